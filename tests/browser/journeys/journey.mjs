// Usage: node tests/browser/journeys/journey.mjs BROWSER PROXY_PORT FOLDER PLACE=ADDRESS…
// One journey in each place: answer, result, save, reopen, print. Prints what was found as JSON; pictures and the
// saved files go to FOLDER. What must hold is asserted in test_journeys.py.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drive, program } from "./drivers.mjs";

const PATIENCE_MS = 60_000;

// A letter with one person's health check to the wrong address, seen by the receiver: settled as a duty to report.
const ANSWERS = {
  cause: "document_misdelivered",
  leak: "occurred",
  loss: "none",
  damage: "none",
  information: "personal_data",
  items: "checkup_result",
  items_settled: "yes",
  recovered_unseen: "no",
  encryption_strong: "no",
};

const WATCH = `(() => {
  globalThis.seen = { violations: [], errors: [], blobs: [] };
  addEventListener("securitypolicyviolation", (event) => seen.violations.push(event.violatedDirective + " " + event.blockedURI));
  addEventListener("error", (event) => seen.errors.push(String(event.message)));
  addEventListener("unhandledrejection", (event) => seen.errors.push(String(event.reason)));
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => (seen.blobs.push(blob), make(blob));
  return true;
})()`;
const READY = `!!document.querySelector("#navi.is-on") && !document.querySelector(".navi-loading, .navi-failure")`;
const FAILED = `document.querySelector(".navi-failure")?.textContent ?? ""`;
const STATUS = `document.querySelector("#navi-answer .navi-headline")?.dataset.status ?? ""`;
const LIVE = `document.querySelector("#navi-live")?.textContent ?? ""`;
const RESOURCES = `performance.getEntriesByType("resource").map((entry) => entry.name.slice(0, 200))`;
const OPEN = `document.querySelectorAll("#navi-answer details[open]").length`;
const FACTS = `Object.fromEntries([...document.querySelectorAll("#navi input:checked")].map((input) =>
  [input.closest("[id^='q-']").id.slice(2), input.value]))`;

const press = (selector) => `document.querySelector(${JSON.stringify(selector)}).click()`;
const pressWords = (within, words) =>
  `[...document.querySelectorAll(${JSON.stringify(`${within} button`)})].find((one) => one.textContent.includes("${words}")).click()`;

async function until(page, code, what) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await page.run(code);
    if (found) return found;
    if (Date.now() > end) throw new Error(`${what}: not within ${PATIENCE_MS} ms. ${await page.run(FAILED)}`);
    await new Promise((wake) => setTimeout(wake, 30));
  }
}

async function answer(page) {
  await page.run(pressWords("#q-known_on", "きょう"));
  for (const [fact, value] of Object.entries(ANSWERS))
    await page.run(press(`#q-${fact} input[value="${value}"]`));
}

async function journey(page, address, folder, place) {
  await page.open(address);
  await page.run(WATCH);
  await page.run(pressWords("#q-known_on", "きのう"));
  const first = await until(page, LIVE, "first decision");
  await until(page, READY, "ready");
  await answer(page);
  await page.run(`location.hash = "answer"`);
  const status = await until(page, `(${STATUS}) === "required" && (${STATUS})`, "the duty to report");
  await page.picture(join(folder, `${place}.png`));
  const saved = await save(page, join(folder, `${place}.json`));
  const paper = await print(page);
  const seen = await page.run(`({ violations: seen.violations, errors: seen.errors })`);
  const resources = await page.run(RESOURCES);
  const reopened = await reopen(page, address, join(folder, `${place}.json`));
  return { first, status, saved, paper, reopened, resources, ...seen };
}

/** The file as the page hands it to the browser. */
async function save(page, path) {
  await page.run(`seen.blobs.length = 0`);
  await page.run(pressWords(".navi-keep", "ファイルに保存"));
  await page.run(`void seen.blobs[0].text().then((text) => (seen.text = text))`);
  const text = await until(page, `seen.text`, "the saved file");
  writeFileSync(path, text);
  return JSON.parse(text);
}

/** Paper unfolds what a screen keeps folded. */
async function print(page) {
  const onScreen = await page.run(OPEN);
  await page.run(`void dispatchEvent(new Event("beforeprint"))`);
  const onPaper = await page.run(OPEN);
  await page.run(`void dispatchEvent(new Event("afterprint"))`);
  return { onScreen, onPaper, bytes: page.paper && (await page.paper()) };
}

async function reopen(page, address, path) {
  await page.open("about:blank");
  await page.open(address);
  await until(page, `!!document.querySelector("#navi.is-on")`, "the form");
  await page.choose(`.navi-keep input[type="file"]`, path);
  await until(page, `Object.keys(${FACTS}).length >= ${Object.keys(ANSWERS).length}`, "the answers");
  await page.run(`location.hash = "answer"`);
  const status = await until(page, STATUS, "the result");
  return { facts: await page.run(FACTS), status };
}

const [name, proxyPort, folder, ...places] = process.argv.slice(2);
if (!program(name)) throw new Error(`${name} is not installed`);
mkdirSync(folder, { recursive: true });
const found = { version: "", places: {} };
for (const each of places) {
  const cut = each.indexOf("=");
  const place = each.slice(0, cut);
  // A browser of its own: in one tab all pages from file:// share a store, and would begin with the answers before.
  const page = await drive(name, Number(proxyPort));
  try {
    found.version = page.version;
    found.places[place] = await journey(page, each.slice(cut + 1), folder, place);
  } finally {
    await page.close();
  }
}
process.stdout.write(JSON.stringify(found));
process.exit();

// Usage: node benchmarks/browsers.mjs BROWSER PLACE=ADDRESS…   Called by benchmarks/browsers.py.
// Milliseconds from the navigation to the first decision on the tool page, a new browser each time; prints JSON.
import { drive, program } from "../tests/browser/journeys/drivers.mjs";

const PATIENCE_MS = 120_000;
const CLOSED_PORT = 9; // a proxy that nobody is: nothing leaves the machine

const PRESS = `[...document.querySelectorAll("#q-known_on button")].find((one) => one.textContent.includes("きのう")).click()`;
// the page itself notes when it has painted the headline: a driver's asking takes time, in WebKit most
const WATCH = `new MutationObserver((_, watch) => {
  if (!document.querySelector(".navi-standing-body .navi-headline")) return;
  watch.disconnect();
  requestAnimationFrame(() => setTimeout(() => (globalThis.painted = performance.now())));
}).observe(document.body, { childList: true, subtree: true })`;
const FIRST = `globalThis.painted ?? 0`;
const BETWEEN_LOOKS_MS = 100;

async function firstDecision(name, address) {
  const page = await drive(name, CLOSED_PORT);
  try {
    await page.open(address);
    await page.run(WATCH);
    await page.run(PRESS);
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const at = await page.run(FIRST);
      if (at) return { at, version: page.version };
      if (Date.now() > end) throw new Error(`${name} ${address}: no decision within ${PATIENCE_MS} ms`);
      await new Promise((wake) => setTimeout(wake, BETWEEN_LOOKS_MS));
    }
  } finally {
    await page.close();
  }
}

const [name, ...places] = process.argv.slice(2);
const found = { version: "", places: {} };
if (!program(name)) throw new Error(`${name} is not installed`);
for (const each of places) {
  const cut = each.indexOf("=");
  const { at, version } = await firstDecision(name, each.slice(cut + 1));
  found.version = version;
  found.places[each.slice(0, cut)] = at;
}
process.stdout.write(JSON.stringify(found));
process.exit();

// Usage: node benchmarks/browsers.mjs BROWSER ROUNDS PLACE=ADDRESS…   Called by benchmarks/browsers.py.
// Milliseconds from the navigation to the first decision on the tool page, a new browser each time; prints JSON.
import { drive, program } from "../tests/browser/journeys/drivers.mjs";

const PATIENCE_MS = 120_000;
const CLOSED_PORT = 9; // a proxy that nobody is: nothing leaves the machine

const PRESS = `[...document.querySelectorAll("#q-known_on button")].find((one) => one.textContent.includes("きのう")).click()`;
const FIRST = `document.querySelector(".navi-standing-body .navi-headline") ? performance.now() : 0`;

async function firstDecision(name, address) {
  const page = await drive(name, CLOSED_PORT);
  try {
    await page.open(address);
    await page.run(PRESS);
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const at = await page.run(FIRST);
      if (at) return { at, version: page.version };
      if (Date.now() > end) throw new Error(`${name} ${address}: no decision within ${PATIENCE_MS} ms`);
      await new Promise((wake) => setTimeout(wake, 20));
    }
  } finally {
    await page.close();
  }
}

const [name, rounds, ...places] = process.argv.slice(2);
const found = { version: "", places: {} };
if (!program(name)) throw new Error(`${name} is not installed`);
for (let round = 0; round < Number(rounds); round += 1)
  for (const each of places) {
    const cut = each.indexOf("=");
    const { at, version } = await firstDecision(name, each.slice(cut + 1));
    found.version = version;
    (found.places[each.slice(0, cut)] ??= []).push(at);
  }
process.stdout.write(JSON.stringify(found));
process.exit();

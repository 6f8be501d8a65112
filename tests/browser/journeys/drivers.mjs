// Three real browsers behind the same few calls. Chromium and Firefox through puppeteer (WebDriver BiDi), WebKitGTK
// through its own WebDriver. Our policy refuses the drivers' own waiting (it needs Function()): callers poll.
import puppeteer from "puppeteer-core";
import { Builder, By, Capabilities } from "selenium-webdriver";
import { execFileSync, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";

const SIZE = { width: 1280, height: 900 };
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-sync",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-features=OptimizationHints,MediaRouter,AutofillServerCommunication",
];
const MINI_BROWSER = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

/**
 * A page of a real browser.
 * @typedef {object} Driver
 * @property {string} version
 * @property {(url: string) => Promise<void>} open
 * @property {(code: string) => Promise<any>} run  the value of an expression in the page
 * @property {(selector: string, path: string) => Promise<void>} choose  choose a file in a file input
 * @property {(path: string) => Promise<void>} picture
 * @property {(() => Promise<number>) | null} paper  bytes of the page printed as PDF, where the driver can
 * @property {() => Promise<void>} close
 */

/** Where each browser is found; null when it is not installed. */
export function program(name) {
  const names = { chromium: ["chromium"], firefox: ["firefox-esr"], webkit: ["WebKitWebDriver"] }[name];
  const [found] = names.map((one) => which(one)).filter(Boolean);
  return found ?? null;
}

function which(name) {
  try {
    return execFileSync("which", [name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return null;
  }
}

/** Opens the browser; everything that is not the test's own server has to pass the proxy, which lets nothing through. */
export function drive(name, proxyPort) {
  return name === "webkit" ? driveWebKit(proxyPort) : drivePuppeteer(name, proxyPort);
}

async function drivePuppeteer(name, proxyPort) {
  const firefox = name === "firefox";
  const browser = await puppeteer.launch({
    browser: firefox ? "firefox" : "chrome",
    executablePath: program(name),
    headless: true,
    defaultViewport: SIZE,
    args: firefox ? [] : [...QUIET, `--proxy-server=127.0.0.1:${proxyPort}`],
    extraPrefsFirefox: firefox ? foxPreferences(proxyPort) : {},
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  page.on("dialog", (dialog) => void dialog.accept()); // "leave this page?", as the page asks while answers are unsaved
  return {
    version: await browser.version(),
    open: async (url) => void (await page.goto(url, { waitUntil: "domcontentloaded" })),
    run: (code) => page.evaluate(code),
    choose: async (selector, path) => {
      const input = await page.$(selector);
      await input.uploadFile(path);
    },
    picture: async (path) => void (await page.screenshot({ path })),
    paper: async () => (await page.pdf({ format: "a4" })).byteLength,
    close: () => browser.close(),
  };
}

/** The proxy, and none of Firefox's own errands. */
function foxPreferences(port) {
  return {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": port,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": port,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "services.settings.server": "",
    "browser.safebrowsing.malware.enabled": false,
    "browser.safebrowsing.phishing.enabled": false,
    "intl.accept_languages": "ja",
  };
}

async function driveWebKit(proxyPort) {
  const port = await freePort();
  const screen = ["-a", "-s", "-screen 0 1400x1000x24"];
  const server = spawn("xvfb-run", [...screen, program("webkit"), `--port=${port}`], {
    detached: true,
    stdio: "ignore",
    env: { ...process.env, LANG: "ja_JP.UTF-8" },
  });
  const end = () => {
    try {
      process.kill(-server.pid); // xvfb-run, its screen and the driver are one group
    } catch {
      // already gone
    }
  };
  process.on("exit", end);
  const args = ["--automation", `--proxy=http://127.0.0.1:${proxyPort}`, "--ignore-host=127.0.0.1"];
  const wanted = new Capabilities().set("webkitgtk:browserOptions", { binary: MINI_BROWSER, args });
  const builder = () =>
    new Builder().usingServer(`http://127.0.0.1:${port}/`).withCapabilities(wanted).forBrowser("MiniBrowser");
  const driver = await patiently(() => builder().build());
  await driver.manage().window().setRect(SIZE);
  const capabilities = await driver.getCapabilities();
  return {
    version: `WebKitGTK ${capabilities.getBrowserVersion()}`,
    open: (url) => driver.get(url),
    run: (code) => driver.executeScript(`return (${code})`),
    choose: async (selector, path) => driver.findElement(By.css(selector)).sendKeys(path),
    picture: async (path) => writeFileSync(path, await driver.takeScreenshot(), "base64"),
    paper: null,
    close: async () => {
      await driver.quit();
      end();
    },
  };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function patiently(attempt) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === 40) throw error;
      await new Promise((wake) => setTimeout(wake, 250));
    }
  }
}

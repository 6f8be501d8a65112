// Bundles every room of frontend/ into classic scripts (no ES modules at run time: file:// refuses them) and sheets.
//   FOLDER/main.ts   → build/frontend/FOLDER.js
//   FOLDER/worker.ts → build/frontend/FOLDER-worker.js
//   FOLDER/main.css  → build/frontend/FOLDER.css (what it imports joined, nesting undone for older browsers)
import { build } from "esbuild";
import { readdirSync, rmSync } from "node:fs";
import { basename, dirname } from "node:path";
import { refuseTwice, shares } from "./shares.mjs";

const output = "build/frontend";
const NAMES = {
  "main.ts": (folder) => folder,
  "worker.ts": (folder) => `${folder}-worker`,
  "main.css": (folder) => folder,
};
const entries = readdirSync("frontend", { recursive: true })
  .filter((path) => basename(path) in NAMES)
  .map((path) => ({ in: `frontend/${path}`, out: NAMES[basename(path)](basename(dirname(path))) }))
  .sort((one, other) => (one.in < other.in ? -1 : 1));

rmSync(output, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: entries,
  outdir: output,
  bundle: true,
  format: "iife",
  platform: "browser",
  target: ["chrome111", "firefox115", "safari16.4"],
  charset: "utf8",
  minify: true,
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
  plugins: [shares],
});
refuseTwice(metafile.outputs, `${output}/tool.js`, `${output}/answer.js`);
console.log(`frontend: ${entries.map((entry) => entry.in.slice("frontend/".length)).join(", ")} → ${output}`);

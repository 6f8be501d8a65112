// Bundles every room of frontend/ into classic scripts (no ES modules at run time: file:// refuses them).
//   frontend/ROOM/main.ts   → build/frontend/ROOM.js
//   frontend/ROOM/worker.ts → build/frontend/ROOM-worker.js
import { build } from "esbuild";
import { existsSync, readdirSync, rmSync } from "node:fs";

const output = "build/frontend";
const entryPoints = {};
for (const room of readdirSync("frontend", { withFileTypes: true })) {
  if (!room.isDirectory()) continue;
  const main = `frontend/${room.name}/main.ts`;
  const worker = `frontend/${room.name}/worker.ts`;
  if (existsSync(main)) entryPoints[room.name] = main;
  if (existsSync(worker)) entryPoints[`${room.name}-worker`] = worker;
}

rmSync(output, { recursive: true, force: true });
await build({
  entryPoints,
  outdir: output,
  bundle: true,
  format: "iife",
  platform: "browser",
  target: ["chrome111", "firefox115", "safari16.4"],
  charset: "utf8",
  minify: true,
  legalComments: "none",
  logLevel: "warning",
});
console.log(`frontend: ${Object.keys(entryPoints).sort().join(", ") || "no entry yet"} → ${output}`);

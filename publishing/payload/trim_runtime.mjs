// Usage: node publishing/payload/trim_runtime.mjs PYODIDE_FOLDER TARGET
// Writes pyodide.asm.js without what this payload can never call. Emscripten links a main module for any library that
// might be loaded later: it carries all of its browser interface (SDL, OpenGL, sound) and a name for each of 5,600
// functions of the WebAssembly. We load no such library. So kept are the functions that the WebAssembly imports and
// what they lead to; esbuild drops the rest. Each step says so when Pyodide's script no longer looks as expected.
import { transform } from "esbuild";
import { readFileSync, writeFileSync } from "node:fs";

const [folder, target] = process.argv.slice(2);
const script = readFileSync(`${folder}/pyodide.asm.js`, "utf8");
const runtime = new WebAssembly.Module(readFileSync(`${folder}/pyodide.asm.wasm`));
const imported = WebAssembly.Module.imports(runtime);

// Pointers to OpenGL functions: 280 of them, each made callable at every start. One that refuses serves for all.
const isDrawing = ({ module, name }) => module === "GOT.func" && name.startsWith("emscripten_gl");
const drawing = new Set(imported.filter(isDrawing).map(({ name }) => name));
const needed = new Set(imported.map(({ name }) => name).filter((name) => !drawing.has(name)));

const HEAD = "async function(moduleArg = {}) {";
const TAIL = "return moduleRtn;";
const start = expectFound(script.indexOf(HEAD), HEAD) + HEAD.length;
let body = script.slice(start, expectFound(script.lastIndexOf(TAIL), TAIL));

const IMPORTS = /\bwasmImports=\{([\w$:,]+)\}/;
const entries = expectFound(body.match(IMPORTS), "wasmImports")[1].split(",");
const nameOf = (entry) => entry.split(":")[0];
const kept = entries.filter((entry) => needed.has(nameOf(entry)));
const refused = entries.map(nameOf).filter((name) => drawing.has(name));
const own = new Set(kept.map((entry) => entry.split(":").pop()));
body = body.replace(
  IMPORTS,
  () => `wasmImports={${[...kept, ...refused.map((name) => `${name}:notPartOfThis`)].join(",")}}`,
);

// A later library would find each of 8,600 exported functions by a pointer, and each pointer by its function. Making
// them took WebKit some 60 ms, and gave them other numbers there. Kept are the pointers that this WebAssembly itself
// asks for; none is to its own.
const POINTERS = [
  ["if(isInternalSym(symName)){continue}", "if(isInternalSym(symName)||!(symName in GOT)){continue}"],
  ["functionsInTableMap=new WeakMap;updateTableMap(0,wasmTable.length)", "functionsInTableMap=new WeakMap"],
];
const asked = imported.filter(({ module }) => module === "GOT.func").map(({ name }) => name);
const exported = new Set(WebAssembly.Module.exports(runtime).map(({ name }) => name));
if (asked.some((name) => exported.has(name)))
  throw new Error("pyodide.asm.wasm: it asks for pointers to its own");
for (const [before, after] of POINTERS) {
  expectFound(body.indexOf(before), before);
  body = body.replace(before, () => after);
}

// Signatures are for functions that a later library might point to.
body = body.replace(/(?<=[;}])([\w$]+)\.sig="\w+";/g, (text, name) => (own.has(name) ? text : ""));

// `var _x=Module["_x"]=wasmExports["x"];` for names that nothing else in the script says.
const uses = new Map();
for (const word of body.match(/[\w$]+/g)) uses.set(word, (uses.get(word) ?? 0) + 1);
const EXPORT = /(?<=[;}\n])var (_[\w$]+)=Module\["\1"\]=wasmExports\["[\w$]+"\];/g;
const before = body.length;
body = body.replace(EXPORT, (text, name) => (uses.get(name) > 2 ? text : ""));
if (before - body.length < 100_000) throw new Error("pyodide.asm.js: its exports look different");

// Our policy forbids eval anyway; called by its global name it no longer sees, and so keeps, every local name.
body = body.replace(/\beval\(/g, "globalThis.eval(");

const refusal = `function notPartOfThis(){throw new Error("not part of this Pyodide")}notPartOfThis.sig="v";`;
const { code } = await transform(`${refusal}${body}\nexport default moduleRtn;`, {
  format: "esm",
  treeShaking: true,
  minify: true,
  target: ["chrome111", "firefox115", "safari16.4"],
  charset: "utf8",
  logLevel: "error",
});
const LAST = /export\s*\{\s*(\w+) as default\s*\};?\s*$/;
const [end, result] = expectFound(code.match(LAST), "the result");
const inner = `var _scriptName;${code.slice(0, -end.length)}return ${result};`;
writeFileSync(
  target,
  `"use strict";globalThis._createPyodideModule=async function(moduleArg={}){${inner}};\n`,
);

function expectFound(found, what) {
  if (found === null || found === -1) throw new Error(`pyodide.asm.js: no ${what}`);
  return found;
}

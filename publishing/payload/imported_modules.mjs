// Usage: node publishing/payload/imported_modules.mjs PAYLOAD
// Boots stock Pyodide with the payload's lock file and engine, takes a few decisions (one of them a wrong answer),
// and prints as JSON which files of the standard library were imported.
import { loadPyodide } from "pyodide";
import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";

const payload = resolve(process.argv[2]);
const { wheel } = JSON.parse(readFileSync(`${payload}/manifest.json`, "utf8"));
// started just as frontend/host/worker.ts does it
const python = await loadPyodide({
  lockFileContents: readFileSync(`${payload}/pyodide-lock.json`, "utf8"),
  packageBaseUrl: `${payload}/`,
  env: { PYTHONPATH: "/engine.whl" },
  fsInit: (files) => files.writeFile("/engine.whl", readFileSync(`${payload}/${wheel}`)),
});

const understand = { op: "understand", fact: "persons" };
const requests = [{ op: "hello" }, { ...understand, text: "約1000人" }, { ...understand, text: "たくさん" }];
for (const facts of [{}, { persons: "たくさん" }])
  requests.push({ op: "decide", facts }, { op: "outcome", facts });
try {
  for (const name of readdirSync("examples")) {
    if (!name.endsWith(".json")) continue;
    requests.push({ op: "decide", facts: JSON.parse(readFileSync(`examples/${name}`, "utf8")) });
  }
} catch (error) {
  if (error.code !== "ENOENT") throw error;
}
python.globals.set("requests", python.toPy(requests.map((facts) => JSON.stringify({ op: "decide", facts }))));
process.stdout.write(
  python.runPython(`
import json, sys
from decision_engine.browser import handle

for request in requests:
    handle(request)
library = "/lib/python313.zip/"
origins = [getattr(getattr(module, "__spec__", None), "origin", None) or "" for module in list(sys.modules.values())]
json.dumps(sorted({o.removeprefix(library) + "c" if o.endswith(".py") else o.removeprefix(library)
                   for o in origins if o.startswith(library)}))
`),
);

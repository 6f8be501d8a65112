// Usage: node publishing/payload/imported_modules.mjs PAYLOAD WHEEL…
// Boots stock Pyodide with the payload's lock file and engine, takes a few decisions (one of them a wrong answer),
// and prints as JSON which files of the standard library were imported, and what code was written for dataclasses.
import { loadPyodide } from "pyodide";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";

const payload = resolve(process.argv[2]);
const wheels = process.argv.slice(3);
const read = (name) =>
  existsSync(`${payload}/${name}`)
    ? readFileSync(`${payload}/${name}`)
    : gunzipSync(readFileSync(`${payload}/${name}.packed`));
// started just as frontend/host/worker.ts does it
const python = await loadPyodide({
  lockFileContents: readFileSync(`${payload}/pyodide-lock.json`, "utf8"),
  packageBaseUrl: `${payload}/`,
  env: { PYTHONPATH: `/${wheels[0]}` },
  fsInit: (files) => wheels.forEach((name) => files.writeFile(`/${name}`, read(name))),
});
// the decorator compiles with exec: this one remembers for which class, and what
python.runPython(`
import dataclasses, sys

classes = []

def remember(text, names, made):
    cls = sys._getframe(1).f_locals["cls"]
    classes.append([cls.__module__, cls.__qualname__, text])
    exec(text, names, made)

dataclasses.exec = remember
`);

const understand = { op: "understand", fact: "persons" };
const requests = [
  { op: "hello" },
  { op: "prepare" },
  { ...understand, text: "約1000人" },
  { ...understand, text: "たくさん" },
];
const cases = readdirSync("examples").filter((name) => name.endsWith(".json"));
for (const facts of [
  {},
  { persons: "たくさん" }, // refused: a wrong answer has words of its own
  ...cases.map((name) => JSON.parse(readFileSync(`examples/${name}`, "utf8"))),
])
  requests.push({ op: "decide", facts }, { op: "outcome", facts });
// what the page asks after the answer lives in modules of its own, which import more of the standard library
const facts = {
  known_on: "2026-11-23",
  as_of: "2026-11-24",
  leak: "occurred",
  items: ["name", "card_number"],
};
const incident = { facts, particulars: {}, ticks: {}, edits: {}, log: [] };
const at = "2026-11-24T10:00+09:00";
requests.push(
  { op: "plan", facts },
  { op: "papers", facts },
  { op: "particulars" },
  { op: "calendar", facts },
);
requests.push(
  { op: "save", incident, at },
  { op: "open", text: JSON.stringify(facts) },
  { op: "link", facts },
);
requests.push({ op: "changes", old: {}, new: facts }, { op: "open_link", fragment: "1.x.y" });
requests.push({ op: "drill", id: "mail" }, { op: "ready" }, { op: "card", day: "2026-11-24" });
python.globals.set("requests", python.toPy(requests.map((request) => JSON.stringify(request))));
// a request that the engine cannot serve would hide what a served one imports
const refusals = JSON.parse(
  python.runPython(`
import json, sys
from decision_engine.browser import handle

replies = [json.loads(handle(request)) for request in requests]
json.dumps([reply["error"]["kind"] for reply in replies if not reply["ok"]])
`),
);
if (refusals.join() !== "answer,answer,answer,answer")
  throw new Error(`the engine answered other than expected: ${refusals}`);
process.stdout.write(
  python.runPython(`
library = "/lib/python313.zip/"
classes = [one for one in classes if one[0].startswith("decision_engine.")]
origins = [getattr(getattr(module, "__spec__", None), "origin", None) or "" for module in list(sys.modules.values())]
imported = sorted({o.removeprefix(library) + "c" if o.endswith(".py") else o.removeprefix(library)
                   for o in origins if o.startswith(library)})
json.dumps({"imported": imported, "classes": classes})
`),
);

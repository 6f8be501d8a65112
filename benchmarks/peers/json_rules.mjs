// The table in json-rules-engine: named conditions and rules as JSON (json_rules.json).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { measure } from "./measure.mjs";

const { Engine } = createRequire(import.meta.url)("json-rules-engine");
const { conditions, rules } = JSON.parse(readFileSync(new URL("json_rules.json", import.meta.url), "utf8"));
const engine = new Engine(rules, { allowUndefinedFacts: true });
for (const [name, condition] of Object.entries(conditions)) {
  engine.setCondition(name, condition);
}

async function decide(facts, conclusions) {
  const { events } = await engine.run(facts);
  const held = new Set(events.map((event) => event.type));
  return conclusions.map((name) => (held.has(name) ? "yes" : "no"));
}

await measure(decide);

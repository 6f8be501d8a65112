// The table in publicodes (publicodes_rules.json). It knows "undefined", so an open fact is simply left out;
// it has no lists, so that every item and every sign is a yes/no of its own.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { measure } from "./measure.mjs";

const { default: Engine } = createRequire(import.meta.url)("publicodes");
const rules = JSON.parse(readFileSync(new URL("publicodes_rules.json", import.meta.url), "utf8"));
const quiet = () => {};
const engine = new Engine(rules, {
  logger: { log: quiet, warn: quiet, error: quiet },
});
const names = Object.keys(rules);
const members = (set) =>
  names.filter((name) => name.startsWith(`${set} `)).map((name) => name.slice(set.length + 1));
const [ITEMS, SIGNS] = [members("items"), members("signs")];
const WORDS = { yes: "oui", no: "non" };

function situation(facts) {
  const known = {};
  for (const [name, value] of Object.entries(facts)) {
    if (name in rules && typeof value === "string") known[name] = WORDS[value] ?? `'${value}'`;
  }
  for (const sign of SIGNS) known[`signs ${sign}`] = facts.signs?.includes(sign) ? "oui" : "non";
  for (const item of ITEMS) {
    if (facts.items?.includes(item)) known[`items ${item}`] = "oui";
    else if (facts.items && facts.items_settled === "yes") known[`items ${item}`] = "non";
  }
  const { persons } = facts;
  const heads = typeof persons === "object" ? persons.max : persons;
  if (heads != null) known.persons = heads;
  else if (persons?.min > 1000) known.persons = persons.min;
  return known;
}

function decide(facts, conclusions) {
  engine.setSituation(situation(facts));
  return conclusions.map((name) => {
    const { nodeValue } = engine.evaluate(name);
    if (nodeValue === undefined) return "unknown";
    return nodeValue ? "yes" : "no";
  });
}

await measure(decide);

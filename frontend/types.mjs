// JSON Schemas by name on standard input → TypeScript on standard output (see publishing/form/typescript.py).
import { compile } from "json-schema-to-typescript";
import { readFileSync } from "node:fs";
import * as prettier from "prettier";

const shapes = JSON.parse(readFileSync(0, "utf8"));
const banner =
  "// Made from the shapes in Python by `python -m publishing.form.typescript`; change those, not this file.";
const whole = { title: "Shapes", type: "object", additionalProperties: false, $defs: shapes };
const made = await compile(whole, "Shapes", {
  bannerComment: banner,
  additionalProperties: false,
  unreachableDefinitions: true,
  format: false,
});
// the holder of the definitions says nothing, nor does the note of which of them an interface is
const said = made
  .replace(/export interface Shapes \{\s*\}\n?/, "")
  .replace(
    /\s*\*?\s*This interface was referenced by `Shapes`'s JSON-Schema\s*\*?\s*via the `definition` "\w+"\.\s*/g,
    "",
  )
  .replace(/\/\*\*\s*\*?\s*(.*?)[\s*]*\*\//g, "\n/** $1 */");
const style = await prettier.resolveConfig("frontend/tool/view.ts");
process.stdout.write(await prettier.format(said, { ...style, parser: "typescript" }));

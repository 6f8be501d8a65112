// answer.js comes after tool.js, and brings nothing that tool.js holds already: an import of a file that tool.js shares
// (frontend/tool/shared.ts) becomes a look at what tool.js has put there.
import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { basename } from "node:path";

const LATER = /\/frontend\/tool\/(answer|desk)\//;
const shared = [
  ...readFileSync("frontend/tool/shared.ts", "utf8").matchAll(/^import .* from "\.\/(\w+)";$/gm),
].map(([, name]) => name);

async function exportsOf(path) {
  const { metafile } = await build({
    entryPoints: [path],
    format: "esm",
    write: false,
    metafile: true,
    outdir: ".",
  });
  return Object.values(metafile.outputs)[0].exports;
}

export const shares = {
  name: "shares",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.\/\w+$/ }, ({ path, importer }) =>
      LATER.test(importer) && shared.includes(basename(path))
        ? { path: basename(path), namespace: "shared" }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: "shared" }, async ({ path }) => {
      const names = await exportsOf(`frontend/tool/${path}.ts`);
      return { contents: `export const { ${names.join(", ")} } = globalThis.toolShares.${path};` };
    });
  },
};

/** Refuse a file that both bundles hold: it would come twice, and with two states. */
export function refuseTwice(outputs, earlier, later) {
  const first = Object.keys(outputs[earlier].inputs);
  const twice = Object.keys(outputs[later].inputs).filter((file) => first.includes(file));
  if (twice.length)
    throw new Error(`${later} brings ${twice.join(", ")} again: frontend/tool/shared.ts shares it`);
}

// TypeScript to JavaScript by removing types, columns kept: `default` is a jest transformer, `load` a module hook of Node.
import { readFile } from "node:fs/promises";
import { transformSync } from "amaro";

const strip = (source) => transformSync(source, { mode: "strip-only" }).code;

export default { process: (source) => ({ code: strip(source) }) };

export async function load(url, context, nextLoad) {
  if (!url.endsWith(".ts")) return nextLoad(url, context);
  return { format: "module", shortCircuit: true, source: strip(await readFile(new URL(url), "utf8")) };
}

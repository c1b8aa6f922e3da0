// TypeScript to JavaScript by removing types, columns kept: `default` is a jest transformer, `load` a module hook of Node.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { threadId } from "node:worker_threads";

const require = createRequire(import.meta.url);
const version = require("../package.json").devDependencies.amaro;
/** What was stripped before, by the hash of its source: processes start twice as fast. */
const CACHE = new URL("../node_modules/.cache/strip-types/", import.meta.url);

export default { process: (source) => ({ code: stripOnce(source) }) };

export function load(url, context, nextLoad) {
  if (!new URL(url).pathname.endsWith(".ts")) return nextLoad(url, context);
  return { format: "module", shortCircuit: true, source: stripOnce(readFileSync(new URL(url), "utf8")) };
}

export function stripOnce(source) {
  const file = new URL(createHash("sha256").update(version).update(source).digest("hex"), CACHE);
  try {
    return readFileSync(file, "utf8");
  } catch {
    // amaro is large: it is loaded where there is something to strip
    const stripped = require("amaro").transformSync(source, { mode: "strip-only" }).code;
    keep(file, stripped);
    return stripped;
  }
}

/** Whole or not at all: several processes may do so at once, and in a folder that is read only none can. */
function keep(file, text) {
  const part = new URL(`${file.href}.${process.pid}.${threadId}`);
  try {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(part, text);
    renameSync(part, file);
  } catch {}
}

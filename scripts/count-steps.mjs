// A jest transformer that adds to `$steps[0]` where a function, or a turn of a loop, begins: what `__tests__/support/steps.ts` reads.
import { fileURLToPath } from "node:url";
import { parseSync, visitorKeys } from "oxc-parser";
import { stripOnce } from "./strip-types.mjs";

const TESTS = fileURLToPath(new URL("../__tests__/", import.meta.url));
// A variable of each module: the engine finds one of the global object slowly.
const HEAD = "const $count = globalThis.$steps;";
const COUNT = "$count[0]++";
const FUNCTIONS = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);
const LOOPS = new Set(["ForStatement", "ForInStatement", "ForOfStatement", "WhileStatement", "DoWhileStatement"]);

/** Adds to `insertions` what to insert where: `[offset, text]`. */
function addInsertions(node, insertions) {
  const { type, body } = node;
  if (body && (FUNCTIONS.has(type) || LOOPS.has(type))) {
    if (body.type === "BlockStatement") insertions.push([body.start + 1, `${COUNT};`]);
    else if (FUNCTIONS.has(type)) insertions.push([body.start, `(${COUNT},`], [body.end, ")"]);
    else insertions.push([body.start, `{${COUNT};`], [body.end, "}"]);
  }
  for (const key of visitorKeys[type]) {
    const child = node[key];
    for (const each of Array.isArray(child) ? child : [child]) if (each) addInsertions(each, insertions);
  }
}

/** Of JavaScript. */
function countSteps(path, source) {
  const { program, errors } = parseSync(path, source, { lang: "js" });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const head = program.body.find(({ directive }) => typeof directive !== "string")?.start ?? source.length;
  const insertions = [[head, HEAD]];
  addInsertions(program, insertions);
  let counted = "";
  let from = 0;
  for (const [at, text] of insertions.toSorted(([a], [b]) => a - b)) {
    counted += source.slice(from, at) + text;
    from = at;
  }
  return counted + source.slice(from);
}

export default {
  process(source, path) {
    const code = path.endsWith(".ts") ? stripOnce(source) : source;
    return { code: path.startsWith(TESTS) ? code : countSteps(path, code) };
  },
};

// A jest transformer that adds to `$steps[0]` where a function, or a turn of a loop, begins: what `__tests__/support/steps.ts` reads.
import { fileURLToPath } from "node:url";
import { parseSync, visitorKeys } from "oxc-parser";
import { strip } from "./strip-types.mjs";

const TESTS = fileURLToPath(new URL("../__tests__/", import.meta.url));
// A variable of each module: the engine finds one of the global object slowly.
const HEAD = "const $count = globalThis.$steps;";
const COUNT = "$count[0]++";
const FUNCTIONS = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);
const LOOPS = new Set(["ForStatement", "ForInStatement", "ForOfStatement", "WhileStatement", "DoWhileStatement"]);

/** What to insert where: `[offset, text]`. */
function* insertionsIn(node) {
  const { type, body } = node;
  if (body && (FUNCTIONS.has(type) || LOOPS.has(type))) {
    if (body.type === "BlockStatement") yield [body.start + 1, `${COUNT};`];
    else yield* FUNCTIONS.has(type) ? around(body, `(${COUNT},`, ")") : around(body, `{${COUNT};`, "}");
  }
  for (const key of visitorKeys[type]) for (const child of [node[key]].flat()) if (child) yield* insertionsIn(child);
}

const around = ({ start, end }, before, after) => [
  [start, before],
  [end, after],
];

export function countSteps(path, source) {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const head = program.body.find(({ directive }) => typeof directive !== "string")?.start ?? source.length;
  let counted = "";
  let from = 0;
  for (const [at, text] of [[head, HEAD], ...insertionsIn(program)].toSorted(([a], [b]) => a - b)) {
    counted += source.slice(from, at) + text;
    from = at;
  }
  return counted + source.slice(from);
}

export default {
  process(source, path) {
    const counted = path.startsWith(TESTS) ? source : countSteps(path, source);
    return { code: path.endsWith(".ts") ? strip(counted) : counted };
  },
};

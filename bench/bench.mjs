// How fast and how small is an audit? `npm run bench [-- [--strict] FIGURE…]` measures those named, or all, with the built bundles.
// Everything is on loopback. With --strict, a figure that misses its aim ends it with exit code 1. Needs openssl.
import { readdirSync } from "node:fs";

const FOLDER = new URL("figures/", import.meta.url);
const ALL = readdirSync(FOLDER).map((file) => file.replace(/\.mjs$/, ""));

const words = process.argv.slice(2);
const isStrict = words.includes("--strict");
const named = words.filter((word) => word !== "--strict");
const stranger = named.find((name) => !ALL.includes(name));

/** A figure that is printed: `what`, `value` with so many `digits`, its `unit`, and its aim if it has one: `atMost` or `atLeast`. */
function print({ what, value, digits, unit = "", atMost, atLeast }) {
  let aim = "";
  if (atMost !== undefined) aim = `at most ${atMost}`;
  if (atLeast !== undefined) aim = `at least ${atLeast}`;
  const text = `${value.toFixed(digits)} ${unit}`.trimEnd();
  process.stdout.write(
    `  ${what.padEnd(42)} ${text.padStart(10)}${aim && `  (aim: ${aim})`}${isMissed({ value, atMost, atLeast }) ? "  missed" : ""}\n`,
  );
}

function isMissed({ value, atMost = Infinity, atLeast = -Infinity }) {
  return !(value <= atMost && value >= atLeast);
}

if (stranger === undefined) {
  for (const name of named.length > 0 ? named : ALL) {
    const { title, measure } = await import(new URL(`${name}.mjs`, FOLDER).href);
    process.stdout.write(`${name}: ${title}\n`);
    const figures = await measure();
    for (const figure of figures) print(figure);
    if (isStrict && figures.some(isMissed)) process.exitCode = 1;
  }
} else {
  process.stderr.write(`bench: there is no figure ${stranger}. Choose of: ${ALL.join(", ")}.\n`);
  process.exitCode = 2;
}

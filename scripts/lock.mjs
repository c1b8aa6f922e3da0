// Whether the lock file names every optional package of its packages. npm leaves out platform binaries that a registry does
// not have yet, and `npm ci` of other versions then refuses the lock (npm/cli#8805).
import { readFileSync } from "node:fs";

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const names = new Set(
  Object.keys(packages).map((path) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length)),
);
const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !names.has(name))
    .map((name) => `${path} -> ${name}`),
);
for (const line of missing) console.error(`package-lock.json lacks ${line}`);
process.exitCode = missing.length > 0 ? 1 : 0;

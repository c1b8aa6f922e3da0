// The known vulnerabilities of the packages in the bundles: `npm audit --json | node scripts/audit.mjs`. Other packages only
// build and test this repository, and what they are given is its own.
import { readFileSync } from "node:fs";
import { register } from "node:module";

register("./strip-types.mjs", import.meta.url);
const { importedPackages, packageFolders } = await import("./packages.ts");

const text = readFileSync(0, "utf8");
/** npm-audit(1), `--json`: by name, with the folders (`nodes`) and the advisories (`via`; a name: that package's). */
const { vulnerabilities, ...rest } = JSON.parse(text === "" ? "{}" : text);
if (vulnerabilities === undefined) throw new Error(`npm audit gave no result: ${JSON.stringify(rest).slice(0, 300)}`);

const bundled = packageFolders(
  importedPackages()
    .map((name) => `node_modules/${name}/`)
    .join("\n"),
);
const found = Object.values(vulnerabilities).filter(({ nodes }) => nodes.some((folder) => bundled.has(folder)));
for (const { name, severity, range, via } of found) {
  const reasons = via.map((advisory) => (typeof advisory === "string" ? `by ${advisory}` : advisory.url));
  console.error(`${name} ${range}: ${severity}: ${reasons.join(", ")}`);
}
console.log(`${bundled.size} packages in the bundles, ${found.length} with known vulnerabilities`);
if (found.length > 0) process.exitCode = 1;

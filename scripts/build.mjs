// Builds dist/: tsc emits lib/, ncc makes one readable file of each entry. Deterministic, so that CI can compare it.
import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";

const node = (...args) => execFileSync(process.execPath, args, { stdio: "inherit" });

/** The licences of all packages in a bundle. ncc's own `--license` forgets those outside of a lazy chunk. */
function licences(stats) {
  const folders = new Set(readFileSync(stats, "utf8").match(/node_modules\/(?:@[\w.-]+\/)?[\w.-]+(?=\/)/g));
  const texts = [...folders].toSorted().map((folder) => {
    const { name, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
    return [name, license, file === undefined ? "" : readFileSync(`${folder}/${file}`, "utf8").trim(), ""].join("\n");
  });
  return texts.join("\n");
}

rmSync("lib", { recursive: true, force: true });
node("node_modules/typescript/bin/tsc", "-p", "tsconfig.json");
for (const [entry, folder] of [["main", "action"], ["cli", "cli"]]) {
  const out = `dist/${folder}`;
  const stats = `lib/${entry}.stats.json`;
  rmSync(out, { recursive: true, force: true });
  node("node_modules/@vercel/ncc/dist/ncc/cli.js", "build", `lib/src/${entry}.js`, "-o", out, "--stats-out", stats, "--no-cache", "-q");
  writeFileSync(`${out}/licenses.txt`, licences(stats));
}
const cli = "dist/cli/index.js";
writeFileSync(cli, `#!/usr/bin/env node\n${readFileSync(cli, "utf8")}`);
chmodSync(cli, 0o755);

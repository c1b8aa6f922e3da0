// Builds dist/: tsc emits lib/, ncc makes one readable file of each entry. Deterministic, so `dist` can be checked.
import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const node = (...args) => execFileSync(process.execPath, args, { stdio: "inherit" });

rmSync("lib", { recursive: true, force: true });
node("node_modules/typescript/bin/tsc", "-p", "tsconfig.json");
for (const [entry, folder] of [["main", "action"], ["cli", "cli"]]) {
  const out = `dist/${folder}`;
  rmSync(out, { recursive: true, force: true });
  node("node_modules/@vercel/ncc/dist/ncc/cli.js", "build", `lib/src/${entry}.js`, "-o", out, "--license", "licenses.txt", "-q");
}
const cli = "dist/cli/index.js";
writeFileSync(cli, `#!/usr/bin/env node\n${readFileSync(cli, "utf8")}`);
chmodSync(cli, 0o755);

// The actions that samples in the documentation use have the versions of our own workflows, which Dependabot keeps current.
// Usage: node scripts/action-pins.mjs [--check]
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const USE = /uses: ([\w-]+\/[\w/-]+)@([\da-f]{40}) # (v[\d.]+)/g;
const WORKFLOWS = ".github/workflows/";

const documents = [
  "README.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const problems = [];

const pins = new Map();
for (const name of readdirSync(WORKFLOWS)) {
  for (const [, action, commit, version] of readFileSync(`${WORKFLOWS}${name}`, "utf8").matchAll(USE)) {
    const pin = `${commit} # ${version}`;
    if ((pins.get(action) ?? pin) !== pin)
      problems.push(`${WORKFLOWS}${name}: ${action} has two versions in the workflows`);
    pins.set(action, pin);
  }
}

for (const document of documents) {
  const text = readFileSync(document, "utf8");
  const current = text.replaceAll(USE, (use, action) => {
    if (!pins.has(action))
      problems.push(`${document}: no workflow of this repository uses ${action}, so nothing keeps its version current`);
    return pins.has(action) ? `uses: ${action}@${pins.get(action)}` : use;
  });
  if (current === text) continue;
  if (process.argv.includes("--check"))
    problems.push(`${document}: the versions of actions are not those of ${WORKFLOWS}; run npm run pins`);
  else writeFileSync(document, current);
}

if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exitCode = 1;
}

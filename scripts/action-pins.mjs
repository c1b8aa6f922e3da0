// The actions that samples use have the versions of our own workflows, which Dependabot keeps current.
// Usage: node scripts/action-pins.mjs [--check]
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** On Forgejo and Gitea an action has its whole URL. */
const USE = /uses: (https:\/\/[\w.-]+\/)?([\w-]+\/[\w/-]+)@([\da-f]{40}) # (v[\d.]+)/g;
const WORKFLOWS = ".github/workflows/";
const SAMPLES = "examples/ci/";

/** Versions for servers on which later ones do not run (README of actions/upload-artifact). */
const HELD = new Set(["actions/upload-artifact@c6a366c94c3e0affe28c06c8df20a878f24da3cf # v3.2.2"]);

const documents = [
  "README.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
  ...readdirSync(SAMPLES, { recursive: true })
    .filter((name) => name.endsWith(".yml"))
    .map((name) => SAMPLES + name),
];
const problems = [];

const pins = new Map();
for (const name of readdirSync(WORKFLOWS)) {
  for (const [, , action, commit, version] of readFileSync(`${WORKFLOWS}${name}`, "utf8").matchAll(USE)) {
    const pin = `${commit} # ${version}`;
    if ((pins.get(action) ?? pin) !== pin)
      problems.push(`${WORKFLOWS}${name}: ${action} has two versions in the workflows`);
    pins.set(action, pin);
  }
}

for (const document of documents) {
  const text = readFileSync(document, "utf8");
  const current = text.replaceAll(USE, (use, server = "", action, commit, version) => {
    if (HELD.has(`${action}@${commit} # ${version}`)) return use;
    if (!pins.has(action))
      problems.push(`${document}: no workflow of this repository uses ${action}, so nothing keeps its version current`);
    return pins.has(action) ? `uses: ${server}${action}@${pins.get(action)}` : use;
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

// Writes src/policy/generated.ts from the policy's JSON Schema; with --check only says whether it is current.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileFromFile } from "json-schema-to-typescript";

const SCHEMA = fileURLToPath(new URL("../schema/mail-policy.schema.json", import.meta.url));
const TARGET = fileURLToPath(new URL("../src/policy/generated.ts", import.meta.url));

const text = await compileFromFile(SCHEMA, {
  bannerComment: "// Generated from schema/mail-policy.schema.json by scripts/generate-types.mjs; do not edit.",
  ignoreMinAndMaxItems: true, // a tuple type per length would only be in the way
  style: { printWidth: 140 },
});

function current() {
  try {
    return readFileSync(TARGET, "utf8") === text;
  } catch {
    return false;
  }
}

if (!process.argv.includes("--check")) writeFileSync(TARGET, text);
else if (!current()) {
  process.stderr.write("src/policy/generated.ts is not current; run: node scripts/generate-types.mjs\n");
  process.exitCode = 1;
}

// Writes the keys of `zones:` entries into the policy's JSON Schema, from the register of zone formats, and from that schema its types and
// validators in src/policy/ (making these at run time takes longer than all else of a small run); with --check only says whether all are current.
import { readFileSync, writeFileSync } from "node:fs";
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { compile } from "json-schema-to-typescript";

register("./strip-types.mjs", import.meta.url);
const { ZONE_FORMATS } = await import("../src/zones/formats.ts");
const { zoneEntryProperties } = await import("../src/policy/zone-entry.ts");

const SCHEMA = fileURLToPath(new URL("../schema/mail-policy.schema.json", import.meta.url));
const INCLUDED_SCHEMA = fileURLToPath(new URL("../schema/included-policy.schema.json", import.meta.url));
const TYPES = fileURLToPath(new URL("../src/policy/generated.ts", import.meta.url));
const VALIDATORS = fileURLToPath(new URL("../src/policy/generated-validators.ts", import.meta.url));

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** A value in one line, with spaces as the rest of the schema has them. */
function inline(value) {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${members(value).join(", ")} }`;
}

function members(object) {
  return Object.entries(object).map(([key, value]) => `${JSON.stringify(key)}: ${inline(value)}`);
}

/** The schema with the properties of `zones:` entries as the register has them, a line for each keyword. */
function withZoneEntries(schema) {
  const properties = Object.entries(zoneEntryProperties(ZONE_FORMATS)).map(
    ([key, keywords]) =>
      `          ${JSON.stringify(key)}: {\n            ${members(keywords).join(",\n            ")}\n          }`,
  );
  const block = /("title": "Zone files",[^]*?\n {8}"properties": \{\n)[^]*?(\n {8}\}\n)/;
  if (!block.test(schema)) throw new Error(`${SCHEMA} has no "Zone files" where their keys are to be written`);
  return schema.replace(block, (_, head, tail) => head + properties.join(",\n") + tail);
}

/** The validators of the policy and of a file that it includes. Each error has its part of the schema, to say what is allowed. */
function validators(policySchema, includedSchema) {
  const ajv = new Ajv2020({
    schemas: [policySchema, includedSchema],
    allErrors: true,
    verbose: true,
    messages: false,
    allowUnionTypes: true,
    inlineRefs: false, // a part that several keys have is one function
    code: { source: true, esm: true, lines: true },
  });
  const code = standalone.default(ajv, { validatePolicy: policySchema.$id, validateIncluded: includedSchema.$id });
  const withoutRequire = code.replaceAll('require("ajv/dist/runtime/ucs2length").default', "countCharacters");
  if (withoutRequire.includes("require(")) throw new Error("the validators need more of ajv than the length of a text");
  return [
    "// @ts-nocheck",
    "// Generated from the schemas of the policy by scripts/generate-types.mjs; do not edit.",
    "const countCharacters = (text) => Array.from(text).length;",
    withoutRequire.replace('"use strict";', "").trim(),
    "",
  ].join("\n");
}

const schema = withZoneEntries(read(SCHEMA));
const types = await compile(JSON.parse(schema), "MailPolicy", {
  bannerComment: "// Generated from schema/mail-policy.schema.json by scripts/generate-types.mjs; do not edit.",
  ignoreMinAndMaxItems: true, // a tuple type per length would only be in the way
  style: { printWidth: 140 },
});

for (const [file, text] of [
  [SCHEMA, schema],
  [TYPES, types],
  [VALIDATORS, validators(JSON.parse(schema), JSON.parse(read(INCLUDED_SCHEMA)))],
]) {
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (read(file) !== text) {
    process.stderr.write(`${file} is not current; run: node scripts/generate-types.mjs\n`);
    process.exitCode = 1;
  }
}

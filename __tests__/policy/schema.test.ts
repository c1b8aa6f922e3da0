import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import includedSchema from "../../schema/included-policy.schema.json" with { type: "json" };
import schema from "../../schema/mail-policy.schema.json" with { type: "json" };

type Part = Record<string, unknown>;

/** Every subschema of the published schema that has a property `key`, by its JSON pointer. */
function partsWith(key: string, part: Part = schema, pointer = ""): [pointer: string, part: Part][] {
  const below = Object.entries(part).flatMap(([name, value]) =>
    typeof value === "object" && value !== null && !["examples", "enum"].includes(name)
      ? partsWith(key, value as Part, `${pointer}/${name.replaceAll("/", "~1")}`)
      : [],
  );
  return key in part && !pointer.endsWith("/properties") ? [[pointer, part], ...below] : below;
}

/** The keywords that a schema and those in it have. */
function keywordsOf(part: unknown): string[] {
  const all = new Set<string>();
  const visit = (at: unknown): void => {
    if (typeof at !== "object" || at === null) return;
    for (const [keyword, value] of Object.entries(at)) {
      all.add(keyword);
      if (keyword === "properties" || keyword === "$defs") Object.values(value as Part).forEach(visit);
      else if (["items", "not", "if", "then", "propertyNames", "additionalProperties"].includes(keyword)) visit(value);
    }
  };
  visit(part);
  return [...all].toSorted();
}

describe("the published schema", () => {
  const ajv = new Ajv2020({ allowUnionTypes: true });
  ajv.addSchema(schema);

  test.each(partsWith("examples"))("has examples at %s that it allows", (pointer, part) => {
    const validate = ajv.getSchema(`${schema.$id}#${pointer}`);
    expect((part["examples"] as unknown[]).map((example) => validate?.(example))).not.toContain(false);
  });

  test.each(partsWith("properties"))("describes every key of %s for who hovers over it", (_pointer, part) => {
    const mute = Object.entries(part["properties"] as Record<string, Part>).filter(
      ([, value]) => !("description" in value || "$ref" in value),
    );
    expect(mute).toEqual([]);
  });

  test("has no rule but those that a fault has words for", () => {
    const lists = ["additionalProperties", "maxItems", "minItems", "propertyNames", "required"];
    const values = ["const", "enum", "maxLength", "maximum", "minLength", "minimum", "pattern", "type"];
    const others = ["$defs", "$id", "$ref", "$schema", "default", "description", "examples", "title"];
    const applied = ["if", "items", "not", "properties", "then"];
    expect(keywordsOf(schema)).toEqual([...lists, ...values, ...others, ...applied].toSorted());
  });

  test("describes what its keys refer to", () => {
    expect(Object.values(schema.$defs).filter((part) => "description" in part && part.description === "")).toEqual([]);
  });
});

describe("the published schema of included files", () => {
  const ajv = new Ajv2020({ allowUnionTypes: true });
  const validate = ajv.addSchema(schema).compile(includedSchema);
  const teams = ["newsletter", "shop"].map((team): unknown =>
    parse(readFileSync(`examples/teams/teams/${team}.yml`, "utf8")),
  );

  test("allows what is in an included file, as that of the main policy does", () => {
    expect(teams.map((team) => validate(team))).toEqual([true, true]);
    expect(teams.map((team) => ajv.validate(schema, team))).toEqual([true, true]);
  });

  test("refuses keys that only the main policy has", () => {
    const keys = { profile: "bsi", zones: [], resolvers: [], include: "x.yml", reports: {}, advance: {} };
    const each = Object.entries(keys).map(([key, value]) =>
      validate({ version: 1, domains: ["a.test"], [key]: value }),
    );
    expect(new Set(each)).toEqual(new Set([false]));
  });

  test("describes every key for who hovers over it", () => {
    expect(
      Object.values(includedSchema.properties).filter((part) => "description" in part && part.description === ""),
    ).toEqual([]);
  });
});

test("the main policy needs domains, or files that it includes", () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
  expect(
    [{}, { domains: ["a.test"] }, { include: "teams/*.yml" }].map((rest) => validate({ version: 1, ...rest })),
  ).toEqual([false, true, true]);
});

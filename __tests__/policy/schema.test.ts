import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
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

  test("describes what its keys refer to", () => {
    expect(Object.values(schema.$defs).filter(({ description }) => description === "")).toEqual([]);
  });
});

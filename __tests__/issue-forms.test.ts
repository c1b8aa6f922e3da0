// The issue forms are what GitHub accepts: it ignores a form with an error, and says so only to who looks.
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { CHECKS } from "../src/audit/checks.ts";

const FOLDER = ".github/ISSUE_TEMPLATE";
const FORMS = readdirSync(FOLDER).filter((name) => name !== "config.yml");
const load = (name: string): unknown => parse(readFileSync(`${FOLDER}/${name}`, "utf8"));

/** Also: "Empty strings, or strings consisting of only whitespaces, are also not permissible". */
const text = { type: "string", pattern: "\\S" };
const id = { type: "string", pattern: "^[\\w-]+$" };
const validations = object({ required: { type: "boolean" } }, []);
const described = { label: text, description: text };
const written = { ...described, placeholder: text, value: text };

function object(properties: object, required: readonly string[]): object {
  return { type: "object", properties, required, additionalProperties: false };
}

function element(type: string, attributes: object, required: readonly string[]): object {
  const input = type === "markdown" ? {} : { id, validations };
  return object({ type: { const: type }, attributes: object(attributes, required), ...input }, ["type", "attributes"]);
}

/** docs.github.com, "Syntax for issue forms", "Syntax for GitHub's form schema". */
const FORM_SCHEMA = object(
  {
    name: text,
    description: text,
    title: text,
    labels: { type: "array", items: text },
    assignees: { type: "array", items: text },
    body: {
      type: "array",
      contains: { properties: { type: { enum: ["textarea", "input", "dropdown", "checkboxes"] } } },
      items: {
        oneOf: [
          element("markdown", { value: text }, ["value"]),
          element("textarea", { ...written, render: text }, ["label"]),
          element("input", written, ["label"]),
          element(
            "dropdown",
            {
              ...described,
              multiple: { type: "boolean" },
              default: { type: "integer", minimum: 0 },
              options: {
                type: "array",
                minItems: 1,
                uniqueItems: true,
                items: { ...text, not: { pattern: "^[Nn]one$" } },
              },
            },
            ["label", "options"],
          ),
          element(
            "checkboxes",
            {
              ...described,
              options: { type: "array", items: object({ label: text, required: { type: "boolean" } }, ["label"]) },
            },
            ["label", "options"],
          ),
        ],
      },
    },
  },
  ["name", "description", "body"],
);

/** docs.github.com, "Configuring issue templates for your repository". */
const CHOOSER_SCHEMA = object(
  {
    blank_issues_enabled: { type: "boolean" },
    contact_links: {
      type: "array",
      items: object({ name: text, url: { type: "string", pattern: "^https://" }, about: text }, [
        "name",
        "url",
        "about",
      ]),
    },
  },
  [],
);

function faults(schema: object, value: unknown): unknown {
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  return validate(value) ? [] : validate.errors;
}

interface Form {
  name: string;
  body: {
    type: string;
    id?: string;
    attributes: { label?: string; description?: string };
    validations?: { required?: boolean };
  }[];
}

describe.each(FORMS)("%s", (name) => {
  const form = load(name) as Form;
  const inputs = form.body.filter(({ type }) => type !== "markdown");

  test("has only keys that GitHub knows, with values of their type", () => {
    expect(faults(FORM_SCHEMA, form)).toEqual([]);
  });

  test("has an id and a label of its own for each input", () => {
    const ids = inputs.map((input) => input.id);
    const labels = inputs.map(({ attributes }) => attributes.label?.toLowerCase());
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(inputs.length);
    expect(new Set(labels).size).toBe(inputs.length);
  });

  test("asks for the version", () => {
    const required = inputs.filter((input) => input.validations?.required === true).map((input) => input.id);
    expect(required.includes("version")).toBe(name !== "feature.yml");
  });
});

test("the names of the forms differ", () => {
  const names = FORMS.map((name) => (load(name) as Form).name);
  expect(new Set(names).size).toBe(names.length);
});

test("the chooser has only keys that GitHub knows, and offers the private way for vulnerabilities", () => {
  expect(faults(CHOOSER_SCHEMA, load("config.yml"))).toEqual([]);
  expect(readFileSync(`${FOLDER}/config.yml`, "utf8")).toContain("/security/advisories/new");
});

test("a wrong verdict comes with all that is needed to reproduce it, and says what of that is public", () => {
  const { body } = load("wrong-verdict.yml") as Form;
  const required = body.filter((input) => input.validations?.required === true).map((input) => input.id);
  expect(required).toEqual(["check", "domain", "said", "right", "snapshot", "version"]);
  const snapshot = body.find((input) => input.id === "snapshot")?.attributes.description ?? "";
  for (const word of ["--save", "Issues are public", "resolvers", "machine"]) expect(snapshot).toContain(word);
  const example = JSON.stringify(body.find((input) => input.id === "check"));
  expect(CHECKS.filter(({ id: known }) => example.includes(`"${known}"`))).toHaveLength(1);
});

test.each<[string, object]>([
  ["a key that GitHub does not know", { hello: "world" }],
  ["a description that is not text", { description: true }],
  ["blanks instead of a name", { name: "  " }],
  ["nothing to fill in", { body: [{ type: "markdown", attributes: { value: "x" } }] }],
  ["a type that GitHub does not know", { body: [{ type: "x", attributes: { label: "x" } }] }],
  ["an id with a blank", { body: [{ type: "input", id: "a b", attributes: { label: "x" } }] }],
  ["no label", { body: [{ type: "input", attributes: { description: "x" } }] }],
  ["equal options", { body: [{ type: "dropdown", attributes: { label: "x", options: ["a", "a"] } }] }],
])("the schema refuses a form with %s", (_what, change) => {
  const form = { name: "a", description: "b", body: [{ type: "input", attributes: { label: "c" } }] };
  expect(faults(FORM_SCHEMA, form)).toEqual([]);
  expect(faults(FORM_SCHEMA, { ...form, ...change })).not.toEqual([]);
});

// What docs/teams.md says of a policy of many files is what the example has, and the schemas.
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import includedSchema from "../../schema/included-policy.schema.json" with { type: "json" };
import schema from "../../schema/mail-policy.schema.json" with { type: "json" };
import { check } from "../../src/run/check.ts";
import { checkOptions } from "../support/check-options.ts";

const EXAMPLE = "examples/teams";
const page = readFileSync("docs/teams.md", "utf8");

test("the page shows files of the example", () => {
  const shown = [...page.matchAll(/^```yaml\n# (\S+\.yml)\n([^]*?)^```$/gm)];
  expect(shown.map(([, file]) => file)).toEqual(["mail-policy.yml", "teams/newsletter.yml"]);
  for (const [, file, text] of shown)
    expect(readFileSync(`${EXAMPLE}/${file}`, "utf8").replace(/^# .*\n/gm, "")).toBe(text);
});

test("the example is audited, each domain with its owner", async () => {
  const config = `${EXAMPLE}/mail-policy.yml`;
  const { report, defects } = await check(checkOptions(".", { config, offline: true }));
  expect(defects).toEqual([]);
  expect(report.domains.map(({ name, owner }) => `${name} ${owner}`)).toEqual([
    "news.example.com @example/newsletter",
    "offers.example.com @example/newsletter",
    "shop.example @example/shop",
  ]);
  const failed = report.domains.flatMap(({ findings }) => findings.filter(({ status }) => status === "fail"));
  expect(failed.map(({ check: id, subject }) => `${id} ${subject}`)).toEqual([]);
});

test("the table has every key of both schemas", () => {
  const rows = [...page.matchAll(/^\| (`[^|]+`) \| [^|]+ \| ([^|]+) \|$/gm)].map(([, keys = "", included = ""]) => ({
    keys: [...keys.matchAll(/`([^`]+)`/g)].map(([, key = ""]) => key),
    isIncluded: !included.startsWith("no"),
  }));
  const keysOf = (some: typeof rows): string[] => some.flatMap(({ keys }) => keys).toSorted();
  expect(keysOf(rows)).toEqual(Object.keys(schema.properties).toSorted());
  expect(keysOf(rows.filter(({ isIncluded }) => isIncluded))).toEqual(
    Object.keys(includedSchema.properties).toSorted(),
  );
});

test("the code owners own files of the example, after a line for all others", () => {
  const [, lines = ""] = /^# \.github\/CODEOWNERS\n([^]*?)^```$/m.exec(page) ?? [];
  const [first, ...others] = lines
    .trim()
    .split("\n")
    .map((line) => line.split(/ +/)[0] ?? "");
  expect(first).toBe("*");
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter((file) => !existsSync(`${EXAMPLE}${file}`))).toEqual([]);
});

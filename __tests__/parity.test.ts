// What belongs together and stands in several places: the register, the sections, the cases, the examples, the page of checks.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { CHECKS, findCheck } from "../src/audit/checks.ts";
import type { CheckWords } from "../src/report/english/checks.ts";
import { SECTIONS } from "../src/report/sections.ts";
import { readCase, expectedFindings } from "./support/case-file.ts";
import { exampleFile, readExample } from "./support/example-file.ts";
import { checkWords } from "./support/in-english.ts";

const PAGE = readFileSync("docs/checks.md", "utf8");
const STANDARDS = readdirSync("src/standards", { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
/** The sections a standard's checks stand under; parked domains have one in each. */
const SECTION_OF: Readonly<Record<string, string[]>> = {
  mx: ["§3.1"],
  service: ["§3.1"],
  dnssec: ["§3.4"],
  dane: ["§3.4"],
  "mta-sts": ["§3.3"],
  spf: ["§4.1"],
  "smtp-tls": ["§3.1"],
  dkim: ["§4.2"],
  dmarc: ["§4.3", "§5"],
  "tls-rpt": ["§3.1", "§5"],
  dns: ["§6"],
  attestation: ["§5"],
  drift: ["§6"],
  zone: ["§6"],
  history: ["§5"],
  monitoring: ["§6"],
  parked: ["§3.1", "§4.1", "§4.3", "§5"],
};

/** What the page says of a check. */
function entryOf(id: string): string {
  const [, text = ""] = PAGE.split(`### ${id}\n`);
  return text.split(/\n##/)[0] ?? "";
}

describe("the register", () => {
  test("has each id once, and finds it", () => {
    const ids = CHECKS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.map((id) => findCheck(id)?.id)).toEqual(ids);
    expect(findCheck("constructor")).toBeUndefined();
  });

  test("has checks of every standard", () => {
    expect([...new Set(CHECKS.map(({ id }) => id.split("/")[0]))].toSorted()).toEqual(STANDARDS.toSorted());
  });

  test("keeps the checks of a section together, in the order of the sections", () => {
    const places = CHECKS.map(({ section }) => SECTIONS.indexOf(section));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe.each(CHECKS.map((check) => [check.id, check] as const))("%s", (id, check) => {
  const [standard = "", noun] = id.split("/");
  const words = checkWords(id) as CheckWords;

  test("is named <standard>/<noun>", () => {
    expect(STANDARDS).toContain(standard);
    expect(noun).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test("stands in a section of the table", () => {
    expect(SECTIONS).toContain(check.section);
    expect(SECTION_OF[standard]).toContain(check.section);
  });

  test("claims in a title, and explains in sentences", () => {
    expect(words.title).toMatch(/^[^\s].*[^.\s]$/);
    expect(words.title).not.toContain("\n");
    expect([words.why, words.fix].filter((text) => !/^\S[^\n]*[.!]$/.test(text))).toEqual([]);
  });

  test("gives the guidelines' own ids", () => {
    expect(check.requirements.filter((one) => !/^TR-031(08|82)-\d\d-[MR]$/.test(one))).toEqual([]);
    expect(check.tests.filter((one) => !/^TR-031(08|82)-P [A-Z]-\d\d$/.test(one))).toEqual([]);
    expect(check.requirements.length + check.references.length).toBeGreaterThan(0);
  });

  test("speaks about some kind of domain, each once", () => {
    expect(check.mail.length).toBeGreaterThan(0);
    expect(new Set(check.mail).size).toBe(check.mail.length);
    expect(standard === "parked" ? check.mail : "-").toEqual(standard === "parked" ? ["none"] : "-");
  });

  test("has a level in each profile", () => {
    expect(["must", "should", "info", "off"]).toEqual(expect.arrayContaining(Object.values(check.levels)));
    expect(Object.keys(check.levels).toSorted()).toEqual(["bsi", "tr-03108"]);
  });

  test("says what its parameter counts", () => {
    const { parameter } = check;
    const values = parameter === undefined ? [] : [parameter["tr-03108"], parameter.bsi];
    expect(values.filter((value) => !Number.isFinite(value))).toEqual([]);
    expect(words.unit?.trim() ?? "").toMatch(parameter === undefined ? /^$/ : /^\S/);
  });

  test("is on the page with its parameter, kinds of domain, requirements, test cases and sources", () => {
    const { parameter } = check;
    const defaults = [`${parameter?.["tr-03108"]} (\`tr-03108\`)`, `${parameter?.bsi} (\`bsi\`): ${words.unit}`];
    const rows: [string, readonly string[]][] = [
      ["Parameter", parameter === undefined ? [] : defaults],
      ["Applies to", check.mail.map((kind) => `\`mail: ${kind}\``)],
      ["Requirements", check.requirements],
      ["Test cases", check.tests],
      ["Sources", check.references],
    ];
    for (const [name, values] of rows) {
      const [, told = ""] = new RegExp(`^- ${name}: (.*)$`, "m").exec(entryOf(id)) ?? [];
      expect(told).toBe(values.join(", "));
    }
  });

  test("is on the page of checks, with its title and levels", () => {
    const entry = entryOf(id);
    expect(entry).toContain(`**${words.title}.** ${words.why}`);
    expect(entry).toContain(`How to fix: ${words.fix}`);
    expect(entry).toContain(`- Level: ${check.levels["tr-03108"]} (\`tr-03108\`), ${check.levels.bsi} (\`bsi\`)`);
  });

  test("has an example, which is on the page too", () => {
    const { sentence } = readExample(id);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(entryOf(id)).toContain(`**Before:** ${sentence}\n`);
    expect(entryOf(id)).toContain("\n**After:**\n");
  });
});

test("the page of checks describes no check that is gone", () => {
  const described = [...PAGE.matchAll(/^### (.+)$/gm)].map(([, id]) => id);
  expect(described.toSorted()).toEqual(CHECKS.map(({ id }) => id).toSorted());
});

test("each example is that of a check", () => {
  const files = readdirSync("docs/examples", { recursive: true, withFileTypes: true }).flatMap((file) =>
    file.isFile() ? [join(file.parentPath, file.name)] : [],
  );
  expect(files.toSorted()).toEqual(CHECKS.map(({ id }) => exampleFile(id)).toSorted());
});

test("cases want checks that exist", () => {
  const files = readdirSync("__tests__/cases").filter((file) => file.endsWith(".txt"));
  const wanted = files.flatMap((file) => expectedFindings(readCase(file).sections).map(({ check }) => check));
  expect([...new Set(wanted)].filter((id) => findCheck(id) === undefined)).toEqual([]);
});

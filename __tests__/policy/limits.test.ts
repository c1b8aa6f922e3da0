import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { faultsIn, parse } from "./register.ts";
import { codePoint } from "../support/hostile-text.ts";
import { propertyRuns } from "../support/property-runs.ts";

const MIB = 1_048_576;
const HEAD = "version: 1\ndomains:\n";

describe("the size", () => {
  const filled = (octets: number): string => `${HEAD}  - a.de\n#`.padEnd(octets, "x");

  test("may be 1 MiB", () => {
    expect(faultsIn(filled(MIB))).toEqual([]);
  });

  test("may not be an octet more", () => {
    expect(faultsIn(filled(MIB + 1))).toEqual(["1:1: the file is larger than the limit of 1 MiB"]);
  });
});

describe("the lines", () => {
  test("may be 100,000", () => {
    expect(faultsIn(`${HEAD}  - a.de${"\n".repeat(100_000 - 3)}`)).toEqual([]);
  });

  test("may not be one more", () => {
    expect(faultsIn(`${HEAD}  - a.de${"\n".repeat(100_000 - 2)}`)).toEqual([
      "100000:1: the file has more lines than the limit of 100,000",
    ]);
  });
});

describe("the depth", () => {
  const WORDS = "maps and lists are nested more than 32 levels deep";
  const lists = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

  test("may be 32", () => {
    expect(faultsIn(lists(32))).toEqual(["1:1: is a list; use a map"]);
  });

  test.each([
    ["of flow lists", lists(33), 33],
    ["of a million brackets", "[".repeat(1_000_000), 33],
    ["of flow maps", "{a: ".repeat(1000), 129],
    ["of lists in one line", "- ".repeat(1000), 65],
    ["of keys in one line", "? ".repeat(1000), 65],
  ])("may not be more: %s", (_kind, text, column) => {
    expect(faultsIn(text)).toEqual([`1:${column}: ${WORDS}`]);
  });

  test("may not be more: of indented lines", () => {
    const lines = Array.from({ length: 100 }, (_, i) => `${" ".repeat(i)}a:\n`).join("");
    expect(faultsIn(lines)).toEqual([`33:34: ${WORDS}`]);
  });

  test("does not abort the process when two deep files are read, as the parser alone does on Node 20", () => {
    const deep = "[".repeat(7000);
    expect([deep, deep, "[".repeat(MIB)].map((text) => faultsIn(text).length)).toEqual([1, 1, 1]);
  });
});

const inherit = (defaults: string, count: number, own = ""): string =>
  `version: 1\ndefaults:\n${defaults}domains:\n${own}${Array.from({ length: count }, (_, i) => `  - d${i}.example.de\n`).join("")}`;
const selectors = (count: number): string => Array.from({ length: count }, (_, i) => `s${i}`).join(",");
const dkim = (list: string, count: number): string => `  dkim: { ${list}: [${selectors(count)}] }\n`;

describe("the domains", () => {
  test("may be 10,000, which may have 200,000 DKIM selectors together, none copied", () => {
    const { domains } = parse(inherit(dkim("selectors", 20), 10_000));
    expect(domains).toHaveLength(10_000);
    expect(new Set(domains.map((domain) => domain.dkim.selectors)).size).toBe(1);
  });

  test("may not be one more", () => {
    const text = inherit("  mail: send\n", 10_001);
    expect(faultsIn(text)).toEqual(["5:3: domains: has 10,001 entries; the limit is 10,000"]);
  });
});

test("tells the first 1,000 problems, and how many more there are", () => {
  const problems = faultsIn(`${HEAD}${"  - a_b.de\n".repeat(1500)}`);
  expect(problems).toHaveLength(1001);
  expect(problems.at(-1)).toBe("1003:5: 500 more problems follow");
});

describe("whatever the text", () => {
  const yamlish = fc.array(
    fc.constantFrom(
      ..."version: 1|domains:|defaults:|levels:|name: a.de|waivers:|dkim:|selectors:|records: |\n|\n  |\n    |- |? |: |[|]|{|}|, |\"|'|&a |*a |!x |!!str |<<: |#|\\|>|%YAML 1.1\n|---\n|...\n|\t|\r\n|é|a.de|1|~|__proto__: |\u0000".split(
        "|",
      ),
      "|",
      "|2\n",
    ),
    { maxLength: 60 },
  );

  test("only an InputError is thrown", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          yamlish.map((parts) => parts.join("")),
          fc.string({ unit: codePoint, maxLength: 200 }),
        ),
        (text) => {
          expect(faultsIn(text)).toEqual(expect.any(Array)); // throws anything else on
        },
      ),
      { numRuns: propertyRuns(300) },
    );
  });

  test("the octets may be anything", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), (octets) => Array.isArray(faultsIn(octets))));
  });

  test("of any JSON, all that is wrong is told in words", () => {
    const keys = fc.constantFrom(
      "version",
      "profile",
      "resolvers",
      "zones",
      "bind",
      "domains",
      "defaults",
      "waivers",
      "name",
      "mail",
      "dkim",
      "selectors",
      "levels",
      "reasons",
      "parameters",
      "records",
      "mx/present",
      "x",
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(1, -1, null, true, "", "a.de", "must", "send"),
        fc.array(tie("tree"), { maxLength: 4 }),
        fc.dictionary(keys, tie("tree"), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(keys, tree, { maxKeys: 8 }), (value) => {
        const problems = faultsIn(JSON.stringify(value));
        expect(problems.filter((problem) => /undefined|\[object|must (be|have|match|NOT)/.test(problem))).toEqual([]);
      }),
      { numRuns: propertyRuns(300) },
    );
  });
});

describe("what all domains have together", () => {
  test.each(["selectors", "retired"])("may be 200,000 DKIM selectors, none copied: %s", (list) => {
    const { domains } = parse(inherit(dkim(list, 2_000), 100));
    expect(domains).toHaveLength(100);
    expect(new Set(domains.map((domain) => domain.dkim[list as "retired"])).size).toBe(1);
  });

  test("may not be one more, said where most of them are", () => {
    const own = `  - { name: a.de, dkim: { selectors: [${selectors(2_001)}] } }\n`;
    expect(faultsIn(inherit(dkim("selectors", 2_000), 99, own))).toEqual([
      "3:22: defaults.dkim.selectors: the domains have 200,001 DKIM selectors together (2,000 here × 99 domains that inherit them); the project limit for one run is 200,000",
    ]);
  });

  test("may be 100,000 expected results of SPF, and not one more", () => {
    const expected = (count: number): string =>
      `  spf: { expect: [${"{ip: 192.0.2.1, result: pass},".repeat(count)}] }\n`;
    expect(parse(inherit(expected(100), 1_000)).domains).toHaveLength(1_000);
    expect(faultsIn(inherit(expected(91), 1_100))).toEqual([
      "3:18: defaults.spf.expect: the domains have 100,100 expected SPF results together (91 here × 1,100 domains that inherit them); the project limit for one run is 100,000",
    ]);
  });
});

test("the entries of `zones:` may be 1,000", () => {
  const zones = (count: number): string => `version: 1\nzones:\n${"  - bind: a\n".repeat(count)}domains: [a.de]\n`;
  expect(faultsIn(zones(1000))).toEqual([]);
  expect(faultsIn(zones(1001))).toEqual(["3:3: zones: has 1,001 entries; the limit is 1,000"]);
});

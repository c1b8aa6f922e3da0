// What a change broke, and the values before it.
import { describe, expect, test } from "@jest/globals";
import type { RrsetValues } from "../../src/compare/put-back.ts";
import { afterPutBack, findBroken, putBack, rrsetsOf } from "../../src/compare/put-back.ts";
import type { Rr } from "../../src/dns/record.ts";
import { txtRdata } from "../../src/dns/record.ts";
import type { Evidence, Finding, Status } from "../../src/model.ts";
import { sentence } from "../support/in-words.ts";
import { sampleFinding } from "../support/sample-report.ts";

const NAME = "example.de";
const fix = { text: sentence("Do it."), records: [] };
const txt = (text: string): Rr<"TXT"> => ({ name: NAME, ttl: 300, type: "TXT", data: txtRdata(text) });
const mx = (exchange: string): Rr<"MX"> => ({ name: NAME, ttl: 300, type: "MX", data: { preference: 10, exchange } });
const seen = (type: string, ...texts: string[]): Evidence[] =>
  texts.map((text) => ({ at: { type, name: NAME }, text }));

describe("a failure is the change's", () => {
  const broken = (now: Finding, byBase: Status, byCurrent: Status = byBase): number =>
    findBroken([now], { byBasePolicy: [sampleFinding(byBase)], byCurrentPolicy: [sampleFinding(byCurrent)] }).length;
  const failed = sampleFinding("fail");

  test.each<[string, Finding, Status, Status, number]>([
    ["where it passed before, whatever policy is asked", failed, "pass", "pass", 1],
    ["not where the base's policy failed it", failed, "fail", "pass", 0],
    ["not where the current policy would have failed it", failed, "pass", "fail", 0],
    ["not where it was not measured before", failed, "unknown", "unknown", 0],
    ["not where it is unknown now", sampleFinding("unknown"), "pass", "pass", 0],
    ["also where it has a fix", sampleFinding("fail", { fix }), "pass", "pass", 1],
    [
      "not to put back where its fix keeps the meaning",
      sampleFinding("fail", { fix: { ...fix, keepsMeaning: true } }),
      "pass",
      "pass",
      0,
    ],
  ])("%s", (_claim, now, byBase, byCurrent, count) => {
    expect(broken(now, byBase, byCurrent)).toBe(count);
  });
});

test("it rests on the RRsets of both findings, each once, but on no live ones, no URLs and no other types", () => {
  const before = sampleFinding("pass", { evidence: [...seen("MX", "10 a."), ...seen("TXT", "x")] });
  const now = sampleFinding("fail", {
    evidence: [
      ...seen("TXT", "y"),
      ...seen("SOA", ""),
      { at: { type: "A", name: NAME, live: true }, text: "" },
      { at: { url: "https://example.de/" }, text: "" },
      ...seen("CNAME", "b."),
    ],
  });
  expect(rrsetsOf({ now, before })).toEqual(["MX", "TXT", "CNAME"].map((type) => ({ name: NAME, type })));
});

describe("what is put back", () => {
  const [SPF, OTHER] = ["v=spf1 mx -all", "site-verification=1"];
  const values = (before: Rr[], now: Rr[], over: Partial<RrsetValues> = {}): RrsetValues => ({
    name: NAME,
    type: (before[0] ?? now[0] ?? txt("")).type,
    before,
    now,
    shownAt: NAME,
    ...over,
  });
  const restored = (before: Evidence[], now: Evidence[], ...all: RrsetValues[]): [string, string[]] | null => {
    const [passed, failed] = [sampleFinding("pass", { evidence: before }), sampleFinding("fail", { evidence: now })];
    const found = putBack({ now: failed, before: passed }, all, "live");
    return found && [found.fix.text.code, found.fix.records.map(({ type, data }) => `${type} ${data}`)];
  };
  const elsewhere: Evidence["at"][] = [
    { type: "TXT", name: "example.org" },
    { type: "SPF", name: NAME },
    { url: "https://example.de/" },
  ];
  const PASSED = [
    ...seen("TXT", SPF),
    ...seen("MX", "10 a.de."),
    ...elsewhere.map((at): Evidence => ({ at, text: `${SPF} ` })),
  ];
  const cname: Rr = { name: NAME, ttl: 300, type: "CNAME", data: { target: "b.de" } };

  test.each<[string, Evidence[], RrsetValues[], ReturnType<typeof restored>]>([
    ["nothing where nothing changed", seen("TXT", SPF), [values([txt(SPF)], [txt(SPF)])], null],
    ["a record that is gone", [], [values([txt(SPF)], [])], ["put-back/removed", [`TXT "${SPF}"`]]],
    [
      "a record that is another",
      [],
      [values([txt(SPF)], [txt("v=spf1 +all")])],
      ["put-back/changed", [`TXT "${SPF}"`]],
    ],
    [
      "one that is gone and one that is another",
      [],
      [values([txt(SPF)], []), values([mx("a.de")], [mx("b.de")])],
      ["put-back/changed", [`TXT "${SPF}"`, "MX 10 a.de."]],
    ],
    [
      "the text that passed, without others of its name",
      [],
      [values([txt(OTHER), txt(SPF)], [txt(OTHER)])],
      ["put-back/changed", [`TXT "${SPF}"`]],
    ],
    ["nothing where another text of the name is gone", [], [values([txt(OTHER), txt(SPF)], [txt(SPF)])], null],
    [
      "the text that passed, where a second one fails with it",
      seen("TXT", SPF, "v=spf1 a -all"),
      [values([txt(SPF)], [txt(SPF), txt("v=spf1 a -all")])],
      ["put-back/changed", [`TXT "${SPF}"`]],
    ],
    [
      "nothing where the text beside it plays no part",
      seen("TXT", SPF),
      [values([txt(SPF)], [txt(SPF), txt(OTHER)])],
      null,
    ],
    [
      "all MX records, where one of them passed",
      [],
      [values([mx("a.de"), mx("c.de")], [mx("a.de")])],
      ["put-back/changed", ["MX 10 a.de.", "MX 10 c.de."]],
    ],
    [
      "an alias, which evidence does not show",
      [],
      [values([cname], [], { shownAt: null })],
      ["put-back/removed", ["CNAME b.de."]],
    ],
    [
      "an alias, beside which there is another now",
      [],
      [values([cname], [cname, { ...cname, data: { target: "c.de" } }], { shownAt: null })],
      ["put-back/changed", ["CNAME b.de."]],
    ],
    [
      "nothing where the texts before played no part",
      seen("TXT", "v=spf1 +all"),
      [values([txt(OTHER)], [txt("v=spf1 +all")])],
      null,
    ],
    [
      "nothing where evidence shows its text of another name, type or place alone",
      [],
      [values([txt(`${SPF} `)], [])],
      null,
    ],
    ["no value, where the change only added some", [], [values([], [txt("v=spf1 +all")])], ["put-back/added", []]],
    ["nothing where there was and is nothing", [], [values([], [])], null],
  ])("is %s", (_claim, now, all, expected) => {
    expect(restored(PASSED, now, ...all)).toEqual(expected);
  });
});

test("a fix waits for what is put back where it would publish the same RRset", () => {
  const own = { ...fix, records: [{ name: `${NAME}.`, type: "TXT", data: '"x"' }] };
  expect(afterPutBack(own, [{ name: NAME, type: "TXT" }])).toMatchObject({
    text: { code: "put-back/first" },
    records: [],
  });
  const more = { ...own, records: [...own.records, { name: `${NAME}.`, type: "MX", data: "10 a.de." }] };
  expect(afterPutBack(more, [{ name: NAME, type: "TXT" }]).records).toEqual([]);
  expect(afterPutBack(own, [{ name: NAME, type: "MX" }])).toBe(own);
  expect(afterPutBack(own, [{ name: `_dmarc.${NAME}`, type: "TXT" }])).toBe(own);
});

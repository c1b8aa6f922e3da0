import { describe, expect, test } from "@jest/globals";
import { spfSyntax } from "../../../../src/standards/spf/checks/syntax.ts";
import type { Answers } from "../../../support/fake-dns.ts";
import { judgeSpf } from "../../../support/judge-spf.ts";

describe("spf/syntax", () => {
  test.each<[string, string, Answers, string]>([
    ["one record", "v=spf1 mx -all", {}, "the record is valid"],
    ["a tree", "v=spf1 include:a.de -all", { "a.de TXT": ["v=spf1 -all"] }, "all 2 records are valid"],
    [
      "a tree with a missing target, which is spf/include-valid's to report",
      "v=spf1 include:a.de -all",
      {},
      "the record is valid",
    ],
  ])("passes for %s", async (_what, record, more, message) => {
    expect(await judgeSpf(spfSyntax, record, more)).toMatchObject({ outcome: "pass", message });
  });

  test.each<[string, Answers, string]>([
    [
      "v=spf1 ip:192.0.2.1 -all",
      {},
      "in the record of example.de: `ip:192.0.2.1`: unknown mechanism `ip`; did you mean `ip4`?",
    ],
    [
      "v=spf1 include:a.de -all",
      { "a.de TXT": ["v=spf1 include -all"] },
      "in the record of a.de: `include`: `include` needs `:` and a domain",
    ],
  ])("fails for %s and names record and term", async (record, more, message) => {
    expect(await judgeSpf(spfSyntax, record, more)).toMatchObject({ outcome: "fail", message });
  });

  test("passes for a modifier in place of a mechanism, as receivers do: spf/unknown-modifiers reports it", async () => {
    const judgement = await judgeSpf(spfSyntax, "v=spf1 include=a.de include:b.de x=y -all", {
      "b.de TXT": ["v=spf1 IP4=192.0.2.1 -all"],
    });
    expect(judgement).toMatchObject({
      outcome: "pass",
      message: "all 2 records are valid",
    });
  });

  test("shows the faulty record as evidence", async () => {
    const judgement = await judgeSpf(spfSyntax, "v=spf1 include:a.de -all", { "a.de TXT": ["v=spf1 moo"] });
    expect(judgement.evidence).toEqual([{ source: "TXT a.de", text: "v=spf1 moo" }]);
  });

  test("is unknown while a record in the tree was not seen", async () => {
    expect(await judgeSpf(spfSyntax, "v=spf1 include:a.de -all", { "a.de TXT": "timeout" })).toMatchObject({
      outcome: "unknown",
      message: expect.stringContaining("a.de"),
    });
  });
});

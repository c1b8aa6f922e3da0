import { describe, expect, test } from "@jest/globals";
import { spfWildcard } from "../../../../src/standards/spf/checks/wildcard.ts";
import { fakeDns } from "../../../support/fake-dns.ts";
import { inEnglish } from "../../../support/in-english.ts";
import type { Answers } from "../../../support/fake-dns.ts";
import { fixLines, measured } from "../../../support/judge-spf.ts";
import { makeSubject } from "../../../support/subject.ts";
import { observeWildcard } from "../../../../src/standards/spf/wildcard.ts";

describe("spf/wildcard", () => {
  test.each<[string, string, Answers, string[]]>([
    ["no name is one", "pass", {}, ["A *.example.de"]],
    [
      "it holds a text only",
      "pass",
      { "*.example.de TXT": ["x"] },
      ["A *.example.de", "AAAA *.example.de", "MX *.example.de", "TXT *.example.de"],
    ],
    [
      "it has an address and a record",
      "pass",
      { "*.example.de A": ["192.0.2.1"], "*.example.de TXT": ["x", "v=spf1 -all"] },
      [],
    ],
    ["it has an address alone", "fail", { "*.example.de AAAA": ["2001:db8::1"] }, []],
    ["it has MX alone", "fail", { "*.example.de MX": ["10 mx.example.de"] }, []],
    [
      "it has two records",
      "fail",
      { "*.example.de A": ["192.0.2.1"], "*.example.de TXT": ["v=spf1 -all", "v=spf1 mx"] },
      [],
    ],
    [
      "an answer is missing, another settles it",
      "fail",
      { "*.example.de AAAA": "timeout", "*.example.de MX": ["10 mx.example.de"] },
      [],
    ],
  ])("where %s: %s", async (_what, outcome, world, asked) => {
    const dns = fakeDns(world);
    const judgement = spfWildcard.judge(
      { spfWildcard: measured(await observeWildcard(dns, "example.de")) },
      makeSubject("example.de"),
    );
    expect(judgement).toMatchObject({ outcome });
    expect(fixLines(judgement)).toEqual(outcome === "fail" ? ['*.example.de. TXT "v=spf1 -all"'] : undefined);
    if (asked.length > 0) expect(dns.asked).toEqual(asked);
  });

  test("is asked for once where that has no answer", async () => {
    const dns = fakeDns({ "*.example.de A": "timeout" });
    expect(await observeWildcard(dns, "example.de")).toMatchObject({ state: "unknown" });
    expect(dns.asked).toEqual(["A *.example.de"]);
  });

  test("is not asked for below a name that leaves no room for it", async () => {
    const domain = `${`${"a".repeat(63)}.`.repeat(3)}${"a".repeat(61)}`;
    const dns = fakeDns({});
    expect(await observeWildcard(dns, domain)).toEqual({ state: "absent", evidence: [] });
    expect(dns.asked).toEqual([]);
  });

  test.each([
    ["www.example.de", ['www.example.de. TXT "v=spf1 -all"']],
    ["cdn.example", []],
  ])("with an alias to %s the record belongs there, if that is the domain's own", async (owner, fix) => {
    const records = [{ name: owner, ttl: 300, type: "A" as const, data: { address: "192.0.2.1" } }];
    const dns = fakeDns({
      "*.example.de A": { kind: "records", records, owner, aliases: ["*.example.de"], security: "secure" },
    });
    const judgement = spfWildcard.judge(
      { spfWildcard: measured(await observeWildcard(dns, "example.de")) },
      makeSubject("example.de"),
    );
    expect(judgement).toMatchObject({ outcome: "fail" });
    expect(fixLines(judgement)).toEqual(fix);
  });

  test("shows each type that the wildcard answers, and its records", async () => {
    const world = {
      "*.example.de AAAA": ["2001:db8::1"],
      "*.example.de MX": ["10 mx.example.de"],
      "*.example.de TXT": ["v=spf1 -all", "x", "v=spf1 mx"],
    };
    const { evidence } = await observeWildcard(fakeDns(world), "example.de");
    expect(evidence.map(({ at, text }) => ["type" in at && at.type, text])).toEqual([
      ["AAAA", ""],
      ["MX", ""],
      ["TXT", "v=spf1 -all"],
      ["TXT", "v=spf1 mx"],
    ]);
  });

  test.each<[Answers, string]>([
    [{ "*.example.de A": "timeout" }, "A *.example.de: no resolver answered in time"],
    [{ "*.example.de AAAA": { bogus: ["2001:db8::1"] } }, "AAAA *.example.de: the answer is bogus (DNSSEC)"],
    [
      { "*.example.de A": ["192.0.2.1"], "*.example.de TXT": "timeout" },
      "TXT *.example.de: no resolver answered in time",
    ],
  ])("is not known where the answer is not: %j", async (world, reason) => {
    expect(inEnglish(await observeWildcard(fakeDns(world), "example.de"))).toMatchObject({ state: "unknown", reason });
  });
});

import { describe, expect, test } from "@jest/globals";
import { comparisonNotes } from "../../src/compare/notes.ts";
import { say } from "../../src/report/say.ts";
import { sampleDomain, sampleFinding } from "../support/sample-report.ts";

const OLD = sampleFinding("fail", { change: "unchanged" });
const OPEN = sampleFinding("fail");
const notesOf = (...given: Parameters<typeof comparisonNotes>): string[] =>
  comparisonNotes(...given).map((note) => say(note));
const base = { name: "main", domains: ["example.de"] };

describe("a comparison", () => {
  test("with nothing has nothing to say", () => {
    expect(notesOf([sampleDomain("example.org", [OPEN, OLD])], "none", base)).toEqual([]);
  });

  test("with live DNS that says all says nothing more", () => {
    expect(
      notesOf(
        [sampleDomain("example.de", [OLD, sampleFinding("fail", { change: "new" }), sampleFinding("unknown")])],
        "live",
        null,
      ),
    ).toEqual([]);
  });

  test("with the base names it", () => {
    expect(notesOf([], "base", base)).toEqual(["compared with the policy and the zones of main"]);
  });

  test.each(["live", "base"] as const)(
    "with %s says whose old failures do not count as new, if the base's policy is known",
    (baseline) => {
      const domains = [
        sampleDomain("example.de", [OLD]),
        sampleDomain("example.org", [OLD, OLD]),
        sampleDomain("example.net", [sampleFinding("pass")]),
      ];
      expect(notesOf(domains, baseline, base)).toContain(
        "example.org is new in the policy: 2 of its findings already existed and do not count as new",
      );
      expect(notesOf(domains, baseline, base).filter((note) => note.includes("new in the policy"))).toHaveLength(1);
      expect(notesOf(domains, baseline, null).filter((note) => note.includes("new in the policy"))).toEqual([]);
    },
  );

  test("names the first failures that it says nothing about", () => {
    const findings = Array.from({ length: 7 }, (_, i) => ({ ...OPEN, subject: `s${i}` }));
    expect(notesOf([sampleDomain("example.de", findings)], "live", null)).toEqual([
      expect.stringMatching(/: spf\/lookup-limit of s0, .*, spf\/lookup-limit of s4 and 2 more$/),
    ]);
  });
});

// What the parts of a run know of received reports together.
import { describe, expect, test } from "@jest/globals";
import { message } from "../../src/message.ts";
import type { Evidence } from "../../src/received-reports/evidence.ts";
import type { KnownReports } from "../../src/received-reports/known-reports.ts";
import { joinKnownReports, selectEvidence } from "../../src/received-reports/known-reports.ts";

const AT = "2026-11-23T12:00:00.000Z";

function evidenceOn(domain: string): Evidence {
  const report = {
    key: "0123456789abcdef",
    organisation: "Example Mail Inc.",
    begin: "2026-11-22T00:00:00.000Z",
    end: "2026-11-22T23:59:59.000Z",
  };
  return {
    version: 1,
    domains: { [domain]: { dmarc: { reports: [], rows: [] }, tlsRpt: { reports: [report], rows: [] } } },
  };
}

function known(over: Partial<KnownReports>): KnownReports {
  return {
    evidence: { version: 1, domains: {} },
    keptProblem: null,
    sources: {},
    unread: 0,
    problems: [],
    problemCount: 0,
    newAddresses: null,
    ...over,
  };
}

describe("what shards know of reports", () => {
  test("is the evidence of all of them", () => {
    const parts = ["b.example", "a.example"].map((domain) => known({ evidence: evidenceOn(domain) }));
    expect(Object.keys(joinKnownReports(parts, AT)?.evidence.domains ?? {})).toEqual(["a.example", "b.example"]);
    expect(joinKnownReports(parts, AT)).toEqual(joinKnownReports(parts.toReversed(), AT));
    expect(joinKnownReports([], AT)).toBeNull();
  });

  test("is nothing of a kind of which one had no files", () => {
    const parts = [
      known({ sources: { dmarc: "read", "tls-rpt": "read" } }),
      known({ sources: { dmarc: "empty", "tls-rpt": "read" } }),
    ];
    expect(joinKnownReports(parts, AT)?.sources).toEqual({ dmarc: "empty", "tls-rpt": "read" });
    expect(joinKnownReports([...parts, known({ sources: { dmarc: "unobserved" } })], AT)?.sources).toEqual({
      dmarc: "unobserved",
      "tls-rpt": "read",
    });
  });

  test("names the problems of the files once, since each has read the same", () => {
    const problems = [{ file: "a.xml", reason: message("reports/no-report") }];
    const part = known({ problems, problemCount: 7, unread: 3 });
    expect(joinKnownReports([part, part, known({})], AT)).toMatchObject({ problems, problemCount: 7, unread: 3 });
    expect(joinKnownReports([known({}), part], AT)).toMatchObject({ problems, problemCount: 7 });
  });

  test("lacks what the history kept where one of them could not read it", () => {
    const keptProblem = message("limitation/kept-reports", { name: "log", problem: "no" });
    expect(joinKnownReports([known({}), known({ keptProblem })], AT)?.keptProblem).toEqual(keptProblem);
  });
});

test("evidence of some domains has no other", () => {
  const all: Evidence = {
    version: 1,
    domains: { ...evidenceOn("a.example").domains, ...evidenceOn("b.example").domains },
  };
  expect(selectEvidence(all, ["b.example", "constructor"])).toEqual(evidenceOn("b.example"));
});

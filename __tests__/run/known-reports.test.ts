// What a run adds to the evidence that a history keeps.
import { describe, expect, test } from "@jest/globals";
import { message } from "../../src/message.ts";
import { readHistory } from "../../src/history/history.ts";
import type { DomainPolicy, ReportSource } from "../../src/policy/policy.ts";
import type { Evidence } from "../../src/received-reports/evidence.ts";
import { formatEvidence, formatWithin, parseEvidence } from "../../src/received-reports/evidence-file.ts";
import type { KnownReports } from "../../src/received-reports/known-reports.ts";
import type { EvidenceUpdate } from "../../src/history/history.ts";
import type { OpenHistory } from "../../src/run/history.ts";
import { evidenceUpdate as updateOf, knowReports, withPlainProblem } from "../../src/run/known-reports.ts";
import type { World } from "../../src/sources/world.ts";
import { Repository } from "../../src/zones/repository/repository.ts";
import { say } from "../support/in-english.ts";
import { dmarcReport } from "../support/received-report.ts";
import { memoryStore } from "../support/memory-history.ts";
import type { Files } from "../support/temporary-folder.ts";
import { folderOf } from "../support/temporary-folder.ts";

const AT = "2026-11-23T12:00:00.000Z";

function evidenceOf(days: readonly string[]): Evidence {
  const reports = days.map((day, i) => ({
    key: String(i).padStart(16, "0"),
    organisation: "Example Mail Inc.",
    begin: `${day}T00:00:00.000Z`,
    end: `${day}T23:59:59.000Z`,
  }));
  return { version: 1, domains: { "example.de": { dmarc: { reports, rows: [] }, tlsRpt: { reports: [], rows: [] } } } };
}

const known = (evidence: Evidence): KnownReports => ({
  evidence,
  keptProblem: null,
  sources: { dmarc: "read" },
  unread: 0,
  problems: [],
  problemCount: 0,
  newAddresses: null,
});
const POLICY = { domains: [{ name: "example.de" }] as DomainPolicy[] };
const evidenceUpdate = (reports: KnownReports, at: string): EvidenceUpdate =>
  updateOf(reports, POLICY, at) as EvidenceUpdate;
const daysIn = (text: string | null): string[] =>
  [...(text ?? "").matchAll(/"begin":"([-\d]+)T/g)].flatMap(([, day]) => day ?? []);

describe("the evidence of a run", () => {
  test("begins the file where there is none, unless there is nothing to keep", () => {
    const evidence = evidenceOf(["2026-11-22"]);
    expect(evidenceUpdate(known(evidence), AT)(null)).toBe(formatEvidence(evidence));
    expect(evidenceUpdate(known({ version: 1, domains: {} }), AT)(null)).toBeNull();
  });

  test("is added to what is kept, and leaves the file as it is where it has all of it", () => {
    const kept = formatEvidence(evidenceOf(["2026-11-20"]));
    expect(daysIn(evidenceUpdate(known(evidenceOf(["2026-11-22"])), AT)(kept))).toEqual(["2026-11-20", "2026-11-22"]);
    expect(evidenceUpdate(known(evidenceOf(["2026-11-20"])), AT)(kept)).toBeNull();
    expect(evidenceUpdate(known({ version: 1, domains: {} }), AT)(kept)).toBeNull();
  });

  test("has no domain that the policy no longer has", () => {
    const { domains } = evidenceOf(["2026-11-20"]);
    const gone = Object.values(domains).map((domain) => ["gone.example", domain]);
    const kept = formatEvidence({
      version: 1,
      domains: { ...domains, ...Object.fromEntries(gone) },
    });
    expect(evidenceUpdate(known(evidenceOf(["2026-11-22"])), AT)(kept)).not.toContain("gone.example");
  });

  test("is not added where what is kept could not be read in this run", () => {
    const unread = { ...known(evidenceOf(["2026-11-22"])), keptProblem: message("https/offline") };
    expect(updateOf(unread, POLICY, AT)).toBeNull();
  });

  test.each(["", "{}", "not JSON"])("does not replace what cannot be read: %j", (kept) => {
    expect(evidenceUpdate(known(evidenceOf(["2026-11-22"])), AT)(kept)).toBeNull();
  });

  test("gives up the oldest days where its text is too long, and all of them at last", () => {
    const days = ["2025-11-01", "2026-11-21", "2026-11-22"];
    const text = formatEvidence(evidenceOf(days));
    expect(formatWithin(text.length, evidenceOf(days))).toBe(text);
    expect(daysIn(formatWithin(text.length - 1, evidenceOf(days)))).toEqual(days.slice(1));
    expect(daysIn(formatWithin(formatEvidence(evidenceOf(["2026-11-22"])).length, evidenceOf(days)))).toEqual([
      "2026-11-22",
    ]);
    expect(parseEvidence(formatWithin(1, evidenceOf(days)))).toEqual({ evidence: { version: 1, domains: {} } });
  });
});

describe("what a run knows", () => {
  const NOTHING = known({ version: 1, domains: {} });

  /** A history that keeps this text, and cannot be used for this reason. */
  function historyWith(evidence: string | null, problem: string | null = null): OpenHistory {
    const store = memoryStore();
    if (evidence !== null) store.files.set("evidence.json", evidence);
    const stored = { latest: null, log: null };
    return { access: { store, records: false }, stored, history: readHistory(stored), commit: null, problem };
  }

  interface Given {
    kinds?: ReportSource["kind"][];
    recorded?: World["recorded"];
    history?: OpenHistory | null;
    files?: Files;
  }
  const PATTERNS = { dmarc: "*.xml", "tls-rpt": "*.json" };

  async function knows({
    kinds = ["dmarc"],
    recorded,
    history = null,
    files = {},
  }: Given): Promise<KnownReports | null> {
    const reports = kinds.map((kind) => ({
      kind,
      pattern: PATTERNS[kind],
      location: { file: "p.yml", line: 1, column: 1 },
    }));
    const inputs = { policy: { ...POLICY, reports }, repository: new Repository(folderOf(files)) };
    const world = { at: AT, ...(recorded === undefined ? {} : { recorded }) };
    return knowReports(inputs as Parameters<typeof knowReports>[0], world, history, new AbortController().signal);
  }

  const EVIDENCE = evidenceOf(["2026-11-22"]);
  const KEPT = formatEvidence(evidenceOf(["2026-11-20"]));
  const daysOf = (reports: KnownReports | null): string[] => daysIn(JSON.stringify(reports?.evidence));

  test("is nothing where the policy names no reports, even of those that were recorded", async () => {
    expect(await knows({ kinds: [] })).toBeNull();
    expect(await knows({ kinds: [], recorded: { reports: known(EVIDENCE), isPart: false } })).toBeNull();
  });

  test("is in the files of each kind, or what a history keeps of it", async () => {
    const files = { "a.xml": dmarcReport("example.de", { day: 22 }) };
    const kinds = ["dmarc", "tls-rpt"] as const;
    const sources = { dmarc: "read", "tls-rpt": "empty" };
    const nothing = { keptProblem: null, unread: 0, problems: [], problemCount: 0, newAddresses: null };
    expect(await knows({ kinds: [...kinds], files })).toMatchObject({ sources, ...nothing });
    const found = await knows({ kinds: [...kinds], history: historyWith(KEPT) });
    expect([found?.sources, daysOf(found)]).toEqual([sources, ["2026-11-20"]]);
  });

  test("is of the domains of the policy alone", async () => {
    const kept = JSON.stringify(evidenceOf(["2026-11-20"])).replace("example.de", "gone.example");
    expect((await knows({ history: historyWith(kept) }))?.evidence.domains).toEqual({});
  });

  test("has five files that do not count, and how many there are", async () => {
    const names = Array.from({ length: 105 }, (_, i) => `${String(i).padStart(3, "0")}.xml`);
    const found = await knows({ files: Object.fromEntries(names.map((name) => [name, "<"])) });
    expect([found?.problems.map(({ file }) => file), found?.problemCount]).toEqual([names.slice(0, 5), 105]);
  });

  test("has the addresses that the last recorded run did not know", async () => {
    const fileOf = (day: number, ip: string): Files => ({ "a.xml": dmarcReport("example.de", { day, ip }) });
    const then = await knows({ files: fileOf(20, "192.0.2.1") });
    const history = historyWith(formatEvidence(then?.evidence ?? NOTHING.evidence));
    const last = { at: "2026-11-21T12:00:00.000Z" } as OpenHistory["history"]["last"];
    const found = await knows({
      files: fileOf(22, "192.0.2.2"),
      history: { ...history, history: { ...history.history, last } },
    });
    expect(found?.newAddresses).toEqual({ since: last?.at, domains: { "example.de": ["192.0.2.2"] } });
  });

  test("in a replay is what was recorded, without what a history keeps", async () => {
    const recorded = { reports: known(EVIDENCE), isPart: false };
    const found = await knows({ kinds: ["dmarc", "tls-rpt"], recorded, history: historyWith(KEPT) });
    expect(found).toEqual({ ...known(EVIDENCE), sources: { dmarc: "read", "tls-rpt": "unobserved" } });
  });

  test("in a replay of a run that looked for none is nothing", async () => {
    const found = await knows({ recorded: { reports: null, isPart: false } });
    expect(found).toEqual({ ...NOTHING, sources: { dmarc: "unobserved" } });
  });

  test.each<[string, KnownReports | null, string | null, KnownReports["sources"], string[]]>([
    ["with reports in both", known(EVIDENCE), KEPT, { dmarc: "read", "tls-rpt": "unobserved" }, ["20", "22"]],
    ["with reports in neither", NOTHING, null, { dmarc: "read", "tls-rpt": "unobserved" }, []],
    [
      "with kept reports of one kind",
      { ...NOTHING, sources: { dmarc: "empty", "tls-rpt": "empty" } },
      KEPT,
      { dmarc: "read", "tls-rpt": "empty" },
      ["20"],
    ],
    [
      "that looked for none of the kind that is kept",
      { ...NOTHING, sources: { "tls-rpt": "empty" } },
      KEPT,
      { dmarc: "unobserved", "tls-rpt": "empty" },
      ["20"],
    ],
  ])("of a run put together is what its shards and the history have: %s", async (_, reports, kept, sources, days) => {
    const history = historyWith(kept);
    const found = await knows({ kinds: ["dmarc", "tls-rpt"], recorded: { reports, isPart: true }, history });
    expect(found).toMatchObject({ sources, keptProblem: null, newAddresses: null });
    expect(daysOf(found)).toEqual(days.map((day) => `2026-11-${day}`));
  });

  test.each<[string, OpenHistory, RegExp]>([
    ["cannot be used", historyWith(KEPT, "it is of another policy"), /it is of another policy/],
    ["has another text", historyWith("{}"), /memory/],
    [
      "cannot be read",
      {
        ...historyWith(null),
        access: {
          store: { ...memoryStore(), readFile: () => Promise.reject(new Error("no access")) },
          records: false,
        },
      },
      /memory.*no access/,
    ],
  ])("is without what is kept where the history %s, and why", async (_, history, reason) => {
    const found = await knows({ recorded: { reports: known(EVIDENCE), isPart: true }, history });
    expect(daysOf(found)).toEqual(["2026-11-22"]);
    expect(say(found?.keptProblem ?? message("https/offline"))).toMatch(reason);
  });
});

test("a snapshot has in English why what a history keeps is unknown", () => {
  const problem = message("limitation/kept-reports", { name: "memory", problem: message("https/offline") });
  const { keptProblem } = withPlainProblem({ ...known(evidenceOf([])), keptProblem: problem });
  expect(keptProblem).toEqual({ ...problem, values: { name: "memory", problem: say(message("https/offline")) } });
  for (const one of [null, message("https/offline")]) {
    const plain = { ...known(evidenceOf([])), keptProblem: one };
    expect(withPlainProblem(plain)).toBe(plain);
  }
});

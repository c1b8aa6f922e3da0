// Runs that read received reports: their files in a folder, DNS on loopback, one day after the other.
import { readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openHistoryFolder } from "../../src/files/history-folder.ts";
import type { Finding } from "../../src/model.ts";
import type { Report } from "../../src/run-report.ts";
import { renderJson } from "../../src/report/json.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { say } from "../support/in-english.ts";
import type { CheckOptions, CheckResult } from "../../src/run/check.ts";
import { check } from "../../src/run/check.ts";
import { wholeText } from "../../src/text/chunks.ts";
import { checkOptions } from "../support/check-options.ts";
import type { TestServer } from "../support/dns-server.ts";
import type { Zone } from "../support/live-zone.ts";
import { serveZone } from "../support/live-zone.ts";
import { memoryCommit } from "../support/memory-commit.ts";
import { dmarcReport, tlsReport } from "../support/received-report.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";

const ZONE = {
  "MX example.de": "mx1.example.de",
  "TXT example.de": "v=spf1 mx -all",
  "TXT _dmarc.example.de": "v=DMARC1; p=reject; rua=mailto:d@example.de",
  "TXT _smtp._tls.example.de": "v=TLSRPTv1; rua=mailto:t@example.de",
};
const DOMAINS = "version: 1\ndomains: [example.de, example.org]\n";
const POLICY = `${DOMAINS}reports: { tls-rpt: "reports/*.json", dmarc: "reports/*.xml" }\n`;

let live: Zone;
let server: TestServer;
let place: PolicyFolder;
let history: string;
beforeEach(async () => {
  place = policyFolder();
  history = join(place.folder, "history");
  place.write("mail-policy.yml", POLICY);
  live = ZONE;
  server = await serveZone(() => live);
});
afterEach(async () => {
  await server.close();
});

async function run(day: number, over: Partial<CheckOptions> = {}): Promise<CheckResult> {
  const result = await check(
    checkOptions(place.folder, {
      resolvers: [server.url],
      now: `2026-11-${String(day).padStart(2, "0")}T12:00:00.000Z`,
      ...over,
    }),
  );
  expect(result.defects).toEqual([]);
  return result;
}

const withHistory = (): Partial<CheckOptions> => ({
  base: { kind: "none", counts: "own-comparisons" },
  history: { store: openHistoryFolder(history, null), records: true },
});
const findingOf = ({ domains }: Report, id: string, domain = "example.de"): Finding | undefined =>
  domains.find(({ name }) => name === domain)?.findings.find(({ check: own }) => own === id);
const outcomeOf = (report: Report, id: string, domain?: string): string | undefined =>
  findingOf(report, id, domain)?.outcome;
const wordsOf = (report: Report, id: string, domain?: string): string => {
  const finding = findingOf(report, id, domain);
  return finding === undefined ? "" : say(finding.message);
};
const limitationsOf = ({ limitations }: Report): string[] =>
  limitations.map((one) => say(one)).filter((text) => /report|evidence/.test(text));
const evidence = (): string => readFileSync(join(history, "evidence.json"), "utf8");

describe("received reports", () => {
  test("are facts of their domain, and what they show is judged", async () => {
    place.write("reports/a.json", tlsReport("example.de", { day: 22, successful: 98, failed: 2 }));
    place.write("reports/b.xml", dmarcReport("example.de", { day: 22 }));
    const { report, evidence: kept } = await run(23);
    expect(wordsOf(report, "tls-rpt/failures")).toContain("2 of 100 sessions failed");
    expect(outcomeOf(report, "tls-rpt/fresh")).toBe("pass");
    expect(wordsOf(report, "dmarc/pass-rate")).toContain("100 percent of 100 mails since 2026-11-16 passed");
    expect(Object.keys(kept?.domains ?? {})).toEqual(["example.de"]);
    expect(limitationsOf(report)).toEqual([]);
  });

  test("are shown of each domain that they are about, and cost no question", async () => {
    const asked = (): Set<string> => new Set(server.queries.splice(0).map(({ type, name }) => `${type} ${name}`));
    await run(23);
    const before = asked();
    place.write("reports/b.xml", dmarcReport("example.de", { day: 22 }));
    const { received } = await run(23);
    expect(asked()).toEqual(before);
    expect(received?.domainCount).toBe(1);
    expect(received?.viewOf("example.org")).toBeNull();
    expect(received?.viewOf("example.de")).toMatchObject({
      period: { first: "2026-11-22", last: "2026-11-22" },
      dmarc: { reports: 1, counts: { total: 100 }, senders: [{ kind: "authorised" }] },
      tlsRpt: { reports: 0 },
    });
  });

  test("are not asked for without `reports:`, of a kind that it does not name, and unknown without a file", async () => {
    place.write("mail-policy.yml", DOMAINS);
    expect(outcomeOf((await run(23)).report, "tls-rpt/failures")).toBe("not-applicable");
    place.write("mail-policy.yml", `${DOMAINS}reports: { tls-rpt: "reports/*.json" }\n`);
    const { report, evidence: kept } = await run(23);
    expect(outcomeOf(report, "dmarc/pass-rate")).toBe("not-applicable");
    expect(wordsOf(report, "tls-rpt/failures")).toBe("no file matches `reports: tls-rpt:`");
    expect(kept).toBeNull();
    place.write("mail-policy.yml", POLICY);
    place.write("reports/b.xml", dmarcReport("example.de", { day: 22 }));
    expect(wordsOf((await run(23)).report, "tls-rpt/failures")).toBe("no file matches `reports: tls-rpt:`");
  });

  test("that are broken are a limitation with their names, no fault, and may hold the report that is missing", async () => {
    place.write("reports/a.json", "{");
    place.write("reports/‮b.json", tlsReport("example.net", { day: 22 }));
    place.write("reports/README.json", '"no report"');
    const { report } = await run(23);
    expect(limitationsOf(report)).toEqual([
      expect.stringMatching(
        /^3 files with received reports, or parts of them, do not count: .*"reports\/a\.json": it is not valid JSON; "reports\/\\u202eb\.json": it is about/,
      ),
    ]);
    expect(report.faults).toEqual([]);
    expect(wordsOf(report, "tls-rpt/fresh")).toMatch(/^no report has arrived; but .* could not be read$/);
  });
});

describe("a missing report", () => {
  test("may be one of which no record counts", async () => {
    const report = dmarcReport("example.de", { day: 22 }).replace("<count>100<", "<count>many<");
    place.write("reports/a.xml", report);
    expect(wordsOf((await run(23)).report, "dmarc/reports-fresh")).toBe(
      "no report has arrived; but a file could not be read",
    );
  });

  test("is in none of many files that are about other domains", async () => {
    for (let i = 0; i < 101; i++) place.write(`reports/${i}.json`, tlsReport("example.net", { day: 22 }));
    expect(outcomeOf((await run(23)).report, "tls-rpt/fresh")).toBe("fail");
  });
});

describe("a history", () => {
  test("keeps what reports count when their files are gone, and changes evidence.json only for new ones", async () => {
    place.write("reports/a.json", tlsReport("example.de", { day: 20 }));
    await run(21, withHistory());
    rmSync(place.path("reports"), { recursive: true });
    const first = evidence();
    const { report } = await run(22, withHistory());
    expect([outcomeOf(report, "tls-rpt/failures"), outcomeOf(report, "tls-rpt/fresh")]).toEqual(["pass", "pass"]);
    expect(wordsOf(report, "tls-rpt/fresh", "example.org")).toMatch(/not judged|no report has arrived/);
    expect(evidence()).toBe(first);
    place.write("reports/b.json", tlsReport("example.de", { day: 21 }));
    await run(22, withHistory());
    expect(evidence().match(/"key"/g)).toHaveLength(2);
  });

  test("shows a failure as new once, as known then, and as fixed a week after its last day", async () => {
    place.write("reports/01.json", tlsReport("example.de", { day: 1 }));
    await run(2, withHistory());
    place.write("reports/02.json", tlsReport("example.de", { day: 2, failed: 1 }));
    const changeOn = async (day: number): Promise<unknown> => {
      place.write(`reports/until-${day}.json`, tlsReport("example.de", { day: day - 1, organisation: "Another" }));
      const { report } = await run(day, withHistory());
      return [findingOf(report, "tls-rpt/failures")?.change, report.gate.passed];
    };
    expect(await changeOn(3)).toEqual(["new", false]);
    expect(await changeOn(4)).toEqual(["unchanged", true]);
    expect(await changeOn(9)).toEqual(["unchanged", true]);
    expect(await changeOn(10)).toEqual(["fixed", true]);
  });

  test("knows which sources of failed mail the last run did not: once, and in a replay too", async () => {
    const failed = (day: number, ip: string): void =>
      place.write(`reports/${day}.xml`, dmarcReport("example.de", { day, ip, passes: false }));
    const sourcesOn = async (day: number, over: Partial<CheckOptions> = {}): Promise<string> => {
      const { report, snapshot } = await run(day, { ...withHistory(), ...over });
      writeFileSync(place.path("snapshot.json"), wholeText(snapshot()));
      return wordsOf(report, "dmarc/pass-rate").replace(/.*came from /, "");
    };
    failed(20, "192.0.2.10");
    expect(await sourcesOn(21)).toBe("192.0.2.10 as example.de, 100 mails, on 2026-11-20");
    failed(21, "192.0.2.11");
    const known =
      "192.0.2.10 as example.de, 100 mails, on 2026-11-20; 192.0.2.11 as example.de, 100 mails, on 2026-11-21";
    expect(await sourcesOn(22)).toBe(`${known} (new since the last run of 2026-11-21)`);
    const replay = place.path("snapshot.json");
    expect(await sourcesOn(22, { replay, resolvers: [], now: null, history: null })).toContain(
      "new since the last run",
    );
    expect(await sourcesOn(23)).toBe(known);
  });

  test("knows a record that asks for reports since a few days, and expects none yet", async () => {
    place.write("reports/a.json", tlsReport("example.org", { day: 1 }));
    const { "TXT _smtp._tls.example.de": _none, ...without } = ZONE;
    const outcomeOn = async (day: number): Promise<unknown> =>
      outcomeOf((await run(day, withHistory())).report, "tls-rpt/fresh");
    live = without;
    await run(1, withHistory());
    live = ZONE;
    expect(await outcomeOn(2)).toBe("not-applicable");
    expect(await outcomeOn(9)).toBe("not-applicable");
    expect(await outcomeOn(10)).toBe("fail");
  });

  test("expects no reports on a domain that is new in it", async () => {
    place.write("reports/a.json", tlsReport("example.org", { day: 1 }));
    place.write("mail-policy.yml", POLICY.replace("example.de, ", ""));
    await run(1, withHistory());
    place.write("mail-policy.yml", POLICY);
    const outcomes = [];
    for (const day of [2, 3, 9, 10]) outcomes.push(outcomeOf((await run(day, withHistory())).report, "tls-rpt/fresh"));
    expect(outcomes).toEqual(["not-applicable", "not-applicable", "not-applicable", "fail"]);
  });

  test.each([
    ["is no evidence", 2],
    ["is too large", 64 * 2 ** 20 + 1],
  ])("whose evidence.json %s is left as it is, which is said", async (_what, octets) => {
    place.write("reports/a.json", tlsReport("example.de", { day: 20 }));
    await run(21, withHistory());
    writeFileSync(join(history, "evidence.json"), "{}");
    truncateSync(join(history, "evidence.json"), octets);
    rmSync(place.path("reports"), { recursive: true });
    const { report, snapshot } = await run(22, withHistory());
    expect(statSync(join(history, "evidence.json")).size).toBe(octets);
    place.write("snapshot.json", wholeText(snapshot()));
    const replayed = await run(22, { replay: place.path("snapshot.json") });
    expect(limitationsOf(replayed.report)).toEqual(limitationsOf(report));
    expect(limitationsOf(report)).toEqual([
      expect.stringMatching(/^the evidence\.json of .* was not read, and stays as it is/),
    ]);
    expect(outcomeOf(report, "tls-rpt/failures")).toBe("unknown");
    expect(outcomeOf(report, "history/recorded")).toBe("pass");
  });

  test("that cannot be read may have later reports than the files", async () => {
    place.write("reports/a.json", tlsReport("example.de", { day: 10, failed: 1 }));
    place.write("reports/a.xml", dmarcReport("example.de", { day: 10, passes: false }));
    await run(11, withHistory());
    writeFileSync(join(history, "evidence.json"), "{}");
    const { report } = await run(22, withHistory());
    const checks = ["tls-rpt/failures", "tls-rpt/fresh", "dmarc/reports-fresh", "dmarc/pass-rate"];
    expect(checks.map((id) => outcomeOf(report, id))).toEqual(checks.map(() => "unknown"));
  });
});

describe("a change that is compared with its base", () => {
  test.each([
    ["with", POLICY],
    ["without", DOMAINS],
  ])("is not blamed for what reports show, where the base is a policy %s `reports:`", async (_with, before) => {
    place.write("reports/a.json", tlsReport("example.de", { day: 22, failed: 2 }));
    const base = {
      kind: "commit",
      ref: "none",
      name: "main",
      fetchRemote: () => Promise.resolve(memoryCommit({ "mail-policy.yml": before })),
    } as const;
    const { report } = await run(23, { base });
    expect(findingOf(report, "tls-rpt/failures")).toMatchObject({ outcome: "fail", change: "unchanged" });
    expect(report.gate.passed).toBe(true);
  });

  test("is not blamed where it declares the live records that ask for reports", async () => {
    const records = (text: string): string =>
      `$TTL 1h\n@ SOA ns.example.de. h.example.de. 1 1 1 1 1\n@ NS ns.example.de.\n${text}`;
    const policy = `${POLICY}zones: [{ bind: example.de.zone }]\n`;
    place.write("reports/a.json", tlsReport("example.org", { day: 22 }));
    place.write("reports/a.xml", dmarcReport("example.org", { day: 22 }));
    place.write("mail-policy.yml", policy);
    place.write(
      "example.de.zone",
      records(`_dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@example.de"
_smtp._tls TXT "v=TLSRPTv1; rua=mailto:t@example.de"
`),
    );
    const before = memoryCommit({ "mail-policy.yml": policy, "example.de.zone": records("") });
    const base = { kind: "commit", ref: "none", name: "main", fetchRemote: () => Promise.resolve(before) } as const;
    const { report } = await run(23, { base });
    for (const id of ["dmarc/reports-fresh", "tls-rpt/fresh"])
      expect(findingOf(report, id)).toMatchObject({ outcome: "fail", change: "unchanged" });
  });
});

describe("a snapshot", () => {
  const save = (name: string, { snapshot }: CheckResult): string => {
    place.write(name, wholeText(snapshot()));
    return place.path(name);
  };

  test("has what is known of reports: its replay reads no file, and gives the same report", async () => {
    place.write("reports/a.json", tlsReport("example.de", { day: 20, failed: 1 }));
    await run(21, withHistory());
    rmSync(place.path("reports/a.json"));
    place.write("reports/b.json", tlsReport("example.de", { day: 21 }));
    place.write("reports/c.json", "broken");
    const first = await run(22, withHistory());
    const replay = save("snapshot.json", first);
    rmSync(place.path("reports"), { recursive: true });
    rmSync(history, { recursive: true });
    const again = await run(22, {
      replay,
      resolvers: [],
      now: null,
      base: { kind: "none", counts: "own-comparisons" },
    });
    expect(again.report.domains.map(({ facts }) => facts)).toEqual(first.report.domains.map(({ facts }) => facts));
    expect(again.report.limitations).toEqual(first.report.limitations);
    expect(wholeText(again.snapshot())).toBe(wholeText(first.snapshot()));
  });

  test("of before reports were read replays still, with nothing known of them", async () => {
    place.write("mail-policy.yml", DOMAINS);
    const replay = save("snapshot.json", await run(22));
    place.write("mail-policy.yml", POLICY);
    place.write("reports/a.json", tlsReport("example.de", { day: 21 }));
    const { report } = await run(22, { replay, resolvers: [], now: null });
    expect(outcomeOf(report, "tls-rpt/failures")).toBe("unknown");
    expect(outcomeOf(report, "dmarc/pass-rate")).toBe("unknown");
  });

  test("has the reports on the audited domains alone", async () => {
    for (const domain of ["example.de", "example.org"])
      place.write(`reports/${domain}.json`, tlsReport(domain, { day: 21 }));
    const { evidence: kept, snapshot } = await run(22, { domains: ["example.org"] });
    expect(Object.keys(kept?.domains ?? {})).toEqual(["example.org"]);
    expect(wholeText(snapshot())).not.toContain("mx1.example.de");
  });

  test("of each shard has its part, and put together they give the report of one run", async () => {
    for (const domain of ["example.de", "example.org"])
      place.write(`reports/${domain}.json`, tlsReport(domain, { day: 21, failed: 1 }));
    const whole = await run(22);
    const shards = [];
    for (const number of [1, 2]) {
      const shard = { number, of: 2 };
      shards.push(save(`shard-${number}.json`, await run(22, { shard, failOn: "never" })));
    }
    rmSync(place.path("reports"), { recursive: true });
    const merged = await run(22, { shards, resolvers: [], now: null, ...withHistory() });
    expect(JSON.parse(renderJson(merged.report, { language: ENGLISH })).domains[0].facts).toEqual(
      JSON.parse(renderJson(whole.report, { language: ENGLISH })).domains[0].facts,
    );
    expect(evidence()).toContain('"example.de"');
    expect(evidence()).toContain('"example.org"');
    // what the history kept of a domain is not all that its shard would have read
    for (const over of [{}, withHistory()]) {
      const alone = await run(22, { shards: shards.slice(1), resolvers: [], now: null, ...over });
      expect(alone.missingShards).toHaveLength(1);
      const outcomes = ["example.de", "example.org"].map((one) => outcomeOf(alone.report, "tls-rpt/failures", one));
      expect(new Set(outcomes)).toEqual(new Set(["fail", "unknown"]));
    }
  });
});

// Faults in declared files: each costs its RRset, or its zone, and the rest of the run is what it would be without them.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { DomainReport, Report } from "../../src/run-report.ts";
import type { CheckOptions } from "../../src/run/check.ts";
import { check } from "../../src/run/check.ts";
import { checkOptions } from "../support/check-options.ts";
import type { TestServer } from "../support/dns-server.ts";
import { serveZone } from "../support/live-zone.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { renderMarkdown, renderText, say, sayAll } from "../support/in-english.ts";

const head = (origin: string): string => `$ORIGIN ${origin}.\n@ SOA ns h 1 1h 1h 1w 1h\n@ NS ns\n`;
const parkedRecords = '@ MX 0 .\n@ TXT "v=spf1 -all"\n_dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@example.de"\n';

let server: TestServer;
let place: PolicyFolder;
beforeEach(async () => {
  place = policyFolder();
  const parked = (name: string): Record<string, string> => ({
    [`MX ${name}`]: ".",
    [`TXT ${name}`]: "v=spf1 -all",
    [`TXT _dmarc.${name}`]: "v=DMARC1; p=reject; rua=mailto:d@example.de",
  });
  server = await serveZone(() => ({ ...parked("bad.test"), ...parked("good.test") }));
});
afterEach(async () => {
  await server.close();
});

const POLICY =
  "version: 1\nzones:\n  - bind: dns/*.zone\ndomains:\n  - { name: bad.test, mail: none }\n  - { name: good.test, mail: none }\n";

async function reportOn(files: Record<string, string>, over: Partial<CheckOptions> = {}): Promise<Report> {
  place.write("mail-policy.yml", POLICY);
  for (const [name, text] of Object.entries(files)) place.write(name, text);
  const { report, defects } = await check(checkOptions(place.folder, { resolvers: [server.url], ...over }));
  expect(defects).toEqual([]);
  return report;
}

function domainOf(report: Report, name: string): DomainReport {
  const found = report.domains.find((domain) => domain.name === name);
  if (found === undefined) throw new Error(`no domain ${name}`);
  return found;
}

const BAD = `${head("bad.test")}${parkedRecords}`;
const GOOD = { "dns/good.zone": `${head("good.test")}${parkedRecords}` };

/** The status of each finding about parked domains. */
const parkedStatuses = (report: Report, name: string): string[] =>
  domainOf(report, name)
    .findings.filter(({ check }) => check.startsWith("parked/"))
    .map(({ check, status }) => `${status} ${check}`);
const ALL_PASS = ["pass parked/null-mx", "pass parked/spf", "pass parked/dmarc", "pass parked/rua"];

describe("a fault in a zone", () => {
  const FILES = { ...GOOD, "dns/bad.zone": `${BAD}www\n` };
  const FAULT = "dns/bad.zone:7:1: a record needs a type and data after its name; this line of 3 octets has none";
  const REASON = `the zone bad.test has an error, so its records cannot be determined: ${FAULT}`;

  test("leaves that zone unknown, with that reason, and judges every other", async () => {
    const report = await reportOn(FILES);
    expect(report.faults.map(({ location }) => location)).toEqual([{ file: "dns/bad.zone", line: 7, column: 1 }]);
    expect(parkedStatuses(report, "bad.test")).toEqual(ALL_PASS.map((line) => line.replace("pass", "unknown")));
    const bad = domainOf(report, "bad.test");
    expect(bad.counts.pass).toBe(0);
    for (const { message } of bad.findings.filter(({ status }) => status === "unknown"))
      expect(say(message)).toContain(REASON);
    expect(parkedStatuses(report, "good.test")).toEqual(ALL_PASS);
  });

  test("fails the gate whatever it counts, and is in each report", async () => {
    const report = await reportOn(FILES, { failOn: "never" });
    expect([report.conclusion, report.gate.passed]).toEqual(["inconclusive", false]);
    expect(renderText(report, { hasColor: false, width: 200 })).toContain(`error: ${FAULT}`);
    const comment = renderMarkdown(report, { limit: 60_000 });
    expect(comment).toContain("### ❌ Mail policy: 1 error in dns/bad.zone\n");
    expect(comment).toContain("dns/bad.zone:7:1");
  });

  test("says that what is live was not compared with it", async () => {
    const bad = domainOf(await reportOn(FILES, { view: "live" }), "bad.test");
    const drift = bad.findings.find(({ check }) => check === "drift/records");
    expect(drift).toMatchObject({ status: "unknown" });
    expect(drift === undefined ? "" : say(drift.message)).toBe(`1 RRset could not be compared: MX bad.test: ${REASON}`);
  });
});

describe("a fault in the data of a record", () => {
  const FILES = { ...GOOD, "dns/bad.zone": BAD.replace("MX 0 .", "MX null .") };
  const FAULT = "dns/bad.zone:4:6: the preference of this MX record must be a number from 0 to 65535, not `null`";
  const REASON = `the MX records of bad.test have an error, so they cannot be determined: ${FAULT}`;

  test("leaves that RRset unknown, with that reason, and judges every other", async () => {
    const report = await reportOn(FILES);
    expect([report.conclusion, report.gate.passed]).toEqual(["inconclusive", false]);
    expect(parkedStatuses(report, "bad.test")).toEqual(["unknown parked/null-mx", ...ALL_PASS.slice(1)]);
    const bad = domainOf(report, "bad.test");
    const nullMx = bad.findings.find(({ check }) => check === "parked/null-mx");
    expect(nullMx === undefined ? "" : say(nullMx.message)).toContain(REASON);
    expect(sayAll(report.limitations)).toContain(
      "dns/bad.zone:4:6: until this is fixed, name servers refuse the zone bad.test; its other records are judged as they will be then",
    );
  });

  test("says that what is live was not compared with it, and compares every other", async () => {
    const bad = domainOf(await reportOn(FILES, { view: "live" }), "bad.test");
    const drift = bad.findings.find(({ check }) => check === "drift/records");
    expect(drift === undefined ? "" : `${drift.status}: ${say(drift.message)}`).toBe(
      `fail: NS bad.test: missing from live DNS: ns.bad.test.; 1 RRset could not be compared: MX bad.test: ${REASON}`,
    );
  });
});

test("a file whose zone is not known leaves everything unknown that no other zone answers", async () => {
  const report = await reportOn({ "dns/bad.zone": "nonsense here\n", ...GOOD });
  expect(report.faults.map(({ location }) => location.file)).toEqual(["dns/bad.zone"]);
  const bad = domainOf(report, "bad.test");
  expect(bad.counts.pass).toBe(0);
  for (const { message } of bad.findings.filter(({ status }) => status === "unknown"))
    expect(say(message)).toContain(
      "it is unknown which zones a file declares, so these records may be among them: dns/bad.zone:1:",
    );
  expect(domainOf(report, "good.test").counts.pass).toBeGreaterThan(0);
});

// Faults in declared files: each costs its zone, and the rest of the run is what it would be without them.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { DomainReport, Report } from "../../src/model.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { renderText } from "../../src/report/text.ts";
import { say } from "../../src/report/say.ts";
import type { CheckOptions } from "../../src/run/check.ts";
import { check } from "../../src/run/check.ts";
import { checkOptions } from "../support/check-options.ts";
import type { TestServer } from "../support/dns-server.ts";
import { serveZone } from "../support/live-zone.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";

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

const FILES = {
  "dns/bad.zone": `${head("bad.test")}${parkedRecords}www A 192.0.2.256\n`,
  "dns/good.zone": `${head("good.test")}${parkedRecords}`,
};
const FAULT = "dns/bad.zone:7:7: `192.0.2.256` is not a valid IPv4 address";

describe("a fault in a zone", () => {
  test("leaves that zone unknown, with that reason, and judges every other", async () => {
    const report = await reportOn(FILES);
    expect(report.faults).toEqual([
      { location: { file: "dns/bad.zone", line: 7, column: 7 }, message: "`192.0.2.256` is not a valid IPv4 address" },
    ]);
    const bad = domainOf(report, "bad.test");
    expect(bad.findings.filter(({ check }) => check.startsWith("parked/")).map(({ status }) => status)).toEqual(
      Array.from({ length: 4 }, () => "unknown"),
    );
    expect(bad.counts.pass).toBe(0);
    for (const { message } of bad.findings.filter(({ status }) => status === "unknown"))
      expect(say(message)).toContain(`the zone bad.test has an error, so its records cannot be determined: ${FAULT}`);
    const good = domainOf(report, "good.test");
    expect(good.findings.filter(({ check }) => check.startsWith("parked/")).map(({ status }) => status)).toEqual(
      Array.from({ length: 4 }, () => "pass"),
    );
  });

  test("fails the gate whatever it counts, and is in each report", async () => {
    const report = await reportOn(FILES, { failOn: "never" });
    expect([report.conclusion, report.gate.passed]).toEqual(["inconclusive", false]);
    expect(renderText(report, { hasColor: false, width: 200 })).toContain(`error: ${FAULT}`);
    const comment = renderMarkdown(report, { limit: 60_000 });
    expect(comment).toContain("### ❌ 1 error in declared files");
    expect(comment).toContain("dns/bad.zone:7:7");
  });

  test("says that what is live was not compared with it", async () => {
    const bad = domainOf(await reportOn(FILES, { view: "live" }), "bad.test");
    const drift = bad.findings.find(({ check }) => check === "drift/records");
    expect(drift).toMatchObject({ status: "not-applicable" });
    expect(drift === undefined ? "" : say(drift.message)).toContain("known only after");
  });
});

test("a file whose zone is not known leaves everything unknown that no other zone answers", async () => {
  const report = await reportOn({ "dns/bad.zone": "nonsense here\n", "dns/good.zone": FILES["dns/good.zone"] });
  expect(report.faults.map(({ location }) => location.file)).toEqual(["dns/bad.zone"]);
  expect(domainOf(report, "bad.test").counts.pass).toBe(0);
  expect(domainOf(report, "good.test").counts.pass).toBeGreaterThan(0);
});

// Each example of DNS as code says what that of master files says, and is judged alike.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parsePolicyFile } from "../../src/run/load-inputs.ts";
import { check } from "../../src/run/check.ts";
import type { DeclaredZone } from "../../src/zones/declared-zone.ts";
import { readDeclaredZones } from "../../src/zones/read-zones.ts";
import { recordLines } from "./text-zones.ts";
import { checkOptions } from "../support/check-options.ts";
import { say } from "../support/in-english.ts";
import { loadZoneFormats } from "../support/zone-formats.ts";

await loadZoneFormats();

const zonesIn = (config: string): DeclaredZone[] =>
  readDeclaredZones(parsePolicyFile(config, readFileSync(config)), ".").zones;
/** Each record, a text as one string however it is cut; without those of the apex that a provider makes. */
const recordsIn = (config: string): string[] =>
  zonesIn(config)
    .flatMap(recordLines)
    .filter((record) => !/ SOA |^example\.org \d+ NS /.test(record))
    .map((record) => record.replaceAll('" "', ""))
    .toSorted();

/** The status of each finding, by domain, check and subject. */
async function verdictsOf(config: string): Promise<Map<string, string>> {
  const { report, defects } = await check(checkOptions("examples", { config, offline: true }));
  expect(defects).toEqual([]);
  return new Map(
    report.domains.flatMap(({ name, findings }) =>
      findings.map(({ check: id, subject, status }) => [`${name} ${id} ${subject}`, status]),
    ),
  );
}

const MASTER_FILES = "examples/mail-policy.yml";

describe.each(["octodns", "terraform", "dnscontrol"])("the example of %s", (format) => {
  const config = `examples/${format}/mail-policy.yml`;

  test("has the records of the master file", () => {
    expect(recordsIn(config)).toEqual(recordsIn(MASTER_FILES));
  });

  test("is judged as the master file is, or unknown where a part of a zone does not say that there is nothing else", async () => {
    const [verdicts, whole] = [await verdictsOf(config), await verdictsOf(MASTER_FILES)];
    const isWhole = zonesIn(config).some(({ isComplete }) => isComplete);
    // zone/unlisted is about whole zones alone
    const isOfPart = (subject: string, status: string): boolean =>
      !isWhole && (status === "unknown" || subject.includes(" zone/unlisted "));
    expect(
      [...verdicts].filter(([subject, status]) => status !== whole.get(subject) && !isOfPart(subject, status)),
    ).toEqual([]);
    expect([...verdicts.values()].filter((status) => status === "pass").length).toBeGreaterThan(20);
    expect([...verdicts.values()]).not.toContain("fail");
  });
});

test("the example of options takes a zone from `origin`, and a part of one with what octoDNS allows", async () => {
  const config = "examples/zone-options/mail-policy.yml";
  expect(zonesIn(config).map((zone) => [zone.origin, zone.isComplete, zone.fault, recordLines(zone).length])).toEqual([
    ["example.org", true, undefined, 5],
    ["example.net", false, undefined, 4],
  ]);
  const statuses = [...(await verdictsOf(config))].filter(([subject]) => subject.includes(" parked/"));
  expect(new Set(statuses.map(([, status]) => status))).toEqual(new Set(["pass"]));
  expect(statuses).toHaveLength(8);
});

test("the example of DNSControl has its records where dnsconfig.js calls for them", () => {
  const [zone] = zonesIn("examples/dnscontrol/mail-policy.yml");
  const lines = readFileSync("examples/dnscontrol/dnsconfig.js", "utf8").split("\n");
  const calls = (zone?.records ?? []).map(
    ({ rr, location: { file, line, column } }) =>
      `${file} ${rr.type} ${/^\w+/.exec(lines[line - 1]?.slice(column - 1) ?? "")?.[0]}`,
  );
  expect([...new Set(calls)].toSorted()).toEqual(
    ["A A", "AAAA AAAA", "MX MX", "TLSA dane", "TXT DMARC_BUILDER", "TXT SPF_BUILDER", "TXT TXT"].map(
      (call) => `examples/dnscontrol/dnsconfig.js ${call}`,
    ),
  );
});

test("the README's example shows an SPF record that matches the same addresses with fewer lookups", async () => {
  const config = "examples/regression/mail-policy.yml";
  const { report } = await check(checkOptions("examples", { config, root: ".", offline: true }));
  const findings = report.domains.flatMap((domain) => domain.findings);
  const fix = findings.find((one) => one.check === "spf/lookup-limit" && one.outcome === "fail")?.fix;
  expect(fix && say(fix.text)).toBe(
    "Publish this: it matches exactly the same addresses with 8 lookups instead of 11. Other terms already match the addresses of `a:mx1.example.org`, `a:mx2.example.org`, `a:tickets.example.org`.",
  );
  expect(fix?.edit).toMatchObject({ file: "examples/regression/dns/example.org.zone", line: 8, endLine: 8 });
  expect(fix?.edit?.after).toEqual([
    '                IN TXT   "v=spf1 mx include:_spf-news.example.org include:_spf-tickets.example.org include:_spf-crm.example.org -all"',
  ]);
});

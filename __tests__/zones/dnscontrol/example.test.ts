// The example of DNSControl says what that of master files says, and is judged alike.
import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { CHECKS } from "../../../src/audit/checks.ts";
import { loadPolicy } from "../../../src/policy/load.ts";
import type { CheckOptions } from "../../../src/run.ts";
import { check } from "../../../src/run.ts";
import { readDeclared } from "../../../src/zones/read.ts";
import { written } from "../worlds.ts";

const known = CHECKS.map(({ id, parameter }) => ({ id, hasParameter: parameter !== undefined }));
const declaredIn = (config: string): string[] =>
  readDeclared(loadPolicy(config, known, () => null), "examples").zones.flatMap(written).filter((record) => !/ SOA |^example\.org \d+ NS /.test(record)).map(whole).toSorted();

/** A text as one string, however it is cut. */
function whole(record: string): string {
  return record.replaceAll('" "', "");
}

async function verdictsOf(config: string): Promise<string[]> {
  const options: CheckOptions = {
    config, root: "examples", view: "auto", resolvers: [], offline: true, allowPrivateNetwork: false, failOn: "regression", failOnUnknown: false,
    smtp: "off", smtpEvidence: [], helo: null, base: null, replay: null, domains: [], now: "2026-11-23T12:00:00.000Z", concurrency: null,
  };
  const { report, defects } = await check(options);
  expect(defects).toEqual([]);
  return report.domains.flatMap(({ name, findings }) => findings.map(({ check: id, subject, status }) => `${name} ${id} ${subject}: ${status}`)).toSorted();
}

test("has the records of the master file", () => {
  expect(declaredIn("examples/dnscontrol/mail-policy.yml")).toEqual(declaredIn("examples/mail-policy.yml"));
});

test("has its records where dnsconfig.js calls for them", () => {
  const [zone] = readDeclared(loadPolicy("examples/dnscontrol/mail-policy.yml", known, () => null), "examples").zones;
  const lines = readFileSync("examples/dnscontrol/dnsconfig.js", "utf8").split("\n");
  const calls = (zone?.records ?? []).map(({ rr, location: { file, line, column } }) => `${file} ${rr.type} ${/^\w+/.exec(lines[line - 1]?.slice(column - 1) ?? "")?.[0]}`);
  expect([...new Set(calls)].toSorted()).toEqual(["A A", "AAAA AAAA", "MX MX", "TLSA dane", "TXT DMARC_BUILDER", "TXT SPF_BUILDER", "TXT TXT"].map((call) => `dnscontrol/dnsconfig.js ${call}`));
});

test("passes what the master file passes, and fails nothing", async () => {
  const verdicts = await verdictsOf("examples/dnscontrol/mail-policy.yml");
  expect(verdicts).toEqual(await verdictsOf("examples/mail-policy.yml"));
  expect(verdicts.filter((verdict) => verdict.endsWith(": pass")).length).toBeGreaterThan(20);
  expect(verdicts.filter((verdict) => verdict.endsWith(": fail"))).toEqual([]);
});

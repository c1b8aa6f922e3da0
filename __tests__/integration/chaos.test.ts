// The whole audit through a resolver that does harm: each finding is that of a calm run, or unknown.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Finding } from "../../src/model.ts";
import type { DomainReport, Report } from "../../src/run-report.ts";
import { AuditError } from "../../src/errors.ts";
import { check } from "../../src/run/check.ts";
import type { Timing } from "../../src/sources/dns/timing.ts";
import { DEFAULT_TIMING } from "../../src/sources/dns/timing.ts";
import { checkOptions } from "../support/check-options.ts";
import type { TestServer } from "../support/dns-server.ts";
import type { Chaos, Way } from "./chaos.ts";
import { CHAOS_TIMING, serveChaos } from "./chaos.ts";
import { world } from "./world.ts";
import { folderOf } from "../support/temporary-folder.ts";
import { say } from "../support/in-english.ts";

const POLICY = `version: 1
defaults: { dkim: { selectors: [sel, ed] } }
domains:
  - signed.test
  - nsec3.test
  - unsigned.test
  - { name: inner.unsigned.test, mail: receive }
  - expired.test
  - wrongds.test
  - lame.test
  - { name: parked.test, mail: none }
  - missing.sts.test
`;

const WAYS: readonly Way[] = ["udp", "tls", "h2", "h1"];
const CHAOS: [what: string, chaos: Chaos][] = [
  ["everything, to 20 % of all questions", { seed: 1, share: 0.2, faults: [] }],
  ["everything, to 40 %", { seed: 3, share: 0.4, faults: [] }],
  ["SERVFAIL, to 5 %", { seed: 4, share: 0.05, faults: ["SERVFAIL"] }],
  ["SERVFAIL, to 30 %", { seed: 5, share: 0.3, faults: ["SERVFAIL"] }],
  ["no AD, to 20 %", { seed: 6, share: 0.2, faults: ["no AD"] }],
  ["silence, to 5 %, and never a word about DNSSEC", { seed: 7, share: 0.05, faults: ["silence"], isMute: true }],
];

let folder: string;
let calm: Report;
const servers: TestServer[] = [];

beforeAll(async () => {
  folder = folderOf({ "mail-policy.yml": POLICY });
  calm = await audit(world.validating.udp, DEFAULT_TIMING);
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
});

async function audit(resolver: string, timing: Timing): Promise<Report> {
  const { report, defects } = await check(
    checkOptions(folder, { resolvers: [resolver], allowPrivateNetwork: true, timing }),
  );
  expect(defects).toEqual([]);
  return report;
}

async function auditIn(chaos: Chaos, way: Way, timing: Timing): Promise<Report> {
  const server = await serveChaos(way, world.validating.udp, chaos);
  servers.push(server);
  return audit(server.url, timing);
}

/** What a calm run found in the same place. Where hosts are not known, what applies to none of them is told of the domain. */
function sameIn(domains: readonly DomainReport[], name: string, { check: id, subject }: Finding): Finding[] {
  const ofCheck =
    domains.find((domain) => domain.name === name)?.findings.filter((finding) => finding.check === id) ?? [];
  const same = ofCheck.filter((finding) => finding.subject === subject);
  return same.length > 0 ? same : ofCheck;
}

let measured = 0;
let unknown = 0;

/** Findings that are neither unknown nor those of the calm run, a line each. */
function changedIn(harmed: Report): string[] {
  return harmed.domains.flatMap(({ name, findings }) =>
    findings.flatMap((finding) => {
      const before = sameIn([...calm.domains], name, finding);
      if (before.every(({ status }) => status === "unknown"))
        return finding.status === "unknown" ? [] : [`${name}: ${finding.check} is ${finding.status}, and was unknown`];
      if (finding.status === "unknown") unknown++;
      else measured++;
      const isSame = finding.status === "unknown" || before.some(({ status }) => status === finding.status);
      return isSame
        ? []
        : [`${name}: ${finding.check} of ${finding.subject} became ${finding.status}: ${say(finding.message)}`];
    }),
  );
}

/** A run that gets no answer for the root in time ends without a report: all that is in it is unknown. */
function withoutReport(error: unknown): null {
  if (!(error instanceof AuditError)) throw error;
  unknown += calm.domains.flatMap(({ findings }) => findings).filter(({ status }) => status !== "unknown").length;
  return null;
}

test("the calm run sees bogus, unsigned and dead zones for what they are", () => {
  const stateOf = (name: string, id: string) =>
    calm.domains.find((domain) => domain.name === name)?.findings.find((finding) => finding.check === id)?.status;
  expect(
    ["signed.test", "expired.test", "wrongds.test", "lame.test"].map((name) => stateOf(name, "dnssec/not-bogus")),
  ).toEqual(["pass", "fail", "fail", "unknown"]);
  expect(stateOf("unsigned.test", "dnssec/domain")).toBe("warn");
});

describe.each(WAYS)("a resolver over %s that does", (way) => {
  test.each(CHAOS)("%s, changes no finding, but to unknown", async (_, chaos) => {
    const harmed = await auditIn(chaos, way, CHAOS_TIMING).catch(withoutReport);
    expect(harmed === null ? [] : changedIn(harmed)).toEqual([]);
  });
});

test("most of what a calm run measures is measured in chaos too", () => {
  expect(measured).toBeGreaterThan(unknown);
});

test.each(WAYS)("data is found bogus over %s where the resolver says no more than SERVFAIL", async (way) => {
  const harmed = await auditIn({ seed: 8, share: 0, faults: [], isMute: true }, way, {
    ...DEFAULT_TIMING,
    pause: CHAOS_TIMING.pause,
  });
  expect(changedIn(harmed)).toEqual([]);
  const bogus = harmed.domains.flatMap(({ name, findings }) =>
    findings.some(({ check: id, status }) => id === "dnssec/not-bogus" && status === "fail") ? [name] : [],
  );
  expect(bogus).toEqual(["expired.test", "wrongds.test"]);
});

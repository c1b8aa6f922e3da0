// A run and its replay, whatever a world says that never says the same thing twice.
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { forEachDomain, openAuditor } from "../src/run/audit-domains.ts";
import type { ViewInputs } from "../src/run/audit-domains.ts";
import type { DomainPolicy } from "../src/policy/policy.ts";
import type { Dns, HttpsResult } from "../src/ports.ts";
import { CachedDns } from "../src/sources/dns/cache.ts";
import type { RecordedPorts, Tape } from "../src/sources/tape.ts";
import { replay, record } from "../src/sources/tape.ts";
import type { World } from "../src/sources/world.ts";
import type { Answers, FakeAnswer } from "./support/fake-dns.ts";
import { fakeDns } from "./support/fake-dns.ts";
import type { Message } from "../src/message.ts";
import { inWords } from "./support/in-words.ts";
import { propertyRuns } from "./support/property-runs.ts";

const AT = "2026-11-23T12:00:00.000Z";
const CERTIFICATE = {
  subject: "CN=x",
  issuer: "CN=y",
  names: ["*.test"],
  notBefore: AT,
  notAfter: "2027-11-23T12:00:00.000Z",
  chain: [],
};

/** Three domains whose TLS reports go to the third, so that its policy is asked for by all. */
const NAMES = ["a.test", "b.test", "shared.test"];
const DOMAINS = NAMES.map((name): DomainPolicy => ({
  name,
  location: { file: "mail-policy.yml", line: 1, column: 1 },
  mail: "receive",
  owner: null,
  dkim: { selectors: [], retired: [] },
  spf: { expect: [] },
  dmarc: { expect: [] },
  services: false,
  mtaSts: { policyFile: null },
  records: null,
  levels: {},
  reasons: {},
  parameters: {},
  attestations: [],
}));
const ZONE: Answers = Object.fromEntries(
  NAMES.flatMap((name): [string, FakeAnswer][] => [
    [`${name} MX`, [`10 mx.${name}`]],
    [`_mta-sts.${name} TXT`, ["v=STSv1; id=1"]],
    [`_smtp._tls.${name} TXT`, ["v=TLSRPTv1; rua=mailto:tls@shared.test"]],
    [`mta-sts.${name} A`, ["192.0.2.1", "192.0.2.2"]],
  ]),
);

/** Waits as many turns of the event loop as come next. */
function delays(turns: readonly number[]): () => Promise<void> {
  let asked = 0;
  return async () => {
    for (let left = turns[asked++ % turns.length] ?? 0; left > 0; left--)
      await new Promise((resolve) => setImmediate(resolve));
  };
}

/** A world that fails now and then, and has another policy at every call. */
function fickle(
  fails: readonly boolean[],
  turns: readonly number[],
): { dns: Dns; fetch: () => Promise<HttpsResult>; smtp: RecordedPorts["smtp"] } {
  const zone = fakeDns(ZONE);
  const delay = delays(turns);
  let calls = 0;
  const next = (): boolean => fails[calls++ % fails.length] ?? false;
  const dns = fakeDns(async (name, type) => {
    await delay();
    return next() ? { kind: "failure", cause: "timeout", reason: inWords(`call ${calls}`) } : zone.query(name, type);
  });
  const fetch = async (): Promise<HttpsResult> => {
    await delay();
    if (next())
      return {
        kind: "failure",
        cause: "incomplete",
        reason: inWords(`call ${calls}`),
        address: null,
        certificate: null,
      };
    const body = `version: STSv1\nmode: ${calls % 2 === 0 ? "enforce" : "none"}\nmax_age: ${calls}\nmx: *.test\n`;
    return {
      kind: "response",
      status: 200,
      contentType: "text/plain",
      body,
      overflow: false,
      address: "192.0.2.1",
      certificate: CERTIFICATE,
    };
  };
  const smtp: RecordedPorts["smtp"] = {
    probe: () =>
      Promise.resolve({ result: { kind: "failure", cause: "off", reason: inWords("not probed") }, at: AT, from: null }),
  };
  return { dns: new CachedDns(dns), fetch, smtp };
}

/** The live view; one that turns the addresses round; one in which a policy host has moved. */
function viewsOf(dns: Dns): ViewInputs[] {
  const change = (host: string, addresses: string[]): Dns =>
    fakeDns((name, type) => (name === host && type === "A" ? addresses : dns.query(name, type)));
  return [
    { dns },
    { dns: change("mta-sts.shared.test", ["192.0.2.2", "192.0.2.1"]) },
    { dns: change("mta-sts.shared.test", ["192.0.2.3"]) },
  ];
}

/** What is found in every view, as text. */
async function audit({ dns, https, smtp }: RecordedPorts): Promise<string> {
  const defects: Message[] = [];
  const auditor = openAuditor(
    { https, smtp, at: AT } as World,
    () => null,
    (defect) => defects.push(defect),
  );
  const audits = await Promise.all(
    viewsOf(dns).map(async (seen) => {
      const found = auditor.open(DOMAINS, "tr-03108");
      await forEachDomain(auditor, DOMAINS, async (domain, i) => found.add(i, await auditor.observe(domain, seen)));
      return [...found.audits()];
    }),
  );
  expect(defects).toEqual([]);
  return JSON.stringify(audits);
}

describe("a run and its replay", () => {
  test("find the same, to the octet", async () => {
    const fails = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
    const turns = fc.array(fc.nat(5), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fails, turns, async (failing, waiting) => {
        const tape: Tape = { dns: new Map(), https: new Map(), smtp: new Map() };
        const found = await audit(record(fickle(failing, waiting), tape));
        expect(await audit(replay(tape, AT))).toBe(found);
      }),
      { numRuns: propertyRuns(20) },
    );
  });

  test("ask each policy host once for each set of addresses", async () => {
    const { dns, fetch, smtp } = fickle([false], [0, 3, 1]);
    const asked: string[] = [];
    const noting =
      (question: Parameters<typeof record>[0]["fetch"]): typeof question =>
      (about) => {
        asked.push(`${about.host} ${about.addresses.toSorted().join(" ")}`);
        return question(about);
      };
    await audit(record({ dns, fetch: noting(fetch), smtp }, { dns: new Map(), https: new Map(), smtp: new Map() }));
    expect(asked.toSorted()).toEqual([
      "mta-sts.a.test 192.0.2.1 192.0.2.2",
      "mta-sts.b.test 192.0.2.1 192.0.2.2",
      "mta-sts.shared.test 192.0.2.1 192.0.2.2",
      "mta-sts.shared.test 192.0.2.3",
    ]);
  });
});

// Whatever the world answers: no check breaks, and what is told to be published can be.
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { CHECKS } from "../../src/audit/checks.ts";
import { judgeDomain } from "../../src/audit/judge.ts";
import { observeDomain } from "../../src/audit/observe.ts";
import { completeFacts } from "../support/complete-facts.ts";
import { ALL_KINDS } from "../../src/define-check.ts";
import { isWithin } from "../../src/dns/name.ts";
import type { RdataOf, Rr, RrType } from "../../src/dns/record.ts";
import type { FixRecord } from "../../src/model.ts";
import type { DomainPolicy } from "../../src/policy/policy.ts";
import type { DnsAnswer, Https } from "../../src/ports.ts";
import { parseMasterFile } from "../../src/zones/master-file/master-file.ts";
import { cyclingSmtp, anySmtpAnswer } from "../support/any-smtp.ts";
import type { FakeAnswer } from "../support/fake-dns.ts";
import { fakeDns } from "../support/fake-dns.ts";
import { anyNearMiss, anyOctets } from "../support/octets.ts";
import type { Message } from "../../src/message.ts";
import { say, sayText } from "../support/in-english.ts";
import { NO_INCLUDES } from "../support/no-includes.ts";
import { propertyRuns } from "../support/property-runs.ts";

const AT = "2026-11-23T12:00:00.000Z";
const START = { file: "fix", line: 1, column: 1 };

const text = fc.oneof(
  anyOctets(300),
  anyNearMiss([
    "v=DMARC1",
    "p",
    "sp",
    "=",
    "none",
    "reject",
    "x",
    ";",
    " ",
    "t=y",
    "rua=",
    "mailto:",
    "a@b.de",
    '"',
    "\\",
    "\xff",
  ]).map((rest) => `v=DMARC1;${rest}`),
  anyNearMiss(["id", "=", "a1", ";", " ", "x"]).map((rest) => `v=STSv1;${rest}`),
  anyNearMiss(["rua=", "mailto:", "a@b.de", ",", ";", "https://b.de"]).map((rest) => `v=TLSRPTv1;${rest}`),
  anyNearMiss([" ", "a", "mx", "-all", "~all", "include:", "b.de", "ip4:", "1", "/"]).map((rest) => `v=spf1${rest}`),
  anyNearMiss(["k=rsa", "p=", "MIIB", ";", " ", "ed25519"]).map((rest) => `v=DKIM1;${rest}`),
);
const texts: fc.Arbitrary<FakeAnswer> = fc.oneof(
  fc.array(text, { minLength: 1, maxLength: 3 }),
  fc.constant("timeout" as const),
  fc.array(text, { minLength: 1, maxLength: 1 }).map((bogus) => ({ bogus })),
);
const hosts: fc.Arbitrary<FakeAnswer> = fc.array(
  fc.constantFrom("0 .", "10 .", "10 mx.a.de", "10 192.0.2.1", "20 b\\;c.de", "20 gone.de"),
  { minLength: 1, maxLength: 4 },
);
const secure = <T extends RrType>(name: string, type: T, data: RdataOf[T][]): DnsAnswer<T> => ({
  kind: "records",
  records: data.map((each): Rr<T> => ({ name, ttl: 60, type, data: each })),
  owner: name,
  aliases: [],
  security: "secure",
});
const tlsaData = fc.record({
  usage: fc.nat(4),
  selector: fc.nat(2),
  matching: fc.nat(3),
  data: fc.constantFrom("ab".repeat(32), "cd".repeat(64), "3000"),
});
const tlsa = fc.array(tlsaData, { minLength: 1, maxLength: 3 }).map((data) => secure("_25._tcp.mx.a.de", "TLSA", data));
const v4 = fc.constant(secure("mx.a.de", "A", [{ address: "192.0.2.1" }]));
const v6 = fc.constant(secure("mx.a.de", "AAAA", [{ address: "2001:db8::1" }]));
const world = fc.record(
  {
    "a.de TXT": texts,
    "_dmarc.a.de TXT": texts,
    "_dmarc.de TXT": texts,
    "_mta-sts.a.de TXT": texts,
    "_smtp._tls.a.de TXT": texts,
    "s1._domainkey.a.de TXT": texts,
    "a.de MX": hosts,
    "mx.a.de A": v4,
    "mx.a.de AAAA": v6,
    "_25._tcp.mx.a.de TLSA": tlsa,
  },
  { requiredKeys: [] },
);
const policyFile = fc.oneof(
  anyOctets(300),
  anyNearMiss([
    "version: STSv1\n",
    "mode: enforce\n",
    "mode: none\n",
    "max_age: 1\n",
    "mx: mx.a.de\n",
    "mx: *.de\n",
    "\r",
    "x",
  ]),
);

/** What is wrong with a record to publish at a.de or below; null where nothing is. */
function problemOf({ name, type, data }: FixRecord): string | null {
  const { records, problems } = parseMasterFile(
    { text: `${name} 300 IN ${type} ${data}`, start: START, indent: 0, origin: "." },
    NO_INCLUDES,
  );
  if (problems.length > 0) return problems.map(({ message }) => sayText(message)).join("; ");
  return records.length === 1 && records.every(({ rr }) => isWithin(rr.name, "a.de"))
    ? null
    : `not one record of a.de: ${name}`;
}

test("no check breaks, every message is bounded, and every record to publish is one", async () => {
  const property = fc.asyncProperty(
    world,
    policyFile,
    fc.array(anySmtpAnswer, { maxLength: 3 }),
    fc.constantFrom(...ALL_KINDS),
    fc.constantFrom("tr-03108" as const, "bsi" as const),
    async (answers, body, smtpAnswers, mail, profile) => {
      const location = { file: "mail-policy.yml", line: 1, column: 1 };
      const policy: DomainPolicy = {
        name: "a.de",
        location,
        mail,
        owner: null,
        dkim: { selectors: [{ name: "s1", location }], retired: [] },
        spf: { expect: [] },
        dmarc: { expect: [] },
        services: false,
        mtaSts: { policyFile: null },
        records: null,
        levels: {},
        reasons: {},
        parameters: {},
        attestations: [],
      };
      const certificate = { subject: "", issuer: "", names: [], notBefore: "", notAfter: "", chain: [] };
      const https: Https = {
        get: () =>
          Promise.resolve({
            kind: "response",
            status: 200,
            contentType: null,
            body,
            overflow: false,
            address: "192.0.2.1",
            certificate,
          }),
      };
      const defects: Message[] = [];
      const onDefect = (defect: Message): unknown => defects.push(defect);
      const observed = await observeDomain(
        policy,
        { dns: fakeDns(answers), https, smtp: cyclingSmtp(smtpAnswers) },
        AT,
        onDefect,
      );
      const [facts = observed] = completeFacts([policy], [observed], { profile, at: AT });
      const findings = judgeDomain(CHECKS, policy, facts, { profile, at: AT, findDeclaration: () => null, onDefect });
      expect(defects).toEqual([]);
      for (const { outcome, message, fix } of findings) {
        expect(say(message).length).toBeLessThan(2_100);
        if (outcome === "fail") expect(fix?.text).toBeTruthy();
        expect((fix?.records ?? []).map(problemOf).filter((problem) => problem !== null)).toEqual([]);
      }
    },
  );
  await fc.assert(property, { numRuns: propertyRuns(150) });
});

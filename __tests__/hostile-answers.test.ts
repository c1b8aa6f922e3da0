// Whatever resolvers and web servers answer, each check has its say, and nothing throws.
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { CHECKS } from "../src/audit/checks.ts";
import { judgeDomain } from "../src/audit/judge.ts";
import { observeDomain } from "../src/audit/observe.ts";
import { completeFacts } from "./support/complete-facts.ts";
import type { RrType } from "../src/dns/record.ts";
import type { MailKind } from "../src/model.ts";
import type { DomainPolicy } from "../src/policy/policy.ts";
import type { CertificateFacts, DnsAnswer, Https, HttpsResult, SmtpAnswer } from "../src/ports.ts";
import { replay } from "../src/sources/tape.ts";
import { overlay } from "../src/zones/planned/overlay.ts";
import { anyAnswer } from "./support/any-answer.ts";
import { cyclingSmtp, anySmtpAnswer } from "./support/any-smtp.ts";
import type { Message } from "../src/message.ts";
import { say } from "./support/in-english.ts";
import { propertyRuns } from "./support/property-runs.ts";

const QUESTIONS = [
  "MX example.de",
  "TXT example.de",
  "SOA example.de",
  "DNSKEY example.de",
  "DNSKEY de",
  "TXT _dmarc.example.de",
  "TXT _dmarc.de",
  "TXT _mta-sts.example.de",
  "TXT _smtp._tls.example.de",
  "TXT s1._domainkey.example.de",
  "A mx.example.de",
  "AAAA mx.example.de",
  "TXT mx.example.de",
  "TLSA _25._tcp.mx.example.de",
  "CNAME mx.example.de",
  "A example.de",
  "AAAA example.de",
  "MX mx.example.de",
  "A __proto__",
  "A 192.0.2.1",
  "SOA mx.example.de",
];
const answers = fc.tuple(...QUESTIONS.map((question) => anyAnswer(question.split(" ")[0] as RrType)));
const policyLine = fc.constantFrom(
  "version: STSv1",
  "mode: enforce",
  "mode: none",
  "max_age: 86400",
  "max_age: 9e9",
  "mx: *.example.de",
  "mx: mx.example.de",
  "mx:",
  ":",
  "\u0000",
  "ü",
);
const body = fc.array(policyLine, { maxLength: 8 }).map((lines) => lines.join("\r\n"));
const AT = "2026-11-23T12:00:00.000Z";
const kind = fc.constantFrom<MailKind>("send-receive", "send", "receive", "none");

function policyOf(mail: MailKind): DomainPolicy {
  const location = { file: "mail-policy.yml", line: 3, column: 5 };
  return {
    name: "example.de",
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
}

function serving(text: string): Https {
  const certificate: CertificateFacts = { subject: "", issuer: "", names: [], notBefore: "", notAfter: "", chain: [] };
  const result: HttpsResult = {
    kind: "response",
    status: 200,
    contentType: null,
    body: text,
    overflow: false,
    address: "192.0.2.1",
    certificate,
  };
  return { get: () => Promise.resolve(result) };
}

test("any answers are judged without a defect, and nothing is said of what was not measured", async () => {
  const judged = async (
    given: readonly DnsAnswer[],
    text: string,
    mail: MailKind,
    smtpAnswers: readonly SmtpAnswer[],
  ): Promise<void> => {
    const { dns } = replay(
      { dns: new Map(given.map((answer, i) => [QUESTIONS[i] ?? "", answer])), https: new Map(), smtp: new Map() },
      AT,
    );
    const defects: Message[] = [];
    const onDefect = (defect: Message): unknown => defects.push(defect);
    const observed = await observeDomain(
      policyOf(mail),
      { dns: overlay(dns, []), https: serving(text), smtp: cyclingSmtp(smtpAnswers) },
      AT,
      onDefect,
    );
    const [facts = observed] = completeFacts([policyOf(mail)], [observed], { profile: "bsi", at: AT });
    const findings = judgeDomain(CHECKS, policyOf(mail), facts, {
      profile: "bsi",
      at: AT,
      findDeclaration: () => null,
      onDefect,
    });
    expect(defects).toEqual([]);
    expect(findings.filter(({ message }) => /^$|undefined|\[object/.test(say(message)))).toEqual([]);
    if (given[1]?.kind === "failure" && mail !== "none")
      expect(findings.find(({ check }) => check === "spf/present")?.outcome).toBe("unknown");
  };
  await fc.assert(fc.asyncProperty(answers, body, kind, fc.array(anySmtpAnswer, { maxLength: 3 }), judged), {
    numRuns: propertyRuns(300),
  });
});

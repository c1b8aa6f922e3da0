// Verdicts of MTA-STS that no world of `cases/` shows.
import { expect, test } from "@jest/globals";
import { message } from "../../../src/message.ts";
import type { Judgement, Observation } from "../../../src/model.ts";
import { mtaStsCertificateExpiry } from "../../../src/standards/mta-sts/checks/certificate-expiry.ts";
import { mtaStsContentType } from "../../../src/standards/mta-sts/checks/content-type.ts";
import { mtaStsMaxAge } from "../../../src/standards/mta-sts/checks/max-age.ts";
import { mtaStsMxCoverage } from "../../../src/standards/mta-sts/checks/mx-coverage.ts";
import type { MtaStsPolicy } from "../../../src/standards/mta-sts/record.ts";
import { inEnglish } from "../../support/in-english.ts";
import { makeSubject } from "../../support/subject.ts";
import { inWords } from "../../support/in-words.ts";

const present = <T>(value: T): Observation<T> => ({ state: "present", value, evidence: [] });
const UNKNOWN = { state: "unknown", reason: message("snapshot/unobserved"), evidence: [] } as const;
const UNSEEN = { mx: UNKNOWN, mtaSts: UNKNOWN, referencedDomains: UNKNOWN };
const SUBJECT = { ...makeSubject("a.de"), at: "2026-11-23T12:00:00.000Z", parameter: 21 };

function judgeExpiry(notAfter: string): Judgement {
  return mtaStsCertificateExpiry.judge({ mtaStsFetch: present({ certificate: { notAfter } }) }, SUBJECT);
}

test("a certificate that was valid when it was seen expires", () => {
  expect(inEnglish(judgeExpiry("2026-11-01T00:00:00.000Z"))).toMatchObject({
    outcome: "fail",
    message: "the certificate expired on 2026-11-01T00:00:00.000Z",
  });
});

test.each([
  ["2026-12-14T12:00:00.000Z", "pass", "is valid for 21 more days"],
  ["2026-12-14T11:59:59.000Z", "fail", "is valid for 20 more days"],
  ["2026-11-23T12:00:00.000Z", "fail", "is valid for 0 more days"],
  ["2026-11-23T11:59:59.000Z", "fail", "expired on"],
])("a certificate that ends at %s: %s", (notAfter, outcome, words) => {
  expect(inEnglish(judgeExpiry(notAfter))).toMatchObject({ outcome, message: expect.stringContaining(words) });
});

test.each([
  [604_800, 604_800, "pass", undefined],
  [604_799, 604_800, "fail", 604_800],
  [604_800, 604_800.5, "fail", 604_801],
  [1, 31_557_601, "fail", 31_557_600], // RFC 8461 §3.2: the largest value
  [31_557_600, 31_557_601, "fail", undefined],
])("a policy to be cached for %d of at least %d seconds: %s", (maxAge, parameter, outcome, corrected) => {
  const mtaStsPolicy: MtaStsPolicy = {
    mode: "enforce",
    maxAge,
    mx: ["mx.a.de"],
    ignored: { unknown: [], repeated: [] },
  };
  const { outcome: found, fix } = mtaStsMaxAge.judge({ mtaStsPolicy, ...UNSEEN }, { ...SUBJECT, parameter });
  expect([found, fix?.file?.lines.includes(`max_age: ${corrected}`)]).toEqual([outcome, corrected && true]);
});

test("a certificate with an end that is not a date is not judged by it", () => {
  expect(inEnglish(judgeExpiry("soon"))).toMatchObject({
    outcome: "unknown",
    message: 'the certificate\'s end is not a valid date: "soon"',
  });
});

test("a policy without a media type is not text/plain", () => {
  expect(inEnglish(mtaStsContentType.judge({ mtaStsFetch: present({ contentType: null }) }, SUBJECT))).toMatchObject({
    outcome: "fail",
    message:
      "the policy is served without a media type; senders may ignore a policy that is not text/plain (RFC 8461 §3.2)",
  });
});

test("whether a host is new is not known while the live MX records are not", () => {
  const policy = (mx: string): MtaStsPolicy => ({
    mode: "enforce",
    maxAge: 604_800,
    mx: [mx],
    ignored: { unknown: [], repeated: [] },
  });
  const silent: Observation<never> = { state: "unknown", reason: inWords("too late"), evidence: [] };
  const facts = {
    addresses: present({}),
    mtaSts: silent,
    referencedDomains: silent,
    mx: { records: [{ preference: 10, exchange: "mx.a.de" }], security: "secure" },
    mtaStsPolicy: policy("mx.a.de"),
    live: present({ mx: silent, mtaStsPolicy: present(policy("old.a.de")), spfExpectationResults: silent }),
  };
  expect(inEnglish(mtaStsMxCoverage.judge(facts, { ...SUBJECT, name: "mx.a.de" }))).toMatchObject({
    outcome: "unknown",
    message: "unknown whether mx.a.de is already an MX host: too late",
  });
});

// Verdicts of MTA-STS that no world of `cases/` shows.
import { expect, test } from "@jest/globals";
import type { Judgement, Observation } from "../../../src/model.ts";
import { mtaStsCertificateExpiry } from "../../../src/standards/mta-sts/checks/certificate-expiry.ts";
import { mtaStsContentType } from "../../../src/standards/mta-sts/checks/content-type.ts";
import { mtaStsMxCoverage } from "../../../src/standards/mta-sts/checks/mx-coverage.ts";
import type { MtaStsPolicy } from "../../../src/standards/mta-sts/record.ts";
import { inEnglish } from "../../support/in-english.ts";
import { makeSubject } from "../../support/subject.ts";
import { inWords } from "../../support/in-words.ts";

const present = <T>(value: T): Observation<T> => ({ state: "present", value, evidence: [] });
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
    mx: { records: [{ preference: 10, exchange: "mx.a.de" }], security: "secure" },
    mtaStsPolicy: policy("mx.a.de"),
    live: present({ mx: silent, mtaStsPolicy: present(policy("old.a.de")), spfExpectationResults: silent }),
  };
  expect(inEnglish(mtaStsMxCoverage.judge(facts, { ...SUBJECT, name: "mx.a.de" }))).toMatchObject({
    outcome: "unknown",
    message: "unknown whether mx.a.de is already an MX host: too late",
  });
});

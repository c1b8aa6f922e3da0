import { describe, expect, test } from "@jest/globals";
import { message } from "../../../src/message.ts";
import type { ServedCertificate, SmtpSession } from "../../../src/standards/smtp-host.ts";
import { smtpTlsCertificateExpiry } from "../../../src/standards/smtp-tls/checks/certificate-expiry.ts";
import { smtpTlsCertificateKey } from "../../../src/standards/smtp-tls/checks/certificate-key.ts";
import { smtpTlsCertificateName } from "../../../src/standards/smtp-tls/checks/certificate-name.ts";
import { smtpTlsCipher } from "../../../src/standards/smtp-tls/checks/cipher.ts";
import { smtpTlsForwardSecrecy } from "../../../src/standards/smtp-tls/checks/forward-secrecy.ts";
import { judgeCertificates } from "../../../src/standards/smtp-tls/judge-certificates.ts";
import { recommendedUntil } from "../../../src/standards/smtp-tls/recommended-ciphers.ts";
import type { ChainCertificate } from "../../../src/x509/chain.ts";
import { inEnglish } from "../../support/in-english.ts";
import { makeSubject } from "../../support/subject.ts";

const HOST = "mx1.example.de";
const digests = { sha256: "", sha512: "" };
const LEAF: ChainCertificate = {
  subject: "",
  issuer: "",
  isSelfIssued: false,
  names: ["a.de", "b.de", "c.de", "d.de"],
  notBefore: "",
  notAfter: "",
  key: { type: "ec", bits: 256, curve: "prime256v1" },
  signature: { algorithm: "A", hash: "SHA-256" },
  isForServerAuth: true,
  whole: digests,
  keyInfo: digests,
  isSent: true,
  signedBy: [],
  signedByKeys: [],
  pathLength: null,
  forbids: [],
  unknownCritical: [],
};
const served = (...chain: ChainCertificate[]): ServedCertificate => ({
  distrust: null,
  chain,
  isComplete: true,
  covers: [],
});
const SESSION: SmtpSession = {
  protocol: "TLSv1.2",
  cipher: "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
  keyExchange: null,
  legacy: { state: "refused" },
  certificates: [served(LEAF)],
  unseen: null,
};

const hostOf = (session: Partial<SmtpSession>) => ({
  name: HOST,
  unmeasured: null,
  addresses: [{ address: "192.0.2.1", at: "", from: null, answer: { kind: "tls" as const, ...SESSION, ...session } }],
});
const dane = { isBinding: false, addresses: [] };

describe("smtp-tls/cipher", () => {
  test.each([
    ["TLS_AES_128_CCM_SHA256", Number.POSITIVE_INFINITY],
    ["TLS_ECDHE_ECDSA_WITH_AES_256_CCM", Number.POSITIVE_INFINITY],
    ["TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384", Number.POSITIVE_INFINITY],
    ["TLS_DHE_RSA_WITH_AES_256_GCM_SHA384", 2029],
    ["TLS_DHE_DSS_WITH_AES_128_CBC_SHA256", 2029],
    ["TLS_ECDH_RSA_WITH_AES_128_GCM_SHA256", 2026],
    ["TLS_DH_DSS_WITH_AES_256_CBC_SHA256", 2026],
    ["TLS_ECDHE_RSA_WITH_AES_256_CCM", null],
    ["TLS_RSA_WITH_AES_256_GCM_SHA384", null],
    ["TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256", null],
    ["TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA", null],
    ["__proto__", null],
  ])("has %s on its list until %p", (suite, until) => {
    expect(recommendedUntil(suite)).toBe(until);
  });

  test.each([
    [
      Number.POSITIVE_INFINITY,
      "ECDHE_ECDSA ECDHE_RSA",
      "AES_128_CBC_SHA256 AES_256_CBC_SHA384 AES_128_GCM_SHA256 AES_256_GCM_SHA384",
    ],
    [Number.POSITIVE_INFINITY, "ECDHE_ECDSA", "AES_128_CCM AES_256_CCM"],
    [2029, "DHE_RSA", "AES_128_CCM AES_256_CCM"],
    [2029, "DHE_DSS DHE_RSA", "AES_128_CBC_SHA256 AES_256_CBC_SHA256 AES_128_GCM_SHA256 AES_256_GCM_SHA384"],
    [2026, "ECDH_ECDSA ECDH_RSA", "AES_128_CBC_SHA256 AES_256_CBC_SHA384 AES_128_GCM_SHA256 AES_256_GCM_SHA384"],
    [2026, "DH_DSS DH_RSA", "AES_128_CBC_SHA256 AES_256_CBC_SHA256 AES_128_GCM_SHA256 AES_256_GCM_SHA384"],
  ])("has until %p %s with %s", (until, exchanges, ciphers) => {
    for (const exchange of exchanges.split(" "))
      for (const cipher of ciphers.split(" ")) expect(recommendedUntil(`TLS_${exchange}_WITH_${cipher}`)).toBe(until);
  });

  test("takes a suite off the list once its year is over", () => {
    const smtp = hostOf({ cipher: "TLS_DHE_RSA_WITH_AES_256_GCM_SHA384" });
    const judged = ["2029-12-31T23:59:59.000Z", "2030-01-01T00:00:00.000Z"].map(
      (at) => smtpTlsCipher.judge({ smtp }, { ...makeSubject(HOST), at }).outcome,
    );
    expect(judged).toEqual(["pass", "fail"]);
  });
});

describe("smtp-tls/forward-secrecy", () => {
  test.each<[string, Partial<SmtpSession>, string]>([
    ["any suite of TLS 1.3", { protocol: "TLSv1.3", cipher: "TLS_AES_128_GCM_SHA256" }, "pass"],
    ["a suite named ECDHE, though the exchange was not seen", {}, "pass"],
    ["a suite named DHE", { cipher: "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256" }, "pass"],
    ["an exchange that was seen", { cipher: "?", keyExchange: "P-256" }, "pass"],
    ["static ECDH", { cipher: "TLS_ECDH_RSA_WITH_AES_128_GCM_SHA256" }, "fail"],
    ["RSA key transport", { cipher: "TLS_RSA_WITH_AES_128_GCM_SHA256" }, "fail"],
  ])("judges %s", (_claim, session, outcome) => {
    expect(smtpTlsForwardSecrecy.judge({ smtp: hostOf(session) }, makeSubject(HOST)).outcome).toBe(outcome);
  });
});

describe("smtp-tls/certificate-key", () => {
  const sha256 = { algorithm: "A", hash: "SHA-256" };
  test.each<[string, ChainCertificate["key"], ChainCertificate["signature"], string]>([
    ["RSA of 2048 bit", { type: "rsa", bits: 2048, curve: null }, sha256, "pass"],
    ["RSA of 2047 bit", { type: "rsa", bits: 2047, curve: null }, sha256, "fail"],
    ["RSA for PSS only", { type: "rsa-pss", bits: 3072, curve: null }, sha256, "pass"],
    ["a curve of 224 bit", { type: "ec", bits: 224, curve: "secp224r1" }, sha256, "fail"],
    ["a curve of 255 bit", { type: "ec", bits: 255, curve: null }, sha256, "fail"],
    ["Ed25519", { type: "ed25519", bits: null, curve: null }, sha256, "pass"],
    ["DSA", { type: "dsa", bits: 3072, curve: null }, sha256, "fail"],
    ["a key this OpenSSL does not have", { type: "unknown", bits: null, curve: null }, sha256, "unknown"],
    ["a kind of key that the rule does not name", { type: "ml-dsa-65", bits: 9_999, curve: null }, sha256, "unknown"],
    ["a signature by an algorithm not known here", LEAF.key, { algorithm: "A", hash: null }, "unknown"],
    ["a signature by SHA-224", LEAF.key, { algorithm: "A", hash: "SHA-224" }, "fail"],
    [
      "a signature by MD5 over a key not known",
      { type: "unknown", bits: null, curve: null },
      { algorithm: "A", hash: "MD5" },
      "fail",
    ],
  ])("judges %s", (_claim, key, signature, outcome) => {
    expect(
      smtpTlsCertificateKey.judge(
        { smtp: hostOf({ certificates: [served({ ...LEAF, key, signature })] }) },
        makeSubject(HOST),
      ).outcome,
    ).toBe(outcome);
  });

  test.each<[string, ChainCertificate["key"], ChainCertificate["signature"], string]>([
    ["sizes", { type: "ec", bits: 256, curve: null }, sha256, "256-bit EC key; signed with A"],
    ["no size where there is none", { type: "ed25519", bits: null, curve: null }, sha256, "ED25519 key; signed with A"],
    [
      "which types are allowed",
      { type: "dsa", bits: 3072, curve: null },
      { algorithm: "A", hash: "MD5" },
      "3072-bit DSA key, RFC 9325 §4.5 allows RSA, ECDSA and EdDSA; signed with A, SHA-256 or better is required",
    ],
    [
      "what it cannot rate",
      { type: "ml-dsa-65", bits: null, curve: null },
      { algorithm: "A", hash: null },
      "ML-DSA-65 key, whose strength could not be rated; signed with A, whose hash could not be rated",
    ],
  ])("says %s", (_what, key, signature, words) => {
    const smtp = hostOf({ certificates: [served({ ...LEAF, key, signature })] });
    expect(inEnglish(smtpTlsCertificateKey.judge({ smtp }, makeSubject(HOST)))).toMatchObject({
      message: expect.stringMatching(new RegExp(`^${words}( \\(192\\.0\\.2\\.1\\))?$`)),
    });
  });

  test("says nothing of a certificate that cannot be read", () => {
    expect(
      inEnglish(smtpTlsCertificateKey.judge({ smtp: hostOf({ certificates: [served()] }) }, makeSubject(HOST))),
    ).toMatchObject({
      outcome: "unknown",
      message: "the certificate cannot be read",
    });
  });
});

describe("smtp-tls/certificate-expiry", () => {
  test.each([
    ["pass for as many days as required", "2026-01-01T00:00:00.000Z", "2026-12-14T12:00:00.000Z", /valid for 21 more/],
    ["fail one second before", "2026-01-01T00:00:00.000Z", "2026-12-14T11:59:59.000Z", /valid for 20 more .* 21 days/],
    ["fail on the last day", "2026-01-01T00:00:00.000Z", "2026-11-23T12:00:00.000Z", /valid for 0 more days/],
    ["fail once it is over", "2026-01-01T00:00:00.000Z", "2026-11-23T11:59:59.000Z", /expired on/],
    ["pass from its first moment on", "2026-11-23T12:00:00.000Z", "2027-01-01T00:00:00.000Z", /valid for 38 more/],
    ["fail before", "2026-11-23T12:00:01.000Z", "2027-01-01T00:00:00.000Z", /not valid before/],
  ])("lets a certificate %s", (claim, notBefore, notAfter, words) => {
    const smtp = hostOf({ certificates: [served({ ...LEAF, notBefore, notAfter })] });
    const judgement = smtpTlsCertificateExpiry.judge({ smtp, dane }, makeSubject(HOST, { parameter: 21 }));
    expect(inEnglish(judgement)).toMatchObject({
      outcome: claim.slice(0, 4),
      message: expect.stringMatching(words),
    });
  });
});

test("smtp-tls/certificate-name lists a few of the names there are", () => {
  expect(inEnglish(smtpTlsCertificateName.judge({ smtp: hostOf({}), dane }, makeSubject(HOST)))).toMatchObject({
    outcome: "fail",
    message: `the certificate is for "a.de", "b.de", "c.de" and others, not for ${HOST} (192.0.2.1)`,
  });
});

describe("a certificate that a record of some usages may authenticate instead", () => {
  const outcome = (isBinding: boolean | null, isOpen: boolean, ...usages: number[]): string => {
    const matched = usages.map((usage) => ({ usage, record: "" }));
    const addresses = [{ address: "192.0.2.1", certificates: [{ matched, missed: [], shadowed: [], isOpen }] }];
    const fail = { outcome: "fail" as const, message: message("smtp-tls/dane-authenticates", { usages }) };
    return judgeCertificates(hostOf({}), { isBinding, addresses }, [2, 3], () => fail).outcome;
  };

  test("is not judged where one matches, whatever else is open", () => {
    expect([outcome(true, false, 3), outcome(true, true, 1, 2)]).toEqual(["not-applicable", "not-applicable"]);
  });

  test("is judged where none matches, or senders do not use them", () => {
    expect([outcome(true, false, 1), outcome(true, false), outcome(false, true, 3)]).toEqual(["fail", "fail", "fail"]);
  });

  test("is unknown if it is unknown whether senders use them, or whether one matches", () => {
    expect([outcome(null, false, 3), outcome(true, true)]).toEqual(["unknown", "unknown"]);
  });
});

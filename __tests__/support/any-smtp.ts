// Any answer a mail server may give: well formed, for the port sees to that, but with no sense in it.
import * as fc from "fast-check";
import type { Smtp, SmtpAnswer } from "../../src/ports.ts";
import { MX_CERTIFICATES, readMxCertificate } from "./mx-certificate.ts";
import { anyReason } from "./any-reason.ts";
import { inWords } from "./in-words.ts";

const CERTIFICATES = MX_CERTIFICATES.map(readMxCertificate);

const text = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    "TLSv1.3",
    "TLSv1",
    "TLS_AES_128_GCM_SHA256",
    "TLS_RSA_WITH_AES_128_CBC_SHA",
    "\u001b[31m",
    "__proto__",
  ),
);
/** A certificate, one with an octet changed, or what is none. */
const damagedCertificate = fc
  .tuple(fc.constantFrom(...CERTIFICATES), fc.nat(), fc.nat(255))
  .map(([base64, at, octet]) => {
    const der = Buffer.from(base64, "base64");
    der[at % der.length] = octet;
    return der.toString("base64");
  });
export const anyCertificate = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...CERTIFICATES) },
  { weight: 2, arbitrary: damagedCertificate },
  fc.base64String({ maxLength: 400 }),
  text,
);

const talk = fc.record({
  greeting: fc.option(fc.record({ code: fc.integer({ min: 200, max: 599 }), lines: fc.array(text, { maxLength: 3 }) })),
  capabilities: fc.array(text, { maxLength: 3 }),
});
const session = fc.record({
  protocol: text,
  cipher: text,
  keyExchange: fc.option(text),
  chain: fc.array(anyCertificate, { maxLength: 5 }),
  distrust: fc.option(anyReason),
});
const legacy = fc.oneof(
  fc.record({ state: fc.constant("accepted" as const), protocol: text }),
  fc.constant({ state: "refused" as const }),
  fc.record({ state: fc.constant("unknown" as const), reason: anyReason }),
);
const result = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("tls" as const), talk, session, legacy }) },
  fc.record({ kind: fc.constant("tls" as const), talk, session }), // as of one key type
  fc.record({
    kind: fc.constant("plaintext" as const),
    talk,
    cause: fc.constantFrom(
      "rejected" as const,
      "not-offered" as const,
      "refused" as const,
      "injection" as const,
      "handshake" as const,
      "protocol" as const,
    ),
    reason: anyReason,
  }),
  fc.record({
    kind: fc.constant("failure" as const),
    cause: fc.constantFrom(
      "timeout" as const,
      "connect" as const,
      "closed" as const,
      "blocked" as const,
      "off" as const,
      "deadline" as const,
      "slow" as const,
    ),
    reason: anyReason,
  }),
);
const moment = fc.constantFrom(
  "2026-11-23T12:00:00.000Z",
  "2026-11-01T00:00:00.000Z",
  "2031-01-01T00:00:00.000Z",
  "yesterday",
);

export const anySmtpAnswer = fc.record({ result, at: moment, from: fc.option(text) }) as fc.Arbitrary<SmtpAnswer>;

/** A port that gives these answers, in turn. */
export function cyclingSmtp(answers: readonly SmtpAnswer[]): Smtp {
  let asked = 0;
  const silent: SmtpAnswer = {
    result: { kind: "failure", cause: "off", reason: inWords("not probed") },
    at: "2026-11-23T12:00:00.000Z",
    from: null,
  };
  return { probe: () => Promise.resolve(answers[asked++ % answers.length] ?? silent) };
}

import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import type { ChainCertificate } from "../../../x509/chain.ts";
import { adviceFix, withFix } from "../../fixes.ts";
import type { AddressVerdict } from "../../smtp-host.ts";
import { UNREADABLE_CERTIFICATE, judgeEachCertificate, judgeSessions } from "../../smtp-host.ts";

export const smtpTlsCertificateKey = defineCheck({
  id: "smtp-tls/certificate-key",
  scope: "host",
  section: "§3.1",
  requirements: ["TR-03108-03-M"],
  tests: [],
  references: ["RFC 9155 §1", "RFC 9325 §4.5"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: RECEIVING_KINDS,
  needs: ["smtp"],
  judge: ({ smtp }, { name }) => {
    const judgement = judgeSessions(smtp, (session) =>
      judgeEachCertificate(session, ({ chain: [leaf] }) =>
        leaf === undefined ? UNREADABLE_CERTIFICATE : judgeKey(leaf),
      ),
    );
    const limits = { rsaBits: MIN_RSA_BITS, ecBits: MIN_EC_BITS };
    return withFix(judgement, () => adviceFix(message("smtp-tls/certificate-key/fix", { host: name, ...limits })));
  },
});

/** RFC 9325 §4.5. */
const MIN_RSA_BITS = 2048;
/** BSI TR-02102-2 §3.6.1. */
const MIN_EC_BITS = 256;
/** RFC 9155: SHA-256 or better. */
const WEAK_HASHES: readonly string[] = ["MD2", "MD5", "SHA-1", "SHA-224"];

function judgeKey(certificate: ChainCertificate): AddressVerdict {
  const parts = [rateKey(certificate), rateSignature(certificate)];
  const judged = message("smtp-tls/certificate-key/parts", { parts: parts.map((part) => part.message) });
  if (parts.some(({ isStrong }) => isStrong === false)) return { outcome: "fail", message: judged };
  return { outcome: parts.some(({ isStrong }) => isStrong === null) ? "unknown" : "pass", message: judged };
}

/** One half of the claim; `isStrong` is null where that is unknown. */
interface Rating {
  isStrong: boolean | null;
  message: Message;
}

function rateKey({ key: { type, bits } }: ChainCertificate): Rating {
  const key = { type, bits };
  if (type === "ed25519" || type === "ed448")
    return { isStrong: true, message: message("smtp-tls/certificate-key/key", key) };
  // RFC 9325 §4.5: RSA, ECDSA, EdDSA
  if (type === "dsa") return { isStrong: false, message: message("smtp-tls/certificate-key/dsa", key) };
  const limit = minBits(type);
  if (bits === null || limit === null)
    return { isStrong: null, message: message("smtp-tls/certificate-key/unrated", key) };
  return bits >= limit
    ? { isStrong: true, message: message("smtp-tls/certificate-key/key", key) }
    : { isStrong: false, message: message("smtp-tls/certificate-key/short", { type, bits, limit }) };
}

function minBits(type: string): number | null {
  if (type === "rsa" || type === "rsa-pss") return MIN_RSA_BITS;
  return type === "ec" ? MIN_EC_BITS : null;
}

function rateSignature({ signature: { algorithm, hash } }: ChainCertificate): Rating {
  if (hash === null)
    return { isStrong: null, message: message("smtp-tls/certificate-key/unrated-signature", { algorithm }) };
  return WEAK_HASHES.includes(hash)
    ? { isStrong: false, message: message("smtp-tls/certificate-key/weak-signature", { algorithm }) }
    : { isStrong: true, message: message("smtp-tls/certificate-key/signature", { algorithm }) };
}

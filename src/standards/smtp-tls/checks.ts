// What an MX host's TLS is worth: STARTTLS, version, cipher suite (RFC 3207, RFC 8996, RFC 9325, BSI TR-02102-2).
import { RECEIVES, defineCheck } from "../../define-check.ts";
import type { Fix, Judgement } from "../../model.ts";
import type { TlsAnswer, Verdict } from "../smtp-host.ts";
import { judgeAddresses, judgeSessions } from "../smtp-host.ts";
import { isCbc, recommendedUntil } from "./ciphers.ts";

const MUST = { "tr-03108": "must", bsi: "must" } as const;
const SHOULD = { "tr-03108": "should", bsi: "should" } as const;
const REQUIREMENT = ["TR-03108-03-M"];

const CURRENT = ["TLSv1.2", "TLSv1.3"];

/** The judgement with how a failure is mended. */
export function withFix(judgement: Judgement, text: string): Judgement {
  const fix: Fix = { text, records: [] };
  return { ...judgement, fix };
}

export const smtpTlsStarttls = defineCheck({
  id: "smtp-tls/starttls",
  scope: "host",
  title: "The MX host offers STARTTLS, and the handshake completes",
  section: "§3.1",
  requirements: REQUIREMENT,
  tests: ["TR-03108-P E-12"],
  references: ["RFC 3207 §4"],
  why: "Without STARTTLS mail crosses the network in the clear; senders that insist on TLS, by MTA-STS or DANE, deliver nothing. Measurements from elsewhere (`--smtp-evidence`) count for as many days as the parameter says.",
  fix: "Switch STARTTLS on, with a certificate, at every address of the host.",
  levels: MUST,
  mail: RECEIVES,
  parameter: { "tr-03108": 7, bsi: 7, unit: "days that a measurement from elsewhere counts", stricter: "lower" },
  needs: ["smtp"],
  judge: ({ smtp }, { name }) => {
    const judgement = judgeAddresses(smtp, ({ answer }): Verdict => {
      if (answer.kind === "tls") return { outcome: "pass", message: `STARTTLS leads to ${answer.protocol}` };
      return { outcome: answer.kind === "failure" ? "unknown" : "fail", message: answer.reason };
    });
    return withFix(
      judgement,
      `Let ${name} answer on port 25 and offer STARTTLS with a certificate at each of its addresses, or take the address out of DNS.`,
    );
  },
});

export const smtpTlsVersion = defineCheck({
  id: "smtp-tls/version",
  scope: "host",
  title: "TLS 1.2 or 1.3 is negotiated",
  section: "§3.1",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 8996 §2", "RFC 9325 §3.1.1"],
  why: "TLS 1.0 and 1.1 rest on broken hash functions; senders of today refuse them, and then deliver in the clear or not at all.",
  fix: "Let the server speak TLS 1.2 and 1.3.",
  levels: MUST,
  mail: RECEIVES,
  needs: ["smtp"],
  judge: ({ smtp }, { name }) => {
    const judgement = judgeSessions(smtp, ({ protocol }) => ({
      outcome: CURRENT.includes(protocol) ? "pass" : "fail",
      message: `${protocol} is negotiated`,
    }));
    return withFix(
      judgement,
      `Let ${name} speak TLS 1.2 and 1.3: update its TLS library, and lift the limit that its configuration sets.`,
    );
  },
});

export const smtpTlsLegacy = defineCheck({
  id: "smtp-tls/legacy",
  scope: "host",
  title: "TLS 1.0 and 1.1 are refused",
  section: "§3.1",
  requirements: REQUIREMENT,
  tests: [],
  references: ["RFC 8996 §2", "TR-03108 §4.3.2"],
  why: "What is offered can be chosen: senders that know nothing better use it, and it widens what can be attacked. TR-03108 §4.3.2 tolerates it on port 25 at low priority.",
  fix: "Switch TLS 1.0 and 1.1 off.",
  levels: SHOULD,
  mail: RECEIVES,
  needs: ["smtp"],
  judge: ({ smtp }, { name }) => {
    const judgement = judgeSessions(smtp, ({ protocol, legacy }): Verdict => {
      if (!CURRENT.includes(protocol)) return { outcome: "fail", message: `${protocol} is negotiated` };
      if (legacy.state === "accepted") return { outcome: "fail", message: `${legacy.protocol} is accepted too` };
      if (legacy.state === "unknown") return { outcome: "unknown", message: legacy.reason };
      return { outcome: "pass", message: "TLS 1.0 and 1.1 are refused" };
    });
    return withFix(
      judgement,
      `Switch TLS 1.0 and 1.1 off at ${name}, e.g. in Postfix: \`smtpd_tls_protocols = >=TLSv1.2\`.`,
    );
  },
});

/** RFC 9325 §4.1: TLS 1.3 always exchanges ephemeral keys, older versions by the suites named (EC)DHE. */
function isForwardSecret({ protocol, cipher, keyExchange }: TlsAnswer): boolean {
  return protocol === "TLSv1.3" || keyExchange !== null || /^TLS_(EC)?DHE_/.test(cipher);
}

export const smtpTlsForwardSecrecy = defineCheck({
  id: "smtp-tls/forward-secrecy",
  scope: "host",
  title: "The negotiated cipher suite has forward secrecy",
  section: "§3.1",
  requirements: REQUIREMENT,
  tests: ["TR-03108-P E-02"],
  references: ["RFC 9325 §4.1"],
  why: "Without it whoever records the traffic can read all of it once the server's key is known, years later.",
  fix: "Let the server prefer suites with ephemeral keys: TLS 1.3, or those named ECDHE.",
  levels: MUST,
  mail: RECEIVES,
  needs: ["smtp"],
  judge: ({ smtp }, { name }) => {
    const judgement = judgeSessions(smtp, (session) => {
      const by = session.keyExchange === null ? "" : ` by ${session.keyExchange}`;
      if (isForwardSecret(session)) return { outcome: "pass", message: `keys are ephemeral${by}` };
      return { outcome: "fail", message: `${session.cipher} has no ephemeral keys` };
    });
    return withFix(judgement, `Let ${name} prefer ECDHE suites, and switch off those that exchange keys by RSA alone.`);
  },
});

export const smtpTlsCipher = defineCheck({
  id: "smtp-tls/cipher",
  scope: "host",
  title: "The negotiated cipher suite is on the list of TR-02102-2",
  section: "§3.1",
  requirements: REQUIREMENT,
  tests: ["TR-03108-P E-01"],
  references: ["TR-02102-2 version 2025-01"],
  why: "TR-03108 asks for the TLS parameters of the BSI's guidelines. A suite that is not on the list need not be weak: ChaCha20-Poly1305 is not.",
  fix: "Let the server prefer the AES-GCM suites of TLS 1.3 and ECDHE.",
  levels: { "tr-03108": "info", bsi: "should" },
  mail: RECEIVES,
  needs: ["smtp"],
  judge: ({ smtp }, { name, at }) => {
    const year = Number(at.slice(0, 4));
    const judgement = judgeSessions(smtp, ({ cipher }): Verdict => {
      const until = recommendedUntil(cipher);
      if (until === null) return { outcome: "fail", message: `${cipher} is not on the list` };
      if (year > until) return { outcome: "fail", message: `${cipher} is recommended until ${until} only` };
      if (isCbc(cipher))
        return {
          outcome: "unknown",
          message: `${cipher} is on the list together with Encrypt-then-MAC only, which is not seen from here`,
        };
      return { outcome: "pass", message: cipher };
    });
    return withFix(
      judgement,
      `Let ${name} prefer TLS_AES_256_GCM_SHA384, TLS_AES_128_GCM_SHA256 and the ECDHE suites with AES-GCM.`,
    );
  },
});

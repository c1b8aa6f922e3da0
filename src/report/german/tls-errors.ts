import { quoteOctets } from "../../text/quote.ts";
import { truncate } from "../../text/truncate.ts";
import type { tlsErrors as english } from "../english/tls-errors.ts";
import { NOT_TLS, NO_COMMON_VERSION } from "../english/tls-errors.ts";
import { listFirst } from "./grammar.ts";

/** Names of a certificate that a sentence shows. */
const MAX_NAMES = 3;

/** Why a chain is not trusted: OpenSSL's codes as node gives them, and ours. */
const CHAIN_PROBLEMS: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: "es ist selbst signiert, nicht von einer vertrauenswürdigen CA ausgestellt",
  SELF_SIGNED_CERT_IN_CHAIN: "die CA am Ende seiner Kette gilt hier nicht als vertrauenswürdig",
  UNABLE_TO_GET_ISSUER_CERT: "keine vertrauenswürdige CA bürgt für seine Kette",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    "der Aussteller gilt hier nicht als vertrauenswürdig, oder der Server sendet ein Zwischenzertifikat nicht",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    "der Aussteller gilt hier nicht als vertrauenswürdig, oder der Server sendet ein Zwischenzertifikat nicht",
  INVALID_PURPOSE: "es ist nicht für TLS-Server bestimmt",
  CA_OUT_OF_DATE: "ein CA-Zertifikat auf dem Weg zu einer vertrauenswürdigen CA ist abgelaufen",
};

/** The words for such a code. */
export const chainProblem = (code: string): string =>
  CHAIN_PROBLEMS[code] ?? `die Kette ist ungültig (${truncate(code)})`;

/** The versions that a handshake offers. */
const VERSIONS = { modern: "weder TLS 1.2 noch TLS 1.3", legacy: "weder TLS 1.0 noch TLS 1.1" };

export const tlsErrors: typeof english = {
  "tls/certificate-names": ({ names, count, host }) =>
    count === 0
      ? `das Zertifikat hat keinen DNS-Namen, also nicht ${host} (RFC 9525: ein Common Name zählt nicht)`
      : `das Zertifikat nennt ${listFirst(
          names.slice(0, MAX_NAMES).map((name) => quoteOctets(name)),
          count,
        )}, nicht ${host}`,
  "tls/certificate-expired": ({ at }) => `das Zertifikat ist am ${at} abgelaufen`,
  "tls/chain-expired": () => "ein Zertifikat der Kette ist abgelaufen",
  "tls/certificate-not-yet-valid": ({ at }) => `das Zertifikat gilt erst ab ${at}`,
  "tls/untrusted": ({ issuer, code }) =>
    `${issuer === "" ? "das Zertifikat nennt keinen Aussteller" : `das Zertifikat wurde ausgestellt von ${truncate(issuer)}`}: ${chainProblem(
      code,
    )}`,
  "tls/no-certificate": () => "der Server hat kein Zertifikat gesendet",
  "tls/hung-up": () => "der Server hat die Verbindung getrennt",
  "tls/late-refusal": ({ code }) => `der Server hat den Handshake am Ende abgelehnt (${code})`,
  "tls/error": ({ code, error, offered }) => {
    if (NOT_TLS.includes(code)) return "der Server spricht kein TLS";
    return NO_COMMON_VERSION.includes(code) ? `der Server unterstützt ${VERSIONS[offered]}` : truncate(error);
  },
};

// What is wrong with a certificate, or with a TLS handshake.
import { quoteOctets } from "../../text/quote.ts";
import { listFirst } from "../../text/list.ts";
import { truncate } from "../../text/truncate.ts";

/** Names of a certificate that a sentence shows. */
const MAX_NAMES = 3;

/** Why a chain is not trusted: OpenSSL's codes as node gives them, and ours. */
const CHAIN_PROBLEMS: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: "it is self-signed, not issued by a trusted CA",
  SELF_SIGNED_CERT_IN_CHAIN: "the CA at the end of its chain is not trusted here",
  UNABLE_TO_GET_ISSUER_CERT: "no trusted CA vouches for its chain",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    "its issuer is not trusted here, or the server does not send an intermediate certificate",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    "its issuer is not trusted here, or the server does not send an intermediate certificate",
  INVALID_PURPOSE: "it is not for TLS servers",
  CA_OUT_OF_DATE: "a CA certificate on the way to a trusted CA is out of date",
};

/** The words for such a code. */
export const chainProblem = (code: string): string =>
  CHAIN_PROBLEMS[code] ?? `its chain is not valid (${truncate(code)})`;

// OpenSSL's codes for a handshake that failed.
export const NOT_TLS: readonly string[] = ["ERR_SSL_WRONG_VERSION_NUMBER", "ERR_SSL_PACKET_LENGTH_TOO_LONG"];
export const NO_COMMON_VERSION: readonly string[] = [
  "ERR_SSL_UNSUPPORTED_PROTOCOL",
  "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
];

/** The versions that a handshake offers. */
const VERSIONS = { modern: "neither TLS 1.2 nor TLS 1.3", legacy: "neither TLS 1.0 nor TLS 1.1" };

export const tlsErrors = {
  /** `names` may be the first of `count` alone. */
  "tls/certificate-names": ({ names, count, host }: { names: readonly string[]; count: number; host: string }) =>
    count === 0
      ? `the certificate has no DNS name, so not ${host} (RFC 9525: a common name does not count)`
      : `the certificate names ${listFirst(
          names.slice(0, MAX_NAMES).map((name) => quoteOctets(name)),
          count,
        )}, not ${host}`,
  "tls/certificate-expired": ({ at }: { at: string }) => `the certificate expired on ${at}`,
  "tls/chain-expired": () => "a certificate of the chain has expired",
  "tls/certificate-not-yet-valid": ({ at }: { at: string }) => `the certificate is not valid before ${at}`,
  "tls/untrusted": ({ issuer, code }: { issuer: string; code: string }) =>
    `${issuer === "" ? "the certificate names no issuer" : `the certificate was issued by ${truncate(issuer)}`}: ${chainProblem(
      code,
    )}`,
  "tls/no-certificate": () => "the server sent no certificate",
  "tls/hung-up": () => "the server hung up",
  "tls/late-refusal": ({ code }: { code: string }) => `the server refused the handshake at its end (${code})`,
  "tls/error": ({ code, error, offered }: { code: string; error: string; offered: keyof typeof VERSIONS }) => {
    if (NOT_TLS.includes(code)) return "the server does not speak TLS";
    return NO_COMMON_VERSION.includes(code) ? `the server supports ${VERSIONS[offered]}` : truncate(error);
  },
};

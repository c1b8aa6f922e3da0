// What is said of the TLS of mail servers.
import { list } from "../../text/list.ts";
import { plural } from "../../text/plural.ts";
import { certificateNames } from "./certificate-names.ts";

interface Key {
  type: string;
  bits: number | null;
}

/** `2048-bit RSA key`, `ED25519 key`. */
function keyWords({ type, bits }: Key): string {
  return `${bits === null ? "" : `${bits}-bit `}${type.toUpperCase()} key`;
}

export const smtpTls = {
  "smtp-tls/address-limit": ({ all, limit }: { all: number; limit: number }) =>
    `${all - limit} of ${all} addresses ${all - limit === 1 ? "was" : "were"} not probed; the limit is ${limit}`,
  "smtp-tls/evidence/answer": ({ parts }: { parts: readonly string[] }) => parts.join("; "),
  "smtp-tls/evidence/certificate": (values: {
    subject: string;
    names: readonly string[];
    issuer: string;
    notAfter: string;
  }) =>
    `certificate ${values.subject} for ${list(values.names) || "no DNS name"}, issued by ${values.issuer}, valid until ${values.notAfter}`,
  "smtp-tls/evidence/origin": ({ at, from }: { at: string; from: string }) => `measured ${at} at ${from}`,
  "smtp-tls/dane-authenticates": ({ usages }: { usages: readonly number[] }) =>
    `not judged: DANE authenticates the host${usages.length === 1 ? ` by usage ${usages.join("")}` : ""}`,
  "smtp-tls/dane-undetermined": ({ fault }: { fault: string }) =>
    `${fault}. That does not matter if DANE authenticates the host, which could not be determined`,
  "smtp-tls/other-certificate": ({ keyType }: { keyType: string }) =>
    `whether the server has an ${keyType} certificate too`,
  "smtp-tls/negotiated": ({ protocol }: { protocol: string }) => `the server negotiates ${protocol}`,

  "smtp-tls/starttls/session": ({ protocol }: { protocol: string }) => `STARTTLS leads to ${protocol}`,
  "smtp-tls/starttls/fix": ({ host }: { host: string }) =>
    `Configure ${host} to answer on port 25 and offer STARTTLS with a certificate at each of its addresses, or remove the address from DNS.`,
  "smtp-tls/version/fix": ({ host }: { host: string }) =>
    `Enable TLS 1.2 and 1.3 at ${host}: update its TLS library, and remove the version limit from its configuration.`,
  "smtp-tls/legacy/accepted": ({ protocol }: { protocol: string }) => `the server also accepts ${protocol}`,
  "smtp-tls/legacy/refused": () => "the server refuses TLS 1.0 and 1.1",
  "smtp-tls/legacy/fix": ({ host }: { host: string }) =>
    `Disable TLS 1.0 and 1.1 at ${host}, e.g. in Postfix: \`smtpd_tls_protocols = >=TLSv1.2\`.`,
  "smtp-tls/legacy/fix-after": ({ first }: { first: string }) => `${first} Then disable TLS 1.0 and 1.1.`,
  "smtp-tls/forward-secrecy/ephemeral": ({ keyExchange }: { keyExchange: string | null }) =>
    `the server uses ephemeral keys${keyExchange === null ? "" : ` (${keyExchange})`}`,
  "smtp-tls/forward-secrecy/static": ({ cipher }: { cipher: string }) => `${cipher} does not use ephemeral keys`,
  "smtp-tls/forward-secrecy/fix": ({ host }: { host: string }) =>
    `Configure ${host} to prefer ECDHE suites, and disable suites without ephemeral keys (RSA, static DH and ECDH).`,
  "smtp-tls/cipher/unlisted": ({ cipher }: { cipher: string }) => `${cipher} is not on the list of TR-02102-2`,
  "smtp-tls/cipher/outdated": ({ cipher, until }: { cipher: string; until: number }) =>
    `TR-02102-2 recommends ${cipher} only until ${until}`,
  "smtp-tls/cipher/cbc": ({ cipher }: { cipher: string }) =>
    `TR-02102-2 recommends ${cipher} only with Encrypt-then-MAC, which the probe cannot see`,
  "smtp-tls/cipher/listed": ({ cipher }: { cipher: string }) => `${cipher} is on the list of TR-02102-2`,
  "smtp-tls/cipher/fix": ({ host }: { host: string }) =>
    `Configure ${host} to prefer TLS_AES_256_GCM_SHA384, TLS_AES_128_GCM_SHA256 and the ECDHE suites with AES-GCM.`,

  "smtp-tls/certificate-name/match": ({ host }: { host: string }) => `the certificate is for ${host}`,
  "smtp-tls/certificate-name/base-domain": ({ base, host }: { base: string; host: string }) =>
    `the server was asked for ${base}, the TLSA base domain, and its certificate is not for ${host}`,
  "smtp-tls/certificate-name/other": ({ names, host }: { names: readonly string[]; host: string }) =>
    `the certificate is for ${certificateNames(names)}, not for ${host}`,
  "smtp-tls/certificate-name/fix": ({ host }: { host: string }) =>
    `Get a certificate with ${host} among its subject alternative names, and serve it at each address.`,
  "smtp-tls/certificate-trust/trusted": ({ issuer }: { issuer: string }) => `issued by ${issuer}`,
  "smtp-tls/certificate-trust/untrusted": ({ reason }: { reason: string }) =>
    `the certificate is not trusted: ${reason}`,
  "smtp-tls/certificate-trust/fix": ({ host }: { host: string }) =>
    `Serve a certificate of a public CA at ${host}, with the intermediate certificates, or let DANE authenticate the host.`,
  "smtp-tls/certificate-expiry/not-yet": ({ notBefore }: { notBefore: string }) =>
    `the certificate is not valid before ${notBefore}`,
  "smtp-tls/certificate-expiry/expired": ({ notAfter }: { notAfter: string }) =>
    `the certificate expired on ${notAfter}`,
  "smtp-tls/certificate-expiry/valid": ({ days, notAfter }: { days: number; notAfter: string }) =>
    `the certificate is valid for ${plural(days, "more day")}, until ${notAfter}`,
  "smtp-tls/certificate-expiry/soon": ({ days, notAfter, limit }: { days: number; notAfter: string; limit: number }) =>
    `the certificate is valid for ${plural(days, "more day")}, until ${notAfter}; at least ${plural(limit, "day")} are required`,
  "smtp-tls/certificate-expiry/fix": ({ host }: { host: string }) =>
    `Renew the certificate of ${host} and reload the mail server.`,

  "smtp-tls/certificate-key/parts": ({ parts }: { parts: readonly string[] }) => parts.join("; "),
  "smtp-tls/certificate-key/key": (key: Key) => keyWords(key),
  "smtp-tls/certificate-key/short": ({ limit, ...key }: { type: string; bits: number; limit: number }) =>
    `${keyWords(key)}, at least ${limit} bits are required`,
  "smtp-tls/certificate-key/dsa": (key: Key) => `${keyWords(key)}, RFC 9325 §4.5 allows RSA, ECDSA and EdDSA`,
  "smtp-tls/certificate-key/unrated": (key: Key) => `${keyWords(key)}, whose strength could not be rated`,
  "smtp-tls/certificate-key/signature": ({ algorithm }: { algorithm: string }) => `signed with ${algorithm}`,
  "smtp-tls/certificate-key/weak-signature": ({ algorithm }: { algorithm: string }) =>
    `signed with ${algorithm}, SHA-256 or better is required`,
  "smtp-tls/certificate-key/unrated-signature": ({ algorithm }: { algorithm: string }) =>
    `signed with ${algorithm}, whose hash could not be rated`,
  "smtp-tls/certificate-key/fix": ({ host, rsaBits, ecBits }: { host: string; rsaBits: number; ecBits: number }) =>
    `Serve a certificate at ${host} with a key of at least ${ecBits} bits (elliptic curves) or ${rsaBits} bits (RSA), signed with SHA-256 or better.`,
};

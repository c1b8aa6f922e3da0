import type { smtpTls as english } from "../english/smtp-tls.ts";
import { certificateNames } from "./certificate-names.ts";
import { counted, list } from "./grammar.ts";

/** `RSA-Schlüssel mit 2048 Bit`, `ED25519-Schlüssel`. */
function keyWords({ type, bits }: { type: string; bits: number | null }): string {
  return `${type.toUpperCase()}-Schlüssel${bits === null ? "" : ` mit ${bits} Bit`}`;
}

const validFor = (days: number, notAfter: string): string =>
  `das Zertifikat gilt noch ${counted(days, "Tag", "Tage")}, bis ${notAfter}`;

export const smtpTls: typeof english = {
  "smtp-tls/address-limit": ({ all, limit }) =>
    `${all - limit} von ${all} Adressen ${all - limit === 1 ? "wurde" : "wurden"} nicht geprüft; die Grenze liegt bei ${limit}`,
  "smtp-tls/evidence/answer": ({ parts }) => parts.join("; "),
  "smtp-tls/evidence/certificate": ({ subject, names, issuer, notAfter }) =>
    `Zertifikat ${subject} für ${list(names) || "keinen DNS-Namen"}, ausgestellt von ${issuer}, gültig bis ${notAfter}`,
  "smtp-tls/evidence/origin": ({ at, from }) => `gemessen am ${at} von ${from}`,
  "smtp-tls/dane-authenticates": ({ usages }) =>
    `nicht bewertet: DANE authentifiziert den Host${usages.length === 1 ? ` durch Usage ${usages.join("")}` : ""}`,
  "smtp-tls/dane-undetermined": ({ fault }) =>
    `${fault}. Das ist unerheblich, wenn DANE den Host authentifiziert, was sich nicht feststellen ließ`,
  "smtp-tls/other-certificate": ({ keyType }) => `ob der Server auch ein ${keyType}-Zertifikat hat`,
  "smtp-tls/negotiated": ({ protocol }) => `der Server handelt ${protocol} aus`,

  "smtp-tls/starttls/session": ({ protocol }) => `STARTTLS führt zu ${protocol}`,
  "smtp-tls/starttls/fix": ({ host }) =>
    `${host} so einstellen, dass der Server an jeder seiner Adressen auf Port 25 antwortet und STARTTLS mit einem Zertifikat anbietet, oder die Adresse aus dem DNS entfernen.`,
  "smtp-tls/version/fix": ({ host }) =>
    `An ${host} TLS 1.2 und 1.3 aktivieren: die TLS-Bibliothek aktualisieren und die Begrenzung der Version aus der Konfiguration entfernen.`,
  "smtp-tls/legacy/accepted": ({ protocol }) => `der Server akzeptiert auch ${protocol}`,
  "smtp-tls/legacy/refused": () => "der Server lehnt TLS 1.0 und 1.1 ab",
  "smtp-tls/legacy/fix": ({ host }) =>
    `An ${host} TLS 1.0 und 1.1 deaktivieren, in Postfix etwa mit \`smtpd_tls_protocols = >=TLSv1.2\`.`,
  "smtp-tls/legacy/fix-after": ({ first }) => `${first} Danach TLS 1.0 und 1.1 deaktivieren.`,
  "smtp-tls/forward-secrecy/ephemeral": ({ keyExchange }) =>
    `der Server verwendet ephemere Schlüssel${keyExchange === null ? "" : ` (${keyExchange})`}`,
  "smtp-tls/forward-secrecy/static": ({ cipher }) => `${cipher} verwendet keine ephemeren Schlüssel`,
  "smtp-tls/forward-secrecy/fix": ({ host }) =>
    `${host} so einstellen, dass der Server ECDHE-Suiten bevorzugt, und Suiten ohne ephemere Schlüssel (RSA, statisches DH und ECDH) deaktivieren.`,
  "smtp-tls/cipher/unlisted": ({ cipher }) => `${cipher} steht nicht auf der Liste der TR-02102-2`,
  "smtp-tls/cipher/outdated": ({ cipher, until }) => `TR-02102-2 empfiehlt ${cipher} nur bis ${until}`,
  "smtp-tls/cipher/cbc": ({ cipher }) =>
    `TR-02102-2 empfiehlt ${cipher} nur mit Encrypt-then-MAC, was von außen nicht sichtbar ist`,
  "smtp-tls/cipher/listed": ({ cipher }) => `${cipher} steht auf der Liste der TR-02102-2`,
  "smtp-tls/cipher/fix": ({ host }) =>
    `${host} so einstellen, dass der Server TLS_AES_256_GCM_SHA384, TLS_AES_128_GCM_SHA256 und die ECDHE-Suiten mit AES-GCM bevorzugt.`,

  "smtp-tls/certificate-name/match": ({ host }) => `das Zertifikat lautet auf ${host}`,
  "smtp-tls/certificate-name/base-domain": ({ base, host }) =>
    `der Server wurde nach ${base} gefragt, der TLSA-Basisdomain, und sein Zertifikat gilt nicht für ${host}`,
  "smtp-tls/certificate-name/other": ({ names, host }) =>
    `das Zertifikat lautet auf ${certificateNames(names)}, nicht auf ${host}`,
  "smtp-tls/certificate-name/fix": ({ host }) =>
    `Ein Zertifikat mit ${host} unter den alternativen Antragstellernamen beschaffen und an jeder Adresse ausliefern.`,
  "smtp-tls/certificate-trust/trusted": ({ issuer }) => `ausgestellt von ${issuer}`,
  "smtp-tls/certificate-trust/untrusted": ({ reason }) => `das Zertifikat ist nicht vertrauenswürdig: ${reason}`,
  "smtp-tls/certificate-trust/fix": ({ host }) =>
    `An ${host} ein Zertifikat einer öffentlichen CA samt Zwischenzertifikaten ausliefern oder den Host durch DANE authentifizieren lassen.`,
  "smtp-tls/certificate-expiry/not-yet": ({ notBefore }) => `das Zertifikat gilt erst ab ${notBefore}`,
  "smtp-tls/certificate-expiry/expired": ({ notAfter }) => `das Zertifikat ist am ${notAfter} abgelaufen`,
  "smtp-tls/certificate-expiry/valid": ({ days, notAfter }) => validFor(days, notAfter),
  "smtp-tls/certificate-expiry/soon": ({ days, notAfter, limit }) =>
    `${validFor(days, notAfter)}; mindestens ${counted(limit, "Tag ist", "Tage sind")} verlangt`,
  "smtp-tls/certificate-expiry/fix": ({ host }) => `Das Zertifikat von ${host} erneuern und den Mailserver neu laden.`,

  "smtp-tls/certificate-key/parts": ({ parts }) => parts.join("; "),
  "smtp-tls/certificate-key/key": (key) => keyWords(key),
  "smtp-tls/certificate-key/short": ({ limit, ...key }) => `${keyWords(key)}, mindestens ${limit} Bit sind verlangt`,
  "smtp-tls/certificate-key/dsa": (key) => `${keyWords(key)}, RFC 9325 §4.5 erlaubt RSA, ECDSA und EdDSA`,
  "smtp-tls/certificate-key/unrated": (key) => `${keyWords(key)}, dessen Stärke sich nicht bewerten ließ`,
  "smtp-tls/certificate-key/signature": ({ algorithm }) => `signiert mit ${algorithm}`,
  "smtp-tls/certificate-key/weak-signature": ({ algorithm }) =>
    `signiert mit ${algorithm}, verlangt ist SHA-256 oder besser`,
  "smtp-tls/certificate-key/unrated-signature": ({ algorithm }) =>
    `signiert mit ${algorithm}, dessen Hashverfahren sich nicht bewerten ließ`,
  "smtp-tls/certificate-key/fix": ({ host, rsaBits, ecBits }) =>
    `An ${host} ein Zertifikat mit einem Schlüssel von mindestens ${ecBits} Bit (elliptische Kurven) oder ${rsaBits} Bit (RSA) ausliefern, signiert mit SHA-256 oder besser.`,
};

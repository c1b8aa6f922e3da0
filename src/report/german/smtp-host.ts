import type { smtpHost as english } from "../english/smtp-host.ts";
import { list } from "./grammar.ts";

/** Project limit: how many addresses a message names. */
const MAX_ADDRESSES = 4;
/** OpenSSL's name of a key type, as certificates are called. */
const keyTypeName = (type: string): string => (type === "ec" ? "ECDSA" : type.toUpperCase());

const listed = (addresses: readonly string[]): string => list(addresses, MAX_ADDRESSES);

export const smtpHost: typeof english = {
  "smtp-host/no-session": () => "nicht bewertet: Es kam keine TLS-Sitzung zustande, siehe smtp-tls/starttls",
  "smtp-host/unreadable-certificate": () => "das Zertifikat ist nicht lesbar",
  "smtp-host/certificate": ({ type, verdict }) =>
    `${type === null ? "anderes Zertifikat" : `${keyTypeName(type)}-Zertifikat`}: ${verdict}`,
  "smtp-host/certificates": ({ verdicts }) => verdicts.join("; "),
  "smtp-host/verdict": ({ verdict, addresses }) => `${verdict} (${listed(addresses)})`,
  "smtp-host/verdicts": ({ verdicts }) => verdicts.join("; "),
  "smtp-host/addresses": ({ addresses }) => listed(addresses),
  "smtp-host/measured-elsewhere": ({ address, at, from }) => `${address}, gemessen am ${at.slice(0, 10)} von ${from}`,
  "smtp-host/outdated": ({ at, from, days }) => `gemessen am ${at} von ${from}, vor mehr als ${days} Tagen: neu messen`,
  "smtp-host/too-late": ({ at, from }) =>
    `gemessen am ${at} von ${from}, nach dem Zeitpunkt dieser Prüfung: neu messen`,
  "smtp-host/rejected": ({ reason }) => `${reason}; das kann allein für diesen Client gelten (RFC 5321 §7.9)`,
  "smtp-host/refused": ({ reason, family }) => `${reason}, während andere Hosts über ${family} antworten`,
};

import { quoteOctets } from "../../text/quote.ts";
import type { mailboxes as english } from "../english/mailboxes.ts";
import { counted, list } from "./grammar.ts";

const hex = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");

/** What to write in place of a character: white space and angle brackets stand around an address, not in it. */
const insteadOf = (character: string): string =>
  /[ <>]/.test(character)
    ? "es entfernen und zwischen zwei Adressen ein Komma schreiben"
    : `\`%${hex(character)}\` schreiben`;

export const mailboxes: typeof english = {
  "mailto/unusable": ({ uri, problem }) => `${quoteOctets(uri)}: ${problem}`,
  "mailto/nothing": () => "vor oder nach einem Komma steht nichts",
  "mailto/slashes": ({ slashes }) => `${quoteOctets(slashes)} nach \`mailto:\` entfernen (RFC 6068 §2)`,
  "mailto/no-scheme": () => "das Schema fehlt; `mailto:` vor die Adresse schreiben",
  "mailto/other-scheme": ({ scheme }) =>
    `das Schema ist ${quoteOctets(`${scheme}:`)}; nur \`mailto:\` fordert Berichte per Mail an`,
  "mailto/behind-domain": ({ behind }) => `${quoteOctets(behind)} hinter der Domain entfernen`,
  "mailto/exclamation-mark": () => "ein `!` darin muss als `%21` geschrieben werden",
  "mailto/encoded-at": () => "`%40` darin muss als `@` geschrieben werden (RFC 6068 §2)",
  "mailto/encoding": () => "die Prozentkodierung ist ungültig (RFC 3986 §2.1)",
  "mailto/character": ({ character }) =>
    `ein URI kann ${quoteOctets(character)} nicht enthalten; ${insteadOf(character)} (RFC 3986 §2)`,
  "mailto/reserved": ({ character }) =>
    `${quoteOctets(character)} in der Adresse muss als \`%${hex(character)}\` geschrieben werden (RFC 6068 §2)`,
  "mailto/header-fields": ({ text }) => `${quoteOctets(text)} hinter \`?\` hat nicht die Form name=wert (RFC 6068 §2)`,
  "mailto/not-uri": () => "es ist kein gültiger URI (RFC 3986 §3)",
  "mailto/no-host": () => "der Host fehlt (RFC 9110 §4.2)",
  "mailto/address": () => "es ist keine gültige Mailadresse",
  "mailto/domain": () => "der Teil hinter `@` ist kein gültiger Domainname",
  "mailto/international": ({ domain, ascii }) =>
    `die Domain ${quoteOctets(domain)} ist nicht ASCII; ${ascii === null ? "sie als `xn--…`" : `\`${ascii}\``} schreiben (RFC 5890)`,

  "mailbox/accepts": ({ domain, host }) => `${domain} nimmt Mails an ${host} an`,
  "mailbox/no-domain": ({ domain }) => `${domain} gibt es nicht`,
  "mailbox/null-mx": ({ domain }) => `${domain} hat einen Null-MX und nimmt daher keine Mails an`,
  "mailbox/no-address": ({ domain }) => `${domain} hat weder einen MX-Eintrag noch eine Adresse`,
  "mailbox/no-host": ({ domain }) => `kein MX-Host von ${domain} hat eine Adresse`,
  "mailbox/domains": ({ domains }) => domains.join("; "),
  "mailbox/none": () => "`rua` nennt kein Postfach",
  "mailbox/own": ({ domains }) =>
    `nicht bewertet: ${domains.join("; ")}, siehe mx/present, mx/null-exclusive und mx/target`,
  "mailbox/dangling": ({ domains }) => `nicht bewertet: ${domains.join("; ")}, siehe dns/dangling`,
  "mailbox/domain-limit": ({ left, limit }) =>
    `nach ${counted(left, "weiteren Domain", "weiteren Domains")} in \`rua\` wurde nicht gefragt; die Grenze liegt bei ${limit}`,
  "mailbox/host-limit": ({ all, limit }) =>
    `${all - limit} von ${all} MX-Hosts ${all - limit === 1 ? "wurde" : "wurden"} nicht nach einer Adresse gefragt; die Grenze liegt bei ${limit}`,
  "mailbox/fix": ({ domains }) =>
    `In \`rua\` ein Postfach verwenden, dessen Domain Mails empfängt, oder an ${list(domains)} einen MX-Eintrag veröffentlichen.`,
};

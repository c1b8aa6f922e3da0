import { quoteOctets } from "../../text/quote.ts";
import type { tlsRpt as english } from "../english/tls-rpt.ts";
import { list } from "./grammar.ts";

export const tlsRpt: typeof english = {
  "tls-rpt/record/valid": () => "es gibt einen gültigen Eintrag",
  "tls-rpt/record/absent": ({ name }) => `kein TLS-RPT-Eintrag an ${name}`,
  "tls-rpt/record/version": () =>
    "der Eintrag beginnt nicht genau mit `v=TLSRPTv1;` (RFC 8460 §3), daher verwerfen ihn Absender",
  "tls-rpt/record/several": ({ count }) =>
    `${count} TLS-RPT-Einträge; RFC 8460 §3 erlaubt einen, daher beachten Absender keinen davon`,
  "tls-rpt/record/field": ({ field }) => `${quoteOctets(field)} hat nicht die Form name=wert`,
  "tls-rpt/record/no-rua": () => "der Eintrag hat kein `rua`",
  "tls-rpt/record/invalid-uri": ({ uri, problem }) =>
    `${quoteOctets(uri)} in \`rua\` ist kein gültiger URI, daher ist der Eintrag ungültig (RFC 8460 §3): ${problem}`,
  "tls-rpt/record/no-destination": ({ destinations }) =>
    `Absender stellen Reports nur an \`mailto:\` und \`https:\` zu (RFC 8460 §3), und \`rua\` hat kein verwendbares Ziel: ${list(destinations, undefined, "; ")}`,
  "tls-rpt/record/fix": () => "Nur diesen Eintrag veröffentlichen, mit einem Postfach, das jemand auswertet.",

  "tls-rpt/mailto/usable": ({ uris }) => `Absender senden Reports per Mail an ${quoteUris(uris)}`,
  "tls-rpt/mailto/unusable": ({ destinations }) =>
    `\`rua\` hat keine verwendbare Mailadresse: ${list(destinations, undefined, "; ")}`,

  "tls-rpt/ignored/none": () => "Absender beachten jeden Teil des Eintrags",
  "tls-rpt/ignored/found": ({ parts }) => list(parts, undefined, "; "),
  "tls-rpt/ignored/destinations": ({ destinations }) =>
    `Absender stellen keine Reports zu an ${list(destinations, undefined, "; ")}`,
  "tls-rpt/ignored/unknown": ({ field, meant }) =>
    `Absender übergehen \`${field}\`, das RFC 8460 nicht kennt${meant === null ? "" : `; war \`${meant}\` gemeint?`}`,

  "tls-rpt/no-https/none": () => "`rua` hat kein HTTPS-Ziel",
  "tls-rpt/no-https/found": ({ uris }) =>
    `\`rua\` fordert Reports über HTTPS an, was TR-03108 verbietet: ${quoteUris(uris)}`,

  "tls-rpt/not-enforcing/no-record": () =>
    "nicht bewertet: Der TLS-RPT-Eintrag fehlt oder ist ungültig, siehe tls-rpt/record",
  "tls-rpt/not-enforcing/no-mailbox": () => "nicht bewertet: `rua` nennt kein Postfach, siehe tls-rpt/mailto",
  "tls-rpt/not-enforcing/none": ({ domains }) =>
    `weder TLSA-Einträge noch eine durchgesetzte MTA-STS-Richtlinie bei ${list(domains)}`,
  "tls-rpt/not-enforcing/found": ({ domains }) => domains.join("; "),
  "tls-rpt/not-enforcing/domain": ({ domain, tlsa, hasPolicy }) =>
    `${domain} hat ${[
      ...(tlsa.length > 0 ? [`TLSA-Einträge an ${list(tlsa)}`] : []),
      ...(hasPolicy ? ["eine durchgesetzte MTA-STS-Richtlinie"] : []),
    ].join(" und ")}`,
  "tls-rpt/not-enforcing/fix": () =>
    "In `rua` ein Postfach einer eigenen Domain verwenden, die weder TLSA-Einträge noch eine durchgesetzte MTA-STS-Richtlinie hat.",
};

function quoteUris(uris: readonly string[]): string {
  return list(uris.map((uri) => quoteOctets(uri)));
}

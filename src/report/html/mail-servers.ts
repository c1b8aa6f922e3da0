// The mail servers of a domain: their addresses, what they answer with TLS, their certificates and TLSA records.
import { ROOT } from "../../dns/name.ts";
import { formatRdata } from "../../dns/record.ts";
import type { Facts, HostFacts } from "../../facts.ts";
import type { Language } from "../language.ts";
import { say } from "../say.ts";
import type { HtmlContext } from "./context.ts";
import type { Content, Markup } from "./markup.ts";
import { code, html, joined, prose } from "./markup.ts";
import { day, fold, table } from "./parts.ts";

/** Project limits: of a domain, and of one host, shown. */
const MAX_HOSTS = 20;
const MAX_ADDRESSES = 16;
const MAX_CERTIFICATES = 5;
const MAX_RECORDS = 10;

type SmtpAddress = Extract<HostFacts["smtp"], { state: "present" }>["value"]["addresses"][number];
type Session = Extract<SmtpAddress["answer"], { kind: "tls" }>;
type Served = Session["certificates"][number];
type Comparison = Extract<HostFacts["dane"], { state: "present" }>["value"]["addresses"][number];

/** The servers that the MX records name; null where there is none to show. */
export function mailServersPart({ mx, hosts = {} }: Partial<Facts>, context: HtmlContext): Markup | null {
  if (mx?.state !== "present") return null;
  const { words } = context.language;
  const { records, security } = mx.value;
  const isNull = records.every(({ exchange }) => exchange === ROOT);
  const named = isNull ? [] : records;
  const shown = named.slice(0, MAX_HOSTS).map(({ exchange, preference }) => {
    const facts = Object.hasOwn(hosts, exchange) ? hosts[exchange] : undefined;
    const note = html` <span class="note">${words.html.preference(preference)}</span>`;
    return html`<section class="host">
      <h5>${code(exchange)}${note}</h5>
      ${facts === undefined ? null : host(facts, context)}
    </section>`;
  });
  const more = named.length - shown.length;
  return fold(
    html`<h4>${words.html.mailServers}</h4>
      <span class="note">${words.html.dnssec}: ${words.html.security[security]}</span>`,
    html`${isNull ? html`<p>${words.html.nullMx}</p>` : shown}${more > 0 ? html`<p>${words.page.moreCount(more)}</p>` : null}`,
  );
}

function host({ addresses, smtp, tlsa, dane }: HostFacts, context: HtmlContext): Markup {
  const { language } = context;
  const words = language.words.html;
  const compared = dane.state === "present" ? dane.value.addresses : [];
  const answers = smtp.state === "present" ? smtp.value.addresses.slice(0, MAX_ADDRESSES) : [];
  return html`<dl>
    <dt>${words.addresses}</dt>
    <dd>${addressesText(addresses, context)}</dd>
    <dt>${words.tlsa}</dt>
    <dd>${tlsaText(tlsa, compared, context)}</dd>
    ${
      smtp.state === "unknown"
        ? html`<dt>${words.tls}</dt>
            <dd>${prose(say(smtp.reason, language))}</dd>`
        : null
    }
    ${answers.map(
      (answer) =>
        html`<dt>${words.tls} ${code(answer.address)}</dt>
          <dd>${answerText(answer, context)}</dd>`,
    )}
  </dl>`;
}

function addressesText(addresses: HostFacts["addresses"], { language }: HtmlContext): Content {
  if (addresses.state === "unknown") return prose(say(addresses.reason, language));
  if (addresses.state !== "present") return language.words.finding.marks["not-applicable"];
  const { v4, v6, security } = addresses.value;
  const { words } = language;
  const listed = [...v4, ...v6].slice(0, MAX_ADDRESSES).map((address) => code(address));
  return html`${joined(listed, ", ")} <span class="note">${words.html.dnssec}: ${words.html.security[security]}</span>`;
}

/** The records, and whether they match what was served: each as the comparisons have it, or as DNS has it where there is none. */
function tlsaText(tlsa: HostFacts["tlsa"], compared: readonly Comparison[], { language }: HtmlContext): Content {
  const words = language.words.html;
  if (tlsa.state === "unknown") return prose(say(tlsa.reason, language));
  if (tlsa.state !== "present") return words.noTlsa;
  const records = tlsa.value.records.slice(0, MAX_RECORDS).map((data) => {
    const record = formatRdata("TLSA", data);
    const said = matchText(record, compared, language);
    return html`<li>${code(record)}${said === null ? null : html` <span class="note">${prose(said)}</span>`}</li>`;
  });
  return html`<ul>
      ${records}
    </ul>
    <span class="note">${words.dnssec}: ${words.security[tlsa.value.security]}</span>`;
}

/** Whether a certificate matches a record, and at which addresses where not at all of them; null where none was compared. */
function matchText(record: string, compared: readonly Comparison[], language: Language): string | null {
  const words = language.words.html;
  const hasMatch = ({ certificates }: Comparison): boolean =>
    certificates.some(({ matched }) => matched.some((one) => one.record === record));
  const matching = compared.filter(hasMatch).map(({ address }) => address);
  if (matching.length > 0)
    return matching.length === compared.length
      ? words.tlsaMatches
      : words.tlsaMatchesAt(
          language.words.list(
            matching.map((one) => `\`${one}\``),
            MAX_ADDRESSES,
          ),
        );
  const missed = compared.flatMap(({ certificates }) => certificates.flatMap((one) => one.missed));
  const miss = missed.find((one) => one.record === record);
  return miss === undefined ? null : words.tlsaMisses(say(miss.problem, language));
}

function answerText({ at, from, answer }: SmtpAddress, context: HtmlContext): Content {
  const { language } = context;
  const words = language.words.html;
  const measured = html`<br /><span class="of">${prose(words.measuredAt(at, from))}</span>`;
  if (answer.kind === "tls")
    return [sessionText(answer, context), measured, answer.certificates.map((one) => certificates(one, context))];
  const heads = { plaintext: words.noTls, refused: words.refusedConnection, failure: words.notMeasured };
  return [prose(`${heads[answer.kind]}: ${say(answer.reason, language)}`), answer.kind === "failure" ? null : measured];
}

function sessionText({ protocol, cipher, keyExchange, legacy }: Session, { language }: HtmlContext): Markup {
  const { legacyTls, keyExchange: keyExchangeText } = language.words.html;
  const old = legacy.state === "accepted" ? legacyTls.accepted(legacy.protocol) : legacyTls[legacy.state];
  const rest = [...(keyExchange === null ? [] : [keyExchangeText(keyExchange)]), old].join(", ");
  return html`${code(protocol)}, ${code(cipher)}, ${prose(rest)}`;
}

/** A server's certificate and those that it sent with it. */
function certificates({ chain, distrust }: Served, { language }: HtmlContext): Markup | null {
  const words = language.words.html;
  const rows = chain
    .slice(0, MAX_CERTIFICATES)
    .map(({ subject, issuer, notAfter, key, signature }) => [
      prose(subject),
      prose(issuer),
      day(notAfter.slice(0, "2026-01-01".length)),
      prose([key.type, key.curve ?? key.bits, signature.algorithm].filter((one) => one !== null).join(", ")),
    ]);
  const list = table([words.subject, words.issuer, words.validUntil, words.key], rows);
  const trust = distrust === null ? words.trusted : words.distrusted(say(distrust, language));
  return list === null ? null : fold(html`${words.certificateChain}: ${prose(trust)}`, list);
}

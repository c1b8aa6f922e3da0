// Report destinations: `mailto:` URIs (RFC 6068 §2) as DMARC and TLS-RPT records list them.
import { isIPv4 } from "../dns/address.ts";
import { aLabelsOf } from "../dns/idna.ts";
import type { Name } from "../dns/name.ts";
import { isHostName, labelsOf, parseName } from "../dns/name.ts";
import type { ByteString } from "../dns/record.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import { trimWsp } from "../text/trim-wsp.ts";
import { decodeUtf8, isUtf8 } from "../text/utf8.ts";
import { parseUri } from "./uri.ts";

/** A report destination as written, and the domain of its mailbox; null where no report can be mailed there, as `problem` says. */
export type ReportUri = { uri: ByteString } & MailboxDomain;

type MailboxDomain = { domain: Name; problem: null } | { domain: null; problem: Message };

/** The comma-separated destinations of a `rua` tag; a comma inside a URI is percent-encoded (RFC 9989 §4.6, RFC 8460 §3). */
export function parseReportUris(value: ByteString): ReportUri[] {
  return value
    .split(",")
    .map(trimWsp)
    .map((uri) => ({ uri, ...parseMailto(uri) }));
}

/** RFC 5322 §3.4.1: a dot-atom, with what RFC 6532 §3.2 adds, or a quoted string. */
const LOCAL_PART = /^(?:[^\s\0-\x1f\x7f<>()[\]:;@\\,"]+|"[^\r\n]+")$/;

/** RFC 7489 §6.2: a size limit after the address, obsolete since RFC 9989. */
const SIZE = /!\d+[kmgt]?$/i;

/** RFC 3986 §2: what no URI contains, whichever part of it. */
const NOT_IN_URI = /[^\w.~!$&'()*+,;=:@/?#[\]%-]/;

/** RFC 6068 §2: what an address has percent-encoded, though URIs contain it. */
const RESERVED_IN_ADDRESS = /[/?#[\]&;=]/;

/** RFC 6068 §2: hfields. */
const HEADER_FIELDS = /^[^&=/?#[\]]*=[^&=/?#[\]]*(?:&[^&=/?#[\]]*=[^&=/?#[\]]*)*$/;

/** RFC 9989 §4.8, RFC 8460 §3: an address must not contain the character that precedes a size. */
const UNENCODED_EXCLAMATION_MARK = message("mailto/exclamation-mark");

/** The destination without the obsolete size limit. */
export function withoutSize(uri: ByteString): ByteString {
  return uri.replace(SIZE, "");
}

/** Why a text is not a URI as report destinations are written, where any scheme may be; null where it is one. */
export function reportUriProblem(text: ByteString): Message | null {
  if (text === "") return message("mailto/nothing");
  const scheme = schemeOf(text);
  if (scheme === null) return message("mailto/no-scheme");
  const behind = /@[^@!]*(!.*)$/s.exec(text)?.[1];
  if (behind !== undefined && scheme === "mailto") return message("mailto/behind-domain", { behind });
  if (text.includes("!")) return UNENCODED_EXCLAMATION_MARK;
  const international = scheme === "mailto" ? internationalDomain(text.slice(text.lastIndexOf("@") + 1)) : null;
  if (international !== null) return international;
  const character = NOT_IN_URI.exec(text)?.[0];
  if (character !== undefined) return message("mailto/character", { character });
  const uri = parseUri(text);
  if (uri === null) return message(/%(?![\da-f]{2})/i.test(text) ? "mailto/encoding" : "mailto/not-uri");
  // RFC 9110 §4.2.1, §4.2.2: recipients reject a URI without a host
  const isWithoutHost = /^https?$/.test(scheme) && (uri.authority ?? "").replace(/^.*@|:\d*$/g, "") === "";
  return isWithoutHost ? message("mailto/no-host") : null;
}

function parseMailto(text: ByteString): MailboxDomain {
  if (text === "") return noMailbox(message("mailto/nothing"));
  const scheme = schemeOf(text);
  if (scheme === null) return noMailbox(message("mailto/no-scheme"));
  if (scheme !== "mailto") return noMailbox(message("mailto/other-scheme", { scheme }));
  const uri = withoutSize(text);
  const problem = reportUriProblem(uri);
  if (problem !== null) return noMailbox(problem);
  const [to = "", ...fields] = uri.slice("mailto:".length).split("?");
  const [slashes] = /^\/+/.exec(to) ?? [];
  if (slashes !== undefined) return noMailbox(message("mailto/slashes", { slashes }));
  const reserved = RESERVED_IN_ADDRESS.exec(to)?.[0];
  if (reserved !== undefined) return noMailbox(message("mailto/reserved", { character: reserved }));
  if (fields.length > 0 && !HEADER_FIELDS.test(fields.join("?")))
    return noMailbox(message("mailto/header-fields", { text: fields.join("?") }));
  return parseAddress(to);
}

/** An address as a URI has it: each part percent-encoded, but never the `@` between them (RFC 6068 §2). */
function parseAddress(text: ByteString): MailboxDomain {
  const at = text.lastIndexOf("@");
  if (at < 0 && text.includes("%40")) return noMailbox(message("mailto/encoded-at"));
  const local = decodePercents(text.slice(0, Math.max(0, at)));
  const written = decodePercents(text.slice(at + 1));
  if (!isUtf8(local) || !isUtf8(written)) return noMailbox(message("mailto/encoding"));
  if (!LOCAL_PART.test(decodeUtf8(local))) return noMailbox(message("mailto/address"));
  const international = internationalDomain(written);
  if (international !== null) return noMailbox(international);
  // RFC 5321 §4.1.2: unlike a name of DNS, the domain of a mailbox does not end in a dot
  const domain = written.endsWith(".") ? null : parseName(written);
  const isDomain = domain !== null && labelsOf(domain).length > 1 && isHostName(domain) && !isIPv4(domain);
  return isDomain ? { domain, problem: null } : noMailbox(message("mailto/domain"));
}

function noMailbox(problem: Message): MailboxDomain {
  return { domain: null, problem };
}

/** Whether a domain was written in a script of its own, and its A-labels (RFC 5890 §2.3.2.1); null for ASCII. */
function internationalDomain(octets: ByteString): Message | null {
  if (!/[\x80-\xff]/.test(octets)) return null;
  return message("mailto/international", { domain: octets, ascii: aLabelsOf(octets) });
}

/** The scheme in lower case (RFC 3986 §3.1). */
function schemeOf(uri: ByteString): string | null {
  return /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase() ?? null;
}

export function decodePercents(text: ByteString): ByteString {
  return text.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

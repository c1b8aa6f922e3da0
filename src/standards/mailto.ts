// Report destinations: `mailto:` URIs (RFC 6068 §2) as DMARC and TLS-RPT records list them.
import { isIPv4 } from "../dns/address.ts";
import type { Name } from "../dns/name.ts";
import { isHostName, labelsOf, parseName } from "../dns/name.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";

/** A report destination as written; `problem` says why no report can be mailed there, null where one can. */
export interface ReportUri {
  uri: string;
  problem: Message | null;
}

/** The comma-separated destinations of a `rua` tag; a comma inside a URI is percent-encoded (RFC 9989 §4.6, RFC 8460 §3). */
export function parseReportUris(value: string): ReportUri[] {
  return value
    .split(",")
    .map((uri) => uri.trim())
    .map((uri) => ({ uri, problem: mailtoProblem(uri) }));
}

/** RFC 5322 §3.4.1: a dot-atom, with what RFC 6532 §3.2 adds, or a quoted string. */
const LOCAL_PART = /^(?:[^\s\0-\x1f\x7f<>()[\]:;@\\,"]+|"[^\r\n]+")$/;

/** RFC 7489 §6.2: a size limit after the address, obsolete since RFC 9989. */
const SIZE = /!\d+[kmgt]?$/i;

/** RFC 9989 §4.8, RFC 8460 §3: an address must not contain the character that precedes a size. */
export const UNENCODED_EXCLAMATION_MARK = message("mailto/exclamation-mark");

/** The domain of a destination that reports can be mailed to; null for any other. */
export function mailboxDomain(uri: string): Name | null {
  const read = parseMailto(uri);
  return "domain" in read ? read.domain : null;
}

/** The destination without the obsolete size limit. */
export function withoutSize(uri: string): string {
  return uri.replace(SIZE, "");
}

/** Why no mail can be sent to `uri`; null where it can. */
function mailtoProblem(uri: string): Message | null {
  const read = parseMailto(uri);
  return "problem" in read ? read.problem : null;
}

function parseMailto(uri: string): { domain: Name } | { problem: Message } {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase();
  if (scheme === undefined) return { problem: message("mailto/no-scheme") };
  if (scheme !== "mailto") return { problem: message("mailto/other-scheme", { scheme }) };
  const rest = withoutSize(uri).slice("mailto:".length);
  if (rest.includes("!")) return { problem: UNENCODED_EXCLAMATION_MARK };
  const address = percentDecode(rest.split("?")[0] ?? "");
  if (address === null) return { problem: message("mailto/encoding") };
  const at = address.lastIndexOf("@");
  if (at < 1 || !LOCAL_PART.test(address.slice(0, at))) return { problem: message("mailto/address") };
  const domain = parseName(address.slice(at + 1));
  const isDomain = domain !== null && labelsOf(domain).length > 1 && isHostName(domain) && !isIPv4(domain);
  return isDomain ? { domain } : { problem: message("mailto/domain") };
}

function percentDecode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

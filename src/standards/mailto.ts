// Report destinations: `mailto:` URIs (RFC 6068 §2) as DMARC and TLS-RPT records list them.
import { isIPv4 } from "../dns/address.ts";
import type { Name } from "../dns/name.ts";
import { isHostName, labelsOf, parseName } from "../dns/name.ts";

/** A report destination as written; `problem` says why no report can be mailed there, null where one can. */
export interface ReportUri {
  uri: string;
  problem: string | null;
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

/** RFC 7489 §6.2: a size limit behind the address, obsolete since RFC 9989. */
const SIZE = /!\d+[kmgt]?$/i;

/** RFC 9989 §4.8, RFC 8460 §3: what parts a size from an address must not stand in one. */
export const UNENCODED_EXCLAMATION_MARK = "a `!` in it must be written `%21`";

/** The domain of a destination that reports can be mailed to; null of any other. */
export function mailboxDomain(uri: string): Name | null {
  const read = parseMailto(uri);
  return "domain" in read ? read.domain : null;
}

/** The destination without the obsolete size limit. */
export function withoutSize(uri: string): string {
  return uri.replace(SIZE, "");
}

/** Why `uri` is no address that mail can be sent to; null where it is one. */
function mailtoProblem(uri: string): string | null {
  const read = parseMailto(uri);
  return "problem" in read ? read.problem : null;
}

function parseMailto(uri: string): { domain: Name } | { problem: string } {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase();
  if (scheme === undefined) return { problem: "it has no scheme; write `mailto:` before the address" };
  if (scheme !== "mailto") return { problem: `its scheme is \`${scheme}:\`, only \`mailto:\` asks for mail` };
  const rest = withoutSize(uri).slice("mailto:".length);
  if (rest.includes("!")) return { problem: UNENCODED_EXCLAMATION_MARK };
  const address = percentDecode(rest.split("?")[0] ?? "");
  if (address === null) return { problem: "its percent-encoding is broken" };
  const at = address.lastIndexOf("@");
  if (at < 1 || !LOCAL_PART.test(address.slice(0, at))) return { problem: "it is no mail address" };
  const domain = parseName(address.slice(at + 1));
  const isDomain = domain !== null && labelsOf(domain).length > 1 && isHostName(domain) && !isIPv4(domain);
  return isDomain
    ? { domain }
    : { problem: "the part after `@` is no domain name (an international one is written `xn--…`)" };
}

function percentDecode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

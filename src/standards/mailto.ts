// Report destinations: `mailto:` URIs (RFC 6068 §2) as DMARC and TLS-RPT records list them.
import { labelsOf, parseName } from "../dns/name.ts";

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

/** Why `uri` is no address that mail can be sent to; null where it is one. */
function mailtoProblem(uri: string): string | null {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase();
  if (scheme === undefined) return "it has no scheme; write `mailto:` before the address";
  if (scheme !== "mailto") return `its scheme is \`${scheme}:\`, only \`mailto:\` asks for mail`;
  const withoutSize = uri.slice("mailto:".length).replace(/!\d+[kmgt]?$/i, ""); // RFC 7489 §6.2: an obsolete size limit
  const address = decode(withoutSize.split("?")[0] ?? "");
  if (address === null) return "its percent-encoding is broken";
  const at = address.lastIndexOf("@");
  const domain = parseName(address.slice(at + 1));
  if (at < 1 || /[\s<>]/.test(address)) return "it is no mail address";
  if (domain === null || labelsOf(domain).length < 2) return "the part after `@` is no domain name";
  return null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

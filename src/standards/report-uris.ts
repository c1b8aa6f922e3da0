// The destinations that a proposed record takes over from the one it replaces.
import { aLabelsOf } from "../dns/idna.ts";
import type { ByteString } from "../dns/record.ts";
import type { ReportUri } from "./mailto.ts";
import { closestWord } from "../text/closest-word.ts";
import { decodePercents, parseReportUris, withoutSize } from "./mailto.ts";

/** Project limit: destinations in a proposed record; RFC 7489 §6.2 lets receivers use the first two only. */
const MAX_URIS = 10;

/** The destinations that reports can be mailed to, as the value of a `rua` or `ruf` tag; null where there are none. */
export function usableUris(uris: readonly ReportUri[]): string | null {
  return joinUris(uris.filter(({ problem }) => problem === null).map(({ uri }) => withoutSize(uri)));
}

/** Destinations as the value of a `rua` or `ruf` tag; null where there are none. */
export function joinUris(uris: readonly ByteString[]): string | null {
  const each = [...new Set(uris)].slice(0, MAX_URIS);
  return each.length === 0 ? null : each.join(",");
}

/**
 * The mail destinations that a value was meant to list, which may be parted by white space: without `mailto:`, as `mailto://…` or
 * `mail:…`, with characters that are to be percent-encoded, with an `@` that is not to be, with a domain that is not ASCII, or with
 * what is not part of it behind. What is not an address is left out.
 */
export function meantUris(value: ByteString): ByteString[] {
  const words = value.replace(/mailto:\s+/gi, "mailto:").split(/[\s,"\\<>]+/);
  return words.map(meantUri).filter((uri) => uri !== null);
}

function meantUri(word: ByteString): ByteString | null {
  const uri = withoutSize(word);
  const stripped = withoutScheme(uri);
  const address = stripped.includes("@") ? stripped : stripped.replace("%40", "@");
  const at = address.lastIndexOf("@");
  // behind a domain there may be a size that is none, and the dot that ends names in zone files
  const domain = decodePercents(address.slice(at + 1).replace(/!.*$/s, "")).replace(/\.$/, "");
  const encoded = `${encodeLocalPart(address.slice(0, Math.max(0, at)))}@${aLabelsOf(domain) ?? domain}`;
  return [uri, `mailto:${address}`, `mailto:${encoded}`].find((candidate) => isUsable(candidate)) ?? null;
}

/** The text without `mailto:`, or what it was misspelt as. */
function withoutScheme(uri: ByteString): ByteString {
  const [written = "", scheme = ""] = /^([a-z]{1,10}):\/*/i.exec(uri) ?? [];
  return closestWord(scheme, ["mailto"]) === null ? uri : uri.slice(written.length);
}

function isUsable(uri: ByteString): boolean {
  return parseReportUris(uri).every(({ problem }) => problem === null);
}

/** RFC 6068 §2: what an address must not contain unencoded, and `!`, which precedes a size (RFC 9989 §4.8, RFC 8460 §3). */
function encodeLocalPart(text: ByteString): ByteString {
  return text.replace(
    /%(?![\da-f]{2})|[^\w.~$'()*+:%-]/gi,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

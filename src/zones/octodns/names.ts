// Names in octoDNS's YAML: record names relative to the zone, targets absolute; both may be internationalised (octodns/idna.py).
import type { Name } from "../../dns/name.ts";
import { MAX_NAME_TEXT, parseName } from "../../dns/name.ts";
import { toAscii } from "../../dns/idna.ts";
import { type Message, message } from "../../message.ts";
import { quoteText } from "../master-file/tokens.ts";
import type { Result } from "../../result.ts";

/** In ASCII and lower case; null where a label beyond ASCII has no A-label. */
export function toLowerAscii(text: string): string | null {
  return toAscii(text, (label) => label.startsWith("xn--"))?.toLowerCase() ?? null;
}

/** The name that a key of a zone file means; '' is the zone's own. */
export function parseRecordName(key: string, origin: Name): Result<{ name: Name }, Message> {
  if (key === "") return { name: origin };
  if (key === "@") return { problem: message("octodns/at-sign") };
  const ascii = toLowerAscii(key);
  const name = ascii === null || /[\s\\]/.test(ascii) ? null : parseName(`${ascii}.${origin}.`);
  if (name !== null) return { name };
  return { problem: message("octodns/record-name", { text: quoteText(key), hasLastDot: key.endsWith(".") }) };
}

/** Whether texts at a name may be unrelated to mail: mail records have names of their own, except SPF. */
export function mayHaveOtherTexts(name: Name): boolean {
  return !name.startsWith("_") && !name.includes("._");
}

/** A target, absolute, as text of a master file; `refused` and `unclear` as in `txt-values.ts`. */
export function readTarget(
  written: string,
  lenient: boolean,
): { target: string } | { refused: Message } | { problem: Message } | { unclear: Message } {
  if (/\{.*\}/.test(written.slice(0, MAX_NAME_TEXT))) return { unclear: message("octodns/variable") };
  const ascii = toLowerAscii(written);
  const text = quoteText(written);
  if (ascii === null || parseName(ascii) === null || !/^[\x21-\x7e]+$/.test(ascii))
    return { problem: message("zone-fault/not-a-name", { text }) };
  if (!ascii.endsWith(".")) {
    return lenient
      ? { unclear: message("octodns/no-dot-unknown", { text }) }
      : { refused: message("octodns/no-dot", { text, full: quoteText(`${written}.`) }) };
  }
  // fqdn.FQDN, with underscores: what octoDNS takes for a name
  const proper =
    ascii === "." ||
    ascii
      .slice(0, -1)
      .split(".")
      .every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label));
  return proper || lenient ? { target: ascii } : { refused: message("octodns/host-name", { text }) };
}

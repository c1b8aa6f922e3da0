// Names in octoDNS's YAML: record names relative to the zone, targets absolute; both may be internationalised (octodns/idna.py).
import type { Name } from "../../dns/name.ts";
import { MAX_NAME_TEXT, parseName } from "../../dns/name.ts";
import { toAscii } from "../../dns/idna.ts";
import { quoteText } from "../master-file/tokens.ts";
import type { Result } from "../../result.ts";

/** In ASCII and lower case; null where a label beyond ASCII has no A-label. */
export function toLowerAscii(text: string): string | null {
  return toAscii(text, (label) => label.startsWith("xn--"))?.toLowerCase() ?? null;
}

/** The name that a key of a zone file means; '' is the zone's own. */
export function parseRecordName(key: string, origin: Name): Result<{ name: Name }> {
  if (key === "") return { name: origin };
  if (key === "@") return { problem: "octoDNS writes the zone's own name '', not @" };
  const ascii = toLowerAscii(key);
  const name =
    ascii === null || /[\s\\]/.test(ascii) || ascii.length > MAX_NAME_TEXT ? null : parseName(`${ascii}.${origin}.`);
  if (name !== null) return { name };
  const hint = key.endsWith(".") ? ", and keys are relative to the zone" : "";
  return {
    problem: `${quoteText(key)} is not a valid record name: labels have 1 to 63 octets, all together at most 255 (RFC 1035 §2.3.4)${hint}`,
  };
}

/** A target, absolute, as text of a master file; `refused` and `unclear` as in `text.ts`. */
export function readTarget(
  written: string,
  lenient: boolean,
): { target: string } | { refused: string } | { problem: string } | { unclear: string } {
  if (/\{.*\}/.test(written.slice(0, MAX_NAME_TEXT))) return { unclear: "it has a variable of octoDNS's templating" };
  const ascii = toLowerAscii(written);
  if (ascii === null || parseName(ascii) === null || !/^[\x21-\x7e]+$/.test(ascii))
    return { problem: `${quoteText(written)} is not a valid domain name` };
  if (!ascii.endsWith(".")) {
    return lenient
      ? {
          unclear: `${quoteText(written)} has no dot at its end: the provider decides which name it is relative to`,
        }
      : {
          refused: `${quoteText(written)} has no dot at its end, so octoDNS refuses it: write ${quoteText(`${written}.`)}`,
        };
  }
  // fqdn.FQDN, with underscores: what octoDNS takes for a name
  const proper =
    ascii === "." ||
    ascii
      .slice(0, -1)
      .split(".")
      .every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label));
  return proper || lenient
    ? { target: ascii }
    : { refused: `${quoteText(written)} is not a valid host name, so octoDNS refuses it` };
}

// Where the strings of a TXT record meet: they are joined without a space (RFC 7208 §3.3, RFC 6376 §3.6.2.2).
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import { MAX_STRING } from "../../dns/record.ts";
import { message } from "../../message.ts";
import { quoteOctets } from "../../text/quote.ts";
import { declaredLength } from "../../x509/der.ts";
import type { Mistake } from "./mail-text.ts";
import { isKeyName, withoutTypography } from "./mail-text.ts";
import { withoutQuoting } from "../../text/zone-file-quoting.ts";

/** How much of the word on either side of a joint a message shows. */
const MAX_WORD_PART = 60;

/** A term of SPF that begins here for sure: cut out of a name or an address it would not read like this (RFC 7208 §4.6.1, §12). */
const TERM_START = /^[-+~?]?(?:include:|ip4:|ip6:|exists:|redirect=)/i;
/** The end of a record. */
const ALL_MECHANISM = /^[-+~?]all[ \t]*$/i;

/** Terms of an SPF record that run together; `words`: they stand as words without quotes, so that each was meant to be one. */
export function runTogetherTerms(strings: readonly ByteString[], isUnquoted: boolean): Mistake | null {
  const parts = strings.filter((string) => string !== "");
  const first = withoutQuoting(withoutTypography(parts[0] ?? "")).trim();
  if (!/^v=spf1(?:\s|$)/i.test(first)) return null;
  const joints: string[] = [];
  const meant = parts.map((right, i) => {
    const left = parts[i - 1];
    if (left === undefined || /^[ \t]/.test(right) || /[ \t]$/.test(left)) return right;
    // after the version alone nothing else can follow (RFC 7208 §4.5)
    if (
      !isUnquoted &&
      !(i === 1 && first.length === VERSION_LENGTH) &&
      !areRunTogether(left, right, i === parts.length - 1)
    )
      return right;
    if (joints.length === 0) joints.push(quoteOctets(wordAround(left, right), 2 * MAX_WORD_PART));
    return ` ${right}`;
  });
  const [joint] = joints;
  return joint === undefined
    ? null
    : {
        message: message("record-warning/run-together", { text: joint }),
        intended: meant.join(""),
      };
}

/** The word that two strings make where they meet. */
function wordAround(left: ByteString, right: ByteString): ByteString {
  const [before, after] = [left.slice(-MAX_WORD_PART), right.slice(0, MAX_WORD_PART)];
  return before.slice(before.lastIndexOf(" ") + 1) + (after.split(" ")[0] ?? "");
}

/** Length of `v=spf1`. */
const VERSION_LENGTH = 6;

function areRunTogether(left: ByteString, right: ByteString, isLast: boolean): boolean {
  // a qualifier, a colon and the like want what comes next
  return (TERM_START.test(right) || (isLast && ALL_MECHANISM.test(right))) && !/[-+~?:=./]$/.test(left);
}

/** White space where two strings meet inside a DKIM key. */
export function whitespaceInKey(strings: readonly ByteString[], name: Name): Mistake | null {
  if (!isKeyName(name) || strings.every((string) => string === string.trim())) return null;
  let inKey = false;
  let found = false;
  const meant = strings.map((string, i) => {
    const right = strings[i + 1] ?? "";
    const left = strings[i - 1] ?? "";
    const enters = inKey && BASE64_END.test(left) && BASE64_START.test(string);
    const start = enters && (/\s$/.test(left) || /^\s/.test(string));
    inKey = isStillInKey(inKey, string);
    const end = inKey && BASE64_END.test(string) && BASE64_START.test(right);
    found ||= start;
    const trimmed = start ? string.trimStart() : string;
    return end ? trimmed.trimEnd() : trimmed;
  });
  return found ? { message: message("record-warning/key-space"), intended: meant.join("") } : null;
}

const BASE64_START = /^\s*[A-Za-z0-9+/]/;
const BASE64_END = /[A-Za-z0-9+/]\s*$/;

/** Whether the text behind a string is still the value of `p`, given whether the text before it was. */
function isStillInKey(wasInKey: boolean, string: ByteString): boolean {
  const semicolon = string.lastIndexOf(";");
  if (semicolon < 0 && wasInKey) return /^[A-Za-z0-9+/\s]*$/.test(string);
  return /^\s*p\s*=[A-Za-z0-9+/\s]*$/.test(string.slice(semicolon + 1));
}

/** An RSA key that lost characters after a string of 255 octets: by its own length (ITU-T X.690 §8.1.3) more of it was there. */
export function truncatedKey(strings: readonly ByteString[], name: Name): Mistake | null {
  if (!isKeyName(name)) return null;
  const key = rsaKeyIn(strings.join(""));
  const declared = key === null ? null : declaredLength(Buffer.from(key.slice(0, KEY_HEAD_LENGTH), "base64"));
  if (key === null || declared === null) return null;
  const whole = Math.ceil((declared * 4) / 3); // RFC 4648 §4, padding aside
  const lost = whole - key.length;
  if (lost <= 0) return null;
  const length = { present: key.length, whole, limit: MAX_STRING };
  if (strings.length === 1) {
    return strings[0]?.length === MAX_STRING
      ? { message: message("record-warning/key-cut", length), intended: null }
      : null;
  }
  // one character after each full string at most: more is another mishap
  const full = strings.slice(0, -1).filter((string) => string.length === MAX_STRING).length;
  return lost <= full ? { message: message("record-warning/key-split", length), intended: null } : null;
}

/** Characters of base64 with the first octets of a key, which say how long it is. */
const KEY_HEAD_LENGTH = 12;

/** The base64 of a key, without white space and padding; null where there is none, or another algorithm's (RFC 6376 §3.6.1, RFC 8463 §4). */
function rsaKeyIn(text: ByteString): string | null {
  const tags = text.split(";").map((tag) => /^\s*([a-z]+)\s*=(.*)$/s.exec(tag));
  const valueOf = (name: string): string | undefined =>
    tags.find((tag) => tag?.[1] === name)?.[2]?.replaceAll(/\s/g, "");
  const key = valueOf("p");
  if (key === undefined || (valueOf("k") ?? "rsa").toLowerCase() !== "rsa") return null;
  return /^([A-Za-z0-9+/]{12,})={0,2}$/.exec(key)?.[1] ?? null;
}

// Domain names as text (RFC 1035 §5.1): lower case, without the trailing dot, the root is ".".
// Inside a label a dot or backslash is written `\.` `\\`, any octet outside 0x21–0x7e `\DDD`.

/** An absolute, lower-case domain name in the form above, e.g. `_dmarc.example.de`. */
export type Name = string;

export const ROOT: Name = ".";

/** Characters of a name at most: 255 octets (RFC 1035 §2.3.4), each as `\DDD`. */
export const MAX_NAME_TEXT = 4 * 255;

/** The labels of a name, leftmost first, still escaped; the root has none. */
export function labelsOf(name: Name): string[] {
  if (name === ROOT) return [];
  if (!name.includes("\\")) return name.split(".");
  const labels: string[] = [];
  let label = "";
  for (let i = 0; i < name.length; i++) {
    if (name[i] === "\\") label += name.slice(i, ++i + 1);
    else if (name[i] === ".") {
      labels.push(label);
      label = "";
    } else label += name[i];
  }
  return [...labels, label];
}

/** The name that `labels` (escaped, leftmost first) spell. */
export function joinLabels(labels: readonly string[]): Name {
  return labels.length === 0 ? ROOT : labels.join(".");
}

/** The name one label up; the parent of a top-level name is the root, the root has none. */
export function parentOf(name: Name): Name | null {
  if (name === ROOT) return null;
  if (name.includes("\\")) return name.replace(/(?:[^.\\]|\\.)+\.?/, "") || ROOT;
  const dot = name.indexOf(".");
  return dot < 0 ? ROOT : name.slice(dot + 1);
}

/** Whether `name` is `ancestor` or lies below it. */
export function isWithin(name: Name, ancestor: Name): boolean {
  if (ancestor === ROOT || name === ancestor) return true;
  const dot = name.length - ancestor.length - 1;
  if (dot < 1 || name[dot] !== "." || !name.endsWith(ancestor)) return false;
  if (name[dot - 1] !== "\\") return true; // no escape, so this dot separates labels
  const own = labelsOf(name);
  return joinLabels(own.slice(-labelsOf(ancestor).length)) === ancestor;
}

/** `child` put before `parent`: `under("_dmarc", "example.de")` is `_dmarc.example.de`. */
export function prependLabels(child: string, parent: Name): Name {
  return parent === ROOT ? child : `${child}.${parent}`;
}

/** The part of `name` that is before `ancestor`, which it is in: `_dmarc` of `_dmarc.example.de`; empty for `ancestor` itself. */
export function relativeName(name: Name, ancestor: Name): string {
  return name.slice(0, -ancestor.length - 1);
}

/** A label's octets (one character each, U+0000–U+00FF) in escaped, lower-case form. */
export function escapeLabel(octets: string): string {
  if (!/[^\x21-\x7e]|[A-Z.\\]/.test(octets)) return octets;
  let out = "";
  for (const c of octets) {
    const code = c.charCodeAt(0);
    if (c === "." || c === "\\") out += `\\${c}`;
    else if (c >= "A" && c <= "Z") out += c.toLowerCase(); // RFC 4343 §3: only ASCII folds
    else if (code < 0x21 || code > 0x7e) out += `\\${String(code).padStart(3, "0")}`;
    else out += c;
  }
  return out;
}

/** The octets of an escaped label; null where an escape is broken. */
export function unescapeLabel(label: string): string | null {
  if (!label.includes("\\")) return label;
  let out = "";
  for (let i = 0; i < label.length; i++) {
    const c = label[i] as string;
    if (c !== "\\") {
      out += c;
      continue;
    }
    const digits = label.slice(i + 1, i + 4);
    if (/^\d{3}$/.test(digits)) {
      const code = Number(digits);
      if (code > 255) return null;
      out += String.fromCharCode(code);
      i += 3;
    } else {
      const next = label[++i];
      if (next === undefined || /\d/.test(next)) return null;
      out += next;
    }
  }
  return out;
}

/** Names without escapes and capitals, as nearly all are: their text is their octets, except the first length and the root. */
const PLAIN_NAME = /^[a-z0-9_*-]{1,63}(?:\.[a-z0-9_*-]{1,63})*$/;
const MAX_PLAIN_NAME = 255 - 2;

/**
 * Text typed by a person or found in a record, as a Name: lower-cased, one trailing dot removed.
 * null unless every label has 1–63 octets and the whole 1–255 (RFC 1035 §2.3.4).
 */
export function parseName(text: string): Name | null {
  if (text === "." || (text.length <= MAX_PLAIN_NAME && PLAIN_NAME.test(text))) return text;
  const labels = labelsOf(text);
  if (labels.length > 1 && labels.at(-1) === "") labels.pop(); // one trailing dot
  const plain: string[] = [];
  let octets = 1;
  for (const label of labels) {
    const raw = unescapeLabel(label);
    if (raw === null || raw.length === 0 || raw.length > 63) return null;
    if (/[^\0-\xff]/.test(raw)) return null;
    octets += raw.length + 1;
    plain.push(escapeLabel(raw));
  }
  return octets > 255 ? null : joinLabels(plain);
}

/** Whether the name is a host name: letters, digits, hyphens inside labels (RFC 1123 §2.1; `_` is not one). */
export function isHostName(name: Name): boolean {
  return name === ROOT || /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/.test(name);
}

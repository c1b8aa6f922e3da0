// IGNORE(): which live records DNSControl leaves as they are (models/unmanaged.go, pkg/diff2/handsoff.go): those whose label,
// type and target a pattern names.
import { elements, member, textIn, textOf } from "./ir.ts";

/** One pattern. `types` null: all. Patterns of labels are globs, relative to the domain; `@` is the domain itself. */
export interface Ignored {
  label: string;
  types: readonly string[] | null;
  /** A glob of targets; null: all. */
  target: string | null;
}

/** Ours: patterns told apart; a domain with more is taken to leave everything. */
const MAX_PATTERNS = 100;
/** A label is at most a name. */
const MAX_PATTERN = 1020;

const EVERYTHING: Ignored = { label: "*", types: null, target: null };

/** The patterns of a domain: `unmanaged`, and what it was before version 3.19. */
export function ignoredBy(domain: unknown): Ignored[] {
  const patterns = [
    ...elements(member(domain, "unmanaged")).map((pattern) => ignored(textIn(pattern, "label_pattern"), textIn(pattern, "rType_pattern"), textIn(pattern, "target_pattern"))),
    ...elements(member(domain, "ignored_labels")).map((label) => ignored(textOf(label), null, null)),
    ...elements(member(domain, "ignored_names")).map((pattern) => ignored(textOf(pattern) ?? textIn(pattern, "pattern"), textIn(pattern, "types"), null)),
    ...elements(member(domain, "ignored_targets")).map((pattern) => ignored(null, textIn(pattern, "type"), textIn(pattern, "pattern"))),
  ];
  return patterns.length > MAX_PATTERNS || patterns.some(({ label }) => label.length > MAX_PATTERN) ? [EVERYTHING] : patterns;
}

function ignored(label: string | null, types: string | null, target: string | null): Ignored {
  const list = (types ?? "").split(",", MAX_PATTERNS).map((type) => type.trim().toUpperCase());
  return {
    label: label === null || label === "" ? "*" : label.toLowerCase(),
    types: list.includes("*") || list.join("") === "" ? null : list,
    target: target === "" || target === "*" ? null : target,
  };
}

/** Ours: characters of globs compared with records. */
const MAX_WORK = 5_000_000;

/** Patterns as they are, where comparing so many records with them ends soon. */
export function inBounds(patterns: readonly Ignored[], records: number): readonly Ignored[] {
  const length = patterns.filter((pattern) => !isLiteral(pattern)).reduce((sum, { label }) => sum + label.length, 0);
  return length * records > MAX_WORK ? [EVERYTHING] : patterns;
}

/** Whether a pattern names one label alone. */
export function isLiteral({ label }: Ignored): boolean {
  return !/[*?[\]{}\\]/.test(label);
}

/** Whether live records of a label and type may be left beside those declared, of which some answer depends. */
export function mayLeave(patterns: readonly Ignored[], label: string, type: string): boolean {
  return patterns.some((pattern) => (pattern.types === null || pattern.types.includes(type)) && mayMatch(pattern.label, label) && !isAside(pattern, label, type));
}

/** Whether a pattern leaves texts alone that are no SPF records, at a name where only those are looked for (RFC 7208 §4.5). */
function isAside({ target }: Ignored, label: string, type: string): boolean {
  if (type !== "TXT" || target === null || label.includes("_")) return false;
  const start = /^[^*?[\]{}\\]*/.exec(target)?.[0].replace(/^"/, "").toLowerCase() ?? "";
  return !SPF.startsWith(start.slice(0, SPF.length));
}

const SPF = "v=spf1";

/** `*` any characters, `?` one; a pattern with classes or alternatives may match anything. In at most as many steps as the product of both lengths. */
function mayMatch(pattern: string, label: string): boolean {
  if (pattern === "*" || pattern === label) return true;
  if (/[[\]{}\\]/.test(pattern)) return true;
  let [n, p, star, retry] = [0, 0, -1, 0];
  while (n < label.length) {
    if (pattern[p] === "*") [star, retry] = [p++, n];
    else if (pattern[p] === "?" || pattern[p] === label[n]) [n, p] = [n + 1, p + 1];
    else if (star >= 0) [n, p] = [++retry, star + 1];
    else return false;
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}

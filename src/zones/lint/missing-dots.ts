// Names that RFC 1035 §5.1 completes with the origin although they were whole: the dot at their end is missing.
import type { Name } from "../../dns/name.ts";
import { isWithin, labelsOf, parseName, relativeName, ROOT, prependLabels } from "../../dns/name.ts";
import type { Rr } from "../../dns/record.ts";
import { message } from "../../message.ts";
import type { RecordWarning } from "../../model.ts";
import { createAuthority } from "../planned/authority.ts";
import type { DeclaredRecord, DeclaredZone } from "../declared-zone.ts";
import type { Token } from "../master-file/tokens.ts";
import { parseEntry, withDot } from "../master-file/entry-text.ts";

/** Top-level domains that mail hosts have (IANA); as a label of somebody's own hosts they are rare, and then their names exist. */
const TOP_LEVEL = new Set(
  "at be biz ch cloud com cz de dk email es eu fi fr info io it li lu net nl no org pl se uk us".split(" "),
);

/** Names of one zone that lack their last dot, or were written with the zone's name although that is added. */
export function nameWarnings(zone: DeclaredZone): RecordWarning[] {
  // of a zone like `test` the last label alone says nothing
  if (labelsOf(zone.origin).length < 2) return [];
  const seen = new Set<Name>();
  const exists = nameLookup(zone);
  const warnings: RecordWarning[] = [];
  for (const record of zone.records) {
    const { name } = record.rr;
    const owner = seen.has(name) ? null : originTwiceInOwner(record, zone.origin);
    seen.add(name);
    const target = originTwiceInTarget(record, zone.origin) ?? targetWithoutDot(record, zone, exists);
    if (owner !== null) warnings.push(owner);
    if (target !== null) warnings.push(target);
  }
  return warnings;
}

function hasOriginTwice(name: Name, origin: Name): boolean {
  return name.length > 2 * origin.length && isWithin(name, prependLabels(origin, origin));
}

function originTwiceInOwner(
  { rr: { name }, sourceEntry, location }: DeclaredRecord,
  origin: Name,
): RecordWarning | null {
  if (!hasOriginTwice(name, origin)) return null;
  if (sourceEntry === undefined) {
    const intended = relativeName(name, origin);
    const text = message("record-warning/owner-twice", { name, intended, zone: origin });
    return { location, message: text, suggestion: null };
  }
  const entry = parseEntry(sourceEntry);
  const owner = /^[ \t]/.test(sourceEntry.text) ? undefined : entry.tokens[0];
  if (owner === undefined || !isWholeName(owner, origin)) return null;
  return {
    location,
    message: message("record-warning/owner-dot", { name }),
    suggestion: withDot(sourceEntry, entry, owner),
  };
}

function originTwiceInTarget(record: DeclaredRecord, origin: Name): RecordWarning | null {
  const target = record.isParsed ? targetOf(record.rr) : null;
  if (target === null || !hasOriginTwice(target, origin)) return null;
  const word = targetToken(record);
  return record.sourceEntry !== undefined && (word === undefined || !isWholeName(word, origin))
    ? null
    : missingDotWarning(record, target, "record-warning/target-twice");
}

/** A host outside the zone that became a name below it, which does not exist. */
function targetWithoutDot(
  record: DeclaredRecord,
  zone: DeclaredZone,
  exists: (name: Name) => boolean,
): RecordWarning | null {
  const target = record.isParsed ? targetOf(record.rr) : null;
  if (endsWithDot(record)) return null;
  const word = target === null || !isWithin(target, zone.origin) ? undefined : targetToken(record);
  if (target === null || word === undefined || word.text.endsWith(".") || word.text === "@") return null;
  const labels = labelsOf(parseName(word.text) ?? ROOT);
  const top = labels.at(-1) ?? "";
  // in a part of a zone other names may exist: only names that cannot be hosts of the zone count
  const isForeign = zone.isComplete ? labels.length >= 2 && TOP_LEVEL.has(top) : labels.length >= 3 && top === "com";
  return isForeign && !exists(target) ? missingDotWarning(record, target, "record-warning/target-missing") : null;
}

/** The word with the target in a master file: the last of MX, CNAME, NS and SRV records. */
function targetToken({ sourceEntry }: DeclaredRecord): Token | undefined {
  return sourceEntry === undefined ? undefined : parseEntry(sourceEntry).data.at(-1);
}

/** Whether the entry ends with a whole name for sure: what most do, and none has to be taken apart. */
function endsWithDot({ sourceEntry }: DeclaredRecord): boolean {
  return sourceEntry?.text.endsWith(".") === true && !/[;"]/.test(sourceEntry.text);
}

function missingDotWarning(
  { rr, sourceEntry, location }: DeclaredRecord,
  target: Name,
  code: "record-warning/target-twice" | "record-warning/target-missing",
): RecordWarning {
  const entry = sourceEntry === undefined ? undefined : parseEntry(sourceEntry);
  const word = entry?.data.at(-1);
  const corrected =
    sourceEntry === undefined || entry === undefined || word === undefined ? null : withDot(sourceEntry, entry, word);
  return { location, message: message(code, { type: rr.type, target }), suggestion: corrected };
}

/** Whether a word is a whole name of the zone without its dot. */
function isWholeName({ text, isQuoted }: Token, origin: Name): boolean {
  const name = isQuoted || text.endsWith(".") ? null : parseName(text);
  return name !== null && isWithin(name, origin);
}

function targetOf({ type, data }: Rr): Name | null {
  if ("exchange" in data) return data.exchange;
  return (type === "CNAME" || type === "NS" || type === "SRV") && "target" in data ? data.target : null;
}

/** Whether a name exists, as far as the zone says. */
function nameLookup(zone: DeclaredZone): (name: Name) => boolean {
  let authority: ReturnType<typeof createAuthority> | null = null;
  // of the type that no wildcard has many records of
  return (name) => (authority ??= createAuthority(zone)).answer(name, "SOA").kind !== "nxdomain";
}

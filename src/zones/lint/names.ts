// Names that RFC 1035 §5.1 completes with the origin although they were whole: the dot at their end is missing.
import type { Name } from "../../dns/name.ts";
import { isWithin, labelsOf, parseName, ROOT, under } from "../../dns/name.ts";
import type { Rr } from "../../dns/record.ts";
import type { Remark } from "../../model.ts";
import { authorityOf } from "../planned/authority.ts";
import type { DeclaredRecord, DeclaredZone } from "../declared-zone.ts";
import type { Token } from "../master-file/tokens.ts";
import { partsOf, withDot } from "../record-text.ts";

/** Top-level domains that mail hosts have (IANA); as a label of somebody's own hosts they are rare, and then their names exist. */
const TOP_LEVEL = new Set(
  "at be biz ch cloud com cz de dk email es eu fi fr info io it li lu net nl no org pl se uk us".split(" "),
);

/** Names of one zone that lack their last dot, or were written with the zone's name although that is added. */
export function remarksOnNames(zone: DeclaredZone): Remark[] {
  // of a zone like `test` the last label alone says nothing
  if (labelsOf(zone.origin).length < 2) return [];
  const seen = new Set<Name>();
  const exists = lookUp(zone);
  return zone.records.flatMap((record) => {
    const { name } = record.rr;
    const owner = seen.has(name) ? null : doubledOwner(record, zone.origin);
    seen.add(name);
    return [owner, doubledTarget(record, zone.origin) ?? foreignTarget(record, zone, exists)].filter(
      (remark) => remark !== null,
    );
  });
}

function isDoubled(name: Name, origin: Name): boolean {
  return isWithin(name, under(origin, origin));
}

function doubledOwner({ rr: { name }, written, location }: DeclaredRecord, origin: Name): Remark | null {
  if (!isDoubled(name, origin)) return null;
  const seen = `this record would be at ${name}., with the zone's name twice`;
  if (written === undefined)
    return {
      location,
      message: `${seen}: to mean ${name.slice(0, -origin.length - 1)}., leave ${origin} out`,
      mended: null,
    };
  const entry = partsOf(written);
  const owner = /^[ \t]/.test(written.text) ? undefined : entry.tokens[0];
  if (owner === undefined || !isWhole(owner, origin)) return null;
  return { location, message: `${seen}: the dot at its end is missing`, mended: withDot(written, entry, owner) };
}

function doubledTarget(record: DeclaredRecord, origin: Name): Remark | null {
  const target = record.read ? targetOf(record.rr) : null;
  if (target === null || !isDoubled(target, origin)) return null;
  const word = targetWord(record);
  return record.written !== undefined && (word === undefined || !isWhole(word, origin))
    ? null
    : missingDot(record, target, "with the zone's name twice: the dot at the end is missing");
}

/** A host of somebody else's that became one below the zone, where there is none. */
function foreignTarget(record: DeclaredRecord, zone: DeclaredZone, exists: (name: Name) => boolean): Remark | null {
  const target = record.read ? targetOf(record.rr) : null;
  const word = target === null || !isWithin(target, zone.origin) ? undefined : targetWord(record);
  if (target === null || word === undefined || word.text.endsWith(".") || word.text === "@") return null;
  const labels = labelsOf(parseName(word.text) ?? ROOT);
  const top = labels.at(-1) ?? "";
  // of a part of a zone nobody knows what else is there: only what nobody calls a host of his own
  const isForeign = zone.complete ? labels.length >= 2 && TOP_LEVEL.has(top) : labels.length >= 3 && top === "com";
  return isForeign && !exists(target)
    ? missingDot(record, target, "a name that does not exist: is the dot at the end missing?")
    : null;
}

/** The word with the target in a master file: the last of MX, CNAME and NS records. */
function targetWord({ written }: DeclaredRecord): Token | undefined {
  return written === undefined ? undefined : partsOf(written).data.at(-1);
}

function missingDot({ rr, written, location }: DeclaredRecord, target: Name, what: string): Remark {
  const entry = written === undefined ? undefined : partsOf(written);
  const word = entry?.data.at(-1);
  const mended =
    written === undefined || entry === undefined || word === undefined ? null : withDot(written, entry, word);
  return { location, message: `this ${rr.type} record would lead to ${target}., ${what}`, mended };
}

/** Whether a word is a whole name of the zone without its dot. */
function isWhole({ text, quoted }: Token, origin: Name): boolean {
  const name = quoted || text.endsWith(".") ? null : parseName(text);
  return name !== null && isWithin(name, origin);
}

function targetOf({ type, data }: Rr): Name | null {
  if ("exchange" in data) return data.exchange;
  return (type === "CNAME" || type === "NS") && "target" in data ? data.target : null;
}

/** Whether a name exists, as far as the zone says. */
function lookUp(zone: DeclaredZone): (name: Name) => boolean {
  let authority: ReturnType<typeof authorityOf> | null = null;
  // of the type that no wildcard has many records of
  return (name) => (authority ??= authorityOf(zone)).answer(name, "SOA").kind !== "nxdomain";
}

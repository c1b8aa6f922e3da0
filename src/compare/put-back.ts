// The fix of what a change broke: the value before it. That value passed, so it comes before any improvement of the new one.
import { questionOf } from "../cause.ts";
import type { Name } from "../dns/name.ts";
import type { Rr, RrType } from "../dns/record.ts";
import { formatRdata, txtValue } from "../dns/record.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Evidence, Finding, Fix } from "../model.ts";
import type { BaselineFindings } from "./change.ts";

/** A failure, and the finding of the baseline with its key, which passed. */
export interface BrokenFinding {
  now: Finding;
  before: Finding;
}

/** The records of one name and type before the change and now; none where there are none. */
export interface RrsetValues {
  name: Name;
  type: RrType;
  before: readonly Rr[];
  now: readonly Rr[];
  /** The name under which evidence shows its records; another one behind an alias. null for an alias, which evidence does not show. */
  shownAt: Name | null;
}

/** The fix of one failure, and the RRsets that it restores. */
export interface PutBack {
  fix: Fix;
  rrsets: readonly { name: Name; type: RrType }[];
}

/** Where the value before is: in live DNS, or in the base. */
export type ValueSource = "live" | "base";

/** The types of records that a finding can rest on. */
const TYPES: readonly RrType[] = ["TXT", "MX", "SRV", "TLSA", "A", "AAAA", "CNAME"];

/**
 * The failures that passed in the baseline, by its own policy and by the current one. A fix that keeps what the change meant is better
 * than the value before.
 */
export function findBroken(
  findings: readonly Finding[],
  { byBasePolicy, byCurrentPolicy }: BaselineFindings,
): BrokenFinding[] {
  const passed = (baseline: readonly Finding[]): Map<string, Finding> =>
    new Map(baseline.flatMap((finding) => (finding.outcome === "pass" ? [[finding.key, finding]] : [])));
  const [byBase, byCurrent] = [passed(byBasePolicy), passed(byCurrentPolicy)];
  return findings.flatMap((now) => {
    const before = byCurrent.get(now.key);
    return now.outcome !== "fail" || now.fix?.keepsMeaning === true || before === undefined || !byBase.has(now.key)
      ? []
      : [{ now, before }];
  });
}

/** The RRsets that both findings were judged by, each once. */
export function rrsetsOf({ now, before }: BrokenFinding): { name: Name; type: RrType }[] {
  const found = [...before.evidence, ...now.evidence].flatMap(({ at }) =>
    "type" in at && at.live !== true && isReadType(at.type) ? [{ name: at.name, type: at.type }] : [],
  );
  return [...new Map(found.map((each) => [`${each.type} ${each.name}`, each])).values()];
}

function isReadType(type: string): type is RrType {
  return (TYPES as readonly string[]).includes(type);
}

/**
 * The fix that restores the value before, null where the change did not touch what the finding rests on. `values` are the RRsets of
 * `rrsetsOf`. If the change only added records, the fix is to remove them again.
 */
export function putBack(
  { now, before }: BrokenFinding,
  values: readonly RrsetValues[],
  source: ValueSource,
): PutBack | null {
  const changed = values.flatMap((rrset) => {
    const wanted = valueBefore(rrset, before.evidence);
    return wanted.length > 0 && isChanged(wanted, rrset, now.evidence) ? [{ ...rrset, wanted }] : [];
  });
  if (changed.length > 0) {
    const isRemoved = changed.every((rrset) => rrset.now.length === 0);
    const rrsets = changed.map((each) => questionOf(each));
    const fix: Fix = {
      text: message(isRemoved ? "put-back/removed" : "put-back/changed", { rrsets, source }),
      records: changed.flatMap(({ wanted }) =>
        wanted.map(({ name, type, data }) => ({ name: `${name}.`, type, data: formatRdata(type, data) })),
      ),
    };
    return { fix, rrsets: changed };
  }
  const added = values.filter((rrset) => rrset.before.length === 0 && rrset.now.length > 0);
  if (added.length === 0) return null;
  const text = message("put-back/added", { rrsets: added.map((each): Message => questionOf(each)) });
  return { fix: { text, records: [] }, rrsets: added };
}

/** A fix of another failure once RRsets are restored: one that would publish what the change made of them comes after that. */
export function afterPutBack(fix: Fix, restored: PutBack["rrsets"]): Fix {
  const rrsets = restored.filter(({ name, type }) =>
    fix.records.some((record) => record.type === type && record.name === `${name}.`),
  );
  return rrsets.length === 0
    ? fix
    : { text: message("put-back/first", { rrsets: rrsets.map((each): Message => questionOf(each)) }), records: [] };
}

/** Of an RRset before, the texts that passed; other texts of the name may be there or not. Records of other types go together. */
function valueBefore({ before, type, shownAt }: RrsetValues, evidence: readonly Evidence[]): readonly Rr[] {
  if (shownAt === null) return before;
  const shown = shownTexts(type, shownAt, evidence);
  const own = before.filter((rr) => shown.has(textOf(rr)));
  return type === "TXT" || own.length === 0 ? own : before;
}

/** Whether one of the records is gone, or another stands beside them in what fails now. */
function isChanged(wanted: readonly Rr[], { type, now, shownAt }: RrsetValues, evidence: readonly Evidence[]): boolean {
  const own = new Set(wanted.map(textOf));
  const texts = now.map(textOf);
  const shown = shownAt === null ? new Set(texts) : shownTexts(type, shownAt, evidence);
  return wanted.some((rr) => !texts.includes(textOf(rr))) || texts.some((text) => !own.has(text) && shown.has(text));
}

/** What evidence shows of an RRset. */
function shownTexts(type: RrType, name: Name, evidence: readonly Evidence[]): Set<string> {
  const own = evidence.filter(({ at }) => "type" in at && at.name === name && at.type === type);
  return new Set(own.map(({ text }) => text));
}

/** A record as evidence shows it. */
function textOf({ type, data }: Rr): string {
  return "strings" in data ? txtValue(data) : formatRdata(type, data);
}

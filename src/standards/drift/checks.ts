// Drift: whether live DNS answers what the repository declares, and no mail record that it does not.
import { quoteForMessage } from "../../dns/record.ts";
import type { Evidence, Fix, FixRecord } from "../../model.ts";
import type { DriftRecord, RrsetDifference, Drift } from "./record.ts";

/** How much of the differences a message shows: RRsets, records on each side, characters of each. */
const MAX_RRSETS = 5;
const MAX_RECORDS = 3;
const MAX_TEXT = 120;
const CONTEXT_LENGTH = 20;

type LiveComparison = Extract<Drift, { view: "live" }>;

/** The first records of one side; `from` is where their texts are shown from. */
function describeRecords(type: string, data: readonly DriftRecord[], from = 0): string {
  const texts = data.slice(0, MAX_RECORDS).map(({ text }) => {
    const start = from > 0 ? "…" : "";
    if (type === "TXT") return `${start}${quoteForMessage(text.slice(from), MAX_TEXT)}`;
    return text.length > from + MAX_TEXT
      ? `${start}${text.slice(from, from + MAX_TEXT)}…`
      : `${start}${text.slice(from)}`;
  });
  const more = data.length - texts.length;
  return `${texts.join(" and ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Where two long texts are shown from, so that what differs is seen; 0 unless there is one of each. */
function excerptStart([one, ...more]: readonly DriftRecord[], [other, ...others]: readonly DriftRecord[]): number {
  if (one === undefined || other === undefined || more.length + others.length > 0) return 0;
  if (Math.max(one.text.length, other.text.length) <= MAX_TEXT) return 0;
  let same = 0;
  while (same < one.text.length && one.text[same] === other.text[same]) same++;
  return Math.max(0, same - CONTEXT_LENGTH);
}

/** One difference, e.g. `MX example.de: live and not declared 30 mx3.example.de.`. */
function describeDifference({ type, name, held, declared, missing, extra, alias }: RrsetDifference): string {
  const set = `${type} ${name}`;
  if (held === "unmanaged")
    return `${set}: ${describeRecords(type, extra)} is live, and the repository declares nothing of the kind there`;
  if (declared.length === 0) return `${set}: ${describeRecords(type, extra)} is live, and declared to be gone`;
  const from = excerptStart(missing, extra);
  const parts = [];
  if (missing.length > 0) parts.push(`declared and not live ${describeRecords(type, missing, from)}`);
  if (missing.length > 0 && alias !== null) parts.push(`live it is an alias to ${alias}`);
  if (extra.length > 0) parts.push(`live and not declared ${describeRecords(type, extra, from)}`);
  return `${set}: ${parts.join(", ")}`;
}

export function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** What the comparison leaves out, as the end of a sentence. */
export function uncomparedSuffix({ undecided, unread }: LiveComparison): string {
  const parts = [];
  if (undecided > 0) parts.push(`${plural(undecided, "RRset")} whose data is known only once applied`);
  if (unread.length > 0) parts.push(`records of the type${unread.length === 1 ? "" : "s"} ${unread.join(", ")}`);
  return parts.length === 0 ? "" : `; not compared: ${parts.join(", ")}`;
}

/** What ought to have been compared, and was not; empty where all was. */
export function describeGaps({ unmeasured, reasons, unasked }: LiveComparison): string[] {
  const gaps = [];
  if (unmeasured > 0) gaps.push(`${plural(unmeasured, "RRset")} could not be measured: ${reasons[0]}`);
  if (unasked > 0) gaps.push(`${plural(unasked, "declared RRset")} beyond the limit not asked for`);
  return gaps;
}

export function failureMessage(drift: LiveComparison): string {
  const described = drift.differences.slice(0, MAX_RRSETS).map(describeDifference);
  const more = drift.differing - described.length;
  return [...described, ...(more > 0 ? [`${plural(more, "RRset")} more`] : []), ...describeGaps(drift)].join("; ");
}

/** Both sides; the declared one first, by which a finding is placed. */
export function differenceEvidence({ type, name, held, declared, missing, extra, alias }: RrsetDifference): Evidence[] {
  const at = { type, name };
  const declaredEvidence = (missing.length > 0 ? missing : declared.slice(0, 1)).map(({ text }) => ({ at, text }));
  if (declared.length === 0 && held !== "unmanaged") declaredEvidence.push({ at, text: "declared to be gone" });
  const liveEvidence = extra.map(({ text }): Evidence => ({ at: { ...at, live: true }, text }));
  if (liveEvidence.length === 0)
    liveEvidence.push({ at: { ...at, live: true }, text: alias === null ? "no such record" : `an alias to ${alias}` });
  return [...declaredEvidence, ...liveEvidence];
}

export function differenceFix(differences: readonly RrsetDifference[]): Fix {
  const records = differences.flatMap(({ type, name, held, declared, missing }): FixRecord[] => {
    const own = held === "shared" ? missing : declared; // the rest is there, and what stands beside it is not ours to replace
    return own.map(({ data }) => ({ name: `${name}.`, type, data }));
  });
  const parts = [];
  if (records.length > 0)
    parts.push(
      "Publish these RRsets as they are declared, or change the declaration to what is live if that is right.",
    );
  if (differences.some(({ declared }) => declared.length === 0))
    parts.push("Remove the live records that are not declared, or declare them if they are needed.");
  return { text: parts.join(" "), records };
}

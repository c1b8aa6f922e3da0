// Drift: whether live DNS answers what the repository declares, and no mail record that it does not.
import { shown } from "../../dns/record.ts";
import type { Evidence, Fix, FixRecord } from "../../model.ts";
import type { Datum, Difference, Drift } from "./record.ts";

/** How much of the differences a message shows: RRsets, records on each side, characters of each. */
const SHOWN_RRSETS = 5;
const SHOWN_RECORDS = 3;
const SHOWN_TEXT = 120;
const SHOWN_BEFORE = 20;

type Compared = Extract<Drift, { view: "live" }>;

/** The first records of one side; `from` is where their texts are shown from. */
function wordsOf(type: string, data: readonly Datum[], from = 0): string {
  const texts = data.slice(0, SHOWN_RECORDS).map(({ text }) => {
    const start = from > 0 ? "…" : "";
    if (type === "TXT") return `${start}${shown(text.slice(from), SHOWN_TEXT)}`;
    return text.length > from + SHOWN_TEXT
      ? `${start}${text.slice(from, from + SHOWN_TEXT)}…`
      : `${start}${text.slice(from)}`;
  });
  const more = data.length - texts.length;
  return `${texts.join(" and ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Where two long texts are shown from, so that what differs is seen; 0 unless there is one of each. */
function startOf([one, ...more]: readonly Datum[], [other, ...others]: readonly Datum[]): number {
  if (one === undefined || other === undefined || more.length + others.length > 0) return 0;
  if (Math.max(one.text.length, other.text.length) <= SHOWN_TEXT) return 0;
  let same = 0;
  while (same < one.text.length && one.text[same] === other.text[same]) same++;
  return Math.max(0, same - SHOWN_BEFORE);
}

/** One difference, e.g. `MX example.de: live and not declared 30 mx3.example.de.`. */
function describe({ type, name, held, declared, missing, extra, alias }: Difference): string {
  const set = `${type} ${name}`;
  if (held === "unmanaged")
    return `${set}: ${wordsOf(type, extra)} is live, and the repository declares nothing of the kind there`;
  if (declared.length === 0) return `${set}: ${wordsOf(type, extra)} is live, and declared to be gone`;
  const from = startOf(missing, extra);
  const parts = [];
  if (missing.length > 0) parts.push(`declared and not live ${wordsOf(type, missing, from)}`);
  if (missing.length > 0 && alias !== null) parts.push(`live it is an alias to ${alias}`);
  if (extra.length > 0) parts.push(`live and not declared ${wordsOf(type, extra, from)}`);
  return `${set}: ${parts.join(", ")}`;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** What the comparison leaves out, as the end of a sentence. */
export function leftOut({ undecided, unread }: Compared): string {
  const parts = [];
  if (undecided > 0) parts.push(`${count(undecided, "RRset")} whose data is known only once applied`);
  if (unread.length > 0) parts.push(`records of the type${unread.length === 1 ? "" : "s"} ${unread.join(", ")}`);
  return parts.length === 0 ? "" : `; not compared: ${parts.join(", ")}`;
}

/** What ought to have been compared, and was not; empty where all was. */
export function gapsOf({ unmeasured, reasons, unasked }: Compared): string[] {
  const gaps = [];
  if (unmeasured > 0) gaps.push(`${count(unmeasured, "RRset")} could not be measured: ${reasons[0]}`);
  if (unasked > 0) gaps.push(`${count(unasked, "declared RRset")} beyond the limit not asked for`);
  return gaps;
}

export function messageOf(drift: Compared): string {
  const described = drift.differences.slice(0, SHOWN_RRSETS).map(describe);
  const more = drift.differing - described.length;
  return [...described, ...(more > 0 ? [`${count(more, "RRset")} more`] : []), ...gapsOf(drift)].join("; ");
}

/** Both sides; the declared one first, by which a finding is placed. */
export function evidenceOf({ type, name, held, declared, missing, extra, alias }: Difference): Evidence[] {
  const at = { type, name };
  const wanted = (missing.length > 0 ? missing : declared.slice(0, 1)).map(({ text }) => ({ at, text }));
  if (declared.length === 0 && held !== "unmanaged") wanted.push({ at, text: "declared to be gone" });
  const live = extra.map(({ text }): Evidence => ({ at: { ...at, live: true }, text }));
  if (live.length === 0)
    live.push({ at: { ...at, live: true }, text: alias === null ? "no such record" : `an alias to ${alias}` });
  return [...wanted, ...live];
}

export function fixOf(differences: readonly Difference[]): Fix {
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

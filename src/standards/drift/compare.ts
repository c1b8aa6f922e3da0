// What is declared against what is live: TTLs, the order of records and the way a text is cut do not count.
import type { Wanted } from "../../dns/intended-rrset.ts";
import type { Rr } from "../../dns/record.ts";
import { formatRdata, txtOf, txtValue } from "../../dns/record.ts";
import type { DnsAnswer } from "../../ports.ts";
import type { Datum, Difference } from "./record.ts";
import type { Question } from "./questions.ts";

/** An answer that counts. */
export type Answered = Exclude<DnsAnswer, { kind: "failure" }>;

/** The difference between what is wanted of an RRset and an answer; null where there is none. Nothing differs from what is undecided or unsaid. */
export function differenceOf({ name, type, mark }: Question, wanted: Wanted, answer: Answered): Difference | null {
  const alias = answer.aliases.length > 0 ? (answer.aliases[1] ?? answer.owner) : null;
  const seen = answer.kind === "records" ? answer.records.map(datumOf) : [];
  const declared = "records" in wanted ? wanted.records.map(datumOf) : [];
  const set = { name, type, declared, missing: [], alias };
  if (mark !== null) {
    const extra = without(seen, declared).filter(({ text }) => mark.test(text));
    return extra.length === 0 ? null : { ...set, held: "unmanaged", declared: [], extra };
  }
  // records at the end of an alias are another name's
  const live = alias === null ? seen : [];
  const missing = without(declared, live);
  const extra = extraOf(wanted, declared, live);
  if (missing.length === 0 && extra.length === 0) return null;
  return { ...set, held: wanted.kind === "shared" ? "shared" : "declared", missing, extra };
}

function extraOf(wanted: Wanted, declared: readonly Datum[], live: readonly Datum[]): Datum[] {
  if (wanted.kind === "undecided" || wanted.kind === "unsaid") return [];
  if (wanted.kind !== "shared") return without(live, declared);
  const gone = new Set(wanted.gone.map((rr) => datumOf(rr).data));
  return without(live, declared).filter(({ data }) => gone.has(data));
}

function without(some: readonly Datum[], others: readonly Datum[]): Datum[] {
  const known = new Set(others.map(({ data }) => data));
  return some.filter(({ data }) => !known.has(data));
}

/** Names are lower case and addresses canonical already (`dns/`); a text is the octets of its strings together. */
function datumOf({ type, data }: Rr): Datum {
  if (!("strings" in data)) {
    const text = formatRdata(type, data);
    return { text, data: text };
  }
  const text = txtValue(data);
  return { text, data: formatRdata("TXT", txtOf(text)) };
}

/** The content of an answer, for telling whether two are alike. */
export function contentOf(answer: DnsAnswer): string | null {
  if (answer.kind !== "records") return null;
  return answer.records
    .map((rr) => datumOf(rr).data)
    .toSorted()
    .join("\n");
}

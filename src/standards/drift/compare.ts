// What is declared against what is live: TTLs, the order of records and the way a text is cut do not count.
import type { Intent } from "../../dns/intended-rrset.ts";
import type { Rr } from "../../dns/record.ts";
import { formatRdata, txtRdata, txtValue } from "../../dns/record.ts";
import type { DnsAnswer } from "../../ports.ts";
import type { DriftRecord, RrsetDifference } from "./record.ts";
import type { Question } from "./questions.ts";

/** An answer that counts. */
export type MeasuredAnswer = Exclude<DnsAnswer, { kind: "failure" }>;

/** The difference between what is wanted of an RRset and an answer; null where there is none. Nothing differs from what is undecided or unsaid. */
export function findDifference(
  { name, type, pattern }: Question,
  wanted: Intent,
  answer: MeasuredAnswer,
): RrsetDifference | null {
  const alias = answer.aliases.length > 0 ? (answer.aliases[1] ?? answer.owner) : null;
  const seen = answer.kind === "records" ? answer.records.map(toDriftRecord) : [];
  const declared = "records" in wanted ? wanted.records.map(toDriftRecord) : [];
  const set = { name, type, declared, missing: [], alias };
  if (pattern !== null) {
    const extra = excluding(seen, declared).filter(({ text }) => pattern.test(text));
    return extra.length === 0 ? null : { ...set, held: "unmanaged", declared: [], extra };
  }
  // records at the end of an alias are another name's
  const live = alias === null ? seen : [];
  const missing = excluding(declared, live);
  const extra = extraRecords(wanted, declared, live);
  if (missing.length === 0 && extra.length === 0) return null;
  return { ...set, held: wanted.kind === "partly-managed" ? "shared" : "declared", missing, extra };
}

function extraRecords(wanted: Intent, declared: readonly DriftRecord[], live: readonly DriftRecord[]): DriftRecord[] {
  if (wanted.kind === "undecided" || wanted.kind === "undeclared") return [];
  if (wanted.kind !== "partly-managed") return excluding(live, declared);
  const gone = new Set(wanted.deleted.map((rr) => toDriftRecord(rr).data));
  return excluding(live, declared).filter(({ data }) => gone.has(data));
}

function excluding(some: readonly DriftRecord[], others: readonly DriftRecord[]): DriftRecord[] {
  const known = new Set(others.map(({ data }) => data));
  return some.filter(({ data }) => !known.has(data));
}

/** Names are lower case and addresses canonical already (`dns/`); a text is the octets of its strings together. */
function toDriftRecord({ type, data }: Rr): DriftRecord {
  if (!("strings" in data)) {
    const text = formatRdata(type, data);
    return { text, data: text };
  }
  const text = txtValue(data);
  return { text, data: formatRdata("TXT", txtRdata(text)) };
}

/** The content of an answer, for telling whether two are alike. */
export function answerContent(answer: DnsAnswer): string | null {
  if (answer.kind !== "records") return null;
  return answer.records
    .map((rr) => toDriftRecord(rr).data)
    .toSorted()
    .join("\n");
}

import { openQuestion, severalCauses } from "../../../cause.ts";
import { defineCheck, ALL_KINDS } from "../../../define-check.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import type { Evidence, Fix, FixRecord } from "../../../model.ts";
import { adviceFix } from "../../fixes.ts";
import type { Drift, DriftRecord, RrsetDifference } from "../record.ts";

type LiveComparison = Extract<Drift, { view: "live" }>;

export const driftRecords = defineCheck({
  id: "drift/records",
  scope: "domain",
  output: "drift",
  comparesByItself: true,
  isUnrecorded: true,
  section: "§6",
  requirements: [],
  tests: [],
  references: ["RFC 2181 §5"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: ALL_KINDS,
  needs: ["drift"],
  judge: ({ drift }) => {
    if (drift.view === "planned") return { outcome: "not-applicable", message: message("drift/records/planned") };
    const { differences, differing, matching, undecided, unread } = drift;
    const gaps = findGaps(drift);
    if (differing > 0)
      return {
        outcome: "fail",
        message: message("drift/records/differs", {
          differences: differences.map(describeDifference),
          count: differing,
          gaps,
        }),
        evidence: differences.flatMap(differenceEvidence),
        fix: differenceFix(differences),
      };
    if (gaps.length > 0) return { outcome: "unknown", message: severalCauses(gaps) };
    if (matching === 0)
      return {
        outcome: "not-applicable",
        message: message("drift/records/nothing-to-ask", { undecided, unread }),
      };
    return { outcome: "pass", message: message("drift/records/same", { count: matching, undecided, unread }) };
  },
});

/** What should have been compared, and was not; empty where all was. */
function findGaps({ unmeasured: count, reasons: [reason], unasked }: LiveComparison): Message[] {
  return [
    ...(reason === undefined ? [] : [openQuestion({ about: message("drift/gap/unmeasured", { count }) }, reason)]),
    ...(unasked > 0 ? [message("drift/gap/unasked", { count: unasked })] : []),
  ];
}

function describeDifference({ type, name, held, declared, missing, extra, alias }: RrsetDifference): Message {
  const records = textsOf(extra);
  if (held === "unmanaged") return message("drift/difference/unmanaged", { type, name, records });
  if (declared.length === 0) return message("drift/difference/deleted", { type, name, records });
  return message("drift/difference/changed", { type, name, missing: textsOf(missing), extra: records, alias });
}

function textsOf(records: readonly DriftRecord[]): string[] {
  return records.map(({ text }) => text);
}

/** Both sides; the declared one first, which gives a finding its place. */
function differenceEvidence({ type, name, held, declared, missing, extra, alias }: RrsetDifference): Evidence[] {
  const at = { type, name };
  const liveAt = { ...at, live: true } as const;
  const quote = (source: Evidence["at"], records: readonly DriftRecord[]): Evidence[] =>
    records.map(({ text }) => ({ at: source, text }));
  const declaredEvidence = quote(at, missing.length > 0 ? missing : declared.slice(0, 1));
  if (declared.length === 0 && held !== "unmanaged")
    declaredEvidence.push({ at, text: "", note: message("drift/difference/declared-deleted") });
  if (extra.length > 0) return [...declaredEvidence, ...quote(liveAt, extra)];
  const note =
    alias === null ? message("drift/difference/no-record") : message("drift/difference/alias", { target: alias });
  return [...declaredEvidence, { at: liveAt, text: "", note }];
}

function differenceFix(differences: readonly RrsetDifference[]): Fix {
  const records = differences.flatMap(({ type, name, held, declared, missing }): FixRecord[] => {
    const own = held === "shared" ? missing : declared; // the rest is live, and records of others beside it must not be replaced
    return own.map(({ data }) => ({ name: `${name}.`, type, data }));
  });
  const steps = [
    ...(records.length > 0 ? [message("drift/fix/publish")] : []),
    ...(differences.some(({ declared }) => declared.length === 0) ? [message("drift/fix/remove")] : []),
  ];
  return { ...adviceFix(message("drift/fix/steps", { steps })), records };
}

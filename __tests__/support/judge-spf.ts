// What the SPF checks say of a record in a small world, in English.
import type { Check } from "../../src/define-check.ts";
import type { Fix, FixRecord, Judgement, MailKind, MeasuredObservation, Observation } from "../../src/model.ts";
import { observeSpf } from "../../src/standards/spf/record-tree.ts";
import type { Answers } from "./fake-dns.ts";
import { fakeDns } from "./fake-dns.ts";
import { inEnglish, say } from "./in-english.ts";
import { makeSubject } from "./subject.ts";

/** The fact of a policy that expects no SPF result. */
export const NO_EXPECTATIONS = {
  spfExpectationResults: { state: "absent", evidence: [] },
  referencedDomains: { state: "absent", evidence: [] },
} as const;

/** A judgement with its messages as sentences. */
export interface EnglishJudgement {
  outcome: Judgement["outcome"];
  message: string;
  evidence?: { source: string; text: string }[];
  fix?: { text: string; records: FixRecord[] };
}

export function judgementInEnglish(judgement: Judgement): EnglishJudgement {
  return inEnglish(judgement) as EnglishJudgement;
}

/** What the check says of `example.de`, whose SPF record is `record`, in a world that holds `more` besides. */
export async function judgeSpf(
  check: Check,
  record: string | null,
  more: Answers = {},
  mail: MailKind = "send-receive",
): Promise<EnglishJudgement> {
  const world = record === null ? more : { "example.de TXT": [record], ...more };
  const spf = await observeSpf(fakeDns(world), "example.de");
  const subject = makeSubject("example.de", { mail, parameter: check.parameter?.["tr-03108"] ?? Number.NaN });
  if (check.examines.includes("spf")) return judgementInEnglish(check.judge({ spf }, subject));
  if (spf.state !== "present") throw new Error(`the engine would not ask for a judgement: ${spf.state}`);
  return judgementInEnglish(check.judge({ spf: spf.value, ...NO_EXPECTATIONS }, subject));
}

/** What a check may examine. */
export function measured<T>(observation: Observation<T>): MeasuredObservation<T> {
  if (observation.state === "unknown")
    throw new Error(`the engine would not ask for a judgement: ${say(observation.reason)}`);
  return observation;
}

/** The records to publish, a line each. */
export function fixLines({ fix }: { fix?: { records: FixRecord[] } | Fix }): string[] | undefined {
  return fix?.records.map(({ name, type, data }) => `${name} ${type} ${data}`);
}

/** `a:h0.de a:h1.de …` */
export function terms(count: number, term = "a:h"): string {
  return Array.from({ length: count }, (_, i) => `${term}${i}.de`).join(" ");
}

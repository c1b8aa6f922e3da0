// The words of SPF findings: the record to publish, the records concerned, short lists of hostile text.
import type { Text } from "../../message.ts";
import { message } from "../../message.ts";
import { isWithin } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import type { Evidence, Fix, Judgement } from "../../model.ts";
import { adviceFix, txtRecordFix } from "../fixes.ts";
import type { SpfFact, SpfNode } from "./record.ts";

/** How much of a term a message shows: more than any term of real use has. */
const MAX_SHOWN = 100;

/** A fix that changes the domain's record to `value`: behind an alias into another domain only that can publish it. */
export function correctedRecordFix({ domain, owner }: SpfFact, value: ByteString, text: string): Fix {
  if (isWithin(owner, domain)) return txtRecordFix(owner, value, text);
  return adviceFix(
    `${domain} is an alias of ${owner}, whose record counts: have it changed there to \`${excerpt(value)}\`, or replace the alias by records of your own.`,
  );
}

/** The texts of the records, each once. */
export function recordEvidence(nodes: readonly SpfNode[]): Evidence[] {
  const texts = new Map(nodes.flatMap(({ domain, text }) => (text === null ? [] : [[domain, text] as const])));
  return [...texts].map(([name, text]) => ({ at: { type: "TXT", name }, text }));
}

/**
 * What was not seen leaves a claim open. The message is the first reason alone, in the words of every check that met it, so
 * that a report tells one cause once; the evidence has them all.
 */
export function unmeasuredJudgement(
  [reason = "", ...others]: readonly Text[],
  evidence: readonly Evidence[] = [],
): Judgement {
  const unseen = [reason, ...others].map((text) => ({
    at: { about: message("spf/evidence/unseen") },
    ...(typeof text === "string" ? { text } : { text: "", note: text }),
  }));
  return { outcome: "unknown", message: reason, evidence: [...evidence, ...unseen] };
}

/** The beginning of a record's text, which may have 64 KiB; `…` where more follows. */
export function excerpt(text: ByteString): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

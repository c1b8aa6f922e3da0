// The proposals of `mail-policy advance` as JSON; docs/advance.md describes it.
import type { Proposal } from "../advance/proposal.ts";
import type { Message } from "../message.ts";
import { jsonText } from "./json-text.ts";
import type { Language } from "./language.ts";
import { sayAll } from "./say.ts";

/** All proposals. Ends in a newline. */
export function renderAdvanceJson(
  { at, proposals, limitations }: { at: string; proposals: readonly Proposal[]; limitations: readonly Message[] },
  language: Language,
): string {
  return jsonText(sayAll({ version: 1, at, limitations, proposals: proposals.map(toJson) }, language));
}

/** In an order of its own, so that it is always the same. */
function toJson(proposal: Proposal): object {
  const { kind, domain, direction, summary, obstacles, evidence, watch, records, served, edits, newFiles } = proposal;
  return { kind, domain, direction, summary, obstacles, evidence, watch, records, served, edits, newFiles };
}

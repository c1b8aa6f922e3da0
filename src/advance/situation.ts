// What a wizard decides by, and what it decides.
import type { Name } from "../dns/name.ts";
import type { Facts } from "../facts.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Finding, Observation } from "../model.ts";
import type { AdvanceSettings } from "../policy/advance.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import type { DomainEvidence } from "../received-reports/evidence.ts";
import type { Sender } from "../senders/sender.ts";
import type { DmarcRow } from "../standards/dmarc/received.ts";
import type { Proposal } from "./proposal.ts";

/** One domain: what DNS will answer once the repository is deployed, what it answers now, and what reports say. */
export interface Situation {
  domain: DomainPolicy;
  /** ISO 8601. */
  at: string;
  /** Of the planned view where something is declared. */
  facts: Facts;
  findings: readonly Finding[];
  /** Of live DNS; null where that is what `facts` are of. */
  live: Facts | null;
  /** The name that `_dmarc.<domain>` is an alias of; null if it is none. */
  dmarcAlias: Name | null;
  /** What received reports say of it. `isAsked`: the policy names files with reports of that kind. */
  evidence: DomainEvidence;
  isAsked: { dmarc: boolean; tlsRpt: boolean };
  /** The senders of some of the rows, the heaviest first. */
  sendersOf: (rows: readonly DmarcRow[]) => readonly Sender[];
  settings: AdvanceSettings;
}

/** A proposal without what the repository makes of it. */
export type Decision = Omit<Proposal, "kind" | "domain" | "edits" | "newFiles">;

/** Decides on the next step of one domain. Pure. */
export type Wizard = (situation: Situation) => Decision;

/** After three times the days a tenth of the messages or sessions is enough: a domain with little mail shows its senders late. */
export const PATIENCE = 3;
export const PATIENT_SHARE = 10;

/** Reports on who sends or receives daily come daily; a week is what `dmarc/reports-fresh` and `tls-rpt/fresh` allow. */
const FRESH_DAYS = 7;

/** How old the last report may be, in days; `days` are those that a step needs, and the more where little mail makes few reports. */
export function freshDays(isSlow: boolean, days: number): number {
  return isSlow ? Math.max(FRESH_DAYS, days) : FRESH_DAYS;
}

/** A decision that changes nothing: the goal is reached, or obstacles stand in the way. */
export function stay(
  summary: Message,
  obstacles: readonly Message[] = [],
  rest: Partial<Pick<Decision, "evidence" | "watch">> = {},
): Decision {
  return { direction: "stay", summary, obstacles, evidence: [], watch: [], records: [], served: [], ...rest };
}

/** The same step, which something stands in the way of. */
export function waiting<T extends Decision>(step: T, obstacles: readonly Message[]): T {
  return { ...step, direction: "stay", obstacles, watch: [], records: [], served: [] };
}

/** Why a first record would not be the first: DNS has one that the repository lacks, and a weaker one would replace it. */
export function whyNotFirst(live: Observation<unknown> | undefined, name: Name): Message | null {
  if (live === undefined || live.state === "absent") return null;
  return live.state === "unknown" ? live.reason : message("advance/not-declared", { name });
}

/** The messages of a check's findings with one of these outcomes. */
export function messagesOf(
  findings: readonly Finding[],
  checks: readonly string[],
  outcomes: readonly Finding["outcome"][],
): Message[] {
  return findings
    .filter(({ check, outcome }) => checks.includes(check) && outcomes.includes(outcome))
    .map((finding) => finding.message);
}

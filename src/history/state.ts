// The state after a run: what each finding was when it was measured last, and how that changed.
import stateSchema from "../../schema/history-state.schema.json" with { type: "json" };
import { parseJson, schemaProblem } from "../json.ts";
import type { DomainMemory } from "../memory.ts";
import type { Finding, View } from "../model.ts";
import { findingKey } from "../model.ts";
import type { Result } from "../result.ts";
import { compareText } from "../text/order.ts";
import type { DomainState, HistoryState, OutcomeChange, Outcomes, RecordedOutcome } from "./record.ts";
import type { SharedNetworks, StoredDomains } from "./shared-networks.ts";
import { shareNetworks, withNetworks } from "./shared-networks.ts";

/** What a run says of one domain. */
interface DomainRun {
  name: string;
  findings: readonly Pick<Finding, "check" | "subject" | "outcome">[];
  /** What is remembered of it after the run, by what was before. */
  remember: (earlier: DomainMemory) => DomainMemory;
}

/** A run as far as the state depends on it. */
export interface StateUpdate {
  config: string;
  view: View;
  checks: readonly string[];
  /** The domains that were audited. */
  domains: readonly DomainRun[];
  /** All domains of the policy: the state of those that were not audited stays. */
  policyDomains: readonly string[];
}

/** `latest.json` as it is stored. */
type StoredState = Omit<HistoryState, "domains"> & { networks: SharedNetworks; domains: StoredDomains };

/** Parses `latest.json`; hostile. */
export function parseState(text: string): Result<{ state: HistoryState }> {
  const parsed = parseJson(text);
  const problem = "problem" in parsed ? parsed.problem : schemaProblem(parsed.value, stateSchema, "state");
  if (problem !== null) return { problem };
  const { networks, domains, ...head } = (parsed as { value: StoredState }).value;
  const whole = withNetworks(networks, domains);
  return "problem" in whole ? whole : { state: { ...head, domains: whole.domains } };
}

/** `latest.json`, a line for each domain and each set of networks. */
export function formatState({ domains: all, ...head }: HistoryState): string {
  const { networks, domains } = shareNetworks(all);
  const start = JSON.stringify(head).slice(0, -1);
  return `${start},"networks":{\n${formatLines(networks)}\n},"domains":{\n${formatLines(domains)}\n}}\n`;
}

function formatLines(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
    .join(",\n");
}

/** The state after a run that followed `earlier`, null for the first. */
export function nextState(earlier: HistoryState | null, run: StateUpdate): HistoryState {
  const { config, view, checks } = run;
  const audited = new Map(run.domains.map((domain) => [domain.name, domain]));
  const entries = run.policyDomains.toSorted(compareText).flatMap((name): [string, DomainState][] => {
    const before = domainState(earlier, name);
    const domain = audited.get(name);
    const state = domain === undefined ? before : nextDomainState(before, domain, view);
    return state === undefined ? [] : [[name, state]];
  });
  return { version: 1, config, checks: checks.toSorted(compareText), domains: Object.fromEntries(entries) };
}

/** The state of a domain; undefined where it has none. */
export function domainState(state: HistoryState | null, name: string): DomainState | undefined {
  return state !== null && Object.hasOwn(state.domains, name) ? state.domains[name] : undefined;
}

function nextDomainState(earlier: DomainState | undefined, domain: DomainRun, view: View): DomainState {
  const outcomes = { ...earlier, [view]: nextOutcomes(earlier?.[view], domain) };
  const views = (["live", "planned"] as const).filter((one) => outcomes[one] !== undefined);
  return {
    ...Object.fromEntries(views.map((one) => [one, outcomes[one]])), // in one order
    memory: domain.remember(earlier?.memory ?? {}),
  };
}

/** What was not measured keeps its last outcome; so do the subjects of a check that is unknown for any: they may still exist. */
function nextOutcomes(earlier: Outcomes | undefined, { name, findings }: DomainRun): Outcomes {
  const before = outcomesOf(earlier);
  const open = new Set(findings.filter(({ outcome }) => outcome === "unknown").map(({ check }) => check));
  const outcomes = new Map<string, keyof Outcomes>([...before].filter(([finding]) => open.has(checkOf(finding))));
  for (const { check, subject, outcome } of findings) {
    const finding = subject === name ? check : `${check} ${subject}`;
    if (outcome === "unknown") outcomes.set(finding, before.get(finding) ?? "unknown");
    else if (outcome === "not-applicable") outcomes.delete(finding);
    else outcomes.set(finding, outcome);
  }
  const having = (wanted: keyof Outcomes): string[] =>
    [...outcomes]
      .filter(([, outcome]) => outcome === wanted)
      .map(([finding]) => finding)
      .toSorted(compareText);
  return { pass: having("pass"), fail: having("fail"), unknown: having("unknown") };
}

/** The outcomes of a domain in one view by finding, as the state names them. */
export function outcomesOf(outcomes: Outcomes | undefined): Map<string, keyof Outcomes> {
  return new Map(
    (["pass", "fail", "unknown"] as const).flatMap((outcome) =>
      (outcomes?.[outcome] ?? []).map((finding): [string, typeof outcome] => [finding, outcome]),
    ),
  );
}

/** The check and the subject of a finding as the state names it. */
export function parseFinding(finding: string, domain: string): { check: string; subject: string } {
  const check = checkOf(finding);
  return { check, subject: finding.slice(check.length + 1) || domain };
}

function checkOf(finding: string): string {
  return finding.split(" ", 1)[0] as string;
}

/** What began to fail, and what no longer fails, in a view that both states have of a domain; by domain and finding. */
export function changesBetween(earlier: HistoryState, now: HistoryState, view: View): OutcomeChange[] {
  return Object.entries(now.domains).flatMap(([domain, state]) => {
    const before = domainState(earlier, domain)?.[view];
    if (before === undefined || before === state[view]) return [];
    const [then, after] = [outcomesOf(before), outcomesOf(state[view])];
    return [...new Set([...then.keys(), ...after.keys()])].toSorted(compareText).flatMap((finding): OutcomeChange[] => {
      const [from, to] = [recordedOutcome(then.get(finding)), recordedOutcome(after.get(finding))];
      if (from === to || (from !== "fail" && to !== "fail")) return [];
      const { check, subject } = parseFinding(finding, domain);
      return [{ key: findingKey(domain, check, subject), from, to }];
    });
  });
}

function recordedOutcome(outcome: keyof Outcomes | undefined): RecordedOutcome {
  return outcome === undefined || outcome === "unknown" ? "none" : outcome;
}

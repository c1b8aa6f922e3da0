// The state after a run: what each finding was when it was measured last, and how that changed.
import type { Message } from "../message.ts";
import stateSchema from "../../schema/history-state.schema.json" with { type: "json" };
import { parseJson, schemaProblem } from "../json.ts";
import type { DomainMemory } from "../memory.ts";
import type { Finding, View } from "../model.ts";
import { findingKey } from "../model.ts";
import type { Result } from "../result.ts";
import { compareText } from "../text/order.ts";
import { sha256 } from "./chain.ts";
import type { DomainState, HistoryState, OutcomeChange, Outcomes, RecordedOutcome, Rules } from "./record.ts";
import type { SharedNetworks, StoredDomains } from "./shared-networks.ts";
import { shareNetworks, withNetworks } from "./shared-networks.ts";

/** What a run says of one domain; its findings and rules may be made when they are asked for. */
interface DomainRun {
  name: string;
  findings: readonly Pick<Finding, "check" | "subject" | "outcome">[];
  /** What they were judged by. */
  rules: Rules;
  /** Whether the run before measured a finding, by these rules or looser ones: only then it can have become worse. */
  wasMeasured: (finding: { check: string; subject: string }) => boolean;
  /** What is remembered of it after the run, by what was before. */
  remember: (earlier: DomainMemory) => DomainMemory;
}

/** A run as far as the state depends on it. */
export interface StateUpdate extends Pick<HistoryState, "config" | "include"> {
  view: View;
  /** The domains that were audited. */
  domains: readonly DomainRun[];
  /** All domains of the policy: the state of those that were not audited stays. */
  policyDomains: readonly string[];
}

/** `latest.json` as it is stored. */
type StoredState = Omit<HistoryState, "domains"> & { networks: SharedNetworks; domains: StoredDomains };

/** Parses `latest.json`; hostile. */
export function parseState(text: string): Result<{ state: HistoryState }, string | Message> {
  const parsed = parseJson(text);
  const problem = "problem" in parsed ? parsed.problem : schemaProblem(parsed.value, stateSchema, "state");
  if (problem !== null) return { problem };
  const { networks, domains, ...head } = (parsed as { value: StoredState }).value;
  const whole = withNetworks(networks, domains);
  if ("problem" in whole) return whole;
  const missing = rulesInUse(whole.domains).find((hash) => !Object.hasOwn(head.rules, hash));
  return missing === undefined
    ? { state: { ...head, domains: whole.domains } }
    : { problem: `state/rules has no ${missing}` };
}

function rulesInUse(domains: HistoryState["domains"]): string[] {
  const outcomes = Object.values(domains).flatMap(({ live, planned }) => [live, planned]);
  return [...new Set(outcomes.flatMap((one) => one?.rules ?? []))].toSorted(compareText);
}

/** `latest.json`, a line for each domain, each set of networks, and what domains are judged by. */
export function formatState({ domains: all, rules, ...head }: HistoryState): string {
  const { networks, domains } = shareNetworks(all);
  const parts = Object.entries({ rules, networks, domains }).map(
    ([name, values]) => `,${JSON.stringify(name)}:{\n${formatLines(values)}\n}`,
  );
  return `${JSON.stringify(head).slice(0, -1)}${parts.join("")}}\n`;
}

function formatLines(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
    .join(",\n");
}

/** The state after a run that followed `earlier`, null for the first. */
export function nextState(earlier: HistoryState | null, run: StateUpdate): HistoryState {
  const { config, include = [], view } = run;
  const audited = new Map(run.domains.map((domain) => [domain.name, domain]));
  const entries = run.policyDomains.toSorted(compareText).flatMap((name): [string, DomainState][] => {
    const before = domainState(earlier, name);
    const domain = audited.get(name);
    const state = domain === undefined ? before : nextDomainState(before, domain, view);
    return state === undefined ? [] : [[name, state]];
  });
  const domains = Object.fromEntries(entries);
  const known = new Map(Object.entries(earlier?.rules ?? {}));
  for (const domain of run.domains) known.set(...rulesEntry(domain.rules));
  const rules = rulesInUse(domains).map((hash): [string, Rules] => [hash, known.get(hash) as Rules]);
  return { version: 1, config, ...(include.length > 0 && { include }), rules: Object.fromEntries(rules), domains };
}

function rulesEntry({ checks, off }: Rules): [hash: string, rules: Rules] {
  const sorted = { checks: sortedByKey(checks), off: off.toSorted(compareText) };
  return [sha256(JSON.stringify(sorted)), sorted];
}

function sortedByKey<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => compareText(a, b)));
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

type FindingOutcome = Exclude<keyof Outcomes, "rules">;

/**
 * What was not measured keeps its last outcome, unless it passed by looser rules; so do the subjects of a check that is unknown for any: they
 * may still exist.
 */
function nextOutcomes(earlier: Outcomes | undefined, { name, findings, rules, wasMeasured }: DomainRun): Outcomes {
  const before = new Map(
    [...outcomesOf(earlier)].map(([finding, outcome]) => [
      finding,
      wasMeasured(parseFinding(finding, name)) ? outcome : "unknown",
    ]),
  );
  const open = new Set(findings.filter(({ outcome }) => outcome === "unknown").map(({ check }) => check));
  const outcomes = new Map<string, FindingOutcome>([...before].filter(([finding]) => open.has(checkOf(finding))));
  for (const { check, subject, outcome } of findings) {
    const finding = subject === name ? check : `${check} ${subject}`;
    if (outcome === "unknown") outcomes.set(finding, before.get(finding) ?? "unknown");
    else if (outcome === "not-applicable") outcomes.delete(finding);
    else outcomes.set(finding, outcome);
  }
  const having = (wanted: FindingOutcome): string[] =>
    [...outcomes]
      .filter(([, outcome]) => outcome === wanted)
      .map(([finding]) => finding)
      .toSorted(compareText);
  return { rules: rulesEntry(rules)[0], pass: having("pass"), fail: having("fail"), unknown: having("unknown") };
}

/** The outcomes of a domain in one view by finding, as the state names them. */
export function outcomesOf(outcomes: Outcomes | undefined): Map<string, FindingOutcome> {
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

/** What began to fail in a run, and what no longer fails, in a view that both states have of a domain; by domain and finding. */
export function changesBetween(
  earlier: HistoryState,
  now: HistoryState,
  { view, domains }: Pick<StateUpdate, "view" | "domains">,
): OutcomeChange[] {
  const runs = new Map(domains.map((domain) => [domain.name, domain]));
  return Object.entries(now.domains).flatMap(([domain, state]) => {
    const before = domainState(earlier, domain)?.[view];
    if (before === undefined || before === state[view]) return [];
    const [then, after] = [outcomesOf(before), outcomesOf(state[view])];
    return [...new Set([...then.keys(), ...after.keys()])].toSorted(compareText).flatMap((finding): OutcomeChange[] => {
      const [from, to]: [RecordedOutcome, RecordedOutcome] = [
        then.get(finding) ?? "none",
        after.get(finding) ?? "none",
      ];
      if (from === to || (from !== "fail" && to !== "fail")) return [];
      const { check, subject } = parseFinding(finding, domain);
      const wasMeasured = runs.get(domain)?.wasMeasured({ check, subject }) !== false;
      return [{ key: findingKey(domain, check, subject), from: wasMeasured ? from : "unknown", to }];
    });
  });
}

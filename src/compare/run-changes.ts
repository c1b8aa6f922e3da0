// What changed between two runs: of each finding, by what it was and what it is.
import type { Finding, Scope, Status, Weakening } from "../model.ts";
import type {
  ComparedDomain,
  ComparedRun,
  FindingChange,
  FindingChanges,
  OtherDomain,
  RunChanges,
} from "../run-changes.ts";
import { compareNaturally } from "../text/order.ts";
import { attestationChanges } from "./attestation-changes.ts";
import { findingsIn } from "./change.ts";
import { runDifferences } from "./run-differences.ts";
import { SettingChanges } from "./setting-changes.ts";
import { waiverChanges } from "./waiver-changes.ts";

/** What a comparison knows beside the two runs. */
export interface CompareContext {
  /** What a check speaks of; undefined for one that this version does not have. */
  scopeOf: (check: string) => Scope | undefined;
  /** What the later policy asks for less than the earlier one; null without both. */
  weakenings: readonly Weakening[] | null;
}

/** Compares two runs, the earlier one first. Domains that one of them alone audited have no changes of findings. */
export function compareRuns(before: ComparedRun, after: ComparedRun, context: CompareContext): RunChanges {
  const isSameRules = hasSameRules(before, after);
  const settings = new SettingChanges(before, after);
  const domainsBefore = new Map(before.domains.map(({ name }, i) => [name, i]));
  const found: FindingChanges = emptyChanges();
  const added: OtherDomain[] = [];
  let stillFailing = 0;
  for (const domain of after.domains) {
    const index = domainsBefore.get(domain.name);
    const earlier = index === undefined ? undefined : before.domains.at(index);
    if (earlier === undefined) {
      added.push(toOtherDomain(domain));
      continue;
    }
    domainsBefore.delete(domain.name);
    stillFailing += addChanges(found, earlier, domain, (check) => isAsked(context.scopeOf(check), isSameRules));
    if (!isSameRules) settings.add(earlier, domain, context.scopeOf);
  }
  const removed = before.domains.filter(({ name }) => domainsBefore.has(name)).map(toOtherDomain);
  for (const list of Object.values(found) as FindingChange[][]) list.sort(byKey);
  return {
    before: { ...before, domains: before.domains.length },
    after: { ...after, domains: after.domains.length },
    differences: runDifferences(before, after),
    findings: found,
    stillFailing,
    added,
    removed,
    settings: settings.all(),
    weakenings: context.weakenings,
    waivers: waiverChanges(before, after),
    attestations: attestationChanges(before.attestations, after.attestations),
  };
}

/** Whether nothing fails that did not fail before, or weighed less: failures of must checks alone. */
export function hasNewFailure({ findings: { newFailures, heavier } }: RunChanges): boolean {
  return [...newFailures, ...heavier].some(({ after }) => after?.status === "fail");
}

/** Whether the same was asked of the same subjects, apart from what DNS names. */
function hasSameRules(before: ComparedRun, after: ComparedRun): boolean {
  return before.config.sha256 === after.config.sha256 && before.tool === after.tool && before.view === after.view;
}

/** What a finding is in a run: its outcome, or why there is none. */
type Standing = Finding["outcome"] | "absent" | "not-asked";
type Kind = keyof FindingChanges;

/** From what it was, to what it is; what is not listed changes nothing that a reader looks for. */
const KINDS: Readonly<Record<Standing, Partial<Record<Standing, Kind>>>> = {
  pass: { fail: "newFailures", unknown: "newlyUnknown" },
  fail: { pass: "fixed", unknown: "newlyUnknown", "not-applicable": "gone", absent: "gone", "not-asked": "notAsked" },
  unknown: { fail: "uncompared", pass: "measuredAgain", "not-applicable": "measuredAgain" },
  "not-applicable": { fail: "newFailures", unknown: "newlyUnknown" },
  absent: { fail: "newFailures" },
  "not-asked": { fail: "uncompared" },
};

function emptyChanges(): FindingChanges {
  return {
    newFailures: [],
    heavier: [],
    uncompared: [],
    newlyUnknown: [],
    lighter: [],
    notAsked: [],
    gone: [],
    fixed: [],
    measuredAgain: [],
  };
}

/** How sure it is that a run would have a finding of a check, if its subject existed: always, if it has others of the check, or never. */
type Asked = "always" | "with-others" | "never";

function isAsked(scope: Scope | undefined, isSameRules: boolean): Asked {
  if (scope === "run") return "never"; // it depends on the run whether there is a history to speak of
  if (isSameRules) return "always";
  return scope === "host" ? "with-others" : "never"; // the policy names the other subjects
}

/** Adds what changed of one domain; returns how many findings fail in both runs. */
function addChanges(
  changes: FindingChanges,
  before: ComparedDomain,
  after: ComparedDomain,
  askedOf: (check: string) => Asked,
): number {
  const standingBefore = standingsIn(before, askedOf);
  const standingAfter = standingsIn(after, askedOf);
  let stillFailing = 0;
  const all = new Map([...before.findings, ...after.findings].map((finding) => [finding.key, finding]));
  for (const finding of all.values()) {
    const [was, is] = [standingBefore(finding), standingAfter(finding)];
    const change = { domain: after.name, before: was.finding, after: is.finding };
    if (was.standing === "fail" && is.standing === "fail") stillFailing++;
    const kind = KINDS[was.standing][is.standing] ?? weightKind(change);
    if (kind !== null) changes[kind].push(change);
  }
  return stillFailing;
}

/** What each finding is in a domain. */
function standingsIn(
  { name, findings, asked: known }: ComparedDomain,
  askedOf: (check: string) => Asked,
): (finding: Finding) => { standing: Standing; finding: Finding | null } {
  const findingIn = findingsIn(name, findings);
  const checks = known ?? new Set(findings.map(({ check }) => check));
  return (one) => {
    const finding = findingIn(one) ?? null;
    if (finding !== null) return { standing: finding.outcome, finding };
    const asked = askedOf(one.check);
    const isAbsent = asked === "always" || (asked === "with-others" && checks.has(one.check));
    return { standing: isAbsent ? "absent" : "not-asked", finding };
  };
}

const WEIGHTS: Readonly<Partial<Record<Status, number>>> = { fail: 3, warn: 2, info: 1, waived: 0 };

/** Of what fails in both runs, whether it weighs more or less than before. */
function weightKind({ before, after }: FindingChange): Kind | null {
  if (before?.outcome !== "fail" || after?.outcome !== "fail") return null;
  const [was, is] = [WEIGHTS[before.status] ?? 0, WEIGHTS[after.status] ?? 0];
  if (is === was) return null;
  return is > was ? "heavier" : "lighter";
}

function byKey(a: FindingChange, b: FindingChange): number {
  return compareNaturally((a.after ?? a.before)?.key ?? "", (b.after ?? b.before)?.key ?? "");
}

function toOtherDomain({ name, counts }: ComparedDomain): OtherDomain {
  return { name, counts };
}

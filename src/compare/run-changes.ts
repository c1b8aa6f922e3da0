// What changed between two runs: of each finding, by what it was and what it is.
import type { Finding, Status } from "../model.ts";
import type {
  ComparedCheck,
  ComparedDomain,
  ComparedRun,
  FindingChange,
  FindingChanges,
  OtherDomain,
  RunChanges,
} from "../run-changes.ts";
import { keepsOutcomesOnly } from "../run-changes.ts";
import { compareNaturally } from "../text/order.ts";
import { attestationChanges } from "./attestation-changes.ts";
import { findingsIn } from "./change.ts";
import { runDifferences } from "./run-differences.ts";
import { SettingChanges } from "./setting-changes.ts";
import { waiverChanges } from "./waiver-changes.ts";

/** The check with an id; undefined for one that this version does not have. */
type FindCheck = (id: string) => ComparedCheck | undefined;

/** Compares two runs, the earlier one first. Domains that one of them alone audited have no changes of findings. */
export function compareRuns(before: ComparedRun, after: ComparedRun, checkOf: FindCheck): RunChanges {
  const rules: Rules = {
    areSame: hasSameRules(before, after),
    before: keepsOutcomesOnly(before),
    after: keepsOutcomesOnly(after),
    checkOf,
  };
  const settings = new SettingChanges(before, after);
  const domainsBefore = new Map(before.domains.map(({ name }, i) => [name, i]));
  const found: FindingChanges = emptyChanges();
  const added: OtherDomain[] = [];
  const failing = { stillFailing: 0, knownFailures: 0 };
  for (const domain of after.domains) {
    const index = domainsBefore.get(domain.name);
    const earlier = index === undefined ? undefined : before.domains.at(index);
    if (earlier === undefined) {
      added.push(toOtherDomain(domain));
      continue;
    }
    domainsBefore.delete(domain.name);
    const own = addChanges(found, earlier, domain, rules);
    failing.stillFailing += own.stillFailing;
    failing.knownFailures += own.knownFailures;
    if (!rules.areSame) settings.add(earlier, domain, (id) => checkOf(id)?.scope);
  }
  const removed = before.domains.filter(({ name }) => domainsBefore.has(name)).map(toOtherDomain);
  for (const list of Object.values(found) as FindingChange[][]) list.sort(byKey);
  return {
    before: { ...before, domains: before.domains.length },
    after: { ...after, domains: after.domains.length },
    differences: runDifferences(before, after),
    findings: found,
    ...failing,
    added,
    removed,
    settings: settings.all(),
    waivers: waiverChanges(before, after),
    attestations: attestationChanges(before, after),
  };
}

/** Whether a must check fails that did not fail before, or weighed less. */
export function hasNewFailure({ findings: { newFailures, heavier } }: RunChanges): boolean {
  return [...newFailures, ...heavier].some(({ after }) => after?.status === "fail");
}

function hasSameRules(before: ComparedRun, after: ComparedRun): boolean {
  return before.config.sha256 === after.config.sha256 && before.tool === after.tool && before.view === after.view;
}

/** What the findings of two runs can say of each other. */
interface Rules {
  /** Whether the same was asked of the same subjects, apart from what DNS names. */
  areSame: boolean;
  /** Whether a run keeps outcomes only. */
  before: boolean;
  after: boolean;
  checkOf: FindCheck;
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

/** Adds what changed of one domain; returns how many findings fail in both runs. */
function addChanges(
  changes: FindingChanges,
  before: ComparedDomain,
  after: ComparedDomain,
  rules: Rules,
): Pick<RunChanges, "stillFailing" | "knownFailures"> {
  const standingBefore = standingsIn(before, rules.before, rules);
  const standingAfter = standingsIn(after, rules.after, rules);
  const failing = { stillFailing: 0, knownFailures: 0 };
  const all = new Map([...before.findings, ...after.findings].map((finding) => [finding.key, finding]));
  for (const finding of all.values()) {
    const [was, is] = [standingBefore(finding), standingAfter(finding)];
    const change = { domain: after.name, before: was.finding, after: is.finding };
    const kind = kindOf(was.standing, is.standing, rules) ?? weightKind(change, rules);
    if (kind !== null) changes[kind].push(change);
    if (was.standing !== "fail" || is.standing !== "fail") continue;
    failing.stillFailing++;
    if (kind === null && is.finding?.status === "fail") failing.knownFailures++;
  }
  return failing;
}

function kindOf(was: Standing, is: Standing, { before, after }: Rules): Kind | null {
  const kind = KINDS[was][is] ?? null;
  // what a history keeps may have been measured before the other run
  return kind === "measuredAgain" && after && !before ? null : kind;
}

/** What each finding is in a domain of a run, which may keep outcomes only. */
function standingsIn(
  { name, findings }: ComparedDomain,
  isRecorded: boolean,
  { areSame, checkOf }: Rules,
): (finding: Finding) => { standing: Standing; finding: Finding | null } {
  const findingIn = findingsIn(name, findings);
  const checks = new Set(findings.map(({ check }) => check));
  return (one) => {
    const finding = findingIn(one) ?? null;
    const check = checkOf(one.check);
    if (finding !== null) {
      const isAsked = finding.outcome !== "not-applicable" || areSame || check?.isOptional !== true;
      return { standing: isAsked ? finding.outcome : "not-asked", finding };
    }
    // the policy names subjects other than MX hosts; it depends on the run whether there is a history to speak of
    const isAsked = areSame || (check?.scope === "host" && checks.has(one.check));
    const isKept = check?.scope !== "run" && !(isRecorded && check?.isUnrecorded === true);
    return { standing: isAsked && isKept ? "absent" : "not-asked", finding };
  };
}

const WEIGHTS: Readonly<Partial<Record<Status, number>>> = { fail: 3, warn: 2, info: 1, waived: 0 };

/** Of what fails in both runs, whether it weighs more or less than before; that is unknown of a run that keeps no waivers. */
function weightKind({ before, after }: FindingChange, rules: Rules): Kind | null {
  if (rules.before || rules.after || before?.outcome !== "fail" || after?.outcome !== "fail") return null;
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

// What every format shows of two runs that are compared. Text from outside is in it as is: each format quotes it.
import type { Finding } from "../model.ts";
import type { Counts } from "../run-report.ts";
import type { ComparedRun, FindingChange, FindingChanges, OtherDomain, RunChanges } from "../run-changes.ts";
import { capitalized } from "../text/capitalized.ts";
import { momentText } from "./english/times.ts";
import { subjectLabel, viewBrief } from "./finding-view.ts";
import { findingsOf, groupFindings } from "./group-findings.ts";
import type { FindingGroup } from "./group-findings.ts";
import { UnknownGroups } from "./group-unknowns.ts";
import type { Language } from "./language.ts";
import type { Mark } from "./mark.ts";
import { MARK_RANK } from "./mark.ts";
import { changesLines, markOfChanges, quietLine } from "./run-changes-headline.ts";
import { say } from "./say.ts";
import type { DomainFinding } from "./select-findings.ts";

export interface RunChangesView {
  mark: Mark;
  /** The verdict, in a sentence without its end. */
  headline: string;
  /** The same in two: what newly fails, and all else; empty where there is nothing else. */
  lead: string;
  others: string;
  /** Which runs these are, and of when. */
  between: string;
  /** Whether nothing changed of what the runs found and were asked: the headline says all. */
  isQuiet: boolean;
  /** What both runs are, a row each. */
  runs: ComparedRow[];
  differences: string[];
  /** How many findings have each status, where one run has any. */
  counts: (ComparedRow<number> & { status: keyof Counts | null })[];
  sections: ChangeSection[];
}

/** Something of both runs, under a head. */
export interface ComparedRow<T = string> {
  head: string;
  before: T;
  after: T;
}

export interface ChangeSection {
  /** Its name, which is that of its list in the JSON format. */
  id: string;
  head: string;
  /** How many things it is about, those in groups included. */
  count: number;
  note: string | null;
  items: ChangeItem[];
  /** Items that are not shown. */
  more: number;
}

/** Parts that are empty are not shown. */
export interface ChangeItem {
  mark: Mark | null;
  checks: string[];
  /** Whom it is about: the first of them, and how many more there are. */
  subjects: string[];
  moreSubjects: number;
  text: string;
  /** What was to be said of it before. */
  was: string | null;
}

/** Project limits: items of a section, and subjects and checks that one names; the JSON format has all. */
const MAX_ITEMS = 100;
const MAX_NAMES = 5;

export function viewRunChanges(changes: RunChanges, language: Language): RunChangesView {
  const sections = [...findingSections(changes.findings, language), ...otherSections(changes, language)];
  const isQuiet =
    sections.length === 0 && COUNTED.every((one) => changes.before.counts[one] === changes.after.counts[one]);
  const [lead, others] = isQuiet ? [quietLine(changes, language), ""] : changesLines(changes, language);
  return {
    mark: markOfChanges(changes),
    headline: others === "" ? lead : `${lead}; ${others}`,
    lead,
    others,
    between: betweenLine(changes, language),
    isQuiet,
    runs: runRows(changes, language),
    differences: differenceLines(changes, language).map(capitalized),
    counts: countRows(changes, language),
    sections,
  };
}

/** How the runs differ apart from what they found: sentences. A limitation that both have explains nothing. */
export function differenceLines({ differences, before, after }: RunChanges, language: Language): string[] {
  const [limitsBefore, limitsAfter] = [before, after].map(
    ({ limitations }) => new Set(limitations.map((one) => say(one, language))),
  ) as [Set<string>, Set<string>];
  const gaps = (own: ReadonlySet<string>, others: ReadonlySet<string>, isBefore: boolean): string[] =>
    [...own].filter((one) => !others.has(one)).map((one) => language.words.runs.limitation(isBefore, one));
  return [
    ...differences.map((one) => say(one, language)),
    ...languageLines(before.language, after.language, language),
    ...gaps(limitsBefore, limitsAfter, true),
    ...gaps(limitsAfter, limitsBefore, false),
  ];
}

type Spoken = ComparedRun["language"];

/** Of reports whose sentences were said in another language than this one. */
function languageLines(before: Spoken, after: Spoken, { tag, words }: Language): string[] {
  const isOther = (spoken: Spoken): spoken is NonNullable<Spoken> => spoken !== null && spoken !== tag;
  if (isOther(before)) return [words.runs.otherLanguage(before === after ? "both" : "first", before)];
  return isOther(after) ? [words.runs.otherLanguage("second", after)] : [];
}

const KINDS = [
  "newFailures",
  "heavier",
  "uncompared",
  "newlyUnknown",
  "notAsked",
  "lighter",
  "fixed",
  "gone",
  "measuredAgain",
] as const satisfies readonly (keyof FindingChanges)[];

function betweenLine({ before, after }: RunChanges, { words }: Language): string {
  return words.runs.between(
    { name: before.name, at: momentText(before.at) },
    { name: after.name, at: momentText(after.at) },
  );
}

function runRows({ before, after }: RunChanges, language: Language): ComparedRow[] {
  const { html, runs } = language.words;
  type Run = Omit<ComparedRun, "domains">;
  const row = (head: string, of: (run: Run) => string): ComparedRow => ({ head, before: of(before), after: of(after) });
  const rows = [
    row(runs.name, ({ name }) => name),
    row(html.moment, ({ at }) => momentText(at)),
    row(html.profile, ({ profile }) => profile ?? ""),
    row(html.view, ({ view }) => runs.views[view]),
    row(html.policy, ({ config }) => config.file),
    row(html.policyHash, ({ config }) => config.sha256.slice(0, SHORT_HASH)),
    row(runs.commit, ({ commit }) => commit?.slice(0, SHORT_HASH) ?? ""),
    row(html.tool, ({ tool }) => `mail-policy ${tool}`),
  ];
  return rows.filter((one) => one.before !== "" || one.after !== "");
}

/** Digits of a hash that identify it among a few. */
const SHORT_HASH = 12;

const COUNTED = ["fail", "warn", "unknown", "waived", "info", "pass", "notApplicable"] as const;

function countRows({ before, after }: RunChanges, { words }: Language): RunChangesView["counts"] {
  const statuses = COUNTED.filter((status) => before.counts[status] > 0 || after.counts[status] > 0);
  return [
    { status: null, head: words.runs.domains, before: before.domains, after: after.domains },
    ...statuses.map((status) => ({
      status,
      head: capitalized(words.result.counts[status](2)),
      before: before.counts[status],
      after: after.counts[status],
    })),
  ];
}

function findingSections(findings: FindingChanges, language: Language): ChangeSection[] {
  const { runs } = language.words;
  return KINDS.filter((kind) => findings[kind].length > 0).map((kind) => {
    const changes = findings[kind];
    const items = kind === "newlyUnknown" ? unknownItems(changes, language) : findingItems(changes, kind, language);
    return section({ id: kind, head: runs.sections[kind], note: runs.notes[kind] ?? null }, items, changes.length);
  });
}

function section(
  of: Pick<ChangeSection, "id" | "head" | "note">,
  items: readonly ChangeItem[],
  count: number,
): ChangeSection {
  return { ...of, count, items: items.slice(0, MAX_ITEMS), more: Math.max(0, items.length - MAX_ITEMS) };
}

/** Of these, the earlier finding is shown. */
const SHOWN_BEFORE: ReadonlySet<keyof FindingChanges> = new Set(["notAsked", "gone"]);

/** The same fault of several subjects is one item; the worst first. */
function findingItems(changes: readonly FindingChange[], kind: keyof FindingChanges, language: Language): ChangeItem[] {
  const earlier = new Map<Finding, Finding | null>();
  const placed = changes.flatMap(({ domain, before, after }): DomainFinding[] => {
    const shown = SHOWN_BEFORE.has(kind) ? before : after;
    if (shown === null) return [];
    const finding = { ...shown, change: null };
    earlier.set(finding, shown === before ? null : before);
    return [{ domain, finding }];
  });
  return groupFindings(placed)
    .toSorted((a, b) => MARK_RANK[a.first.finding.status] - MARK_RANK[b.first.finding.status])
    .map((group) => findingItem(group, earlier.get(group.first.finding) ?? null, kind, language));
}

function findingItem(
  group: FindingGroup,
  before: Finding | null,
  kind: keyof FindingChanges,
  language: Language,
): ChangeItem {
  const { check, mark, message } = viewBrief(group.first, language);
  const subjects = new Set(findingsOf([group]).map(({ domain, finding }) => subjectLabel(domain, finding.subject)));
  return {
    mark,
    checks: [check],
    ...namesOf([...subjects]),
    text: message,
    was: before === null || (subjects.size > 1 && !isWeight(kind)) ? null : wordsBefore(before, kind, language),
  };
}

function isWeight(kind: keyof FindingChanges): boolean {
  return kind === "heavier" || kind === "lighter";
}

/** What a finding was: how it counted where that changed, or else what was seen, as far as that was recorded. */
function wordsBefore(before: Finding, kind: keyof FindingChanges, language: Language): string | null {
  const { finding, runs } = language.words;
  if (isWeight(kind)) return before.waiver ? runs.waivedUntil(before.waiver.expires) : finding.marks[before.status];
  return before.message.code === "runs/recorded" ? null : say(before.message, language);
}

function namesOf(all: readonly string[]): Pick<ChangeItem, "subjects" | "moreSubjects"> {
  return { subjects: all.slice(0, MAX_NAMES), moreSubjects: Math.max(0, all.length - MAX_NAMES) };
}

/** By their causes: a port that is blocked is one item, not forty. A domain may stand for its hosts, once. */
function unknownItems(changes: readonly FindingChange[], language: Language): ChangeItem[] {
  const groups = new UnknownGroups();
  const byDomain = new Map<string, Map<string, Finding>>();
  for (const { domain, after } of changes) {
    if (after === null) continue;
    const own = byDomain.get(domain) ?? new Map<string, Finding>();
    byDomain.set(domain, own.set(after.key, after));
  }
  for (const [name, findings] of byDomain) groups.add({ name, findings: [...findings.values()] });
  return groups.groups().map(({ cause, checks, domains }) => ({
    mark: "unknown",
    checks: checks.length > MAX_NAMES ? [] : [...checks],
    ...namesOf(domains),
    text: say(cause, language),
    was: null,
  }));
}

function otherSections(changes: RunChanges, language: Language): ChangeSection[] {
  const { runs } = language.words;
  const list = (
    id: "added" | "removed" | "settings" | "waivers" | "attestations",
    items: readonly ChangeItem[],
  ): ChangeSection[] => (items.length === 0 ? [] : [section({ id, head: runs[id], note: null }, items, items.length)]);
  const domain = ({ name, counts }: OtherDomain): ChangeItem =>
    item({ subjects: [name], text: countsText(counts, language) });
  return [
    ...list("removed", changes.removed.map(domain)),
    ...list("added", changes.added.map(domain)),
    ...list(
      "settings",
      changes.settings.map(({ message, isWeaker }) =>
        item({ mark: isWeaker === true ? "warn" : null, text: say(message, language) }),
      ),
    ),
    ...list(
      "waivers",
      (changes.waivers ?? []).map((one) => {
        const { check = "", domain: name = "" } = one.after ?? one.before ?? {};
        return item({ checks: [check], subjects: [name], text: runs.waiver(one) });
      }),
    ),
    ...list(
      "attestations",
      (changes.attestations ?? []).map((one) => {
        const { requirement = "" } = one.after ?? one.before ?? {};
        return item({ subjects: [requirement], text: runs.attestation(one) });
      }),
    ),
  ];
}

function item(parts: Partial<ChangeItem> & Pick<ChangeItem, "text">): ChangeItem {
  return { mark: null, checks: [], subjects: [], moreSubjects: 0, was: null, ...parts };
}

/** What a domain that was not compared has: `2 failed, 1 warning`. */
function countsText(counts: Counts, { words }: Language): string {
  const shown = (["fail", "warn", "unknown", "waived"] as const).filter((status) => counts[status] > 0);
  if (shown.length === 0) return words.result.noFailures;
  return words.list(shown.map((status) => `${counts[status]} ${words.result.counts[status](counts[status])}`));
}

// The texts of `mail-policy history`: what changed when, and whether the chain is unbroken.
import type { PolicyCommit } from "../history/history-view.ts";
import type { WholeLog } from "../history/log.ts";
import type { HistoryEntry, OutcomeChange } from "../history/record.ts";
import type { Conclusion } from "../run-report.ts";
import { formatLocation } from "../model.ts";
import { truncate } from "../text/truncate.ts";
import { momentText } from "./english/times.ts";
import type { Language } from "./language.ts";
import { quoteProse } from "./sanitize.ts";
import { say } from "./say.ts";

/** Project limit: what an entry names of its changes and domains. */
const MAX_CHANGES = 20;
const MAX_DOMAINS = 10;
/** Runs that are shown, those without a change not counted. */
export const MAX_RUNS = 20;
const SHORT_SHA_LENGTH = 10;
const MAX_SUBJECT = 72;

/** A run, as the log has it; `isContinued` where it is known whether it follows on the run before. */
type LoggedRun = Omit<HistoryEntry, "lastWhole" | "state" | "previous"> & { isContinued?: boolean };

/** A run, with what changed with it, or several in a row that changed nothing. */
interface LogBlock {
  when: string;
  /** null: of several runs. */
  conclusion: Conclusion | null;
  /** The commit, the version and the like; or how many runs they are. */
  detail: string;
  changes: string[];
}

/** The runs, the latest first; those in a row that changed nothing are one line. Ends in a newline. */
export function renderHistory(
  entries: readonly HistoryEntry[],
  policyChanges: ReadonlyMap<HistoryEntry, readonly PolicyCommit[]>,
  { isWhole, language }: { isWhole: boolean; language: Language },
): string {
  const limit = isWhole ? Infinity : MAX_RUNS;
  const { blocks, earlier } = logBlocks(entries, policyChanges, { limit, hasOlder: false, language });
  const lines = blocks.map((block) => [headLine(block), ...block.changes.map((line) => `  ${line}`)]);
  return text(earlier === 0 ? lines : [...lines, [language.words.log.earlierRuns(earlier)]]);
}

/**
 * The runs as blocks, the latest first: up to `limit` with changes, and `earlier` runs that are left out. `hasOlder`: the first is not the first
 * of all.
 */
export function logBlocks<T extends LoggedRun>(
  entries: readonly T[],
  policyChanges: ReadonlyMap<T, readonly PolicyCommit[]>,
  { limit, hasOlder, language }: { limit: number; hasOlder: boolean; language: Language },
): { blocks: LogBlock[]; earlier: number } {
  const blocks: LogBlock[] = [];
  let quiet: T[] = [];
  const hasViews = new Set(entries.map(({ view }) => view)).size > 1;
  const flush = (): void => {
    if (quiet.length > 0) blocks.push(quietBlock(quiet, language));
    quiet = [];
  };
  let shown = 0;
  for (const [i, entry] of [...entries.entries()].toReversed()) {
    const commits = (policyChanges.get(entry) ?? []).map(
      ({ commit, subject }) => `  ${commit.slice(0, SHORT_SHA_LENGTH)} ${truncate(subject, MAX_SUBJECT)}`,
    );
    const before = entries[i - 1] ?? (hasOlder ? entry : undefined);
    const lines = changeLines(entry, { before, commits }, language);
    if (lines.length === 0) {
      quiet.push(entry);
      continue;
    }
    flush();
    if (shown === limit) return { blocks, earlier: i + 1 };
    shown++;
    blocks.push({ ...describeRun(entry, hasViews, language), changes: lines.map((line) => quoteProse(line)) });
  }
  flush();
  return { blocks, earlier: 0 };
}

/** The result of `history verify`, ending in a newline. */
export function renderVerification({ entries, files, end, breaks }: WholeLog, language: Language): string {
  if (breaks.length === 0) return `${language.words.log.unbroken(entries.length, files, end ?? "")}\n`;
  return text(breaks.map((one) => [quoteProse(`${formatLocation(one)}: ${say(one.problem, language)}`)]));
}

function text(blocks: readonly (readonly string[])[]): string {
  return `${blocks.map((lines) => lines.join("\n")).join("\n")}\n`;
}

function headLine({ when, conclusion, detail }: LogBlock): string {
  return conclusion === null ? `${when}  ${detail}` : quoteProse(`${when}  ${conclusion}  (${detail})`);
}

function describeRun(
  { at, conclusion, commit, tool, view, isLate, audited }: LoggedRun,
  hasViews: boolean,
  { words }: Language,
): Omit<LogBlock, "changes"> {
  const { log } = words;
  const facts = [
    ...(commit === null ? [] : [log.commit(commit.slice(0, SHORT_SHA_LENGTH))]),
    `mail-policy ${tool}`,
    ...(hasViews ? [log.views[view]] : []),
    ...(isLate ? [log.recordedLate] : []),
    ...(audited === null ? [] : [log.only(words.list(audited, MAX_DOMAINS))]),
  ];
  return { when: momentText(at), conclusion, detail: facts.join(", ") };
}

/** What changed with a run; empty if nothing did. Hostile: the names in it are as they are. */
export function changeLines(
  entry: LoggedRun,
  { before, commits }: { before: LoggedRun | undefined; commits: readonly string[] },
  { words }: Language,
): string[] {
  const { log, listFirst } = words;
  const { changes, unlisted, added, removed, broken, isContinued = true } = entry;
  const namesBreak = broken !== null && (before?.broken ?? null) === null;
  const more = Math.max(0, changes.length - MAX_CHANGES) + unlisted;
  return [
    ...(before === undefined ? [log.firstRun] : []),
    ...(before !== undefined && before.policy !== entry.policy ? [log.policyChanged, ...commits] : []),
    ...(before !== undefined && before.tool !== entry.tool ? [log.otherVersion(entry.tool, before.tool)] : []),
    ...(added.length > 0
      ? [log.added(listFirst(added.slice(0, MAX_DOMAINS), added.length + entry.unlistedAdded))]
      : []),
    ...(removed.length > 0
      ? [log.removed(listFirst(removed.slice(0, MAX_DOMAINS), removed.length + entry.unlistedRemoved))]
      : []),
    ...changes.slice(0, MAX_CHANGES).map((change) => changeLine(change, log)),
    ...(more > 0 ? [log.moreChanges(more)] : []),
    ...(isContinued || namesBreak ? [] : [log.brokenBefore]),
    ...(namesBreak ? [log.brokenAt(formatLocation(broken))] : []),
  ];
}

function changeLine({ key, from, to }: OutcomeChange, log: Language["words"]["log"]): string {
  const [domain, check, subject] = key.split(" ");
  const what = domain === subject ? `${domain} ${check}` : key;
  if (to === "fail") return log.fails(what, from === "none", from !== "unknown");
  return to === "pass" ? log.fixed(what) : log.noLongerFails(what);
}

function quietBlock(entries: readonly LoggedRun[], { words: { log } }: Language): LogBlock {
  const [last, first] = [entries[0] as LoggedRun, entries.at(-1) as LoggedRun];
  const span = last === first ? momentText(last.at) : log.span(momentText(first.at), momentText(last.at));
  return { when: span, conclusion: null, detail: log.quiet(entries.length), changes: [] };
}

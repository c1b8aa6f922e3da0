// The texts of `mail-policy history`: what changed when, and whether the chain is unbroken.
import type { WholeLog } from "../history/log.ts";
import type { HistoryEntry, OutcomeChange } from "../history/record.ts";
import { formatLocation } from "../model.ts";
import { list, listFirst } from "../text/list.ts";
import { plural } from "../text/plural.ts";
import { truncate } from "../text/truncate.ts";
import { momentText } from "./english/times.ts";
import { quoteProse } from "./sanitize.ts";
import { say } from "./say.ts";

/** Project limit: what an entry names of its changes and domains. */
const MAX_CHANGES = 20;
const MAX_DOMAINS = 10;
/** Runs that are shown, those without a change not counted. */
export const MAX_RUNS = 20;
const SHORT_SHA_LENGTH = 10;
const MAX_SUBJECT = 72;

/** The runs, the latest first; those in a row that changed nothing are one line. Ends in a newline. */
export function renderHistory(
  entries: readonly HistoryEntry[],
  policyChanges: ReadonlyMap<HistoryEntry, readonly { commit: string; subject: string }[]>,
  isWhole: boolean,
): string {
  const blocks: string[][] = [];
  let quiet: HistoryEntry[] = [];
  const flush = (): void => {
    if (quiet.length > 0) blocks.push([quietLine(quiet)]);
    quiet = [];
  };
  let shown = 0;
  for (const [i, entry] of [...entries.entries()].toReversed()) {
    const commits = (policyChanges.get(entry) ?? []).map(
      ({ commit, subject }) => `  ${commit.slice(0, SHORT_SHA_LENGTH)} ${truncate(subject, MAX_SUBJECT)}`,
    );
    const lines = changeLines(entry, entries[i - 1], commits);
    if (lines.length === 0) {
      quiet.push(entry);
      continue;
    }
    flush();
    if (shown === MAX_RUNS && !isWhole) {
      blocks.push([`${plural(i + 1, "earlier run")}: use --all`]);
      return text(blocks);
    }
    shown++;
    blocks.push([headLine(entry), ...lines.map((line) => `  ${quoteProse(line)}`)]);
  }
  flush();
  return text(blocks);
}

/** The result of `history verify`, ending in a newline. */
export function renderVerification({ entries, files, end, breaks }: WholeLog): string {
  if (breaks.length > 0) return text(breaks.map((one) => [quoteProse(`${formatLocation(one)}: ${say(one.problem)}`)]));
  const size = `${plural(entries.length, "run")} in ${plural(files, "file")}`;
  return `The chain of ${size} is unbroken. The SHA-256 of its last line is ${end}.\n`;
}

function text(blocks: readonly (readonly string[])[]): string {
  return `${blocks.map((lines) => lines.join("\n")).join("\n")}\n`;
}

function headLine({ at, conclusion, commit, tool, isLate, audited }: HistoryEntry): string {
  const facts = [
    ...(commit === null ? [] : [`commit ${commit.slice(0, SHORT_SHA_LENGTH)}`]),
    `mail-policy ${tool}`,
    ...(isLate ? ["recorded late"] : []),
    ...(audited === null ? [] : [`only ${list(audited, MAX_DOMAINS)}`]),
  ];
  return quoteProse(`${momentText(at)}  ${conclusion}  (${facts.join(", ")})`);
}

/** What changed with a run; empty if nothing did. */
function changeLines(entry: HistoryEntry, before: HistoryEntry | undefined, commits: readonly string[]): string[] {
  const { changes, unlisted, added, removed, broken } = entry;
  const more = Math.max(0, changes.length - MAX_CHANGES) + unlisted;
  return [
    ...(before === undefined ? ["the first run"] : []),
    ...(before !== undefined && before.policy !== entry.policy ? ["the policy changed", ...commits] : []),
    ...(before !== undefined && before.tool !== entry.tool
      ? [`mail-policy ${entry.tool} instead of ${before.tool}`]
      : []),
    ...(added.length > 0
      ? [`added to the policy: ${listFirst(added.slice(0, MAX_DOMAINS), added.length + entry.unlistedAdded)}`]
      : []),
    ...(removed.length > 0
      ? [`removed from the policy: ${listFirst(removed.slice(0, MAX_DOMAINS), removed.length + entry.unlistedRemoved)}`]
      : []),
    ...changes.slice(0, MAX_CHANGES).map(changeLine),
    ...(more > 0 ? [`and ${plural(more, "more change")}`] : []),
    ...(broken !== null && (before?.broken ?? null) === null
      ? [`the chain is broken at ${formatLocation(broken)}`]
      : []),
  ];
}

function changeLine({ key, from, to }: OutcomeChange): string {
  const [domain, check, subject] = key.split(" ");
  const what = domain === subject ? `${domain} ${check}` : key;
  const origin = from === "none" ? " (new)" : from === "unknown" ? " (not measured before)" : "";
  if (to === "fail") return `fails: ${what}${origin}`;
  return to === "pass" ? `fixed: ${what}` : `no longer fails: ${what}`;
}

function quietLine(entries: readonly HistoryEntry[]): string {
  const [last, first] = [entries[0] as HistoryEntry, entries.at(-1) as HistoryEntry];
  const span = last === first ? momentText(last.at) : `${momentText(first.at)} to ${momentText(last.at)}`;
  return `${span}  ${plural(entries.length, "run")} without changes`;
}

// The earlier runs: the log of the audits, and since when which policy and which version of this tool judged.
import type { HistoryView } from "../../history/history-view.ts";
import { momentText } from "../english/times.ts";
import { changeLines } from "../history.ts";
import { ROOM, bullets, code, paragraph, part, prose, subpart } from "./blocks.ts";
import type { PdfContext } from "./context.ts";
import { CELL, CELL_CODE, NOTE } from "./style.ts";
import type { Cell, Column } from "./table.ts";
import { table } from "./table.ts";
import { sayText } from "../say.ts";

type Run = HistoryView["runs"][number];

/** Project limit: rows of a table. */
const MAX_ROWS = 200;
/** Project limit: characters of a line on what changed. */
const MAX_LINE = 240;
/** Project limit: domains that a line names. */
const MAX_DOMAINS = 10;
const SHORT_SHA_LENGTH = 10;
const COUNTED = ["fail", "warn", "unknown"] as const;

/** A run, and the one before it: itself, where that is not shown, and nothing says what changed since. */
interface Step {
  run: Run;
  before: Run | undefined;
}

export function history({ runs, hasOlder, problem }: HistoryView, context: PdfContext): void {
  const { sheet, language } = context;
  const { pdf } = language.words;
  const isWhole = !hasOlder && problem === null;
  const steps = runs.map((run, i) => ({ run, before: runs[i - 1] ?? (isWhole ? undefined : run) })).toReversed();
  part(
    sheet,
    "history",
    pdf.history,
    () => {
      const notes = [
        ...(hasOlder ? [pdf.olderRuns] : []),
        ...(problem === null ? [] : [pdf.unreadRuns(sayText(problem, context.language))]),
      ];
      bullets(
        sheet,
        notes.map((note) => prose(note)),
      );
      subpart(sheet, pdf.auditLog, () => auditLog(steps, context));
      const configurations = steps.filter(({ run, before }) => run === before || isOther(run, before));
      subpart(sheet, pdf.configurations, () => configurationTable(configurations, context));
    },
    ROOM,
  );
}

/** The runs, the latest first; those in a row that changed nothing are one row. */
function auditLog(steps: readonly Step[], context: PdfContext): void {
  const { sheet, language } = context;
  const { html, pdf } = language.words;
  const columns: Column[] = [
    { head: html.moment, share: 23, isRowHead: true },
    { head: pdf.conclusion, share: 16 },
    { head: pdf.findings, share: 20 },
    { head: pdf.changed, share: 41 },
  ];
  const rows = [...withQuietRuns(steps, context)];
  sayLimit(rows.length, context);
  table(sheet, columns, rows.slice(0, MAX_ROWS));
}

function* withQuietRuns(steps: readonly Step[], context: PdfContext): Generator<Cell[]> {
  let quiet: Run[] = [];
  for (const { run, before } of steps) {
    const lines = linesOf({ run, before }, context);
    const [last] = quiet;
    if (last !== undefined && (lines.length > 0 || !isSameResult(last, run))) {
      yield quietRow(quiet, context);
      quiet = [];
    }
    if (lines.length === 0) quiet.push(run);
    else yield runRow(run, lines, context);
  }
  if (quiet.length > 0) yield quietRow(quiet, context);
}

/** Runs in a row, the latest first, with the same result. */
function quietRow(runs: readonly Run[], context: PdfContext): Cell[] {
  const { log } = context.language.words;
  const [last, first] = [runs[0], runs.at(-1)].map((run) => momentText(run?.at ?? ""));
  return [
    prose(runs.length === 1 ? (last ?? "") : log.span(first ?? "", last ?? ""), CELL),
    ...(runs[0] === undefined ? [] : resultCells(runs[0], context)),
    prose(log.quiet(runs.length), CELL),
  ];
}

/** What is to be said of a run beside its result. */
function linesOf({ run, before }: Step, { language }: PdfContext): string[] {
  const { log, pdf } = language.words;
  if (!run.isRecorded) return [pdf.unrecorded];
  return [
    ...(run.isLate ? [log.recordedLate] : []),
    ...(run.audited === null ? [] : [log.only(language.words.list(run.audited, MAX_DOMAINS))]),
    ...(run.isContinued ? [] : [pdf.notContinued]),
    ...changeLines(run, { before, commits: [] }, language),
  ];
}

function runRow(run: Run, lines: readonly string[], context: PdfContext): Cell[] {
  return [
    prose(momentText(run.at), CELL),
    ...resultCells(run, context),
    lines.flatMap((line, i) => [{ text: i === 0 ? "" : "\n", style: CELL }, ...prose(line, CELL, MAX_LINE)]),
  ];
}

/** The result, and the counts of findings that did not pass. */
function resultCells({ conclusion, counts }: Run, { language }: PdfContext): Cell[] {
  const { pdf, result } = language.words;
  const counted = COUNTED.filter((status) => counts[status] > 0).map(
    (status) => `${counts[status]} ${result.counts[status](counts[status])}`,
  );
  return [prose(pdf.conclusions[conclusion], CELL), prose(counted.join(", "), CELL)];
}

function isSameResult(one: Run, other: Run): boolean {
  return one.conclusion === other.conclusion && COUNTED.every((status) => one.counts[status] === other.counts[status]);
}

/** Whether a run was judged by something else than the one before. */
function isOther(run: Run, before: Run | undefined): boolean {
  if (before === undefined) return true;
  const haveOthers = run.added.length + run.removed.length > 0;
  return haveOthers || run.policy !== before.policy || run.tool !== before.tool || run.view !== before.view;
}

function configurationTable(steps: readonly Step[], context: PdfContext): void {
  const { sheet, language } = context;
  const { html, pdf } = language.words;
  sayLimit(steps.length, context);
  table(
    sheet,
    [
      { head: pdf.since, share: 23, isRowHead: true },
      { head: html.policyHash, share: 35 },
      { head: pdf.commit, share: 14 },
      { head: html.tool, share: 14 },
      { head: html.view, share: 14 },
    ],
    steps
      .slice(0, MAX_ROWS)
      .map(({ run }) => [
        prose(momentText(run.at), CELL),
        [code(run.policy, CELL_CODE, MAX_LINE)],
        run.commit === null ? prose("–", CELL) : [code(run.commit.slice(0, SHORT_SHA_LENGTH), CELL_CODE)],
        prose(run.tool, CELL, MAX_LINE),
        prose(pdf.views[run.view], CELL),
      ]),
  );
}

function sayLimit(count: number, { sheet, language }: PdfContext): void {
  if (count > MAX_ROWS) paragraph(sheet, prose(language.words.pdf.onlyFirst(MAX_ROWS, count), NOTE));
}

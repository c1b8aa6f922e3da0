// The earlier runs: the log of the audits, and since when which policy and which version of this tool judged.
import type { HistoryView } from "../../history/history-view.ts";
import { momentText } from "../english/times.ts";
import { changeLines } from "../history.ts";
import { ROOM, bullets, code, paragraph, part, prose, subpart } from "./blocks.ts";
import type { PdfContext } from "./context.ts";
import { CELL, CELL_CODE, NOTE } from "./style.ts";
import type { Cell, Column } from "./table.ts";
import { table } from "./table.ts";

type Run = HistoryView["runs"][number];

/** Project limit: rows of a table. */
const MAX_ROWS = 200;
/** Project limit: characters of a line on what changed. */
const MAX_LINE = 240;
const SHORT_SHA_LENGTH = 10;

/** A run, and the one before it. */
interface Step {
  run: Run;
  before: Run | undefined;
}

export function history({ runs, hasOlder, problem }: HistoryView, context: PdfContext): void {
  const { sheet, language } = context;
  const { pdf } = language.words;
  const steps = runs.map((run, i) => ({ run, before: runs[i - 1] })).toReversed();
  part(
    sheet,
    "history",
    pdf.history,
    () => {
      const notes = [...(hasOlder ? [pdf.olderRuns] : []), ...(problem === null ? [] : [pdf.unreadRuns(problem)])];
      bullets(
        sheet,
        notes.map((note) => prose(note)),
      );
      subpart(sheet, pdf.auditLog, () => auditLog(steps, context));
      const configurations = steps.filter(({ run, before }) => isOther(run, before));
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
    { head: html.moment, share: 20, isRowHead: true },
    { head: pdf.conclusion, share: 24 },
    { head: pdf.changed, share: 56 },
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
    if (last !== undefined && (lines.length > 0 || resultText(last, context) !== resultText(run, context))) {
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
    runs[0] === undefined ? [] : prose(resultText(runs[0], context), CELL),
    prose(log.quiet(runs.length), CELL),
  ];
}

/** What is to be said of a run beside its result. */
function linesOf({ run, before }: Step, { language }: PdfContext): string[] {
  const { log, pdf } = language.words;
  if (!run.isRecorded) return [pdf.unrecorded];
  return [
    ...(run.isLate ? [log.recordedLate] : []),
    ...(run.isContinued ? [] : [pdf.notContinued]),
    ...changeLines(run, { before, commits: [] }, language),
  ];
}

function runRow(run: Run, lines: readonly string[], context: PdfContext): Cell[] {
  return [
    prose(momentText(run.at), CELL),
    prose(resultText(run, context), CELL),
    lines.flatMap((line, i) => [{ text: i === 0 ? "" : "\n", style: CELL }, ...prose(line, CELL, MAX_LINE)]),
  ];
}

function resultText({ conclusion, counts }: Run, { language }: PdfContext): string {
  const { pdf, result } = language.words;
  const shown = (["fail", "warn", "unknown"] as const).filter((status) => counts[status] > 0);
  const counted = shown.map((status) => `${counts[status]} ${result.counts[status](counts[status])}`);
  return [pdf.conclusions[conclusion], ...counted].join(", ");
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
      { head: pdf.since, share: 20, isRowHead: true },
      { head: html.policyHash, share: 37 },
      { head: pdf.commit, share: 15 },
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

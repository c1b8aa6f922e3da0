// The hash chain of the log: each line names the hash of the one before, so that no line can change, come or go unseen.
import { createHash } from "node:crypto";
import entrySchema from "../../schema/history-entry.schema.json" with { type: "json" };
import { parseJson, schemaProblem } from "../json.ts";
import { isMoment } from "../moment.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Result } from "../result.ts";
import type { Break, HistoryEntry } from "./record.ts";
import { SaidError } from "../errors.ts";

/** Project limit: lines of a file; a run every minute of a month fills fewer. */
export const MAX_LINES = 50_000;

/** A log as far as it can be read. */
export interface Log {
  /** The lines that are entries; others are breaks. */
  entries: HistoryEntry[];
  /** The entries that do not follow on the one before: a line was changed, removed or added there. */
  detached: Set<HistoryEntry>;
  /** The hash that the next line has to name; null where there is no line. */
  end: string | null;
  /** How many lines it has. */
  lines: number;
  breaks: ChainBreak[];
  /** Whether lines that are not entries are behind the last entry: the next one is detached. */
  endsDetached: boolean;
}

/** What is wrong at a line. */
export interface ChainBreak extends Break {
  problem: Message;
}

/** Of a text in UTF-8, hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/**
 * Reads the log `file`; hostile. `previous` is the hash of the line before its first one, null where that is the first of all,
 * `undefined` where the files before it are not read. Throws a SaidError where it is too long.
 */
export function readLog(file: string, text: string, previous: string | null | undefined): Log {
  const entries: HistoryEntry[] = [];
  const detached = new Set<HistoryEntry>();
  const breaks: ChainBreak[] = [];
  let end = previous;
  let endsDetached = false;
  const lines = linesOf(file, text);
  for (const [i, line] of lines.entries()) {
    const parsed = parseEntry(line);
    const problem = "problem" in parsed ? parsed.problem : linkProblem(parsed.entry, end);
    if (problem !== null) breaks.push({ file, line: i + 1, problem });
    endsDetached ||= problem !== null;
    if ("entry" in parsed) {
      entries.push(parsed.entry);
      if (endsDetached) detached.add(parsed.entry);
      endsDetached = false;
    }
    end = sha256(line);
  }
  return { entries, detached, end: end ?? null, lines: lines.length, breaks, endsDetached };
}

/** A log with one more line. */
export function appendLine(text: string, entry: HistoryEntry): string {
  const separator = text === "" || text.endsWith("\n") ? "" : "\n";
  return `${text}${separator}${JSON.stringify(entry)}\n`;
}

function linesOf(file: string, text: string): string[] {
  const lines = text.split("\n", MAX_LINES + 2); // one more than the limit, and what is behind the last end
  if (lines.length > MAX_LINES + 1) throw new SaidError(message("history/too-long", { file, limit: MAX_LINES }));
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

function parseEntry(line: string): Result<{ entry: HistoryEntry }, Message> {
  const parsed = parseJson(line);
  const problem =
    "problem" in parsed
      ? parsed.problem
      : (schemaProblem(parsed.value, entrySchema, "entry") ?? timeProblem(parsed.value as HistoryEntry));
  return problem === null
    ? { entry: (parsed as { value: HistoryEntry }).value }
    : { problem: message("history/not-an-entry", { problem }) };
}

function timeProblem({ at }: HistoryEntry): string | null {
  return isMoment(at) ? null : `entry/at ${at} is not a valid timestamp`;
}

function linkProblem({ previous }: HistoryEntry, end: string | null | undefined): Message | null {
  return end === undefined || previous === end ? null : message("history/not-linked");
}

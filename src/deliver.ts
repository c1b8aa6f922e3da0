// Writes the reports of a run to a folder (FORMATS §2 `--output`).
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findCheck } from "./audit/checks.ts";
import type { Report } from "./model.ts";
import { AuditError } from "./model.ts";
import { renderJson } from "./report/json.ts";
import { renderMarkdown } from "./report/markdown.ts";

/** GitHub shows job summaries of up to 1 MiB; a report file need not be larger. */
const MARKDOWN_LIMIT = 1_000_000;

/**
 * Writes `report.json`, `report.md` and `snapshot.json` to `folder`, which is made if need be. All are tried, whichever of them
 * fails (a report may be longer than Node's longest string); an AuditError then names those that did.
 */
export function writeReports(folder: string, report: Report, snapshot: () => string): void {
  const files: Record<string, () => string> = {
    "report.json": () => renderJson(report),
    "report.md": () => renderMarkdown(report, { limit: MARKDOWN_LIMIT, describe: findCheck }),
    "snapshot.json": snapshot,
  };
  const problems = Object.entries(files).map(([name, text]) => problemWriting(join(folder, name), text, folder));
  const failures = problems.filter((problem) => problem !== null);
  if (failures.length > 0) throw new AuditError(failures.join("\n"));
}

/** Writes one file; an AuditError names it where that cannot be done. */
export function writeFile(file: string, text: () => string): void {
  const problem = problemWriting(file, text, null);
  if (problem !== null) throw new AuditError(problem);
}

function problemWriting(file: string, text: () => string, folder: string | null): string | null {
  try {
    if (folder !== null) mkdirSync(folder, { recursive: true });
    writeFileSync(file, text());
    return null;
  } catch (error) {
    return `cannot write ${file}: ${reasonOf(error)}`;
  }
}

/** Why text could not be made or written, for people. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message === "Invalid string length" ? "it is longer than Node's longest string, 512 MiB; audit fewer domains at once (--domain)" : message;
}

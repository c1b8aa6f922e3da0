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

/** Writes `report.json`, `report.md` and `snapshot.json` to `folder`, which is made if need be. */
export function writeReports(folder: string, report: Report, snapshot: string): void {
  writeFile(join(folder, "report.json"), renderJson(report), folder);
  writeFile(join(folder, "report.md"), renderMarkdown(report, { limit: MARKDOWN_LIMIT, describe: findCheck }), folder);
  writeFile(join(folder, "snapshot.json"), snapshot, folder);
}

/** Writes one file; an AuditError names it where that cannot be done. */
export function writeFile(file: string, text: string, folder: string | null = null): void {
  try {
    if (folder !== null) mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new AuditError(`cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

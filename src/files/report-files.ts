// Writes the reports of a run to a folder (FORMATS §2 `--output`).
import { join } from "node:path";
import type { Report } from "../model.ts";
import { AuditError } from "../model.ts";
import { renderJson } from "../report/json.ts";
import { renderMarkdown } from "../report/markdown.ts";
import { makeFolder, placeFile, reasonOf } from "./place-file.ts";

/** GitHub shows job summaries of up to 1 MiB; a report file need not be larger. */
const MARKDOWN_LIMIT = 1_000_000;

/** A folder whose links may be hostile (see `placeFile`); null if none is. */
type Repository = string | null;

/**
 * Writes `report.json`, `report.md` and `snapshot.json` to `folder`, which is made if need be. All are tried, whichever of them
 * fails (a report may be longer than Node's longest string); an AuditError then names those that did.
 */
export function writeReports(folder: string, repository: Repository, report: Report, snapshot: () => string): void {
  const files: Record<string, () => string> = {
    "report.json": () => renderJson(report),
    "report.md": () => renderMarkdown(report, { limit: MARKDOWN_LIMIT }),
    "snapshot.json": snapshot,
  };
  const problems = Object.entries(files).map(([name, text]) =>
    problemOf(join(folder, name), (file) => {
      makeFolder(folder, repository);
      placeFile(file, text(), repository);
    }),
  );
  const failures = problems.filter((problem) => problem !== null);
  if (failures.length > 0) throw new AuditError(failures);
}

/** Writes one file; an AuditError names it where that cannot be done. */
export function writeFile(file: string, repository: Repository, text: () => string): void {
  const problem = problemOf(file, () => placeFile(file, text(), repository));
  if (problem !== null) throw new AuditError(problem);
}

function problemOf(file: string, write: (file: string) => void): string | null {
  try {
    write(file);
    return null;
  } catch (error) {
    return `cannot write ${file}: ${reasonOf(error)}`;
  }
}

// Writes the reports of a run to a folder (`--output`).
import { dirname, join } from "node:path";
import { type Message, message } from "../message.ts";
import type { Report } from "../run-report.ts";
import { AuditError } from "../errors.ts";
import { EVIDENCE_FILE } from "../history/record.ts";
import type { Evidence } from "../received-reports/evidence.ts";
import { evidenceParts } from "../received-reports/evidence-file.ts";
import type { RenderContext } from "../report/formats.ts";
import { FILE_FORMATS } from "../report/formats.ts";
import { renderFailureJson } from "../report/failure-json.ts";
import { PAGES_FOLDER } from "../report/html/page-files.ts";
import type { Language } from "../report/language.ts";
import type { Chunked, Content } from "../text/chunks.ts";
import { readFonts } from "./fonts.ts";
import { removeOtherPages } from "./page-folder.ts";
import { createFolder, describeFileError, removeFile, writeFileAtomically } from "./atomic-write.ts";

/** The file with the report as JSON, and the one with why there is none: see `readReportFolder`. */
export const REPORT_FILE = "report.json";
export const FAILURE_FILE = "failure.json";

/** The snapshot among the report files. */
export const SNAPSHOT_FILE = "snapshot.json";

/** All files of a report, and the outputs of the Action that name them. */
export const REPORT_FILES: readonly { file: string; output: string | null }[] = [
  ...FILE_FORMATS,
  { file: SNAPSHOT_FILE, output: "snapshot-file" },
];

/** A folder whose links may be hostile (see `writeFileAtomically`); null if none is. */
type UntrustedFolder = string | null;

/** What the files show beside the report. */
interface ReportFilesContext extends Omit<RenderContext, "hasColor" | "readFonts"> {
  readFonts?: RenderContext["readFonts"];
  /** What is known of received reports; null, and no file, where nothing is. */
  evidence?: Evidence | null;
}

/**
 * Writes a file of each format, the snapshot, and the evidence of received reports, to `folder`, which is created if necessary. All are tried
 * even if one fails (a report may be longer than Node's longest string); an AuditError then names the failed ones.
 */
export async function writeReports(
  folder: string,
  repository: UntrustedFolder,
  report: Report,
  snapshot: () => Chunked,
  { evidence = null, ...context }: ReportFilesContext,
): Promise<void> {
  const rendered = { readFonts, ...context, hasColor: false };
  const write = (name: string, content: Content): void => {
    createFolder(dirname(join(folder, name)), repository);
    writeFileAtomically(join(folder, name), content, repository);
  };
  const failures: Failure[] = [];
  let attempts = 0;
  const attempt = async (name: string, writeAll: () => void | Promise<void>): Promise<void> => {
    attempts++;
    try {
      await writeAll();
    } catch (error) {
      failures.push({ file: join(folder, name), reason: describeFileError(error) });
    }
  };
  for (const { file, render, renderFiles } of FILE_FORMATS)
    await attempt(file, async () => {
      if (renderFiles === undefined) return write(file, await render(report, rendered));
      const written = new Set<string>();
      for (const { name, text } of await renderFiles(report, rendered)) {
        write(name, text);
        written.add(name);
      }
      removeOtherPages(join(folder, PAGES_FOLDER), (page) => written.has(`${PAGES_FOLDER}/${page}`), repository);
    });
  await attempt(SNAPSHOT_FILE, () => write(SNAPSHOT_FILE, snapshot()));
  if (evidence !== null) await attempt(EVIDENCE_FILE, () => write(EVIDENCE_FILE, evidenceParts(evidence)));
  if (failures.length > 0) throw new AuditError(describeFailures(folder, failures, attempts));
}

interface Failure {
  file: string;
  reason: string | Message;
}

/** A sentence for each, or one for all where no file can be written, for one reason. */
function describeFailures(folder: string, failures: readonly Failure[], attempts: number): Message[] {
  const reasons = new Set(failures.map(({ reason }) => JSON.stringify(reason)));
  const [first] = failures;
  if (first !== undefined && failures.length === attempts && reasons.size === 1)
    return [message("file/cannot-write-to", { folder, reason: first.reason })];
  return failures.map(({ file, reason }) => message("file/cannot-write", { file, reason }));
}

/** Writes why there is no report to `folder`, which is created if necessary; throws an AuditError if that fails. */
export function writeFailure(folder: string, repository: UntrustedFolder, error: unknown, language: Language): void {
  const problem = tryWrite(join(folder, FAILURE_FILE), (file) => {
    createFolder(folder, repository);
    writeFileAtomically(file, renderFailureJson(error, language), repository);
  });
  if (problem !== null) throw new AuditError(problem);
}

/** Removes what `writeFailure` wrote, for a run that has a report. */
export function removeFailure(folder: string, repository: UntrustedFolder): void {
  const file = join(folder, FAILURE_FILE);
  try {
    removeFile(file, repository);
  } catch (error) {
    throw new AuditError(message("file/cannot-remove", { file, reason: describeFileError(error) }));
  }
}

/** Writes one file; throws an AuditError that names it on failure. */
export function writeReportFile(file: string, repository: UntrustedFolder, text: () => Chunked): void {
  const problem = tryWrite(file, () => writeFileAtomically(file, text(), repository));
  if (problem !== null) throw new AuditError(problem);
}

function tryWrite(file: string, write: (file: string) => void): Message | null {
  try {
    write(file);
    return null;
  } catch (error) {
    return message("file/cannot-write", { file, reason: describeFileError(error) });
  }
}

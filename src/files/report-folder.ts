// The report that another run left in a folder, which may be anyone's: read within bounds, and never through a link out of the folder.
import { closeSync, existsSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { valueAt } from "../json.ts";
import { type Message, message } from "../message.ts";
import type { Report } from "../run-report.ts";
import { readFailure } from "../report/failure-json.ts";
import type { Language } from "../report/language.ts";
import { readReport } from "../report/read-report.ts";
import type { Result } from "../result.ts";
import { readJson } from "../zones/json-source.ts";
import { DiskTree, errorCode } from "../zones/repository/file-tree.ts";
import { describeFileError } from "./atomic-write.ts";
import { FAILURE_FILE, REPORT_FILE } from "./report-files.ts";

/** A report, or the error that there is none for; `version` of mail-policy wrote it. */
export type LeftReport = { report: Report; language: Language; version: string } | { error: Error; version: string };

/** Project limit: octets of the file; a domain with some hosts and selectors fills about 80 kB. */
const MAX_OCTETS = 128 * 2 ** 20;
/** Project limit: characters of a text in it. What is quoted of an answer has at most 65,535 octets. */
const MAX_TEXT = 2 ** 18;
/** Quoted characters of what is wrong with the data: it may name keys of it. */
const QUOTE_LIMIT = 300;
/** Quoted characters of a version. */
const VERSION_LIMIT = 40;

/** What a run left; or why there is nothing to use, in a sentence that names the folder as `given`. A failure counts before a report. */
export async function readReportFolder(folder: string, given: string = folder): Promise<Result<LeftReport, Message>> {
  const tree = new DiskTree(folder);
  const name = [FAILURE_FILE, REPORT_FILE].find((one) => tree.isFile(join(folder, one)));
  if (name === undefined)
    return { problem: message("saved/neither", { folder: given, report: REPORT_FILE, failure: FAILURE_FILE }) };
  return readLeft(tree, join(folder, name), join(given, name));
}

/** A run as the user named it: the path of a snapshot, or what the report file or the folder has. */
export type NamedRun = { snapshot: string } | LeftReport;

/** What a path has of a run, `given` in errors; or why there is nothing to use, in a sentence. */
export async function readNamedRun(path: string, given: string): Promise<Result<NamedRun, Message>> {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return await readReportFolder(path, given);
    if (!stat.isFile()) return { problem: message("saved/not-regular", { file: given }) }; // a pipe or device may never end
    const file = realpathSync(path); // who named the link wants the file
    if (isSnapshot(file)) return { snapshot: file };
    return await readLeft(new DiskTree(dirname(file)), file, given);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return { problem: message("saved/missing", { file: given }) };
    return { problem: message("error/at", { place: given, problem: describeFileError(error) }) };
  }
}

/** Whether a path may be that of a run: there is something. */
export function isPathOfRun(path: string): boolean {
  return existsSync(path);
}

/** The file that a path names, without links: the report of a folder; as it is where there is none. */
export function fileOfRun(path: string): string {
  try {
    const file = realpathSync(path);
    return statSync(file).isDirectory() ? realpathSync(join(file, REPORT_FILE)) : file;
  } catch {
    return path;
  }
}

/** Octets that a file is recognised by: what a snapshot has before its answers fits in. */
const HEAD_OCTETS = 4_096;

/** Whether a file begins as a snapshot does, and no report: what reads it checks the rest. */
function isSnapshot(file: string): boolean {
  const head = Buffer.alloc(HEAD_OCTETS);
  const descriptor = openSync(file, "r");
  try {
    return /"(?:offline|dns)"\s*:/.test(head.toString("latin1", 0, readSync(descriptor, head)));
  } finally {
    closeSync(descriptor);
  }
}

/** Reads `report.json` or `failure.json`, which errors name as `given`. */
async function readLeft(tree: DiskTree, file: string, given: string): Promise<Result<LeftReport, Message>> {
  const octets = tree.read(file, MAX_OCTETS, "author");
  if ("problem" in octets) return { problem: message("saved/refused", { file: given, problem: octets.problem }) };
  const json = readJson({ file: given, text: octets.text });
  if ("message" in json) return { problem: message("saved/not-json", { file: given, problem: json.message }) };
  if (hasLongText(json.value)) return { problem: message("saved/long-text", { file: given, limit: MAX_TEXT }) };
  const read = basename(file) === FAILURE_FILE ? readFailure(json.value) : asLeft(await readReport(json.value));
  if (!("problem" in read)) return read;
  const written = valueAt(json.value, "tool", "version");
  const version = typeof written === "string" ? written.slice(0, VERSION_LIMIT) : null;
  const problem = read.problem.slice(0, QUOTE_LIMIT);
  return { problem: message("saved/other-version", { file: given, version, problem }) };
}

/** Renderers search texts more than once. */
function hasLongText(value: unknown): boolean {
  if (typeof value === "string") return value.length > MAX_TEXT;
  return typeof value === "object" && value !== null && Object.values(value).some(hasLongText);
}

function asLeft(read: Awaited<ReturnType<typeof readReport>>): Result<LeftReport> {
  return "problem" in read ? read : { ...read, version: read.report.tool.version };
}

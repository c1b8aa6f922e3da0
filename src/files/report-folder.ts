// The report that another run left in a folder, which may be anyone's: read within bounds, and never through a link out of the folder.
import { join } from "node:path";
import type { Report } from "../model.ts";
import { readFailure } from "../report/failure-json.ts";
import type { Language } from "../report/language.ts";
import { readReport } from "../report/read-report.ts";
import type { Result } from "../result.ts";
import { readJson } from "../zones/json-source.ts";
import { DiskTree } from "../zones/repository/file-tree.ts";
import { FAILURE_FILE, REPORT_FILE } from "./report-files.ts";

/** A report, or the error that there is none for; `version` of mail-policy wrote it. */
export type LeftReport = { report: Report; language: Language; version: string } | { error: Error; version: string };

/** Project limit: octets of the file; a domain with some hosts and selectors fills about 80 kB. */
const MAX_OCTETS = 128 * 2 ** 20;
/** Project limit: characters of a text in it. What is quoted of an answer has at most 65,535 octets. */
const MAX_TEXT = 2 ** 18;
/** Quoted characters of what is wrong with the data: it may name keys of it. */
const QUOTE_LIMIT = 300;

/** What a run left; or why there is nothing to use, in a sentence. A failure counts before a report. */
export function readReportFolder(folder: string): Result<LeftReport> {
  const tree = new DiskTree(folder);
  const name = [FAILURE_FILE, REPORT_FILE].find((one) => tree.isFile(join(folder, one)));
  if (name === undefined) return { problem: `${folder} has neither ${REPORT_FILE} nor ${FAILURE_FILE}` };
  const file = join(folder, name);
  const octets = tree.read(file, MAX_OCTETS, "author");
  if ("problem" in octets) return { problem: `${file} ${octets.problem}` };
  const json = readJson({ file, text: octets.text });
  if ("message" in json) return { problem: `${file} is not the JSON of a report: ${json.message}` };
  if (hasLongText(json.value)) return { problem: `${file} has a text of more than ${MAX_TEXT} characters` };
  const read = name === FAILURE_FILE ? readFailure(json.value) : asLeft(readReport(json.value));
  if (!("problem" in read)) return read;
  return {
    problem: `${file} is not from this version of mail-policy: ${read.problem.slice(0, QUOTE_LIMIT)}. Use the version that wrote it`,
  };
}

/** Renderers search texts more than once. */
function hasLongText(value: unknown): boolean {
  if (typeof value === "string") return value.length > MAX_TEXT;
  return typeof value === "object" && value !== null && Object.values(value).some(hasLongText);
}

function asLeft(read: ReturnType<typeof readReport>): Result<LeftReport> {
  return "problem" in read ? read : { ...read, version: read.report.tool.version };
}

// Where a report links to: lines of files, the pages of checks, the run.
import type { Location } from "../model.ts";
import { isInRepository } from "../model.ts";
import type { Language } from "./language.ts";
import { checkWords } from "./language.ts";

/** The places of one run, as URLs without a query; null where it has none. */
export interface ReportLinks {
  /** The files of the repository at the audited commit, without a slash at the end. */
  files: string | null;
  /** The run, which shows the job summary, and what was uploaded. */
  run: string | null;
}

export const NO_LINKS: ReportLinks = { files: null, run: null };

/** The home of this program. */
export const PROJECT_PAGE = "https://github.com/mail-policy/mail-policy-action";
/** What the declared files may hold. */
export const DECLARED_FILES_PAGE = `${PROJECT_PAGE}/blob/main/docs/dns-as-code.md`;

/** In a file name: it has no form in UTF-8, and so none in a URL. */
const LONE_SURROGATE = /\p{Cs}/u;
/** A browser goes up there, and so to another repository (RFC 3986 §5.2.4). */
const DOT_SEGMENT = /(?:^|\/)\.{1,2}(?:\/|$)/;

/** The page of a file; null outside of the repository, and for a name that no file has. */
export function fileUrl({ files }: ReportLinks, file: string): string | null {
  if (files === null || !isInRepository({ file }) || LONE_SURROGATE.test(file) || DOT_SEGMENT.test(file)) return null;
  return `${files}/${encodePath(file)}`;
}

/** The page of a line; null outside of the repository. */
export function lineUrl(links: ReportLinks, { file, line }: Pick<Location, "file" | "line">): string | null {
  const url = fileUrl(links, file);
  return url === null ? null : `${url}#L${line}`;
}

/** The files that a text links to, each once. */
export function linkedFiles(text: string, { files }: ReportLinks): string[] {
  if (files === null) return [];
  const ends = text.split(`](${files}/`).slice(1);
  return [...new Set(ends.map((end) => decodePath(/^[^#)]*/.exec(end)?.[0] ?? "")))];
}

/** Unchanged where it is not a link of ours: evidence may look like one. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What a check requires, why, and an example; null for a check without a page. GitHub makes an anchor of each heading. */
export function checkUrl(check: string, language: Language): string | null {
  if (checkWords(check, language) === undefined) return null;
  return `${PROJECT_PAGE}/blob/main/${language.checksPage}#${check.replaceAll("/", "")}`;
}

/** Where the run lists the files that it uploaded. */
export function artifactsUrl({ run }: ReportLinks): string | null {
  return run === null ? null : `${run}#artifacts`;
}

/** A file's name as the path of a URL. Throws where it has half a surrogate pair. */
export function encodePath(file: string): string {
  return file.split("/").map(encodeSegment).join("/");
}

// Parentheses would end a link of Markdown.
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

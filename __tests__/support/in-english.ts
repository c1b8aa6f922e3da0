// What a report says, in English: the functions of `report/` with the language that most tests read.
import type { Message } from "../../src/message.ts";
import type { Evidence, Source } from "../../src/model.ts";
import type { Report } from "../../src/run-report.ts";
import { wholeText } from "../../src/text/chunks.ts";
import * as reportFiles from "../../src/files/report-files.ts";
import * as content from "../../src/github/comment-content.ts";
import * as annotations from "../../src/report/annotations.ts";
import * as codeQuality from "../../src/report/code-quality.ts";
import type { Coverage } from "../../src/report/coverage.ts";
import * as issue from "../../src/report/drift-issue.ts";
import * as errorLines from "../../src/report/error-lines.ts";
import * as failure from "../../src/report/failure.ts";
import * as json from "../../src/report/json.ts";
import type { CheckWords } from "../../src/report/english/checks.ts";
import { ENGLISH, checkWords as wordsOf } from "../../src/report/language.ts";
import type { ReportLinks } from "../../src/report/links.ts";
import { NO_LINKS } from "../../src/report/links.ts";
import type { ItemGroup } from "../../src/report/markdown-budget.ts";
import * as comment from "../../src/report/markdown-comment.ts";
import * as coverage from "../../src/report/markdown-coverage.ts";
import type { MarkdownOptions } from "../../src/report/markdown.ts";
import * as markdown from "../../src/report/markdown.ts";
import * as sanitize from "../../src/report/sanitize.ts";
import * as oscal from "../../src/report/oscal.ts";
import * as sarifResults from "../../src/report/sarif-results.ts";
import * as sarifRules from "../../src/report/sarif-rules.ts";
import type { SarifContext } from "../../src/report/sarif.ts";
import * as sarif from "../../src/report/sarif.ts";
import * as words from "../../src/report/say.ts";
import { isMessage } from "../../src/report/say.ts";
import * as suggestion from "../../src/report/suggestion.ts";
import * as summary from "../../src/report/summary-lines.ts";
import type { TextOptions } from "../../src/report/text.ts";
import * as text from "../../src/report/text.ts";

const language = ENGLISH;

type WithoutLanguage<T> = Omit<T, "language">;

export const say = (one: Message): string => words.say(one, language);
export const sayText = (text: string | Message): string => words.sayText(text, language);
export const sayAll = (data: unknown): unknown => words.sayAll(data, language);
export const sayEvidence = (evidence: Evidence): string => words.sayEvidence(evidence, language);
export const saySource = (source: Source): string => words.saySource(source, language);
export const checkWords = (id: string): CheckWords | undefined => wordsOf(id, language);
export const quoteEvidence = (evidence: readonly Evidence[]): ReturnType<typeof sanitize.quoteEvidence> =>
  sanitize.quoteEvidence(evidence, language);

export const renderText = (report: Report, options: WithoutLanguage<TextOptions>): string =>
  wholeText(text.renderTextParts(report, { ...options, language }));
export const renderMarkdown = (report: Report, options: WithoutLanguage<MarkdownOptions>): string =>
  markdown.renderMarkdown(report, { ...options, language });
export const renderJson = (report: Report): string => json.renderJson(report, { language });
export const renderJsonParts = (report: Report): Iterable<string> => json.renderJsonParts(report, { language });
export const renderCodeQuality = (report: Report): string => codeQuality.renderCodeQuality(report, { language });
export const renderOscal = (report: Report): string => wholeText(oscal.renderOscal(report, { language }));
export const renderSarif = (
  report: Report,
  context: WithoutLanguage<SarifContext> = {},
  limits?: Parameters<typeof sarif.renderSarif>[2],
): string => wholeText(sarif.renderSarif(report, { ...context, language }, limits));
export const listResults = (
  report: Report,
  lineEnds: Parameters<typeof sarifResults.listResults>[1]["lineEnds"],
): ReturnType<typeof sarifResults.listResults> => sarifResults.listResults(report, { lineEnds, language });
export const buildRules = (
  checks: Parameters<typeof sarifRules.buildRules>[0],
): ReturnType<typeof sarifRules.buildRules> => sarifRules.buildRules(checks, language);
export const buildAnnotations = (
  report: Report,
  most?: Parameters<typeof annotations.buildAnnotations>[2],
): ReturnType<typeof annotations.buildAnnotations> => annotations.buildAnnotations(report, language, most);
export const buildSuggestions = (report: Report): ReturnType<typeof suggestion.buildSuggestions> =>
  suggestion.buildSuggestions(report, language);
export const renderComment = (report: Report, options: WithoutLanguage<comment.CommentOptions>): string =>
  comment.renderComment(report, { ...options, language });
export const renderSettledComment = (options: { title?: string; links: ReportLinks }): string =>
  comment.renderSettledComment({ ...options, language });
export const renderFailure = (error: unknown, title?: string, links: ReportLinks = NO_LINKS): string =>
  failure.renderFailure(error, { language, links }, title);
export const headline = (report: Report): string => summary.headline(report, language);
export const coverageLines = (rows: readonly Coverage[]): string[] => summary.coverageLines(rows, language);
export const coverageGroup = (rows: readonly Coverage[], lines: readonly string[], links: ReportLinks): ItemGroup =>
  coverage.coverageGroup(rows, lines, { language, links });

type IssueOptions = WithoutLanguage<issue.IssueOptions>;
export const issueTitle = (open: issue.OpenIssue, label?: string): string | null =>
  issue.issueTitle(open, language, label);
export const renderIssue = (open: issue.OpenIssue, options: IssueOptions): string =>
  issue.renderIssue(open, { ...options, language });
export const renderIssueChange = (change: issue.IssueChange, options: IssueOptions): string =>
  issue.renderIssueChange(change, { ...options, language });

type ContentParameters = Parameters<typeof content.commentContent>;
export const commentContent = (
  mode: ContentParameters[0],
  report: Report,
  change: ContentParameters[2],
  checkout: ContentParameters[3],
  options: WithoutLanguage<ContentParameters[4]>,
): ReturnType<typeof content.commentContent> =>
  content.commentContent(mode, report, change, checkout, { ...options, language });
export const writeReports = (
  folder: string,
  repository: string | null,
  report: Report,
  snapshot: Parameters<typeof reportFiles.writeReports>[3],
  context: WithoutLanguage<Parameters<typeof reportFiles.writeReports>[4]> = {},
): Promise<void> => reportFiles.writeReports(folder, repository, report, snapshot, { ...context, language });

/** What a user reads of an error, a line each. */
export const errorMessages = (error: unknown): readonly string[] => errorLines.errorMessages(error, language);

/** The same of the error that `run` throws; none where it throws nothing. */
export function thrownLines(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    return errorMessages(error);
  }
  return [];
}

/** Data as a reader of the report gets it: each message in words, each piece of evidence by its source in words. */
export function inEnglish(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(inEnglish);
  if (isMessage(data)) return say(data);
  if (typeof data !== "object" || data === null) return data;
  if ("at" in data && "text" in data)
    return { source: saySource((data as Evidence).at), text: sayEvidence(data as Evidence) };
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, inEnglish(value)]));
}

/** Does `work`: what it throws, or rejects with, has as its message what a user reads. */
export function spoken<T>(work: () => T): T {
  const rethrow = (error: unknown): never => {
    if (error instanceof Error) error.message = errorMessages(error).join("\n");
    throw error;
  };
  try {
    const result = work();
    return result instanceof Promise ? (result.catch(rethrow) as T) : result;
  } catch (error) {
    return rethrow(error);
  }
}

// The table of requirements in the job summary: a row each, with what checks it or who attests it.
import { controlsOfRequirement } from "../controls.ts";
import type { ReportedAttestation } from "../run-report.ts";
import type { ClaimCoverage, Coverage } from "./coverage.ts";
import type { Language } from "./language.ts";
import { fileUrl } from "./links.ts";
import { MARK_RANK } from "./mark.ts";
import type { ItemGroup } from "./markdown-budget.ts";
import { foldedGroup } from "./markdown-budget.ts";
import type { MarkdownContext } from "./markdown-context.ts";
import { MARK_EMOJI } from "./markdown-table.ts";
import { markdownCell, markdownCellProse, markdownLink } from "./sanitize-markdown.ts";
import { say } from "./say.ts";

/** Checks and domains that a row names before "and N more"; report.json has all. */
const MAX_NAMES = 3;
/** Characters of a statement and of who makes it in a row. */
const STATEMENT_LIMIT = 200;
const BY_LIMIT = 80;

const ATTESTED = "📝";
const NOT_COVERED = "⬜";

/** The table, folded under one line; `lines` sum it up. */
export function coverageGroup(
  coverage: readonly Coverage[],
  lines: readonly string[],
  context: MarkdownContext,
): ItemGroup {
  const { columns, title } = context.language.words.coverage;
  const table = (): string[] => [
    `| ${columns.requirement} | ${columns.controls} | ${columns.coverage} |`,
    "| - | - | - |",
    ...coverage.map((one) => row(one, context)),
  ];
  const text = (): string => [...lines.map((line) => `- ${line}`), "", ...table()].join("\n");
  return foldedGroup(title(coverage.length), [{ text, findings: 1 }], "\n"); // whole or not at all
}

function row(coverage: Coverage, context: MarkdownContext): string {
  const { id } = coverage.requirement;
  const controls = controlsOfRequirement(id).map((one) => markdownCell(one.id));
  return `| ${markdownCell(id)} ${context.language.requirements[id]} | ${controls.join(", ")} | ${coverageText(coverage, context)} |`;
}

/** What checks or attests it, in a line. */
export function coverageText(coverage: ClaimCoverage, context: MarkdownContext): string {
  const { state } = coverage;
  const { language } = context;
  const words = language.words.coverage;
  const where = forDomains(coverage, language);
  if (state === "not-applicable") return `${MARK_EMOJI[state]} ${words.notApplicable}`;
  if (state === "failed")
    return `${MARK_EMOJI.fail} ${words.failed(EMPHASIS, where, namedChecks(coverage, "fail", language))}`;
  if (state === "waived") {
    const until = markdownCell(coverage.waivedUntil ?? "");
    return `${MARK_EMOJI.waived} ${words.waived(EMPHASIS, where, until, namedChecks(coverage, "waived", language))}`;
  }
  if (state === "switched-off") return [stateText(coverage, language), ...notable(coverage, language)].join("; ");
  const stated = statements(coverage, context);
  const separator = state === "attested" ? " " : "; "; // attested by …
  const head = [stateText(coverage, language), ...(stated.length > 0 ? [stated.join("; ")] : [])].join(separator);
  return [head, ...notable(coverage, language), ...switchedOff(coverage, language)].join("; ");
}

const EMPHASIS = { bold: (words: string): string => `**${words}**` };

/** A lesser check decides nothing; no check decides what is attested. */
function switchedOff(coverage: ClaimCoverage, language: Language): string[] {
  const names = coverage.state === "attested" ? [] : coverage.switchedOff.map(({ check }) => check);
  return names.length === 0 ? [] : [language.words.coverage.switchedOff(codeList(names, language))];
}

function switchedOffMusts(coverage: ClaimCoverage): string[] {
  return coverage.switchedOff.flatMap(({ check, level }) => (level === "must" ? [check] : []));
}

function stateText(coverage: ClaimCoverage, language: Language): string {
  const { state, status, checks } = coverage;
  const words = language.words.coverage;
  const where = forDomains(coverage, language);
  if (state === "unknown")
    return `${MARK_EMOJI.unknown} ${words.notMeasured(EMPHASIS, where, namedChecks(coverage, "unknown", language))}`;
  if (state === "switched-off")
    return `${NOT_COVERED} ${words.notChecked(EMPHASIS, where, codeList(switchedOffMusts(coverage), language))}`;
  if (state === "attested") return `${ATTESTED} ${words.attested(EMPHASIS)}`;
  if (state !== "checked") return `${NOT_COVERED} ${words.notCovered(EMPHASIS, where)}`;
  const mark = status === "warn" || status === "waived" ? status : "pass";
  return `${MARK_EMOJI[mark]} ${words.checked(EMPHASIS, checks.length)}`;
}

/** Nothing where each domain that it concerns has the state. */
function forDomains({ domains, concerned }: ClaimCoverage, language: Language): string {
  return domains.length === concerned ? "" : language.words.coverage.forDomains(codeList(domains, language));
}

function statements(coverage: ClaimCoverage, context: MarkdownContext): string[] {
  const { language } = context;
  return coverage.attestations
    .slice(0, MAX_NAMES)
    .map((one) =>
      one.problem === null
        ? statement(one, coverage, context)
        : markdownCellProse(say(one.problem, language), STATEMENT_LIMIT),
    );
}

function statement(
  attestation: ReportedAttestation,
  { state, concerned }: ClaimCoverage,
  context: MarkdownContext,
): string {
  const { by, date, validUntil, statement: text, evidence, domains } = attestation;
  const { language, links } = context;
  const shown =
    "url" in evidence
      ? markdownCell(evidence.url)
      : markdownLink(markdownCell(evidence.file), fileUrl(links, evidence.file));
  return language.words.coverage.statement(
    state === "attested",
    domains.length === concerned ? null : codeList(domains, language),
    markdownCellProse(by, BY_LIMIT),
    markdownCell(date),
    markdownCell(validUntil),
    markdownCellProse(text, STATEMENT_LIMIT),
    shown,
  );
}

/** The worst of the checks, if it is not said otherwise and worse than a pass. */
function notable(coverage: ClaimCoverage, language: Language): string[] {
  const { status, state } = coverage;
  if (status === null || status === state || MARK_RANK[status] >= MARK_RANK.pass) return [];
  return [`${language.words.finding.marks[status]}: ${namedChecks(coverage, status, language)}`];
}

function namedChecks({ checks }: ClaimCoverage, status: ClaimCoverage["status"], language: Language): string {
  const named = checks.filter((one) => one.status === status).map(({ check }) => check);
  return codeList(named, language);
}

function codeList(names: readonly string[], { words }: Language): string {
  return words.list(names.map(markdownCell), MAX_NAMES);
}

// The table of requirements in the job summary: a row each, with what checks it or who attests it.
import type { ReportedAttestation } from "../model.ts";
import { list } from "../text/list.ts";
import { plural } from "../text/plural.ts";
import type { Coverage } from "./coverage.ts";
import { REQUIREMENT_TITLES } from "./english/requirements.ts";
import type { ReportLinks } from "./links.ts";
import { fileUrl } from "./links.ts";
import { MARK_LABELS, MARK_RANK } from "./mark.ts";
import type { ItemGroup } from "./markdown-budget.ts";
import { foldedGroup } from "./markdown-budget.ts";
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
export function coverageGroup(coverage: readonly Coverage[], lines: readonly string[], links: ReportLinks): ItemGroup {
  const table = (): string[] => ["| Requirement | Coverage |", "| - | - |", ...coverage.map((one) => row(one, links))];
  const text = (): string => [...lines.map((line) => `- ${line}`), "", ...table()].join("\n");
  const title = `${plural(coverage.length, "requirement")} of TR-03108 and TR-03182`;
  return foldedGroup(title, [{ text, findings: 1 }], "\n"); // whole or not at all
}

function row(coverage: Coverage, links: ReportLinks): string {
  const { id } = coverage.requirement;
  return `| ${markdownCell(id)} ${REQUIREMENT_TITLES[id]} | ${coverageText(coverage, links)} |`;
}

function coverageText(coverage: Coverage, links: ReportLinks): string {
  const { state } = coverage;
  if (state === "not-applicable") return `${MARK_EMOJI[state]} not applicable`;
  if (state === "failed")
    return `${MARK_EMOJI.fail} **failed**${forDomains(coverage)}: ${namedChecks(coverage, "fail")}`;
  if (state === "waived")
    return `${MARK_EMOJI.waived} **fails, waived**${forDomains(coverage)} until ${markdownCell(coverage.waivedUntil ?? "")}: ${namedChecks(coverage, "waived")}`;
  if (state === "switched-off") return [stateText(coverage), ...notable(coverage)].join("; ");
  const stated = statements(coverage, links);
  const separator = state === "attested" ? " " : "; "; // attested by …
  const head = [stateText(coverage), ...(stated.length > 0 ? [stated.join("; ")] : [])].join(separator);
  return [head, ...notable(coverage), ...switchedOff(coverage)].join("; ");
}

/** A lesser check decides nothing; no check decides what is attested. */
function switchedOff(coverage: Coverage): string[] {
  const names = coverage.state === "attested" ? [] : coverage.switchedOff.map(({ check }) => check);
  return names.length === 0 ? [] : [`switched off in the policy: ${codeList(names)}`];
}

function switchedOffMusts(coverage: Coverage): string[] {
  return coverage.switchedOff.flatMap(({ check, level }) => (level === "must" ? [check] : []));
}

function stateText(coverage: Coverage): string {
  const { state, status, checks } = coverage;
  const place = forDomains(coverage);
  if (state === "unknown") return `${MARK_EMOJI.unknown} **not measured**${place}: ${namedChecks(coverage, "unknown")}`;
  if (state === "switched-off")
    return `${NOT_COVERED} **not checked**${place}: switched off in the policy: ${codeList(switchedOffMusts(coverage))}`;
  if (state === "attested") return `${ATTESTED} **attested**`;
  if (state !== "checked") return `${NOT_COVERED} **not covered**${place}`;
  const mark = status === "warn" || status === "waived" ? status : "pass";
  return `${MARK_EMOJI[mark]} **checked** by ${plural(checks.length, "check")}`;
}

/** Nothing where each domain that it concerns has the state. */
function forDomains({ domains, concerned }: Coverage): string {
  return domains.length === concerned ? "" : ` for ${codeList(domains)}`;
}

function statements(coverage: Coverage, links: ReportLinks): string[] {
  const { attestations, state, concerned } = coverage;
  return attestations.slice(0, MAX_NAMES).map((one) => {
    if (one.problem !== null) return markdownCellProse(say(one.problem), STATEMENT_LIMIT);
    const lead = state === "attested" ? "" : "attested ";
    const whose = one.domains.length === concerned ? "" : `for ${codeList(one.domains)} `;
    return lead + whose + statement(one, links);
  });
}

function statement(
  { by, date, validUntil, statement: text, evidence }: ReportedAttestation,
  links: ReportLinks,
): string {
  const shown =
    "url" in evidence
      ? markdownCell(evidence.url)
      : markdownLink(markdownCell(evidence.file), fileUrl(links, evidence.file));
  const dates = `(${markdownCell(date)} to ${markdownCell(validUntil)})`;
  return `by ${markdownCellProse(by, BY_LIMIT)} ${dates}: ${markdownCellProse(text, STATEMENT_LIMIT)}, evidence ${shown}`;
}

/** The worst of the checks, if it is not said otherwise and worse than a pass. */
function notable(coverage: Coverage): string[] {
  const { status, state } = coverage;
  if (status === null || status === state || MARK_RANK[status] >= MARK_RANK.pass) return [];
  return [`${MARK_LABELS[status]}: ${namedChecks(coverage, status)}`];
}

function namedChecks({ checks }: Coverage, status: Coverage["status"]): string {
  return codeList(checks.filter((one) => one.status === status).map(({ check }) => check));
}

function codeList(names: readonly string[]): string {
  return list(names.map(markdownCell), MAX_NAMES);
}

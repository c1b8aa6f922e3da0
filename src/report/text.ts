// The report for terminals: a table, then what is wrong and how to mend it, then what it came to, where the eye ends.
import type { IdleWaiver, Report } from "../model.ts";
import { placeText } from "../model.ts";
import { alike } from "./group-findings.ts";
import { quoteProse } from "./sanitize.ts";
import { briefLines, findingLines, orderLines, remarkLines, unknownLines, waivedLines } from "./text-finding.ts";
import { tableLines } from "./text-table.ts";
import { fixedIn, someOf, subjectOf, unknownGroups, withStatus } from "./tally.ts";
import type { Style } from "./terminal.ts";
import { Terminal, wrap } from "./terminal.ts";
import { checkWords } from "./english/checks.ts";
import { DISCLAIMER, WEAKENED, countsLine, gateLine, headline, viewWords } from "./summary-lines.ts";

/** `width` in columns (default 100); `unicode: false` for terminals that know ASCII only. */
export interface TextOptions {
  color: boolean;
  width?: number;
  unicode?: boolean;
}

const DEFAULT_WIDTH = 100;
/** Fixed findings named before "and N more". */
const MOST_FIXED = 10;
/** Reasons of the gate repeated at the end, and characters of each; the findings above say it all. */
const MOST_REASONS = 10;
const REASON_LIMIT = 100;
/** What a policy asks for less, before "and N more"; all of it is in the JSON report. */
const MOST_WEAKENED = 20;
/** Resolvers named before "and N more"; two are the default. */
const MOST_RESOLVERS = 5;

/** The whole report as text, ending in a newline. */
export function renderText(report: Report, options: TextOptions): string {
  const { color, unicode = true, width = DEFAULT_WIDTH } = options;
  const terminal = new Terminal({ color, unicode, width });
  const blocks = [
    headLines(report, terminal),
    tableLines(report, terminal),
    ...wholeFindings(report, terminal),
    ...report.order.map((one) => orderLines(one, terminal)),
    ...report.remarks.map((remark) => remarkLines(remark, terminal)),
    ...withStatus(report, "waived").map((placed) => waivedLines(placed, terminal)),
    unknownGroups(report).flatMap((group) => unknownLines(group, terminal)),
    withStatus(report, "info").flatMap((placed) => briefLines(placed, terminal)),
    fixedLines(report, terminal),
    waiverLines(report, terminal),
    weakenedLines(report, terminal),
    endLines(report, terminal),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function wholeFindings(report: Report, terminal: Terminal): string[][] {
  const explained = new Set<string>();
  return [...alike(withStatus(report, "fail")), ...alike(withStatus(report, "warn"))].map((group) => {
    const { check } = group.first.finding;
    const words = explained.has(check) ? undefined : checkWords(check); // Once is enough: a hundred domains may share a fault.
    explained.add(check);
    return findingLines(group, words, terminal);
  });
}

function headLines(report: Report, terminal: Terminal): string[] {
  const resolvers = report.resolvers.map(({ url, validates }) => {
    const doubt = { true: "", false: " (does not validate)", null: " (unknown whether it validates)" }[`${validates}`];
    return quoteProse(url) + doubt;
  });
  return [
    ...wrapped(
      `mail-policy ${quoteProse(report.tool.version)}, profile ${report.profile}, ${viewWords(report.view)}, ${quoteProse(report.at)}`,
      terminal,
      "strong",
    ),
    ...wrapped(
      `${quoteProse(report.config.file)}, resolvers: ${someOf(resolvers, MOST_RESOLVERS) || "none"}`,
      terminal,
    ),
  ];
}

function fixedLines(report: Report, terminal: Terminal): string[] {
  const fixed = fixedIn(report).map((placed) => `${quoteProse(placed.finding.check)} ${quoteProse(subjectOf(placed))}`);
  if (fixed.length === 0) return [];
  return wrapped(`${terminal.mark("pass")} fixed: ${someOf(fixed, MOST_FIXED)}`, terminal);
}

function waiverLines(report: Report, terminal: Terminal): string[] {
  const line = (kind: string, waiver: IdleWaiver) =>
    wrapped(
      quoteProse(
        `waiver ${kind}: ${waiver.check} of ${waiver.domain} (${placeText({ file: waiver.location.file, line: waiver.location.line })}): ${waiver.problem}`,
      ),
      terminal,
    );
  return [
    ...report.waivers.expired.flatMap((waiver) => line("does not count", waiver)),
    ...report.waivers.unused.flatMap((waiver) => line("unused", waiver)),
  ];
}

function weakenedLines({ weakened }: Report, terminal: Terminal): string[] {
  if (weakened === null || weakened.length === 0) return [];
  const lines = weakened.map(({ what, location: { file, line } }) =>
    quoteProse(`${what} (${placeText({ file, line })})`),
  );
  return [...wrapped(`${terminal.mark("warn")} ${WEAKENED}`, terminal), ...listed(lines, MOST_WEAKENED, terminal)];
}

function endLines(report: Report, terminal: Terminal): string[] {
  const { conclusion, gate } = report;
  const tolerated = ({ pass: "pass", fail: "warn", inconclusive: "unknown" } as const)[conclusion];
  const style = gate.passed ? tolerated : "fail";
  return [
    ...report.limits.flatMap((limit) => wrapped(`not seen: ${quoteProse(limit)}`, terminal)),
    ...wrapped(countsLine(report.counts), terminal),
    ...wrapped(`${terminal.mark(style)} ${headline(report)}; ${gateLine(gate)}`, terminal, style),
    ...listed(
      gate.reasons.map((reason) => quoteProse(reason, REASON_LIMIT)),
      MOST_REASONS,
      terminal,
    ),
    ...gate.notes.flatMap((note) => wrapped(quoteProse(note), terminal)),
    ...wrapped(DISCLAIMER, terminal, "dim"),
  ];
}

function listed(quoted: readonly string[], most: number, terminal: Terminal): string[] {
  const more = quoted.length - most;
  const shown = [...quoted.slice(0, most), ...(more > 0 ? [`and ${more} more`] : [])];
  return shown.flatMap((item) =>
    wrap(item, terminal.width - 4).map((line, i) => (i === 0 ? `  ${line}` : `    ${line}`)),
  );
}

function wrapped(text: string, terminal: Terminal, style?: Style): string[] {
  const lines = wrap(text, terminal.width - 2).map((line, i) => (i === 0 ? line : `  ${line}`));
  return style === undefined ? lines : lines.map((line) => terminal.paint(style, line));
}

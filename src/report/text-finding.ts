// One finding of a terminal report: what was seen, where, why it matters, and the record that mends it.
import { say } from "./say.ts";
import type { Evidence, FileEdit, Finding, Fix, Prerequisite, Remark } from "../model.ts";
import type { Alike } from "./group-findings.ts";
import { ownFix } from "./group-findings.ts";
import { diffOf } from "./diff.ts";
import { mendedLine, quoteEvidence, quotePlace, quoteProse, recordLine } from "./sanitize.ts";
import type { Placed, UnknownGroup } from "./tally.ts";
import { someOf, subjectOf } from "./tally.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./terminal.ts";
import type { CheckWords } from "./english/checks.ts";
import { plural } from "./summary-lines.ts";

/** Names listed before "and N more". */
const MOST_NAMES = 5;

/** A failure or a warning, whole, and whose it is too. `words` is undefined where the check has been explained further up. */
export function findingLines({ first, others }: Alike, words: CheckWords | undefined, terminal: Terminal): string[] {
  const { finding } = first;
  const rule =
    words === undefined ? [] : terminal.labelled("rule", `${quoteProse(words.title)} (${sourcesOf(finding)})`);
  const why = words === undefined ? [] : terminal.labelled("why", quoteProse(words.why));
  return [
    titleLine(first, terminal),
    ...wrap(quoteProse(say(finding.message)), terminal.width - 4).map((line) => `    ${line}`),
    ...terminal.labelled("at", quotePlace(finding.location)),
    ...rule,
    ...why,
    ...evidenceLines(finding.evidence, terminal),
    ...(finding.fix === null ? [] : fixLines(finding.fix, terminal)),
    ...others.flatMap((other) => alsoLines(other, finding, terminal)),
  ];
}

/** Of whom the same is to be said, what differs, and the records of its own. */
function alsoLines(other: Placed, first: Finding, terminal: Terminal): string[] {
  const { finding } = other;
  const place =
    quotePlace(finding.location) === quotePlace(first.location) ? "" : ` at ${quotePlace(finding.location)}`;
  const message = say(finding.message) === say(first.message) ? "" : `: ${quoteProse(say(finding.message))}`;
  return [
    ...terminal.labelled("also", `${quoteProse(subjectOf(other))}${place}${message}`),
    ...recordLines(ownFix(finding, first), terminal),
  ];
}

/** A waived failure: what is tolerated, why, by whom and until when. */
export function waivedLines(placed: Placed, terminal: Terminal): string[] {
  const { waiver } = placed.finding;
  const message = say(placed.finding.message);
  const by = waiver?.owner ? `, ${waiver.owner}` : "";
  const terms =
    waiver === null ? [] : terminal.labelled("until", quoteProse(`${waiver.expires}${by}: ${waiver.reason}`));
  return [
    titleLine(placed, terminal),
    ...wrap(quoteProse(message), terminal.width - 4).map((line) => `    ${line}`),
    ...terms,
  ];
}

/** What could not be measured for one reason. */
export function unknownLines({ cause, members }: UnknownGroup, terminal: Terminal): string[] {
  const [first] = members;
  if (first !== undefined && members.length === 1) return briefLines(first, terminal);
  const domains = [...new Set(members.map((member) => member.domain))].map((domain) => quoteProse(domain));
  const checks = [...new Set(members.map((member) => member.finding.check))].map((check) => quoteProse(check));
  const title = `${plural(members.length, "check")} of ${someOf(domains, MOST_NAMES)}: ${quoteProse(cause)}`;
  return [...hanging("unknown", title, terminal), ...terminal.labelled("", someOf(checks, MOST_NAMES), 0)];
}

/** A finding in as few lines as its message needs. */
export function briefLines(placed: Placed, terminal: Terminal): string[] {
  const { check, status } = placed.finding;
  const message = say(placed.finding.message);
  return hanging(status, `${quoteProse(check)} ${quoteProse(subjectOf(placed))}: ${quoteProse(message)}`, terminal);
}

/** What looks wrong in a declared record, and what its file should say. */
export function remarkLines(remark: Remark, terminal: Terminal): string[] {
  const mended = mendedLine(remark);
  const label = `${terminal.mark("warn")} remark:`;
  const lines = wrap(`${label} ${quotePlace(remark.location)}: ${quoteProse(remark.message)}`, terminal.width - 4);
  return [
    ...lines.map((text, i) => (i === 0 ? text : `    ${text}`)),
    ...(mended === null ? [] : [...terminal.labelled("fix", "It should say:"), terminal.paint("pass", mended)]),
  ];
}

/** What must come before a change. */
export function orderLines({ domain, subject, message, first }: Prerequisite, terminal: Terminal): string[] {
  const named = subject === domain ? quoteProse(domain) : `${quoteProse(subject)} (${quoteProse(domain)})`;
  const lines = wrap(`${terminal.mark("warn")} order: ${named}: ${quoteProse(message)}`, terminal.width - 4);
  return [
    ...lines.map((text, i) => (i === 0 ? text : `    ${text}`)),
    ...terminal.labelled("first", quoteProse(first)),
  ];
}

function hanging(status: Finding["status"], text: string, terminal: Terminal): string[] {
  const label = `${terminal.mark(status)} ${status}:`;
  const lines = wrap(`${label} ${text}`, terminal.width - 4);
  return lines.map((line, i) => (i === 0 ? terminal.paint(status, label) + line.slice(label.length) : `    ${line}`));
}

function titleLine(placed: Placed, terminal: Terminal): string {
  const { check, status, change } = placed.finding;
  const badge = change === "new" ? `${terminal.paint("strong", "NEW")} ` : "";
  const mark = terminal.paint(status, `${terminal.mark(status)} ${status}`);
  return `${mark} ${badge}${terminal.paint("strong", quoteProse(check))} ${quoteProse(subjectOf(placed))}`;
}

function sourcesOf(finding: Finding): string {
  return quoteProse([finding.section, ...finding.requirements, ...finding.tests, ...finding.references].join(", "));
}

function evidenceLines(evidence: readonly Evidence[], terminal: Terminal): string[] {
  const { shown, more } = quoteEvidence(evidence);
  const lines = shown.flatMap(({ source, lines: said }) =>
    said.length === 1 ? [`${source}: ${said[0]}`] : [`${source}:`, ...said.map((line) => `| ${line}`)],
  );
  if (more > 0) lines.push(`(${more} more)`);
  return lines.map((line, i) => `    ${terminal.paint("dim", (i === 0 ? "seen" : "").padEnd(6))}${line}`);
}

function fixLines(fix: Fix, terminal: Terminal): string[] {
  return [...terminal.labelled("fix", quoteProse(say(fix.text))), ...recordLines(fix, terminal)];
}

function recordLines(fix: Omit<Fix, "text">, terminal: Terminal): string[] {
  const records = fix.records.map(
    (record) => recordLine(record) ?? "; a record too long to show here, it is in the JSON report",
  );
  // At the left edge: a master file reads a line that begins with a space as one without an owner (RFC 1035 §5.1).
  return [...records.map((record) => terminal.paint("pass", record)), ...editLines(fix.edit ?? null, terminal)];
}

/** What the file that declares the records is to say. */
function editLines(edit: FileEdit | null, terminal: Terminal): string[] {
  const lines = edit === null ? null : diffOf(edit);
  if (edit === null || lines === null) return [];
  const style = { " ": "dim", "-": "fail", "+": "pass" } as const;
  const shown = lines.map(
    ({ mark, text }) => `    ${terminal.paint(style[mark], `${mark} ${text.replaceAll("\t", " ")}`)}`,
  );
  return [...terminal.labelled("edit", quotePlace({ file: edit.file, line: edit.line })), ...shown];
}

// One finding of a terminal report: the observation, its place, why it matters, and the record that fixes it.
import { say, sayText } from "./say.ts";
import type { Evidence, FileEdit, FixFile, FixRecord, LocatedMessage, RecordWarning } from "../model.ts";
import type { Prerequisite } from "../run-report.ts";
import type { AlsoView, BriefView, FindingView, FixView } from "./finding-view.ts";
import { MAX_NAMES, nameSubjects, subjectLabel, viewBrief } from "./finding-view.ts";
import type { FindingGroup } from "./group-findings.ts";
import { diffLines } from "./diff.ts";
import { suggestedLine, quoteEvidence, quoteLocation, quoteProse, recordLineOrNote } from "./sanitize.ts";
import type { Mark } from "./mark.ts";
import type { UnknownGroup } from "./group-unknowns.ts";
import type { DomainFinding } from "./select-findings.ts";
import type { Terminal } from "./terminal.ts";
import { LABEL_WIDTH, wrap } from "./terminal.ts";

/** A failure or a warning in full, with the other subjects that have it; `isExplained`: its check was already explained. */
export function findingLines(view: FindingView, isExplained: boolean, terminal: Terminal): string[] {
  const { labels } = terminal.language.words.finding;
  const { title, why } = isExplained ? { title: undefined, why: undefined } : view;
  const rule = `${quoteProse(title ?? "")} (${quoteProse(view.references)})`;
  return [
    titleLine(view, terminal),
    ...messageLines(view, terminal),
    ...terminal.wrapLabelled(labels.at, quoteLocation(view.location)),
    ...(title === undefined ? [] : terminal.wrapLabelled(labels.rule, rule)),
    ...(why === undefined ? [] : terminal.wrapLabelled(labels.why, quoteProse(why))),
    ...evidenceLines(view.evidence, terminal),
    ...(view.fix === null ? [] : fixLines(view.fix, terminal)),
    ...view.also.flatMap((also) => alsoLines(also, terminal)),
  ];
}

/** Another subject of a group: where it differs, and its own records. */
function alsoLines({ subject, location, message, records, edit }: AlsoView, terminal: Terminal): string[] {
  const { atPlace, labels } = terminal.language.words.finding;
  const place = location === null ? "" : atPlace(quoteLocation(location));
  const text = message === null ? "" : `: ${quoteProse(message)}`;
  return [
    ...terminal.wrapLabelled(labels.also, `${quoteProse(subject)}${place}${text}`),
    ...recordLines(records, terminal),
    ...editLines(edit, terminal),
  ];
}

/** A waived failure, with the reason, owner and expiry of the waiver. */
export function waivedLines(placed: DomainFinding, terminal: Terminal): string[] {
  const { waiver } = placed.finding;
  const { language } = terminal;
  const view = viewBrief(placed, language);
  const by = waiver?.owner ? `, ${waiver.owner}` : "";
  const until = waiver === null ? "" : quoteProse(`${waiver.expires}${by}: ${waiver.reason}`);
  const terms = waiver === null ? [] : terminal.wrapLabelled(language.words.finding.labels.until, until);
  return [titleLine(view, terminal), ...messageLines(view, terminal), ...terms];
}

function messageLines({ message }: BriefView, terminal: Terminal): string[] {
  return wrap(quoteProse(message), terminal.width - 4).map((line) => `    ${line}`);
}

/** The checks that could not be measured for one reason. */
export function unknownLines({ cause, only, domains, checks }: UnknownGroup, terminal: Terminal): string[] {
  if (only !== null) return briefLines({ first: only, others: [] }, terminal);
  const { words } = terminal.language;
  const quotedList = (names: readonly string[]): string =>
    words.list(
      names.map((name) => quoteProse(name)),
      MAX_NAMES,
    );
  const unmeasured = words.finding.unmeasured(checks.length, quotedList(domains));
  const title = `${unmeasured}: ${quoteProse(say(cause, terminal.language))}`;
  return [...hangingLines("unknown", title, terminal), ...terminal.wrapLabelled("", quotedList(checks), 0)];
}

/** Findings that say the same, in as few lines as their message needs. */
export function briefLines(group: FindingGroup, terminal: Terminal): string[] {
  const { check, mark, message } = viewBrief(group.first, terminal.language);
  const subjects = nameSubjects(group, terminal.language, (subject) => quoteProse(subject));
  return hangingLines(mark, `${quoteProse(check)} ${subjects}: ${quoteProse(message)}`, terminal);
}

/** A mistake in a declared file, which keeps its zone from being judged. */
export function faultLines({ location, message }: LocatedMessage, terminal: Terminal): string[] {
  const label = `${terminal.mark("fail")} ${terminal.language.words.finding.error}:`;
  const lines = wrap(
    `${label} ${quoteLocation(location)}: ${quoteProse(sayText(message, terminal.language))}`,
    terminal.width - 4,
  );
  return lines.map((text, i) => (i === 0 ? terminal.paint("fail", label) + text.slice(label.length) : `    ${text}`));
}

/** A probable mistake in a declared record, and the corrected text. */
export function warningLines(warning: RecordWarning, terminal: Terminal): string[] {
  const suggested = suggestedLine(warning);
  const words = terminal.language.words.finding;
  const label = `${terminal.mark("warn")} ${words.record}:`;
  const lines = wrap(
    `${label} ${quoteLocation(warning.location)}: ${quoteProse(say(warning.message, terminal.language))}`,
    terminal.width - 4,
  );
  return [
    ...lines.map((text, i) => (i === 0 ? text : `    ${text}`)),
    ...(suggested === null
      ? []
      : [...terminal.wrapLabelled(words.labels.fix, words.writeInstead), terminal.paint("pass", suggested)]),
  ];
}

/** A step to take before a change. */
export function rolloutLines({ domain, subject, message, doFirst }: Prerequisite, terminal: Terminal): string[] {
  const named = quoteProse(subjectLabel(domain, subject));
  const { language } = terminal;
  const { labels, order } = language.words.finding;
  const text = `${terminal.mark("warn")} ${order}: ${named}: ${quoteProse(say(message, language))}`;
  const lines = wrap(text, terminal.width - 4);
  return [
    ...lines.map((text, i) => (i === 0 ? text : `    ${text}`)),
    ...terminal.wrapLabelled(labels.first, quoteProse(say(doFirst, language))),
  ];
}

function hangingLines(mark: Mark, text: string, terminal: Terminal): string[] {
  const label = `${terminal.mark(mark)} ${terminal.language.words.finding.markLabels[mark]}:`;
  const lines = wrap(`${label} ${text}`, terminal.width - 4);
  return lines.map((line, i) => (i === 0 ? terminal.paint(mark, label) + line.slice(label.length) : `    ${line}`));
}

function titleLine({ check, mark, change, subject }: BriefView, terminal: Terminal): string {
  const { isNew, markLabels } = terminal.language.words.finding;
  const badge = change === "new" ? `${terminal.paint("strong", isNew)} ` : "";
  const painted = terminal.paint(mark, `${terminal.mark(mark)} ${markLabels[mark]}`);
  return `${painted} ${badge}${terminal.paint("strong", quoteProse(check))} ${quoteProse(subject)}`;
}

function evidenceLines(evidence: readonly Evidence[], terminal: Terminal): string[] {
  const { shown, more } = quoteEvidence(evidence, terminal.language);
  const { labels, moreSources } = terminal.language.words.finding;
  const lines = shown.flatMap(({ source, lines }) =>
    lines.length === 1 ? [`${source}: ${lines[0]}`] : [`${source}:`, ...lines.map((line) => `| ${line}`)],
  );
  if (more > 0) lines.push(moreSources(more));
  return lines.map(
    (line, i) => `    ${terminal.paint("dim", (i === 0 ? labels.seen : "").padEnd(LABEL_WIDTH))}${line}`,
  );
}

function fixLines(fix: FixView, terminal: Terminal): string[] {
  return [
    ...terminal.wrapLabelled(terminal.language.words.finding.labels.fix, quoteProse(fix.text)),
    ...recordLines(fix.records, terminal),
    ...fileLines(fix.file, terminal),
    ...editLines(fix.edit, terminal),
  ];
}

/** The file to serve. */
export function fileLines(file: FixFile | null, terminal: Terminal): string[] {
  if (file === null) return [];
  return [
    ...terminal.wrapLabelled(terminal.language.words.finding.labels.file, quoteProse(file.url)),
    ...file.lines.map((line) => terminal.paint("pass", `    ${quoteProse(line)}`)),
  ];
}

/** Records to publish. */
export function recordLines(records: readonly FixRecord[], terminal: Terminal): string[] {
  // At the left edge: a master file reads a line that begins with a space as one without an owner (RFC 1035 §5.1).
  return records.map((record) => terminal.paint("pass", recordLineOrNote(record, terminal.language)));
}

/** The change to the file that declares the records. */
export function editLines(edit: FileEdit | null, terminal: Terminal): string[] {
  const lines = edit === null ? null : diffLines(edit);
  if (edit === null || lines === null) return [];
  const style = { " ": "dim", "-": "fail", "+": "pass" } as const;
  const shown = lines.map(
    ({ mark, text }) => `    ${terminal.paint(style[mark], `${mark} ${text.replaceAll("\t", " ")}`)}`,
  );
  const { labels } = terminal.language.words.finding;
  return [...terminal.wrapLabelled(labels.edit, quoteLocation({ file: edit.file, line: edit.line })), ...shown];
}

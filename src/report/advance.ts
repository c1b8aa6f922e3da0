// The proposals of `mail-policy advance`, for terminals.
import type { Proposal } from "../advance/proposal.ts";
import type { Message } from "../message.ts";
import type { Words } from "./english/words.ts";
import { quoteProse } from "./sanitize.ts";
import { say } from "./say.ts";
import type { TerminalOptions } from "./terminal.ts";
import { Terminal, wrap } from "./terminal.ts";
import { editLines, fileLines, recordLines } from "./text-finding.ts";

const NAMES: Readonly<Record<Proposal["kind"], string>> = { dmarc: "DMARC", "mta-sts": "MTA-STS", dkim: "DKIM" };

/** Every proposal, and what could not be measured; ends in a newline. */
export function renderAdvance(
  { proposals, limitations }: { proposals: readonly Proposal[]; limitations: readonly Message[] },
  options: TerminalOptions,
): string {
  const terminal = new Terminal(options);
  const { language } = options;
  const words = language.words.advance;
  const blocks = proposals.map((proposal) => proposalLines(proposal, terminal));
  const notes = limitations.flatMap((one) => wrap(words.note(quoteProse(say(one, language))), terminal.width));
  return `${[...blocks, ...(notes.length > 0 ? [notes] : [])].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function proposalLines(proposal: Proposal, terminal: Terminal): string[] {
  const { domain, kind, summary, evidence, obstacles, watch, edits, records, served, newFiles } = proposal;
  const { language } = terminal;
  const { labels, verdicts } = language.words.advance;
  const mark = verdictOf(proposal);
  const head = `${terminal.paint(mark, `${terminal.mark(mark)} ${verdicts[mark]}`)} ${terminal.paint("strong", `${NAMES[kind]} ${quoteProse(domain)}`)}`;
  const width = Math.max(0, ...evidence.map(({ label }) => say(label, language).length)) + 2;
  const labelled = (label: string, texts: readonly Message[]): string[] =>
    texts.flatMap((text) => terminal.wrapLabelled(label, quoteProse(say(text, language))));
  return [
    head,
    ...wrap(quoteProse(say(summary, language)), terminal.width - 4).map((line) => `    ${line}`),
    ...evidence.flatMap(({ label, value }, i) =>
      terminal.wrapLabelled(
        i === 0 ? labels.seen : "",
        `${quoteProse(say(label, language)).padEnd(width)}${quoteProse(say(value, language))}`,
      ),
    ),
    ...labelled(labels.needs, obstacles),
    ...recordLines(records, terminal),
    ...served.flatMap((file) => fileLines(file, terminal)),
    ...edits.flatMap((edit) => editLines(edit, terminal)),
    ...newFiles.flatMap(({ file, text }) =>
      fileLines({ url: file, lines: text.replace(/\r?\n$/, "").split(/\r?\n/) }, terminal),
    ),
    ...labelled(labels.watch, watch),
  ];
}

/** A step that is to be taken, one that something stands in the way of, or nothing to do. */
function verdictOf({ direction, obstacles }: Proposal): keyof Words["advance"]["verdicts"] {
  if (direction === "forward") return "info";
  if (direction === "back") return "fail";
  return obstacles.length > 0 ? "warn" : "pass";
}

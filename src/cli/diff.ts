// `mail-policy diff`: what changed between two runs.
import { resolve } from "node:path";
import { fileOfRun } from "../files/report-folder.ts";
import { message } from "../message.ts";
import { UsageError } from "../errors.ts";
import type { Language } from "../report/language.ts";
import { quoteProse } from "../report/sanitize.ts";
import { say } from "../report/say.ts";
import type { TerminalOptions } from "../report/terminal.ts";
import type { RunChanges } from "../run-changes.ts";
import type { DiffOptions } from "../run/diff.ts";
import type { Chunked } from "../text/chunks.ts";
import { LANGUAGE_OPTION, parseChoice, parseOptions } from "./args.ts";
import { readCheck } from "./check-options.ts";
import type { Command, ExitCode } from "./command.ts";
import type { HistorySource } from "./history-files.ts";
import { parseHistorySource, readHistoryFiles } from "./history-files.ts";
import type { Shell } from "./shell.ts";
import { print, printErrors } from "./shell.ts";
import { terminalOf } from "./terminal.ts";

const FORMATS = ["text", "markdown", "html", "json"] as const;

/** A parsed `diff` command. */
interface DiffCommand {
  run: Omit<DiffOptions, "history">;
  /** The history that has runs; null without one. */
  source: HistorySource | null;
  format: (typeof FORMATS)[number];
  language: Language;
  /** Whether a new failure is the exit code 1. */
  failsOnNew: boolean;
}

const OPTIONS = {
  format: { type: "string", default: FORMATS[0] },
  lang: LANGUAGE_OPTION,
  "exit-code": { type: "boolean", default: false },
  history: { type: "string" },
  branch: { type: "string" },
  config: { type: "string", default: "mail-policy.yml" },
  view: { type: "string", default: "auto" },
  domain: { type: "string", multiple: true },
} as const;

export const DIFF: Command = {
  usage: ["diff BEFORE AFTER"],
  options: (help) => [help.diff],
  run: runDiff,
};

/** Parses the words after `diff`. */
function parseDiff(args: readonly string[], cwd: string): DiffCommand {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const [before, after, stray] = positionals;
  if (before === undefined || after === undefined || stray !== undefined) throw new UsageError(message("command/diff"));
  const { history, branch, ...others } = values;
  const source = parseHistorySource({ history, branch });
  const { run, language } = readCheck({ ...NOT_GIVEN, ...others, format: "text" }, cwd);
  const named = (given: string): DiffOptions["before"] => ({ given, path: resolve(cwd, given) });
  if (source === null) demandOther(named(before), named(after));
  return {
    run: { before: named(before), after: named(after), check: run },
    source,
    format: parseChoice("--format", values.format, FORMATS),
    language,
    failsOnNew: values["exit-code"],
  };
}

/** What `check` decides and `diff` does not. */
const NOT_GIVEN = {
  offline: false,
  untrusted: false,
  "allow-private-network": false,
  "fail-on": "never",
  "fail-on-unknown": false,
  "fail-on-weakened": false,
  "changed-only": false,
  deadline: "20m",
} as const;

function demandOther(before: DiffOptions["before"], after: DiffOptions["after"]): void {
  if (fileOfRun(before.path) === fileOfRun(after.path))
    throw new UsageError(message("saved/same-report", { before: before.given, after: after.given }));
}

async function runDiff(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const { run, source, format, language, failsOnNew } = parseDiff(words, shell.cwd);
  const { diff } = await import("../run/diff.ts");
  const { hasNewFailure } = await import("../compare/run-changes.ts");
  const history = source && (await readHistoryFiles(source, shell.cwd));
  const { changes, defects } = await diff({ ...run, history });
  await print(shell, await render(changes, format, { ...terminalOf(shell), language }));
  printErrors(
    shell,
    defects.map((defect) => `mail-policy: ${quoteProse(say(defect, language))}`),
  );
  if (defects.length > 0) return 3;
  return failsOnNew && hasNewFailure(changes) ? 1 : 0;
}

async function render(changes: RunChanges, format: DiffCommand["format"], options: TerminalOptions): Promise<Chunked> {
  switch (format) {
    case "text":
      return (await import("../report/run-changes-text.ts")).renderRunChangesText(changes, options);
    case "markdown":
      return (await import("../report/run-changes-markdown.ts")).renderRunChangesMarkdown(changes, options);
    case "html":
      return (await import("../report/html/run-changes.ts")).renderRunChangesHtml(changes, options);
    case "json":
  }
  return (await import("../report/run-changes-json.ts")).renderRunChangesJson(changes, options);
}

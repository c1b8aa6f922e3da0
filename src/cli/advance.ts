// `mail-policy advance`: its options, and the proposals as text or JSON.
import { resolve } from "node:path";
import type { AdvanceKind } from "../advance/proposal.ts";
import { ADVANCE_KINDS } from "../advance/proposal.ts";
import { message } from "../message.ts";
import { UsageError } from "../errors.ts";
import { renderAdvance } from "../report/advance.ts";
import { renderAdvanceJson } from "../report/advance-json.ts";
import type { Language } from "../report/language.ts";
import { quoteProse } from "../report/sanitize.ts";
import { say } from "../report/say.ts";
import { isSelector } from "../policy/semantics/dkim.ts";
import type { KeyWish } from "../run/advance-dkim.ts";
import type { AdvanceOptions } from "../run/advance.ts";
import { DEFAULT_DEADLINE } from "../text/duration.ts";
import { LANGUAGE_OPTION, parseChoice, parseOptions, wrongValue } from "./args.ts";
import { ASKING_OPTIONS, readCheck } from "./check-options.ts";
import type { Command, ExitCode } from "./command.ts";
import { showProgress } from "./progress.ts";
import type { Shell } from "./shell.ts";
import { print, printErrors } from "./shell.ts";
import { terminalOf } from "./terminal.ts";
import { closestWord } from "../text/closest-word.ts";

/** A parsed `advance` command. */
export interface AdvanceCommand {
  run: AdvanceOptions;
  isJson: boolean;
  language: Language;
}

const OPTIONS = {
  ...ASKING_OPTIONS,
  config: { type: "string", default: "mail-policy.yml" },
  untrusted: { type: "boolean", default: false },
  history: { type: "string" },
  format: { type: "string", default: "text" },
  now: { type: "string" },
  lang: LANGUAGE_OPTION,
  generate: { type: "string" },
  selector: { type: "string", multiple: true },
  deadline: { type: "string", default: DEFAULT_DEADLINE },
} as const;

export const ADVANCE: Command = {
  usage: ["advance KIND [DOMAIN...]"],
  options: (help) => [help.advance],
  run: runAdvance,
};

/** Parses the words after `advance`. */
export function parseAdvance(args: readonly string[], cwd: string): AdvanceCommand {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const { format, generate, selector, ...asked } = values;
  const [word, ...domains] = positionals;
  const kind = parseKind(word);
  const keys = parseKeys({ generate, selector }, kind, domains, cwd);
  const { run, language } = readCheck({ ...asked, ...NOT_GIVEN, domain: domains }, cwd);
  return {
    run: { ...run, kinds: [kind], keys },
    isJson: parseChoice("--format", format, ["text", "json"] as const) === "json",
    language,
  };
}

/** What `check` decides and `advance` does not. */
const NOT_GIVEN = {
  view: "auto",
  format: "text",
  "fail-on-unknown": false,
  "fail-on-weakened": false,
  "changed-only": false,
} as const;

function parseKind(word: string | undefined): AdvanceKind {
  const found = ADVANCE_KINDS.find((kind) => kind === word);
  if (found !== undefined) return found;
  if (word === undefined) throw new UsageError(message("command/advance-kind", { kinds: ADVANCE_KINDS }));
  const meant = closestWord(word, ADVANCE_KINDS);
  throw new UsageError(message("command/unknown-kind", { text: word, kinds: ADVANCE_KINDS, meant }));
}

/** The keys that the user wants; they are made for one named domain, so that none is made by accident. */
function parseKeys(
  { generate, selector = [] }: { generate?: string | undefined; selector?: readonly string[] | undefined },
  kind: AdvanceKind,
  domains: readonly string[],
  cwd: string,
): KeyWish {
  if (kind !== "dkim" && (generate !== undefined || selector.length > 0))
    throw new UsageError(message("option/of-dkim", { option: generate === undefined ? "--selector" : "--generate" }));
  if (generate !== undefined && domains.length !== 1) throw new UsageError(message("option/one-domain"));
  const selectors = selector.map((name) => name.toLowerCase());
  const invalid = selector.find((name) => !isSelector(name.toLowerCase()));
  if (invalid !== undefined) throw wrongValue("--selector", invalid, message("syntax/selector"));
  return { folder: generate === undefined ? null : resolve(cwd, generate), selectors };
}

async function runAdvance(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const { run, isJson, language } = parseAdvance(words, shell.cwd);
  const { advance } = await import("../run/advance.ts");
  const progress = showProgress(shell.stderr, "observed", language);
  const stop = shell.catchStop?.();
  const result = await advance({
    ...run,
    onProgress: progress.step,
    ...(stop === undefined ? {} : { stop }),
  }).finally(progress.end);
  const text = isJson ? renderAdvanceJson(result, language) : renderAdvance(result, { ...terminalOf(shell), language });
  await print(shell, text);
  printErrors(shell, [
    ...(stop?.aborted === true ? [`mail-policy: ${language.words.commands.stopped}`] : []),
    ...result.defects.map((defect) => `mail-policy: ${quoteProse(say(defect, language))}`),
  ]);
  return result.defects.length > 0 || stop?.aborted === true ? 3 : 0;
}

// `mail-policy explain`: what the checks are.
import { CHECKS, findCheck } from "../audit/checks.ts";
import { message } from "../message.ts";
import { UsageError } from "../errors.ts";
import { renderCheckList, renderExplanation } from "../report/explain.ts";
import { LANGUAGE_OPTION, parseLanguage, parseOptions } from "./args.ts";
import type { Command } from "./command.ts";
import { print } from "./shell.ts";
import { closestWord } from "../text/closest-word.ts";

export const EXPLAIN: Command = {
  usage: ["explain [CHECK-ID]"],
  options: ({ explain }) => [explain],
  run: (words, shell) => print(shell, explainCheck(words)),
};

/** One check; without an id, or with only the part before the slash, a list. */
function explainCheck(words: readonly string[]): string {
  const { values, positionals } = parseOptions(words, { lang: LANGUAGE_OPTION });
  const language = parseLanguage(values.lang);
  const [id, ...rest] = positionals;
  if (rest.length > 0) throw new UsageError(message("command/explain"));
  const found = id === undefined ? undefined : findCheck(id);
  if (found !== undefined) return renderExplanation(found, language);
  const listed = CHECKS.filter((check) => id === undefined || check.id.startsWith(`${id.replace(/\/$/, "")}/`));
  if (listed.length > 0) return renderCheckList(listed, language);
  const wrong = id ?? "";
  const meant = closestWord(
    wrong,
    CHECKS.map((check) => check.id),
  );
  throw new UsageError(message("command/unknown-check", { id: wrong, meant }));
}

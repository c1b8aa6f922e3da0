// `mail-policy explain`: what the checks are.
import { CHECKS, findCheck } from "../audit/checks.ts";
import { UsageError } from "../model.ts";
import { didYouMean } from "../policy/did-you-mean.ts";
import { renderCheckList, renderExplanation } from "../report/explain.ts";
import { LANGUAGE_OPTION, parseLanguage, parseOptions } from "./args.ts";
import type { Command } from "./command.ts";
import { print } from "./shell.ts";

export const EXPLAIN: Command = {
  name: "explain",
  usage: [["explain [CHECK-ID]", "list the checks, or explain one: what it requires, why, and how to fix a failure"]],
  options: `  --lang en|de              language (default en)`,
  run: (words, shell) => print(shell, explainCheck(words)),
};

/** One check; without an id, or with only the part before the slash, a list. */
function explainCheck(words: readonly string[]): string {
  const { values, positionals } = parseOptions(words, { lang: LANGUAGE_OPTION });
  const language = parseLanguage(values.lang);
  const [id, ...rest] = positionals;
  if (rest.length > 0)
    throw new UsageError("explain takes at most one check id, e.g. `mail-policy explain spf/lookup-limit`");
  const found = id === undefined ? undefined : findCheck(id);
  if (found !== undefined) return renderExplanation(found, language);
  const listed = CHECKS.filter((check) => id === undefined || check.id.startsWith(`${id.replace(/\/$/, "")}/`));
  if (listed.length > 0) return renderCheckList(listed, language);
  const guess = didYouMean(
    id ?? "",
    CHECKS.map((check) => check.id),
  );
  const advice = guess === "" ? ". List them with `mail-policy explain`." : guess;
  throw new UsageError(`unknown check ${JSON.stringify(id)}${advice}`);
}

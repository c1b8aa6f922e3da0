// `mail-policy reports`: what it does is the word after it.
import { message } from "../message.ts";
import { UsageError } from "../errors.ts";
import { closestWord } from "../text/closest-word.ts";
import type { Command } from "./command.ts";
import { FETCH } from "./reports-fetch.ts";
import { SHOW } from "./reports-show.ts";

/** In the order of `--help`. */
const PARTS: ReadonlyMap<string, Command> = new Map([
  ["fetch", FETCH],
  ["show", SHOW],
]);
const COMMANDS = [...PARTS.values()];

export const REPORTS: Command = {
  usage: COMMANDS.flatMap(({ usage }) => usage),
  options: (help) => COMMANDS.flatMap(({ options }, i) => [...(i === 0 ? [] : [""]), ...options(help)]),
  run: async ([word, ...words], shell) => {
    const names = [...PARTS.keys()];
    if (word === undefined || word.startsWith("-")) throw new UsageError(message("command/reports", { words: names }));
    const part = PARTS.get(word);
    if (part !== undefined) return part.run(words, shell);
    throw new UsageError(message("command/unknown-reports", { text: word, meant: closestWord(word, names) }));
  },
};

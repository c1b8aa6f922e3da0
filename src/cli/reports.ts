// `mail-policy reports`: what it does is the word after it.
import { UsageError } from "../model.ts";
import { didYouMean } from "../policy/did-you-mean.ts";
import type { Command } from "./command.ts";
import { FETCH } from "./reports-fetch.ts";
import { SHOW } from "./reports-show.ts";

/** In the order of `--help`. */
const PARTS: readonly Command[] = [FETCH, SHOW];

export const REPORTS: Command = {
  name: "reports",
  usage: PARTS.flatMap(({ usage }) => usage),
  options: PARTS.map(({ options }) => options).join("\n\n"),
  run: async ([word, ...words], shell) => {
    const names = PARTS.map(({ name }) => name);
    if (word === undefined) throw new UsageError(`reports needs a word after it: ${names.join(" or ")}`);
    const part = PARTS.find(({ name }) => name === word);
    if (part !== undefined) return part.run(words, shell);
    throw new UsageError(`reports does not know ${JSON.stringify(word)}${didYouMean(word, names)}`);
  },
};

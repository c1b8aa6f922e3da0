// The texts of `mail-policy --help`, and of `--help` after a command.
import type { Language } from "../report/language.ts";
import type { Command, HelpRows } from "./command.ts";

/** Columns before the text of an option. */
const INDENT = 28;

/** What all commands are. */
export function renderHelp(commands: readonly Command[], language: Language): string {
  const { help } = language.words;
  const calls = commands.flatMap(({ usage }) =>
    usage.map((call) => ({ call: named(call, language), does: help.calls[call] })),
  );
  const width = Math.max(...calls.map(({ call }) => call.length));
  const lines = calls.map(({ call, does }) => `  mail-policy ${call.padEnd(width)}  ${does}`);
  return `${help.title}

${help.usage}
${lines.join("\n")}
  mail-policy --version
  mail-policy ${named("COMMAND --help", language)}

${help.exitCodes}`;
}

/** A command with its options. */
export function renderCommandHelp({ usage, options, values = {} }: Command, language: Language): string {
  const { help } = language.words;
  const calls = usage.map((call) => `mail-policy ${named(call, language)}\n  ${help.calls[call]}\n`);
  const parts = options(help).map((part) => (typeof part === "string" ? part : renderRows(part, language, values)));
  return `${calls.join("")}\n${parts.length === 0 ? "" : `${help.options}\n${parts.join("\n")}\n\n`}${help.exitCodes}`;
}

/** An option on each line, with its text beside it, or below where it is too long for that. */
function renderRows(rows: HelpRows, language: Language, values: Readonly<Record<string, string>>): string {
  const margin = " ".repeat(INDENT);
  const lines = Object.entries(rows).map(([key, text]) => {
    const term = `  ${named(key, language, values).replaceAll("\n", "\n  ")}`;
    const room = INDENT - term.slice(term.lastIndexOf("\n") + 1).length;
    return `${term}${room < 2 ? `\n${margin}` : " ".repeat(room)}${text.replaceAll("\n", `\n${margin}`)}`;
  });
  return lines.join("\n");
}

/** The words in capitals are named in the language, or have the value that is theirs. */
function named(key: string, { words: { help } }: Language, values: Readonly<Record<string, string>> = {}): string {
  const names = new Map(Object.entries({ ...help.placeholders, ...values }));
  return key.replaceAll(/\[options\]|\b[A-Z]+(?:-[A-Z]+)?\b/g, (word) => names.get(word) ?? word);
}

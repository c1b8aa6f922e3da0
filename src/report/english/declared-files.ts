// What is said of the declared files as a whole: rules beside those of the checks.
import type { CheckWords } from "./checks.ts";

/** By the id of the rule. */
export const DECLARED_FILE_RULES = {
  "declared/fault": {
    title: "The declared files have no errors",
    why: "Records that cannot be read are not audited, and the tool that publishes them refuses them or publishes something else.",
    fix: "Correct the line as the message says.",
  },
  "declared/warning": {
    title: "The declared records are what was meant",
    why: "A record that is valid but almost certainly a mistake, such as a name without its last dot, is published as it is written.",
    fix: "Write what was meant: the message has the corrected text where it is known.",
  },
} as const satisfies Readonly<Record<string, CheckWords>>;

export type DeclaredFileRule = keyof typeof DECLARED_FILE_RULES;

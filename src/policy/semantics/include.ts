// The files of `include:`: what only the main policy may have.
import { message } from "../../message.ts";
import type { KeyPath, PolicyFault } from "../fault.ts";
import type { PolicySource } from "../source.ts";
import { createFault, member, patternsAt } from "./settings.ts";

/** What decides on every domain: the authors of one included file must not. */
const MAIN_KEYS = ["profile", "resolvers", "zones", "reports", "advance"];

/** Keys of an included file that only the main policy, `mainFile`, has. */
export function mainKeyFaults(source: PolicySource, mainFile: string): PolicyFault[] {
  const present = (key: string): boolean => member(source.value, key) !== undefined;
  return [
    ...MAIN_KEYS.filter(present).map((key) =>
      createFault(source, [key], message("policy/main-key", { file: mainFile }), "key"),
    ),
    ...(present("include")
      ? [createFault(source, ["include"], message("policy/nested-include", { file: mainFile }), "key")]
      : []),
  ];
}

/** The patterns of `include:`, each with its path. */
export function includePatterns(source: PolicySource): { pattern: string; path: KeyPath }[] {
  return patternsAt(source, ["include"]);
}

// The files of `include:`: what only the main policy may have.
import type { KeyPath, PolicyFault } from "../fault.ts";
import type { PolicySource } from "../source.ts";
import { createFault, member, patternsAt } from "./settings.ts";

/** Follows a domain that an included file does not list, and may neither waive nor attest. */
export const NOT_OF_THIS_FILE =
  "is not a domain of this file; move this entry to the file that lists it, or to the main policy";

/** What decides on every domain: the authors of one included file must not. */
const MAIN_KEYS = ["profile", "resolvers", "zones", "reports", "advance"];

/** Keys of an included file that only the main policy, `mainFile`, has. */
export function mainKeyFaults(source: PolicySource, mainFile: string): PolicyFault[] {
  const present = (key: string): boolean => member(source.value, key) !== undefined;
  return [
    ...MAIN_KEYS.filter(present).map((key) =>
      createFault(source, [key], `only the main policy has this key; move it to ${mainFile}`, "key"),
    ),
    ...(present("include")
      ? [createFault(source, ["include"], `an included file includes no others; add them in ${mainFile}`, "key")]
      : []),
  ];
}

/** The patterns of `include:`, each with its path. */
export function includePatterns(source: PolicySource): { pattern: string; path: KeyPath }[] {
  return patternsAt(source, ["include"]);
}

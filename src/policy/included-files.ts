// The files that a policy includes: found by their patterns, within limits that hold for all of them together.
import { type Message, message } from "../message.ts";
import type { Result } from "../result.ts";
import type { PolicyFault } from "./fault.ts";
import { includePatterns } from "./semantics/include.ts";
import { createFault } from "./semantics/settings.ts";
import type { PolicySource } from "./source.ts";

/** Where included files are: the repository, or a commit of it. */
export interface PolicyFiles {
  /** The names of the files that a pattern names, sorted; it is relative to the folder of `policyFile`. */
  find(pattern: string, policyFile: string): Result<{ files: readonly string[] }, Message>;
  /** A file's octets; the problem begins with its name. */
  read(file: string): Result<{ octets: Uint8Array }, Message>;
}

/** For a policy that stands in no repository: it includes nothing. */
export const NO_FILES: PolicyFiles = {
  find: (pattern) => ({ problem: message("policy/no-repository", { pattern }) }),
  read: (file) => ({ problem: message("policy/no-repository", { pattern: file }) }),
};

/** An included file. */
export interface IncludedFile {
  file: string;
  octets: Uint8Array;
}

/** Project limits: what all included files may come to. The schema reports more patterns; each costs a search. */
const MAX_PATTERNS = 100;
const MAX_FILES = 1_000;
const MAX_OCTETS = 32 * 2 ** 20;

/** Project limit: unreadable files that a message names. */
const MAX_NAMED = 5;

/** Reads all files that the main policy includes, each once, in the order of its patterns; and what is wrong with these. */
export function readIncluded(
  main: PolicySource,
  files: PolicyFiles,
): { included: IncludedFile[]; faults: PolicyFault[] } {
  const faults: PolicyFault[] = [];
  const seen = new Set<string>();
  const included: IncludedFile[] = [];
  let octets = 0;
  for (const { pattern, path } of includePatterns(main).slice(0, MAX_PATTERNS)) {
    const found = files.find(pattern, main.file);
    if ("problem" in found) {
      faults.push(createFault(main, path, found.problem));
      continue;
    }
    const fresh = found.files.filter((file) => !seen.has(file));
    for (const file of fresh) seen.add(file);
    if (seen.size > MAX_FILES) {
      const tooMany = message("policy/include-files", { limit: MAX_FILES });
      return { included, faults: [...faults, createFault(main, path, tooMany)] };
    }
    const problems: Message[] = [];
    for (const file of fresh) {
      const content = files.read(file);
      if ("problem" in content) problems.push(content.problem);
      else included.push({ file, octets: content.octets });
      octets += "problem" in content ? 0 : content.octets.length;
      if (octets > MAX_OCTETS) {
        const tooLarge = message("policy/include-size", { file, mebibytes: MAX_OCTETS / 2 ** 20 });
        return { included, faults: [...faults, createFault(main, path, tooLarge)] };
      }
    }
    if (problems.length > 0)
      faults.push(createFault(main, path, message("policy/include-problems", { problems, count: MAX_NAMED })));
  }
  return { included, faults };
}

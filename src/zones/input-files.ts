// The files of the repository that an audit depends on.
import { posix } from "node:path";
import type { Policy } from "../policy/policy.ts";
import { findFormat } from "./formats.ts";

/** The names of all files read, of the change and of its base, and what the policy says of generated ones. */
interface InputFiles {
  filesRead: readonly string[];
  policy: Pick<Policy, "file" | "zones">;
}

/** Whether an audit depends on a file, by its name: it was read, or a generated file is made from it. */
export function inputFileTest({ filesRead, policy }: InputFiles): (file: string) => boolean {
  const read = new Set(filesRead);
  const sources = policy.zones.flatMap(({ kind, pattern }) => {
    const { sources } = findFormat(kind);
    return sources === undefined ? [] : [{ folder: fixedFolder(posix.dirname(policy.file), pattern), sources }];
  });
  return (file) =>
    read.has(file) || sources.some(({ folder, sources }) => file.startsWith(folder) && sources.test(file));
}

/** The folder of a pattern's files as far as it has no wildcard, with a slash at its end; empty for the whole repository. */
function fixedFolder(policyFolder: string, pattern: string): string {
  const steps = posix.join(policyFolder, pattern).split("/").slice(0, -1);
  const wildcard = steps.findIndex((step) => /[*?]/.test(step));
  const fixed = steps.slice(0, wildcard < 0 ? steps.length : wildcard);
  return fixed.map((step) => `${step}/`).join("");
}

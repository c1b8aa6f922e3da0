// A change of an MTA-STS policy that this repository deploys (RFC 8461 §3.2).
import type { FileEdit } from "../../model.ts";
import type { RepositoryFile } from "../repository/repository.ts";
import { FileText } from "./file-text.ts";
import type { Splice } from "./splice.ts";
import { toFileEdit } from "./splice.ts";

/** RFC 8461 §3.2: keys that count once. */
const KEY = /^(?:version|mode|max_age):/;

/**
 * The edit by which a policy file says what `lines` do of its version, mode and max_age; other lines stay as they are. null where it
 * lacks one of them, or says the same.
 */
export function editPolicyFile({ file, text: octets }: RepositoryFile, lines: readonly string[]): FileEdit | null {
  const text = new FileText(file, octets);
  const wanted = new Map(lines.flatMap((line) => (KEY.test(line) ? [[keyOf(line), line] as const] : [])));
  const splices: Splice[] = [];
  for (let number = 1; number <= text.lineCount && wanted.size > 0; number++) {
    const line = text.line(number) ?? "";
    const next = wanted.get(keyOf(line));
    if (next === undefined) continue;
    wanted.delete(keyOf(line));
    if (valueOf(next) !== valueOf(line)) splices.push({ line: number, count: 1, lines: [next] });
  }
  return wanted.size > 0 ? null : toFileEdit(text, splices);
}

function keyOf(line: string): string {
  return KEY.exec(line)?.[0] ?? "";
}

function valueOf(line: string): string {
  return line.slice(line.indexOf(":") + 1).trim();
}

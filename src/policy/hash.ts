// One hash for all files of a policy.
import { createHash } from "node:crypto";

const sha256 = (octets: Uint8Array | string): string => createHash("sha256").update(octets).digest("hex");

/**
 * The SHA-256 of the main policy, hexadecimal. With included files that of `sha256sum FILES | sha256sum`: the main policy first, then the others
 * in the order in which they are read.
 */
export function policyHash([main, ...included]: readonly { file: string; octets: Uint8Array }[]): string {
  if (main === undefined) throw new Error("a defect: a policy has a file");
  if (included.length === 0) return sha256(main.octets);
  return sha256([main, ...included].map(({ file, octets }) => checksumLine(sha256(octets), file)).join(""));
}

/** A line of sha256sum. It escapes names so that each stays in its line (GNU coreutils, "cksum output modes"). */
function checksumLine(hash: string, file: string): string {
  const escaped = file.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
  return `${escaped === file ? "" : "\\"}${hash}  ${escaped}\n`;
}

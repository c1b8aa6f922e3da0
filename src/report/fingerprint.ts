// What identifies a finding in other programs: they match it by that from run to run.
import { createHash } from "node:crypto";

/** Octets of a digest: of a million findings, no two have the same by chance. */
const DIGEST_OCTETS = 16;

/** 32 hexadecimal digits, the same for the same text. */
export function fingerprint(text: string): string {
  return createHash("sha256")
    .update(text)
    .digest("hex")
    .slice(0, 2 * DIGEST_OCTETS);
}

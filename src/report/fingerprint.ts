// What identifies a finding in other programs: they match it by that from run to run.
import { createHash } from "node:crypto";
import type { LocatedMessage } from "../model.ts";
import type { DeclaredFileRule } from "./english/declared-files.ts";
import { ENGLISH } from "./language.ts";
import { sayText } from "./say.ts";

/** Octets of a digest: of a million findings, no two have the same by chance. */
const DIGEST_OCTETS = 16;

/** The fingerprint of a key. */
export type Identify = (key: string) => string;

/** Fingerprints of one file: a digest of the key, and which of equal ones it is. The same keys in the same order have the same ones. */
export function createFingerprints(): Identify {
  const seen = new Map<string, number>();
  return (key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${digest(key)}:${count}`;
  };
}

/** The key of what is said of a declared file, as `Finding.key` is that of a finding: it stays the same when lines move, and in every language. */
export function declaredFileKey(rule: DeclaredFileRule, { location: { file }, message }: LocatedMessage): string {
  return `${rule} ${file} ${sayText(message, ENGLISH)}`;
}

function digest(text: string): string {
  return createHash("sha256")
    .update(text)
    .digest("hex")
    .slice(0, 2 * DIGEST_OCTETS);
}

// What receivers that still follow RFC 7489 make of a record that is valid under RFC 9989.
import type { ParsedDmarc } from "./record.ts";

/** The differences, in words; none for a record that both read alike. */
export function differencesFromRfc7489({ tags, p, np, testing, rua, psd }: ParsedDmarc): string[] {
  const differences: string[] = [];
  const hasUsableRua = rua.some(({ problem }) => problem === null);
  // RFC 7489 §6.6.3: without p, a usable rua alone keeps the record alive.
  if (p === null && !hasUsableRua) differences.push("take a record without `p` for none");
  // RFC 7489 §6.3: p must follow v.
  if (p !== null && tags.indexOf("p") > 1) differences.push("want `p` right after `v`, and may discard the record");
  if (testing) differences.push("do not know `t=y`, and apply the policy in full");
  if (np !== null) differences.push("do not know `np`, and go by `sp` or `p`");
  if (psd !== "u") differences.push("do not know `psd`, and go by the Public Suffix List");
  return differences;
}

// Random octets, as text of one character each, for property tests.
import * as fc from "fast-check";

/** Any octets, up to `maxLength`. */
export function anyOctets(maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.integer({ min: 0, max: 255 }), { maxLength }).map((codes) => String.fromCharCode(...codes));
}

/** Pieces of a grammar in any order: near misses, which random octets never are. */
export function anyNearMiss(pieces: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(""));
}

/** So much text that reading it in quadratic time would never end. */
export function repeatToMegabyte(piece: string): string {
  return piece.repeat(1_048_576 / piece.length);
}

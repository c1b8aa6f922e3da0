// The facts of domains in few octets: they are data alone, so their JSON is all there is to them.
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Facts } from "../facts.ts";

/** The fastest that still finds what repeats: evidence, names, keys of objects. */
const LEVEL = 2;

/** RFC 1951 §2: deflate looks back no further. */
const WINDOW = 32_768;

/** The facts of some domains, by position: those of the first to come are the dictionary of the others, which resemble them. */
export class PackedFacts {
  readonly #packed: Uint8Array[] = [];
  #dictionary: Buffer | null = null;

  set(position: number, facts: Facts): void {
    const text = Buffer.from(JSON.stringify(facts));
    this.#dictionary ??= Buffer.from(text.subarray(-WINDOW));
    const packed = deflateRawSync(text, { level: LEVEL, dictionary: this.#dictionary });
    // zlib's own result, and a small Buffer, are parts of larger ones, and would keep all of these
    this.#packed[position] = new Uint8Array(packed);
  }

  /** Those that were set at the position. */
  get(position: number): Facts {
    const dictionary = this.#dictionary as Buffer;
    const text = inflateRawSync(this.#packed[position] as Uint8Array, { dictionary });
    return JSON.parse(text.toString()) as Facts;
  }

  /** Octets that are held of the facts at a position. */
  sizeAt(position: number): number {
    return this.#packed[position]?.buffer.byteLength ?? 0;
  }
}

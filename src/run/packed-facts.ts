// The facts of domains in few octets: they are data alone, so their JSON is all there is to them.
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Facts } from "../facts.ts";

/** The fastest that still finds what repeats: evidence, names, keys of objects. */
const LEVEL = 2;

/** RFC 1951 §2: deflate looks back no further. */
const WINDOW = 32_768;

/** Octets of a block, which holds the facts of some hundred domains: a buffer of its own for each would take as much as they do. */
const BLOCK = 131_072;

/** Where the facts of a domain are. */
interface Place {
  block: number;
  start: number;
  end: number;
}

/** The facts of some domains, by position: those of the first to come are the dictionary of the others, which resemble them. */
export class PackedFacts {
  readonly #blocks: Uint8Array[] = [];
  readonly #places: Place[] = [];
  #dictionary: Buffer | null = null;
  /** What is used of the last block. */
  #used = 0;

  set(position: number, facts: Facts): void {
    const text = Buffer.from(JSON.stringify(facts));
    this.#dictionary ??= Buffer.from(text.subarray(-WINDOW));
    const packed = deflateRawSync(text, { level: LEVEL, dictionary: this.#dictionary });
    let block = this.#blocks.at(-1);
    if (block === undefined || block.length - this.#used < packed.length) {
      block = new Uint8Array(Math.max(BLOCK, packed.length));
      this.#blocks.push(block);
      this.#used = 0;
    }
    block.set(packed, this.#used);
    const start = this.#used;
    this.#used += packed.length;
    this.#places[position] = { block: this.#blocks.length - 1, start, end: this.#used };
  }

  /** Those that were set at the position. */
  get(position: number): Facts {
    const dictionary = this.#dictionary as Buffer;
    const { block, start, end } = this.#places[position] as Place;
    const packed = (this.#blocks[block] as Uint8Array).subarray(start, end);
    return JSON.parse(inflateRawSync(packed, { dictionary }).toString()) as Facts;
  }

  /** Octets that are held of all facts. */
  get size(): number {
    return this.#blocks.reduce((sum, { length }) => sum + length, 0);
  }
}

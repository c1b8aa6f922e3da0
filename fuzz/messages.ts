// What the thread that watches and the worker tell each other.

/** What a worker is to do. */
export interface Task {
  /** The module of the targets, as a URL, and the one of them. */
  targets: string;
  name: string;
  seeds: readonly Uint8Array[];
  seed: number;
  /** It ends after so many runs or seconds; with 0 runs once the seeds have run. */
  runs: number;
  seconds: number;
  /** Two numbers: runs so far, octets of the input at work; then that input. */
  shared: SharedArrayBuffer;
}

/** What came of it. `found` are inputs that run code which no seed runs, smallest first. */
export type Outcome =
  | { kind: "held"; runs: number; known: number; found: Uint8Array[] }
  | { kind: "failed"; runs: number; input: Uint8Array; words: string };

const HEAD = 8;

/** The input at work, where both threads see it: what a parser that never returns was given is read from outside. */
export class AtWork {
  readonly #numbers: Int32Array;
  readonly #octets: Uint8Array;

  constructor(shared: SharedArrayBuffer) {
    this.#numbers = new Int32Array(shared, 0, 2);
    this.#octets = new Uint8Array(shared, HEAD);
  }

  static shared(octets: number): SharedArrayBuffer {
    return new SharedArrayBuffer(HEAD + octets);
  }

  begin(input: Uint8Array): void {
    this.#octets.set(input);
    Atomics.store(this.#numbers, 1, input.length);
    Atomics.add(this.#numbers, 0, 1);
  }

  get runs(): number {
    return Atomics.load(this.#numbers, 0);
  }

  get input(): Buffer {
    return Buffer.from(this.#octets.slice(0, Atomics.load(this.#numbers, 1)));
  }
}

// How many questions are under way at one resolver: more while answers come, fewer once some are lost (AIMD, as in RFC 5681 §3.1).
import { Semaphore } from "../../concurrency/semaphore.ts";

/** Questions under way at once, at most: as many as a resolver 20 ms away needs to answer 10,000 a second. */
export const DEFAULT_CONCURRENCY = 256;
/**
 * So many at first, and at least: few enough for any resolver. It is never fewer, since a dead zone looks like a lost packet, and lost
 * questions keep their places for seconds, which slows us down enough.
 */
const INITIAL = 64;
/** After the first loss the window grows by so many for each window of answers. */
const INCREASE = 8;

export class Window {
  readonly #places: Semaphore;
  readonly #ceiling: number;
  #capacity = Infinity;
  #size: number;
  #hasLost = false;
  /** How often it has narrowed. */
  #generation = 0;

  /** `ceiling`: questions under way at most. */
  constructor(ceiling: number) {
    this.#ceiling = ceiling;
    this.#size = Math.min(INITIAL, ceiling);
    this.#places = new Semaphore(this.#size);
  }

  /** Questions under way at most, now. */
  get size(): number {
    return this.#size;
  }

  /** Counts how often it has narrowed: a loss says nothing of a window that has narrowed since the question was sent. */
  get generation(): number {
    return this.#generation;
  }

  /** Runs `work` as soon as there is a place for it. */
  run<T>(work: () => Promise<T>): Promise<T> {
    return this.#places.run(work);
  }

  /**
   * An answer came. A window that is not full does not widen: whether more would be answered does not show. `capacity`: what the
   * connection carries at once.
   */
  answered(capacity = Infinity): void {
    this.#capacity = capacity;
    if (this.#places.running >= this.#places.size)
      this.#resize(this.#size + (this.#hasLost ? INCREASE / this.#size : 1));
  }

  /** A question of some generation was lost. Those that were under way together count once. */
  lost(generation: number): void {
    if (generation !== this.#generation) return;
    this.#generation++;
    this.#hasLost = true;
    this.#resize(Math.max(INITIAL, this.#size / 2));
  }

  /** One question stays under way even where a connection carries none for now (RFC 9113 §6.5.2): its answer shows when that is over. */
  #resize(size: number): void {
    this.#size = Math.max(1, Math.min(size, this.#ceiling, this.#capacity));
    this.#places.resize(Math.floor(this.#size));
  }
}

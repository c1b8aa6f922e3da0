// Many time limits behind one timer of Node's: to begin one and to end it early is an entry in a set.

/** The precision of a limit: it ends up to so many milliseconds late, never early. */
const TICK_MS = 10;

/** What waits for its time; `tick` is where the wheel keeps it. */
export interface TimedEntry {
  tick: number;
  /** Its time is up. */
  expire(): void;
}

export class TimerWheel<E extends TimedEntry> {
  /** What ends at each tick. */
  readonly #entries = new Map<number, Set<E>>();
  #timer: NodeJS.Timeout | null = null;
  #nextTick = Infinity;

  /** Calls `entry.expire` in `ms` milliseconds. The process waits for it. */
  start(entry: E, ms: number): void {
    entry.tick = Math.ceil((performance.now() + ms) / TICK_MS);
    const others = this.#entries.get(entry.tick);
    if (others === undefined) this.#entries.set(entry.tick, new Set([entry]));
    else others.add(entry);
    if (entry.tick < this.#nextTick) this.#wakeAt(entry.tick);
  }

  /** Forgets it. With the last one the timer ends. */
  stop(entry: E): void {
    const others = this.#entries.get(entry.tick);
    if (others?.delete(entry) !== true || others.size > 0) return;
    this.#entries.delete(entry.tick);
    if (this.#entries.size === 0) this.#wakeAt(Infinity);
  }

  /** All that wait. */
  entries(): E[] {
    return [...this.#entries.values()].flatMap((entries) => [...entries]);
  }

  #wakeAt(tick: number): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#nextTick = tick;
    this.#timer =
      tick === Infinity ? null : setTimeout(() => this.#turn(), Math.max(1, tick * TICK_MS - performance.now()));
  }

  #turn(): void {
    const now = performance.now() / TICK_MS;
    for (const [tick, entries] of this.#entries) {
      if (tick > now) continue;
      this.#entries.delete(tick);
      for (const entry of entries) entry.expire();
    }
    this.#wakeAt(Math.min(...this.#entries.keys())); // of none: Infinity
  }
}

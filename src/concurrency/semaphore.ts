// Limits the number of concurrent queries; the others wait their turn.
import type { Name } from "../dns/name.ts";
import type { RrType } from "../dns/record.ts";
import type { Dns, DnsAnswer } from "../ports.ts";

/** A Dns that sends at most `limit` concurrent queries to the one below; first come, first served. */
export class LimitedDns implements Dns {
  readonly #below: Dns;
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(below: Dns, limit: number) {
    this.#below = below;
    this.#free = limit;
  }

  async query<T extends RrType>(name: Name, type: T): Promise<DnsAnswer<T>> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((go) => this.#waiting.push(go));
    try {
      return await this.#below.query(name, type);
    } finally {
      const next = this.#waiting.shift(); // the slot is handed on, so that no other caller can take it in between
      if (next === undefined) this.#free++;
      else next();
    }
  }
}

// Limits the number of concurrent queries; the others wait their turn.
import { Semaphore } from "../../concurrency/semaphore.ts";
import type { Name } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import type { Dns, DnsAnswer } from "../../ports.ts";

/** A Dns that sends at most `limit` concurrent queries to the one below; first come, first served. */
export class LimitedDns implements Dns {
  readonly #below: Dns;
  readonly #semaphore: Semaphore;

  constructor(below: Dns, limit: number) {
    this.#below = below;
    this.#semaphore = new Semaphore(limit);
  }

  query<T extends RrType>(name: Name, type: T): Promise<DnsAnswer<T>> {
    return this.#semaphore.run(() => this.#below.query(name, type));
  }
}

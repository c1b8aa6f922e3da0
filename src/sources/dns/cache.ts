// A cache: each question is asked once per run, also while its answer is still pending.
import type { Name } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import type { Dns, DnsAnswer } from "../../ports.ts";

/** A Dns that remembers every answer of the one below, failures too: a run sees one state of the world. */
export class CachedDns implements Dns {
  readonly #below: Dns;
  readonly #answers = new Map<string, Promise<DnsAnswer>>();

  constructor(below: Dns) {
    this.#below = below;
  }

  query<T extends RrType>(name: Name, type: T): Promise<DnsAnswer<T>> {
    const key = `${type} ${name}`;
    let answer = this.#answers.get(key);
    if (answer === undefined) {
      answer = this.#below.query(name, type);
      this.#answers.set(key, answer);
    }
    return answer as Promise<DnsAnswer<T>>; // the key holds the type
  }
}

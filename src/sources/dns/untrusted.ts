// Resolvers that somebody who is not trusted has named, so as to learn what only this machine can see: they learn nothing.
import type { TimeLimit } from "../../concurrency/time-limit.ts";
import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { addressRefusalReason } from "../special-purpose-addresses.ts";
import { limitedPromise } from "./deadline.ts";
import type { Transport } from "./transport.ts";
import type { DnsMessage, Question } from "./wire.ts";

/** The system's look-up, reduced to the addresses of public hosts: only those are connected to. */
export const lookUpPublic: LookupFunction = (host, options, callback) =>
  filteredLookup(lookup, host, options, callback);

/** `ask` stands for the system's look-up. */
export function filteredLookup(lookUp: typeof lookup, ...[host, options, callback]: Parameters<LookupFunction>): void {
  lookUp(host, { ...options, all: true }, (error, found) => {
    if (error !== null) return callback(error, []);
    const publicAddresses = found.filter(({ address }) => addressRefusalReason(address) === null);
    const [first] = publicAddresses;
    if (first === undefined) callback(new Error(`${host} has no address of a public host`), []);
    else if (options.all === true) callback(null, publicAddresses);
    else callback(null, first.address, first.family);
  });
}

/** A way to a resolver whose failures all look and last like silence: a closed port looks like one that drops packets. */
export class SilentOnFailure implements Transport {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  exchange(question: Question, limit: TimeLimit): Promise<DnsMessage> {
    return limitedPromise(limit, (resolve) => {
      this.#transport.exchange(question, limit).then(resolve, () => undefined);
      return () => undefined;
    });
  }

  get capacity(): number | undefined {
    return this.#transport.capacity;
  }

  close(): void {
    this.#transport.close();
  }
}

// Detects blocked outbound port 25, once per run: networks of hosted runners drop packets to it, and each host would
// cost a time-out. A few addresses are canaries; the others wait until one of these connects.
import { isIPv4 } from "../../dns/address.ts";
import { message } from "../../message.ts";
import type { ProbeFailure } from "./starttls.ts";

/** Leave to try an address; the caller reports the result exactly once, by `succeeded` or `failed`. */
export interface Permit {
  kind: "go";
  /** The address took the connection, or refused it: something comes back from port 25. */
  succeeded(): void;
  /** Nothing came of it; resolves to what is to be said of the address, once that is known. */
  failed(failure: ProbeFailure): Promise<ProbeFailure>;
}

export interface EgressGate {
  /** Waits until the address may be tried; a failure where it need not be. `domain` is whose mail it is about. */
  acquire(address: string, domain: string): Promise<Permit | ProbeFailure>;
  /** Lets everyone go who waits. */
  close(): void;
}

/** Every address is tried, whatever became of others. */
export const openGate: EgressGate = {
  acquire: () =>
    Promise.resolve({ kind: "go", succeeded: () => undefined, failed: (failure) => Promise.resolve(failure) }),
  close: () => undefined,
};

/** So many IPv4 addresses that give no sign of life mean that port 25 is blocked. */
const CANARY_COUNT = 3;

interface PermitRequest {
  address: string;
  domain: string;
  grant: (pass: Permit | ProbeFailure) => void;
}

interface FailedCanary {
  address: string;
  domain: string;
  failure: ProbeFailure;
  /** Null once it was answered. */
  resolve: ((failure: ProbeFailure) => void) | null;
}

/**
 * Only IPv4 canaries count: hosted runners have no IPv6, which says nothing about port 25. They are taken from
 * different networks as far as there are any, so that one dead provider does not stand for the world; and where all were
 * those of one domain, one of another domain is asked too, so that one domain cannot block the others. Where fewer than
 * three addresses are asked at all, each failure stands for itself.
 */
export class CanaryGate implements EgressGate {
  #state: "open" | "blocked" | "not known" = "not known";
  #pending: PermitRequest[] = [];
  readonly #active = new Set<string>();
  readonly #failures: FailedCanary[] = [];
  #isSelectionScheduled = false;

  acquire(address: string, domain: string): Promise<Permit | ProbeFailure> {
    if (this.#state === "open") return openGate.acquire(address, domain);
    if (this.#state === "blocked") return Promise.resolve(this.#blockedFailure());
    return new Promise((admit) => {
      this.#pending.push({ address, domain, grant: admit });
      this.#scheduleSelection();
    });
  }

  close(): void {
    this.#open();
  }

  /** Not at once: the addresses of one host come one by one, IPv6 perhaps first. */
  #scheduleSelection(): void {
    if (this.#isSelectionScheduled) return;
    this.#isSelectionScheduled = true;
    setImmediate(() => {
      this.#isSelectionScheduled = false;
      if (this.#state === "not known") this.#selectCanaries();
    });
  }

  #selectCanaries(): void {
    for (let next = this.#nextCanary(); next !== null; next = this.#nextCanary()) this.#start(next);
    if (this.#active.size > 0) return;
    if (this.#failures.length >= CANARY_COUNT) return this.#block();
    // no IPv4 is left to ask: what failed failed by itself, and IPv6 has to speak for itself
    for (const miss of this.#failures) this.#settle(miss, miss.failure);
    for (const waiting of this.#pending.splice(0)) waiting.grant(this.#permitFor(waiting));
  }

  /** From a network without a canary so far; from any other only when all who were sent have failed. */
  #nextCanary(): PermitRequest | null {
    if (this.#active.size + this.#failures.length >= CANARY_COUNT) return this.#canaryOfOtherDomain();
    const known = new Set([...this.#active, ...this.#failures.map(({ address }) => address)].map(networkOf));
    const ipv4 = this.#pending.filter(({ address }) => isIPv4(address));
    const fresh = ipv4.find(({ address }) => !known.has(networkOf(address)));
    return fresh ?? (this.#active.size === 0 ? ipv4[0] : undefined) ?? null;
  }

  /** From another domain, where all who failed were of one. */
  #canaryOfOtherDomain(): PermitRequest | null {
    const [first, ...others] = new Set(this.#failures.map(({ domain }) => domain));
    if (this.#active.size > 0 || others.length > 0) return null;
    return this.#pending.find(({ address, domain }) => isIPv4(address) && domain !== first) ?? null;
  }

  #start(canary: PermitRequest): void {
    this.#pending = this.#pending.filter((other) => other !== canary);
    this.#active.add(canary.address);
    canary.grant(this.#permitFor(canary));
  }

  #permitFor({ address, domain }: PermitRequest): Permit {
    return {
      kind: "go",
      succeeded: () => {
        if (this.#state === "not known") this.#open();
      },
      failed: (failure) => {
        const isCanary = this.#active.delete(address);
        if (!isCanary || this.#state === "open") return Promise.resolve(failure);
        return new Promise((tell) => {
          this.#failures.push({ address, domain, failure, resolve: tell });
          this.#selectCanaries();
        });
      },
    };
  }

  #open(): void {
    this.#state = "open";
    for (const miss of this.#failures) this.#settle(miss, miss.failure);
    for (const { address, domain, grant } of this.#pending.splice(0))
      void openGate.acquire(address, domain).then(grant);
  }

  #block(): void {
    this.#state = "blocked";
    for (const miss of this.#failures) this.#settle(miss, this.#blockedFailure());
    for (const { grant } of this.#pending.splice(0)) grant(this.#blockedFailure());
  }

  #settle(miss: FailedCanary, failure: ProbeFailure): void {
    miss.resolve?.(failure);
    miss.resolve = null;
  }

  /** The one reason for all. */
  #blockedFailure(): ProbeFailure {
    const failures = this.#failures.map(({ failure }) => failure.reason);
    return { kind: "failure", cause: "blocked", reason: message("smtp/blocked", { failures }) };
  }
}

/** The network of an IPv4 address, as far as providers are apart: its first 24 bits. */
function networkOf(address: string): string {
  return address.slice(0, address.lastIndexOf("."));
}

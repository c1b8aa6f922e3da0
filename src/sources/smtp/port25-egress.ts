// Whether port 25 gets out of here, found once per run: networks of hosted runners drop what goes there, and each host would
// cost a time-out. A few addresses are scouts; the others wait until one of these connects.
import { isIPv4 } from "../../dns/address.ts";
import type { Failure } from "./starttls.ts";

/** Leave to try an address; how it went is told exactly once, by `reached` or by `missed`. */
export interface Pass {
  kind: "go";
  /** The address took the connection, or refused it: something comes back from port 25. */
  reached(): void;
  /** Nothing came of it; resolves to what is to be said of the address, once that is known. */
  missed(failure: Failure): Promise<Failure>;
}

export interface WayOut {
  /** Waits until the address may be tried; a failure where it need not be. `domain` is whose mail it is about. */
  enter(address: string, domain: string): Promise<Pass | Failure>;
  /** Lets everyone go who waits. */
  close(): void;
}

/** Every address is tried, whatever became of others. */
export const everyWay: WayOut = {
  enter: () => Promise.resolve({ kind: "go", reached: () => undefined, missed: (failure) => Promise.resolve(failure) }),
  close: () => undefined,
};

/** So many IPv4 addresses that give no sign of life mean that port 25 is blocked. */
const SCOUTS = 3;

interface Waiting {
  address: string;
  domain: string;
  admit: (pass: Pass | Failure) => void;
}

interface Missed {
  address: string;
  domain: string;
  failure: Failure;
  /** Null once it was answered. */
  tell: ((failure: Failure) => void) | null;
}

/**
 * Only IPv4 scouts count: hosted runners have no IPv6 at all, and that says nothing of port 25. They are taken from
 * different networks as far as there are any, so that one dead provider does not stand for the world; and where all were
 * those of one domain, one of another domain is asked too, so that nobody can take the world from the others. Where fewer than
 * three addresses are asked at all, each failure stands for itself.
 */
export class ScoutedWayOut implements WayOut {
  #state: "open" | "blocked" | "not known" = "not known";
  #waiting: Waiting[] = [];
  readonly #underWay = new Set<string>();
  readonly #missed: Missed[] = [];
  #isChoosing = false;

  enter(address: string, domain: string): Promise<Pass | Failure> {
    if (this.#state === "open") return everyWay.enter(address, domain);
    if (this.#state === "blocked") return Promise.resolve(this.#blocked());
    return new Promise((admit) => {
      this.#waiting.push({ address, domain, admit });
      this.#chooseSoon();
    });
  }

  close(): void {
    this.#open();
  }

  /** Not at once: the addresses of one host come one by one, IPv6 perhaps first. */
  #chooseSoon(): void {
    if (this.#isChoosing) return;
    this.#isChoosing = true;
    setImmediate(() => {
      this.#isChoosing = false;
      if (this.#state === "not known") this.#choose();
    });
  }

  #choose(): void {
    for (let next = this.#nextScout(); next !== null; next = this.#nextScout()) this.#send(next);
    if (this.#underWay.size > 0) return;
    if (this.#missed.length >= SCOUTS) return this.#block();
    // no IPv4 is left to ask: what failed failed by itself, and IPv6 has to speak for itself
    for (const miss of this.#missed) this.#tell(miss, miss.failure);
    for (const waiting of this.#waiting.splice(0)) waiting.admit(this.#pass(waiting));
  }

  /** From a network nobody was sent to; from any other only when all who were sent have failed. */
  #nextScout(): Waiting | null {
    if (this.#underWay.size + this.#missed.length >= SCOUTS) return this.#secondOpinion();
    const known = new Set([...this.#underWay, ...this.#missed.map(({ address }) => address)].map(networkOf));
    const ipv4 = this.#waiting.filter(({ address }) => isIPv4(address));
    const fresh = ipv4.find(({ address }) => !known.has(networkOf(address)));
    return fresh ?? (this.#underWay.size === 0 ? ipv4[0] : undefined) ?? null;
  }

  /** From another domain, where all who failed were of one. */
  #secondOpinion(): Waiting | null {
    const [first, ...others] = new Set(this.#missed.map(({ domain }) => domain));
    if (this.#underWay.size > 0 || others.length > 0) return null;
    return this.#waiting.find(({ address, domain }) => isIPv4(address) && domain !== first) ?? null;
  }

  #send(scout: Waiting): void {
    this.#waiting = this.#waiting.filter((other) => other !== scout);
    this.#underWay.add(scout.address);
    scout.admit(this.#pass(scout));
  }

  #pass({ address, domain }: Waiting): Pass {
    return {
      kind: "go",
      reached: () => {
        if (this.#state === "not known") this.#open();
      },
      missed: (failure) => {
        const isScout = this.#underWay.delete(address);
        if (!isScout || this.#state === "open") return Promise.resolve(failure);
        return new Promise((tell) => {
          this.#missed.push({ address, domain, failure, tell });
          this.#choose();
        });
      },
    };
  }

  #open(): void {
    this.#state = "open";
    for (const miss of this.#missed) this.#tell(miss, miss.failure);
    for (const { address, domain, admit } of this.#waiting.splice(0)) void everyWay.enter(address, domain).then(admit);
  }

  #block(): void {
    this.#state = "blocked";
    for (const miss of this.#missed) this.#tell(miss, this.#blocked());
    for (const { admit } of this.#waiting.splice(0)) admit(this.#blocked());
  }

  #tell(miss: Missed, failure: Failure): void {
    miss.tell?.(failure);
    miss.tell = null;
  }

  /** The one reason for all. */
  #blocked(): Failure {
    const tried = this.#missed.map(({ failure }) => failure.reason).join("; ");
    return { kind: "failure", cause: "blocked", reason: `port 25 is blocked here: ${tried}` };
  }
}

/** The network of an IPv4 address, as far as providers are apart: its first 24 bits. */
function networkOf(address: string): string {
  return address.slice(0, address.lastIndexOf("."));
}

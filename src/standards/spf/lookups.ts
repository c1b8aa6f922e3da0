// The questions of one evaluation of SPF and their limits (RFC 7208 §4.6.4): what is over a limit, or not answered, ends it.
import type { Name } from "../../dns/name.ts";
import { ROOT, isWithin } from "../../dns/name.ts";
import type { ByteString, RdataOf, RrType } from "../../dns/record.ts";
import { txtValue } from "../../dns/record.ts";
import type { Dns, DnsFailureCause } from "../../ports.ts";
import type { Address } from "./network.ts";
import { parseAddress, reverseName } from "./network.ts";
import type { AddressFamily } from "./record.ts";

// RFC 7208 §4.6.4
const MAX_LOOKUPS = 10;
const MAX_VOIDS = 2;
const MAX_MX = 10;
const MAX_PTR = 10;

/** A lookup that brought no answer; one whose answer is bogus fails for receivers that validate. */
export interface FailedLookup {
  question: string;
  cause: DnsFailureCause | "bogus";
  reason: string;
}

/** Ends an evaluation with an error. */
export class EvaluationError extends Error {
  readonly result: "temperror" | "permerror";

  constructor(result: "temperror" | "permerror", reason: string) {
    super(reason);
    this.result = result;
  }
}

/** What a question brought: the data of its records, none for a void answer. */
type LookupAnswer<T extends RrType> = { data: RdataOf[T][] } | { failed: FailedLookup };

/** The client's validated names (RFC 7208 §5.5): those its PTR records give that have its address. */
interface ClientNames {
  names: Name[];
  /** Lookups without an answer: of the PTR records (`of` null), of the addresses of a name. */
  failed: { of: Name | null; lookup: FailedLookup }[];
  /** There are no PTR records (RFC 7208 §4.6.4). */
  isVoid: boolean;
}

const ADDRESS_TYPE = { v4: "A", v6: "AAAA" } as const satisfies Record<AddressFamily, RrType>;

/** Asks for one mail, and keeps count. Its methods throw `Stop`. */
export class Lookups {
  /** Lookups without an answer that bear on the result. */
  readonly failed: FailedLookup[] = [];
  readonly #dns: Dns;
  readonly #client: Address;
  #termCount = 0;
  #voidCount = 0;
  /** Asked for once. */
  #clientNames: Promise<ClientNames> | null = null;

  constructor(dns: Dns, client: Address) {
    this.#dns = dns;
    this.#client = client;
  }

  /** Counts a term that looks something up. */
  countTerm(): void {
    if (++this.#termCount > MAX_LOOKUPS)
      throw new EvaluationError("permerror", `this would be lookup ${this.#termCount}, ${MAX_LOOKUPS} are allowed`);
  }

  /** The records at a name; without an answer the result is temperror. */
  async query<T extends RrType>(name: Name, type: T): Promise<RdataOf[T][]> {
    const answer = await this.#tryQuery(name, type);
    return "failed" in answer ? this.#fail(answer.failed) : answer.data;
  }

  /** The TXT values at a name that bears on no result and no limit; none without an answer (RFC 7208 §6.2). */
  async queryTexts(name: Name): Promise<ByteString[]> {
    const answer = await this.#tryQuery(name, "TXT");
    return "failed" in answer ? [] : answer.data.map(txtValue);
  }

  /** The addresses of the client's family (RFC 7208 §5), or those of type A whatever it is (§5.7). */
  async queryAddresses(name: Name, family: AddressFamily = this.#client.family): Promise<Address[]> {
    const data = await this.query(name, ADDRESS_TYPE[family]);
    if (data.length === 0) this.#countVoid(`${ADDRESS_TYPE[family]} ${name}`);
    return data.flatMap(({ address }) => parseAddress(address) ?? []);
  }

  /**
   * The addresses of the MX hosts, all together. RFC 7208 §5.4 leaves the order of the hosts open, so one that `matches`
   * decides whatever became of the others.
   */
  async matchesMx(name: Name, matches: (address: Address) => boolean): Promise<boolean> {
    const hosts = (await this.query(name, "MX")).map(({ exchange }) => exchange).filter((host) => host !== ROOT); // RFC 7505: a null MX
    if (hosts.length > MAX_MX)
      throw new EvaluationError("permerror", `${name} has ${hosts.length} MX records, ${MAX_MX} are allowed`);
    const answers = await Promise.all(hosts.map((host) => this.#tryQuery(host, ADDRESS_TYPE[this.#client.family])));
    const addresses = answers
      .flatMap((answer) => ("data" in answer ? answer.data : []))
      .flatMap(({ address }) => parseAddress(address) ?? []);
    if (addresses.some(matches)) return true;
    const [failed] = answers.flatMap((answer) => ("failed" in answer ? [answer.failed] : []));
    if (failed !== undefined) return this.#fail(failed);
    if (addresses.length === 0) this.#countVoid(`MX ${name}`);
    return false;
  }

  /** Whether one of the client's validated names is `name` or lies below it (RFC 7208 §5.5). */
  async matchesPtr(name: Name): Promise<boolean> {
    const { names, failed, isVoid } = await this.#lookUpClientNames();
    if (isVoid) this.#countVoid(`PTR ${reverseName(this.#client)}`);
    if (names.some((one) => isWithin(one, name))) return true;
    // RFC 7208 §5.5: what was not answered is skipped; a name elsewhere would not have matched
    this.failed.push(...failed.flatMap(({ of, lookup }) => (of === null || isWithin(of, name) ? [lookup] : [])));
    return false;
  }

  /** The client's validated names, for the macro `p` (RFC 7208 §7.3). */
  async clientNames(): Promise<Name[]> {
    const { names, failed } = await this.#lookUpClientNames();
    this.failed.push(...failed.map(({ lookup }) => lookup));
    return names;
  }

  #lookUpClientNames(): Promise<ClientNames> {
    this.#clientNames ??= this.#validateNames();
    return this.#clientNames;
  }

  async #validateNames(): Promise<ClientNames> {
    const { family, bits } = this.#client;
    const answer = await this.#tryQuery(reverseName(this.#client), "PTR");
    if ("failed" in answer) return { names: [], failed: [{ of: null, lookup: answer.failed }], isVoid: false };
    const given = answer.data.slice(0, MAX_PTR).map(({ target }) => target); // RFC 7208 §4.6.4: others are ignored
    const addresses = await Promise.all(
      given.map(async (of) => ({ of, answer: await this.#tryQuery(of, ADDRESS_TYPE[family]) })),
    );
    return {
      names: addresses.flatMap(({ of, answer: found }) =>
        "data" in found && found.data.some(({ address }) => parseAddress(address)?.bits === bits) ? [of] : [],
      ),
      failed: addresses.flatMap(({ of, answer: found }) => ("failed" in found ? [{ of, lookup: found.failed }] : [])),
      isVoid: given.length === 0,
    };
  }

  #countVoid(question: string): void {
    if (++this.#voidCount > MAX_VOIDS)
      throw new EvaluationError("permerror", `${question} is void lookup ${this.#voidCount}, ${MAX_VOIDS} are allowed`);
  }

  #fail(failed: FailedLookup): never {
    this.failed.push(failed);
    throw new EvaluationError("temperror", `${failed.question}: ${failed.reason}`);
  }

  async #tryQuery<T extends RrType>(name: Name, type: T): Promise<LookupAnswer<T>> {
    const question = `${type} ${name}`;
    const answer = await this.#dns.query(name, type);
    if (answer.kind === "failure") return { failed: { question, cause: answer.cause, reason: answer.reason } };
    if (answer.security === "bogus")
      return { failed: { question, cause: "bogus", reason: "the answer is bogus (DNSSEC)" } };
    return { data: answer.kind === "records" ? answer.records.map(({ data }) => data) : [] };
  }
}

// The DNS questions of one evaluation and their limits (RFC 7208 §4.6.4). A question over a limit or without an answer ends it.
import { openQuestion, questionOf } from "../../cause.ts";
import type { Name } from "../../dns/name.ts";
import { ROOT, isWithin } from "../../dns/name.ts";
import { reverseName } from "../../dns/reverse-name.ts";
import type { ByteString, RdataOf, RrType } from "../../dns/record.ts";
import { txtValue } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Dns, DnsFailureCause } from "../../ports.ts";
import { MAX_LOOKUPS, MAX_MX, MAX_VOIDS } from "./limits.ts";
import type { Address } from "./network.ts";
import { parseAddress, readableAddress } from "./network.ts";
import type { AddressFamily } from "./record.ts";

/** RFC 7208 §4.6.4: further names of the client are ignored. */
const MAX_PTR = 10;

interface Question {
  type: RrType;
  name: Name;
}

/** A lookup without an answer; a bogus answer fails for receivers that validate. */
export interface FailedLookup {
  question: Question;
  cause: DnsFailureCause | "bogus";
  reason: Message;
}

/** Ends an evaluation with an error. */
export class EvaluationError extends Error {
  readonly result: "temperror" | "permerror";
  readonly reason: Message;

  constructor(result: "temperror" | "permerror", reason: Message) {
    super(reason.code);
    this.result = result;
    this.reason = reason;
  }
}

/** The answer to a question: the data of its records, none if it is void. */
type LookupAnswer<T extends RrType> = { question: Question; data: RdataOf[T][] } | { failed: FailedLookup };

/** The client's validated names (RFC 7208 §5.5): the targets of its PTR records that have its address. */
interface ClientNames {
  names: Name[];
  /** Lookups without an answer: of the PTR records (`of` null), of the addresses of a name. */
  failed: { of: Name | null; lookup: FailedLookup }[];
  /** Those that found nothing. */
  voids: Question[];
}

const ADDRESS_TYPE = { v4: "A", v6: "AAAA" } as const satisfies Record<AddressFamily, RrType>;

/** Asks the questions of one mail and counts them. Its methods throw `EvaluationError`. */
export class Lookups {
  /** Lookups without an answer that may change the result. */
  readonly failed: FailedLookup[] = [];
  readonly #dns: Dns;
  readonly #client: Address;
  #termCount = 0;
  #voidCount = 0;
  /** Looked up once. */
  #clientNames: Promise<ClientNames> | null = null;

  constructor(dns: Dns, client: Address) {
    this.#dns = dns;
    this.#client = client;
  }

  /** Counts a term that needs a lookup. */
  countTerm(): void {
    const count = ++this.#termCount;
    if (count > MAX_LOOKUPS)
      throw new EvaluationError("permerror", message("spf/evaluation/lookup-limit", { count, limit: MAX_LOOKUPS }));
  }

  /** The records at a name; without an answer the result is temperror. */
  async query<T extends RrType>(name: Name, type: T): Promise<RdataOf[T][]> {
    const answer = await this.#tryQuery(name, type);
    return "failed" in answer ? this.#fail(answer.failed) : answer.data;
  }

  /** The TXT values at a name that changes neither result nor limits; none without an answer (RFC 7208 §6.2). */
  async queryTexts(name: Name): Promise<ByteString[]> {
    const answer = await this.#tryQuery(name, "TXT");
    return "failed" in answer ? [] : answer.data.map(txtValue);
  }

  /** The addresses of the client's family (RFC 7208 §5), or those of type A whatever it is (§5.7). */
  async queryAddresses(name: Name, family: AddressFamily = this.#client.family): Promise<Address[]> {
    const data = await this.query(name, ADDRESS_TYPE[family]);
    if (data.length === 0) this.#countVoid({ type: ADDRESS_TYPE[family], name });
    return data.flatMap(({ address }) => parseAddress(address) ?? []);
  }

  /**
   * Asks for the addresses of all MX hosts together. RFC 7208 §5.4 leaves the order of the hosts open, so one that `matches`
   * decides even if another lookup fails; but receivers that look up all of them first meet each void lookup.
   */
  async matchesMx(name: Name, matches: (address: Address) => boolean): Promise<boolean> {
    const hosts = (await this.query(name, "MX")).map(({ exchange }) => exchange).filter((host) => host !== ROOT); // RFC 7505: a null MX
    if (hosts.length > MAX_MX)
      throw new EvaluationError(
        "permerror",
        message("spf/evaluation/mx-limit", { domain: name, count: hosts.length, limit: MAX_MX }),
      );
    if (hosts.length === 0) this.#countVoid({ type: "MX", name });
    const answers = await Promise.all(hosts.map((host) => this.#tryQuery(host, ADDRESS_TYPE[this.#client.family])));
    for (const question of voidQuestions(answers)) this.#countVoid(question);
    const addresses = answers
      .flatMap((answer) => ("data" in answer ? answer.data : []))
      .flatMap(({ address }) => parseAddress(address) ?? []);
    if (addresses.some(matches)) return true;
    const [failed] = answers.flatMap((answer) => ("failed" in answer ? [answer.failed] : []));
    return failed === undefined ? false : this.#fail(failed);
  }

  /** Whether one of the client's validated names is `name` or lies below it (RFC 7208 §5.5). */
  async matchesPtr(name: Name): Promise<boolean> {
    const { names, failed } = await this.#lookUpClientNames();
    if (names.some((one) => isWithin(one, name))) return true;
    // RFC 7208 §5.5: a name without an answer is skipped; one outside `name` would not have matched
    this.failed.push(...failed.flatMap(({ of, lookup }) => (of === null || isWithin(of, name) ? [lookup] : [])));
    return false;
  }

  /** The client's validated names, for the macro `p` (RFC 7208 §7.3). */
  async clientNames(): Promise<Name[]> {
    const { names, failed } = await this.#lookUpClientNames();
    this.failed.push(...failed.map(({ lookup }) => lookup));
    return names;
  }

  async #lookUpClientNames(): Promise<ClientNames> {
    this.#clientNames ??= this.#validateNames();
    const names = await this.#clientNames;
    for (const question of names.voids) this.#countVoid(question);
    return names;
  }

  async #validateNames(): Promise<ClientNames> {
    const { family, bits } = this.#client;
    const answer = await this.#tryQuery(reverseName(readableAddress(this.#client)) as Name, "PTR");
    if ("failed" in answer) return { names: [], failed: [{ of: null, lookup: answer.failed }], voids: [] };
    const given = answer.data.slice(0, MAX_PTR).map(({ target }) => target); // RFC 7208 §4.6.4: others are ignored
    const addresses = await Promise.all(
      given.map(async (of) => ({ of, answer: await this.#tryQuery(of, ADDRESS_TYPE[family]) })),
    );
    return {
      names: addresses.flatMap(({ of, answer: found }) =>
        "data" in found && found.data.some(({ address }) => parseAddress(address)?.bits === bits) ? [of] : [],
      ),
      failed: addresses.flatMap(({ of, answer: found }) => ("failed" in found ? [{ of, lookup: found.failed }] : [])),
      voids: voidQuestions([answer, ...addresses.map(({ answer: found }) => found)]),
    };
  }

  /** RFC 7208 §4.6.4: each question that finds nothing counts, those about MX hosts and the client's names included. */
  #countVoid(question: Question): void {
    const count = ++this.#voidCount;
    if (count > MAX_VOIDS)
      throw new EvaluationError(
        "permerror",
        message("spf/evaluation/void-limit", { question: questionOf(question), count, limit: MAX_VOIDS }),
      );
  }

  #fail(failed: FailedLookup): never {
    this.failed.push(failed);
    throw new EvaluationError("temperror", openQuestion(failed.question, failed.reason));
  }

  async #tryQuery<T extends RrType>(name: Name, type: T): Promise<LookupAnswer<T>> {
    const question = { type, name };
    const answer = await this.#dns.query(name, type);
    if (answer.kind === "failure") return { failed: { question, cause: answer.cause, reason: answer.reason } };
    if (answer.security === "bogus") return { failed: { question, cause: "bogus", reason: message("cause/bogus") } };
    return { question, data: answer.kind === "records" ? answer.records.map(({ data }) => data) : [] };
  }
}

/** The questions that find nothing. */
function voidQuestions(answers: readonly LookupAnswer<RrType>[]): Question[] {
  return answers.flatMap((answer) => ("data" in answer && answer.data.length === 0 ? [answer.question] : []));
}

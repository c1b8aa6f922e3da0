// A cache: each question is asked once per run, also while its answer is still pending.
import type { Name } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import type { Dns, DnsAnswer } from "../../ports.ts";
import type { DnsAnswers } from "../answer-store.ts";
import { AnswerStore, dnsQuestionKey } from "../answer-store.ts";

/** A Dns that remembers every answer of the one below, failures too: a run sees one state of the world. */
export class CachedDns implements Dns {
  readonly #below: Dns;
  /** What was answered, by question. */
  readonly answers: DnsAnswers;
  readonly #pending = new Map<string, Promise<DnsAnswer>>();

  constructor(below: Dns, answers: DnsAnswers = new AnswerStore()) {
    this.#below = below;
    this.answers = answers;
  }

  query<T extends RrType>(name: Name, type: T): Promise<DnsAnswer<T>> {
    const question = dnsQuestionKey(name, type);
    return (this.#pending.get(question) ?? this.#answer(question, name, type)) as Promise<DnsAnswer<T>>; // the question holds the type
  }

  #answer(question: string, name: Name, type: RrType): Promise<DnsAnswer> {
    const known = this.answers.get(question);
    if (known !== undefined) return Promise.resolve(known);
    const pending = this.#below.query(name, type).then((answer) => {
      this.answers.set(question, answer);
      this.#pending.delete(question);
      return answer;
    });
    this.#pending.set(question, pending);
    return pending;
  }
}

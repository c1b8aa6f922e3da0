// A Dns layer for those who want to know every answer.
import type { Dns, DnsAnswer } from "../ports.ts";
import type { Name } from "./name.ts";
import type { RrType } from "./record.ts";

/** Hears the answer to each question, as often as it is asked. */
export type AnswerListener = (name: Name, type: RrType, answer: DnsAnswer) => void;

/** A Dns that shows each answer to the listeners before the one who asked gets it. */
export function withListeners(dns: Dns, listeners: readonly AnswerListener[]): Dns {
  return {
    query<T extends RrType>(name: Name, type: T): Promise<DnsAnswer<T>> {
      return dns.query(name, type).then((answer) => {
        for (const hear of listeners) hear(name, type, answer);
        return answer;
      });
    },
  };
}

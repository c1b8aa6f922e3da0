// What is to be said, as data: a sentence is named by its code, and carries what it speaks of. `report/` has the words.
import type { AnswerCode, English } from "./report/english/english.ts";
import type { Sentence } from "./report/english/sentence.ts";
import { compareText } from "./text/order.ts";

/** Which sentences the ports may say. */
export type { AnswerCode };
/** Where a sentence takes this, it takes a message and no text. */
export type { Sentence };

/** Which sentence: `<standard>/<check>/<case>` for what a check says, `<subject>/<case>` for what others do. */
export type MessageCode = keyof English;

/** Where a sentence takes another, it is given a message; where it takes text, it may be given one. */
type OrMessage<V> = V extends Sentence
  ? Message
  : V extends readonly Sentence[]
    ? readonly Message[]
    : string extends V
      ? V | Message
      : V extends readonly string[]
        ? readonly (string | Message)[]
        : V;
/** What a sentence takes; null where it takes nothing. */
export type SentenceValues<C extends MessageCode> = Parameters<English[C]> extends [infer V] ? V : null;
type Values<C extends MessageCode> =
  SentenceValues<C> extends null ? undefined : { [K in keyof SentenceValues<C>]: OrMessage<SentenceValues<C>[K]> };

type CodeWithoutValues = { [C in MessageCode]: Values<C> extends undefined ? C : never }[MessageCode];
type CodeWithValues = Exclude<MessageCode, CodeWithoutValues>;

/** The sentences whose values somebody reads again: these are members of their own, so that a code tells which values there are. */
type ReadCode = Extract<
  CodeWithValues,
  | `attestation/valid/${"soon" | "expired"}`
  | `cause/${"partly" | "question" | "several"}`
  | "comparison/finding"
  | "dkim/both-algorithms/fail"
  | `dkim/rotation/${"old" | "young"}`
  | "dns/http-status"
  | "dnssec/not-bogus/overdue"
  | "drift/regression/failed"
  | "mta-sts/certificate-expiry/expired"
  | "mta-sts/certificate-expiry/soon"
  | "mta-sts/policy-fetch/status"
  | `mta-sts/policy/${"blank-line" | "line" | "octet" | "pattern"}`
  | "mx/target/proxied"
  | "observed/alias-of"
  | "planned/proxied"
  | "file/problem"
  | `report/${"finding" | "unknown"}`
  | `reports/${"dmarc/records" | "part"}`
  | "smtp-host/rejected"
  | `smtp-tls/certificate-expiry/${"expired" | "soon"}`
  | "source/place"
>;

/**
 * One sentence. `values` are what it speaks of, as is: hostile where they came from outside. All other sentences are two members of the
 * union, because TypeScript compares each member with each and gives up at a thousand; `message` is where their values are checked.
 */
export type Message =
  | { code: CodeWithoutValues }
  | { code: Exclude<CodeWithValues, ReadCode>; values: object }
  | { [C in ReadCode]: { code: C; values: Values<C> } }[ReadCode];

/** The message `code` with its values; they must fit its sentence. */
export function message<C extends MessageCode>(
  code: C,
  ...values: Values<C> extends undefined ? [] : [Values<C>]
): Message {
  return (values.length === 0 ? { code } : { code, values: values[0] }) as Message;
}

/** Whether two messages are the same. */
export function isSameMessage(a: Message, b: Message): boolean {
  return a === b || (a.code === b.code && JSON.stringify(a) === JSON.stringify(b));
}

/** Each message once. */
export function uniqueMessages(messages: readonly Message[]): Message[] {
  return messages.length < 2 ? [...messages] : [...byText(messages).values()];
}

/** Each message once, in an order that does not depend on theirs. */
export function sortedUniqueMessages(messages: readonly Message[]): Message[] {
  return [...byText(messages)].toSorted(([a], [b]) => compareText(a, b)).map(([, one]) => one);
}

function byText(messages: readonly Message[]): Map<string, Message> {
  return new Map(messages.map((one) => [JSON.stringify(one), one]));
}

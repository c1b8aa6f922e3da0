// Why findings are unknown, in the words a report groups them by: one dead resolver, one network without IPv6 is one cause, not forty.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import { isMessage, say } from "./say.ts";

/** What could not be measured, by what stood in the way. `cause` names no address or host unless it is the same for all. */
export interface CauseGroup<T> {
  cause: string;
  members: T[];
}

/** Groups by the reasons in each message, regardless of the question, address and host. Groups are in the order of their first members. */
export function groupByCause<T>(items: readonly T[], messageOf: (item: T) => Message): CauseGroup<T>[] {
  const groups = new Map<string, { exact: Set<string>; members: T[] }>();
  for (const item of items) {
    const reasons = reasonsIn(messageOf(item));
    const exact = sentence(reasons);
    const general = sentence(reasons.map(withoutNames)) || exact;
    const group = groups.get(general);
    if (group === undefined) groups.set(general, { exact: new Set([exact]), members: [item] });
    else {
      group.exact.add(exact);
      group.members.push(item);
    }
  }
  return [...groups].map(([general, { exact, members }]) => {
    const [only = general] = exact;
    return { cause: exact.size === 1 ? only : general, members };
  });
}

function sentence(reasons: readonly Message[]): string {
  const byWords = new Map(reasons.map((reason) => [say(reason), reason]));
  return say(message("cause/several", { causes: [...byWords.values()] }));
}

/** The reasons of a message: of the questions that stayed open in it, or the message itself where it has none. */
function reasonsIn(text: Message): Message[] {
  if (text.code === "cause/question") return reasonsIn(text.values.reason);
  if (text.code === "cause/several") return text.values.causes.flatMap(reasonsIn);
  if (text.code === "cause/partly") return reasonsIn(text.values.cause);
  const open = messagesIn(text).filter(hasOpenQuestion);
  return open.length === 0 ? [text] : open.flatMap(reasonsIn);
}

function hasOpenQuestion(text: Message): boolean {
  return text.code.startsWith("cause/") || messagesIn(text).some(hasOpenQuestion);
}

/** The messages that are values of a message. */
function messagesIn(text: Message): Message[] {
  return "values" in text ? Object.values(text.values).flat().filter(isMessage) : [];
}

/** The message with "an address" and "a host" instead of those it names. */
function withoutNames(text: Message): Message {
  if (!("values" in text)) return text;
  const general = (key: string, value: unknown): unknown => {
    if (key === "address") return message("cause/an-address");
    if (key === "host") return message("cause/a-host");
    if (Array.isArray(value)) return value.map((one: unknown) => general("", one));
    return isMessage(value) ? withoutNames(value) : value;
  };
  const entries = Object.entries(text.values).map(([key, value]) => [key, general(key, value)] as const);
  return { ...text, values: Object.fromEntries(entries) } as Message;
}

/** An address in a sentence, as the source of a pattern. */
export const ADDRESS_PATTERN = String.raw`(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}:[\da-f:.]+)`;

// Messages about places in files: in their order, each once, and no more than a reader has use for.
import type { Name } from "../dns/name.ts";
import { message } from "../message.ts";
import type { Location, LocatedMessage } from "../model.ts";

/** Project limit: problems told of one file; more are of no use to a reader. */
export const MAX_PROBLEMS = 100;

/** What is said in place of the problems of a file that is read no further. */
export const REST_UNREAD = message("zone-fault/rest-unread", { limit: MAX_PROBLEMS });

/** A text that tells places apart. */
export function locationKey({ file, line, column }: Location): string {
  return `${line}:${column}:${file}`;
}

/** By place; what is said of one place several times is said once. */
export function inPlaceOrder<T extends LocatedMessage>(messages: readonly T[]): T[] {
  const byPlace = new Map(
    messages.map((each) => [`${locationKey(each.location)} ${JSON.stringify(each.message)}`, each]),
  );
  return [...byPlace.values()].toSorted(({ location: a }, { location: b }) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
}

/** What stands in place of messages that are left out; `location` is that of the first, `zone` the one that they are all of. */
function omissionNote(count: number, location: Location, zone: Name | null = null): LocatedMessage {
  return { location, message: message("zone-fault/more", { count, zone }) };
}

/** As many as a reader has use for; one more says how many were left out. */
export function atMostProblems(messages: readonly LocatedMessage[]): readonly LocatedMessage[] {
  const next = messages[MAX_PROBLEMS];
  if (next === undefined) return messages;
  return [...messages.slice(0, MAX_PROBLEMS), omissionNote(messages.length - MAX_PROBLEMS, next.location)];
}

/** Collects messages as they come; its memory is bounded by what it keeps. */
export class MessageList {
  readonly #zone: Name | null;
  readonly #kept: LocatedMessage[] = [];
  #firstOmitted: Location | null = null;
  #omitted = 0;

  /** `zone`: the one that all messages are of. */
  constructor(zone: Name | null = null) {
    this.#zone = zone;
  }

  add(location: Location, text: LocatedMessage["message"]): void {
    if (this.#kept.length < MAX_PROBLEMS) this.#kept.push({ location, message: text });
    else {
      this.#firstOmitted ??= location;
      this.#omitted++;
    }
  }

  /** Whether the message added last is this one, at whatever place. */
  endsWith(text: LocatedMessage["message"]): boolean {
    return this.#omitted === 0 && JSON.stringify(this.#kept.at(-1)?.message) === JSON.stringify(text);
  }

  /** The messages so far; one more says how many were left out. */
  toArray(): LocatedMessage[] {
    if (this.#firstOmitted === null) return this.#kept;
    return [...this.#kept, omissionNote(this.#omitted, this.#firstOmitted, this.#zone)];
  }
}

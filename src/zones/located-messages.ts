// Messages about places in files: in their order, each once, and no more than a reader has use for.
import type { Location, LocatedMessage } from "../model.ts";

/** Project limit: problems told of one file; more are of no use to a reader. */
export const MAX_PROBLEMS = 100;

/** What is said in place of the problems of a file that is read no further. */
export const REST_UNREAD = `this and what follows was not read: there are ${MAX_PROBLEMS} problems before`;

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

/** What stands in place of messages that are left out; `location` is that of the first, `where` what they have in common. */
function omissionNote(count: number, location: Location, where = ""): LocatedMessage {
  return { location, message: `${count} more like these follow${where}` };
}

/** As many as a reader has use for; one more says how many were left out. */
export function atMostProblems(messages: readonly LocatedMessage[]): readonly LocatedMessage[] {
  const next = messages[MAX_PROBLEMS];
  if (next === undefined) return messages;
  return [...messages.slice(0, MAX_PROBLEMS), omissionNote(messages.length - MAX_PROBLEMS, next.location)];
}

/** Collects messages as they come; its memory is bounded by what it keeps. */
export class MessageList {
  readonly #where: string;
  readonly #kept: LocatedMessage[] = [];
  #firstOmitted: Location | null = null;
  #omitted = 0;

  /** `where` ends the note about those left out. */
  constructor(where = "") {
    this.#where = where;
  }

  add(location: Location, message: LocatedMessage["message"]): void {
    if (this.#kept.length < MAX_PROBLEMS) this.#kept.push({ location, message });
    else {
      this.#firstOmitted ??= location;
      this.#omitted++;
    }
  }

  /** Whether the message added last is this one, at whatever place. */
  endsWith(message: string): boolean {
    return this.#omitted === 0 && this.#kept.at(-1)?.message === message;
  }

  /** The messages so far; one more says how many were left out. */
  toArray(): LocatedMessage[] {
    if (this.#firstOmitted === null) return this.#kept;
    return [...this.#kept, omissionNote(this.#omitted, this.#firstOmitted, this.#where)];
  }
}

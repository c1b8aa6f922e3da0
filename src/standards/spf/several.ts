// How many items of a hostile tree a message carries.
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";

/** Project limit: a message names so many items and counts the others. */
const MAX_NAMED = 10;

/** The first items, and how many there are. */
export interface FirstItems<T> {
  items: T[];
  count: number;
}

export function firstItems<T>(items: readonly T[]): FirstItems<T> {
  return { items: items.slice(0, MAX_NAMED), count: items.length };
}

/** The message where there is one, as mostly, else several sentences as one. */
export function oneOrSeveral(items: readonly Message[]): Message {
  const [first, ...others] = items;
  return first !== undefined && others.length === 0 ? first : message("spf/sentences", firstItems(items));
}

/** Several messages as one. */
export function several(items: readonly Message[]): Message {
  return message("spf/several", firstItems(items));
}

// Lists in sentences.

/** Project limit: how many items a message names. */
const MAX_LISTED = 10;

/** What parts the items of a list. */
export type Separator = ", " | "; ";

/** The first `max` items and how many more there are: `a, b and 3 more`, with another separator `a; b; and 3 more`. */
export function list(items: readonly string[], max: number = MAX_LISTED, separator: Separator = ", "): string {
  return listFirst(items.slice(0, max), items.length, separator);
}

/** The same for a list whose first items alone are available. */
export function listFirst(items: readonly string[], count: number, separator: Separator = ", "): string {
  const more = count - items.length;
  const listed = items.join(separator);
  return more > 0 ? `${listed}${separator === ", " ? " " : separator}and ${more} more` : listed;
}

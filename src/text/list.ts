// Lists in sentences.

/** Project limit: how many items a message names. */
const MAX_LISTED = 10;

/** The first `max` items and how many more there are: `a, b and 3 more`, with another separator `a; b; and 3 more`. */
export function list(items: readonly string[], max: number = MAX_LISTED, separator: ", " | "; " = ", "): string {
  const listed = items.slice(0, max).join(separator);
  const more = items.length - max;
  return more > 0 ? `${listed}${separator === ", " ? " " : separator}and ${more} more` : listed;
}

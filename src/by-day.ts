// Rows of received reports by the day that they are of.
import { compareText } from "./text/order.ts";

/** The days, sorted, and the rows of each in their order. */
export function byDay<R extends { day: string }>(rows: readonly R[]): [day: string, rows: R[]][] {
  const days = new Map<string, R[]>();
  for (const row of rows) {
    const others = days.get(row.day);
    if (others === undefined) days.set(row.day, [row]);
    else others.push(row);
  }
  return [...days].toSorted(([a], [b]) => compareText(a, b));
}

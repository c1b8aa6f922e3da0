/**
 * How many inputs a property tries, of the number that its test gives: `npm test` tries the first quarter, and at least five.
 * PROPERTY_RUNS=full tries all of them.
 */
export function propertyRuns(full: number): number {
  return process.env["PROPERTY_RUNS"] === "full" ? full : Math.max(Math.ceil(full / 4), Math.min(full, 5));
}

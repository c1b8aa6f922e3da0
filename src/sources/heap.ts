// How much garbage this process lets pile up before it is collected.
import { setFlagsFromString } from "node:v8";

/** Percent of what is in use; V8 lets the heap grow to four times that where the machine has much memory. */
const GROWTH_PERCENT = 50;

/**
 * For a run that keeps little of much: collecting more often costs it little. V8 reads this flag whenever it has collected, so it may
 * change at any time; one that does not know it says so on stderr, and goes on.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}

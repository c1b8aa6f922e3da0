// What is fuzzed: a parser of hostile input, and what must hold of it whatever it is given.

export interface Target {
  /** Throws where something does not hold. */
  hold(input: Buffer): void | Promise<void>;
  /**
   * How often a block of code may run at most on an input of so many octets; `STEPS` where nothing is said. It tells quadratic from
   * linear: 4,096 octets make 16 million pairs.
   */
  steps?(octets: number): number;
}

/** Project limit: the octets of an input and some more, a thousand times each. */
export function STEPS(octets: number): number {
  return 1000 * (octets + 64);
}

/** Octets as the parsers take them, one character each. */
export function octetsOf(input: Buffer): string {
  return input.toString("latin1");
}

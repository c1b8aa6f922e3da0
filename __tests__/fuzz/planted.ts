// Targets with faults, for the fuzzer to find.
import type { Target } from "../../fuzz/target.ts";

/** Throws on an input that begins with `bug!`: no input does by chance. */
const hidden: Target = {
  hold(input) {
    const text = input.toString("latin1");
    let right = 0;
    if (text.startsWith("b")) right++;
    if (right === 1 && text.charAt(1) === "u") right++;
    if (right === 2 && text.charAt(2) === "g") right++;
    if (right === 3 && text.charAt(3) === "!") throw new RangeError("here it is");
  },
};

/** Compares each octet with each. */
const quadratic: Target = {
  hold(input) {
    let same = 0;
    for (const a of input) for (const b of input) if (a === b) same++;
    if (same < 0) throw new Error("never");
  },
  steps: (octets) => 20 * (octets + 10),
};

/** Does not end where there is a `%`. */
const endless: Target = {
  hold(input) {
    let at = 0;
    while (at < input.length) if (input[at] !== 0x25) at++;
  },
};

/** Takes all the memory there is where there is a `%`. */
const greedy: Target = {
  hold(input) {
    const kept: number[][] = [];
    while (input.includes(0x25)) kept.push(Array<number>(1_000_000).fill(0.5));
  },
};

const sound: Target = {
  hold(input) {
    if (input.length < 0) throw new Error("never");
  },
};

export const TARGETS: Record<string, Target> = { hidden, quadratic, endless, greedy, sound };

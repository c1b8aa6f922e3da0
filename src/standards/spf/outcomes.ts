// What a record comes to for every address, so that two records can be compared exactly.
//
// A term whose networks only others know (the include of another organisation, a macro, `exists`, `ptr`) is a symbol that may match or
// not. Two records are the same if they ask the same symbols in the same order for each address, and have the same result for
// either answer: so they also meet the same errors of such terms.
import type { NetworkSet } from "./network-set.ts";
import { EVERY_ADDRESS, hasAddress, NO_ADDRESS, sampleAddresses, networkSet, toCidrs } from "./network-set.ts";
import type { Address } from "./network.ts";
import type { Qualifier } from "./record.ts";

/** A mechanism: known networks, a symbol, or the record of an include that is known. */
export type Rule = { qualifier: Qualifier } & ({ networks: NetworkSet } | { symbol: string } | { include: Rules });

/** A record: its mechanisms, and the record or symbol it redirects to where none matches; null without a redirect. */
export interface Rules {
  rules: readonly Rule[];
  redirect: Rules | string | null;
}

/** A qualifier; `neutral` where nothing matches (RFC 7208 §4.7); the redirect to a symbol. */
type Result = Qualifier | "neutral" | { redirect: string };

/** What evaluation comes to for one address. */
type Outcome = Result | { symbol: string; matched: Outcome; unmatched: Outcome };

/** How many steps comparisons may still take. */
export interface StepBudget {
  left: number;
}

/** Project limit: steps of all comparisons for one record together; some tens of thousands are usual. */
const MAX_STEPS = 200_000;

export function createStepBudget(): StepBudget {
  return { left: MAX_STEPS };
}

/** Ends a comparison that takes too long. */
class TooManySteps extends Error {}

/** Whether two records have the same result for every address, whatever their symbols match; false if that takes too long to prove. */
export function hasSameOutcomes(a: Rules, b: Rules, steps: StepBudget): boolean {
  const addresses = sampleAddresses([...allNetworks(a), ...allNetworks(b)]);
  return withinSteps(false, () =>
    addresses.every(
      (address) => JSON.stringify(outcomeOf(a, address, steps)) === JSON.stringify(outcomeOf(b, address, steps)),
    ),
  );
}

/** The addresses that pass; null where that depends on a symbol, or takes too long to find. */
export function passSet(record: Rules): NetworkSet | null {
  if (hasSymbol(record)) return null;
  const sets = allNetworks(record);
  const steps = createStepBudget();
  return withinSteps(null, () => {
    const passing = sampleAddresses(sets).filter((address) => outcomeOf(record, address, steps) === "+");
    return networkSet(passing.flatMap((address) => partsAround(address, sets)));
  });
}

/** The result of `work`, or another one if it takes too many steps. */
function withinSteps<T>(otherwise: T, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof TooManySteps) return otherwise;
    throw error;
  }
}

function hasSymbol({ rules, redirect }: Rules): boolean {
  if (typeof redirect === "string" || (redirect !== null && hasSymbol(redirect))) return true;
  return rules.some((rule) => "symbol" in rule || ("include" in rule && hasSymbol(rule.include)));
}

function allNetworks({ rules, redirect }: Rules): NetworkSet[] {
  const own = rules.flatMap((rule) =>
    "networks" in rule ? [rule.networks] : "include" in rule ? allNetworks(rule.include) : [],
  );
  return redirect === null || typeof redirect === "string" ? own : [...own, ...allNetworks(redirect)];
}

/** The networks from an address up to where the next set begins or ends. */
function partsAround({ family, bits }: Address, sets: readonly NetworkSet[]): ReturnType<typeof toCidrs> {
  const bounds = [...sets, EVERY_ADDRESS].flatMap((set) => set[family].flatMap(({ start, end }) => [start, end]));
  const end = bounds.filter((bound) => bound > bits).reduce((least, bound) => (bound < least ? bound : least));
  return toCidrs({ ...NO_ADDRESS, [family]: [{ start: bits, end }] });
}

type Continue = (result: Result) => Outcome;

function outcomeOf(record: Rules, address: Address, steps: StepBudget): Outcome {
  return new Evaluation(address, steps).evaluate(record, 0, (result) => result);
}

/** The evaluation of a record for one address, with either answer of each symbol. */
class Evaluation {
  readonly #address: Address;
  readonly #steps: StepBudget;
  /** What the symbols on the way have answered. */
  readonly #answers = new Map<string, boolean>();

  constructor(address: Address, steps: StepBudget) {
    this.#address = address;
    this.#steps = steps;
  }

  /** Evaluates from the rule `at` on; `then` receives the record's result. */
  evaluate(record: Rules, at: number, then: Continue): Outcome {
    if (--this.#steps.left < 0) throw new TooManySteps();
    const rule = record.rules[at];
    if (rule === undefined) {
      const { redirect } = record;
      if (redirect === null) return then("neutral");
      return typeof redirect === "string" ? then({ redirect }) : this.evaluate(redirect, 0, then);
    }
    const matched = (): Outcome => then(rule.qualifier);
    const unmatched = (): Outcome => this.evaluate(record, at + 1, then);
    if ("networks" in rule) return hasAddress(rule.networks, this.#address) ? matched() : unmatched();
    if ("symbol" in rule) return this.#ask(rule.symbol, matched, unmatched);
    // RFC 7208 §5.2: an include matches only if its record passes
    return this.evaluate(rule.include, 0, (result) => {
      if (result === "+") return matched();
      return typeof result === "string" ? unmatched() : this.#ask(result.redirect, matched, unmatched);
    });
  }

  /** Both answers of a symbol, or the one it has given before. */
  #ask(symbol: string, matched: () => Outcome, unmatched: () => Outcome): Outcome {
    const known = this.#answers.get(symbol);
    if (known !== undefined) return known ? matched() : unmatched();
    this.#answers.set(symbol, true);
    const ifMatched = matched();
    this.#answers.set(symbol, false);
    const ifUnmatched = unmatched();
    this.#answers.delete(symbol);
    return { symbol, matched: ifMatched, unmatched: ifUnmatched };
  }
}

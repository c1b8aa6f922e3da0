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

/** Project limit: steps of one comparison. */
const MAX_STEPS = 200_000;

/** Ends a comparison that takes too long. */
class TooManySteps extends Error {}

/** Whether two records have the same result for every address, whatever their symbols match; false if that takes too long to prove. */
export function hasSameOutcomes(a: Rules, b: Rules): boolean {
  const addresses = sampleAddresses([...allNetworks(a), ...allNetworks(b)]);
  return withinSteps(false, (steps) =>
    addresses.every(
      (address) => JSON.stringify(outcomeOf(a, address, steps)) === JSON.stringify(outcomeOf(b, address, steps)),
    ),
  );
}

/** The addresses that pass; null where that depends on a symbol, or takes too long to find. */
export function passSet(record: Rules): NetworkSet | null {
  if (hasSymbol(record)) return null;
  const sets = allNetworks(record);
  return withinSteps(null, (steps) => {
    const passing = sampleAddresses(sets).filter((address) => outcomeOf(record, address, steps) === "+");
    return networkSet(passing.flatMap((address) => partsAround(address, sets)));
  });
}

/** The result of `work`, or another one if it takes too many steps. */
function withinSteps<T>(otherwise: T, work: (steps: { left: number }) => T): T {
  try {
    return work({ left: MAX_STEPS });
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

type Truth = ReadonlyMap<string, boolean>;
type Continue = (result: Result, truth: Truth) => Outcome;

function outcomeOf(record: Rules, address: Address, steps: { left: number }): Outcome {
  return evaluate(record, 0, address, new Map(), (result) => result, steps);
}

/** Evaluates from the rule `at` on; `then` receives the record's result and what the symbols met have matched. */
function evaluate(
  record: Rules,
  at: number,
  address: Address,
  truth: Truth,
  then: Continue,
  steps: { left: number },
): Outcome {
  if (--steps.left < 0) throw new TooManySteps();
  const rule = record.rules[at];
  const next = (known: Truth): Outcome => evaluate(record, at + 1, address, known, then, steps);
  if (rule === undefined) {
    const { redirect } = record;
    if (redirect === null) return then("neutral", truth);
    return typeof redirect === "string"
      ? then({ redirect }, truth)
      : evaluate(redirect, 0, address, truth, then, steps);
  }
  const { qualifier } = rule;
  if ("networks" in rule) return hasAddress(rule.networks, address) ? then(qualifier, truth) : next(truth);
  if ("symbol" in rule) return ask(rule.symbol, truth, (known) => then(qualifier, known), next);
  // RFC 7208 §5.2: an include matches only if its record passes
  return evaluate(
    rule.include,
    0,
    address,
    truth,
    (result, known) => {
      if (result === "+") return then(qualifier, known);
      if (typeof result === "string") return next(known);
      return ask(result.redirect, known, (answered) => then(qualifier, answered), next);
    },
    steps,
  );
}

/** Both answers of a symbol, or the one it has given before. */
function ask(
  symbol: string,
  truth: Truth,
  matched: (truth: Truth) => Outcome,
  unmatched: (truth: Truth) => Outcome,
): Outcome {
  const known = truth.get(symbol);
  if (known !== undefined) return known ? matched(truth) : unmatched(truth);
  return {
    symbol,
    matched: matched(new Map(truth).set(symbol, true)),
    unmatched: unmatched(new Map(truth).set(symbol, false)),
  };
}

import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Address } from "../../../src/standards/spf/network.ts";
import { EVERY_ADDRESS, hasAddress, networkSet } from "../../../src/standards/spf/network-set.ts";
import type { Rule, Rules } from "../../../src/standards/spf/outcomes.ts";
import { createStepBudget, hasSameOutcomes, passSet } from "../../../src/standards/spf/outcomes.ts";
import type { Qualifier } from "../../../src/standards/spf/record.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const ADDRESSES: readonly Address[] = Array.from({ length: 8 }, (_, i) => ({ family: "v4", bits: BigInt(i) }));
// those, one beside all networks, and one of the other family
const EVERYWHERE: readonly Address[] = [...ADDRESSES, { family: "v4", bits: 8n }, { family: "v6", bits: 0n }];
const SYMBOLS = ["s", "t"];

const qualifier = fc.constantFrom<Qualifier>("+", "-", "~", "?");
const networks = fc
  .tuple(fc.nat(7), fc.nat(3))
  .map(([bits, length]) => networkSet([{ address: { family: "v4", bits: BigInt(bits) }, prefix: 32 - length }]));

/** Records of includes that are so deep at most; with symbols or without. */
function rules(depth: number, hasSymbols: boolean): fc.Arbitrary<Rules> {
  const kinds: fc.Arbitrary<Rule>[] = [
    fc.record({ qualifier, networks }),
    fc.record({ qualifier, networks: fc.constant(EVERY_ADDRESS) }),
    ...(hasSymbols ? [fc.record({ qualifier, symbol: fc.constantFrom(...SYMBOLS) })] : []),
    ...(depth > 0 ? [fc.record({ qualifier, include: rules(depth - 1, hasSymbols) })] : []),
  ];
  const redirects: fc.Arbitrary<Rules["redirect"]>[] = [
    fc.constant(null),
    ...(hasSymbols ? [fc.constantFrom(...SYMBOLS)] : []),
    ...(depth > 0 ? [rules(depth - 1, hasSymbols)] : []),
  ];
  return fc.record({ rules: fc.array(fc.oneof(...kinds), { maxLength: 4 }), redirect: fc.oneof(...redirects) });
}

/** RFC 7208 §4.6 for one address, told what each symbol matches; `asked` notes the symbols in order, each once. */
function evaluate(record: Rules, address: Address, truth: Record<string, boolean>, asked: string[]): string {
  const ask = (symbol: string): boolean => {
    if (!asked.includes(symbol)) asked.push(symbol);
    return truth[symbol] ?? false;
  };
  for (const rule of record.rules) {
    const isMatch =
      "networks" in rule
        ? hasAddress(rule.networks, address)
        : "symbol" in rule
          ? ask(rule.symbol)
          : passes(evaluate(rule.include, address, truth, asked), ask);
    if (isMatch) return rule.qualifier;
  }
  if (record.redirect === null) return "?none";
  return typeof record.redirect === "string"
    ? `redirect ${record.redirect}`
    : evaluate(record.redirect, address, truth, asked);
}

function passes(result: string, ask: (symbol: string) => boolean): boolean {
  return result === "+" || (result.startsWith("redirect ") && ask(result.slice("redirect ".length)));
}

/** Every address and every truth of the symbols: the result, and what was asked on the way. */
function table(record: Rules): string[] {
  return EVERYWHERE.flatMap((address) =>
    [0, 1, 2, 3].map((bits) => {
      const asked: string[] = [];
      const result = evaluate(record, address, { s: (bits & 1) > 0, t: (bits & 2) > 0 }, asked);
      return `${asked.join()} ${result}`;
    }),
  );
}

describe("two records are the same", () => {
  test("exactly if each address has the same result and asks the same, whatever the symbols match", () => {
    const runs = propertyRuns(2000);
    let same = 0;
    fc.assert(
      fc.property(rules(2, true), rules(2, true), (a, b) => {
        const isSame = table(a).join() === table(b).join();
        same += Number(isSame);
        expect(hasSameOutcomes(a, b, createStepBudget())).toBe(isSame);
      }),
      { numRuns: runs },
    );
    expect(same).toBeGreaterThan(runs / 100);
  });

  test("with a rule that repeats one before it, or comes behind one for every address", () => {
    fc.assert(
      fc.property(rules(1, true), fc.record({ qualifier, networks }), (record, rule) => {
        const twice = { ...record, rules: [rule, ...record.rules, rule] };
        expect(hasSameOutcomes({ ...record, rules: [rule, ...record.rules] }, twice, createStepBudget())).toBe(true);
      }),
    );
  });

  test("not if a symbol is asked before a network instead of behind it", () => {
    const network: Rule = {
      qualifier: "+",
      networks: networkSet([{ address: { family: "v4", bits: 1n }, prefix: 32 }]),
    };
    const symbol: Rule = { qualifier: "+", symbol: "s" };
    const record = (...list: Rule[]): Rules => ({ rules: list, redirect: null });
    expect(hasSameOutcomes(record(network, symbol), record(symbol, network), createStepBudget())).toBe(false);
    expect(hasSameOutcomes(record(network, symbol), record(network, symbol, network), createStepBudget())).toBe(true);
  });

  test("not as far as is known, if that takes too long to prove", () => {
    const symbols = Array.from({ length: 40 }, (_, i): Rule => ({ qualifier: "-", symbol: `s${i}` }));
    const deep: Rules = {
      rules: symbols.map((rule) => ({ qualifier: "+", include: { rules: [rule], redirect: null } })),
      redirect: null,
    };
    const steps = createStepBudget();
    expect(hasSameOutcomes(deep, deep, steps)).toBe(false);
    const empty: Rules = { rules: [], redirect: null };
    expect(hasSameOutcomes(empty, empty, steps)).toBe(false); // the comparisons for one record share what they may take
    expect(hasSameOutcomes(empty, empty, createStepBudget())).toBe(true);
  });

  test("not if a symbol that has matched, and is asked again, has another result", () => {
    const refused: Rule = { qualifier: "+", include: { rules: [{ qualifier: "-", symbol: "s" }], redirect: null } };
    const record = (qualifier: Qualifier): Rules => ({ rules: [refused, { qualifier, symbol: "s" }], redirect: null });
    expect(hasSameOutcomes(record("+"), record("-"), createStepBudget())).toBe(false);
    expect(hasSameOutcomes(record("+"), { rules: [refused], redirect: null }, createStepBudget())).toBe(false);
    expect(hasSameOutcomes(record("+"), record("+"), createStepBudget())).toBe(true);
  });

  test("as soon as the steps suffice, of which there are 200,000", () => {
    const record: Rules = { rules: [{ qualifier: "+", symbol: "s" }], redirect: null };
    const steps = createStepBudget();
    expect(hasSameOutcomes(record, record, steps)).toBe(true);
    const needed = 200_000 - steps.left;
    expect([needed, needed - 1].map((left) => hasSameOutcomes(record, record, { left }))).toEqual([true, false]);
  });
});

test("the addresses that pass are those that do so one by one", () => {
  fc.assert(
    fc.property(rules(2, false), (record) => {
      const set = passSet(record);
      for (const address of EVERYWHERE)
        expect(set !== null && hasAddress(set, address)).toBe(evaluate(record, address, {}, []) === "+");
    }),
  );
  expect(passSet({ rules: [{ qualifier: "+", symbol: "s" }], redirect: null })).toBeNull();
});

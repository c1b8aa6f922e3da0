// What third parties authorise is stored once, and domains name it.
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { DomainState, HistoryState } from "../../src/history/record.ts";
import { formatState, parseState } from "../../src/history/state.ts";

type Parties = Record<string, { networks: string[]; hasOthers: boolean }>;

function stateOf(domains: Record<string, Parties>): HistoryState {
  const states = Object.entries(domains).map(([name, thirdParties]): [string, DomainState] => [
    name,
    { memory: { spf: { thirdParties } } },
  ]);
  return { version: 1, config: "mail-policy.yml", rules: {}, domains: Object.fromEntries(states) };
}

const accepted = fc.record({
  networks: fc.subarray(["ip4:192.0.2.0/24", "ip4:198.51.100.1", "ip6:2001:db8::/32"]),
  hasOthers: fc.boolean(),
});
const name = fc.constantFrom("a.example", "b.example", "__proto__", "constructor");
const parties = fc.uniqueArray(fc.tuple(name, accepted), { selector: ([one]) => one });
const domains = fc
  .uniqueArray(fc.tuple(fc.constantFrom("a.de", "b.de", "c.de"), parties), { selector: ([one]) => one })
  .map((all) => Object.fromEntries(all.map(([domain, own]) => [domain, Object.fromEntries(own)])));

describe("a state", () => {
  test("is read as it was written, and has each set once", () => {
    fc.assert(
      fc.property(domains, (all) => {
        const state = stateOf(all);
        const text = formatState(state);
        expect(parseState(text)).toEqual({ state });
        const sets = Object.values(all).flatMap((own) => Object.values(own).map((one) => JSON.stringify(one)));
        const stored = (JSON.parse(text) as { networks: object }).networks;
        expect(
          Object.values(stored)
            .map((one) => JSON.stringify(one))
            .toSorted(),
        ).toEqual([...new Set(sets)].toSorted());
        // and is not changed by being read
        const again = parseState(text);
        expect("state" in again ? formatState(again.state) : again.problem).toBe(text);
      }),
    );
  });

  const text = formatState(stateOf({ "a.de": { "p.example": { networks: ["ip4:192.0.2.0/24"], hasOthers: false } } }));
  test.each<[string, (text: string) => string]>([
    ["a set that is not there", (whole) => whole.replace(/"[0-9a-f]{64}":/, `"${"0".repeat(64)}":`)],
    ["a set under another name", (whole) => whole.replace(/"[0-9a-f]{64}":/, '"__proto__":')],
    ["a network that is none", (whole) => whole.replace("ip4:192.0.2.0/24", "a:mail.example")],
    ["a network with more", (whole) => whole.replace("ip4:192.0.2.0/24", "ip4:192.0.2.0/24\\n")],
    ["no sets", (whole) => whole.replace(/"networks":\{\n.*\n\},/, "")],
    ["too many networks", (whole) => whole.replace('"ip4:', `${'"ip4:10.0.0.0",'.repeat(1_000)}"ip4:`)],
    ["a memory of something else", (whole) => whole.replace('"spf":', '"other":')],
  ])("is refused with %s", (_what, change) => {
    expect(change(text)).not.toBe(text);
    expect(parseState(change(text))).toMatchObject({ problem: expect.stringMatching(/^state/) });
  });
});

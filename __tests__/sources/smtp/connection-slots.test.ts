// Whose connection is next: counted, in the order in which they begin.
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { ConnectionOwner, SlotLimits } from "../../../src/sources/smtp/connection-slots.ts";
import { ConnectionSlots, providerOf } from "../../../src/sources/smtp/connection-slots.ts";

const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

/** Connections that stay open until `end` ends the oldest; `begun` names their owners. */
function open(limits: SlotLimits, owners: readonly ConnectionOwner[]) {
  const slots = new ConnectionSlots(limits);
  const begun: string[] = [];
  const running: (() => void)[] = [];
  const all = owners.map((owner) =>
    slots.run(owner, () => {
      begun.push(`${owner.provider} ${owner.domain}`);
      return new Promise<void>((done) => running.push(done));
    }),
  );
  const end = async (): Promise<void> => {
    running.shift()?.();
    await turn();
  };
  return { begun, running, end, all };
}

const times = (count: number, provider: string, domain: (i: number) => string): ConnectionOwner[] =>
  Array.from({ length: count }, (_, i) => ({ provider, domain: domain(i) }));

describe("connections", () => {
  test("go round the providers, and within each round its domains", async () => {
    const owners = [
      ...times(4, "large", () => "a"),
      ...times(2, "large", () => "b"),
      ...times(1, "small", () => "c"),
      ...times(2, "other", () => "d"),
    ];
    const { begun, end, all } = open({ all: 1, perProvider: 1, perDomain: 1 }, owners);
    while (begun.length < owners.length) await end();
    await end();
    await Promise.all(all);
    expect(begun).toEqual([
      "large a",
      "large a",
      "small c",
      "other d",
      "large b",
      "other d",
      "large a",
      "large b",
      "large a",
    ]);
  });

  test("of a provider with a thousand domains come no sooner than those of one with a single domain", async () => {
    const owners = [...times(1_000, "large", (i) => `d${i}`), ...times(3, "small", () => "own")];
    const { begun, end } = open({ all: 4, perProvider: 4, perDomain: 4 }, owners);
    while (begun.filter((each) => each.startsWith("small")).length < 3) await end();
    expect(begun).toHaveLength(4 + 3 * 2); // four before the small one asked; then every other one is its
  });

  test("of a provider that does not answer leave some to the others", async () => {
    const owners = [...times(100, "silent", (i) => `d${i}`), ...times(10, "other", (i) => `o${i}`)];
    const { begun } = open({ all: 5, perProvider: 3, perDomain: 5 }, owners);
    await turn();
    expect(begun).toEqual(["silent d0", "silent d1", "silent d2", "other o0", "other o1"]);
  });

  test("for one domain are few, of however many providers its hosts are said to be", async () => {
    const owners = [
      ...Array.from({ length: 50 }, (_, i) => ({ provider: `p${i}`, domain: "hostile" })),
      ...times(2, "small", () => "own"),
    ];
    const { begun } = open({ all: 6, perProvider: 4, perDomain: 3 }, owners);
    await turn();
    expect(begun).toEqual(["p0 hostile", "p1 hostile", "p2 hostile", "small own", "small own"]);
  });

  test("are all made, each once, and never too many at once", async () => {
    const some = fc.array(
      fc.record({ provider: fc.constantFrom("p", "q", "r"), domain: fc.constantFrom("a", "b", "c") }),
    );
    const limits = fc.record({
      all: fc.integer({ min: 1, max: 5 }),
      perProvider: fc.integer({ min: 1, max: 5 }),
      perDomain: fc.integer({ min: 1, max: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(some, limits, async (owners, limit) => {
        const now = new Map<string, number>();
        const change = (key: string, by: number): number => {
          now.set(key, (now.get(key) ?? 0) + by);
          return now.get(key) as number;
        };
        const slots = new ConnectionSlots(limit);
        let [done, isKept] = [0, true];
        await Promise.all(
          owners.map(({ provider, domain }) =>
            slots.run({ provider, domain }, async () => {
              const counts = [change("all", 1), change(`p ${provider}`, 1), change(`d ${domain}`, 1)] as const;
              isKept &&= counts[0] <= limit.all && counts[1] <= limit.perProvider && counts[2] <= limit.perDomain;
              await Promise.resolve();
              done++;
              for (const key of ["all", `p ${provider}`, `d ${domain}`]) change(key, -1);
            }),
          ),
        );
        return isKept && done === owners.length;
      }),
    );
  });

  test("that fail make place for others", async () => {
    const slots = new ConnectionSlots({ all: 1, perProvider: 1, perDomain: 1 });
    const owner = { provider: "p", domain: "d" };
    await expect(slots.run(owner, () => Promise.reject(new Error("a defect")))).rejects.toThrow("a defect");
    expect(await slots.run(owner, () => Promise.resolve("next"))).toBe("next");
  });
});

test.each([
  ["acme-de.mail.protection.outlook.com", "outlook.com"],
  ["aspmx.l.google.com", "google.com"],
  ["mx.acme.co.uk", "acme.co.uk"],
  ["mx1.example.test", "example.test"],
  ["localhost", "localhost"],
  ["192.0.2.1", "192.0.2.1"],
])("%s is run by %s", (host, provider) => {
  expect(providerOf(host)).toBe(provider);
});

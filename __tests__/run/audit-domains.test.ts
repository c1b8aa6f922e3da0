import { expect, test } from "@jest/globals";
import { forEachDomain, openAuditor } from "../../src/run/audit-domains.ts";
import type { World } from "../../src/sources/world.ts";
import { domainOf } from "../zones/zone-policy.ts";

test.each([
  [false, 16],
  [true, 300],
])(
  "domains that wait for mail servers do not hold up 300 others (probing: %s): %d begin",
  async (isProbing, expected) => {
    const world = { at: "2026-11-23T12:00:00.000Z", isProbing } as World;
    const auditor = openAuditor(
      world,
      () => null,
      () => undefined,
    );
    const domains = Array.from({ length: 300 }, (_, i) => domainOf(`d${i}.test`, null));
    let begun = 0;
    const ends: (() => void)[] = [];
    const all = forEachDomain(auditor, domains, () => {
      begun++;
      return new Promise((done) => ends.push(done));
    });
    expect(begun).toBe(expected);
    const isDone = all.then(() => true);
    const turn = (): Promise<false> => new Promise((done) => setImmediate(() => done(false)));
    while (!(await Promise.race([isDone, turn()]))) for (const end of ends.splice(0)) end();
    expect(begun).toBe(300);
  },
);

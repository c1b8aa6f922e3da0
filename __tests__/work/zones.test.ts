// What is compared and listed of declared zones takes steps in proportion to their records, and to the domains of the policy.
import { expect, test } from "@jest/globals";
import { compareZones } from "../../src/zones/changes/compare-zones.ts";
import { DependencyGraph } from "../../src/zones/changes/dependency-graph.ts";
import { compareMailRecords } from "../../src/zones/mail-records.ts";
import { unlistedNames } from "../../src/zones/unlisted-names.ts";
import { expectLinear } from "../support/steps.ts";
import { zoneOf } from "../zones/text-zones.ts";

const lines = (count: number): string =>
  Array.from({ length: count }, (_, i) => `n${i} A 192.0.2.1\nm${i} MX 10 mx\nc${i} NS ns.b.de.`).join("\n");
const names = (count: number, suffix: string): string[] =>
  Array.from({ length: count }, (_, i) => `d${1_000 + i}.${suffix}`);

test("the names that a policy forgets", async () => {
  await expectLinear((size) => {
    const zones = [zoneOf("a.de", lines(size)), ...names(size, "b.de").map((origin) => zoneOf(origin, "@ MX 10 mx"))];
    const domains = [...names(size, "a.de"), ...names(size, "b.de")];
    return () => unlistedNames(zones, domains);
  });
});

test("the mail records that a change adds or removes", async () => {
  await expectLinear((size) => {
    const zones = [zoneOf("a.de", lines(size))];
    return () => compareMailRecords([], zones, names(size, "a.de"));
  });
});

/** Two chains of includes as long as the zone. */
const chains = (count: number, last: string): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `m${i} TXT "v=spf1 include:_spf.m${i + 1}.a.test -all"\n_dmarc.m${i} TXT "v=DMARC1; p=none; rua=mailto:d@m${i}.a.test"\n_spf.m${i} TXT "v=spf1 include:m${i}.a.test -all"\n`,
  ).join("") + last;

test("what a change touches, through chains of includes", () =>
  expectLinear((count) => {
    const [before, now] = ["x A 192.0.2.1", `_spf.m${count} TXT "v=spf1 -all"`].map((last) =>
      zoneOf("a.test", chains(count, last)),
    ) as [ReturnType<typeof zoneOf>, ReturnType<typeof zoneOf>];
    const domains = Array.from({ length: count }, (_, i) => `m${i}.a.test`);
    return () => {
      const { names, removed } = compareZones([before], [now]);
      const graph = new DependencyGraph({ zones: [now], removed }, names);
      for (const domain of domains) graph.addDomain(domain, [domain]);
      expect(graph.affected(domains).size).toBe(count);
    };
  }));

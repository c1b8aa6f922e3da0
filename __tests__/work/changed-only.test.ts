// What a change touches is found in steps in proportion to the declared records.
import { expectLinear } from "../support/steps.ts";
import { expect, test } from "@jest/globals";
import { compareZones } from "../../src/zones/changes/compare-zones.ts";
import { DependencyGraph } from "../../src/zones/changes/dependency-graph.ts";
import { zoneOf } from "../zones/text-zones.ts";

const zoneText = (count: number, last: string): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `m${i} TXT "v=spf1 include:_spf.m${i + 1}.a.test -all"\n_dmarc.m${i} TXT "v=DMARC1; p=none; rua=mailto:d@m${i}.a.test"\n_spf.m${i} TXT "v=spf1 include:m${i}.a.test -all"\n`,
  ).join("") + last;

test("through chains of includes as long as the zone", () =>
  expectLinear((count) => {
    const [before, now] = ["x A 192.0.2.1", `_spf.m${count} TXT "v=spf1 -all"`].map((last) =>
      zoneOf("a.test", zoneText(count, last)),
    ) as [ReturnType<typeof zoneOf>, ReturnType<typeof zoneOf>];
    const domains = Array.from({ length: count }, (_, i) => `m${i}.a.test`);
    return () => {
      const { names, removed } = compareZones([before], [now]);
      const graph = new DependencyGraph({ zones: [now], removed }, names);
      for (const domain of domains) graph.addDomain(domain, [domain]);
      expect(graph.affected(domains).size).toBe(count);
    };
  }));

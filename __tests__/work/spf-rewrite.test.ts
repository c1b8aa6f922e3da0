// A record whose terms of others can answer in too many ways to compare is given up soon.
import { expect, test } from "@jest/globals";
import { compactRecord } from "../../src/standards/spf/compact-record.ts";
import { observeSpf } from "../../src/standards/spf/record-tree.ts";
import type { FakeAnswer } from "../support/fake-dns.ts";
import { fakeDns } from "../support/fake-dns.ts";
import { countSteps } from "../support/steps.ts";

const QUALIFIERS = ["+", "-", "?", "~"];

test("a rewrite takes a bounded number of steps", async () => {
  const networks = Array.from({ length: 20 }, (_, i) => `ip4:10.${i}.0.0/16`);
  const own = Array.from({ length: 20 }, (_, i) => `_n${i}.example.de`);
  const inner = (name: string): string =>
    [0, 1, 2]
      .map((i) => `${QUALIFIERS[i]}exists:${i}.${name}.test ${QUALIFIERS[i + 1]}ip4:10.${i}.${name.length}.0/24`)
      .join(" ");
  const dns = fakeDns({
    "example.de TXT": [
      `v=spf1 ${networks.join(" ")} ${own.map((name, i) => `${i % 2 === 0 ? "" : "-"}include:${name}`).join(" ")} -all`,
    ],
    ...(Object.fromEntries(own.map((name) => [`${name} TXT`, [`v=spf1 ${inner(name)} ~all`]])) as Record<
      string,
      FakeAnswer
    >),
  });
  const spf = await observeSpf(dns, "example.de", dns, (name) => name.endsWith("example.de"));
  if (spf.state !== "present") throw new Error(spf.state);
  let found: unknown;
  const steps = await countSteps(() => (found = compactRecord(spf.value, 10)));
  expect(found).toBeNull();
  expect(steps).toBeLessThan(5_000_000);
});

// The work on an SPF record is in proportion to its terms, and bounded where these can answer in too many ways to compare.
import { expect, test } from "@jest/globals";
import { compactRecord } from "../../src/standards/spf/compact-record.ts";
import { spfOpen } from "../../src/standards/spf/checks/open.ts";
import { observeSpf } from "../../src/standards/spf/record-tree.ts";
import { authorisedBy, thirdPartiesOf } from "../../src/standards/spf/third-parties.ts";
import type { FakeAnswer } from "../support/fake-dns.ts";
import { fakeDns } from "../support/fake-dns.ts";
import { judgeSpf } from "../support/judge-spf.ts";
import { countSteps, expectLinear } from "../support/steps.ts";

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

test("what a third party lets send is found in proportion to the terms", () =>
  expectLinear((size) => {
    const terms = Array.from({ length: size }, (_, i) => `ip4:10.0.${i}.0/25`);
    const dns = fakeDns({
      "example.de TXT": ["v=spf1 include:a.example"],
      "a.example TXT": [`v=spf1 ${terms.join(" ")}`],
    });
    return async () => {
      const spf = await observeSpf(dns, "example.de", dns, () => false);
      if (spf.state !== "present") throw new Error(spf.state);
      const [party] = thirdPartiesOf(spf.value, "example.de");
      expect(party && authorisedBy(party.node)).toMatchObject({ networks: expect.anything() });
    };
  }));

test("as many networks as a record can hold are judged in proportion to them", async () => {
  const networks = (size: number): string =>
    Array.from({ length: size }, (_, i) => `ip4:${i % 224}.${i % 256}.0.0/${6 + (i % 24)}`).join(" ");
  await expectLinear((size) => {
    const record = `v=spf1 ${networks(size)} -all`;
    return async () => expect(await judgeSpf(spfOpen, record)).toMatchObject({ outcome: "pass" });
  }, 1_000);
});

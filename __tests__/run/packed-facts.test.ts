// Facts in few octets.
import { expect, test } from "@jest/globals";
import type { Facts } from "../../src/facts.ts";
import { PackedFacts } from "../../src/run/packed-facts.ts";
import { sampleDomain } from "../support/sample-report.ts";

const factsOf = (name: string): Facts => sampleDomain(name, []).facts as Facts;

const facts = factsOf("example.de");
const odd = {
  ...facts,
  mx: { state: "absent", evidence: [{ at: { url: "\ud800 \u2028" }, text: "\0ü😀" }] },
} as Facts;
const long = {
  ...facts,
  mx: { state: "absent", evidence: [{ at: { url: "https://a.de/" }, text: "0123456789".repeat(10_000) }] },
} as Facts;

test.each([
  ["one that is like the others", [facts, odd, long]],
  ["one that is odd", [odd, facts]],
  ["one that is longer than deflate looks back", [long, facts, odd]],
])("facts that were packed after %s are the same, in whatever order they come", (_first, all) => {
  const packed = new PackedFacts();
  for (const [i, one] of all.entries()) packed.set(all.length - i, one);
  for (const [i, one] of all.entries()) expect(packed.get(all.length - i)).toEqual(one);
});

test("what is kept of a domain is what distinguishes it from the first, and not the buffer that it was made in", () => {
  const packed = new PackedFacts();
  packed.set(0, facts);
  packed.set(1, factsOf("example.org"));
  expect(packed.sizeAt(1)).toBeLessThan(JSON.stringify(facts).length / 10);
});

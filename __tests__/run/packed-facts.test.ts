// Facts in few octets.
import { createHash } from "node:crypto";
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
const incompressible = {
  ...facts,
  mx: {
    state: "absent",
    evidence: [{ at: { url: "https://a.de/" }, text: hashes(8_000) }],
  },
} as Facts;

/** So many hashes in base64: 44 characters each, of which deflate leaves about 33 octets. */
function hashes(count: number): string {
  return Array.from({ length: count }, (_, i) => createHash("sha256").update(String(i)).digest("base64")).join("");
}

test.each([
  ["one that is like the others", [facts, odd, long]],
  ["one that is odd", [odd, facts]],
  ["one that is longer than deflate looks back", [long, facts, odd]],
  ["one that is longer packed than others are together", [facts, incompressible, odd, long]],
])("facts that were packed after %s are the same, in whatever order they come", (_first, all) => {
  const packed = new PackedFacts();
  for (const [i, one] of all.entries()) packed.set(all.length - i, one);
  for (const [i, one] of all.entries()) expect(packed.get(all.length - i)).toEqual(one);
});

test("what is held of domains is what distinguishes them from the first, and not the buffers that they were made in", () => {
  const packed = new PackedFacts();
  const domains = Array.from({ length: 2_000 }, (_, i) => factsOf(`d${i}.example.de`));
  for (const [i, one] of domains.entries()) packed.set(i, one);
  expect(packed.size).toBeLessThan((domains.length * JSON.stringify(facts).length) / 10);
  expect(packed.size / 131_072).toEqual(Math.ceil(packed.size / 131_072)); // whole blocks of 128 KiB
  expect(packed.size).toBeGreaterThan(0);
  expect(packed.get(1_999)).toEqual(domains.at(-1));
});

// Facts in few octets.
import { expect, test } from "@jest/globals";
import type { Facts } from "../../src/facts.ts";
import { packFacts, unpackFacts } from "../../src/run/packed-facts.ts";
import { sampleDomain } from "../support/sample-report.ts";

const facts = sampleDomain("example.de", []).facts as Facts;

test("packed facts are the same ones, with whatever text is in them", () => {
  const odd = {
    ...facts,
    mx: { state: "absent", evidence: [{ at: { url: "\ud800 \u2028" }, text: "\0ü😀" }] },
  } as Facts;
  for (const one of [facts, odd]) expect(unpackFacts(packFacts(one))).toEqual(one);
});

test("what is kept of a domain is its own few octets, and not the buffer that they were made in", () => {
  const packed = packFacts(facts);
  expect(packed.length).toBeLessThan(JSON.stringify(facts).length / 2);
  expect(packed.buffer.byteLength).toBeLessThanOrEqual(Buffer.poolSize);
});

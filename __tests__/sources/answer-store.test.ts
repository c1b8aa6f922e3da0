import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { RrType } from "../../src/dns/record.ts";
import { TYPE_NUMBER } from "../../src/dns/record.ts";
import { message } from "../../src/message.ts";
import type { DnsAnswer } from "../../src/ports.ts";
import { AnswerStore, dnsQuestionKey, failuresOf } from "../../src/sources/answer-store.ts";
import { anyAnswer, anyName } from "../support/any-answer.ts";
import { noData } from "../support/fake-dns.ts";
import { propertyRuns } from "../support/property-runs.ts";

const asked = fc.constantFrom(...(Object.keys(TYPE_NUMBER) as RrType[])).chain((type) =>
  fc.tuple(
    anyName.map((name) => dnsQuestionKey(name, type)),
    anyAnswer(type),
  ),
);

/** So many other answers that none of before is kept as it was. */
function crowd(store: AnswerStore): void {
  for (let i = 0; i < 2_000; i++) store.set(`A ${i}.test`, noData(`${i}.test`));
}

const A: DnsAnswer = {
  kind: "records",
  records: [{ name: "a.de", ttl: 60, type: "A", data: { address: "192.0.2.1" } }],
  owner: "a.de",
  aliases: [],
  security: "secure",
};
/** Answers as the client gives them. */
const ANSWERS: [string, DnsAnswer][] = [
  ["A a.de", A],
  ["A alias.de", { ...A, aliases: ["alias.de"], security: "insecure" }],
  [
    "A signed.de",
    {
      ...A,
      security: "bogus",
      reason: message("dns/empty-answer"),
      signature: { from: "2026-01-01T00:00:00.000Z", until: "2026-02-01T00:00:00.000Z" },
    },
  ],
  ["A none.de", { kind: "nodata", owner: "none.de", aliases: [], security: "indeterminate" }],
  ["A gone.de", { kind: "nxdomain", owner: "end.de", aliases: ["gone.de"], security: "secure" }],
  ["A .", { kind: "nodata", owner: ".", aliases: [], security: "bogus", reason: message("dns/empty-answer") }],
  ["A silent.de", { kind: "failure", cause: "timeout", reason: message("dns/timeout") }],
];

describe("a store of answers", () => {
  test("gives back what it was given, however much comes after it", () => {
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 20 }), (given) => {
        const store = new AnswerStore();
        const expected = new Map<string, DnsAnswer>();
        for (const [question, answer] of given) {
          store.set(question, answer);
          expected.set(question, answer);
        }
        expect([...store]).toEqual([...expected]);
        expect(store.size).toBe(expected.size);
        expect([...store.keys()]).toEqual([...expected.keys()]);
        crowd(store);
        for (const [question, answer] of expected) expect(store.get(question)).toEqual(answer);
      }),
      { numRuns: propertyRuns(50) },
    );
  });
  test("gives it back with its members in the same order, so that a snapshot is the same text", () => {
    const store = new AnswerStore();
    for (const [question, answer] of ANSWERS) store.set(question, answer);
    crowd(store);
    for (const [question, answer] of ANSWERS) expect(JSON.stringify(store.get(question))).toBe(JSON.stringify(answer));
  });
  test("gives the very answer while it is recent", () => {
    const store = new AnswerStore();
    store.set("A a.de", A);
    for (let i = 0; i < 900; i++) {
      store.set(`A ${i}.test`, noData(`${i}.test`));
      if (i % 300 === 0) expect(store.get("A a.de")).toBe(A);
    }
    expect(store.get("A a.de")).toBe(A);
    expect(store.get("A b.de")).toBeUndefined();
  });
  test("finds its failures, as any other map does", () => {
    const store = new AnswerStore();
    for (const [question, answer] of ANSWERS) store.set(question, answer);
    const failure = { kind: "failure", cause: "timeout", reason: message("dns/timeout") };
    expect([...failuresOf(store)]).toEqual([failure]);
    expect([...failuresOf(new Map(ANSWERS))]).toEqual([failure]);
  });
});

import { describe, expect, test } from "@jest/globals";
import type { Observation } from "../../../src/model.ts";
import type { DkimMemory } from "../../../src/standards/dkim/memory.ts";
import { rememberDkim, seenDate } from "../../../src/standards/dkim/memory.ts";
import type { DkimFact, DkimRecord } from "../../../src/standards/dkim/record.ts";
import { keyIdentity, parseDkim } from "../../../src/standards/dkim/record.ts";
import { rsa } from "../../support/dkim-key.ts";
import { inWords } from "../../support/in-words.ts";
import { day } from "../../support/sample-run.ts";

type Fact = Observation<DkimFact>;

const record = (text: string): DkimRecord => parseDkim(`v=DKIM1; k=ed25519; p=${text}`);
/** Keys: not each 32 octets are a point of the curve. */
const KEYS = Array.from({ length: 800 }, (_, i) =>
  Buffer.alloc(32, Buffer.from([i, i >> 8])).toString("base64"),
).filter((text) => record(text).key !== null);
const p = (number: number): string => KEYS[number] ?? "";
const key = (number: number): Fact => ({
  state: "present",
  value: { ...record(p(number)), owner: "s1._domainkey.example.de" },
  evidence: [],
});
const ABSENT: Fact = { state: "absent", evidence: [] };
const UNKNOWN: Fact = { state: "unknown", reason: inWords("no answer"), evidence: [] };

/** What runs on one day after the other remember. */
const after = (...runs: Record<string, Fact>[]): DkimMemory | undefined =>
  runs.reduce<DkimMemory | undefined>(
    (earlier, facts, i) => rememberDkim(facts, { at: day(i + 1), previous: i === 0 ? null : day(i) }, earlier),
    undefined,
  );
const dateOf = (number: number, memory: DkimMemory | undefined): unknown => seenDate(record(p(number)), memory)[0];

describe("the first run that saw a key", () => {
  test.each<[string, Record<string, Fact>[], unknown]>([
    ["proves at least so long, in the first run", [{ s1: key(1) }], { at: day(1), notBefore: null }],
    ["stays in later runs", [{ s1: key(1) }, { s1: key(1) }], { at: day(1), notBefore: null }],
    [
      "is the first after one without it, of a key that replaces another",
      [{ s1: key(2) }, { s1: key(1) }],
      { at: day(2), notBefore: day(1) },
    ],
    [
      "is the first after one without it, where there was none",
      [{ s1: ABSENT }, { s1: key(1) }],
      { at: day(2), notBefore: day(1) },
    ],
    ["is not, where the selector was not measured", [{ s1: UNKNOWN }, { s1: key(1) }], { at: day(2), notBefore: null }],
    [
      "is not, where the selector was not measured in the run before",
      [{ s1: ABSENT }, { s1: UNKNOWN }, { s1: key(1) }],
      { at: day(3), notBefore: null },
    ],
    [
      "is not, where the policy did not have the selector in the run before",
      [{ s1: key(2) }, { s2: ABSENT }, { s1: key(1) }],
      { at: day(3), notBefore: null },
    ],
    [
      "is not, of a selector that is new",
      [{ s1: key(2) }, { s1: key(2), s2: key(1) }],
      { at: day(2), notBefore: null },
    ],
    [
      "stays for a key that comes back",
      [{ s1: key(1) }, { s1: key(2) }, { s1: key(1) }],
      { at: day(1), notBefore: null },
    ],
    [
      "stays for a key under another selector",
      [{ s1: key(1) }, { s2: ABSENT }, { s2: key(1) }],
      { at: day(1), notBefore: null },
    ],
  ])("%s", (_what, runs, date) => {
    expect(dateOf(1, after(...runs))).toEqual({ by: "history", ...(date as object) });
  });

  test("is unknown of a key that no run saw", () => {
    expect(seenDate(record(p(3)), after({ s1: key(1) }))).toEqual([]);
    expect(seenDate(record(p(3)), undefined)).toEqual([]);
  });
});

test("a run that sees the same remembers the same", () => {
  const once = after({ s1: key(1), s2: ABSENT });
  const run = { at: day(2), previous: day(1) };
  expect(rememberDkim({ s1: key(1), s2: ABSENT }, run, once)).toEqual(once);
  expect(rememberDkim({}, run, undefined)).toBeUndefined();
});

test("a long key is remembered by its last 64 characters, as runs before have written it", () => {
  const text = parseDkim(`v=DKIM1; p=${rsa(2048)}`);
  const fact: Fact = { state: "present", value: { ...text, owner: "s1._domainkey.example.de" }, evidence: [] };
  const [modulus = "", exponent = ""] = (keyIdentity(text) ?? "").split(" ").slice(1);
  expect(Object.keys(after({ s1: fact })?.keys ?? {})).toEqual([`${modulus.slice(-59)} ${exponent}`]);
  expect(exponent).toHaveLength(4);
});

test("only so many keys are remembered, the latest", () => {
  const numbers = Array.from({ length: 210 }, (_, i) => i);
  const memory = numbers.reduce<DkimMemory | undefined>(
    (earlier, i) => rememberDkim({ s1: key(i) }, { at: day(1), previous: null }, earlier),
    undefined,
  );
  expect(numbers.filter((i) => dateOf(i, memory) !== undefined)).toEqual(numbers.slice(-200));
});

test("once keys may be forgotten, none proves to be new: one that is still published must not look young", () => {
  const selectors = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`s${i}`, key(i)]));
  const memory = after(selectors, selectors, selectors);
  for (let i = 0; i <= 200; i++)
    expect(dateOf(i, memory)).not.toEqual(expect.objectContaining({ notBefore: expect.any(String) }));
});

import { describe, expect, test } from "@jest/globals";
import type { RdataOf, RrType } from "../../../src/dns/record.ts";
import { txtRdata } from "../../../src/dns/record.ts";
import { UnmanagedRecords, wildcardsAbove } from "../../../src/zones/planned/unmanaged.ts";

/** Whether a record of x.test stays where a pattern names its target. */
function matchOf<T extends RrType>(target: string, type: T, data: RdataOf[T], label = "*"): string {
  const patterns = [{ label, types: null, target, isCertain: true, isBesideDeclared: false }];
  return new UnmanagedRecords({ origin: "x.test" }, patterns).matchRecord({ name: "h.x.test", type, ttl: 60, data });
}

const TLSA = { usage: 3, selector: 1, matchingType: 1, association: "ab" };

describe("a live record stays where the target of a pattern matches", () => {
  test.each([
    ["an address", "192.0.2.*", "A", { address: "192.0.2.1" }, "yes"],
    ["another address", "192.0.3.*", "A", { address: "192.0.2.1" }, "no"],
    ["the last word of an MX record", "mx.x.test.", "MX", { preference: 10, exchange: "mx.x.test" }, "yes"],
    ["and of a SRV record", "mx.x.test.", "SRV", { priority: 1, weight: 2, port: 3, target: "mx.x.test" }, "yes"],
    ["a target in capitals, perhaps", "MX.x.test.", "MX", { preference: 10, exchange: "mx.x.test" }, "maybe"],
    ["a text", "v=spf1*", "TXT", txtRdata("v=spf1 -all"), "yes"],
    ["another text", "v=DKIM1*", "TXT", txtRdata("v=spf1 -all"), "no"],
    ["a text beyond ASCII, perhaps", "v=spf1*", "TXT", txtRdata("v=spf1 \u00e9"), "maybe"],
    ["a text with a dot where a star is, perhaps", "v=spf1*", "TXT", txtRdata("v=spf1 a:b.test"), "maybe"],
    ["a text by its quotes, perhaps", '"v=spf1*', "TXT", txtRdata("v=spf1 -all"), "maybe"],
    ["the longest text that is compared", "x*", "TXT", txtRdata("x".repeat(4049)), "yes"],
    ["a longer text, perhaps", "x*", "TXT", txtRdata("x".repeat(4050)), "maybe"],
    ["data without a target, perhaps", "ab", "TLSA", TLSA, "maybe"],
    ["data without a target that looks otherwise, perhaps", "x", "TLSA", TLSA, "maybe"],
  ] as const)("%s", (_, target, type, data, match) => {
    expect(matchOf(target, type, data as RdataOf[typeof type])).toBe(match);
  });

  test("and not without the name", () => {
    expect(matchOf("192.0.2.*", "A", { address: "192.0.2.1" }, "other")).toBe("no");
  });
});

test("a name with an escape may match any pattern, and something may exist below it", () => {
  const patterns = [{ label: "other", types: ["TXT"], target: null, isCertain: true, isBesideDeclared: false }];
  const unmanaged = new UnmanagedRecords({ origin: "x.test" }, patterns);
  const matches = ["a\\.b.x.test", "ab.x.test", "other.x.test"].map((name) => [
    unmanaged.matchRrset(name, "TXT"),
    unmanaged.matchRrset(name, "A"),
    unmanaged.mayExistBelow(name),
  ]);
  expect(matches).toEqual([
    ["maybe", "no", true],
    ["no", "no", false],
    ["yes", "no", true],
  ]);
  expect(unmanaged.mayExistBelow("x.test")).toBe(true);
});

test("the wildcards above a name are those that may answer for it, the nearest first", () => {
  expect(wildcardsAbove("a.b.x.test", "x.test")).toEqual(["*.b.x.test", "*.x.test"]);
  expect(wildcardsAbove("*.b.x.test", "x.test")).toEqual(["*.x.test"]);
  expect(wildcardsAbove("x.test", "x.test")).toEqual([]);
});

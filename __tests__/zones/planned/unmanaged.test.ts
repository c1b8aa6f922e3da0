import { describe, expect, test } from "@jest/globals";
import type { RdataOf, RrType } from "../../../src/dns/record.ts";
import { txtRdata } from "../../../src/dns/record.ts";
import { UnmanagedRecords } from "../../../src/zones/planned/unmanaged.ts";

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
    ["a target in capitals, perhaps", "MX.x.test.", "MX", { preference: 10, exchange: "mx.x.test" }, "maybe"],
    ["a text", "v=spf1*", "TXT", txtRdata("v=spf1 -all"), "yes"],
    ["another text", "v=DKIM1*", "TXT", txtRdata("v=spf1 -all"), "no"],
    ["a text beyond ASCII, perhaps", "v=spf1*", "TXT", txtRdata("v=spf1 \u00e9"), "maybe"],
    ["data without a target, perhaps", "ab", "TLSA", TLSA, "maybe"],
    ["data without a target that looks otherwise, perhaps", "x", "TLSA", TLSA, "maybe"],
  ] as const)("%s", (_, target, type, data, match) => {
    expect(matchOf(target, type, data as RdataOf[typeof type])).toBe(match);
  });

  test("and not without the name", () => {
    expect(matchOf("192.0.2.*", "A", { address: "192.0.2.1" }, "other")).toBe("no");
  });
});

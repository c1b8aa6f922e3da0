import { expect, test } from "@jest/globals";
import { createAuthority, deepestZone } from "../../../src/zones/planned/authority.ts";
import { zoneOf } from "../text-zones.ts";

test("the deepest zone answers, but for DS the one above", () => {
  const zones = new Map(
    ["x.test", "sub.x.test"].map((origin) => [origin, createAuthority(zoneOf(origin, "@ SOA ns h 1 1h 1h 1w 1h"))]),
  );
  expect(deepestZone(zones, "a.sub.x.test", "A")?.origin).toBe("sub.x.test");
  expect(deepestZone(zones, "sub.x.test", "A")?.origin).toBe("sub.x.test");
  expect(deepestZone(zones, "sub.x.test", "DS")?.origin).toBe("x.test");
  expect(deepestZone(zones, "x.test", "DS")).toBeUndefined();
  expect(deepestZone(zones, ".", "DS")).toBeUndefined();
});

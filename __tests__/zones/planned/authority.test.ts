import { expect, test } from "@jest/globals";
import { createAuthority, deepestZone, ZoneNodes } from "../../../src/zones/planned/authority.ts";
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

test("a name has the RRsets of types that are read, and those that are not known yet", () => {
  const location = { file: "plan.json", line: 1, column: 1 };
  const undecided = [
    { name: "a.x.test", type: "TXT", location },
    { name: "a.x.test", type: "MX", location },
    { name: "b.x.test", type: "CAA", location },
  ];
  const text = "a MX 10 m\na A 192.0.2.1\na A 192.0.2.2\na CAA 0 issue ca.test\nc CAA 0 issue ca.test\nd A 192.0.2.1\n";
  const nodes = new ZoneNodes({ ...zoneOf("x.test", text), undecided });
  const names = ["a.x.test", "b.x.test", "c.x.test", "d.x.test", "e.x.test"];
  expect(names.map((name) => nodes.typesAt(name))).toEqual([["MX", "A", "TXT"], ["CAA"], [], ["A"], []]);
  expect(names.map((name) => [...(nodes.get(name)?.sets.keys() ?? ["none"])])).toEqual([
    ["MX", "A"],
    [],
    [],
    ["A"],
    ["none"],
  ]);
  expect(nodes.get("a.x.test")).toBe(nodes.get("a.x.test"));
  expect(["MX", "CAA", "TXT", "NS"].map((type) => [...nodes.namesWith(type)])).toEqual([
    ["a.x.test", "a.x.test"],
    ["a.x.test", "c.x.test", "b.x.test"],
    ["a.x.test"],
    [],
  ]);
});

test("a name is answered with its own records, a name that a wildcard answers for with copies of them", () => {
  const authority = createAuthority(zoneOf("x.test", "a A 192.0.2.1\n*.b A 192.0.2.1\n"));
  const records = (name: string): unknown => {
    const answer = authority.answer(name, "A");
    return answer.kind === "records" ? answer.records : null;
  };
  expect(records("a.x.test")).toBe(records("a.x.test"));
  expect(records("c.b.x.test")).not.toBe(records("c.b.x.test"));
  expect(records("c.b.x.test")).toMatchObject([{ name: "c.b.x.test" }]);
});

import { expect, test } from "@jest/globals";
import type { DeclaredRecord, DeclaredZone } from "../../src/zones/declared-zone.ts";
import { declaredRrsets } from "../../src/zones/declares.ts";

const location = { file: "a.zone", line: 1, column: 1 };
const record = (name: string, type: "A" | "NS"): DeclaredRecord => ({
  isParsed: true,
  rr: { name, ttl: 300, type, data: type === "A" ? { address: "192.0.2.1" } : { target: "ns.test" } },
  location,
});
const zone = (over: Partial<DeclaredZone>): DeclaredZone => ({
  origin: "example.de",
  format: "bind",
  isComplete: true,
  records: [],
  deleted: [],
  undecided: [],
  ...over,
});

test.each<[string, DeclaredZone, boolean]>([
  ["a complete zone, that a name has nothing", zone({}), true],
  ["no delegation of a complete zone", zone({ records: [record("mx.example.de", "NS")] }), false],
  ["no complete zone with a fault", zone({ fault: { location, message: "bad" } }), false],
  [
    "no value that is known only after apply",
    zone({ undecided: [{ name: "mx.example.de", type: "A", location }] }),
    false,
  ],
  ["no zone that leaves live records as they are", zone({ unmanaged: { patterns: [], location } }), false],
  ["a part of a zone, of its own RRsets", zone({ isComplete: false, records: [record("mx.example.de", "A")] }), true],
  ["a part of a zone, of no others", zone({ isComplete: false, records: [record("www.example.de", "A")] }), false],
  ["nothing of another zone", zone({ origin: "example.net" }), false],
])("what DNS answers is declared by %s", (_claim, declared, isDeclared) => {
  expect(declaredRrsets([declared])("mx.example.de", "A")).toBe(isDeclared);
});

import { describe, expect, test } from "@jest/globals";
import { findDeclaration } from "../../src/zones/record-locations.ts";
import { hasType, recordsByName } from "../../src/zones/records-by-name.ts";
import { zoneOf } from "./text-zones.ts";

describe("the place of evidence", () => {
  const zone = zoneOf(
    "x.test",
    '@ MX 10 a\n@ MX 20 b\n@ TXT "v=spf1 " "-all"\n@ TXT other\nwww CNAME y.test.\n@ SRV 0 0 1 x\n',
  );
  const gone = { name: "gone.x.test", type: "TXT", location: { file: "plan.json", line: 9, column: 1 } };
  const places: [claim: string, source: string, text: string, line: number | null][] = [
    ["is the record that says so", "MX x.test", "20 b.x.test.", 2],
    ["is that of a TXT record by its value", "TXT x.test", "v=spf1 -all", 3],
    ["is that of a TXT record by its strings", "TXT x.test", '"v=spf1 " "-all"', 3],
    ["is the first of the RRset where none says so", "MX x.test", "30 c.", 1],
    ["is the alias where there is no RRset", "TXT www.x.test", "no TXT record", 5],
    ["is that of a type nobody reads", "SRV x.test", "0 0 1 x", 6],
    ["is what takes the RRset away", "TXT gone.x.test", "no TXT record", 9],
    ["is none where nothing is declared", "AAAA x.test", "no AAAA record", null],
  ];
  test.each(places)("%s", (_claim, rrset, text, line) => {
    const [type = "", name = ""] = rrset.split(" ");
    expect(findDeclaration([{ ...zone, deleted: [gone] }])(type, name, text)?.line ?? null).toBe(line);
  });
});

test("the records of a list are put by name once, and their types looked at once", () => {
  const { records } = zoneOf("x.test", "a A 192.0.2.1\nb A 192.0.2.2\na TXT x\n");
  expect(recordsByName(records)).toBe(recordsByName(records));
  const lookedAt: string[] = [];
  const own = records.map((record) =>
    Object.defineProperty({ ...record }, "rr", {
      get() {
        lookedAt.push(record.rr.name);
        return record.rr;
      },
    }),
  );
  expect(["A", "TXT", "MX"].map((type) => hasType(own, type))).toEqual([true, true, false]);
  expect(lookedAt).toEqual(["a.x.test", "b.x.test", "a.x.test"]);
});

// Places as SARIF has them.
import { describe, expect, test } from "@jest/globals";
import type { LineEnds } from "../../src/model.ts";
import { toArtifactLocation, toLocation, toRegion } from "../../src/report/sarif-location.ts";

describe("a file", () => {
  test.each([
    ["dns/example.de.zone", "dns/example.de.zone"],
    ["dns/a b#c?d%e.zone", "dns/a%20b%23c%3Fd%25e.zone"],
    ["a:b/müller.de.zone", "a%3Ab/m%C3%BCller.de.zone"],
    ["x\ud800y", "x%EF%BF%BDy"],
    ["../other/policy.yml", "../other/policy.yml"],
  ])("%j is %s, below the root of the repository", (file, uri) => {
    expect(toArtifactLocation(file)).toEqual({ uri, uriBaseId: "%SRCROOT%" });
  });

  test.each([
    ["D:/dns/a b.zone", "file:///D:/dns/a%20b.zone"],
    ["/dns/a.zone", "file:///dns/a.zone"],
  ])("%j is absolute: %s", (file, uri) => {
    expect(toArtifactLocation(file)).toEqual({ uri });
  });
});

describe("a region", () => {
  const lineEnds: LineEnds = new Map([["a.zone", { columns: new Map([[3, 20]]), separator: "\n" }]]);
  const at = (line: number, column: number) => ({ file: "a.zone", line, column });

  test("goes to the end of its line", () => {
    expect(toRegion(at(3, 5), lineEnds)).toEqual({ startLine: 3, startColumn: 5, endLine: 3, endColumn: 20 });
    expect(toRegion(at(3, 20), lineEnds)).toEqual({ startLine: 3, startColumn: 20, endLine: 3, endColumn: 20 });
  });

  test("is the whole line where the column is beyond it", () => {
    expect(toRegion(at(3, 21), lineEnds)).toEqual({ startLine: 3, startColumn: 1, endLine: 3, endColumn: 20 });
  });

  test("has no end column where the line was not read", () => {
    expect(toRegion(at(4, 5), lineEnds)).toEqual({ startLine: 4, startColumn: 5, endLine: 4 });
    expect(toRegion({ file: "b.zone", line: 3, column: 5 }, lineEnds)).not.toHaveProperty("endColumn");
  });
});

test("a location names what the finding is about", () => {
  const place = { file: "a.zone", line: 1, column: 1 };
  expect(toLocation(place, "mx1.example.de", new Map()).logicalLocations).toEqual([
    { fullyQualifiedName: "mx1.example.de", kind: "resource" },
  ]);
  expect(toLocation(place, null, new Map())).not.toHaveProperty("logicalLocations");
});

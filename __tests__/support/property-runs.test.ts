import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { propertyRuns } from "./property-runs.ts";
import { sourceFiles } from "./source-files.ts";

test("a property tries a quarter of its inputs, but five if it has as many, and all where that is asked for", () => {
  const asked = process.env["PROPERTY_RUNS"];
  try {
    delete process.env["PROPERTY_RUNS"];
    expect([4, 12, 401].map(propertyRuns)).toEqual([4, 5, 101]);
    process.env["PROPERTY_RUNS"] = "full";
    expect([4, 12, 401].map(propertyRuns)).toEqual([4, 12, 401]);
  } finally {
    if (asked === undefined) delete process.env["PROPERTY_RUNS"];
    else process.env["PROPERTY_RUNS"] = asked;
  }
});

test("no test has a number of inputs that is not scaled so", () => {
  const scaled = /numRuns: (?:propertyRuns\(|runs\b|RUNS\b|1 \})/;
  const lines = sourceFiles("__tests__").flatMap((file) =>
    readFileSync(`__tests__/${file}`, "utf8")
      .split("\n")
      .filter((line) => /\bnumRuns: /.test(line) && !scaled.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(lines.filter((line) => !line.startsWith("support/property-runs.test.ts"))).toEqual([]);
});

// Where the lines end that a report points to.
import { describe, expect, test } from "@jest/globals";
import type { Finding, LineEnds, Location } from "../../src/model.ts";
import { findLineEnds } from "../../src/run/line-ends.ts";
import { Repository } from "../../src/zones/repository/repository.ts";
import { sentence } from "../support/in-words.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { folderOf } from "../support/temporary-folder.ts";

const at = (file: string, line: number): Location => ({ file, line, column: 1 });

function endsOf(files: Record<string, string | Buffer>, findings: Finding[], over = {}): LineEnds {
  const report = sampleReport([sampleDomain("example.de", findings)], over);
  return findLineEnds(report, new Repository(folderOf(files)));
}

describe("the ends of lines", () => {
  test("are counted in characters, without the end of the line", () => {
    const files = { "a.zone": "abc\nmüller 😀\r\n\nlast" };
    const findings = [1, 2, 3, 4].map((line) => sampleFinding("fail", { location: at("a.zone", line) }));
    expect([...(endsOf(files, findings).get("a.zone")?.columns ?? [])]).toEqual([
      [1, 4],
      [2, 9],
      [3, 1],
      [4, 5],
    ]);
  });

  test("are those of failures, errors and warnings alone", () => {
    const files = { "a.zone": "x\n", "b.zone": "x\n", "c.zone": "x\n", "d.zone": "x\n" };
    const findings = [
      sampleFinding("pass", { location: at("a.zone", 1) }),
      sampleFinding("warn", { location: at("b.zone", 1) }),
    ];
    const over = {
      faults: [{ location: at("c.zone", 1), message: "no SOA" }],
      warnings: [{ location: at("d.zone", 1), message: "no dot", suggestion: null }],
    };
    expect([...endsOf(files, findings, over).keys()]).toEqual(["b.zone", "c.zone", "d.zone"]);
  });

  test("are those of each line of a file, whatever is there", () => {
    const over = {
      faults: [1, 2].map((line) => ({ location: at("a.zone", line), message: "no SOA" })),
      warnings: [{ location: at("a.zone", 3), message: "no dot", suggestion: null }],
    };
    const finding = sampleFinding("fail", { location: at("a.zone", 4) });
    const lines = [...(endsOf({ "a.zone": "1\n2\n3\n4\n5\n" }, [finding], over).get("a.zone")?.columns.keys() ?? [])];
    expect(new Set(lines)).toEqual(new Set([1, 2, 3, 4]));
  });

  test.each([
    ["one\r\ntwo\r\n", "\r\n"],
    ["one\ntwo\r\n", "\n"],
    ["\none", "\n"],
    ["one", "\n"],
  ] as const)("of %j are %j", (text, separator) => {
    const finding = sampleFinding("fail", { location: at("a.zone", 1) });
    expect(endsOf({ "a.zone": text }, [finding]).get("a.zone")).toMatchObject({ separator });
  });

  test("are those of the files that a fix changes, too", () => {
    const edit = { file: "b.zone", line: 1, endLine: 1, before: ["x"], after: ["y"] };
    const finding = sampleFinding("fail", {
      location: at("a.zone", 1),
      fix: { text: sentence("Publish this."), records: [], edit },
    });
    expect(endsOf({ "a.zone": "x\n", "b.zone": "x\r\n" }, [finding]).get("b.zone")).toEqual({
      columns: new Map(),
      separator: "\r\n",
    });
  });

  test("are left out where there is no such line or file, or no text", () => {
    const files = { "a.zone": "x\n", "bad.zone": Buffer.from("ok\n\xff\n", "latin1") };
    const places = [at("a.zone", 2), at("none.zone", 1), at("bad.zone", 1), at("bad.zone", 2), at("../out.zone", 1)];
    expect(
      endsOf(
        files,
        places.map((location) => sampleFinding("fail", { location })),
      ),
    ).toEqual(
      new Map([
        ["a.zone", { columns: new Map(), separator: "\n" }],
        ["bad.zone", { columns: new Map([[1, 3]]), separator: "\n" }],
      ]),
    );
  });
});

import { readdirSync, symlinkSync } from "node:fs";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { removeFailure, writeFailure, writeReportFile } from "../../src/files/report-files.ts";
import { AuditError } from "../../src/errors.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { eventfulHistory } from "../support/sample-history.ts";
import { sampleDomain, sampleReport } from "../support/sample-report.ts";
import { writeReports, spoken } from "../support/in-english.ts";
import { ENGLISH } from "../../src/report/language.ts";

const REPORT = sampleReport([]);
const tooLong = (): string => "x".repeat(2 ** 30);

let place: PolicyFolder;
beforeEach(() => void (place = policyFolder()));

describe("the report files", () => {
  test("are written to a folder that is made", async () => {
    await writeReports(place.path("a/b"), null, REPORT, () => "tape\n");
    expect(JSON.parse(place.read("a/b/report.json"))).toMatchObject({ version: 1 });
    expect(place.read("a/b/report.md")).toContain("mail");
    expect(place.read("a/b/snapshot.json")).toBe("tape\n");
  });

  test("have the evidence of received reports where there is some", async () => {
    await writeReports(place.path("a"), null, REPORT, () => "tape\n", { evidence: { version: 1, domains: {} } });
    expect(JSON.parse(place.read("a/evidence.json"))).toEqual({ version: 1, domains: {} });
    await writeReports(place.path("b"), null, REPORT, () => "tape\n");
    expect(readdirSync(place.path("b"))).not.toContain("evidence.json");
  });

  test("show the earlier runs that they are given", async () => {
    await writeReports(place.path("a"), null, REPORT, () => "tape\n", { history: eventfulHistory(60, 2) });
    expect(place.read("a/index.html")).toContain('<section id="history">');
  });

  test("replace older ones", async () => {
    for (const text of ["older and longer\n", "new\n"]) await writeReports(place.folder, null, REPORT, () => text);
    expect(place.read("snapshot.json")).toBe("new\n");
  });

  test("are written though one of them cannot be", async () => {
    const write = () => writeReports(place.path("out"), null, REPORT, tooLong);
    await expect(write).rejects.toThrow(AuditError);
    await expect(spoken(write)).rejects.toThrow(
      `cannot write ${place.path("out/snapshot.json")}: it exceeds Node's longest string, 512 MiB; audit fewer domains`,
    );
    expect(place.read("out/report.json")).toContain('"version": 1');
  });

  test("are no pages of domains that an earlier run had", async () => {
    const ofRun = (count: number) =>
      sampleReport(Array.from({ length: count }, (_, i) => sampleDomain(`d${i}.example`, [])));
    const pages = (): string[] => readdirSync(place.path("out/domains"));
    await writeReports(place.path("out"), null, ofRun(302), () => "");
    expect(pages()).toHaveLength(302);
    place.write("out/domains/own.html", "<!doctype html>");
    place.write("outside.html", place.read("out/domains/d1.example.html"));
    symlinkSync(place.path("outside.html"), place.path("out/domains/link.html"));
    await writeReports(place.path("out"), null, ofRun(301), () => "");
    expect(pages()).toHaveLength(303);
    expect(pages()).not.toContain("d301.example.html");
    await writeReports(place.path("out"), null, ofRun(300), () => "");
    expect(pages().toSorted()).toEqual(["link.html", "own.html"]);
    expect(place.read("outside.html")).toContain("d1.example");
  });

  test("are not sought where a link of the repository leads", async () => {
    await writeReports(
      place.path("outside"),
      null,
      sampleReport(Array.from({ length: 301 }, (_, i) => sampleDomain(`d${i}.example`, []))),
      () => "",
    );
    place.write("repository/out/report.md", "");
    symlinkSync(place.path("outside/domains"), place.path("repository/out/domains"));
    await writeReports(place.path("repository/out"), place.path("repository"), REPORT, () => "");
    expect(readdirSync(place.path("outside/domains"))).toHaveLength(301);
  });

  test("are named in one sentence where none can be written", async () => {
    place.write("file", "");
    const write = (): Promise<void> => writeReports(place.path("file"), null, REPORT, () => "");
    await expect(spoken(write)).rejects.toThrow(/^cannot write to \S+file: [^\n]+$/);
  });

  test("are written though a font is missing: all but the PDF", async () => {
    const readFonts = (): never => {
      throw new AuditError("cannot read the font x.ttf");
    };
    const write = (): Promise<void> => writeReports(place.path("out"), null, REPORT, () => "", { readFonts });
    await expect(spoken(write)).rejects.toThrow(
      `cannot write ${place.path("out/report.pdf")}: cannot read the font x.ttf`,
    );
    expect(readdirSync(place.path("out"))).toEqual(
      expect.arrayContaining(["badge.svg", "report.json", "snapshot.json"]),
    );
    expect(readdirSync(place.path("out"))).not.toContain("report.pdf");
  });
});

describe("why there is no report", () => {
  test("is written to a folder that is made, and removed", () => {
    writeFailure(place.path("out"), null, new AuditError("no resolver answers"), ENGLISH);
    expect(JSON.parse(place.read("out/failure.json"))).toMatchObject({
      kind: "audit",
      reasons: ["no resolver answers"],
    });
    for (let i = 0; i < 2; i++) removeFailure(place.path("out"), null);
    expect(() => place.read("out/failure.json")).toThrow("ENOENT");
  });

  test("that cannot be written or removed is named", () => {
    place.write("file", "x");
    place.write("out/failure.json/x", "a folder in its place");
    expect(() => spoken(() => removeFailure(place.path("out"), null))).toThrow(
      `cannot remove ${place.path("out/failure.json")}: `,
    );
    expect(() => spoken(() => writeFailure(place.path("file"), null, new Error("x"), ENGLISH))).toThrow(
      `cannot write ${place.path("file/failure.json")}: `,
    );
  });
});

describe("one file", () => {
  test("is written as it is", () => {
    writeReportFile(place.path("s.json"), null, () => "text");
    expect(place.read("s.json")).toBe("text");
  });

  test("that cannot be written is named", () => {
    expect(() => spoken(() => writeReportFile(place.path("no/folder.json"), null, () => ""))).toThrow(
      place.path("no/folder.json"),
    );
    expect(() => writeReportFile(place.folder, null, () => "")).toThrow(AuditError);
  });
});

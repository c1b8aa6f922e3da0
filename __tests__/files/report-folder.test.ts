import { mkdirSync, symlinkSync } from "node:fs";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { readReportFolder } from "../../src/files/report-folder.ts";
import { writeFailure } from "../../src/files/report-files.ts";
import { AuditError } from "../../src/errors.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { writeReports, say } from "../support/in-english.ts";
import { ENGLISH } from "../../src/report/language.ts";

const REPORT = sampleReport([sampleDomain("example.de", [sampleFinding("fail")])]);

let place: PolicyFolder;
beforeEach(() => void (place = policyFolder()));

/** What is said of the file, without its path. */
async function problemOf(folder: string): Promise<string> {
  const read = await readReportFolder(folder);
  return "problem" in read ? say(read.problem).replaceAll(place.folder, "") : "nothing";
}

describe("the report that another run left", () => {
  test("is what it wrote", async () => {
    await writeReports(place.path("out"), null, REPORT, () => "{}");
    expect(await readReportFolder(place.path("out"))).toMatchObject({
      version: "0.1.0",
      report: { conclusion: "fail" },
    });
  });

  test("is why it has none, if it says so", async () => {
    await writeReports(place.path("out"), null, REPORT, () => "{}");
    writeFailure(place.path("out"), null, new AuditError("no resolver answers"), ENGLISH);
    expect(await readReportFolder(place.path("out"))).toMatchObject({ error: new AuditError("no resolver answers") });
  });

  test("is nothing without a folder or a file", async () => {
    expect(await problemOf(place.path("none"))).toBe("/none has neither report.json nor failure.json");
    mkdirSync(place.path("report.json"));
    expect(await problemOf(place.folder)).toBe(" has neither report.json nor failure.json");
  });

  test("is not read through a link that leads out of the folder", async () => {
    place.write("secret.json", '{"secret":1}');
    mkdirSync(place.path("out"));
    symlinkSync("../secret.json", place.path("out/report.json"));
    expect(await problemOf(place.path("out"))).toBe("/out/report.json leads out of the repository by a symbolic link");
    expect(await problemOf(place.path("out"))).not.toContain('"secret"');
  });

  const long = JSON.stringify({ a: ["x".repeat(2 ** 18 + 1)] });
  test.each([
    ["{", "is not the JSON of a report: the JSON text ends where a key in quotes is wanted"],
    [
      `${"[".repeat(101)}${"]".repeat(101)}`,
      "is not the JSON of a report: arrays and objects are nested more than 100 deep",
    ],
    [long, "has a text of more than 262144 characters"],
    ["[]", "is not from this version of mail-policy: report must be object. Use the version that wrote it"],
    [
      JSON.stringify({ ["k".repeat(400)]: 1 }),
      "is not from this version of mail-policy: report must have required property 'version'. Use the version that wrote it",
    ],
  ])("is refused: %.40j", async (text, problem) => {
    place.write("report.json", text);
    expect(await problemOf(place.folder)).toBe(`/report.json ${problem}`);
  });

  test("is refused at a size that none has, unread", async () => {
    place.write("report.json", " ".repeat(128 * 2 ** 20 + 1));
    expect(await problemOf(place.folder)).toBe("/report.json is larger than 128 MiB");
  });
});

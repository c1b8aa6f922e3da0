// The list of report formats: one more is a function and a line.
import { PassThrough } from "node:stream";
import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { runCheck } from "../../src/cli/check.ts";
import type { Command } from "../../src/cli/command.ts";
import type * as options from "../../src/cli/check-options.ts";
import type * as files from "../../src/files/report-files.ts";
import type * as outputs from "../../src/github/outputs.ts";
import type { ReportFormat } from "../../src/report/formats.ts";
import { FILE_FORMATS, REPORT_FORMATS } from "../../src/report/formats.ts";
import { readFonts } from "../../src/files/fonts.ts";
import { ENGLISH } from "../../src/report/language.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { renderCommandHelp } from "../../src/cli/help.ts";
import { message } from "../../src/message.ts";

const REPORT = sampleReport([sampleDomain("example.de", [sampleFinding("fail")])]);

const MANY = sampleReport(
  Array.from({ length: 301 }, (_, i) => sampleDomain(`d${i}.example`, [sampleFinding("fail")])),
);

test("no two formats share a name, a file or an output", () => {
  const given = REPORT_FORMATS.flatMap(({ name, file, output }) => [name, file, output]).filter((one) => one !== null);
  expect(new Set(given).size).toBe(given.length);
});

describe("a format that is added to the list", () => {
  const TOY: ReportFormat & { file: string } = {
    name: "keys",
    file: "report.keys",
    output: "report-keys",
    render: ({ domains }) => domains.flatMap(({ findings }) => findings.map(({ key }) => `${key}\n`)).join(""),
  };
  const KEYS = "example.de spf/lookup-limit example.de\n";
  let place: PolicyFolder;
  let modules: {
    parseCheck: typeof options.parseCheck;
    CHECK: Command;
    runCheck: typeof runCheck;
    writeReports: typeof files.writeReports;
    buildOutputs: typeof outputs.buildOutputs;
  };

  beforeAll(async () => {
    place = policyFolder();
    jest.unstable_mockModule("../../src/report/formats.ts", () => ({
      REPORT_FORMATS: [...REPORT_FORMATS, TOY],
      FILE_FORMATS: [...FILE_FORMATS, TOY],
    }));
    const { parseCheck } = await import("../../src/cli/check-options.ts");
    const { CHECK, runCheck } = await import("../../src/cli/check.ts");
    const { writeReports } = await import("../../src/files/report-files.ts");
    const { buildOutputs } = await import("../../src/github/outputs.ts");
    modules = { parseCheck, CHECK, runCheck, writeReports, buildOutputs };
  });

  test("is a value of --format", () => {
    const { format } = modules.parseCheck(["--format", "keys"], place.folder);
    expect(format.render(REPORT, { language: ENGLISH, hasColor: false, readFonts })).toBe(KEYS);
    const allowed = "text json markdown codequality sarif html pdf oscal badge-json badge-svg keys".split(" ");
    const reason = message("option/choice", { option: "--format", value: "none", allowed });
    expect(() => modules.parseCheck(["--format", "none"], place.folder)).toThrow(
      expect.objectContaining({ reasons: [reason] }),
    );
  });

  test("is loaded before a run reads anything, so that no measurement is lost where it cannot be", async () => {
    const command = modules.parseCheck(["--format", "keys", "--offline", "--config", "missing.yml"], place.folder);
    const format = { ...command.format, load: () => Promise.reject(new Error("cannot be loaded")) };
    const nowhere = new PassThrough() as unknown as NodeJS.WriteStream;
    const shell = { args: [], env: {}, cwd: place.folder, stdout: nowhere, stderr: nowhere };
    await expect(modules.runCheck({ ...command, format }, shell)).rejects.toThrow("cannot be loaded");
  });

  test("is in the help, with its file", () => {
    const help = renderCommandHelp(modules.CHECK, ENGLISH);
    expect(help).toContain("--format text|json|markdown|codequality|sarif|html|pdf|oscal|badge-json|badge-svg|keys\n");
    expect(help).toContain(
      "write report.json, report.md, report.sarif, index.html, report.pdf, report.oscal.json, badge.json, badge.svg, report.keys and snapshot.json",
    );
  });

  test("is among the report files", async () => {
    await modules.writeReports(place.path("out"), null, REPORT, () => "{}\n", { language: ENGLISH });
    expect(place.read("out/report.keys")).toBe(KEYS);
  });

  test("may have several files, each in a folder of its own", async () => {
    await modules.writeReports(place.path("pages"), null, MANY, () => "{}\n", { language: ENGLISH });
    expect(place.read("pages/index.html")).toContain('href="domains/d300.example.html"');
    expect(place.read("pages/domains/d300.example.html")).toContain("<h1>d300.example</h1>");
  });

  test("is an output of the Action", () => {
    expect(modules.buildOutputs(REPORT, "/out")).toMatchObject({ "report-keys": "/out/report.keys" });
    expect(modules.buildOutputs(REPORT, "")).toMatchObject({ "report-keys": "" });
  });
});

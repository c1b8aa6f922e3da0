// The PDF report as other programs read it: qpdf for its syntax, and poppler for what it says.
import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { readFonts } from "../../src/files/fonts.ts";
import { GERMAN } from "../../src/report/german/language.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { renderPdf } from "../../src/report/pdf/pdf.ts";
import {
  reportWithText,
  sampleAttestation,
  sampleDomain,
  sampleFinding,
  sampleReport,
} from "../support/sample-report.ts";
import type { TemporaryFolder } from "../support/temporary-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const REPORT = sampleReport(
  Array.from({ length: 60 }, (_, i) =>
    sampleDomain(`d${i}.example`, [sampleFinding("fail", { subject: `d${i}.example` }), sampleFinding("unknown")]),
  ),
  { attestations: [sampleAttestation({ domains: ["d0.example"] })] },
);
const HOSTILE = reportWithText(`(\\)) \u202e\u05d0 endstream endobj %%EOF ${"x".repeat(400)}`);

let place: TemporaryFolder;
beforeAll(async () => {
  const file = (report: typeof REPORT, language: typeof ENGLISH): Promise<Uint8Array> =>
    renderPdf(report, { language, readFonts });
  place = temporaryFolder({
    "en.pdf": Buffer.from(await file(REPORT, ENGLISH)),
    "de.pdf": Buffer.from(await file(REPORT, GERMAN)),
    "hostile.pdf": Buffer.from(await file(HOSTILE, GERMAN)),
  });
});

const run = (program: string, ...words: string[]): string =>
  execFileSync(program, words, { cwd: place.folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

describe.each(["en.pdf", "de.pdf", "hostile.pdf"])("%s", (file) => {
  test("has no error that qpdf finds", () => {
    expect(run("qpdf", "--check", file)).toContain("No syntax or stream encoding errors found");
  });

  test("is tagged, has a title, and each font is in it", () => {
    expect(run("pdfinfo", file)).toMatch(/^Tagged: +yes$/m);
    expect(run("pdfinfo", file)).toMatch(
      /^CreationDate: +Mon Nov 23 12:00:00 2026|^CreationDate: +Thu Jan +1 00:00:00 1970/m,
    );
    expect(run("pdffonts", file).match(/ yes yes yes /g)).toHaveLength(3); // embedded, a subset, with letters
    expect(run("pdfinfo", "-struct", file)).toMatch(/^Document\n/);
  });
});

test.each([
  ["en.pdf", ENGLISH],
  ["de.pdf", GERMAN],
])("%s can be searched and copied from", (file, { words, checks }) => {
  const text = run("pdftotext", file, "-");
  const { pdf } = words;
  for (const part of [
    pdf.title,
    pdf.summary,
    pdf.requirements,
    pdf.findings,
    pdf.glossary,
    "TR-03108-05-M",
    "d59.example",
  ])
    expect(text).toContain(part);
  expect(text.replaceAll(/\s+/g, "")).toContain(checks["spf/lookup-limit"]?.title.replaceAll(" ", ""));
});

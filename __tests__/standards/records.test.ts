// Records as they are found in the field, and what checks say of each: `records/*.txt`, one record a line, its findings below it.
// A file is a world (`__tests__/support/case-file.ts` has the sections) up to the section that says where its records are published:
//
//   -- records TXT _dmarc.example.de --    each line is such a record, several joined by ` | `
//   -- bodies https://mta-sts.example.de/.well-known/mta-sts.txt 200 --    each line is such a body, its lines joined by ` / `
//
// Below a record stand those findings which the world without it does not have: of the standard, or the check, that the file is named
// after (`spf+declared.txt`, `spf.expectations.txt`).
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { CHECKS } from "../../src/audit/checks.ts";
import type { Finding } from "../../src/model.ts";
import { encodeUtf8 } from "../../src/text/utf8.ts";
import type { Section } from "../support/case-file.ts";
import { judgeCase, readSections } from "../support/case-file.ts";
import { shortFindingLines } from "../support/finding-lines.ts";
import { expectWritten } from "../support/written.ts";

const FOLDER = new URL("records/", import.meta.url);

/** The world with one record of a file, which is no line of it: a string for each 255 octets (RFC 1035 §3.3.14). */
function withRecord({ head: [kind = "", ...where] }: Section, line: string): Section {
  if (kind === "bodies") return { head: ["https", ...where], lines: encodeUtf8(line).split(" / ") };
  const [type = "", name = ""] = where;
  const strings = (text: string): string =>
    (encodeUtf8(text).match(/.{1,255}/gs) ?? [""])
      .map((part) => `"${part.replace(/["\\]/g, "\\$&").replace(/\\\\(\d{3})/g, "\\$1")}"`)
      .join(" ");
  return {
    head: ["zone", name.split(".").slice(-2).join(".")],
    lines: line.split(" | ").map((one) => `${name}. ${type} ${type === "TXT" ? strings(one) : one}`),
  };
}

const identity = (finding: Finding): string => shortFindingLines([finding]).join("\n");

test.each(readdirSync(FOLDER))("%s", async (file) => {
  const [judged = ""] = file.replace(/\.txt$/, "").split("+");
  const checks = CHECKS.filter(({ id }) => `${id.replace("/", ".")}.`.startsWith(`${judged}.`));
  const text = readFileSync(new URL(file, FOLDER), "utf8");
  const at = text.search(/^-- (?:records|bodies) .+ --$/m);
  const world = readSections(text.slice(0, at)).sections;
  const [each] = readSections(text.slice(at)).sections as [Section];
  const known = new Set((await judgeCase(world, checks)).map(identity));
  const lines = [text.slice(0, text.indexOf("\n", at))];
  for (const line of each.lines.filter((one) => !one.startsWith("  "))) {
    lines.push(line);
    if (line === "" || line.startsWith("#")) continue;
    const findings = await judgeCase([...world, withRecord(each, line)], checks);
    const own = findings.filter((finding) => !known.has(identity(finding)));
    lines.push(...shortFindingLines(own).map((one) => `  ${one}`));
  }
  expect(lines.length).toBeGreaterThan(1);
  expectWritten(new URL(file, FOLDER), lines.join("\n"));
});

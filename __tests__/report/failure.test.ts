// What is said where there is no report.
import { expect, test } from "@jest/globals";
import { AuditError, InputError, UsageError } from "../../src/errors.ts";
import { errorLines } from "../../src/report/error-lines.ts";
import { ENGLISH } from "../../src/report/language.ts";
import type { ReportLinks } from "../../src/report/links.ts";
import { renderFailure } from "../support/in-english.ts";
import { sentence } from "../support/in-words.ts";
import { expectWritten } from "../support/written.ts";

const LINKS: ReportLinks = { files: "https://github.com/acme/mail/blob/c0ffee", run: null };
const fault = (line: number, file = "mail-policy.yml"): InputError["faults"][number] => ({
  location: { file, line, column: 3 },
  message: sentence(`fault ${line} of ${file}`),
});
const ERRORS: [string, unknown][] = [
  ["a fault", new InputError([fault(7)])],
  ["faults of a file", new InputError([fault(1), fault(2)])],
  ["faults of two files", new InputError([fault(1), fault(2, "dns/a.zone")])],
  ["wrong options", new UsageError(sentence("`--base` needs a commit"))],
  ["an audit that cannot run", new AuditError(sentence("no resolver answers"))],
  ["a failure of this program", new Error("cannot read *undefined*")],
];

test("each failure is told with its cause, for a page and for a terminal", () => {
  const texts = ERRORS.flatMap(([name, error]) => [
    `== ${name} ==`,
    renderFailure(error, "acme", LINKS),
    renderFailure(error),
    ...errorLines(error, ENGLISH),
  ]);
  expectWritten(new URL("whole/failures.txt", import.meta.url), `${texts.join("\n")}\n`);
});

test("faults are told as far as they fit into a comment", () => {
  const faultsOf = (count: number, length: number): string[] => {
    const one = { ...fault(1), message: sentence("x ".repeat(length / 2)) };
    return renderFailure(new InputError(Array.from({ length: count }, () => one))).match(/^- .*/gm) ?? [];
  };
  const place = "- `mail-policy.yml:1` ".length;
  const length = 500 - place + 1; // the last space is left out
  expect(faultsOf(1, length)[0]).toHaveLength(500);
  expect(faultsOf(100, length)).toHaveLength(100);
  expect(faultsOf(101, length).slice(99)).toEqual([faultsOf(1, length)[0], expect.stringMatching(/^- .*\b1 more/)]);
  expect(faultsOf(103, length).at(-1)).toMatch(/^- .*\b3 more/);
});

// Edits of DNSControl's dnsconfig.js, whole: each case of `edits/*.txt` is one and what is to be published, and the lines that change,
// or why none do.
import { expect, test } from "@jest/globals";
import { expectWrittenCases } from "../../support/written-cases.ts";
import { editLines, parseEditCase } from "../edits/edit-lines.ts";
import { irOf } from "../edits/generated-inputs.ts";
import { readText } from "./ir-files.ts";

test.each(["changes", "calls"])("%s of a dnsconfig.js are written whole", (name) =>
  expectWrittenCases(new URL(`edits/${name}.txt`, import.meta.url), (lines) => {
    const { wanted, files } = parseEditCase(lines, "dnsconfig.js");
    return editLines(wanted, {
      files,
      read: (all) => readText(irOf(all["dnsconfig.js"] ?? ""), all["dnsconfig.js"] ?? null),
    });
  }),
);

test("a call has sixty lines at most", () => {
  const changedLines = (count: number): string[] => {
    const { wanted, files } = parseEditCase(
      [
        "publish TXT x.test v=spf1 -all",
        'D("x.test", "none", "bind",',
        `TXT("@",${"\n".repeat(count - 1)}"v=spf1 ?all"));`,
      ],
      "dnsconfig.js",
    );
    return editLines(wanted, {
      files,
      read: (all) => readText(irOf(all["dnsconfig.js"] ?? ""), all["dnsconfig.js"] ?? null),
    });
  };
  expect(changedLines(60).at(-1)).toBe('= x.test 300 TXT "v=spf1 -all"');
  expect(changedLines(61)).toEqual(['In dnsconfig.js that is `TXT("@", "v=spf1 -all")`.']);
});

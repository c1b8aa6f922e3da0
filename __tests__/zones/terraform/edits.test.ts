// Edits of Terraform's configurations, whole: each case of `edits/*.txt` is a main.tf and what is to be published, and the lines that
// change, or why none do. A plan that the main.tf does not make is written as in `planOf`.
import { expect, test } from "@jest/globals";
import { expectWrittenCases } from "../../support/written-cases.ts";
import { editLines, parseEditCase } from "../edits/edit-lines.ts";
import { planOf as planOfConfiguration } from "../edits/generated-inputs.ts";
import { planOf, readText } from "./plan-files.ts";

const NAMES = { Z1: "example.de" };

test.each(["changes", "copies"])("%s of main.tf are written whole", (name) =>
  expectWrittenCases(new URL(`edits/${name}.txt`, import.meta.url), (lines) => {
    const { wanted, files } = parseEditCase(lines, "main.tf");
    const { plan, ...sources } = files;
    const text = plan === undefined ? null : JSON.stringify(planOf(plan.split("\n")).plan);
    return editLines(wanted, {
      files: sources,
      read: (all) => readText(text ?? planOfConfiguration(all["main.tf"] ?? ""), NAMES),
    });
  }),
);

test("the first record of the type is copied where none is near", () => {
  const block = (name: string, type: string, value: string): string =>
    `resource "aws_route53_record" "${name}" {\n  zone_id = aws_route53_zone.main.zone_id\n  name = "${name}"\n  type = "${type}"\n  records = ["${value}"]\n}\n`;
  const addresses = (label: string): string =>
    Array.from({ length: 20 }, (_, i) => block(`${label}${i}`, "A", "192.0.2.1")).join("");
  const text = [addresses("a"), block("first", "TXT", "x"), block("second", "TXT", "y"), addresses("b")].join("");
  const { wanted } = parseEditCase(["publish TXT _dmarc.example.de v=DMARC1; p=none"], "main.tf");
  const [place] = editLines(wanted, {
    files: { "main.tf": text },
    read: (all) => readText(planOfConfiguration(all["main.tf"] ?? ""), NAMES),
  });
  expect(place).toBe("main.tf:126");
});

// Files of many small inputs, with what comes of each:
//
//   What the cases have in common.
//
//   == what a case shows ==
//   its input, in as many lines as it takes
//   => what comes of it, line by line
//
// `WRITE_EXPECTED=1 npm test -- NAME` writes all lines that begin with `=>` again, and the review reads the difference.
import { readFileSync } from "node:fs";
import { expect } from "@jest/globals";
import { expectWritten } from "./written.ts";

/** Compares what comes of each input with the lines below it. */
export async function expectWrittenCases(
  file: URL,
  resultOf: (lines: readonly string[], claim: string) => readonly string[] | Promise<readonly string[]>,
): Promise<void> {
  const [head = "", ...cases] = readFileSync(file, "utf8").split(/^(?=== .* ==$)/m);
  const written = new Map<string, string>();
  for (const text of cases) {
    const [heading = "", ...lines] = text.trimEnd().split("\n");
    const own = lines.filter((line) => !/^=>(?: |$)/.test(line));
    const result = await resultOf(own, heading.slice("== ".length, -" ==".length));
    const shown = result.flatMap((line) => line.split("\n")).map((line) => `=> ${line}`.trimEnd());
    written.set(heading, [heading, ...own, ...shown].join("\n"));
  }
  expect(written.size).toBe(cases.length); // each claims something else
  expectWritten(file, `${head}${[...written.values()].join("\n\n")}\n`);
}

/** Lines as a text, in which pictures of control characters stand for these: `␍` for a carriage return, `␉` for a tab, `␠` for a space. */
export function textOf(lines: readonly string[]): string {
  const text = lines.map((line) => `${line}\n`).join("");
  return text.replaceAll(/[\u2400-\u2421]/g, (picture) =>
    picture === "␡" ? "\x7f" : String.fromCharCode(picture.charCodeAt(0) - 0x2400),
  );
}

/** What stands before the first `-- NAME --` line of a text, and the sections that such lines begin. */
export function sectionsOf(text: string): { own: string; sections: { name: string; text: string }[] } {
  const [own = "", ...rest] = `\n${text}`.split(/^(?=-- .+ --$)/m);
  const sections = rest.map((section) => {
    const end = section.indexOf("\n");
    return { name: section.slice(3, end - 3), text: section.slice(end + 1) };
  });
  return { own: own.slice(1), sections };
}

/** The same by name; `first` is the name of what stands before. */
export function partsOf(lines: readonly string[], first: string): Map<string, string> {
  const { own, sections } = sectionsOf(lines.map((line) => `${line}\n`).join(""));
  return new Map([
    ...(own === "" ? [] : [[first, own] as const]),
    ...sections.map(({ name, text }) => [name, text] as const),
  ]);
}

import { execFile } from "node:child_process";
import { sep } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { matchesIn, PHRASES } from "../../scripts/prose.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const EXAMPLES = PHRASES.map((phrase) => [phrase.example, phrase] as const);

/** The words found in a file, with their lines. */
const found = (name: string, text: string): string[] =>
  matchesIn(name, text).map(({ line, words }) => `${line}: ${words}`);

describe.each(EXAMPLES)("the phrase of %j is found", (example, phrase) => {
  const inComments = phrase.allowedInComments ? [] : [phrase];
  const phrasesIn = (name: string, text: string): unknown[] => matchesIn(name, text).map((match) => match.phrase);

  test("in Markdown, and where a line is wrapped", () => {
    expect(phrasesIn("a.md", `First. ${example}.\n`)).toEqual([phrase]);
    expect(phrasesIn("a.md", `First. ${example.replaceAll(" ", "\n")}.\n`)).toEqual([phrase]);
  });

  test("in a string and in a template", () => {
    expect(phrasesIn("a.ts", `say(${JSON.stringify(example)});\n`)).toEqual([phrase]);
    expect(phrasesIn("a.ts", `say(\`\${name}: ${example}\`);\n`)).toEqual([phrase]);
  });

  test("in comments, unless it is allowed there", () => {
    expect(phrasesIn("a.ts", `/** ${example} */\n`)).toEqual(inComments);
    expect(phrasesIn("a.ts", `/**\n * ${example.replaceAll(" ", "\n * ")}\n */\n`)).toEqual(inComments);
  });

  test("in a description of a schema", () => {
    expect(phrasesIn("a.json", JSON.stringify({ description: example }, null, 1))).toEqual([phrase]);
  });
});

test.each([
  "There is no such file, and there are no records.",
  "The lookup is no longer needed: it is no more than a guess, and no later than May.",
  "`mail-policy explain spf/lookup-limit` says what it is.",
  "## What it cannot see",
  "What is a null MX? See RFC 7505.",
  "Allow it for a day; it takes 20 s. Recommended, commended.",
  "The port 25 check is not known to fail.",
])("plain English is not: %s", (text) => {
  expect(found("a.md", text)).toEqual([]);
});

test("code is not read: names, regular expressions, keys of a schema", () => {
  expect(found("a.ts", "const nobody = { mend: /is no name/ };\nmend(nobody, `${mended}`);\n")).toEqual([]);
  expect(found("a.json", '{ "mended": { "description": "the fix" } }')).toEqual([]);
});

test("each match has its line and its words as written, code in a template too", () => {
  const text = 'const a = "fine";\nsay(`x\n is no ${kind}: ${most} are allowed, nobody\n asks`);\n// Ours:\n';
  expect(found("a.ts", text)).toEqual(["3: is no ${kind", "3: t} are allowed", "3: nobody", "5: Ours:"]);
});

describe("the program", () => {
  const { folder, write } = temporaryFolder();
  const prose = async (text: string): Promise<unknown> => {
    write("a.md", text);
    const run = promisify(execFile)(process.execPath, ["scripts/prose.mjs", folder]);
    return run.then(
      ({ stdout }) => ({ code: 0, out: stdout }),
      ({ code, stdout }: { code: number; stdout: string }) => ({ code, out: stdout.replace(folder + sep, "/") }),
    );
  };

  test("names file, line, words and what to write instead, and fails", async () => {
    expect(await prose("Good.\nThe host is no name.\n")).toEqual({
      code: 1,
      out: '/a.md:2: "is no name". Write instead: "is not a valid X", "is missing" or "does not …"\n',
    });
  });

  test("says nothing about plain English", async () => {
    expect(await prose("The host is not a valid name.\n")).toEqual({ code: 0, out: "" });
  });
});

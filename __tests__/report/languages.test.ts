// Both languages say the same: a type makes sure that each has every text, and this that no value, rule or name is lost in one of them.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { GERMAN } from "../../src/report/german/language.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { englishWords } from "../support/english-words.ts";

type Sentences = Readonly<Record<string, (values: never) => string>>;
const SENTENCES = Object.keys(ENGLISH.sentences).map((code) => {
  const [english, german] = [ENGLISH, GERMAN].map(({ sentences }) => String((sentences as Sentences)[code]));
  return { code, english: english ?? "", german: german ?? "" };
});

/** The text up to the bracket that closes the first one. */
function inBrackets(source: string): string {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    if ("{[(".includes(source[i] ?? "")) depth++;
    if ("}])".includes(source[i] ?? "") && --depth === 0) return source.slice(1, i);
  }
  return source;
}

/** The names that a pattern takes apart: `a, b: c, ...rest` has `a`, `b` and `...`. */
function patternNames(pattern: string): string[] {
  let depth = 0;
  const flat = pattern.split("").filter((character) => {
    if ("{[(".includes(character)) depth++;
    const isFlat = depth === 0;
    if ("}])".includes(character)) depth--;
    return isFlat;
  });
  return flat
    .join("")
    .split(",")
    .flatMap((part) => /^\s*(\.\.\.|\w+)/.exec(part)?.[1] ?? []);
}

/** The values that a sentence takes, by its source; null where it hands all of them on. */
function takenValues(source: string): string[] | null {
  const parameters = inBrackets(source.slice(source.indexOf("("))).trim();
  if (parameters === "") return [];
  const body = source.slice(source.indexOf("=>"));
  if (parameters.startsWith("{")) {
    const names = patternNames(inBrackets(parameters));
    return names.includes("...") ? null : names.toSorted();
  }
  const [name = ""] = /^\w+/.exec(parameters) ?? [];
  const reads = [...body.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, "g"))].map(([, key]) => key ?? "");
  const patterns = [...body.matchAll(new RegExp(`\\{([^{}]*)\\} = ${name};`, "g"))].map(([, pattern]) => pattern ?? "");
  const mentions = body.match(new RegExp(`\\b${name}\\b`, "g"))?.length ?? 0;
  if (mentions > reads.length + patterns.length) return null;
  return [...new Set([...reads, ...patterns.flatMap(patternNames)])].toSorted();
}

/** The rules and options that a text names. */
const CITATION = /RFC \d+|§\d[\d.]*\d|TR-\d{5}(?:-\d\d-[MR])?|(?<![\w-])--[a-z][a-z-]+/g;
const citations = (text: string): string[] => (text.match(CITATION) ?? []).toSorted();

/** What a function says, by its source: its literals, with `x` for each value. */
function textsOf(source: string): string[] {
  const literals = source.match(/"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
  return literals.map((literal) =>
    literal
      .slice(1, -1)
      .replaceAll("\\`", "`")
      .replaceAll(/\$\{[^{}]*\}/g, "x"),
  );
}

/** Sentences that name what others call so in English. */
const QUOTES_ENGLISH: readonly string[] = ["github/advice/create-pulls"];

describe("a sentence", () => {
  test("takes the same values in both languages", () => {
    const taken = SENTENCES.map(({ code, ...sources }) => ({
      code,
      english: takenValues(sources.english),
      german: takenValues(sources.german),
    }));
    const compared = taken.filter(({ english, german }) => english !== null && german !== null);
    expect(compared.map(({ code, german }) => `${code}: ${german?.join()}`)).toEqual(
      compared.map(({ code, english }) => `${code}: ${english?.join()}`),
    );
    expect(compared.length).toBeGreaterThan(0.95 * taken.length);
  });

  test("cites the same rules and options in both languages", () => {
    const [english, german] = (["english", "german"] as const).map((language) =>
      SENTENCES.map((sentence) => `${sentence.code}: ${citations(sentence[language]).join()}`),
    );
    expect(german).toEqual(english);
  });

  test("has no word of English in German", () => {
    const left = SENTENCES.filter(({ code }) => !QUOTES_ENGLISH.includes(code)).flatMap(({ code, german }) => {
      const words = textsOf(german).flatMap(englishWords);
      return words.length === 0 ? [] : [`${code}: ${words.join()}`];
    });
    expect(left).toEqual([]);
  });

  test.each([
    ["({ a, b: c }) => c", ["a", "b"]],
    ["({ a = [], b: { c } }) => a", ["a", "b"]],
    ["(v) => `${v.a} ${v.b} ${v.a}`", ["a", "b"]],
    ["(v) => { const { a, b } = v; return a; }", ["a", "b"]],
    ["() => ''", []],
    ["(v) => textOf(v)", null],
    ["({ a, ...rest }) => textOf(rest)", null],
  ])("%s is read", (source, values) => {
    expect(takenValues(source)).toEqual(values);
  });
});

/** What is set off as code, cited, or a number; a name in angle brackets stands for one of the reader's own. */
function quotations(text: string): string[] {
  const found = text.match(/`[^`]*`|RFC \d+|§\d[\d.]*\d|TR-\d{5}|\d+/g) ?? [];
  return found.map((one) => one.replaceAll(/<[^<>]*>/g, "<>").replace("name=wert", "name=value")).toSorted();
}

describe("the words of a check", () => {
  test.each(Object.keys(ENGLISH.checks))("quote, cite and count the same in both languages: %s", (id) => {
    const [english, german] = [ENGLISH, GERMAN].map(({ checks }) =>
      Object.entries(checks[id] ?? {}).map(([field, text]) => [field, quotations(String(text))]),
    );
    expect(german).toEqual(english);
  });

  test("are not left in English", () => {
    const same = Object.entries(GERMAN.checks).flatMap(([id, words]) =>
      Object.entries(words).flatMap(([field, text]) =>
        text === Object.entries(ENGLISH.checks[id] ?? {}).find(([name]) => name === field)?.[1]
          ? [`${id} ${field}`]
          : [],
      ),
    );
    expect(same).toEqual([]);
  });
});

/** The texts in an object of words, by path; functions as their source. A list is one text: each language has its own order of a glossary. */
function textsIn(words: object, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? textsIn(value, `${path}${key}.`)
      : [[`${path}${key}`, String(value)] as [string, string]],
  );
}

test("what formats say cites the same rules and options in both languages", () => {
  const [english, german] = [ENGLISH, GERMAN].map(({ words }) =>
    textsIn(words)
      .map(([path, text]) => `${path}: ${citations(text).join()}`)
      .toSorted(),
  );
  expect(german).toEqual(english);
});

test("a code names one sentence, in whatever file it is", () => {
  const folder = "src/report/english";
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const codes = files.flatMap((name) =>
    [...readFileSync(`${folder}/${name}`, "utf8").matchAll(/^ {2}"([\w-]+(?:\/[\w-]+)+)": /gm)].map(([, code]) => code),
  );
  expect(codes.length).toBeGreaterThan(500);
  expect(codes.filter((code, i) => codes.indexOf(code) < i)).toEqual([]);
});

test("what formats say has no word of English in German", () => {
  const left = textsIn(GERMAN.words).flatMap(([path, source]) => {
    const words = (source.includes("=>") ? textsOf(source) : [source]).flatMap(englishWords);
    return words.length === 0 ? [] : [`${path}: ${words.join()}`];
  });
  expect(left).toEqual([]);
});

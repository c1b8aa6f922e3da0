import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import {
  expandName,
  expandText,
  fixedSuffix,
  parseExplanation,
  parseMacroString,
} from "../../../src/standards/spf/macro.ts";
import type { Expansion, MacroString } from "../../../src/standards/spf/macro.ts";
import { repeatToMegabyte } from "../../support/octets.ts";
import { say } from "../../support/in-english.ts";

function partsOf(text: string): MacroString {
  const parts = parseMacroString(text);
  if ("problem" in parts) throw new Error(say(parts.problem));
  return parts;
}

/** Expands in the record of `a.b.example.de` for mail from `sender.example`. */
const expand = (text: string): Expansion => expandName(partsOf(text), "a.b.example.de", "sender.example");

test.each([
  ["%{i}._spf.%{d}", "_spf.a.b.example.de"],
  ["%{i}.%{l}._spf.example.net.", "_spf.example.net"],
  ["%{i}-%{d}", "b.example.de"],
  ["%{ir}.%{o}", "sender.example"],
  ["_spf.%{d}", null],
  ["_spf.example.net", null],
  ["%{d}.%{i}", null],
  ["%{i}example", null],
])("the names that %s expands to all end in %s", (text, suffix) => {
  expect(fixedSuffix(partsOf(text), "a.b.example.de", "sender.example")).toBe(suffix);
});

describe("expandName", () => {
  const label = "a".repeat(63);
  const longest = `${label}.${label}.${label}.${"a".repeat(61)}`;
  test.each([
    [longest, longest],
    [`y.${longest}`, longest],
    [`yy.${longest.slice(1)}`, longest.slice(1)],
    [`y.y.${longest}`, longest],
    [`y.a${longest.slice(1)}.y`, `${longest.slice(64)}.y`],
  ])("leaves labels out on the left of more than 253 octets: %s", (text, name) => {
    expect(expand(text)).toEqual({ name });
  });

  test.each([
    ["_spf.%{d}", "_spf.a.b.example.de"],
    ["%{d2}", "example.de"],
    ["%{dr}", "de.example.b.a"],
    ["%{d2r}", "b.a"],
    ["%{d9}.x", "a.b.example.de.x"],
    ["%{d99999999999999999999}", "a.b.example.de"],
    ["%{o}", "sender.example"],
    ["%{d-}", "a.b.example.de"],
    ["%{d1-.}", "de"],
    ["%{D}", "a.b.example.de"],
    ["Mail.Example.DE.", "mail.example.de"],
    ["a%%b.example", "a%b.example"],
    ["a%-b.example", "a%20b.example"],
    ["a%_b.example", "a\\032b.example"],
    ["a\\b.example", "a\\\\b.example"],
  ])("makes %s of what DNS settles: %s", (text, name) => {
    expect(expand(text)).toEqual({ name });
  });

  test.each(["%{i}.x.de", "%{s}", "%{l}.x.de", "%{p}", "%{h}", "%{v}.x.de", "%{d}.%{I}"])("leaves %s open", (text) => {
    expect(expand(text)).toHaveProperty("unknownMacro");
  });

  test.each(["a..example", ".example.de", `${"x".repeat(64)}.de`, "."])("says that %s is not a name", (text) => {
    expect(expand(text)).toHaveProperty("invalid");
  });

  test("drops labels on the left of a name over 253 octets, and no more than it must", () => {
    const name = `${"x".repeat(49)}.`.repeat(5) + "yyyy"; // 254
    expect(expand(name)).toEqual({ name: name.slice(50) });
    expect(expand(name.slice(1))).toEqual({ name: name.slice(1) });
  });

  test("escapes the value of an upper-case macro for URLs", () => {
    const parts = parseMacroString("%{O}.x.de");
    if ("problem" in parts) throw new Error(say(parts.problem));
    expect(expandName(parts, "example.de", "a\\233_b+c.de")).toEqual({ name: "a%e9_b%2bc.de.x.de" });
  });

  test("takes dots alone for no name", () => {
    expect(expand("..")).toEqual({ invalid: "." });
  });

  test("never throws, and any name it returns fits DNS", () => {
    const piece = fc.constantFrom("%{d}", "%{D3r}", "%{o1-}", "%{i}", ".", "a", "x".repeat(63), "\\", "%%", "%_");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const expansion = expand(pieces.join(""));
        if ("name" in expansion) expect(expansion.name).not.toMatch(/^\.|[^\\]\.\./);
      }),
    );
  });
});

describe("an explanation", () => {
  test.each(["100%", "%{q}", "%{d0}", "%", "line\nbreak", "\u00fc", "\t"])("is none with %j in it", (text) => {
    expect(parseExplanation(text)).toBeNull();
  });

  test("keeps its spaces and dots, and macros without a value as they are", () => {
    const parts = parseExplanation(" a %{l1r+}. %{t} %%. ") ?? [];
    expect(expandText(parts, (letter) => (letter === "l" ? "x+y" : null))).toBe(" a x. %{t} %. ");
  });

  test("never throws, ends on a megabyte, and is text where it is read at all", () => {
    const piece = fc.oneof(
      fc.constantFrom("%{s}", "%{C}", "%{r2-}", "%{t}", "%%", "%_", "%-", " ", "%"),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.string(), (pieces, value) => {
        const parts = parseExplanation(pieces.join(""));
        if (parts !== null) expect(typeof expandText(parts, () => value)).toBe("string");
      }),
    );
    expect(parseExplanation(repeatToMegabyte("%{"))).toBeNull();
    for (const [piece, value] of [
      ["%{s}", "a.b"],
      [" ", " "],
    ] as const) {
      expect(expandText(parseExplanation(repeatToMegabyte(piece)) ?? [], () => "a.b")).toBe(
        repeatToMegabyte(piece).replaceAll(piece, value),
      );
    }
  });
});

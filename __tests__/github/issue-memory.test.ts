import { describe, expect, test } from "@jest/globals";
import { array, assert, nat, property, string } from "fast-check";
import { DAMAGED_MEMORY, digestOf, issueBody, readIssueBody, remember } from "../../src/github/issue-memory.ts";
import { codePoint } from "../support/hostile-text.ts";

const ANY = string({ unit: codePoint, maxLength: 300 });

describe("the memory of an issue", () => {
  test("is what was written, whatever names the keys have, and cannot end its hidden line", () => {
    assert(
      property(
        array(ANY, { maxLength: 20 }),
        nat(),
        nat(),
        string({ unit: "grapheme", maxLength: 50 }),
        (keys, revision, notified, label) => {
          const memory = remember(keys, { revision, notified });
          const body = issueBody(label, memory, "### text\nmore");
          expect(readIssueBody(body)).toEqual({ memory, text: "### text\nmore" });
          expect(
            body
              .split("\n")
              .slice(0, 2)
              .every((line) => /^<!-- (?:(?!-->|--!>|--).)* -->$/.test(line)),
          ).toBe(true);
        },
      ),
    );
  });

  test("survives a browser, which writes CRLF", () => {
    const body = issueBody("default", remember(["a b c"], { revision: 3, notified: 2 }), "text");
    expect(readIssueBody(body.replaceAll("\n", "\r\n")).memory.keys).toEqual(["a b c"]);
  });

  test.each(["example", "xn--bcher-kva.example"])("keeps what fits, and counts the rest: %s", (zone) => {
    const keys = Array.from({ length: 5_000 }, (_, i) => `d${i}.${zone} drift/records d${i}.${zone}`);
    const memory = remember(keys, { revision: 1, notified: 0 });
    expect(memory.keys.length + (memory.more ?? 0)).toBe(5_000);
    expect(memory.keys.length).toBeGreaterThan(150);
    const body = issueBody("default", memory, "text");
    expect(body.length).toBeLessThan(20_500);
    expect(readIssueBody(body).memory).toEqual(memory);
  });

  test("has one digest for the same keys in any order", () => {
    expect(digestOf(["a", "b"])).toBe(digestOf(["b", "a"]));
    expect(digestOf(["a"])).not.toBe(digestOf(["b"]));
  });

  test.each([
    ["no line", "<!-- mail-policy:default -->\ntext"],
    ["a line that is cut off", "<!-- mail-policy:default -->\n<!-- open:%5B1%2C0%2C%22"],
    ["no JSON", "<!-- mail-policy:default -->\n<!-- open:%5B1 -->\ntext"],
    ["no encoding", "<!-- mail-policy:default -->\n<!-- open:%E0%A4%A -->\ntext"],
    ["an object", `<!-- m -->\n<!-- open:${encodeURIComponent('{"length":4}')} -->\n`],
    ["a key that is no text", `<!-- m -->\n<!-- open:${encodeURIComponent('[1,0,"d",0,{}]')} -->\n`],
    ["a negative count", `<!-- m -->\n<!-- open:${encodeURIComponent('[-1,0,"d",0]')} -->\n`],
    [
      "a key that was taken out",
      issueBody("m", remember(["a", "b"], { revision: 1, notified: 0 }), "").replace("%2C%22b%22", ""),
    ],
    ["a huge line", `<!-- m -->\n<!-- open:${"x".repeat(60_000)} -->\n`],
  ])("is damaged in a body with %s", (_, body) => {
    expect(readIssueBody(body).memory).toEqual(DAMAGED_MEMORY);
  });

  test("never throws on any body", () => {
    assert(property(ANY, (text) => void readIssueBody(`<!-- m -->\n<!-- open:${text} -->\n`)));
  });
});

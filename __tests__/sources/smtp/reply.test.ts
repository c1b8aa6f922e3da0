import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { message } from "../../../src/message.ts";
import type { ReplyOrProblem } from "../../../src/sources/smtp/reply.ts";
import { offersStarttls, ReplyReader } from "../../../src/sources/smtp/reply.ts";

/** All that is heard of these chunks. */
function hear(
  chunks: readonly (string | Uint8Array)[],
  octets = 65_536,
): { heard: ReplyOrProblem[]; isAhead: boolean } {
  const reader = new ReplyReader({ octets });
  for (const chunk of chunks) reader.push(Buffer.from(chunk));
  const { hasUnreadData } = reader;
  const heard: ReplyOrProblem[] = [];
  for (let next = reader.take(); next !== null; next = reader.take()) heard.push(next);
  return { heard, isAhead: hasUnreadData };
}

const reply = (code: number, ...lines: string[]): ReplyOrProblem => ({ kind: "reply", reply: { code, lines } });

describe("a reply", () => {
  test.each<[string, string, ReplyOrProblem[]]>([
    ["of one line", "220 mx ESMTP\r\n", [reply(220, "mx ESMTP")]],
    ["of several lines", "250-mx\r\n250-SIZE 1\r\n250 STARTTLS\r\n", [reply(250, "mx", "SIZE 1", "STARTTLS")]],
    ["of a code alone", "250\r\n", [reply(250, "")]],
    ["of a code and a space", "250 \r\n", [reply(250, "")]],
    ["whose lines end without CR", "250-a\n250 b\n", [reply(250, "a", "b")]],
    ["in UTF-8", "554 grüß dich\r\n", [reply(554, "grüß dich")]],
    ["with control characters", "220 \u001b[2J\u0000\r\n", [reply(220, "\u001b[2J\u0000")]],
    ["and another behind it", "220 a\r\n250 b\r\n", [reply(220, "a"), reply(250, "b")]],
    ["of 2,048 octets", `220 ${"x".repeat(2_043)}\r\n`, [reply(220, "x".repeat(2_043))]],
    ["that is not finished", "250-a\r\n250 b", []],
  ])("%s", (_what, text, heard) => {
    expect(hear([text]).heard).toEqual(heard);
  });

  test.each([
    ["no code", "hello\r\n"],
    ["an empty line", "\r\n"],
    ["a code of two digits", "22 a\r\n"],
    ["a code of four digits", "2200 a\r\n"],
    ["a code that begins with 1", "150 a\r\n"],
    ["a code that begins with 6", "600 a\r\n"],
    ["something else behind the code", "220_a\r\n"],
    ["HTTP", "HTTP/1.1 400 Bad Request\r\n"],
    ["a TLS alert", "\u0015\u0003\u0001\u0000\u0002\u0002\n"],
  ])("has %s: none", (_what, text) => {
    expect(hear([text]).heard).toEqual([{ kind: "problem", problem: message("smtp/not-a-reply") }]);
  });

  test("has one code over all its lines", () => {
    expect(hear(["250-a\r\n251 b\r\n"]).heard).toEqual([{ kind: "problem", problem: message("smtp/mixed-codes") }]);
  });

  test("has no line of more than 2,048 octets, whether it ends or not", () => {
    const problem = [{ kind: "problem", problem: message("smtp/line-length", { limit: 2_048 }) }];
    expect(hear(["220 ", "x".repeat(3_000)]).heard).toEqual(problem);
    expect(hear([`220 ${"x".repeat(3_000)}\r\n`]).heard).toEqual(problem);
  });

  test("has an end: what goes on beyond the allowance is a problem, once", () => {
    const { heard } = hear(Array.from({ length: 20_000 }, () => "220-more\r\n"));
    expect(heard).toEqual([{ kind: "problem", problem: message("smtp/endless") }]);
  });

  test("is not looked for behind a problem", () => {
    expect(hear(["nonsense\r\n220 a\r\n", "220 b\r\n"]).heard).toHaveLength(1);
  });

  test.each([
    ["220 a\r\n", 1, false],
    ["220 a\r\n2", 1, true],
    ["220 a\r\n250-b\r\n", 1, true],
    ["220 a\r\n250 b\r\n", 1, true],
  ])("%j is ahead of what was taken: %#", (text, takes, isAhead) => {
    const reader = new ReplyReader({ octets: 100 });
    reader.push(Buffer.from(text));
    for (let i = 0; i < takes; i++) reader.take();
    expect(reader.hasUnreadData).toBe(isAhead);
  });
});

describe("STARTTLS is offered", () => {
  test.each([
    ["STARTTLS", true],
    ["starttls", true],
    ["StartTLS ", true],
    ["STARTTLS x", true],
    ["XSTARTTLS", false],
    ["STARTTLSX", false],
    ["STARTTLS-NOT", false],
  ])("by %j: %s", (line, offers) => {
    expect(offersStarttls({ code: 250, lines: ["mx", line] })).toBe(offers);
  });

  test("not by a server that is called so", () => {
    expect(offersStarttls({ code: 250, lines: ["STARTTLS", "SIZE"] })).toBe(false);
  });
});

describe("whatever is sent", () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc
      .constantFrom("220 ", "250-", "250 STARTTLS\r\n", "\r\n", "\n", "\r", "220", "-", "x".repeat(2_100))
      .map((text) => Buffer.from(text)),
  );

  test("the reader does not throw, ends, and keeps to its allowance", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(5_000), (chunks, octets) => {
        const { heard } = hear(chunks, octets);
        expect(heard.filter(({ kind }) => kind === "problem").length).toBeLessThanOrEqual(1);
        const kept = heard.reduce((sum, one) => sum + (one.kind === "reply" ? one.reply.lines.join(" ").length : 0), 0);
        expect(kept).toBeLessThanOrEqual(octets);
      }),
    );
  });

  test("the cutting into chunks makes no difference", () => {
    const text = fc
      .array(fc.constantFrom("220 a\r\n", "250-b\r\n", "250 ü\n", "250\r\n", "x\r\n", "25", "0"), { maxLength: 12 })
      .map((parts) => Buffer.from(parts.join("")));
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { maxLength: 8 }), (octets, cuts) => {
        const places = [0, ...cuts.filter((cut) => cut < octets.length).toSorted((a, b) => a - b), octets.length];
        const chunks = places.slice(1).map((end, i) => octets.subarray(places[i], end));
        expect(hear(chunks)).toEqual(hear([octets]));
      }),
    );
  });
});

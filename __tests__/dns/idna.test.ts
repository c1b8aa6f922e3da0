import { expect, test } from "@jest/globals";
import { aLabelsOf, toAscii, unicodeName } from "../../src/dns/idna.ts";

const octetsOf = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

test("labels become A-labels, and those in ASCII stay as they are", () => {
  expect(toAscii("Example.DE")).toBe("Example.DE");
  expect(toAscii("München.Example.de")).toBe("xn--mnchen-3ya.Example.de");
  expect(toAscii("a.ü..")).toBe("a.xn--tda..");
});

test("a text has none where a label has none, or none that is accepted, or it is too long", () => {
  expect(toAscii("a.ü\u200e.de")).toBeNull();
  expect(toAscii("ü.de", (label) => label !== "xn--tda")).toBeNull();
  expect(toAscii("ü".repeat(10), () => true)).not.toBeNull();
  expect(toAscii("a".repeat(1020))).toBe("a".repeat(1020));
  expect(toAscii("a".repeat(1021))).toBeNull();
});

test("octets in UTF-8 have the A-labels that were meant, others none", () => {
  expect(aLabelsOf(octetsOf("münchen.de"))).toBe("xn--mnchen-3ya.de");
  expect(aLabelsOf("example.de")).toBeNull();
  expect(aLabelsOf("m\xfcnchen.de")).toBeNull();
});

test("a name is shown as people read it where it is written otherwise", () => {
  expect(unicodeName("xn--mnchen-3ya.de")).toBe("münchen.de");
  expect(unicodeName("example.de")).toBeNull();
  expect(unicodeName("xn--\u0080.de")).toBeNull();
});

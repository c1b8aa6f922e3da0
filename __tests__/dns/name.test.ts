import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { isIPv4 } from "../../src/dns/address.ts";
import {
  escapeLabel,
  isHostName,
  isWithin,
  labelsOf,
  joinLabels,
  parentOf,
  parseName,
  prependLabels,
  relativeName,
  unescapeLabel,
} from "../../src/dns/name.ts";
import { repeatToMegabyte, anyOctets } from "../support/octets.ts";

/** A name in the form of this project, of labels with any octets. */
const label = fc
  .array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 20 })
  .map((codes) => escapeLabel(String.fromCharCode(...codes)));
const name = fc.array(label, { maxLength: 8 }).map(joinLabels);

describe("parseName", () => {
  test.each([
    ["example.de", "example.de"],
    ["Example.DE.", "example.de"],
    [".", "."],
    ["_dmarc.example.de", "_dmarc.example.de"],
    ["*.example.de", "*.example.de"],
    ["a\\.b.de", "a\\.b.de"],
    ["\\097.de", "a.de"],
    ["\\065.de", "a.de"],
    ["\\046.de", "\\..de"],
    ["a\\032b.de", "a\\032b.de"],
    ["\\@.de", "@.de"],
    ["\xe4.de", "\\228.de"],
    [`${"a".repeat(63)}.de`, `${"a".repeat(63)}.de`],
    ["\\097".repeat(63), "a".repeat(63)],
  ])("reads %j as %j", (text, read) => {
    expect(parseName(text)).toBe(read);
  });

  test.each([
    ["an empty text", ""],
    ["an empty label", "a..de"],
    ["an empty first label", ".de"],
    ["two trailing dots", "de.."],
    ["two dots", ".."],
    ["a label of 64 octets", `${"a".repeat(64)}.de`],
    ["a name of 256 octets", `ab.${"a.".repeat(126)}`],
    ["a name of 256 octets without its last dot", `ab.${"a.".repeat(125)}a`],
    ["a backslash at the end", "a\\"],
    ["an escape of two digits", "a\\04.de"],
    ["an octet above 255", "a\\256.de"],
    ["a letter that is no octet", "\u0151.de"],
  ])("refuses %s", (_what, text) => {
    expect(parseName(text)).toBeNull();
  });

  test("takes a name of just 255 octets", () => {
    expect(parseName("a.".repeat(127))).toBe(joinLabels(Array.from({ length: 127 }, () => "a")));
  });

  test("gives back every name of this project's form", () => {
    fc.assert(fc.property(name, (each) => expect(parseName(each === "." ? each : `${each}.`)).toBe(each)));
  });

  test("never throws, and what it reads stays as it is", () => {
    fc.assert(
      fc.property(anyOctets(80), (text) => {
        const read = parseName(text);
        if (read !== null) expect(parseName(read)).toBe(read);
      }),
    );
  });

  test.each([
    ["dots", "."],
    ["backslashes", "\\"],
    ["letters", "a"],
    ["labels", "a."],
    ["escapes", "\\000"],
  ])("are no name, a megabyte of %s", (_what, piece) => {
    expect(parseName(repeatToMegabyte(piece))).toBeNull();
  });
});

describe("labels", () => {
  test("an escaped dot does not end one", () => {
    expect(labelsOf("a\\.b.c\\\\.de")).toEqual(["a\\.b", "c\\\\", "de"]);
  });

  test("the root has none, and no parent", () => {
    expect(labelsOf(".")).toEqual([]);
    expect(parentOf(".")).toBeNull();
    expect(parentOf("de")).toBe(".");
  });

  test.each([
    ["a.b.example.de", "b.example.de"],
    ["a.de", "de"],
    ["\\..de", "de"],
    ["a\\.b.c\\\\.de", "c\\\\.de"],
    ["c\\\\.de", "de"],
    ["c\\.de", "."],
  ])("%s is below %s", (child, parent) => expect(parentOf(child)).toBe(parent));

  test("one put before a name has that name as its parent", () => {
    expect(prependLabels("de", ".")).toBe("de");
    expect(prependLabels("_25._tcp", "mx.de")).toBe("_25._tcp.mx.de");
    fc.assert(fc.property(label, name, (child, parent) => expect(parentOf(prependLabels(child, parent))).toBe(parent)));
  });

  test("put together again they are the name", () => {
    fc.assert(fc.property(name, (each) => expect(joinLabels(labelsOf(each))).toBe(each)));
  });

  test("escaped and back they are the same octets in lower case", () => {
    fc.assert(
      fc.property(anyOctets(63), (text) => {
        expect(unescapeLabel(escapeLabel(text))).toBe(text.replace(/[A-Z]/g, (c) => c.toLowerCase()));
      }),
    );
  });

  test.each(["\\256", "\\999", "\\25", "\\1", "\\"])("%j is a broken escape", (text) => {
    expect(unescapeLabel(text)).toBeNull();
  });

  test("only ASCII letters fold", () => {
    expect(escapeLabel("\xc4AZ@[")).toBe("\\196az@[");
  });

  test("octets that are not printed are escaped, with those that have a meaning", () => {
    expect(escapeLabel("\x20!~\x7f")).toBe("\\032!~\\127");
    expect(escapeLabel("a.b\\c\0")).toBe("a\\.b\\\\c\\000");
  });
});

describe("isWithin", () => {
  test.each([
    ["example.de", "example.de", true],
    ["a.example.de", "example.de", true],
    ["a.b.example.de", "example.de", true],
    ["example.de", ".", true],
    ["notexample.de", "example.de", false],
    ["example.de", "a.example.de", false],
    ["a\\.example.de", "example.de", false], // one label `a.example`, below `de`
    ["a\\\\.example.de", "example.de", true], // the label `a\`, below `example.de`
  ])("%s below %s: %s", (own, ancestor, holds) => {
    expect(isWithin(own, ancestor)).toBe(holds);
  });

  test("the part before the ancestor is what is left of a name", () => {
    expect(relativeName("s._domainkey.example.de", "example.de")).toBe("s._domainkey");
    expect(relativeName("example.de", "example.de")).toBe("");
  });

  test("what is put under a name is within it", () => {
    fc.assert(
      fc.property(label, name, (child, parent) => expect(isWithin(prependLabels(child, parent), parent)).toBe(true)),
    );
  });

  test("just the names that end in the ancestor's labels are within", () => {
    fc.assert(
      fc.property(name, name, (own, ancestor) => {
        const tail = labelsOf(own).slice(-labelsOf(ancestor).length);
        expect(isWithin(own, ancestor)).toBe(ancestor === "." || joinLabels(tail) === ancestor);
      }),
    );
  });
});

describe("host names and addresses", () => {
  test.each(["mx1.example.de", "1.de", "a-b.de", "xn--mnchen-3ya.de", "de"])("%s is a host name", (each) => {
    expect(isHostName(each)).toBe(true);
  });
  test.each(["_dmarc.de", "-a.de", "a-.de", "a_b.de", "*.de", "a\\.b.de", "\\228.de"])("%s is none", (each) => {
    expect(isHostName(each)).toBe(false);
  });
  test.each(["192.0.2.1", "0.0.0.0", "255.255.255.255"])("%s is an IPv4 address", (each) =>
    expect(isIPv4(each)).toBe(true),
  );
  test.each(["256.0.0.1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.a", "", "1.2.3.-4"])("%j is none", (each) =>
    expect(isIPv4(each)).toBe(false),
  );
});

import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { DmarcPolicy, ParsedDmarc, RecordRelation } from "../../../src/standards/dmarc/record.ts";
import { effectivePolicy, parseDmarc, selectDmarc } from "../../../src/standards/dmarc/record.ts";
import { repeatToMegabyte, anyNearMiss, anyOctets } from "../../support/octets.ts";
import { sayAll } from "../../support/in-english.ts";

const RUA = "rua=mailto:a@b.de";

function parseTags(tags: string): ParsedDmarc {
  return parseDmarc(`v=DMARC1; ${tags}`);
}

describe("selectDmarc", () => {
  test.each([
    "v=DMARC1",
    "v=DMARC1;",
    "v=DMARC1; p=none",
    "v=DMARC1 ;p=none",
    "v = DMARC1; p=none",
    "v\t=\tDMARC1",
    "V=DMARC1; p=none",
  ])("takes %j", (text) => {
    expect(selectDmarc(["other", text])).toEqual([text]);
  });
  test.each([
    "v=DMARC10; p=none",
    "v=dmarc1; p=none",
    "p=none; v=DMARC1",
    " v=DMARC1; p=none",
    "v=DMARC1 p=none",
    "v=DMARC1\n",
    "DMARC1",
    "",
  ])("leaves %j", (text) => {
    expect(selectDmarc([text])).toEqual([]);
  });
});

describe("parseDmarc", () => {
  test("reads every tag it knows, in any order and case of value", () => {
    expect(parseTags(`np=REJECT; sp=Quarantine; p=none; psd=N; t=Y; ${RUA}`)).toMatchObject({
      p: "none",
      sp: "quarantine",
      np: "reject",
      psd: "n",
      isTesting: true,
      badTags: [],
      errors: [],
      rua: [{ problem: null }],
    });
    expect(parseTags(`p=none; adkim=S; aspf=s; fo=D:1:s; ruf=mailto:a@b.de; pct=50; rf=afrf; ${RUA}`)).toMatchObject({
      adkim: "s",
      aspf: "s",
      fo: "D:1:s",
      ruf: [{ problem: null }],
      pct: 50,
      tags: ["v", "p", "adkim", "aspf", "fo", "ruf", "pct", "rf", "rua"],
      errors: [],
    });
  });

  test("has defaults for what is absent", () => {
    expect(parseTags(RUA)).toMatchObject({
      p: null,
      sp: null,
      np: null,
      psd: "u",
      isTesting: false,
      adkim: "r",
      aspf: "r",
      fo: null,
      pct: null,
      rua: [{ problem: null }],
      ruf: [],
      badTags: [],
      invalid: [],
      discarded: false,
    });
  });

  test.each(["psd=x", "psd=", "t=x", "t=n", "foo=bar", "pct=50", "adkim=q"])(
    "goes by the default where it reads %s",
    (tag) => {
      expect(parseTags(`p=reject; ${tag}`)).toMatchObject({
        p: "reject",
        psd: "u",
        isTesting: false,
        adkim: "r",
        badTags: [],
      });
    },
  );

  test.each([
    "psd=x",

    "t=1",
    "adkim=strict",

    "fo=2; ruf=mailto:f@example.de",
    "fo=1:; ruf=mailto:f@example.de",
    "fo=0:1:d:s:0; ruf=mailto:f@example.de",
    "fo=d:d:d:d; ruf=mailto:f@example.de",
    "fo=0:1; ruf=mailto:f@example.de",
    "fo=d:d; ruf=mailto:f@example.de",
    "fo=0 : d; ruf=mailto:f@example.de",
  ])("says that %s is not valid", (tag) => {
    const [name] = tag.split("=");
    expect(sayAll(parseTags(`p=reject; ${tag}`))).toMatchObject({
      invalid: [name],
      errors: [expect.stringContaining("is not valid")],
      discarded: false,
    });
  });

  test.each(["t=n", "fo=2", "fo=0:1", "foo=bar", "pct=101", "rf=x", "ri=x", "rua=x"])(
    "leaves %s to other checks",
    (tag) => {
      expect(parseTags(`p=reject; ${tag}`)).toMatchObject({ errors: [], invalid: [] });
    },
  );

  test.each([
    ["0", 0],
    ["99", 99],
    ["100", 100],
    ["101", null],
    ["-1", null],
    ["1.5", null],
    ["", null],
    ["x", null],
  ])("reads pct=%s as %s", (text, pct) => {
    expect(parseTags(`p=reject; pct=${text}`)).toMatchObject({ pct });
  });

  test.each([
    ["p", "p=\xff"],
    ["sp", "p=none; sp=\x1b[0m"],
  ])("knows that %s is there in %j, though no value can be read", (tag, tags) => {
    expect(sayAll(parseTags(`${tags}; ${RUA}`))).toMatchObject({
      badTags: [tag],
      discarded: false,
      errors: [expect.stringContaining("not printable")],
    });
    expect(parseTags(tags)).toMatchObject({ badTags: [tag], discarded: true });
  });

  test("quotes what it shows, and cuts it", () => {
    const [error = ""] = sayAll(parseTags(`p=${'"x'.repeat(1000)}; ${RUA}`).errors) as string[];
    expect(error).toMatch(/^"p=\\"x.*…/);
    expect(error.length).toBeLessThan(300);
  });

  test.each([
    ["p=rejct", ["p"]],
    ["p=", ["p"]],
    ["p=reject; sp=x", ["sp"]],
    ["p=x; sp=y; np=z", ["p", "sp", "np"]],
  ])("with a usable rua keeps a record with %s, and names the bad tags", (tags, badTags) => {
    expect(parseTags(`${tags}; ${RUA}`)).toMatchObject({ badTags });
  });

  test.each(["p=rejct", "p=reject; sp=x", "p=reject; np=x; rua=a@b.de", "p=rejct; rua=https://b.de"])(
    "without one takes a record with %s for discarded",
    (tags) => {
      expect(sayAll(parseTags(tags))).toMatchObject({
        discarded: true,
        errors: [expect.stringContaining("is not a valid policy")],
      });
    },
  );

  test.each([`p=reject; p=none; ${RUA}`, `p=reject; P=none`, `p=reject; ${RUA}; ${RUA}`, "p=none; x=1; x=2"])(
    "takes a record with a tag twice for discarded: %s",
    (tags) => {
      expect(sayAll(parseTags(tags))).toMatchObject({
        discarded: true,
        errors: [expect.stringContaining("occurs more than once")],
      });
    },
  );

  test.each<[string, RegExp]>([
    ["np0=none", /^"np0" is not a valid tag name, which has only letters; did you mean `np`\?$/],
    ["adkim_=s", /^"adkim_" is not a valid tag name, which has only letters; did you mean `adkim`\?$/],
    ["x1=s", /^"x1" is not a valid tag name, which has only letters$/],
    ["foo=", /^the tag "foo" has no value$/],
    ["aspf= ", /^the tag "aspf" has no value$/],
    ["rua=", /^the tag "rua" has no value$/],
    ["foo=a\tb", /^the value of "foo" contains "\\009", which is not printable ASCII$/],
    ["adkim=s\t;\t\tx=1;\r\n", /^"\\013\\010" has no `=`$/],
    ["p:reject", /^"p:reject" has no `=`$/],
  ])("says what is wrong with %j (RFC 9989 §4.8)", (tag, error) => {
    expect(sayAll(parseTags(`p=reject; ${tag}`).errors)).toEqual([expect.stringMatching(error)]);
  });

  test.each(["", "adkim=s", "sp=reject", "rua=bogus", "psd=n"])(
    "without p and a usable rua takes a record for discarded: %j",
    (tags) => {
      expect(sayAll(parseTags(tags))).toMatchObject({
        discarded: true,
        errors: ["the record has no `p` and no usable `rua`"],
      });
      expect(parseTags(`${tags}; ${RUA}`).discarded).toBe(tags === "rua=bogus");
    },
  );

  test.each(["p=reject; foo", "p=reject;; x=1", "p=reject; 1=x", "p=reject; x=\xff"])(
    "notes what receivers ignore in %j, and reads the rest",
    (tags) => {
      const record = parseTags(tags);
      expect(record).toMatchObject({ p: "reject", discarded: false });
      expect(record.errors).not.toEqual([]);
    },
  );

  test("never throws, and what it keeps with a bad policy has a usable rua", () => {
    const pieces = [
      "p",
      "sp",
      "np",
      "=",
      "reject",
      "none",
      ";",
      " ",
      "rua=",
      "mailto:a@b.de",
      ",",
      "t=y",
      "psd=y",
      "x",
    ];
    fc.assert(
      fc.property(fc.oneof(anyOctets(200), anyNearMiss(pieces)), (text) => {
        const record = parseDmarc(`v=DMARC1;${text}`);
        if (record.badTags.length > 0 && !record.discarded)
          expect(record.rua.some(({ problem }) => problem === null)).toBe(true);
        if (record.discarded || record.invalid.length > 0) expect(record.errors).not.toEqual([]);
      }),
    );
  });

  test.each([";", " ", "a=b;", "rua=mailto:a@b.de,", "=", "\r\n "])("ends on a megabyte of %j", (piece) => {
    expect(parseDmarc(`v=DMARC1;${repeatToMegabyte(piece)}`)).toBeDefined();
  });
});

describe("effectivePolicy", () => {
  test.each<[string, RecordRelation, DmarcPolicy]>([
    ["p=reject; sp=none; np=none", "own", "reject"],
    ["p=none; sp=reject", "own", "none"],
    ["p=none; sp=reject", "exists", "reject"],
    ["p=reject; np=none", "exists", "reject"],
    ["p=reject; np=none", "missing", "none"],
    ["p=none; sp=quarantine", "missing", "quarantine"],
    ["p=reject", "missing", "reject"],
    ["", "own", "none"],
    ["p=reject; t=y", "own", "quarantine"],
    ["p=quarantine; t=y", "own", "none"],
    ["p=none; t=y", "own", "none"],
    ["p=none; sp=reject; t=y", "exists", "quarantine"],
    ["sp=reject", "exists", "none"],
    [`sp=reject; np=reject; ${RUA}`, "missing", "none"],
    [`p=reject; sp=x; ${RUA}`, "own", "none"],
    ["p=reject; p=reject", "own", "none"],
  ])("of %j for a domain whose relation is %s is %s", (tags, relation, policy) => {
    expect(effectivePolicy(parseTags(tags), relation)).toBe(policy);
  });
});

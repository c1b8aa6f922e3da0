import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { DmarcPolicy, ParsedDmarc, Relation } from "../../../src/standards/dmarc/record.ts";
import { effectivePolicy, parseDmarc, selectDmarc } from "../../../src/standards/dmarc/record.ts";
import { millisecondsOf, nearMiss, octets } from "../../support/octets.ts";

const RUA = "rua=mailto:a@b.de";

function read(tags: string): ParsedDmarc {
  const record = parseDmarc(`v=DMARC1; ${tags}`);
  if (typeof record === "string") throw new Error(record);
  return record;
}

describe("selectDmarc", () => {
  test.each(["v=DMARC1", "v=DMARC1;", "v=DMARC1; p=none", "v=DMARC1 ;p=none", "v = DMARC1; p=none", "v\t=\tDMARC1"])("takes %j", (text) => {
    expect(selectDmarc(["other", text])).toEqual([text]);
  });
  test.each(["v=DMARC10; p=none", "v=dmarc1; p=none", "V=DMARC1; p=none", "p=none; v=DMARC1", " v=DMARC1; p=none", "v=DMARC1 p=none", "v=DMARC1\n", "DMARC1", ""])("leaves %j", (text) => {
    expect(selectDmarc([text])).toEqual([]);
  });
});

describe("parseDmarc", () => {
  test("reads every tag it knows, in any order and case of value", () => {
    expect(read(`np=REJECT; sp=Quarantine; p=none; psd=N; t=Y; ${RUA}`)).toMatchObject({ p: "none", sp: "quarantine", np: "reject", psd: "n", testing: true, badTags: [], errors: [], rua: [{ problem: null }] });
  });

  test("has defaults for what is absent", () => {
    expect(read("")).toMatchObject({ p: null, sp: null, np: null, psd: "u", testing: false, rua: [], badTags: [] });
  });

  test.each(["psd=x", "psd=", "t=x", "t=n", "foo=bar", "pct=50", "adkim=q"])("goes by the default where it reads %s", (tag) => {
    expect(read(`p=reject; ${tag}`)).toMatchObject({ p: "reject", psd: "u", testing: false, badTags: [] });
  });

  test.each([
    ["p=rejct", ["p"]],
    ["p=", ["p"]],
    ["p=reject; sp=x", ["sp"]],
    ["p=x; sp=y; np=z", ["p", "sp", "np"]],
  ])("with a usable rua keeps a record with %s, and names the bad tags", (tags, badTags) => {
    expect(read(`${tags}; ${RUA}`)).toMatchObject({ badTags });
  });

  test.each(["p=rejct", "p=reject; sp=x", "p=reject; np=x; rua=a@b.de", "p=rejct; rua=https://b.de"])("without one discards a record with %s", (tags) => {
    expect(parseDmarc(`v=DMARC1; ${tags}`)).toMatch(/is no policy/);
  });

  test.each([`p=reject; p=none; ${RUA}`, `p=reject; P=none`, `p=reject; ${RUA}; ${RUA}`, "p=none; x=1; x=2"])("discards a record with a tag twice: %s", (tags) => {
    expect(parseDmarc(`v=DMARC1; ${tags}`)).toMatch(/stands twice/);
  });

  test.each(["p=reject; foo", "p=reject;; x=1", "p=reject; 1=x", "p=reject; x=\xff"])("notes what receivers ignore in %j, and reads the rest", (tags) => {
    const record = read(tags);
    expect(record.p).toBe("reject");
    expect(record.errors).not.toEqual([]);
  });

  test("never throws, and what it keeps with a bad policy has a usable rua", () => {
    const pieces = ["p", "sp", "np", "=", "reject", "none", ";", " ", "rua=", "mailto:a@b.de", ",", "t=y", "psd=y", "x"];
    fc.assert(
      fc.property(fc.oneof(octets(200), nearMiss(pieces)), (text) => {
        const record = parseDmarc(`v=DMARC1;${text}`);
        if (typeof record !== "string" && record.badTags.length > 0) expect(record.rua.some(({ problem }) => problem === null)).toBe(true);
      }),
    );
  });

  test.each([";", " ", "a=b;", "rua=mailto:a@b.de,", "=", "\r\n "])("ends at once on 64 KiB of %j", (piece) => {
    expect(millisecondsOf(() => parseDmarc(`v=DMARC1;${piece.repeat(65_536 / piece.length)}`))).toBeLessThan(500);
  });
});

describe("effectivePolicy", () => {
  test.each<[string, Relation, DmarcPolicy]>([
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
    [`p=reject; sp=x; ${RUA}`, "own", "none"],
  ])("of %j for a domain whose relation is %s is %s", (tags, relation, policy) => {
    expect(effectivePolicy(read(tags), relation)).toBe(policy);
  });
});

import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { RdataOf } from "../../../src/dns/record.ts";
import { shadowedRecords, uselessReason, usableRecords, unusableReason } from "../../../src/standards/dane/record.ts";
import { sayAll } from "../../support/in-english.ts";
import { readMxCertificate } from "../../support/mx-certificate.ts";

const wordsOf = (data: RdataOf["TLSA"]): unknown => sayAll(unusableReason(data));
const hex = (octets: number): string => "ab".repeat(octets);

/** A DER element of so many octets in all, hex; `content` makes those within. */
function element(tag: string, octets: number, content: (octets: number) => string): string {
  const sized = (size: number): string => size.toString(16).padStart(2, "0");
  if (octets < 130) return `${tag}${sized(octets - 2)}${content(octets - 2)}`;
  return octets < 259
    ? `${tag}81${sized(octets - 3)}${content(octets - 3)}`
    : `${tag}82${(octets - 4).toString(16).padStart(4, "0")}${content(octets - 4)}`;
}

/** A SubjectPublicKeyInfo of so many octets in all, hex. */
const keyInfo = (octets: number): string =>
  element("30", octets, (within) => `300506032b6570${element("03", within - 7, hex)}`);

const CERTIFICATE = Buffer.from(readMxCertificate("mx"), "base64").toString("hex");

describe("unusable", () => {
  test.each([
    [3, 1, 1, 32],
    [3, 0, 1, 32],
    [2, 0, 1, 32],
    [2, 1, 2, 64],
  ])("has nothing against %d %d %d with %d octets", (usage, selector, matching, octets) => {
    expect(unusableReason({ usage, selector, matching, data: hex(octets) })).toBeNull();
  });

  test.each([
    [0, 1, 1, 32, "usage 0 is not for SMTP"],
    [1, 1, 1, 32, "usage 1 is not for SMTP"],
    [4, 1, 1, 32, "usage 4 is unknown"],
    [255, 1, 1, 32, "usage 255 is unknown"],
    [3, 2, 1, 32, "selector 2 is unknown"],
    [3, 255, 1, 32, "selector 255 is unknown"],
    [3, 1, 3, 32, "matching type 3 is unknown"],
    [3, 1, 1, 31, "31 octets of data; a digest of matching type 1 has 32"],
    [3, 1, 1, 33, "33 octets"],
    [3, 1, 1, 64, "64 octets"],
    [3, 1, 2, 32, "32 octets of data; a digest of matching type 2 has 64"],
    [3, 1, 1, 0, "0 octets"],
    [3, 1, 0, 0, "no data"],
  ])("says why %d %d %d with %d octets is: %s", (usage, selector, matching, octets, reason) => {
    expect(wordsOf({ usage, selector, matching, data: hex(octets) })).toContain(reason);
  });
});

describe("useless", () => {
  const digest = (name: string, text: string): string => createHash(name).update(text).digest("hex");
  test.each([
    ["SHA-256 of no data", 1, digest("sha256", "")],
    ["SHA-512 of no data", 2, digest("sha512", "")],
    ["SHA-256 of a line end", 1, digest("sha256", "\n")],
    ["SHA-512 of a line end", 2, digest("sha512", "\r\n")],
  ])("is the %s, which fits no key, though senders use it", (_claim, matching, data) => {
    const record = { usage: 3, selector: 1, matching, data };
    expect(sayAll(uselessReason(record))).toContain("fits no key");
    expect(unusableReason(record)).toBeNull();
  });

  test("is not a digest of anything else", () => {
    expect(uselessReason({ usage: 3, selector: 1, matching: 1, data: digest("sha256", "x") })).toBeNull();
  });
});

describe("a record without digest", () => {
  test.each([12, 91, 129, 130, 258, 259, 2000])("is usable where its %d octets are one public key", (octets) => {
    const data = keyInfo(octets);
    expect(data).toHaveLength(2 * octets);
    expect(unusableReason({ usage: 3, selector: 1, matching: 0, data })).toBeNull();
    expect(unusableReason({ usage: 2, selector: 1, matching: 0, data })).toBeNull();
    for (const other of [`${data}00`, data.slice(0, -2)])
      expect(wordsOf({ usage: 3, selector: 1, matching: 0, data: other })).toContain("are not one complete public key");
    expect(wordsOf({ usage: 3, selector: 0, matching: 0, data })).toContain("are not one complete certificate");
  });

  test("is usable where it is one certificate", () => {
    expect(unusableReason({ usage: 3, selector: 0, matching: 0, data: CERTIFICATE })).toBeNull();
    expect(unusableReason({ usage: 2, selector: 0, matching: 0, data: CERTIFICATE })).toBeNull();
    for (const data of [`${CERTIFICATE}00`, CERTIFICATE.slice(0, -2), "3000", "30020500"])
      expect(wordsOf({ usage: 3, selector: 0, matching: 0, data })).toContain("not one complete certificate");
    expect(wordsOf({ usage: 3, selector: 1, matching: 0, data: CERTIFICATE })).toContain("not one complete public key");
  });

  test.each(["30", "3000", "30020500", "3080", "30800000", "3081", "308201", "3084000000", "30ff", "0400", "ab", "00"])(
    "is not where they are %s",
    (data) => {
      expect(wordsOf({ usage: 3, selector: 1, matching: 0, data })).toContain("not one complete");
    },
  );

  test("any octets end in a verdict", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (octets) => {
        const problem = unusableReason({
          usage: 3,
          selector: 0,
          matching: 0,
          data: Buffer.from(octets).toString("hex"),
        });
        if (problem === null) expect(octets[0]).toBe(0x30);
      }),
    );
  });
});

describe("compared", () => {
  type Shape = readonly [usage: number, selector: number, matching: number];
  const OCTETS = [91, 32, 64];
  const record = ([usage, selector, matching]: Shape) => ({
    usage,
    selector,
    matching,
    data: matching === 0 ? keyInfo(91) : hex(OCTETS[matching] ?? 1),
  });
  test.each<[string, readonly Shape[], readonly Shape[]]>([
    [
      "keeps records of one digest",
      [
        [3, 1, 1],
        [3, 1, 1],
      ],
      [
        [3, 1, 1],
        [3, 1, 1],
      ],
    ],
    [
      "keeps the stronger of two digests",
      [
        [3, 1, 1],
        [3, 1, 2],
      ],
      [[3, 1, 2]],
    ],
    [
      "keeps a record without digest beside the stronger",
      [
        [3, 1, 0],
        [3, 1, 1],
        [3, 1, 2],
      ],
      [
        [3, 1, 0],
        [3, 1, 2],
      ],
    ],
    [
      "keeps digests of other selectors and usages",
      [
        [3, 1, 2],
        [3, 0, 1],
        [2, 1, 1],
      ],
      [
        [3, 1, 2],
        [3, 0, 1],
        [2, 1, 1],
      ],
    ],
    [
      "leaves out what is not usable",
      [
        [1, 1, 1],
        [3, 1, 3],
        [3, 1, 1],
      ],
      [[3, 1, 1]],
    ],
    ["has nothing of nothing", [], []],
  ])("%s", (_what, records, kept) => {
    expect(usableRecords(records.map(record))).toEqual(kept.map(record));
  });

  test("names each of the stronger records that hide one, and no other", () => {
    const [first, last] = [record([3, 1, 1]), { ...record([3, 1, 1]), data: "cd".repeat(32) }];
    const by = [record([3, 1, 2]), { ...record([3, 1, 2]), data: "cd".repeat(64) }];
    const beside = [record([3, 1, 0]), record([3, 0, 1]), record([2, 1, 2])];
    expect(shadowedRecords([first, ...by, ...beside, last])).toEqual([
      { data: first, by },
      { data: last, by },
    ]);
    expect(shadowedRecords([...by, ...beside])).toEqual([]);
  });
});

import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { joinPieces, joinSplitKey, keyIdentity, parseDkim, selectDkim } from "../../../src/standards/dkim/record.ts";
import { repeatToMegabyte, anyNearMiss, anyOctets } from "../../support/octets.ts";
import { der, integer } from "../../support/der.ts";
import { ED25519, oddNumber, rsa, rsaPkcs1, spki } from "../../support/dkim-key.ts";
import { sayAll } from "../../support/in-english.ts";
import { propertyRuns } from "../../support/property-runs.ts";

describe("selectDkim", () => {
  test.each([
    "v=DKIM1; p=",
    "v=DKIM1",
    "v=DKIM1; k=rsa; p=AA",
    " v = DKIM1 ; p=AA",
    "p=AA",
    "k=rsa; p=AA;",
    "k=rsa; v=DKIM1; p=AA",
    "v=DKIM1; p=AA; p=AA",
    '"v=DKIM1; k=rsa; p=AA"',
    "v=DKIM1\\; k=rsa\\; p=AA",
    '\\"v=DKIM1; p=\\"',
  ])("takes %j", (text) => {
    expect(selectDkim(["foreign", text])).toEqual([text]);
  });

  test.each([
    "v=DKIM2; p=AA",
    "v=dkim1; p=AA",
    "v=DKIM1 k=rsa; p=AA",
    "v=spf1 -all",
    "v=DMARC1; p=none",
    "k=rsa",
    "site-verification=p",
    "",
    "V=DKIM1; k=rsa",
    '"v=DKIM2\\; p=AA"',
    "k=rsa; v=DKIM2; p=AA",
    '"v=spf1 -all"',
  ])("leaves %j", (text) => {
    expect(selectDkim([text])).toEqual([]);
  });
});

test("a record with its quoting counts only where there is none without", () => {
  expect(selectDkim(["v=DKIM1\\; p=AA", "v=DKIM1; p=BB"])).toEqual(["v=DKIM1; p=BB"]);
});

const UNRESTRICTED = { hashes: null, services: null, flags: [] };

describe("joinPieces", () => {
  const p = `p=${rsa(2048)}`;
  test.each<[string, string[], string | null]>([
    ["three values, cut at the semicolons", ["v=DKIM1", "k=rsa", p], `v=DKIM1; k=rsa; ${p}`],
    ["in any order, with their semicolons", [`${p};`, "k=rsa;", "v=DKIM1;"], `v=DKIM1; ${p}; k=rsa`],
    ["two values", ["v=DKIM1; k=rsa;", p], `v=DKIM1; k=rsa; ${p}`],
    ["one record", [`v=DKIM1; ${p}`], null],
    ["two keys", [`v=DKIM1; ${p}`, p], null],
    ["a key and other text", [p, "v=spf1 -all"], null],
    ["a key and a record of something else", [p, "google-site-verification=x"], null],
    ["pieces without a key", ["v=DKIM1", "k=rsa"], null],
    ["more values than there are tags", ["v=DKIM1", p, "k=rsa", "h=sha256", "s=*", "t=s", "n=a", "g=*", "x=1"], null],
  ])("joins %s", (_what, texts, whole) => {
    expect(joinPieces(texts)).toBe(whole);
  });
});

describe("parseDkim", () => {
  test.each<[string, string, object]>([
    ["RSA in SubjectPublicKeyInfo", `v=DKIM1; k=rsa; p=${rsa(2048)}`, { type: "rsa", bits: 2048 }],
    ["RSA by default", `p=${rsa(2048)}`, { type: "rsa", bits: 2048 }],
    ["a bare RSAPublicKey", `v=DKIM1; p=${rsaPkcs1(1024)}`, { type: "rsa", bits: 1024 }],
    ["the true length of a modulus", `v=DKIM1; p=${rsa(2047)}`, { type: "rsa", bits: 2047 }],
    ["a short modulus", `v=DKIM1; p=${rsa(512)}`, { type: "rsa", bits: 512 }],
    [
      "white space inside the key",
      `v=DKIM1; p=${rsa(1024).replace(/(.{60})/g, "$1 \r\n\t")}`,
      { type: "rsa", bits: 1024 },
    ],
    ["a key without padding", `v=DKIM1; p=${rsa(1024).replace(/=+$/, "")}`, { type: "rsa", bits: 1024 }],
    ["Ed25519", `v=DKIM1; k=ed25519; p=${ED25519}`, { type: "ed25519" }],
    ["unknown tags and notes", `v=DKIM1; n=note=x\\; zz="1"; p=${rsa(1024)};`, { type: "rsa", bits: 1024 }],
    [
      "a string boundary inside the key with a space, which RFC 6376 allows",
      `v=DKIM1; p=${rsa(2048).slice(0, 245)} ${rsa(2048).slice(245)}`,
      { type: "rsa", bits: 2048 },
    ],
  ])("reads %s", (_what, text, key) => {
    const { portable, ...record } = parseDkim(text);
    expect(record).toEqual({ text, errors: [], isRevoked: false, key, ...UNRESTRICTED, meant: null });
    expect(portable?.fault ?? null).toBe(_what === "a bare RSAPublicKey" ? "bare" : null);
  });

  test.each([512, 1024, 2048, 4096, 8192])("gives a bare RSAPublicKey of %d bits as SubjectPublicKeyInfo", (bits) => {
    expect(parseDkim(`v=DKIM1; p=${rsaPkcs1(bits)}; t=s`).portable).toEqual({
      fault: "bare",
      text: `v=DKIM1; p=${rsa(bits)}; t=s`,
    });
  });

  test.each([
    ["Ed25519", `k=ed25519; p=${ED25519}`],
    ["RSA, whose octets need two", `p=${rsa(1016)}`],
    ["RSA, whose octets need one", `p=${rsa(1000)}`],
  ])("gives base64 without padding with it: %s", (_what, text) => {
    const bare = text.replace(/=+$/, "");
    expect(bare).not.toBe(text);
    expect(parseDkim(bare).portable).toEqual({ fault: "unpadded", text });
    expect(parseDkim(`${bare}; t=s`).portable?.text).toBe(`${text}; t=s`);
    expect(parseDkim(text).portable).toBeNull();
  });

  test("reads the lists of hash algorithms, services and flags, white space around each entry", () => {
    expect(parseDkim("v=DKIM1; h=sha1 : sha256; s=email:*; t=y:\r\n s; p=")).toMatchObject({
      hashes: ["sha1", "sha256"],
      services: ["email", "*"],
      flags: ["y", "s"],
    });
    expect(parseDkim("v=DKIM1; h=; p=")).toMatchObject({ hashes: [""], services: null, flags: [] });
  });

  test.each([1024, 2048])("agrees with OpenSSL on a real key of %i bit", (bits) => {
    const { publicKey } = generateKeyPairSync("rsa", { modulusLength: bits });
    for (const type of ["spki", "pkcs1"] as const) {
      const p = publicKey.export({ type, format: "der" }).toString("base64");
      expect(parseDkim(`v=DKIM1; p=${p}`)).toMatchObject({ errors: [], key: { type: "rsa", bits } });
    }
  });

  test("takes an empty `p` for a revoked key, not for an error", () => {
    expect(parseDkim("v=DKIM1; p=")).toMatchObject({ errors: [], isRevoked: true, key: null });
    expect(parseDkim("v=DKIM1; k=ed25519; p= ;")).toMatchObject({ errors: [], isRevoked: true, key: null });
  });

  const n = integer(oddNumber(1024));
  const e = integer([1, 0, 1]);
  const wrapped = generateKeyPairSync("ed25519").publicKey.export({ type: "spki", format: "der" }).toString("base64");
  const elliptic = generateKeyPairSync("ec", { namedCurve: "P-256" })
    .publicKey.export({ type: "spki", format: "der" })
    .toString("base64");
  const base64 = (octets: Uint8Array) => Buffer.from(octets).toString("base64");

  test.each<[string, string, RegExp]>([
    ["a missing `p`", "v=DKIM1; k=rsa", /the tag `p` is missing/],
    [
      "a line break in the key, and not that this is missing",
      `v=DKIM1; p=${rsa(1024).slice(0, 60)}\n${rsa(1024).slice(60)}`,
      /^the value of "p" contains a line break$/,
    ],
    ["`v` in second place", `k=rsa; v=DKIM1; p=${rsa(1024)}`, /the tag `v` is not the first one/],
    ["a repeated tag", `v=DKIM1; p=${rsa(1024)}; k=rsa; k=rsa`, /the tag "k" occurs more than once/],
    ["an unknown key type", `v=DKIM1; k=dsa; p=${rsa(1024)}`, /"dsa" is not a valid key type: use rsa or ed25519/],
    ["a key type in upper case", `v=DKIM1; k=RSA; p=${rsa(1024)}`, /must be in lower case: `k=rsa`/],
    ["a PEM file", `v=DKIM1; p=-----BEGIN PUBLIC KEY-----${rsa(1024)}`, /PEM/],
    ["base64url", "v=DKIM1; p=AA-_", /base64url/],
    ["what is no base64", 'v=DKIM1; p="AAAA"', /contains `"`, which is not a base64 character/],
    ["padding in the middle", "v=DKIM1; p=AA==AAAA", /contains `=` other than/],
    [
      "a key that was cut off in the middle of a character",
      "v=DKIM1; p=AAAAA",
      /has lost or doubled a character: 5 characters are not valid base64/,
    ],
    [
      "a key that was cut off",
      `v=DKIM1; p=${rsa(2048).slice(0, 200)}`,
      /`p` is truncated: it has 200 characters, the key needs 392$/,
    ],
    [
      "a key of which only the first string is served",
      `v=DKIM1; k=rsa; p=${rsa(2048)}`.slice(0, 255),
      /is truncated: .*; the record ends after 255 octets, the length of one string/,
    ],
    [
      "a lost character",
      `v=DKIM1; p=${rsa(2048).slice(0, 100)}${rsa(2048).slice(101)}`,
      /lacks a character: it has 391 characters, the key needs 392/,
    ],
    [
      "a lost character of a padded key",
      `v=DKIM1; p=${rsaPkcs1(1024).slice(0, 100)}${rsaPkcs1(1024).slice(101)}`,
      /lacks a character/,
    ],
    [
      "a doubled character",
      `v=DKIM1; p=${rsa(2048).slice(0, 100)}${rsa(2048).slice(99)}`,
      /has one character too many, perhaps doubled: it has 393 characters, the key needs 392/,
    ],
    [
      "a lost character of Ed25519",
      `v=DKIM1; k=ed25519; p=${ED25519.slice(1)}`,
      /lacks a character: it has 42 characters, the key needs 43/,
    ],
    ["a doubled character of Ed25519", `v=DKIM1; k=ed25519; p=B${ED25519}`, /has one character too many/],
    ["another version", `v=DKIM2; p=${rsa(1024)}`, /the version is "DKIM2"; RFC 6376 requires DKIM1/],
    [
      "a key with octets behind it",
      `v=DKIM1; p=${base64(Buffer.concat([Buffer.from(rsa(1024), "base64"), Buffer.from("xx")]))}`,
      /extra octets follow the key: 2/,
    ],
    [
      "Ed25519 in SubjectPublicKeyInfo",
      `v=DKIM1; k=ed25519; p=${wrapped}`,
      /wraps the Ed25519 key in SubjectPublicKeyInfo/,
    ],
    ["Ed25519 of another length", "v=DKIM1; k=ed25519; p=AAAA", /has 3 octets; an Ed25519 key has 32/],
    ["Ed25519 under k=rsa", `v=DKIM1; p=${ED25519}`, /but the record has no `k=ed25519`/],
    ["wrapped Ed25519 under k=rsa", `v=DKIM1; p=${wrapped}`, /it is an Ed25519 key, not an RSA key/],
    ["an elliptic-curve key", `v=DKIM1; p=${elliptic}`, /it is an elliptic-curve key/],
    ["an unknown algorithm", `v=DKIM1; p=${base64(spki([0x2a, 0x03], []))}`, /a key of an unknown algorithm/],
    [
      "an algorithm without a key",
      `v=DKIM1; p=${base64(spki([0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1], []))}`,
      /the key is missing after its algorithm/,
    ],
    ["a private key", `v=DKIM1; p=${base64(der(0x30, n, e, n))}`, /it may be the private key/],
    ["a sequence of something else", `v=DKIM1; p=${base64(der(0x30, der(4)))}`, /it is not a DER-encoded public key$/],
    ["an algorithm without a name", `v=DKIM1; p=${base64(der(0x30, der(0x30, n)))}`, /not a DER-encoded public key$/],
    ["a modulus alone", `v=DKIM1; p=${base64(der(0x30, n))}`, /the exponent is missing/],
    ["a negative modulus", `v=DKIM1; p=${base64(der(0x30, der(2, [0x81, 1]), e))}`, /the modulus is not positive/],
    ["a modulus without octets", `v=DKIM1; p=${base64(der(0x30, der(2), e))}`, /the modulus is not positive/],
    ["an even modulus", `v=DKIM1; p=${base64(der(0x30, integer([0x41, 0]), e))}`, /the RSA modulus in `p` is even/],
    ["a modulus of zero", `v=DKIM1; p=${base64(der(0x30, integer([0]), e))}`, /the RSA modulus in `p` is even/],
    ["an exponent of 1", `v=DKIM1; p=${base64(der(0x30, n, integer([1])))}`, /the RSA exponent in `p` is even or 1/],
    [
      "an even exponent",
      `v=DKIM1; p=${base64(der(0x30, n, integer([1, 0, 0])))}`,
      /the RSA exponent in `p` is even or 1/,
    ],
    [
      "an exponent larger than the modulus",
      `v=DKIM1; p=${base64(der(0x30, integer([0x41, 1]), n))}`,
      /the RSA exponent in `p` is larger than the modulus/,
    ],
    ["text", `v=DKIM1; p=${base64(Buffer.from("not a key at all"))}`, /it is not a DER-encoded key/],
  ])("refuses %s", (_what, text, error) => {
    const { errors, key } = parseDkim(text);
    expect(sayAll(errors)).toEqual([expect.stringMatching(error)]);
    const isReadable = /not-first|repeated|version/.test(errors[0]?.code ?? "");
    expect(key === null).toBe(!isReadable);
  });

  test("names a missing `p` beside another fault", () => {
    expect(sayAll(parseDkim("v=DKIM1; k=rsa;;").errors)).toEqual([
      expect.stringContaining("a tag is empty"),
      "the tag `p` is missing",
    ]);
  });

  test("names quoting that was served with the record, and says what was meant", () => {
    const meant = `v=DKIM1; k=rsa; p=${rsa(2048)}`;
    const cases: [string, RegExp][] = [
      [`"${meant}"`, /^quotation marks are part/],
      [`"${meant.slice(0, 200)}" "${meant.slice(200)}"`, /^quotation marks are part/],
      [meant.replace("=MII", '="MII').concat('"'), /^quotation marks are part/],
      [meant.replaceAll(";", "\\;"), /^backslashes are part/],
      [`"${meant.replaceAll(";", "\\;")}"`, /^quotation marks and backslashes are part/],
    ];
    for (const [text, error] of cases)
      expect(sayAll(parseDkim(text))).toMatchObject({ errors: [expect.stringMatching(error)], meant });
  });

  test("says what was meant by a wrapped Ed25519 key", () => {
    const { publicKey } = generateKeyPairSync("ed25519");
    const der44 = publicKey.export({ type: "spki", format: "der" });
    const { meant } = parseDkim(`v=DKIM1; k=ed25519; t=s; p=${der44.toString("base64")}`);
    expect(meant).toBe(`v=DKIM1; k=ed25519; t=s; p=${der44.subarray(12).toString("base64")}`);
    expect(parseDkim(meant ?? "")).toMatchObject({ errors: [], key: { type: "ed25519" } });
    expect(sayAll(parseDkim(`v=DKIM1; k=ed25519; p=${base64(new Uint8Array(44))}`))).toMatchObject({
      errors: [expect.stringContaining("44 octets")],
      meant: null,
    });
  });

  test("never throws on what looks like a key, and has a key, an error or a revocation", () => {
    const octets = fc.uint8Array({ maxLength: 80 });
    const nested = fc.tuple(fc.constantFrom(0x30, 2, 3, 6), octets).map(([tag, content]) => der(tag, content));
    const keys = fc.oneof(
      octets,
      nested,
      nested.map((inner) => der(0x30, inner)),
      fc.tuple(nested, nested).map((both) => der(0x30, ...both)),
    );
    fc.assert(
      fc.property(keys, fc.constantFrom("rsa", "ed25519", "x"), (key, k) => {
        const record = parseDkim(`v=DKIM1; k=${k}; p=${Buffer.from(key).toString("base64")}`);
        expect([record.key !== null, record.isRevoked, record.errors.length > 0]).toContain(true);
      }),
      { numRuns: propertyRuns(500) },
    );
  });

  test("never throws on any text; what was meant is valid", () => {
    const key = rsa(512);
    const pieces = anyNearMiss([
      "v=DKIM1",
      ";",
      "\\;",
      '"',
      '" "',
      " ",
      "k=rsa;",
      "k=ed25519;",
      "h=",
      "s=",
      "t=y",
      "p=",
      key,
      key.slice(0, 50),
      key.slice(50),
      ED25519,
      "\r\n",
      "=",
    ]);
    fc.assert(
      fc.property(fc.oneof(anyOctets(200), pieces), (text) => {
        const record = parseDkim(text);
        if (record.meant !== null) expect([record.errors.length, parseDkim(record.meant).errors]).toEqual([1, []]);
        expect(keyIdentity(record) === null).toBe(record.key === null);
        expect(selectDkim([text, "foreign"]).filter((one) => one !== text)).toEqual([]);
      }),
      { numRuns: propertyRuns(500) },
    );
  });

  test("survives a real key with any one octet changed", () => {
    const key = Buffer.from(rsa(1024), "base64");
    fc.assert(
      fc.property(fc.nat(key.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Buffer.from(key);
        changed[at] = (changed[at] ?? 0) ^ by;
        const record = parseDkim(`p=${changed.toString("base64")}`);
        expect(record.key === null).toBe(record.errors.length > 0);
      }),
    );
  });

  test("takes no key for whole that lost or gained a character anywhere", () => {
    const key = rsa(1024);
    fc.assert(
      fc.property(fc.nat(key.length - 1), fc.boolean(), (at, lost) => {
        const { errors } = parseDkim(
          `p=${lost ? key.slice(0, at) + key.slice(at + 1) : key.slice(0, at + 1) + key.slice(at)}`,
        );
        expect(errors).toHaveLength(1);
      }),
    );
  });

  test.each(["A", "=", "A=", " ", "MII", "p=;", '"', '" ', "\\;", ":"])("ends on a megabyte of %j", (unit) => {
    expect(parseDkim(`v=DKIM1; p=${repeatToMegabyte(unit)}`)).toBeDefined();
  });
});

describe("joinSplitKey", () => {
  const text = `v=DKIM1; k=rsa; p=${rsa(2048)}`;
  const [first, second] = [text.slice(0, 250), text.slice(250)];

  test("finds the record that a key goes on in, whether it says `p=` again or not", () => {
    expect(joinSplitKey(first, ["site-verification=1", second])).toBe(text);
    expect(joinSplitKey(first, [`p=${second}`])).toBe(text);
  });

  test("looks at four other records", () => {
    const behind = (count: number): string[] => [...Array<string>(count).fill("foreign"), second];
    expect([joinSplitKey(first, behind(3)), joinSplitKey(first, behind(4))]).toEqual([text, null]);
  });

  test.each([[[]], [["foreign"]], [[second.slice(1)]], [[`v=spf1 ${second}`]]])("finds none among %j", (others) => {
    expect(joinSplitKey(first, others)).toBeNull();
  });
});

describe("keyIdentity", () => {
  const identity = (text: string): string | null => keyIdentity(parseDkim(text));

  test("is that of the key, however it is written", () => {
    const same = identity(`v=DKIM1; k=rsa; p=${rsa(1024)}`);
    expect(same).not.toBeNull();
    expect(identity(`t=s; p=${rsaPkcs1(1024).replace(/(.{9})/g, "$1 ")}`)).toBe(same);
    expect(identity(`p=${rsa(1032)}`)).not.toBe(same);
    expect(identity(`k=ed25519; p=${ED25519}`)).toBe(identity(`k=ed25519; p=${ED25519.replace("=", "")}`));
  });

  test.each(["v=DKIM1; p=", "p=AA", "k=dsa; p=AA"])("is none for %s", (text) => {
    expect(identity(text)).toBeNull();
  });
});

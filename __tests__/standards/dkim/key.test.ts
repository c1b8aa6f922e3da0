import { describe, expect, test } from "@jest/globals";
import type { DkimKey } from "../../../src/standards/dkim/key.ts";
import { describeKey, normaliseKey, parseKey, reencodeKey, unwrapEd25519 } from "../../../src/standards/dkim/key.ts";
import { der, integer } from "../../support/der.ts";
import { ED25519, oddNumber, rsa, rsaPkcs1, spki } from "../../support/dkim-key.ts";

const base64 = (octets: Uint8Array): string => Buffer.from(octets).toString("base64");
const bare = (modulus: number[], exponent: number[]): string => base64(der(0x30, integer(modulus), integer(exponent)));
/** RFC 8410 §4: the octets before a key. */
const WRAPPER = Buffer.from("302a300506032b6570032100", "hex");
const WRAPPED = base64(Buffer.concat([WRAPPER, Buffer.from(ED25519, "base64")]));
const LINES = `\r\n ${ED25519.slice(0, 9)}\t\n${ED25519.slice(9)} `;

describe("a key is", () => {
  test.each<[p: string, key: DkimKey]>([
    ...[512, 1017, 1023, 1024, 1025].map((bits): [string, DkimKey] => [rsa(bits), { type: "rsa", bits }]),
    [rsaPkcs1(1024), { type: "rsa", bits: 1024 }],
    [rsaPkcs1(1024).replace(/=+$/, ""), { type: "rsa", bits: 1024 }],
    [bare(oddNumber(512), [3]), { type: "rsa", bits: 512 }],
    [bare(oddNumber(512), [1, 1]), { type: "rsa", bits: 512 }],
    [bare([0x41, 1], [0x3f, 1]), { type: "rsa", bits: 15 }],
    [ED25519, { type: "ed25519" }],
    [ED25519.replace("=", ""), { type: "ed25519" }],
    [LINES, { type: "ed25519" }],
  ])("read: %j", (p, key) => {
    expect(parseKey(key.type, p)).toEqual({ key });
  });

  const long = rsa(2048);
  test.each<[k: DkimKey["type"], p: string, code: string, values?: Record<string, unknown>]>([
    ["rsa", " \n-----BEGIN PUBLIC KEY-----", "pem"],
    ["rsa", "AA-A", "base64url", { character: "-" }],
    ["rsa", "AA_A", "base64url", { character: "_" }],
    ["rsa", "AA.-", "not-base64", { character: "." }],
    ["rsa", "AAA===", "padding"],
    ["rsa", "A=A=", "padding"],
    ["rsa", "AA=A", "padding"],
    ["rsa", `${long.slice(0, 50)}${long.slice(51)}`, "character-lost", { present: 391, needed: 392 }],
    ["rsa", `${long.slice(0, 50)}${long.slice(49)}`, "character-doubled", { present: 393, needed: 392 }],
    ["rsa", `${long.slice(0, 50)}${long.slice(52)}`, "truncated", { present: 390, needed: 392 }],
    ["rsa", long.slice(0, 8), "truncated", { present: 8, needed: 392 }],
    ["rsa", `${long}AA`, "not-rsa"],
    ["rsa", "AAAAA", "length", { present: 5 }],
    ["rsa", "AAAAAA", "not-rsa"],
    ["ed25519", ED25519.slice(2), "length", { present: 41 }],
    ["ed25519", ED25519.slice(3), "ed25519-length", { octets: 30 }],
    ["ed25519", ED25519.slice(1), "character-lost", { present: 42, needed: 43 }],
    ["ed25519", `A${ED25519}`, "character-doubled", { present: 44, needed: 43 }],
    ["ed25519", `AA${ED25519}`, "length", { present: 45 }],
    ["ed25519", `AAA${ED25519}`, "ed25519-length", { octets: 34 }],
    ["ed25519", WRAPPED, "ed25519-wrapped"],
    ["ed25519", base64(new Uint8Array(43)), "ed25519-length", { octets: 43 }],
    ["ed25519", base64(new Uint8Array(32)), "ed25519-small-order"],
    ["rsa", ED25519, "ed25519-undeclared"],
    ["rsa", bare([0], [1, 0, 1]), "modulus-even"],
    ["rsa", base64(new Uint8Array(31)), "not-rsa"],
    ["rsa", bare([0x41, 2], [1, 0, 1]), "modulus-even"],
    ["rsa", bare(oddNumber(512), [1]), "exponent"],
    ["rsa", bare(oddNumber(512), [1, 0]), "exponent"],
    ["rsa", bare(oddNumber(16), [1, 0, 1]), "exponent-size"],
  ])("not read: %s %j: %s", (k, p, code, ...[values]) => {
    expect(parseKey(k, p)).toMatchObject({ problem: { code: `dkim-key/${code}`, ...(values && { values }) } });
  });

  test("described by its type, RSA with its length", () => {
    expect(describeKey({ type: "rsa", bits: 1024 })).toMatchObject({ code: "dkim-key/rsa", values: { bits: 1024 } });
    expect(describeKey({ type: "ed25519" }).code).toBe("dkim-key/ed25519");
  });
});

test("two values are the same key whatever wraps them, and only then", () => {
  const same = (k: DkimKey["type"], a: string, b: string): boolean => normaliseKey(k, a) === normaliseKey(k, b);
  expect(same("rsa", rsa(1024), rsaPkcs1(1024))).toBe(true);
  expect(same("rsa", rsa(1024), rsa(1024).replace(/(.{64})/g, "$1 \r\n\t"))).toBe(true);
  expect(same("rsa", rsa(1024), rsa(1016))).toBe(false);
  expect(same("rsa", bare(oddNumber(512), [3]), bare(oddNumber(512), [5]))).toBe(false);
  expect(same("ed25519", ED25519, LINES)).toBe(true);
  expect(same("ed25519", ED25519, base64(new Uint8Array(32)))).toBe(false);
  expect(normaliseKey("rsa", ED25519)).not.toBe(normaliseKey("ed25519", ED25519));
});

test.each<[p: string, raw: string | null]>([
  [WRAPPED, ED25519],
  [WRAPPED.replace(/(.{9})/g, "$1 "), ED25519],
  [WRAPPED.replace("=", ""), ED25519],
  [ED25519, null],
  [`${WRAPPED.slice(0, -1)}AAAA`, null],
  [base64(Buffer.concat([WRAPPER.subarray(0, 11), Buffer.from([1]), Buffer.from(ED25519, "base64")])), null],
  [`-${WRAPPED}`, null],
  [base64(new Uint8Array(44)), null],
])("an Ed25519 key is taken out of SubjectPublicKeyInfo, and out of nothing else: %s", (p, raw) => {
  expect(unwrapEd25519(p)).toBe(raw);
});

describe("a key that some receivers do not read is written as all do:", () => {
  const unpadded = (p: string): string => p.replace(/=+$/, "");
  test.each<[what: string, k: DkimKey["type"], p: string, encoding: ReturnType<typeof reencodeKey>]>([
    ["bare", "rsa", rsaPkcs1(1024), { fault: "bare", p: rsa(1024) }],
    ["bare, without padding", "rsa", unpadded(rsaPkcs1(1024)), { fault: "bare", p: rsa(1024) }],
    ["without padding", "ed25519", unpadded(ED25519), { fault: "unpadded", p: ED25519 }],
    ["without padding, in lines", "ed25519", unpadded(LINES.trim()), { fault: "unpadded", p: ED25519 }],
    ["padded", "rsa", rsa(1024), null],
    ["padded, in lines", "ed25519", LINES, null],
    ["of another type, though its octets read like a bare key", "ed25519", base64(der(0x30, integer([1]))), null],
    ["of an algorithm that is not RSA", "rsa", base64(spki([0x2a, 3], [])), null],
  ])("%s", (_what, k, p, encoding) => {
    expect(reencodeKey(k, p)).toEqual(encoding);
  });
});

import { generateKeyPairSync, sign, verify } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { ed25519Fault } from "../../../src/standards/dkim/ed25519.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const hex = (text: string): Uint8Array => Buffer.from(text.padEnd(64, "0"), "hex");
const P = 2n ** 255n - 19n;

/** A y, little-endian, and the bit that says whether x is odd (RFC 8032 §5.1.2). */
function encode(y: bigint, isOdd = false): Uint8Array {
  const octets = Uint8Array.from(Buffer.from(y.toString(16).padStart(64, "0"), "hex")).toReversed();
  return octets.map((octet, i) => (i === 31 && isOdd ? octet | 0x80 : octet));
}

describe("a key of small order", () => {
  test.each([
    ["the identity", encode(1n)],
    ["the point of order 2", encode(P - 1n)],
    ["a point of order 4", encode(0n)],
    ["the other point of order 4", encode(0n, true)],
    ["a point of order 8", hex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")],
    ["another", hex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85")],
    ["another", hex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")],
    ["another", hex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa")],
  ])("is %s", (_what, octets) => {
    expect(ed25519Fault(octets)).toBe("small-order");
  });
});

describe("no point", () => {
  test.each([
    ["the field's prime (RFC 8032 §5.1.3, step 1)", encode(P)],
    ["one above it, a second spelling of the identity", encode(P + 1n)],
    ["the greatest number", Buffer.alloc(32, 0xff)],
    ["y = 2, which is on no point", encode(2n)],
    ["an odd x where x is 0 (step 4)", encode(1n, true)],
    ["and at the point of order 2", encode(P - 1n, true)],
    ["32 octets of 7", Buffer.alloc(32, 7)],
  ])("is %s", (_what, octets) => {
    expect(ed25519Fault(octets)).toBe("not-a-point");
  });
});

describe("a key", () => {
  test.each([
    "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
    "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
    "278117fc144c72340f67d0f2316e8386ceffbf2b2428c9c51fef7c597f1d426e",
    "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
  ])("of RFC 8032 §7.1 is right: %s", (text) => {
    expect(ed25519Fault(hex(text))).toBeNull();
  });

  test("that was generated is right, and what OpenSSL verifies with is", () => {
    for (let i = 0; i < 50; i++) {
      const { publicKey, privateKey } = generateKeyPairSync("ed25519");
      const spki = publicKey.export({ type: "spki", format: "der" });
      expect(ed25519Fault(spki.subarray(-32))).toBeNull();
      expect(verify(null, Buffer.from("mail"), publicKey, sign(null, Buffer.from("mail"), privateKey))).toBe(true);
    }
  });

  test("may be any octets: half of them are points, and the sign of x makes no difference", () => {
    const runs = propertyRuns(200);
    let points = 0;
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (octets) => {
        const fault = ed25519Fault(octets);
        const other = octets.map((octet, i) => (i === 31 ? octet ^ 0x80 : octet));
        expect(ed25519Fault(other)).toBe(fault);
        if (fault === null) points++;
      }),
      { numRuns: runs, seed: 1 },
    );
    expect(points).toBeGreaterThan(runs * 0.3);
    expect(points).toBeLessThan(runs * 0.7);
  });
});

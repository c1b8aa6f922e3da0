// Each kind of address that is refused is called otherwise in German.
import { expect, test } from "@jest/globals";
import { SPECIAL_USES } from "../../src/report/german/special-addresses.ts";
import { addressRefusalReason } from "../../src/sources/special-purpose-addresses.ts";

const V4 =
  "0.0.0.1 10.0.0.1 100.64.0.1 127.0.0.1 168.63.129.16 169.254.0.1 192.0.0.1 192.0.2.1 192.88.99.1 198.18.0.1 224.0.0.1 240.0.0.1";
const V6 =
  "::ffff:10.0.0.1 ::1 64:ff9b::1 64:ff9b:1::1 2002::1 2001::1 2001:1::1 2001:db8::1 3fff::1 fc00::1 fe80::1 ff02::1 4000::1";

test("what an address is for is said in German, whatever it is", () => {
  const uses = `${V4} ${V6} none`.split(" ").map(addressRefusalReason);
  expect(new Set(Object.keys(SPECIAL_USES))).toEqual(new Set(uses));
});

import { expect, test } from "@jest/globals";
import { withoutQuoting } from "../../src/text/zone-file-quoting.ts";

test.each([
  ["v=DKIM1; p=AAAA", "v=DKIM1; p=AAAA"],
  ['"v=DKIM1; p=AA" "AA"', "v=DKIM1; p=AAAA"],
  [String.raw`v=DKIM1\; p=AAAA`, "v=DKIM1; p=AAAA"],
  [String.raw`\"v=DKIM1\\; p=AAAA\"`, "v=DKIM1; p=AAAA"],
  [String.raw`n=a\b`, String.raw`n=a\b`],
])("the quoting of zone files is removed from %j", (text, plain) => {
  expect(withoutQuoting(text)).toBe(plain);
});

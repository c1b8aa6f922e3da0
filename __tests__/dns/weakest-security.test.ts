import { expect, test } from "@jest/globals";
import { weakestSecurity } from "../../src/dns/weakest-security.ts";

test("one bogus answer makes all bogus, and all must be secure to be secure", () => {
  expect(weakestSecurity("bogus", "secure")).toBe("bogus");
  expect(weakestSecurity("secure", "insecure")).toBe("insecure");
  expect(weakestSecurity("indeterminate", "insecure")).toBe("indeterminate");
  expect(weakestSecurity("secure", "secure")).toBe("secure");
});

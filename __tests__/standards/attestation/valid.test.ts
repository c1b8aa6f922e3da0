// When a statement of the operator is said to run out soon.
import { expect, test } from "@jest/globals";
import { attestationValid } from "../../../src/standards/attestation/checks/valid.ts";

test.each([
  ["2026-12-23", "attestation/valid/soon"],
  ["2026-12-24", "attestation/valid/pass"],
])("a statement that counts until %s is reported on 23 November as %s", (validUntil, code) => {
  const attestation = { by: "CISO", date: "2026-11-01", validUntil };
  const subject = { domain: "example.de", name: "TR-03108-04-M", at: "2026-11-23T12:00:00.000Z" };
  expect(attestationValid.judge({ attestation }, subject as never)).toMatchObject({
    outcome: "pass",
    message: { code },
  });
});

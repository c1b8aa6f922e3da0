// What the levels of a policy leave out.
import { expect, test } from "@jest/globals";
import { CHECKS } from "../../src/audit/checks.ts";
import { switchedOffChecks } from "../../src/audit/levels.ts";
import { parsePolicyFile } from "../../src/run/load-inputs.ts";

const POLICY = `version: 1
defaults:
  levels: { dane/present: off, dkim/rotation: off, spf/all: should }
  reasons: { dane/present: x, dkim/rotation: x, spf/all: x }
domains:
  - name: a.de
    levels: { dkim/rotation: must }
    reasons: { dkim/rotation: x }
  - { name: parked.de, mail: none }
`;

test("the checks that a policy switches off are those which the profile has for the domain", () => {
  const [a, parked] = parsePolicyFile("mail-policy.yml", Buffer.from(POLICY)).domains;
  const off = { check: "dane/present", level: "must", requirements: ["TR-03108-05-M"] };
  expect(a && switchedOffChecks(CHECKS, "tr-03108", a)).toEqual([off]);
  expect(parked && switchedOffChecks(CHECKS, "tr-03108", parked)).toEqual([]); // it receives no mail
});

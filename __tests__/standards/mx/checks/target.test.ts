// What is to be done about an MX host without an address: whose name it is, and whether a policy names it, no world of `cases/` varies.
import { expect, test } from "@jest/globals";
import type { Observation } from "../../../../src/model.ts";
import { mxTarget } from "../../../../src/standards/mx/checks/target.ts";
import { inEnglish } from "../../../support/in-english.ts";
import { makeSubject } from "../../../support/subject.ts";

const present = <T>(value: T): Observation<T> => ({ state: "present", value, evidence: [] });
const absent: Observation<never> = { state: "absent", evidence: [] };
const FREE = present({ unregistered: [{ domain: "gone.de" }] });

test.each<[string, object, string]>([
  ["mx.a.de", {}, "Publish an address for mx.a.de, or remove it from the MX records of a.de."],
  ["mx.hub.de", {}, "Publish an address for mx.hub.de, or remove it from the MX records of a.de."],
  ["localhost", {}, "Remove localhost from the MX records of a.de, or name a host that has an address."],
  ["mx.gone.de", {}, "Remove mx.gone.de from the MX records of a.de, or name a host that has an address."],
  [
    "mx.gone.de",
    { mtaStsPolicy: present({ mx: ["mx.gone.de"] }) },
    "Remove mx.gone.de from the MX records of a.de and from its MTA-STS policy, or name a host that has an address.",
  ],
])("%s without an address", (name, given, fix) => {
  const facts = { addresses: absent, referencedDomains: FREE, mtaStsPolicy: absent, ...given };
  expect(inEnglish(mxTarget.judge(facts, { ...makeSubject("a.de"), name }))).toMatchObject({ fix: { text: fix } });
});

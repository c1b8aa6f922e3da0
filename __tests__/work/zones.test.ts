// What is compared and listed of declared zones takes steps in proportion to their records, and to the domains of the policy.
import { test } from "@jest/globals";
import { compareMailRecords } from "../../src/zones/mail-records.ts";
import { unlistedNames } from "../../src/zones/unlisted-names.ts";
import { expectLinear } from "../support/steps.ts";
import { zoneOf } from "../zones/text-zones.ts";

const lines = (count: number): string =>
  Array.from({ length: count }, (_, i) => `n${i} A 192.0.2.1\nm${i} MX 10 mx\nc${i} NS ns.b.de.`).join("\n");
const names = (count: number, suffix: string): string[] => Array.from({ length: count }, (_, i) => `d${i}.${suffix}`);

test("the names that a policy forgets", async () => {
  await expectLinear((size) => {
    const zones = [zoneOf("a.de", lines(size)), ...names(size, "b.de").map((origin) => zoneOf(origin, "@ MX 10 mx"))];
    const domains = [...names(size, "a.de"), ...names(size, "b.de")];
    return () => unlistedNames(zones, domains);
  });
});

test("the mail records that a change adds or removes", async () => {
  await expectLinear((size) => {
    const zones = [zoneOf("a.de", lines(size))];
    return () => compareMailRecords([], zones, names(size, "a.de"));
  });
});

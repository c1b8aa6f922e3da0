// A defect of ours in the middle of a run: the rest is reported, and the defect is told.
import { describe, expect, jest, test } from "@jest/globals";
import { policyFolder } from "../support/temporary-folder.ts";
import { checkOptions } from "../support/check-options.ts";
import { sayAll } from "../support/in-english.ts";

const actual = await import("../../src/audit/observe.ts");
jest.unstable_mockModule("../../src/audit/observe.ts", () => ({
  observeDomain: (...given: Parameters<typeof actual.observeDomain>) =>
    given[0].name === "broken.example" ? Promise.reject(new Error("out of order")) : actual.observeDomain(...given),
}));
const { check } = await import("../../src/run/check.ts");

const place = policyFolder(`version: 1
domains:
  - { name: broken.example, dkim: { selectors: [s1] } }
  - name: example.de
    mail: none
    records: |
      @ MX 0 .
      @ TXT "v=spf1 -all"
      _dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@example.org"
`);

describe("a domain whose audit breaks down", () => {
  const run = check(checkOptions(place.folder, { offline: true, failOn: "violation" }));

  test("is unknown, never a pass", async () => {
    const broken = (await run).report.domains.find(({ name }) => name === "broken.example");
    expect(broken?.counts).toMatchObject({ pass: 0, fail: 0 });
    expect(broken?.counts.unknown).toBeGreaterThan(5);
    expect((await run).report.conclusion).toBe("inconclusive");
  });

  test("leaves the others as they were measured", async () => {
    const other = (await run).report.domains.find(({ name }) => name === "example.de");
    expect(other?.findings.find((finding) => finding.check === "parked/spf")?.outcome).toBe("pass");
  });

  test("is told once", async () => {
    expect(sayAll((await run).defects)).toEqual(["internal error: broken.example could not be observed: out of order"]);
  });
});

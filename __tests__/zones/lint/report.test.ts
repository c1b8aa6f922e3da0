// Remarks in the report of a whole run, without a network.
import { beforeEach, expect, test } from "@jest/globals";
import type { Report } from "../../../src/run-report.ts";
import { check } from "../../../src/run/check.ts";
import type { PolicyFolder } from "../../support/temporary-folder.ts";
import { policyFolder } from "../../support/temporary-folder.ts";
import { checkOptions } from "../../support/check-options.ts";

let place: PolicyFolder;
beforeEach(() => {
  place = policyFolder();
});

async function reportOn(config: string, root: string): Promise<Report> {
  return (await check(checkOptions(root, { config, offline: true, failOn: "violation" }))).report;
}

test("tells what looks wrong in a block at its line in the policy, and leaves the verdict to the checks", async () => {
  place.write(
    "mail-policy.yml",
    'version: 1\ndomains:\n  - name: example.de\n    mail: none\n    records: |\n      @ MX 0 .\n      www TXT v=spf1 mx -all\n      @ TXT "v=spf1 -all"\n      _dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@example.de"\n      _domainkey CNAME keys.example.de\n',
  );
  const { warnings, gate } = await reportOn(place.config, place.folder);
  expect(
    warnings.map(({ location: { file, line, column }, suggestion }) => `${file}:${line}:${column} ${suggestion}`),
  ).toEqual(['mail-policy.yml:7:7 www TXT "v=spf1 mx -all"', "mail-policy.yml:10:7 _domainkey CNAME keys.example.de."]);
  expect(gate).toMatchObject({ passed: true, reasons: [] });
});

test.each(["mail-policy.yml", "octodns/mail-policy.yml", "terraform/mail-policy.yml"])(
  "has no remark on the example %s",
  async (config) => {
    expect((await reportOn(`examples/${config}`, "examples")).warnings).toEqual([]);
  },
);

// The example of Terraform says what that of master files says, but for what Route 53 adds, and fails nothing.
import { expect, test } from "@jest/globals";
import { CHECKS } from "../../../src/audit/checks.ts";
import { loadPolicy } from "../../../src/policy/load.ts";
import type { CheckOptions } from "../../../src/run.ts";
import { check } from "../../../src/run.ts";
import { readDeclared } from "../../../src/zones/read.ts";
import { written } from "../worlds.ts";

const known = CHECKS.map(({ id, parameter }) => ({ id, hasParameter: parameter !== undefined }));
/** Each record, a text as one string however it is cut; without those of the apex that the provider makes. */
const declaredIn = (config: string): string[] =>
  readDeclared(loadPolicy(config, known, () => null), "examples")
    .zones.flatMap(written)
    .filter((record) => !/ SOA |^example\.org \d+ NS /.test(record))
    .map((record) => record.replaceAll('" "', ""))
    .toSorted();

async function verdictsOf(config: string): Promise<Map<string, string>> {
  const options: CheckOptions = {
    config, root: "examples", view: "auto", resolvers: [], offline: true, allowPrivateNetwork: false, failOn: "regression", failOnUnknown: false,
    smtp: "off", smtpEvidence: [], helo: null, base: null, replay: null, domains: [], now: "2026-11-23T12:00:00.000Z", concurrency: null,
  };
  const { report, defects } = await check(options);
  expect(defects).toEqual([]);
  return new Map(report.domains.flatMap(({ name, findings }) => findings.map(({ check: id, subject, status }) => [`${name} ${id} ${subject}`, status])));
}

test("has the records of the master file", () => {
  expect(declaredIn("examples/terraform/mail-policy.yml")).toEqual(declaredIn("examples/mail-policy.yml"));
});

test("is judged as the master file is, or unknown where a plan does not say that there is nothing else", async () => {
  const [verdicts, whole] = [await verdictsOf("examples/terraform/mail-policy.yml"), await verdictsOf("examples/mail-policy.yml")];
  const other = [...verdicts].filter(([subject, status]) => status !== "unknown" && status !== whole.get(subject));
  expect(other).toEqual([]);
  const passed = [...verdicts.values()].filter((status) => status === "pass");
  expect(passed.length).toBeGreaterThan(20);
});

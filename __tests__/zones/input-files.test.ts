import { describe, expect, test } from "@jest/globals";
import { inputFileTest } from "../../src/zones/input-files.ts";

const zone = (kind: string, pattern: string) => ({
  kind,
  pattern,
  options: {},
  location: { file: "p", line: 1, column: 1 },
});
const testOf = (file: string, zones: ReturnType<typeof zone>[], filesRead: string[] = []) =>
  inputFileTest({ filesRead, policy: { file, zones } });

describe("an audit depends", () => {
  test("on each file it reads, and no other", () => {
    const isInput = testOf(
      "mail-policy.yml",
      [zone("bind", "dns/*.zone")],
      ["mail-policy.yml", "dns/a.zone", "dns/a.inc"],
    );
    expect(["mail-policy.yml", "dns/a.zone", "dns/a.inc", "dns/README.md", "README.md"].map(isInput)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test.each([
    ["terraform-plan", "plan.json", "mail-policy.yml", "modules/dns/main.tf", true],
    ["terraform-plan", "infra/plan.json", "mail-policy.yml", "infra/prod.tfvars", true],
    ["terraform-plan", "infra/plan.json", "mail-policy.yml", "infra/zones.tf.json", true],
    ["terraform-plan", "infra/plan.json", "mail-policy.yml", "other/main.tf", false],
    ["terraform-plan", "infra/plan.json", "mail-policy.yml", "infra/README.md", false],
    ["terraform-plan", "../infra/*/plan.json", "mail/mail-policy.yml", "infra/a/main.tf", true],
    ["dnscontrol", "dns/ir.json", "mail-policy.yml", "dns/domains/example.org.js", true],
    ["dnscontrol", "dns/ir.json", "mail-policy.yml", "web/index.js", false],
    ["octodns", "config/*.yaml", "mail-policy.yml", "config/new.yaml", false],
  ])("of %s %s in %s on %s: %j", (kind, pattern, policy, file, isInput) => {
    expect(testOf(policy, [zone(kind, pattern)])(file)).toBe(isInput);
  });
});

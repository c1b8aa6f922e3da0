// Why the current policy does not count a failure of the earlier one.
import { expect, test } from "@jest/globals";
import type { Finding, Status } from "../../src/model.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { parsePolicyFile } from "../../src/run/load-inputs.ts";
import { weakenedSince } from "../../src/run/weakened.ts";
import { sampleFinding } from "../support/sample-report.ts";

const policy = (keys: string, profile = "tr-03108"): Policy =>
  parsePolicyFile(
    "mail-policy.yml",
    Buffer.from(`version: 1\nprofile: ${profile}\ndomains: [{ name: example.de${keys} }]\n`),
  );
const off = (check: string): string => `, levels: { ${check}: off }, reasons: { ${check}: so }`;
const loose = (check: string, value: number): string =>
  `, parameters: { ${check}: ${value} }, reasons: { ${check}: so }`;
const finding = (status: Status, check: string): Finding => sampleFinding(status, { check });

/** The causes, where a check failed under the earlier policy, and is now what `now` says; null: it has no finding. */
function causes(check: string, earlier: Policy, current: Policy, now: Status | null): string[] {
  const counted = [{ name: "example.de", findings: [finding("fail", check)] }];
  const findings = now === null ? [] : [finding(now, check)];
  const since = weakenedSince(earlier, current, counted);
  expect(since.isCounted(finding("fail", check).key)).toBe(true);
  expect(since.isCounted("example.de spf/other example.de")).toBe(false);
  return since.find([{ name: "example.de", findings }]).map(({ domain, by }) => `${domain} ${by}`);
}

const OTHER = parsePolicyFile("mail-policy.yml", Buffer.from("version: 1\ndomains: [example.org]\n"));

test.each<[string, string, Policy, Policy, Status | null, string | null]>([
  ["the domain is no longer in it", "spf/lookup-limit", policy(""), OTHER, null, "domain"],
  ["the domain was not in the earlier one", "spf/lookup-limit", OTHER, policy(""), null, "domain"],
  ["the check is known no more", "gone/check", policy(""), policy(""), null, "domain"],
  ["a waiver accepts it", "spf/lookup-limit", policy(""), policy(""), "waived", "waiver"],
  ["its level is lower", "spf/lookup-limit", policy(""), policy(""), "warn", "level"],
  ["its check is off", "spf/lookup-limit", policy(""), policy(off("spf/lookup-limit")), null, "off"],
  ["its check is not for such a domain", "dane/match", policy(""), policy(", mail: send"), null, "mail"],
  [
    "its parameter is looser",
    "dkim/key-strength",
    policy(""),
    policy(loose("dkim/key-strength", 1024)),
    "pass",
    "parameter",
  ],
  ["the profile asks for less", "spf/lookup-limit", policy("", "bsi"), policy(""), "pass", "profile"],
  ["the domain is of another kind", "spf/lookup-limit", policy(""), policy(", mail: send"), "pass", "mail"],
  ["the selector is gone", "dkim/key-strength", policy("", "bsi"), policy(""), null, "selector"],
  ["nothing is known to differ", "spf/lookup-limit", policy(""), policy(""), "pass", "selector"],
  ["it counts still", "spf/lookup-limit", policy(""), policy(""), "fail", null],
])("because %s", (_why, check, earlier, current, now, cause) => {
  expect(causes(check, earlier, current, now)).toEqual(cause === null ? [] : [`example.de ${cause}`]);
});

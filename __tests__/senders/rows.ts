// Rows of received reports, and the policy of the domain they are about, for tests.
import type { DomainPolicy } from "../../src/policy/policy.ts";
import { parsePolicyFile } from "../../src/run/load-inputs.ts";
import type { DmarcRow } from "../../src/standards/dmarc/received.ts";

/** Ten mails of example.org that did not pass; the rest as given. */
export function row(part: Partial<DmarcRow>): DmarcRow {
  return {
    day: "2026-11-20",
    ip: "198.51.100.7",
    from: "example.org",
    spf: { domain: "example.org", result: "fail", isAligned: false },
    dkim: [],
    isDkimAligned: false,
    disposition: "none",
    overrides: [],
    count: 10,
    ...part,
  };
}

export const SPF_PASS: DmarcRow["spf"] = { domain: "example.org", result: "pass", isAligned: true };

/** Signed by example.org itself, with a valid signature. */
export function signed(selector: string): Pick<DmarcRow, "dkim" | "isDkimAligned"> {
  return { dkim: [{ domain: "example.org", selector, result: "pass" }], isDkimAligned: true };
}

/** Authenticated for another domain alone, as mail of a provider that does not know ours. */
export function sentBy(domain: string): Pick<DmarcRow, "dkim" | "spf"> {
  return {
    dkim: [{ domain, selector: "x", result: "pass" }],
    spf: { domain: `bounces.${domain}`, result: "pass", isAligned: false },
  };
}

/** The policy of example.org; `settings` are lines of its entry. */
export function policyOf(...settings: string[]): DomainPolicy {
  const entry = ["- name: example.org", ...["mail: send-receive", ...settings].map((line) => `  ${line}`)];
  const octets = Buffer.from(`version: 1\ndomains:\n${entry.join("\n")}\n`);
  const [domain] = parsePolicyFile("mail-policy.yml", octets).domains;
  if (domain === undefined) throw new Error("the policy has no domain");
  return domain;
}

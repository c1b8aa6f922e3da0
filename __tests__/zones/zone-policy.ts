// Policies that name files of a repository.
import { buildAdvance } from "../../src/policy/advance.ts";
import type { DomainPolicy, Policy } from "../../src/policy/policy.ts";

/** A domain whose `records:` block begins at line 10, column 7 of the policy. */
export function domainOf(name: string, records: string | null, file = "policy.yml"): DomainPolicy {
  const block = records === null ? null : { text: records, location: { file, line: 10, column: 7 }, indent: 6 };
  const location = { file, line: 9, column: 5 };
  return {
    name,
    location,
    mail: "send-receive",
    owner: null,
    dkim: { selectors: [], retired: [] },
    spf: { expect: [] },
    dmarc: { expect: [] },
    services: false,
    mtaSts: { policyFile: null },
    records: block,
    levels: {},
    reasons: {},
    parameters: {},
    attestations: [],
  };
}

/** A policy file at `file` that names these patterns, each in a line of its own from line 3. */
export function policyOf(file: string, patterns: string[], domains: DomainPolicy[] = []): Policy {
  const zones = patterns.map((pattern, i) => ({
    kind: "bind",
    options: { origin: null },
    pattern,
    location: { file, line: 3 + i, column: 11 },
  }));
  return {
    file,
    sha256: "",
    included: { patterns: [], files: [] },
    profile: "tr-03108",
    resolvers: [],
    zones,
    reports: [],
    advance: buildAdvance({}),
    domains,
    waivers: [],
  };
}

// A repository in a temporary folder, and policies that name its files.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { DomainPolicy, Policy } from "../../src/policy/policy.ts";

const folders: string[] = [];

/** A new folder with these files; `removeRepositories` takes it away. */
export function repositoryOf(files: Record<string, string | Uint8Array>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "zones-")));
  folders.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

export function removeRepositories(): void {
  for (const root of folders.splice(0)) rmSync(root, { recursive: true, force: true });
}

/** A domain whose `records:` block begins at line 10, column 7 of the policy. */
export function domainOf(name: string, records: string | null, file = "policy.yml"): DomainPolicy {
  const block = records === null ? null : { text: records, location: { file, line: 10, column: 7 }, indent: 6 };
  const location = { file, line: 9, column: 5 };
  return {
    name,
    location,
    mail: "send-receive",
    dkim: { selectors: [], retired: [] },
    spf: { expect: [] },
    mtaSts: { policyFile: null },
    records: block,
    levels: {},
    reasons: {},
    parameters: {},
  };
}

/** A policy file at `file` that names these patterns, each in a line of its own from line 3. */
export function policyOf(file: string, patterns: string[], domains: DomainPolicy[] = []): Policy {
  const zones = patterns.map((pattern, i) => ({
    kind: "bind",
    options: null,
    pattern,
    location: { file, line: 3 + i, column: 11 },
  }));
  return { file, sha256: "", profile: "tr-03108", resolvers: [], zones, domains, waivers: [] };
}

// Received reports: files of strangers, from a mailbox that takes mail of everyone.
import assert from "node:assert/strict";
import { EvidenceCollector } from "../../src/received-reports/collector.ts";
import { formatEvidence, parseEvidence } from "../../src/received-reports/evidence-file.ts";
import { mergeEvidence } from "../../src/received-reports/merge-evidence.ts";
import { PolicyDomains } from "../../src/received-reports/policy-domains.ts";
import { countFile } from "../../src/received-reports/read-file.ts";
import { UnpackedOctets } from "../../src/received-reports/unpack.ts";
import { say } from "../../__tests__/support/in-english.ts";
import type { Target } from "../target.ts";

const AT = "2026-11-30T00:00:00.000Z";

/** A file gives outcomes, what is wrong in words, and evidence that can be read again. */
const receivedReports: Target = {
  async hold(input) {
    const collector = new EvidenceCollector(AT);
    const domains = new PolicyDomains(["example.org", "sub.example.org"]);
    const counting = { domains, at: AT, collector, unpacked: new UnpackedOctets() };
    for await (const outcome of countFile("file", [input.subarray(0, 1500), input.subarray(1500)], counting)) {
      if (outcome.became === "broken") assert.match(say(outcome.problem), /^[^\0-\x1f\x7f]+$/);
    }
    const evidence = collector.evidence();
    assert.deepEqual(parseEvidence(formatEvidence(evidence)), { evidence });
    assert.deepEqual(mergeEvidence(evidence, evidence, AT), evidence);
  },
};

/** Evidence that is read is evidence: it can be merged, and is then as it would be written. */
const evidenceFile: Target = {
  hold(input) {
    const read = parseEvidence(input.toString("utf8"));
    if ("problem" in read) return assert.notEqual(read.problem, "");
    const merged = mergeEvidence(read.evidence, { version: 1, domains: {} }, AT);
    assert.deepEqual(parseEvidence(formatEvidence(merged)), { evidence: merged });
    assert.deepEqual(mergeEvidence(merged, merged, AT), merged);
  },
};

export const REPORTS: Record<string, Target> = {
  "received-reports": receivedReports,
  "evidence-file": evidenceFile,
};

// What the repository makes of a decision.
import { expect, test } from "@jest/globals";
import type { Proposal } from "../../src/advance/proposal.ts";
import type { Decision } from "../../src/advance/situation.ts";
import type { FileEdit } from "../../src/model.ts";
import { message } from "../../src/message.ts";
import { say } from "../support/in-english.ts";
import { toProposal, withSharedPolicies } from "../../src/run/advance-edits.ts";
import { sentence } from "../support/in-words.ts";

const EDIT: FileEdit = { file: "example.de.zone", line: 1, endLine: 1, before: ["a"], after: ["b"] };
const RECORD = { name: "_mta-sts.example.de.", type: "TXT", data: '"v=STSv1; id=2"' };
const SERVED = {
  url: "https://mta-sts.example.de/.well-known/mta-sts.txt",
  lines: ["version: STSv1", "mode: enforce", "max_age: 1"],
};
const decision = (over: Partial<Decision> = {}): Decision => ({
  direction: "forward",
  summary: sentence("go on"),
  obstacles: [],
  evidence: [],
  watch: [],
  records: [RECORD],
  served: [],
  ...over,
});
const policyFiles = (text: string) => new Map([["example.de", { domain: "example.de", file: "mta-sts.txt", text }]]);

test("a record that the repository declares is an edit", () => {
  const proposal = toProposal("dmarc", "example.de", decision(), { edit: () => EDIT, policyFiles: new Map() });
  expect(proposal).toMatchObject({ kind: "dmarc", domain: "example.de", edits: [EDIT], records: [RECORD], watch: [] });
});

test("a record that no file declares, beside nothing that changes, needs no further word", () => {
  const { edits, watch } = toProposal("dmarc", "example.de", decision(), { edit: () => null, policyFiles: new Map() });
  expect([edits, watch]).toEqual([[], []]);
});

test("where its place is unknown, it is said what to write", () => {
  const { edits, watch } = toProposal("dmarc", "example.de", decision({ watch: [sentence("look at it")] }), {
    edit: () => message("declared-zone/dnsconfig", { written: "TXT()" }),
    policyFiles: new Map(),
  });
  expect([edits, watch.map((one) => say(one))]).toEqual([
    [],
    [say(sentence("look at it")), "How to publish it: In dnsconfig.js that is `TXT()`."],
  ]);
});

// RFC 8461 §8.1: the policy first; the id alone would make senders keep the policy that is served now.
test.each([
  ["is served elsewhere", new Map()],
  ["has lines that are not plain", policyFiles("version: STSv1\nmode: testing\n")],
])("the record of an MTA-STS policy is no edit by itself, where the policy %s", (_where, files) => {
  const { edits, records, served } = toProposal("mta-sts", "example.de", decision({ served: [SERVED] }), {
    edit: () => EDIT,
    policyFiles: files,
  });
  expect([edits, records, served]).toEqual([[], [RECORD], [SERVED]]);
});

test("a policy and its record change together", () => {
  const files = policyFiles("version: STSv1\nmode: testing\nmax_age: 1\nmx: a.example.de\n");
  const { edits } = toProposal("mta-sts", "example.de", decision({ served: [SERVED] }), {
    edit: () => EDIT,
    policyFiles: files,
  });
  expect(edits).toEqual([
    { file: "mta-sts.txt", line: 2, endLine: 2, before: ["mode: testing"], after: ["mode: enforce"] },
    EDIT,
  ]);
});

test("the record of a policy that changes is named, where no file declares it", () => {
  const files = policyFiles("version: STSv1\nmode: testing\nmax_age: 1\nmx: a.example.de\n");
  const { edits, watch } = toProposal("mta-sts", "example.de", decision({ served: [SERVED] }), {
    edit: () => null,
    policyFiles: files,
  });
  expect(edits.map(({ file }) => file)).toEqual(["mta-sts.txt"]);
  expect(watch.map((one) => say(one))).toEqual([
    'No file declares the record that belongs to it. Publish it after the policy is served: _mta-sts.example.de. TXT "v=STSv1; id=2"',
  ]);
});

// Each step is `KIND DOMAIN DIRECTION`; a.test, b.test and c.test have one policy file, d.test has its own, and e.test has none.
test.each<[string, string[], string[]]>([
  ["for all", ["mta-sts c.test forward", "mta-sts a.test forward", "mta-sts b.test forward"], []],
  [
    "not for one that waits",
    ["mta-sts a.test forward", "mta-sts b.test stay", "mta-sts c.test forward"],
    ["a.test for b.test", "c.test for b.test"],
  ],
  [
    "in opposite directions for none",
    ["mta-sts a.test forward", "mta-sts b.test back", "mta-sts c.test forward"],
    ["a.test for b.test", "b.test for a.test, c.test", "c.test for b.test"],
  ],
  ["without domains that are left out", ["mta-sts b.test back"], ["b.test for a.test, c.test"]],
  [
    "whatever their DMARC steps are",
    ["dmarc a.test forward", "dmarc b.test forward", "mta-sts c.test forward", "dmarc c.test forward"],
    ["c.test for a.test, b.test"],
  ],
  ["with files of their own", ["mta-sts d.test forward", "mta-sts e.test back", "mta-sts x.test forward"], []],
  ["that all stay", ["mta-sts a.test stay", "mta-sts b.test stay", "mta-sts e.test stay"], []],
])("domains that share an MTA-STS policy take a step together: %s", (_, steps, waits) => {
  const fileOf = { "a.test": "shared.txt", "b.test": "shared.txt", "c.test": "shared.txt", "d.test": "own.txt" };
  const files = Object.entries(fileOf).map(([domain, file]) => [domain, { domain, file, text: "" }] as const);
  const proposals = steps.map((step): Proposal => {
    const [kind, domain, direction] = step.split(" ") as [Proposal["kind"], string, Proposal["direction"]];
    return { ...decision({ direction }), kind, domain, edits: [EDIT], newFiles: [] };
  });
  const shared = withSharedPolicies(proposals, new Map(files));
  const waiting = shared.filter((one, i) => one !== proposals[i]);
  expect(
    waiting.map(({ domain, obstacles }) => {
      const [obstacle] = obstacles;
      const { domains } = (obstacle as { values: { domains: string[] } }).values;
      return `${domain} for ${domains.join(", ")}`;
    }),
  ).toEqual(waits);
  for (const one of waiting)
    expect(one).toMatchObject({ kind: "mta-sts", direction: "stay", edits: [], records: [], obstacles: [{}] });
});

// What the repository makes of a decision.
import { expect, test } from "@jest/globals";
import type { Decision } from "../../src/advance/situation.ts";
import type { FileEdit } from "../../src/model.ts";
import { message } from "../../src/message.ts";
import { say } from "../support/in-english.ts";
import { toProposal } from "../../src/run/advance-edits.ts";
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
  expect(proposal).toMatchObject({ kind: "dmarc", domain: "example.de", edits: [EDIT], records: [RECORD] });
});

test("where its place is unknown, it is said what to write", () => {
  const { edits, watch } = toProposal("dmarc", "example.de", decision(), {
    edit: () => message("declared-zone/dnsconfig", { written: "TXT()" }),
    policyFiles: new Map(),
  });
  expect([edits, watch.map((one) => say(one))]).toEqual([[], ["How to publish it: In dnsconfig.js that is `TXT()`."]]);
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

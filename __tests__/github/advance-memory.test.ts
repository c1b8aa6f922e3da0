// What the pull request of the next steps remembers.
import { describe, expect, test } from "@jest/globals";
import { array, assert, boolean, property, string, stringMatching } from "fast-check";
import { NOTHING_REMEMBERED, advanceBody, proposalDigest, readAdvanceBody } from "../../src/github/advance-memory.ts";
import { lineEdit, sampleProposal } from "../support/sample-proposal.ts";
import { codePoint } from "../support/hostile-text.ts";

const digest = stringMatching(/^[\w-]{16}$/);

describe("the memory", () => {
  test("is what was written, and cannot end its hidden line", () => {
    const digests = array(digest, { maxLength: 50 });
    assert(
      property(digests, array(digest, { maxLength: 300 }), boolean(), string(), (proposed, declined, isIdle, text) => {
        const body = advanceBody({ proposed, declined, isIdle }, text);
        expect(readAdvanceBody(body)).toEqual({ memory: { proposed, declined: declined.slice(0, 200), isIdle }, text });
        expect(body.split("\n")[0]).toMatch(/^<!-- (?:(?!-->|--!>|--).)* -->$/);
        expect((body.split("\n")[0] ?? "").length).toBeLessThan(6_500); // what `post-advance` leaves for it
      }),
    );
  });

  test("survives a browser, which writes CRLF", () => {
    const memory = { proposed: ["a".repeat(16)], declined: [], isIdle: true };
    expect(readAdvanceBody(advanceBody(memory, "text").replaceAll("\n", "\r\n")).memory).toEqual(memory);
  });

  test.each([
    ["", "no line"],
    ["<!-- advance:%5B -->\ntext", "half of the JSON"],
    ["<!-- advance:%zz -->\ntext", "no percent-encoding"],
    [`<!-- advance:${encodeURIComponent('[["short"],[],false]')} -->\n`, "no digest"],
    [`<!-- advance:${encodeURIComponent('{"proposed":[]}')} -->\n`, "no lists"],
    [`<!-- advance:${encodeURIComponent("[[],[],1]")} -->\n`, "no boolean"],
    [`x<!-- advance:${encodeURIComponent("[[],[],false]")} -->\n`, "another first line"],
    [`<!-- advance:${"a".repeat(20_000)} -->\n`, "a line that is too long"],
  ])("%s is nothing: %s", (body) => expect(readAdvanceBody(body).memory).toEqual(NOTHING_REMEMBERED));

  test("never fails, whatever a body says", () => {
    assert(
      property(string({ unit: codePoint }), (text) => {
        expect(readAdvanceBody(`<!-- advance:${text}`).memory).toEqual(NOTHING_REMEMBERED);
      }),
    );
  });
});

test("a proposal is known again by what it publishes, not by its evidence or the lines that have it", () => {
  const proposal = sampleProposal();
  const same = [
    { ...proposal, evidence: [], watch: [], summary: sampleProposal().watch[0] ?? proposal.summary },
    { ...proposal, edits: [lineEdit("other.zone", 9, "a", "b")] },
    { ...proposal, records: [...proposal.records].toReversed() },
  ];
  const other = [
    sampleProposal({ domain: "example.org" }),
    sampleProposal({ kind: "mta-sts" }),
    sampleProposal({ direction: "back" }),
    sampleProposal({ records: [] }),
    sampleProposal({ served: [{ url: "https://a.example/", lines: [] }] }),
    sampleProposal({ newFiles: [{ file: "a", text: "" }] }),
  ];
  expect(same.map(proposalDigest)).toEqual(same.map(() => proposalDigest(proposal)));
  expect(new Set([proposal, ...other].map(proposalDigest)).size).toBe(1 + other.length);
});

// Which of the next steps a pull request can carry.
import { describe, expect, test } from "@jest/globals";
import { proposalDigest } from "../../src/github/advance-memory.ts";
import { selectProposals } from "../../src/github/select-proposals.ts";
import { sampleProposal } from "../support/sample-proposal.ts";

describe("proposals are selected", () => {
  const back = sampleProposal({ domain: "z.example", direction: "back" });
  const stay = sampleProposal({ domain: "s.example", direction: "stay", edits: [], records: [] });
  const byHand = sampleProposal({ domain: "h.example", edits: [] });
  const closed = sampleProposal({ domain: "c.example" });

  test("by what becomes of them, steps back first", () => {
    const selection = selectProposals(
      [sampleProposal(), stay, byHand, closed, back],
      new Set([proposalDigest(closed)]),
    );
    expect(selection).toEqual({
      candidates: [back, sampleProposal()],
      unedited: [byHand],
      declined: [closed],
      staying: [stay],
    });
  });
});

// Proposals in text and JSON, whatever the reports and DNS say.
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Proposal } from "../../src/advance/proposal.ts";
import { renderAdvance } from "../../src/report/advance.ts";
import { renderAdvanceJson } from "../../src/report/advance-json.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { hostileText } from "../support/hostile-text.ts";
import { sentence } from "../support/in-words.ts";

const proposalOf = (text: string): Proposal => ({
  kind: "dmarc",
  domain: text,
  direction: "forward",
  summary: sentence(text),
  obstacles: [sentence(text)],
  evidence: [{ label: sentence("Reports"), value: sentence(text) }],
  watch: [sentence(text)],
  records: [{ name: "_dmarc.example.de.", type: "TXT", data: text }],
  served: [{ url: text, lines: [text] }],
  edits: [{ file: text, line: 1, endLine: 1, before: [text], after: ["changed"] }],
  newFiles: [{ file: text, text: `${text}\n` }],
});

const PLAIN = { language: ENGLISH, hasColor: false, width: 100, hasUnicode: true };

const UNSAFE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|##\[|^::[a-z]/mu;

test("leave nothing that a terminal or a runner acts on", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const result = { at: "2026-11-30T00:00:00.000Z", proposals: [proposalOf(text)], limitations: [sentence(text)] };
      expect(renderAdvance(result, PLAIN)).not.toMatch(UNSAFE);
      const json = renderAdvanceJson(result, ENGLISH);
      expect(json).not.toMatch(UNSAFE);
      expect((JSON.parse(json) as { proposals: unknown[] }).proposals[0]).toMatchObject({
        domain: text,
        served: [{ url: text }],
      });
    }),
  );
});

test.each([
  ["forward", [], "step"],
  ["back", [], "step back"],
  ["stay", [sentence("wait")], "stay"],
  ["stay", [], "done"],
] as const)("say at a glance what is to be done: %s, %j", (direction, obstacles, word) => {
  const proposals = [{ ...proposalOf("example.de"), direction, obstacles }];
  const [head] = renderAdvance({ proposals, limitations: [] }, { ...PLAIN, hasUnicode: false }).split("\n");
  expect(head?.slice(2)).toBe(`${word} DMARC example.de`);
});

test("an empty run says nothing", () => {
  expect(renderAdvance({ proposals: [], limitations: [] }, PLAIN)).toBe("\n");
});

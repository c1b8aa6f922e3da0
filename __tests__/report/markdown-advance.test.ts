// The next steps as Markdown: their title, the message of the commit, and as much of the text as fits.
import { describe, expect, test } from "@jest/globals";
import { assert, integer, nat, property } from "fast-check";
import { advanceCommitMessage, advanceTitle, renderAdvance } from "../../src/report/markdown-advance.ts";
import type { Proposal } from "../../src/advance/proposal.ts";
import { NO_LINKS } from "../../src/report/links.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { hostileText } from "../support/hostile-text.ts";
import { sampleProposal, stepsWithText } from "../support/sample-proposal.ts";
import { propertyRuns } from "../support/property-runs.ts";

const of = (...domains: string[]): Proposal[] => domains.map((domain) => sampleProposal({ domain }));
const NONE = { included: [], leftOut: [], unedited: [], staying: [], limitations: [] };
const PLACE = { place: "pull-request", language: ENGLISH, links: NO_LINKS } as const;

describe("the title", () => {
  const back = sampleProposal({ direction: "back" });
  test.each<[string, Proposal[]]>([
    [
      "Advance the mail policy of a.example",
      [...of("a.example"), sampleProposal({ domain: "a.example", kind: "mta-sts" })],
    ],
    ["Advance the mail policy of a.example, b.example, c.example", of("a.example", "b.example", "c.example")],
    ["Advance the mail policy of 4 domains", of("a.example", "b.example", "c.example", "d.example")],
    ["Relax the mail policy of example.de", [back]],
    ["Advance the mail policy of example.de, a.example", [back, ...of("a.example")]],
    ["No step of the mail policy is proposed", []],
  ])("is %s", (title, included) => expect(advanceTitle({ included }, ENGLISH)).toBe(title));

  test("has the label, and room in GitHub's 256 characters", () => {
    expect(advanceTitle({ included: of("a.example") }, ENGLISH, "shop")).toBe(
      "Advance the mail policy of a.example (shop)",
    );
    assert(
      property(hostileText, (label) => {
        const long = ["a", "b", "c"].map((letter) => `${`${letter.repeat(60)}.`.repeat(4)}example`);
        expect(Array.from(advanceTitle({ included: of(...long) }, ENGLISH, label)).length).toBeLessThanOrEqual(256);
      }),
    );
  });
});

test("the message of the commit has a subject, and a line for each step", () => {
  const included = [sampleProposal({ direction: "back" }), sampleProposal({ kind: "mta-sts", domain: "a.example" })];
  expect(advanceCommitMessage({ included }, ENGLISH)).toBe(
    "Advance the mail policy of example.de, a.example\n\n- DMARC of example.de: a step back\n- MTA-STS of a.example\n",
  );
});

describe("the text", () => {
  test("says how many steps it has no room for", () => {
    const included = of(...Array.from({ length: 50 }, (_, i) => `d${i}.example`));
    const text = renderAdvance({ ...NONE, included }, { limit: 3_000, ...PLACE });
    const shown = text.match(/^#### /gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(2);
    expect(text).toContain(`\n\nand ${50 - shown} more, for which there is no room\n\n<sub>`);
  });

  test("has at most as many octets as it may", () => {
    assert(
      property(hostileText, integer({ min: 1_500, max: 20_000 }), nat(60), (text, limit, count) => {
        const steps = stepsWithText(text);
        const many = { ...steps, included: Array.from({ length: count }, () => steps.included).flat() };
        for (const place of ["pull-request", "summary"] as const) {
          const rendered = renderAdvance(many, { limit, place, language: ENGLISH, links: NO_LINKS, note: "note" });
          expect(Buffer.byteLength(rendered)).toBeLessThanOrEqual(limit);
        }
      }),
      { numRuns: propertyRuns(50) },
    );
  });

  test("has no obstacle of a step that has none", () => {
    const staying = [sampleProposal({ direction: "stay", obstacles: [] })];
    expect(renderAdvance({ ...NONE, staying }, { limit: 10_000, ...PLACE })).not.toContain("In the way");
  });
});

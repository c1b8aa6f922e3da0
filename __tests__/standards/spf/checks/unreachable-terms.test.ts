import { describe, expect, test } from "@jest/globals";
import { spfUnreachableTerms } from "../../../../src/standards/spf/checks/unreachable-terms.ts";
import { fixLines, judgeSpf } from "../../../support/judge-spf.ts";

describe("spf/unreachable-terms", () => {
  test.each<[string, string]>([
    ["pass", "v=spf1 mx redirect=b.de"],
    ["pass", "v=spf1 -all exp=why.de x=y"],
    ["fail", "v=spf1 -all mx"],
    ["fail", "v=spf1 redirect=a.de -all"],
    ["fail", "v=spf1 include:a.de -all"],
  ])("%s: %s", async (outcome, record) => {
    expect(
      await judgeSpf(spfUnreachableTerms, record, {
        "a.de TXT": ["v=spf1 -all mx"],
        "b.de TXT": ["v=spf1 -all"],
      }),
    ).toMatchObject({ outcome });
  });

  test("publishes the record without them, but nothing for somebody else's", async () => {
    expect(fixLines(await judgeSpf(spfUnreachableTerms, "v=spf1 mx -all a exp=why.de redirect=a.de"))).toEqual([
      'example.de. TXT "v=spf1 mx -all exp=why.de"',
    ]);
    expect(
      fixLines(
        await judgeSpf(spfUnreachableTerms, "v=spf1 include:a.de -all mx", {
          "a.de TXT": ["v=spf1 -all mx"],
        }),
      ),
    ).toEqual([]);
  });
});

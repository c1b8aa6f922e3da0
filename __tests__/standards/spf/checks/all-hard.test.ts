import { describe, expect, test } from "@jest/globals";
import { spfAllHard } from "../../../../src/standards/spf/checks/all-hard.ts";
import type { Answers } from "../../../support/fake-dns.ts";
import { fixLines, judgeSpf } from "../../../support/judge-spf.ts";

describe("spf/all-hard", () => {
  test.each<[string, string]>([
    ["pass", "v=spf1 -all"],
    ["pass", "v=spf1 redirect=hard.de"],
    ["fail", "v=spf1 ~all"],
    ["fail", "v=spf1 redirect=soft.de"],
    ["not-applicable", "v=spf1 ?all"],
    ["not-applicable", "v=spf1 +all"],
    ["not-applicable", "v=spf1 mx"],
    ["not-applicable", "v=spf1 moo -all"],
    ["not-applicable", "v=spf1 redirect=gone.de"],
    ["unknown", "v=spf1 redirect=silent.de"],
    ["not-applicable", "v=spf1 redirect=%{i}.de"],
    ["fail", "v=spf1 mx ~ip4:0.0.0.0/0 -all"],
    ["fail", "v=spf1 mx ~ip6:::/0 redirect=hard.de"],
    ["fail", "v=spf1 mx ~include:open.de -all"],
    ["fail", "v=spf1 mx -ip4:0.0.0.0/0 ~all"],
    ["pass", "v=spf1 mx -include:open.de ~all"],
    ["not-applicable", "v=spf1 mx ?include:open.de ~all"],
    ["unknown", "v=spf1 mx ~include:silent.de -all"],
    ["unknown", "v=spf1 mx ?include:silent.de ~all"],
    ["pass", "v=spf1 mx include:silent.de -all"],
  ])("%s: %s", async (outcome, record) => {
    const more: Answers = {
      "hard.de TXT": ["v=spf1 -all"],
      "soft.de TXT": ["v=spf1 ~all"],
      "silent.de TXT": "timeout",
      "open.de TXT": ["v=spf1 +all"],
    };
    expect(await judgeSpf(spfAllHard, record, more)).toMatchObject({ outcome });
  });

  test("publishes the record with its ending changed", async () => {
    expect(fixLines(await judgeSpf(spfAllHard, "v=spf1 mx ~all"))).toEqual(['example.de. TXT "v=spf1 mx -all"']);
  });

  test.each([
    ["v=spf1 mx ~ip4:0.0.0.0/0 -all", "v=spf1 mx -all"],
    ["v=spf1 mx ~ip4:0.0.0.0/0 ~all", "v=spf1 mx -all"],
    ["v=spf1 mx ~ip6:::/0 redirect=hard.de", "v=spf1 mx redirect=hard.de"],
    ["v=spf1 mx ~ip4:0.0.0.0/0 ~ip6:::/0 redirect=%{l}.de", "v=spf1 mx -ip4:0.0.0.0/0 -ip6:::/0 redirect=%{l}.de"],
    ["v=spf1 mx ~include:open.de redirect=open.de", "v=spf1 mx -include:open.de redirect=open.de"],
  ])("publishes %s without its soft term, or with that as a hard one: %s", async (record, fixed) => {
    const judgement = await judgeSpf(spfAllHard, record, {
      "hard.de TXT": ["v=spf1 -all"],
      "open.de TXT": ["v=spf1 +all"],
    });
    expect(fixLines(judgement)).toEqual([`example.de. TXT "${fixed}"`]);
    expect(judgement).toMatchObject({ fix: { needsStep: true } });
  });

  test("asks the owner of a soft term to remove it only once the senders are known", async () => {
    const more: Answers = { "a.de TXT": ["v=spf1 ~ip4:0.0.0.0/0 -all"] };
    expect(await judgeSpf(spfAllHard, "v=spf1 redirect=a.de", more)).toMatchObject({
      message: expect.stringMatching(/: mail from other IPv4 servers gets a softfail/),
      fix: {
        text: "Once every sender is listed and DMARC reports show no failing mail of your own: Ask the owner of the record of a.de to remove `~ip4:0.0.0.0/0`. Or list your own senders of that record with `ip4:` and `ip6:` in place of the term that leads to it; if that is the `redirect=`, end your record in `-all`.",
        records: [],
      },
    });
  });

  test("parts two faults, each with a colon", async () => {
    const { message } = await judgeSpf(spfAllHard, "v=spf1 mx ~ip4:0.0.0.0/0 ~all");
    expect(message).toMatch(/^`~ip4:0\.0\.0\.0\/0` matches .* accept; ends in `~all`: /);
  });
});

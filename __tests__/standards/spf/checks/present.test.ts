import { describe, expect, test } from "@jest/globals";
import { spfPresent } from "../../../../src/standards/spf/checks/present.ts";
import type { MailKind } from "../../../../src/model.ts";
import { fixLines, judgeSpf } from "../../../support/judge-spf.ts";

describe("spf/present", () => {
  test("passes with one record", async () => {
    expect(await judgeSpf(spfPresent, "v=spf1 -all")).toMatchObject({ outcome: "pass" });
  });

  test.each<[MailKind, string[]]>([
    ["send-receive", ['example.de. TXT "v=spf1 mx -all"']],
    ["receive", ['example.de. TXT "v=spf1 -all"']],
    ["send", []],
  ])("fails without one, and says what a %s domain should publish", async (mail, fix) => {
    const judgement = await judgeSpf(spfPresent, null, {}, mail);
    expect(judgement).toMatchObject({ outcome: "fail", message: "example.de has no SPF record" });
    expect(fixLines(judgement)).toEqual(fix);
  });

  test.each(['"v=spf1 mx -all"', "v=spf1\tmx -all", "v=spf10 -all", "v = spf1 -all", "spf1 -all"])(
    "fails for what is meant as one, and shows it: %j",
    async (text) => {
      const shown = text.replace("\t", "\\009").replaceAll('"', '\\"');
      expect(await judgeSpf(spfPresent, null, { "example.de TXT": ["foreign", text] })).toMatchObject({
        outcome: "fail",
        message: `example.de has no SPF record: "${shown}" does not begin with \`v=spf1\` and a space`,
      });
    },
  );

  test("fails with several", async () => {
    const judgement = await judgeSpf(spfPresent, null, { "example.de TXT": ["v=spf1 -all", "v=spf1 mx -all"] });
    expect(judgement).toMatchObject({
      outcome: "fail",
      message: "example.de has 2 SPF records; RFC 7208 allows one",
    });
  });
});

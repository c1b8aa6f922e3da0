import { describe, expect, test } from "@jest/globals";
import { spfSize } from "../../../../src/standards/spf/checks/size.ts";
import { judgeSpf } from "../../../support/judge-spf.ts";

describe("spf/size", () => {
  const sized = (octets: number) => `v=spf1 ${" ".repeat(octets - 11)}-all`;

  test.each<[string, string]>([
    ["pass", sized(450)],
    ["fail", sized(451)],
    ["fail", "v=spf1 include:large.de -all"],
    ["unknown", "v=spf1 include:silent.de -all"],
  ])("%s: %s", async (outcome, record) => {
    expect(await judgeSpf(spfSize, record, { "large.de TXT": [sized(451)], "silent.de TXT": "timeout" })).toMatchObject(
      {
        outcome,
      },
    );
  });

  test("also judges a record that does not parse", async () => {
    expect(await judgeSpf(spfSize, `v=spf1 moo${" ".repeat(441)}`)).toMatchObject({
      outcome: "fail",
      message: "the record of example.de has 451 octets; RFC 7208 advises at most 450",
    });
  });
});

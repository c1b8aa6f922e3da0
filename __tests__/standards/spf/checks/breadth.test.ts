import { describe, expect, test } from "@jest/globals";
import { spfBreadth } from "../../../../src/standards/spf/checks/breadth.ts";
import { judgeSpf } from "../../../support/judge-spf.ts";

describe("spf/breadth", () => {
  test.each<[string, string]>([
    ["pass", "v=spf1 ip4:192.0.0.0/16 ip6:2001:db8::/32 -all"],
    ["fail", "v=spf1 ip4:192.0.0.0/15 -all"],
    ["fail", "v=spf1 ip6:2001:db8::/31 -all"],
    ["fail", "v=spf1 a/15 -all"],
    ["fail", "v=spf1 mx//31 -all"],
    ["fail", "v=spf1 include:wide.de -all"],
    ["fail", "v=spf1 redirect=wide.de"],
    // not what lets pass, and not everyone: that is spf/open's to report
    ["pass", "v=spf1 -ip4:10.0.0.0/8 ~ip4:11.0.0.0/8 ?include:wide.de -all ip4:12.0.0.0/8"],
    ["pass", "v=spf1 mx +all"],
    ["not-applicable", "v=spf1 ip4:0.0.0.0/0 +all"],
    ["not-applicable", "v=spf1 ip4:0.0.0.0/1 ip4:128.0.0.0/1 -all"],
    ["not-applicable", "v=spf1 mx//0 -all"],
    ["fail", "v=spf1 ip4:0.0.0.0/0 ip6:2000::/3 -all"],
  ])("%s: %s", async (outcome, record) => {
    expect(await judgeSpf(spfBreadth, record, { "wide.de TXT": ["v=spf1 ip4:10.0.0.0/8 -all"] })).toMatchObject({
      outcome,
    });
  });
});

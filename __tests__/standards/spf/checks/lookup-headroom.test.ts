import { describe, expect, test } from "@jest/globals";
import { spfLookupHeadroom } from "../../../../src/standards/spf/checks/lookup-headroom.ts";
import { judgeSpf, terms } from "../../../support/judge-spf.ts";

describe("spf/lookup-headroom", () => {
  test("leaves more than the ten that are allowed to spf/lookup-limit", async () => {
    expect(await judgeSpf(spfLookupHeadroom, `v=spf1 ${terms(11)} -all`)).toMatchObject({
      outcome: "not-applicable",
      message: "11 DNS lookups; RFC 7208 allows 10: see spf/lookup-limit",
    });
  });

  test("passes at its parameter, fails above", async () => {
    expect(await judgeSpf(spfLookupHeadroom, `v=spf1 ${terms(8)} -all`)).toMatchObject({ outcome: "pass" });
    expect(await judgeSpf(spfLookupHeadroom, `v=spf1 ${terms(9)} -all`)).toMatchObject({
      outcome: "fail",
      message: expect.stringMatching(/^9 DNS lookups; at most 8 leave room for growth: /),
    });
  });

  test("is unknown within it while part was not seen", async () => {
    expect(await judgeSpf(spfLookupHeadroom, "v=spf1 include:a.de -all", { "a.de TXT": "timeout" })).toMatchObject({
      outcome: "unknown",
    });
  });
});

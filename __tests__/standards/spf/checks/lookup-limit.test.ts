import { describe, expect, test } from "@jest/globals";
import { spfLookupLimit } from "../../../../src/standards/spf/checks/lookup-limit.ts";
import type { Answers } from "../../../support/fake-dns.ts";
import { judgeSpf, terms } from "../../../support/judge-spf.ts";

describe("spf/lookup-limit", () => {
  test("passes at ten", async () => {
    expect(await judgeSpf(spfLookupLimit, `v=spf1 ${terms(10)} -all`)).toMatchObject({
      outcome: "pass",
      message: expect.stringMatching(/^10 DNS lookups; RFC 7208 allows 10: /),
    });
  });

  test("passes without any", async () => {
    expect(await judgeSpf(spfLookupLimit, "v=spf1 -all")).toMatchObject({
      outcome: "pass",
      message: "0 DNS lookups; RFC 7208 allows 10",
    });
  });

  test("fails at eleven, with the number of each branch, the costliest first", async () => {
    const judgement = await judgeSpf(spfLookupLimit, "v=spf1 mx a include:a.de -all", {
      "a.de TXT": [`v=spf1 ${terms(8)} -all`],
    });
    expect(judgement).toMatchObject({
      outcome: "fail",
      message: "11 DNS lookups; RFC 7208 allows 10: include:a.de (9), mx (1), a (1)",
    });
    expect(judgement.fix?.text).toMatch(/^Save 1 lookup:.*`include:a.de` costs most: 9\.$/);
    expect(judgement.evidence?.map((each) => each.text).slice(0, 5)).toEqual([
      "v=spf1 mx a include:a.de -all",
      "1 mx",
      "1 a",
      "9 include:a.de",
      "  1 a:h0.de",
    ]);
  });

  test.each<[string, Answers, string]>([
    [`v=spf1 ${terms(10)} include:a.de -all`, { "a.de TXT": "timeout" }, "at least 11"],
    [`v=spf1 ${terms(10)} include:a.de -all`, {}, "11"],
    [`v=spf1 ${terms(10)} include:%{i}.de -all`, {}, "at least 11"],
    [`v=spf1 ${terms(10)} include:a.de -all`, { "a.de TXT": ["v=spf1 moo"] }, "11"],
  ])("fails above ten whatever else there is: %s", async (record, more, count) => {
    expect(await judgeSpf(spfLookupLimit, record, more)).toMatchObject({
      outcome: "fail",
      message: expect.stringMatching(new RegExp(`^${count} DNS lookups`)),
    });
  });

  test("is unknown within the limit while a record was not seen", async () => {
    const judgement = await judgeSpf(spfLookupLimit, "v=spf1 include:a.de -all", { "a.de TXT": "timeout" });
    expect(judgement).toMatchObject({
      outcome: "unknown",
      message: expect.stringMatching(/a\.de/),
      evidence: expect.arrayContaining([
        { source: "lookups of example.de", text: "at least 1 DNS lookup; RFC 7208 allows 10: include:a.de (1)" },
      ]),
    });
  });

  test.each<[string, Answers]>([
    ["v=spf1 moo -all", {}],
    ["v=spf1 include:a.de -all", {}],
    ["v=spf1 include:a.de -all", { "a.de TXT": ["v=spf1 moo"] }],
  ])("does not apply to a permanent error: %s", async (record, more) => {
    expect(await judgeSpf(spfLookupLimit, record, more)).toMatchObject({ outcome: "not-applicable" });
  });

  test("counts an address lookup that depends on the client as exactly one", async () => {
    expect(await judgeSpf(spfLookupLimit, "v=spf1 exists:%{i}.a.de -all")).toMatchObject({
      outcome: "pass",
      message: "1 DNS lookup; RFC 7208 allows 10: exists:%{i}.a.de (1)",
    });
  });

  test("names at most ten branches", async () => {
    expect((await judgeSpf(spfLookupLimit, `v=spf1 ${terms(60)} -all`)).message).toMatch(/a:h9.de \(1\) and 50 more$/);
  });
});

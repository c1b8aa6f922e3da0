import { describe, expect, test } from "@jest/globals";
import { spfAll } from "../../../../src/standards/spf/checks/all.ts";
import { spfOpen } from "../../../../src/standards/spf/checks/open.ts";
import type { Answers } from "../../../support/fake-dns.ts";
import { fixLines, judgeSpf } from "../../../support/judge-spf.ts";

describe("spf/all", () => {
  test.each<[string, Answers]>([
    ["v=spf1 -all", {}],
    ["v=spf1 mx ~ALL", {}],
    ["v=spf1 -all +all", {}],
    ["v=spf1 mx redirect=a.de", { "a.de TXT": ["v=spf1 redirect=b.de"], "b.de TXT": ["v=spf1 -all"] }],
    ["v=spf1 include:missing.de -all", {}],
  ])("passes for %s", async (record, more) => {
    expect(await judgeSpf(spfAll, record, more)).toMatchObject({ outcome: "pass" });
  });

  test.each<[string, RegExp, string]>([
    ["v=spf1 mx ?all", /^ends in `\?all`: .*neutral/, "v=spf1 mx ~all"],
    ["v=spf1 ?all mx -all", /^ends in `\?all`: .*neutral/, "v=spf1 ~all mx"],
    ["v=spf1 mx", /neither `all` nor `redirect`/, "v=spf1 mx ~all"],
    ["v=spf1", /neither `all` nor `redirect`/, "v=spf1 ~all"],
    ["v=spf1 ?all redirect=a.de", /^ends in `\?all`/, "v=spf1 ~all redirect=a.de"],
  ])("fails for %s and prints the record that ends well", async (record, message, fix) => {
    const judgement = await judgeSpf(spfAll, record);
    expect(judgement).toMatchObject({ outcome: "fail", message: expect.stringMatching(message) });
    expect(fixLines(judgement)).toEqual([`example.de. TXT "${fix}"`]);
  });

  test("fails for another domain's ending, which only that domain can fix", async () => {
    const judgement = await judgeSpf(spfAll, "v=spf1 redirect=a.de", { "a.de TXT": ["v=spf1 ?all"] });
    expect(judgement).toMatchObject({
      outcome: "fail",
      message: "ends in `?all` after a redirect to a.de: mail from other servers is neutral",
      fix: { records: [] },
    });
  });

  test.each<[string, Answers]>([
    ["v=spf1 +all", {}],
    ["v=spf1 mx all -all", {}],
    ["v=spf1 redirect=a.de", { "a.de TXT": ["v=spf1 +all"] }],
  ])(
    "leaves it to spf/open to report that everyone may send, except for a domain that only receives: %s",
    async (record, more) => {
      expect(await judgeSpf(spfAll, record, more)).toMatchObject({
        outcome: "not-applicable",
        message: expect.stringMatching(/all`.*: see spf\/open$/),
      });
      expect(await judgeSpf(spfOpen, record, more)).toMatchObject({ outcome: "fail" });
      expect(await judgeSpf(spfAll, record, more, "receive")).toMatchObject({
        outcome: "fail",
        message: expect.stringMatching(/mail from any server passes$/),
      });
    },
  );

  test("asks a domain that only receives to publish `-all`", async () => {
    expect(fixLines(await judgeSpf(spfAll, "v=spf1 mx ?all", {}, "receive"))).toEqual([
      'example.de. TXT "v=spf1 -all"',
    ]);
  });

  test("is unknown where the redirect was not seen", async () => {
    expect(await judgeSpf(spfAll, "v=spf1 redirect=a.de", { "a.de TXT": "timeout" })).toMatchObject({
      outcome: "unknown",
      message: expect.stringContaining("a.de"),
    });
  });

  test("leaves a redirect that depends on the mail to spf/include-valid, which does not judge domains that only receive", async () => {
    expect(await judgeSpf(spfAll, "v=spf1 redirect=%{h}.a.de")).toMatchObject({ outcome: "not-applicable" });
    expect(await judgeSpf(spfAll, "v=spf1 redirect=%{h}.a.de", {}, "receive")).toMatchObject({
      outcome: "unknown",
      message: expect.stringContaining("%{h}.a.de"),
    });
  });

  test.each<[string, Answers]>([
    ["v=spf1 moo -all", {}],
    ["v=spf1 redirect=a.de", {}],
    ["v=spf1 redirect=a.de", { "a.de TXT": ["v=spf1 moo"] }],
    ["v=spf1 redirect=example.de", {}],
  ])("does not apply where the way to the end is a permanent error: %s", async (record, more) => {
    expect(await judgeSpf(spfAll, record, more)).toMatchObject({ outcome: "not-applicable" });
    expect(await judgeSpf(spfAll, record, more, "receive")).toMatchObject({ outcome: "fail" });
  });
});

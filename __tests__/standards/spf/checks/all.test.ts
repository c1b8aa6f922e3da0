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

  const OPEN: Answers = { "open.de TXT": ["v=spf1 +all"], "half.de TXT": ["v=spf1 ip4:0.0.0.0/0 -all"] };

  test.each<[string, string, string]>([
    ["v=spf1 mx ?include:open.de -all", "`?include:open.de` matches every address", "v=spf1 mx ~all"],
    ["v=spf1 ?include:open.de mx ~all", "`?include:open.de` matches every address", "v=spf1 mx ~all"],
    ["v=spf1 mx ?ip4:0.0.0.0/0 ~all", "`?ip4:0.0.0.0/0` matches every IPv4 address", "v=spf1 mx ~all"],
    ["v=spf1 mx ?ip4:0.0.0.0/0 -all", "`?ip4:0.0.0.0/0` matches every IPv4 address", "v=spf1 mx ~ip4:0.0.0.0/0 -all"],
    [
      "v=spf1 mx ?include:half.de -all",
      "`?include:half.de` matches every IPv4 address",
      "v=spf1 mx ~include:half.de -all",
    ],
    [
      "v=spf1 mx ?ip6:8000::/1 ?ip6:::/1 ~all",
      "`?ip6:::/1`, `?ip6:8000::/1` together match every IPv6 address",
      "v=spf1 mx ~all",
    ],
    ["v=spf1 mx ?include:open.de", "`?include:open.de` matches every address", "v=spf1 mx ~all"],
  ])("fails for %s, where no sender but those before it gets another result", async (record, message, fix) => {
    const judgement = await judgeSpf(spfAll, record, OPEN);
    expect(judgement).toMatchObject({
      outcome: "fail",
      message: expect.stringMatching(/^`.*: mail from other (IPv[46] )?servers is neutral$/),
    });
    expect(judgement.message.split(":").slice(0, -1).join(":")).toBe(message);
    expect(fixLines(judgement)).toEqual([`example.de. TXT "${fix}"`]);
    expect(fixLines(await judgeSpf(spfAll, record, OPEN, "receive"))).toEqual(['example.de. TXT "v=spf1 -all"']);
  });

  test.each<[string, Answers]>([
    ["v=spf1 -include:open.de ?all", OPEN],
    ["v=spf1 ~ip4:0.0.0.0/0 -ip6:::/0 ?all", {}],
    ["v=spf1 mx -all ?include:open.de", OPEN],
    ["v=spf1 ~include:open.de ?include:open.de -all", OPEN],
    ["v=spf1 mx ?ip4:0.0.0.0/1 -all", {}],
    ["v=spf1 mx ?a:h.de/0 -all", {}],
    ["v=spf1 mx ?include:a.de -all", { ...OPEN, "a.de TXT": ["v=spf1 ?include:open.de ~include:open.de ~all"] }],
    ["v=spf1 mx include:silent.de -exists:silent.de -all", { "silent.de TXT": "timeout", "silent.de A": "timeout" }],
  ])("passes for %s", async (record, more) => {
    expect(await judgeSpf(spfAll, record, more)).toMatchObject({ outcome: "pass" });
  });

  test.each([
    "v=spf1 mx ?include:silent.de -all",
    "v=spf1 mx ?exists:silent.de -all",
    "v=spf1 mx ?a:silent.de/0 -all",
    "v=spf1 mx ?include:over.de ~all",
  ])("is unknown where a neutral term may match everyone, but was not seen: %s", async (record) => {
    const more: Answers = {
      "silent.de TXT": "timeout",
      "silent.de A": "timeout",
      "over.de TXT": ["v=spf1 include:silent.de -all"],
    };
    expect(await judgeSpf(spfAll, record, more)).toMatchObject({
      outcome: "unknown",
      message: expect.stringContaining("silent.de: no resolver"),
    });
  });

  test("leaves a neutral include that depends on the mail to spf/include-valid as well", async () => {
    expect(await judgeSpf(spfAll, "v=spf1 ?include:%{i}.a.de -all")).toMatchObject({ outcome: "not-applicable" });
    expect(await judgeSpf(spfAll, "v=spf1 ?include:%{i}.a.de -all", {}, "receive")).toMatchObject({
      outcome: "unknown",
      message: expect.stringContaining("%{i}.a.de"),
    });
  });

  test.each(["v=spf1 ~include:%{i}.a.de -all", "v=spf1 -include:%{i}.a.de -all"])(
    "passes for a domain that only receives where what depends on the mail cannot be neutral: %s",
    async (record) => {
      expect(await judgeSpf(spfAll, record, {}, "receive")).toMatchObject({ outcome: "pass" });
    },
  );

  test.each<[string, string, boolean]>([
    ["v=spf1 mx ?ip4:0.0.0.0/0 redirect=soft.de", "v=spf1 mx redirect=soft.de", false],
    ["v=spf1 ?include:open.de redirect=soft.de", "v=spf1 redirect=soft.de", false],
    ["v=spf1 mx ?include:open.de redirect=hard.de", "v=spf1 mx ~include:open.de redirect=hard.de", false],
    ["v=spf1 ?include:open.de redirect=hard.de", "v=spf1 ~include:open.de redirect=hard.de", true],
    ["v=spf1 mx ?include:open.de redirect=open.de", "v=spf1 mx ~include:open.de redirect=open.de", false],
    ["v=spf1 mx ?include:open.de redirect=%{l}.de", "v=spf1 mx ~include:open.de redirect=%{l}.de", false],
  ])("puts no `all` beside the redirect of %s, which would be ignored: %s", async (record, fixed, needsStep) => {
    const judgement = await judgeSpf(spfAll, record, {
      ...OPEN,
      "soft.de TXT": ["v=spf1 ip4:192.0.2.0/24 ~all"],
      "hard.de TXT": ["v=spf1 ip4:192.0.2.0/24 -all"],
    });
    expect(judgement).toMatchObject({ outcome: "fail" });
    expect(fixLines(judgement)).toEqual([`example.de. TXT "${fixed}"`]);
    expect(judgement.fix !== undefined && "needsStep" in judgement.fix).toBe(needsStep);
  });

  test("asks the owner to change a neutral term that a redirect leads to", async () => {
    const more = { ...OPEN, "a.de TXT": ["v=spf1 ?include:open.de -all"] };
    expect(await judgeSpf(spfAll, "v=spf1 redirect=a.de", more)).toMatchObject({
      outcome: "fail",
      message: "`?include:open.de` in the record of a.de matches every address: mail from other servers is neutral",
      fix: {
        text: "Ask the owner of the record of a.de to remove `?include:open.de`. Or list your own senders of that record with `ip4:` and `ip6:` in place of the term that leads to it; if that is the `redirect=`, end your record in `~all`.",
        records: [],
      },
    });
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

  test.each([
    ["v=spf1", true],
    ["v=spf1 -ip4:192.0.2.1 ?all", true],
    ["v=spf1 a ?all", false],
    ["v=spf1 include:silent.de", false],
  ])("asks for the senders first where a record names none: %s", async (record, needsStep) => {
    const { fix } = await judgeSpf(spfAll, record, { "silent.de TXT": "timeout" });
    expect(fix !== undefined && "needsStep" in fix).toBe(needsStep);
  });

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

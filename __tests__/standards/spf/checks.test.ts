import { inEnglish } from "../../support/in-english.ts";
import { describe, expect, test } from "@jest/globals";
import type { Check } from "../../../src/define-check.ts";
import type { Judgement, MailKind } from "../../../src/model.ts";
import { spfOpen } from "../../../src/standards/spf/checks/open.ts";
import { spfAll } from "../../../src/standards/spf/checks/all.ts";
import { spfIncludeValid } from "../../../src/standards/spf/checks/include-valid.ts";
import { spfMxLimit } from "../../../src/standards/spf/checks/mx-limit.ts";
import { spfVoidLimit } from "../../../src/standards/spf/checks/void-limit.ts";
import { spfLookupHeadroom } from "../../../src/standards/spf/checks/lookup-headroom.ts";
import { spfLookupLimit } from "../../../src/standards/spf/checks/lookup-limit.ts";
import { spfSyntax } from "../../../src/standards/spf/checks/syntax.ts";
import { spfPresent } from "../../../src/standards/spf/checks/present.ts";
import { observeSpf } from "../../../src/standards/spf/walk.ts";
import type { FakeAnswer } from "../../support/fake-dns.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import { expectLinear } from "../../support/steps.ts";

type Answers = Record<string, FakeAnswer>;

/** What the check says of `example.de`, whose SPF record is `record`, in a world that holds `more` besides. */
async function judge(
  check: Check,
  record: string | null,
  more: Answers = {},
  mail: MailKind = "send-receive",
): Promise<Judgement> {
  const world = record === null ? more : { "example.de TXT": [record], ...more };
  const fact = await observeSpf(fakeDns(world), "example.de");
  const profile = "tr-03108";
  const parameter = check.parameter?.[profile] ?? Number.NaN;
  const subject = {
    domain: "example.de",
    name: "example.de",
    mail,
    profile,
    at: "2026-11-23T12:00:00.000Z",
    parameter,
  } as const;
  if (check.examines.includes("spf")) return check.judge({ spf: fact }, subject);
  if (fact.state !== "present") throw new Error(`the engine would not ask for a judgement: ${fact.state}`);
  return check.judge({ spf: fact.value }, subject);
}

const hosts = (count: number, term = "a:h") => Array.from({ length: count }, (_, i) => `${term}${i}.de`).join(" ");
/** Addresses of both families for `h0.de`, `h1.de` … */
const addresses = (count: number): Answers =>
  Object.fromEntries(
    Array.from(
      { length: count },
      (_, i) =>
        [
          [`h${i}.de A`, ["192.0.2.1"]],
          [`h${i}.de AAAA`, ["2001:db8::1"]],
        ] as [string, string[]][],
    ).flat(),
  );
const records = (judgement: Judgement) =>
  judgement.fix?.records.map((record) => `${record.name} ${record.type} ${record.data}`);

describe("spf/present", () => {
  test("passes with one record", async () => {
    expect(await judge(spfPresent, "v=spf1 -all")).toMatchObject({ outcome: "pass" });
  });

  test.each<[MailKind, string[]]>([
    ["send-receive", ['example.de. TXT "v=spf1 mx -all"']],
    ["receive", ['example.de. TXT "v=spf1 -all"']],
    ["send", []],
  ])("fails without one, and tells a domain that does %s what to publish", async (mail, fix) => {
    const judgement = await judge(spfPresent, null, {}, mail);
    expect(judgement).toMatchObject({ outcome: "fail", message: "example.de has no SPF record" });
    expect(records(judgement)).toEqual(fix);
  });

  test.each(['"v=spf1 mx -all"', "v=spf1\tmx -all", "v=spf10 -all", "v = spf1 -all", "spf1 -all"])(
    "fails for what is meant as one, and shows it: %j",
    async (text) => {
      const shown = text.replace("\t", "\\009").replaceAll('"', '\\"');
      expect(await judge(spfPresent, null, { "example.de TXT": ["foreign", text] })).toMatchObject({
        outcome: "fail",
        message: `example.de has no SPF record: "${shown}" does not begin with \`v=spf1\` and a space`,
      });
    },
  );

  test("fails with several", async () => {
    const judgement = await judge(spfPresent, null, { "example.de TXT": ["v=spf1 -all", "v=spf1 mx -all"] });
    expect(judgement).toMatchObject({
      outcome: "fail",
      message: "example.de has 2 SPF records, exactly one is allowed",
    });
  });
});

describe("spf/syntax", () => {
  test.each<[string, string, Answers]>([
    ["one record", "v=spf1 mx -all", {}],
    ["a tree", "v=spf1 include:a.de -all", { "a.de TXT": ["v=spf1 -all"] }],
    ["a tree with a missing target, which is spf/include-valid's to report", "v=spf1 include:a.de -all", {}],
  ])("passes for %s", async (_what, record, more) => {
    expect(await judge(spfSyntax, record, more)).toMatchObject({ outcome: "pass" });
  });

  test.each<[string, Answers, string]>([
    [
      "v=spf1 ip:192.0.2.1 -all",
      {},
      "in the record of example.de: `ip:192.0.2.1`: there is no mechanism `ip`; did you mean `ip4`?",
    ],
    [
      "v=spf1 include:a.de -all",
      { "a.de TXT": ["v=spf1 include -all"] },
      "in the record of a.de: `include`: `include` needs `:` and a domain",
    ],
  ])("fails for %s and names record and term", async (record, more, message) => {
    expect(await judge(spfSyntax, record, more)).toMatchObject({ outcome: "fail", message });
  });

  test("passes for a modifier in place of a mechanism, as receivers do, and says that they ignore it", async () => {
    const judgement = await judge(spfSyntax, "v=spf1 include=a.de include:b.de x=y -all", {
      "b.de TXT": ["v=spf1 IP4=192.0.2.1 -all"],
    });
    expect(judgement).toMatchObject({
      outcome: "pass",
      message:
        "all 2 records on the walk parse, but receivers ignore `include=a.de`, `IP4=192.0.2.1` in the record of b.de: a mechanism has `:` where a modifier has `=`",
    });
  });

  test("shows the faulty record as evidence", async () => {
    const judgement = await judge(spfSyntax, "v=spf1 include:a.de -all", { "a.de TXT": ["v=spf1 moo"] });
    expect(judgement.evidence).toEqual([{ at: { type: "TXT", name: "a.de" }, text: "v=spf1 moo" }]);
  });

  test.each<[string, Answers]>([
    ["v=spf1 include:a.de -all", { "a.de TXT": "timeout" }],
    ["v=spf1 include:%{i}.a.de -all", {}],
  ])("is unknown while a record on the walk was not seen: %s", async (record, more) => {
    expect(await judge(spfSyntax, record, more)).toMatchObject({
      outcome: "unknown",
      message: expect.stringContaining("a.de"),
    });
  });
});

describe("spf/lookup-limit", () => {
  test("passes at ten", async () => {
    expect(await judge(spfLookupLimit, `v=spf1 ${hosts(10)} -all`)).toMatchObject({
      outcome: "pass",
      message: expect.stringMatching(/^10 lookups, 10 are allowed: /),
    });
  });

  test("passes without any", async () => {
    expect(await judge(spfLookupLimit, "v=spf1 -all")).toMatchObject({
      outcome: "pass",
      message: "0 lookups, 10 are allowed",
    });
  });

  test("fails at eleven, with the number of each branch, the costliest first", async () => {
    const judgement = await judge(spfLookupLimit, "v=spf1 mx a include:a.de -all", {
      "a.de TXT": [`v=spf1 ${hosts(8)} -all`],
    });
    expect(judgement).toMatchObject({
      outcome: "fail",
      message: "11 lookups, 10 are allowed: include:a.de (9), mx (1), a (1)",
    });
    expect(judgement.fix?.text).toMatch(/^Save 1 lookup:.*`include:a.de` costs most, 9\.$/);
    expect(judgement.evidence?.map((each) => each.text).slice(0, 5)).toEqual([
      "v=spf1 mx a include:a.de -all",
      "1 mx",
      "1 a",
      "9 include:a.de",
      "  1 a:h0.de",
    ]);
  });

  test.each<[string, Answers]>([
    [`v=spf1 ${hosts(10)} include:a.de -all`, { "a.de TXT": "timeout" }],
    [`v=spf1 ${hosts(10)} include:a.de -all`, {}],
    [`v=spf1 ${hosts(10)} include:%{i}.de -all`, {}],
    [`v=spf1 ${hosts(10)} include:a.de -all`, { "a.de TXT": ["v=spf1 moo"] }],
  ])("fails above ten whatever else there is: %s", async (record, more) => {
    expect(await judge(spfLookupLimit, record, more)).toMatchObject({ outcome: "fail" });
  });

  test.each<[string, Answers]>([
    ["v=spf1 include:a.de -all", { "a.de TXT": "timeout" }],
    ["v=spf1 include:%{i}.a.de -all", {}],
  ])("is unknown within the limit while part was not seen: %s", async (record, more) => {
    expect(inEnglish(await judge(spfLookupLimit, record, more))).toMatchObject({
      outcome: "unknown",
      message: expect.stringMatching(/a\.de/),
      evidence: expect.arrayContaining([
        {
          source: "lookups of example.de",
          text: "at least 1 lookup, 10 are allowed: include:a.de (1)".replace(
            "a.de",
            record.includes("%") ? "%{i}.a.de" : "a.de",
          ),
        },
      ]),
    });
  });

  test.each<[string, Answers]>([
    ["v=spf1 moo -all", {}],
    ["v=spf1 include:a.de -all", {}],
    ["v=spf1 include:a.de -all", { "a.de TXT": ["v=spf1 moo"] }],
  ])("does not apply to a permanent error: %s", async (record, more) => {
    expect(await judge(spfLookupLimit, record, more)).toMatchObject({ outcome: "not-applicable" });
  });

  test("takes an address lookup that depends on the client for exactly one", async () => {
    expect(await judge(spfLookupLimit, "v=spf1 exists:%{i}.a.de -all")).toMatchObject({
      outcome: "pass",
      message: "1 lookup, 10 are allowed: exists:%{i}.a.de (1)",
    });
  });

  test("names at most ten branches", async () => {
    expect((await judge(spfLookupLimit, `v=spf1 ${hosts(60)} -all`)).message).toMatch(/a:h9.de \(1\) and 50 more$/);
  });
});

describe("spf/lookup-headroom", () => {
  test("leaves more than the ten that are allowed to spf/lookup-limit", async () => {
    expect(await judge(spfLookupHeadroom, `v=spf1 ${hosts(11)} -all`)).toMatchObject({
      outcome: "not-applicable",
      message: "11 lookups, 10 are allowed: see spf/lookup-limit",
    });
  });

  test("passes at its parameter, fails above", async () => {
    expect(await judge(spfLookupHeadroom, `v=spf1 ${hosts(8)} -all`)).toMatchObject({ outcome: "pass" });
    expect(await judge(spfLookupHeadroom, `v=spf1 ${hosts(9)} -all`)).toMatchObject({
      outcome: "fail",
      message: expect.stringMatching(/^9 lookups, 8 leave room: /),
    });
  });

  test("is unknown within it while part was not seen", async () => {
    expect(await judge(spfLookupHeadroom, "v=spf1 include:a.de -all", { "a.de TXT": "timeout" })).toMatchObject({
      outcome: "unknown",
    });
  });
});

describe("spf/void-limit", () => {
  test.each<[string, string, Answers]>([
    ["at two", `v=spf1 ${hosts(2)} -all`, {}],
    ["where all names have addresses", `v=spf1 ${hosts(5)} -all`, addresses(5)],
    [
      "for hosts without IPv6 where no IPv6 client could pass",
      `v=spf1 ${hosts(3)} -all`,
      { "h0.de A": ["192.0.2.1"], "h1.de A": ["192.0.2.1"], "h2.de A": ["192.0.2.1"] },
    ],
    ["for few unknown ones", `v=spf1 ${hosts(1)} exists:%{i}.a.de -all`, {}],
    ["where a target does not exist behind `all`", "v=spf1 -all include:a.de", {}],
  ])("passes %s", async (_when, record, more) => {
    expect(await judge(spfVoidLimit, record, more)).toMatchObject({ outcome: "pass" });
  });

  test("fails at three and names them", async () => {
    const judgement = await judge(spfVoidLimit, `v=spf1 ${hosts(3)} -all`);
    expect(judgement).toMatchObject({
      outcome: "fail",
      message: "3 void lookups for IPv4 clients, 2 are allowed: a:h0.de, a:h1.de, a:h2.de",
    });
  });

  test("counts those of included records", async () => {
    const judgement = await judge(spfVoidLimit, "v=spf1 mx include:a.de -all", {
      "a.de TXT": ["v=spf1 mx a -all"],
    });
    expect(judgement).toMatchObject({
      outcome: "fail",
      message: expect.stringMatching(/mx \(example.de\), mx \(a.de\), a \(a.de\)$/),
    });
    expect(judgement.evidence).toHaveLength(2);
  });

  test("counts a host without AAAA for IPv6 clients where one could pass", async () => {
    const only4 = Object.fromEntries([0, 1, 2].map((i) => [`h${i}.de A`, ["192.0.2.1"]]));
    const judgement = await judge(spfVoidLimit, `v=spf1 ip6:2001:db8::1 ${hosts(3)} -all`, only4);
    expect(judgement).toMatchObject({ outcome: "fail", message: expect.stringMatching(/for IPv6 clients/) });
    expect(await judge(spfVoidLimit, `v=spf1 -ip6:2001:db8::1 ${hosts(3)} -all`, only4)).toMatchObject({
      outcome: "pass",
    });
    expect(await judge(spfVoidLimit, `v=spf1 ptr ${hosts(3)} -all`, only4)).toMatchObject({
      outcome: "unknown",
    });
  });

  test("counts a host without A for IPv4 clients where one could pass", async () => {
    const only6 = Object.fromEntries([0, 1, 2].map((i) => [`h${i}.de AAAA`, ["2001:db8::1"]]));
    expect(await judge(spfVoidLimit, `v=spf1 ip4:192.0.2.1 ${hosts(3)} -all`, only6)).toMatchObject({
      outcome: "fail",
      message: expect.stringMatching(/for IPv4 clients/),
    });
    expect(await judge(spfVoidLimit, `v=spf1 ${hosts(3)} -all`, only6)).toMatchObject({ outcome: "pass" });
    expect(await judge(spfVoidLimit, `v=spf1 ${hosts(3)} ~ip4:192.0.2.1 -all`)).toMatchObject({
      outcome: "fail",
    });
  });

  test.each<[string, string, Answers]>([
    ["a failed lookup", `v=spf1 ${hosts(3)} -all`, { "h2.de A": "timeout" }],
    ["a name that depends on the client", `v=spf1 ${hosts(2)} exists:%{i}.a.de -all`, {}],
    ["an unseen record", "v=spf1 include:a.de -all", { "a.de TXT": "timeout" }],
  ])("is unknown where %s could make it three", async (_what, record, more) => {
    expect(await judge(spfVoidLimit, record, more)).toMatchObject({ outcome: "unknown" });
  });

  test("does not apply to a permanent error, unless there are three all the same", async () => {
    expect(await judge(spfVoidLimit, "v=spf1 include:a.de -all")).toMatchObject({
      outcome: "not-applicable",
    });
    expect(await judge(spfVoidLimit, `v=spf1 include:a.de ${hosts(3)} -all`)).toMatchObject({
      outcome: "fail",
    });
  });
});

describe("spf/include-valid", () => {
  test.each<[string, Answers]>([
    ["v=spf1 mx -all", {}],
    ["v=spf1 include:a.de redirect=b.de", { "a.de TXT": ["v=spf1 -all"], "b.de TXT": ["v=spf1 include:a.de -all"] }],
  ])("passes for %s", async (record, more) => {
    expect(await judge(spfIncludeValid, record, more)).toMatchObject({ outcome: "pass" });
  });

  test("fails and lists every bad target, with the record that is left without them", async () => {
    const judgement = await judge(spfIncludeValid, "v=spf1 mx include:a.de include:b.de include:c.de -all", {
      "b.de TXT": ["x"],
      "c.de TXT": ["v=spf1 -all"],
    });
    expect(judgement).toMatchObject({
      outcome: "fail",
      message: "`include:a.de`: a.de does not exist, `include:b.de`: b.de has no SPF record",
    });
    expect(records(judgement)).toEqual(['example.de. TXT "v=spf1 mx include:c.de -all"']);
  });

  test.each<[string, string, Answers, string]>([
    ["a loop", "v=spf1 include:example.de -all", {}, "`include:example.de`: leads back to example.de"],
    [
      "several records",
      "v=spf1 redirect=a.de",
      { "a.de TXT": ["v=spf1", "v=spf1"] },
      "`redirect=a.de`: a.de has 2 SPF records",
    ],
    [
      "a fault further down",
      "v=spf1 include:a.de -all",
      { "a.de TXT": ["v=spf1 include:b.de"] },
      "`include:b.de` in the record of a.de: b.de does not exist",
    ],
    [
      "a fault beside what was not seen",
      "v=spf1 include:a.de include:b.de -all",
      { "b.de TXT": "timeout" },
      "`include:a.de`: a.de does not exist",
    ],
  ])("fails for %s", async (_what, record, more, message) => {
    expect(await judge(spfIncludeValid, record, more)).toMatchObject({ outcome: "fail", message });
  });

  test("is unknown where a target was not seen and none is bad", async () => {
    expect(await judge(spfIncludeValid, "v=spf1 include:b.de -all", { "b.de TXT": "timeout" })).toMatchObject({
      outcome: "unknown",
    });
  });

  test("leaves what does not parse to spf/syntax", async () => {
    expect(await judge(spfIncludeValid, "v=spf1 include:a.de -all", { "a.de TXT": ["v=spf1 moo"] })).toMatchObject({
      outcome: "not-applicable",
    });
  });
});

describe("spf/all", () => {
  test.each<[string, Answers]>([
    ["v=spf1 -all", {}],
    ["v=spf1 mx ~ALL", {}],
    ["v=spf1 -all +all", {}],
    ["v=spf1 mx redirect=a.de", { "a.de TXT": ["v=spf1 redirect=b.de"], "b.de TXT": ["v=spf1 -all"] }],
    ["v=spf1 include:missing.de -all", {}],
  ])("passes for %s", async (record, more) => {
    expect(await judge(spfAll, record, more)).toMatchObject({ outcome: "pass" });
  });

  test.each<[string, RegExp, string]>([
    ["v=spf1 mx ?all", /^ends in `\?all`: .*neutral/, "v=spf1 mx ~all"],
    ["v=spf1 mx", /neither `all` nor `redirect`/, "v=spf1 mx ~all"],
    ["v=spf1", /neither `all` nor `redirect`/, "v=spf1 ~all"],
    ["v=spf1 ?all redirect=a.de", /^ends in `\?all`/, "v=spf1 ~all redirect=a.de"],
  ])("fails for %s and prints the record that ends well", async (record, message, fix) => {
    const judgement = await judge(spfAll, record);
    expect(judgement).toMatchObject({ outcome: "fail", message: expect.stringMatching(message) });
    expect(records(judgement)).toEqual([`example.de. TXT "${fix}"`]);
  });

  test("fails for another domain's ending, which only that can mend", async () => {
    const judgement = await judge(spfAll, "v=spf1 redirect=a.de", { "a.de TXT": ["v=spf1 ?all"] });
    expect(judgement).toMatchObject({
      outcome: "fail",
      message: "ends in `?all` (by redirect to a.de): mail from anywhere else is neutral",
      fix: { records: [] },
    });
  });

  test.each<[string, Answers]>([
    ["v=spf1 +all", {}],
    ["v=spf1 mx all -all", {}],
    ["v=spf1 redirect=a.de", { "a.de TXT": ["v=spf1 +all"] }],
  ])(
    "leaves to spf/open that everyone may send, but for a domain of which that does not speak: %s",
    async (record, more) => {
      expect(await judge(spfAll, record, more)).toMatchObject({
        outcome: "not-applicable",
        message: expect.stringMatching(/all`.*: see spf\/open$/),
      });
      expect(await judge(spfOpen, record, more)).toMatchObject({ outcome: "fail" });
      expect(await judge(spfAll, record, more, "receive")).toMatchObject({
        outcome: "fail",
        message: expect.stringMatching(/mail from anywhere passes$/),
      });
    },
  );

  test("tells a domain that only receives to publish `-all`", async () => {
    expect(records(await judge(spfAll, "v=spf1 mx ?all", {}, "receive"))).toEqual(['example.de. TXT "v=spf1 -all"']);
  });

  test.each<[string, Answers]>([
    ["v=spf1 redirect=a.de", { "a.de TXT": "timeout" }],
    ["v=spf1 redirect=%{h}.a.de", {}],
  ])("is unknown where the redirect was not seen: %s", async (record, more) => {
    expect(await judge(spfAll, record, more)).toMatchObject({
      outcome: "unknown",
      message: expect.stringContaining("a.de"),
    });
  });

  test.each<[string, Answers]>([
    ["v=spf1 moo -all", {}],
    ["v=spf1 redirect=a.de", {}],
    ["v=spf1 redirect=a.de", { "a.de TXT": ["v=spf1 moo"] }],
    ["v=spf1 redirect=example.de", {}],
  ])("does not apply where the way to the end is a permanent error: %s", async (record, more) => {
    expect(await judge(spfAll, record, more)).toMatchObject({ outcome: "not-applicable" });
    expect(await judge(spfAll, record, more, "receive")).toMatchObject({ outcome: "fail" });
  });
});

describe("spf/open", () => {
  test.each<[string, Answers]>([
    ["v=spf1 mx -all", {}],
    ["v=spf1 ?all", {}],
    ["v=spf1 -all +all", {}],
    ["v=spf1 -ip4:0.0.0.0/0 ?a/0 -all", {}],
    ["v=spf1 ip4:10.0.0.0/8 ip6:2001:db8::/32 -all", {}],
    ["v=spf1 -include:a.de ?include:a.de -all", { "a.de TXT": ["v=spf1 +all"] }],
    ["v=spf1 include:a.de -all", { "a.de TXT": ["v=spf1 ?all"] }],
    ["v=spf1 exists:none.de -all", {}],
    ["v=spf1 exists:%{i}.list.de -all", {}],
    ["v=spf1 -exists:a.de -all", { "a.de A": "timeout" }],
    ["v=spf1 ip4:0.0.0.0/1 -ip4:128.0.0.0/1 ip4:192.0.0.0/2 ip4:128.0.0.0/3 ip6:::/1 -all", {}],
  ])("passes for %s", async (record, more) => {
    expect(await judge(spfOpen, record, more)).toMatchObject({ outcome: "pass" });
  });

  test.each<[string, Answers, string]>([
    ["v=spf1 +all", {}, "`+all` matches every address"],
    ["v=spf1 mx all", {}, "`all` matches every address"],
    ["v=spf1 ip4:0.0.0.0/0 -all", {}, "`ip4:0.0.0.0/0` matches every IPv4 address"],
    ["v=spf1 ip6:::/0 -all", {}, "`ip6:::/0` matches every IPv6 address"],
    ["v=spf1 a/0 -all", { "example.de A": ["192.0.2.1"] }, "`a/0` matches every IPv4 address"],
    [
      "v=spf1 a:h.de/0 mx//0 -all",
      {},
      "`a:h.de/0` is a network of length 0, which matches every IPv4 address once its name has one, `mx//0` is a network of length 0, which matches every IPv6 address once its name has one",
    ],
    [
      "v=spf1 ip4:0.0.0.0/1 ip4:192.0.2.1 ip4:128.0.0.0/1 -all",
      {},
      "`ip4:0.0.0.0/1`, `ip4:128.0.0.0/1` together match every IPv4 address",
    ],
    [
      "v=spf1 include:a.de ip6:8000::/2 -all",
      { "a.de TXT": ["v=spf1 ip6:c000::/2 ip6:4000::/1 ip6:1234::/1"] },
      "`ip6:4000::/1` in the record of a.de, `ip6:8000::/2`, `ip6:c000::/2` in the record of a.de together match every IPv6 address",
    ],
    ["v=spf1 exists:a.de -all", { "a.de A": ["127.0.0.1"] }, "`exists:a.de` matches every address"],
    ["v=spf1 include:a.de -all", { "a.de TXT": ["v=spf1 +all"] }, "`+all` in the record of a.de matches every address"],
    ["v=spf1 redirect=a.de", { "a.de TXT": ["v=spf1 +all"] }, "`+all` in the record of a.de matches every address"],
    ["v=spf1 include:missing.de include:dead.de +all", { "dead.de TXT": "timeout" }, "`+all` matches every address"],
  ])("fails for %s", async (record, more, message) => {
    expect(await judge(spfOpen, record, more)).toMatchObject({ outcome: "fail", message });
  });

  test("prints the record without its openings", async () => {
    expect(records(await judge(spfOpen, "v=spf1 mx ip4:0.0.0.0/0 +all"))).toEqual(['example.de. TXT "v=spf1 mx ~all"']);
    expect(records(await judge(spfOpen, "v=spf1 mx ip4:0.0.0.0/1 ip4:128.0.0.0/1 -all"))).toEqual([
      'example.de. TXT "v=spf1 mx -all"',
    ]);
    expect(records(await judge(spfOpen, "v=spf1 include:a.de -all", { "a.de TXT": ["v=spf1 +all"] }))).toEqual([]);
  });

  test.each<[string, Answers]>([
    ["v=spf1 include:a.de -all", { "a.de TXT": "timeout" }],
    ["v=spf1 exists:a.de -all", { "a.de A": "timeout" }],
  ])("is unknown where an opening could hide: %s", async (record, more) => {
    expect(await judge(spfOpen, record, more)).toMatchObject({ outcome: "unknown" });
  });

  test("takes linear work for as many networks as a record can hold", async () => {
    const networks = (size: number): string =>
      Array.from({ length: size }, (_, i) => `ip4:${i % 224}.${i % 256}.0.0/${8 + (i % 24)}`).join(" ");
    await expectLinear((size) => {
      const record = `v=spf1 ${networks(size)} -all`;
      return async () => expect(await judge(spfOpen, record)).toMatchObject({ outcome: "pass" });
    }, 1_000);
  });

  test("does not apply to a permanent error", async () => {
    expect(await judge(spfOpen, "v=spf1 moo +all")).toMatchObject({ outcome: "not-applicable" });
  });
});

describe("what was not seen", () => {
  const CHECKS = [spfSyntax, spfLookupLimit, spfLookupHeadroom, spfVoidLimit, spfMxLimit, spfIncludeValid, spfOpen];

  test("is told in the same words by all checks, so that a report groups them", async () => {
    const judgements = await Promise.all(
      CHECKS.map((check) =>
        judge(check, "v=spf1 include:a.de include:b.de -all", { "a.de TXT": "timeout", "b.de TXT": "timeout" }),
      ),
    );
    expect(judgements.map(({ outcome }) => outcome)).toEqual(CHECKS.map(() => "unknown"));
    expect(new Set(judgements.map(({ message }) => message))).toEqual(
      new Set(["TXT a.de: no resolver answered in time"]),
    );
    for (const { evidence } of judgements)
      expect(inEnglish(evidence)).toContainEqual({
        source: "not seen",
        text: "TXT b.de: no resolver answered in time",
      });
  });

  test("is the question that failed, also of an address", async () => {
    expect(await judge(spfVoidLimit, `v=spf1 ${hosts(3)} -all`, { "h2.de A": "timeout" })).toMatchObject({
      outcome: "unknown",
      message: "A h2.de: no resolver answered in time",
    });
    expect(await judge(spfMxLimit, "v=spf1 mx -all", { "example.de MX": { bogus: ["10 h.de"] } })).toMatchObject({
      outcome: "unknown",
      message: "MX example.de: the answer is bogus (DNSSEC)",
    });
  });
});

describe("a record behind an alias", () => {
  const at = (owner: string): FakeAnswer => ({
    kind: "records",
    records: [{ name: owner, ttl: 300, type: "TXT", data: { strings: ["v=spf1 mx ?all"] } }],
    owner,
    aliases: ["example.de"],
    security: "insecure",
  });

  test("is changed where it stands, or by whoever owns that name", async () => {
    expect(records(await judge(spfAll, null, { "example.de TXT": at("_spf.example.de") }))).toEqual([
      '_spf.example.de. TXT "v=spf1 mx ~all"',
    ]);
    const { fix } = await judge(spfAll, null, { "example.de TXT": at("provider.de") });
    expect(fix).toEqual({
      records: [],
      text: "example.de is an alias of provider.de, whose record counts: have it changed there to `v=spf1 mx ~all`, or replace the alias by records of your own.",
    });
  });
});

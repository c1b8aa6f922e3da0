import { inEnglish } from "../../support/in-english.ts";
import { describe, expect, test } from "@jest/globals";
import type { Check } from "../../../src/define-check.ts";
import type { Judgement, MeasuredObservation, Observation } from "../../../src/model.ts";
import { spfMxLimit } from "../../../src/standards/spf/checks/mx-limit.ts";
import { observeExpectations } from "../../../src/standards/spf/expectation.ts";
import { spfExpectations } from "../../../src/standards/spf/checks/expectations.ts";
import { spfWildcard } from "../../../src/standards/spf/checks/wildcard.ts";
import { spfSize } from "../../../src/standards/spf/checks/size.ts";
import { spfPtr } from "../../../src/standards/spf/checks/ptr.ts";
import { spfUnreachableTerms } from "../../../src/standards/spf/checks/unreachable-terms.ts";
import { spfBreadth } from "../../../src/standards/spf/checks/breadth.ts";
import { spfAllHard } from "../../../src/standards/spf/checks/all-hard.ts";
import { observeSpf } from "../../../src/standards/spf/walk.ts";
import { observeWildcard } from "../../../src/standards/spf/wildcard.ts";
import type { FakeAnswer } from "../../support/fake-dns.ts";
import { fakeDns } from "../../support/fake-dns.ts";

type Answers = Record<string, FakeAnswer>;
const SUBJECT = {
  domain: "example.de",
  name: "example.de",
  mail: "send-receive",
  profile: "tr-03108",
  at: "2026-11-23T12:00:00.000Z",
  parameter: 16,
} as const;

/** What the check says of `example.de`, whose SPF record is `record`, in a world that holds `more` besides. */
async function judge(check: Check, record: string, more: Answers = {}): Promise<Judgement> {
  const fact = await observeSpf(fakeDns({ "example.de TXT": [record], ...more }), "example.de");
  if (fact.state !== "present") throw new Error(`the engine would not ask for a judgement: ${fact.state}`);
  return check.judge({ spf: fact.value }, SUBJECT);
}

function measured<T>(fact: Observation<T>): MeasuredObservation<T> {
  if (fact.state === "unknown") throw new Error(`the engine would not ask for a judgement: ${fact.reason}`);
  return fact;
}

const publishedRecords = (judgement: Judgement) =>
  judgement.fix?.records.map((record) => `${record.name} ${record.type} ${record.data}`);

describe.each([spfMxLimit, spfBreadth, spfUnreachableTerms, spfPtr].map((check) => [check.id, check] as const))(
  "%s",
  (_id, check) => {
    test.each<[string, Answers]>([
      ["v=spf1 include:a.de -all", { "a.de TXT": "timeout" }],
      ["v=spf1 include:%{i}.a.de -all", {}],
    ])("is unknown while a record on the walk was not seen: %s", async (record, more) => {
      expect(await judge(check, record, more)).toMatchObject({
        outcome: "unknown",
        message: expect.stringContaining("a.de"),
      });
    });

    test.each<[string, Answers]>([
      ["v=spf1 moo -all", {}],
      ["v=spf1 include:a.de -all", {}],
    ])("does not apply to a permanent error: %s", async (record, more) => {
      expect(await judge(check, record, more)).toMatchObject({ outcome: "not-applicable" });
    });
  },
);

describe("spf/mx-limit", () => {
  const records = (count: number) => Array.from({ length: count }, (_, i) => `${i} m${i}.de`);

  test.each<[string, string, Answers]>([
    ["pass", "v=spf1 -all", {}],
    ["pass", "v=spf1 mx -all", { "example.de MX": records(10) }],
    ["pass", "v=spf1 mx -all", { "example.de MX": ["0 ."] }],
    ["pass", "v=spf1 mx -all", {}],
    ["pass", "v=spf1 -all mx", { "example.de MX": records(11) }],
    ["fail", "v=spf1 ?mx -all", { "example.de MX": records(11) }],
    ["fail", "v=spf1 include:a.de -all", {}],
    ["unknown", "v=spf1 mx -all", { "example.de MX": "timeout" }],
    ["unknown", "v=spf1 mx:%{i}.de -all", {}],
  ])("%s: %s", async (outcome, record, more) => {
    expect(
      await judge(spfMxLimit, record, { "a.de TXT": ["v=spf1 mx:b.de -all"], "b.de MX": records(12), ...more }),
    ).toMatchObject({ outcome });
  });
});

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
    ["unknown", "v=spf1 redirect=%{i}.de"],
  ])("%s: %s", async (outcome, record) => {
    const more: Answers = {
      "hard.de TXT": ["v=spf1 -all"],
      "soft.de TXT": ["v=spf1 ~all"],
      "silent.de TXT": "timeout",
    };
    expect(await judge(spfAllHard, record, more)).toMatchObject({ outcome });
  });

  test("publishes the record with its ending changed", async () => {
    expect(publishedRecords(await judge(spfAllHard, "v=spf1 mx ~all"))).toEqual(['example.de. TXT "v=spf1 mx -all"']);
  });
});

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
    ["pass", "v=spf1 ip4:0.0.0.0/0 +all"],
  ])("%s: %s", async (outcome, record) => {
    expect(await judge(spfBreadth, record, { "wide.de TXT": ["v=spf1 ip4:10.0.0.0/8 -all"] })).toMatchObject({
      outcome,
    });
  });
});

describe("spf/unreachable-terms", () => {
  test.each<[string, string]>([
    ["pass", "v=spf1 mx redirect=b.de"],
    ["pass", "v=spf1 -all exp=why.de x=y"],
    ["fail", "v=spf1 -all mx"],
    ["fail", "v=spf1 redirect=a.de -all"],
    ["fail", "v=spf1 include:a.de -all"],
  ])("%s: %s", async (outcome, record) => {
    expect(
      await judge(spfUnreachableTerms, record, {
        "a.de TXT": ["v=spf1 -all mx"],
        "b.de TXT": ["v=spf1 -all"],
      }),
    ).toMatchObject({ outcome });
  });

  test("publishes the record without them, but nothing for somebody else's", async () => {
    expect(publishedRecords(await judge(spfUnreachableTerms, "v=spf1 mx -all a exp=why.de redirect=a.de"))).toEqual([
      'example.de. TXT "v=spf1 mx -all exp=why.de"',
    ]);
    expect(
      publishedRecords(
        await judge(spfUnreachableTerms, "v=spf1 include:a.de -all mx", {
          "a.de TXT": ["v=spf1 -all mx"],
        }),
      ),
    ).toEqual([]);
  });
});

describe("spf/ptr", () => {
  test.each<[string, string]>([
    ["pass", "v=spf1 mx exists:%%{p}.de -all"],
    ["fail", "v=spf1 ?ptr -all"],
    ["fail", "v=spf1 -all ptr:a.de"],
    ["fail", "v=spf1 mx:%{P1r}.de -all"],
    ["fail", "v=spf1 -all exp=%{p}.de"],
    ["pass", "v=spf1 -all x=%{p}"],
  ])("%s: %s", async (outcome, record) => {
    expect(await judge(spfPtr, record)).toMatchObject({ outcome });
  });
});

describe("spf/size", () => {
  const sized = (octets: number) => `v=spf1 ${" ".repeat(octets - 11)}-all`;

  test.each<[string, string]>([
    ["pass", sized(450)],
    ["fail", sized(451)],
    ["fail", "v=spf1 include:large.de -all"],
    ["unknown", "v=spf1 include:silent.de -all"],
  ])("%s: %s", async (outcome, record) => {
    expect(await judge(spfSize, record, { "large.de TXT": [sized(451)], "silent.de TXT": "timeout" })).toMatchObject({
      outcome,
    });
  });

  test("is told of a record that does not parse, too", async () => {
    expect(await judge(spfSize, `v=spf1 moo${" ".repeat(441)}`)).toMatchObject({
      outcome: "fail",
      message: "the record of example.de has 451 octets, 450 are advised",
    });
  });
});

describe("spf/wildcard", () => {
  test.each<[string, string, Answers, string[]]>([
    ["no name is one", "pass", {}, ["A *.example.de"]],
    [
      "it holds a text only",
      "pass",
      { "*.example.de TXT": ["x"] },
      ["A *.example.de", "AAAA *.example.de", "MX *.example.de", "TXT *.example.de"],
    ],
    [
      "it has an address and a record",
      "pass",
      { "*.example.de A": ["192.0.2.1"], "*.example.de TXT": ["x", "v=spf1 -all"] },
      [],
    ],
    ["it has an address alone", "fail", { "*.example.de AAAA": ["2001:db8::1"] }, []],
    ["it has MX alone", "fail", { "*.example.de MX": ["10 mx.example.de"] }, []],
    [
      "it has two records",
      "fail",
      { "*.example.de A": ["192.0.2.1"], "*.example.de TXT": ["v=spf1 -all", "v=spf1 mx"] },
      [],
    ],
    [
      "an answer is missing, another settles it",
      "fail",
      { "*.example.de AAAA": "timeout", "*.example.de MX": ["10 mx.example.de"] },
      [],
    ],
  ])("where %s: %s", async (_what, outcome, world, asked) => {
    const dns = fakeDns(world);
    const judgement = spfWildcard.judge({ spfWildcard: measured(await observeWildcard(dns, "example.de")) }, SUBJECT);
    expect(judgement).toMatchObject({ outcome });
    expect(publishedRecords(judgement)).toEqual(outcome === "fail" ? ['*.example.de. TXT "v=spf1 -all"'] : undefined);
    if (asked.length > 0) expect(dns.asked).toEqual(asked);
  });

  test.each([
    ["www.example.de", ['www.example.de. TXT "v=spf1 -all"']],
    ["cdn.example", []],
  ])("behind an alias to %s the record stands there, if that is the domain's own", async (owner, fix) => {
    const records = [{ name: owner, ttl: 300, type: "A" as const, data: { address: "192.0.2.1" } }];
    const dns = fakeDns({
      "*.example.de A": { kind: "records", records, owner, aliases: ["*.example.de"], security: "secure" },
    });
    const judgement = spfWildcard.judge({ spfWildcard: measured(await observeWildcard(dns, "example.de")) }, SUBJECT);
    expect(judgement).toMatchObject({ outcome: "fail" });
    expect(publishedRecords(judgement)).toEqual(fix);
  });

  test.each<[Answers, string]>([
    [{ "*.example.de A": "timeout" }, "A *.example.de: no resolver answered in time"],
    [{ "*.example.de AAAA": { bogus: ["2001:db8::1"] } }, "AAAA *.example.de: the answer is bogus (DNSSEC)"],
    [
      { "*.example.de A": ["192.0.2.1"], "*.example.de TXT": "timeout" },
      "TXT *.example.de: no resolver answered in time",
    ],
  ])("is not known where the answer is not: %j", async (world, reason) => {
    expect(await observeWildcard(fakeDns(world), "example.de")).toMatchObject({ state: "unknown", reason });
  });
});

describe("spf/expectations", () => {
  const FAILURE = { kind: "failure", reason: "not asked" } as const;
  const judgeMails = async (
    world: Answers,
    ...results: [ip: string, result: "pass" | "fail" | "temperror"][]
  ): Promise<Judgement> => {
    const expectations = results.map(([ip, result]) => ({ ip, sender: "joe@example.de", helo: "x", result }));
    return spfExpectations.judge(
      {
        spfExpectationResults: measured(await observeExpectations(fakeDns(world), expectations)),
        live: { state: "absent", evidence: [] },
      },
      SUBJECT,
    );
  };

  test("does not apply where the policy expects nothing", async () => {
    expect(await judgeMails({})).toMatchObject({ outcome: "not-applicable" });
  });

  test("passes with the way to the result", async () => {
    const judgement = await judgeMails({ "example.de TXT": ["v=spf1 ip4:192.0.2.1 -all"] }, ["192.0.2.1", "pass"]);
    expect(judgement).toMatchObject({
      outcome: "pass",
      message: "192.0.2.1 for joe@example.de: pass, as expected (`ip4:192.0.2.1`)",
    });
    expect(inEnglish(judgement.evidence)).toEqual([
      { source: "SPF evaluation of 192.0.2.1 for joe@example.de", text: "example.de: ip4:192.0.2.1" },
      { source: "SPF evaluation of 192.0.2.1 for joe@example.de", text: "pass" },
    ]);
  });

  test("names the term that is missing, and says why nothing decided", async () => {
    const judgement = await judgeMails({}, ["2001:db8::1", "pass"]);
    expect(judgement).toMatchObject({
      outcome: "fail",
      message: "2001:db8::1 for joe@example.de: pass is expected, the result is none (example.de has no SPF record)",
    });
    const added = await judgeMails({ "example.de TXT": ["v=spf1 -all"] }, ["2001:db8::1", "pass"]);
    expect(added.fix?.text).toMatch(/^Put `ip6:2001:db8::1` before `all`/);
  });

  test("a broken expectation counts more than one that is not known", async () => {
    const world: Answers = { "example.de TXT": ["v=spf1 ip4:192.0.2.1 a:h.de -all"], "h.de A": "timeout" };
    expect(await judgeMails(world, ["192.0.2.1", "fail"], ["192.0.2.2", "fail"])).toMatchObject({
      outcome: "fail",
      message: expect.not.stringContaining("192.0.2.2"),
    });
  });

  test.each<[string, FakeAnswer, string]>([
    ["holds where a lookup fails", "timeout", "pass"],
    ["holds where validating receivers see no answer", { bogus: ["v=spf1 -all"] }, "pass"],
    ["is not known offline", { ...FAILURE, cause: "offline" }, "unknown"],
    ["is not known of a record that is known only once it is applied", { ...FAILURE, cause: "undecided" }, "unknown"],
    ["is not known once the run's time is up", { ...FAILURE, cause: "deadline" }, "unknown"],
    ["is not known of a question that was given up", { ...FAILURE, cause: "given-up" }, "unknown"],
    ["is not known of a question the snapshot does not have", { ...FAILURE, cause: "unobserved" }, "unknown"],
    ["fails where all is answered", ["v=spf1 -all"], "fail"],
  ])("an expected temperror %s", async (_how, answer, outcome) => {
    expect(await judgeMails({ "example.de TXT": answer }, ["192.0.2.1", "temperror"])).toMatchObject({ outcome });
  });

  test("is not known where a failed PTR lookup decided", async () => {
    const world: Answers = { "example.de TXT": ["v=spf1 ptr -all"], "1.2.0.192.in-addr.arpa PTR": "timeout" };
    expect(await judgeMails(world, ["192.0.2.1", "fail"])).toMatchObject({ outcome: "unknown" });
  });
});

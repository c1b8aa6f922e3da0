import { describe, expect, test } from "@jest/globals";
import { CHECKS } from "../../../src/audit/checks.ts";
import type { Judgement } from "../../../src/model.ts";
import { addOverlooked, observeDmarc } from "../../../src/standards/dmarc/observe.ts";
import type { FakeAnswer } from "../../support/fake-dns.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import { inEnglish } from "../../support/in-english.ts";
import { makeSubject } from "../../support/subject.ts";

const NAME = "shop.example.de";
const RUA = "rua=mailto:d@example.net";

/** The DMARC records by domain. */
type Records = Readonly<Record<string, string | string[]>>;

/** What a check says of the DMARC record of a parked domain in a world of `_dmarc` records. */
async function judgeCheck(id: string, records: Records): Promise<Judgement> {
  const world = Object.fromEntries(
    Object.entries(records).map(([name, text]): [string, FakeAnswer] => [`_dmarc.${name} TXT`, [text].flat()]),
  );
  const check = CHECKS.find((one) => one.id === id);
  if (check === undefined) throw new Error(id);
  const dns = fakeDns(world);
  const dmarc = await addOverlooked(dns, NAME, await observeDmarc(dns, NAME));
  return check.judge({ dmarc }, makeSubject(NAME, { mail: "none" }));
}

describe("the DMARC record proposed to a parked domain", () => {
  test.each<[string, Records, string]>([
    [
      "keeps its mailboxes, without the obsolete size",
      { [NAME]: `v=DMARC1; p=none; ${RUA}!10m,https://example.net` },
      `v=DMARC1; p=reject; ${RUA}`,
    ],
    [
      "keeps those of the record above",
      { "example.de": `v=DMARC1; p=quarantine; ${RUA}` },
      `v=DMARC1; p=reject; ${RUA}`,
    ],
    ["keeps one without `mailto:`", { [NAME]: "v=DMARC1; p=none; rua=d@example.net" }, `v=DMARC1; p=reject; ${RUA}`],
    [
      "keeps those of a record that receivers discard",
      { [NAME]: `v=DMARC1; p=none; p=none; ${RUA}` },
      `v=DMARC1; p=reject; ${RUA}`,
    ],
    [
      "keeps those of each of several",
      { [NAME]: [`v=DMARC1; p=none; ${RUA}`, "v=DMARC1; p=reject; rua=mailto:e@example.net"] },
      `v=DMARC1; p=reject; ${RUA},mailto:e@example.net`,
    ],
    ["keeps those of one that does not count", { [NAME]: `v=dmarc1; p=none; ${RUA}` }, `v=DMARC1; p=reject; ${RUA}`],
    ["has none of a public suffix", { "example.de": `v=DMARC1; p=none; psd=y; ${RUA}` }, "v=DMARC1; p=reject"],
    ["has none where there is none", {}, "v=DMARC1; p=reject"],
    [
      "has none of several of a public suffix",
      { de: [`v=DMARC1; p=none; ${RUA}`, "v=DMARC1; p=none"] },
      "v=DMARC1; p=reject",
    ],
    [
      "keeps those of several of the record above",
      { "example.de": [`v=DMARC1; p=none; sp=none; ${RUA}`, "v=DMARC1; p=none"] },
      `v=DMARC1; p=reject; ${RUA}`,
    ],
    [
      "keeps what it asks for names below, which may send",
      { [NAME]: `v=DMARC1; p=quarantine; ${RUA}; sp=none; np=reject` },
      `v=DMARC1; p=reject; sp=none; np=reject; ${RUA}`,
    ],
    [
      "keeps the weakest of several for names below",
      { [NAME]: ["v=DMARC1; p=none; sp=reject", "v=DMARC1; p=none; sp=none"] },
      "v=DMARC1; p=reject; sp=none",
    ],
    [
      "has no policy of the record above for names below",
      { "example.de": `v=DMARC1; p=reject; sp=none; ${RUA}` },
      `v=DMARC1; p=reject; ${RUA}`,
    ],
    ["has none of another scheme", { [NAME]: "v=DMARC1; p=none; rua=https://example.net" }, "v=DMARC1; p=reject"],
  ])("%s, and has a fix", async (_what, before, value) => {
    const { outcome, fix } = await judgeCheck("parked/dmarc", before);
    expect([outcome, fix?.records]).toEqual(["fail", [{ name: `_dmarc.${NAME}.`, type: "TXT", data: `"${value}"` }]]);
    const after = { ...before, [NAME]: value };
    expect(await judgeCheck("parked/dmarc", after)).toMatchObject({ outcome: "pass" });
    if (value.includes("rua=")) expect(await judgeCheck("parked/rua", after)).toMatchObject({ outcome: "pass" });
  });

  test("takes over ten destinations of a hostile thousand", async () => {
    const many = Array.from({ length: 1000 }, (_, i) => `mailto:a${i}@example.net`).join(",");
    const { fix } = await judgeCheck("parked/dmarc", { [NAME]: `v=DMARC1; p=none; rua=${many}` });
    expect(fix?.records[0]?.data.split(",")).toHaveLength(10);
  });
});

describe("what a parked domain is told", () => {
  const judgeFacts = (id: string, facts: Record<string, unknown>): unknown =>
    inEnglish(CHECKS.find((check) => check.id === id)?.judge(facts, makeSubject(NAME, { mail: "none" })));
  const absent = { state: "absent", evidence: [] };

  test("without any record, names what to publish", () => {
    expect(judgeFacts("parked/null-mx", { mx: absent })).toEqual({
      outcome: "fail",
      message: `${NAME} has no MX record, so senders try its address`,
      fix: {
        text: `Publish this as the only MX record of ${NAME}.`,
        records: [{ name: `${NAME}.`, type: "MX", data: "0 ." }],
      },
    });
    expect(judgeFacts("parked/spf", { spf: absent })).toEqual({
      outcome: "fail",
      message: `${NAME} has no SPF record`,
      fix: {
        text: `Publish this as the only SPF record of ${NAME}.`,
        records: [{ name: `${NAME}.`, type: "TXT", data: '"v=spf1 -all"' }],
      },
    });
    expect(judgeFacts("parked/dmarc", { dmarc: absent })).toEqual({
      outcome: "fail",
      message: `no DMARC record applies to ${NAME}`,
      fix: {
        text: "Publish this as the only DMARC record, and add `rua=mailto:…` with a mailbox of a domain that receives mail.",
        records: [{ name: `_dmarc.${NAME}.`, type: "TXT", data: '"v=DMARC1; p=reject"' }],
      },
    });
    expect(judgeFacts("parked/rua", { dmarc: absent })).toEqual({
      outcome: "fail",
      message: "no DMARC record requests reports",
      fix: {
        text: `Add \`rua=mailto:…\` to the DMARC record of ${NAME}, with a mailbox of a domain that receives mail.`,
        records: [],
      },
    });
  });

  test("of the policy says where it is from, and what lowers it", async () => {
    const record = `v=DMARC1; p=reject; t=y; pct=10; ${RUA}`;
    expect(inEnglish(await judgeCheck("parked/dmarc", { "example.de": record }))).toMatchObject({
      outcome: "fail",
      message:
        "the policy is quarantine, lowered by t=y (inherited from example.de); receivers that follow RFC 7489 apply it to only 10 % of forged mail",
    });
  });

  test.each([
    ["pct=99; ", "fail", "; receivers that follow RFC 7489 apply it to only 99 % of forged mail"],
    ["pct=100; ", "pass", ""],
    ["pct=x; ", "pass", ""],
  ])("of %s is as much as receivers that know the tag apply", async (pct, outcome, share) => {
    expect(inEnglish(await judgeCheck("parked/dmarc", { [NAME]: `v=DMARC1; p=reject; ${pct}${RUA}` }))).toMatchObject({
      outcome,
      message: `the policy is reject${share}`,
    });
  });

  test("of a record that sends reports nowhere says so", async () => {
    expect(inEnglish(await judgeCheck("parked/rua", { [NAME]: "v=DMARC1; p=reject; rua=x" }))).toMatchObject({
      outcome: "fail",
      message: "the DMARC record requests no reports by email",
    });
  });

  test("lists ten of a hostile thousand MX records and destinations", async () => {
    const records = Array.from({ length: 1000 }, (_, i) => ({ preference: 1, exchange: `mx${i}.b.de` }));
    expect(judgeFacts("parked/null-mx", { mx: { state: "present", value: { records }, evidence: [] } })).toMatchObject({
      message: expect.stringMatching(/^the domain has no null MX \(`0 \.`\) but `1 mx0\.b\.de\.`, .* and 990 more$/),
    });
    const rua = records.map(({ exchange }) => `mailto:a@${exchange}`).join(",");
    expect(inEnglish(await judgeCheck("parked/rua", { [NAME]: `v=DMARC1; p=reject; rua=${rua}` }))).toMatchObject({
      message: expect.stringMatching(/^reports go to "mailto:a@mx0\.b\.de", .* and 990 more$/),
    });
  });
});

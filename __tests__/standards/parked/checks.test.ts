import { describe, expect, test } from "@jest/globals";
import { CHECKS } from "../../../src/audit/checks.ts";
import type { Judgement } from "../../../src/model.ts";
import { observeDmarc } from "../../../src/standards/dmarc/observe.ts";
import type { FakeAnswer } from "../../support/fake-dns.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import { makeSubject } from "../../support/subject.ts";

const NAME = "shop.example.de";
const RUA = "rua=mailto:d@example.net";

/** What a check says of the DMARC record of a parked domain in a world of `_dmarc` records. */
async function judgeCheck(id: string, records: Readonly<Record<string, string>>): Promise<Judgement> {
  const world = Object.fromEntries(
    Object.entries(records).map(([name, text]): [string, FakeAnswer] => [`_dmarc.${name} TXT`, [text]]),
  );
  const check = CHECKS.find((one) => one.id === id);
  if (check === undefined) throw new Error(id);
  return check.judge({ dmarc: await observeDmarc(fakeDns(world), NAME) }, makeSubject(NAME, { mail: "none" }));
}

describe("the DMARC record proposed to a parked domain", () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
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
    ["has none of a public suffix", { "example.de": `v=DMARC1; p=none; psd=y; ${RUA}` }, "v=DMARC1; p=reject"],
    ["has none where there is none", {}, "v=DMARC1; p=reject"],
    ["has none of another scheme", { [NAME]: "v=DMARC1; p=none; rua=https://example.net" }, "v=DMARC1; p=reject"],
  ])("%s, and mends", async (_what, before, value) => {
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

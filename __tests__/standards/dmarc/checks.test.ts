import { describe, expect, test } from "@jest/globals";
import type { Check } from "../../../src/check.ts";
import type { MailKind } from "../../../src/model.ts";
import { dmarcPolicy, dmarcPresent, dmarcRua } from "../../../src/standards/dmarc/checks.ts";
import { observeDmarc } from "../../../src/standards/dmarc/observe.ts";
import { parkedDmarc } from "../../../src/standards/parked/checks.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import { subjectOf } from "../../support/subject.ts";

const NAME = "news.example.de";

/** The record that the failing check tells to publish at the domain, whose own record and the one above are given. */
async function fixOf(check: Check, own: string | null, { above, mail = "send-receive" }: { above?: string; mail?: MailKind } = {}): Promise<string | null> {
  const world = { [`_dmarc.${NAME} TXT`]: own === null ? [] : [own], "_dmarc.example.de TXT": above === undefined ? [] : [above] };
  const told = Object.fromEntries(Object.entries(world).filter(([, texts]) => texts.length > 0));
  const seen = await observeDmarc(fakeDns(told), NAME);
  const facts = check.needs.includes("dmarc") && seen.state === "present" ? seen.value : seen;
  const { outcome, fix } = check.judge({ dmarc: facts }, subjectOf(NAME, { mail }));
  expect(outcome).toBe("fail");
  const [record] = fix?.records ?? [];
  if (record === undefined) return null;
  expect(record).toMatchObject({ name: `_dmarc.${NAME}.`, type: "TXT" });
  const value = JSON.parse(record.data) as string;
  const mended = await observeDmarc(fakeDns({ [`_dmarc.${NAME} TXT`]: [value] }), NAME);
  const after = check.needs.includes("dmarc") && mended.state === "present" ? mended.value : mended;
  expect(check.judge({ dmarc: after }, subjectOf(NAME, { mail }))).toMatchObject({ outcome: "pass" });
  return value;
}

const RUA = "rua=mailto:a@b.de";

describe("each record to publish is one that passes:", () => {
  test.each([
    [`v=DMARC1; p=none; ${RUA}`, `v=DMARC1; p=quarantine; ${RUA}`],
    [`v=DMARC1; ${RUA}`, `v=DMARC1; p=quarantine; ${RUA}`],
    [`v=DMARC1; p=quarantine; t=y; ${RUA}`, `v=DMARC1; p=quarantine; t=n; ${RUA}`],
    [`v=DMARC1; p=rejct; ${RUA}`, `v=DMARC1; p=quarantine; ${RUA}`],
    [`v=DMARC1; p=reject; sp=rejct; ${RUA}`, `v=DMARC1; p=reject; sp=reject; ${RUA}`],
    [`v=DMARC1; p=reject; t=y; np=x; ${RUA}`, `v=DMARC1; p=reject; t=y; np=reject; ${RUA}`],
  ])("dmarc/policy of %j", async (own, value) => {
    expect(await fixOf(dmarcPolicy, own)).toBe(value);
  });

  test("dmarc/policy of a record that is inherited", async () => {
    expect(await fixOf(dmarcPolicy, null, { above: "v=DMARC1; p=reject; sp=none" })).toBe(`v=DMARC1; p=quarantine; rua=mailto:dmarc-reports@${NAME}`);
  });

  test("dmarc/present", async () => {
    expect(await fixOf(dmarcPresent, null)).toBe(`v=DMARC1; p=quarantine; rua=mailto:dmarc-reports@${NAME}`);
    expect(await fixOf(dmarcPresent, "v=DMARC1; p=rejct")).toBe(`v=DMARC1; p=quarantine; rua=mailto:dmarc-reports@${NAME}`);
  });

  test("dmarc/rua", async () => {
    expect(await fixOf(dmarcRua, "v=DMARC1; p=reject; sp=none")).toBe(`v=DMARC1; p=reject; sp=none; rua=mailto:dmarc-reports@${NAME}`);
    expect(await fixOf(dmarcRua, "v=DMARC1; p=reject; rua=a@b.de")).toBe(`v=DMARC1; p=reject; rua=mailto:dmarc-reports@${NAME}`);
    expect(await fixOf(dmarcRua, null, { above: "v=DMARC1; p=reject" })).toBe(`v=DMARC1; p=reject; rua=mailto:dmarc-reports@${NAME}`);
  });

  test.each([
    [`v=DMARC1; p=reject; t=y; ${RUA}`, `v=DMARC1; p=reject; t=n; ${RUA}`],
    [`v=DMARC1; p=quarantine; sp=x; ${RUA}`, `v=DMARC1; p=reject; sp=reject; ${RUA}`],
    ["v=DMARC1; p=x", "v=DMARC1; p=reject"],
    [null, "v=DMARC1; p=reject"],
  ])("parked/dmarc of %j", async (own, value) => {
    expect(await fixOf(parkedDmarc, own, { mail: "none" })).toBe(value);
  });
});

describe("a domain that receives no mail", () => {
  test("is not told to have reports sent to itself", async () => {
    expect(await fixOf(dmarcPresent, null, { mail: "send" })).toBe("v=DMARC1; p=quarantine");
    expect(await fixOf(dmarcPolicy, null, { above: "v=DMARC1; p=none", mail: "send" })).toBe("v=DMARC1; p=quarantine");
    expect(await fixOf(dmarcRua, "v=DMARC1; p=reject", { mail: "send" })).toBeNull();
  });
});

import { describe, expect, test } from "@jest/globals";
import { countFiles, mailsOf } from "./counting.ts";

interface Sender {
  ip: string;
  count?: number;
  isAligned?: boolean;
}

function report(id: string, senders: readonly Sender[], organisation = "r.example"): string {
  const records = senders.map(
    ({ ip, count = 1, isAligned = true }) =>
      `<record><row><source_ip>${ip}</source_ip><count>${count}</count><policy_evaluated><disposition>none</disposition><dkim>${isAligned ? "pass" : "fail"}</dkim><spf>fail</spf></policy_evaluated></row><identifiers><header_from>example.org</header_from></identifiers></record>`,
  );
  return `<feedback><report_metadata><org_name>${organisation}</org_name><report_id>${id}</report_id><date_range><begin>1795651200</begin><end>1795737599</end></date_range></report_metadata><policy_published><domain>example.org</domain></policy_published>${records.join("")}</feedback>`;
}

const ONE = [{ ip: "192.0.2.1" }];

describe("a report counts", () => {
  test("once, whatever its file", async () => {
    const { evidence, outcomes } = await countFiles({
      a: report("1", ONE),
      b: report("1", ONE),
      c: report("1", ONE, "R.Example"),
    });
    expect(outcomes).toEqual(["counted", "duplicate", "duplicate"]);
    expect(mailsOf(evidence)).toEqual(["1 192.0.2.1 example.org: spf -, dkim - aligned, none"]);
  });

  test("beside that of another organisation with the same id", async () => {
    const { outcomes } = await countFiles({ a: report("1", ONE), b: report("1", ONE, "other.example") });
    expect(outcomes).toEqual(["counted", "counted"]);
  });

  test("though a broken one with its id was read before", async () => {
    const { outcomes } = await countFiles({ a: report("1", ONE).slice(0, -5), b: report("1", ONE) });
    expect(outcomes).toEqual([expect.stringMatching(/^it is not well-formed XML/), "counted"]);
  });

  test("as long as there are not too many of its day", async () => {
    const files = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`${i}`, report(`${i}`, ONE)]));
    const { evidence, outcomes } = await countFiles(files);
    expect(outcomes.filter((outcome) => outcome === "counted")).toHaveLength(1000);
    expect(outcomes.at(-1)).toBe(
      "it is about 2026-11-26, a day for which 1000 reports were counted already (project limit)",
    );
    expect(mailsOf(evidence)).toEqual(["1000 192.0.2.1 example.org: spf -, dkim - aligned, none"]);
  });
});

describe("of a day, 500 rows are kept", () => {
  const address = (i: number): string => `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`;
  const senders = Array.from({ length: 3000 }, (_, i) => ({
    ip: address(i),
    count: 1 + (i % 7),
    isAligned: i % 3 > 0,
  }));
  const heaviest = senders.filter(({ count }) => count === 7);

  test("the heaviest, and the sums of the rest by result", async () => {
    const { evidence } = await countFiles({ a: report("1", [...senders, { ip: "192.0.2.1", count: 1_000_000 }]) });
    const rows = evidence.domains["example.org"]?.dmarc.rows ?? [];
    expect(rows).toHaveLength(502);
    expect(rows[0]).toMatchObject({ ip: "192.0.2.1", count: 1_000_000 });
    const sum = (isDkimAligned: boolean): number =>
      rows.filter((row) => row.isDkimAligned === isDkimAligned).reduce((total, { count }) => total + count, 0);
    const sent = (isAligned: boolean): number =>
      senders.filter((one) => one.isAligned === isAligned).reduce((total, { count }) => total + count, 0);
    expect(sum(true)).toBe(sent(true) + 1_000_000);
    expect(sum(false)).toBe(sent(false));
    const known = new Set(rows.map(({ ip }) => ip));
    expect(heaviest.filter(({ ip }) => known.has(ip)).length).toBeGreaterThan(400);
  });

  test("the sums have no names", async () => {
    const { evidence } = await countFiles({ a: report("1", senders) });
    expect(mailsOf(evidence).filter((mail) => mail.includes(" null "))).toEqual([
      expect.stringMatching(/^\d+ null example\.org: spf -, dkim - aligned, none$/),
      expect.stringMatching(/^\d+ null example\.org: spf -, dkim -, none$/),
    ]);
  });
});

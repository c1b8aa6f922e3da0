// What is shown of received reports: counts of a time, by day, organisation, sender and failure.
import { describe, expect, test } from "@jest/globals";
import type { DomainEvidence } from "../../src/received-reports/evidence.ts";
import { daysKept, viewReceived } from "../../src/received-reports/view.ts";
import { sendersOf } from "../../src/senders/senders.ts";
import type { Sender } from "../../src/senders/sender.ts";
import type { TlsRow } from "../../src/standards/tls-rpt/received.ts";
import { policyOf, row, sentBy, SPF_PASS } from "../senders/rows.ts";
import { report, sampleEvidence } from "./sample-evidence.ts";

const NOTHING: DomainEvidence = { dmarc: { reports: [], rows: [] }, tlsRpt: { reports: [], rows: [] } };
/** From another address, authenticated for another domain. */
const OTHER = { ip: "192.0.2.77", ...sentBy("other.example") };
const MONTH = { first: "2026-11-01", last: "2026-11-30" };

function tls(part: Partial<TlsRow>): TlsRow {
  return { day: "2026-11-20", organisation: "A", policy: "sts", successful: 1, failed: 0, failures: [], ...part };
}

const sendersOfRows = ({ dmarc }: DomainEvidence, since: string): Sender[] =>
  sendersOf(dmarc.rows, { policy: policyOf(), observed: null, since });

describe("the days that are kept", () => {
  test("are those of all reports, without mails too", () => {
    const one = { ...NOTHING, dmarc: { reports: [report("A", "2026-11-20")], rows: [] } };
    const other = { ...NOTHING, tlsRpt: { reports: [report("A", "2026-11-18"), report("A", "2026-11-22")], rows: [] } };
    expect(daysKept([NOTHING, one, other])).toEqual({ first: "2026-11-18", last: "2026-11-22" });
  });
  test("are none without a report", () => {
    expect(daysKept([NOTHING])).toBeNull();
  });
});

const NOT_HANDLED = { none: 0, pass: 0, quarantine: 0, reject: 0 };
/** Mails, and those that passed by SPF. */
const counted = (total: number, passed: number) => ({ total, passed, spfAligned: passed, dkimAligned: 0 });

test("counts the mails and reports of the period alone", () => {
  const evidence: DomainEvidence = {
    ...NOTHING,
    dmarc: {
      reports: [
        report("A", "2026-10-31"),
        report("A", "2026-11-01"),
        report("B", "2026-11-30"),
        report("A", "2026-11-30"),
      ],
      rows: [
        row({ day: "2026-10-31", count: 1 }),
        row({ day: "2026-11-01", count: 2, spf: SPF_PASS }),
        row({ day: "2026-11-30", count: 4, disposition: "quarantine", overrides: ["other"] }),
        row({ day: "2026-12-01", count: 8 }),
      ],
    },
  };
  expect(viewReceived("example.org", evidence, { period: MONTH, senders: null }).dmarc).toEqual({
    reports: 3,
    organisations: [
      { organisation: "A", reports: 2 },
      { organisation: "B", reports: 1 },
    ],
    organisationCount: 2,
    counts: counted(6, 2),
    days: [
      { day: "2026-11-01", ...counted(2, 2), dispositions: { ...NOT_HANDLED, none: 2 }, overrides: [] },
      {
        day: "2026-11-30",
        ...counted(4, 0),
        dispositions: { ...NOT_HANDLED, quarantine: 4 },
        overrides: [{ type: "other", count: 4 }],
      },
    ],
    lastRun: null,
    senders: null,
    more: { senders: 0, total: 0, passed: 0 },
  });
});

test("adds up sessions by organisation and day, and failures by type and host", () => {
  const expired = { type: "certificate-expired", host: "mx.example.org", count: 2 };
  const evidence: DomainEvidence = {
    ...NOTHING,
    tlsRpt: {
      reports: [report("A", "2026-11-20")],
      rows: [
        tls({ successful: 5 }),
        tls({ organisation: "B", successful: 8, failed: 3, failures: [expired, { ...expired, host: null, count: 1 }] }),
        tls({ day: "2026-11-19", failed: 2, failures: [expired] }),
        tls({ day: "2026-11-21", failed: 2, failures: [expired] }),
      ],
    },
  };
  expect(viewReceived("example.org", evidence, { period: MONTH, senders: null }).tlsRpt).toEqual({
    reports: 1,
    successful: 15,
    failed: 7,
    organisations: [
      { organisation: "A", successful: 7, failed: 4 },
      { organisation: "B", successful: 8, failed: 3 },
    ],
    organisationCount: 2,
    failures: [
      { ...expired, count: 6, first: "2026-11-19", last: "2026-11-21" },
      { ...expired, host: null, count: 1, first: "2026-11-20", last: "2026-11-20" },
    ],
    moreFailures: 0,
    days: [
      { day: "2026-11-19", successful: 1, failed: 2 },
      { day: "2026-11-20", successful: 13, failed: 3 },
      { day: "2026-11-21", successful: 1, failed: 2 },
    ],
  });
});

const senderNews = (
  rows: DomainEvidence["dmarc"]["rows"],
  { last = "2026-11-30", added = null }: { last?: string; added?: ReadonlySet<string> | null } = {},
): unknown => {
  const evidence = { ...NOTHING, dmarc: { reports: [], rows } };
  const senders = sendersOf(rows, { policy: policyOf(), observed: null, since: MONTH.first, added });
  const lastRun = added && LAST_RUN;
  const { dmarc } = viewReceived("example.org", evidence, { period: { ...MONTH, last }, senders, lastRun });
  expect(dmarc.lastRun).toBe(lastRun);
  return dmarc.senders?.map(({ news }) => news);
};
const LAST_RUN = "2026-11-29T05:17:00.000Z";

describe("a sender is new", () => {
  const old = row({ day: "2026-11-23", count: 100 });

  test("in its first week", () => {
    expect(senderNews([old, row({ ...OTHER, day: "2026-11-24" })])).toEqual([null, "last-days"]);
  });
  test("no longer after it", () => {
    expect(senderNews([old, row({ ...OTHER, day: "2026-11-23" })])).toEqual([null, null]);
  });
  test("not if it sent before the days that are shown", () => {
    const before = row({ ...OTHER, day: "2026-10-01" });
    expect(senderNews([old, before, { ...before, day: "2026-11-30" }])).toEqual([null, null]);
  });
  test("not where nothing earlier is kept to compare with", () => {
    expect(senderNews([row({ day: "2026-11-24" })])).toEqual([null]);
  });
});

describe("compared with the last run, a sender", () => {
  const old = row({ day: "2026-11-23", count: 100 });
  const more = row({ ...OTHER, ip: "192.0.2.78", day: "2026-11-25", count: 2 });
  const recent = row({ ...OTHER, day: "2026-11-25" });

  test("is new if that run knew none of its addresses, however old its mails are", () => {
    const late = row({ ...OTHER, day: "2026-11-02" });
    expect(senderNews([old, late], { added: new Set(["192.0.2.77"]) })).toEqual([null, "last-run"]);
  });
  test("is not new if that run knew one of its addresses, before the days that are shown too", () => {
    expect(senderNews([old, recent, more], { added: new Set(["192.0.2.77"]) })).toEqual([null, "last-days"]);
    const before = row({ ...OTHER, ip: "192.0.2.78", day: "2026-10-01" });
    expect(senderNews([old, recent, before], { added: new Set(["192.0.2.77"]) })).toEqual([null, null]);
  });
  test("is never new for addresses that are not kept apart", () => {
    expect(senderNews([old, row({ ...OTHER, ip: null, day: "2026-11-01" })], { added: new Set() })).toEqual([
      null,
      null,
    ]);
  });
});

describe("a new sender deserves a look", () => {
  const old = row({ day: "2026-11-01", count: 100, spf: SPF_PASS });
  const notable = (rows: DomainEvidence["dmarc"]["rows"], added: ReadonlySet<string> | null = null): number => {
    const all = [old, ...rows];
    const senders = sendersOf(all, { policy: policyOf(), observed: null, since: MONTH.first, added });
    const evidence = { ...NOTHING, dmarc: { reports: [], rows: all } };
    const { dmarc } = viewReceived("example.org", evidence, { period: MONTH, senders, lastRun: added && LAST_RUN });
    return dmarc.senders?.filter(({ isNotable }) => isNotable).length ?? 0;
  };

  test("with ten mails, and not with nine", () => {
    expect(notable([row({ ...OTHER, day: "2026-11-29", count: 10 })])).toBe(1);
    expect(notable([row({ ...OTHER, day: "2026-11-29", count: 9 })])).toBe(0);
  });
  test("unless it forwards, or the domain authorises it", () => {
    const overrides = ["mailing_list"];
    expect(notable([row({ ...OTHER, day: "2026-11-29", count: 99, overrides })])).toBe(0);
    expect(notable([row({ ip: "192.0.2.78", day: "2026-11-29", count: 99, spf: SPF_PASS })])).toBe(0);
  });
  test("once: not in each run of its first week", () => {
    const recent = [row({ ...OTHER, day: "2026-11-29", count: 99 })];
    expect(notable(recent, new Set(["192.0.2.77"]))).toBe(1);
    expect(notable(recent, new Set())).toBe(0);
  });
});

test("shows a hundred senders, and counts the others", () => {
  const rows = Array.from({ length: 103 }, (_, i) => row({ ip: `10.0.${i}.1`, count: 200 - i }));
  const evidence = { ...NOTHING, dmarc: { reports: [], rows } };
  const { dmarc } = viewReceived("example.org", evidence, {
    period: MONTH,
    senders: sendersOfRows(evidence, MONTH.first),
  });
  expect(dmarc.senders).toHaveLength(100);
  expect(dmarc.more).toEqual({ senders: 3, total: 100 + 99 + 98, passed: 0 });
});

test("shows nothing of a domain that no report is about", () => {
  expect(viewReceived("example.org", sampleEvidence(), { period: null, senders: null })).toMatchObject({
    period: null,
    dmarc: { reports: 0, counts: { total: 0 } },
    tlsRpt: { reports: 0, days: [] },
  });
});

test("counts the failed sessions of a sender that gives details alone", () => {
  const failures = [{ type: "certificate-expired", host: null, count: 2 }];
  const evidence: DomainEvidence = {
    ...NOTHING,
    tlsRpt: { reports: [report("A", "2026-11-20")], rows: [tls({ successful: 98, failures })] },
  };
  expect(viewReceived("example.org", evidence, { period: MONTH, senders: null }).tlsRpt).toMatchObject({
    successful: 98,
    failed: 2,
    organisations: [{ organisation: "A", successful: 98, failed: 2 }],
    days: [{ day: "2026-11-20", successful: 98, failed: 2 }],
  });
});

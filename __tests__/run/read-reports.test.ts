import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import type { ReportSource } from "../../src/policy/policy.ts";
import { REPORT_KINDS } from "../../src/received-reports/evidence.ts";
import type { ReportReading } from "../../src/run/read-reports.ts";
import { readReports } from "../../src/run/read-reports.ts";
import { DiskTree } from "../../src/zones/repository/file-tree.ts";
import { Repository } from "../../src/zones/repository/repository.ts";
import { zip } from "../received-reports/zip.ts";
import { CAN_LINK, testWhere } from "../support/capabilities.ts";
import { errorMessages, inEnglish } from "../support/in-english.ts";
import type { Files } from "../support/temporary-folder.ts";
import { folderOf } from "../support/temporary-folder.ts";

const AT = "2026-11-30T00:00:00.000Z";

const dmarc = (id: number, domain = "example.org"): string =>
  `<feedback><report_metadata><org_name>r.example</org_name><report_id>${id}</report_id><date_range><begin>1795651200</begin><end>1795737599</end></date_range></report_metadata><policy_published><domain>${domain}</domain></policy_published><record><row><source_ip>192.0.2.1</source_ip><count>1</count><policy_evaluated><disposition>none</disposition><dkim>pass</dkim><spf>fail</spf></policy_evaluated></row><identifiers><header_from>${domain}</header_from></identifiers></record></feedback>`;

const tlsRpt = JSON.stringify({
  "organization-name": "R",
  "date-range": { "start-datetime": "2026-11-26T00:00:00Z", "end-datetime": "2026-11-26T23:59:59Z" },
  "report-id": "1",
  policies: [
    {
      policy: { "policy-type": "sts", "policy-domain": "example.org" },
      summary: { "total-successful-session-count": 5, "total-failure-session-count": 0 },
    },
  ],
});

function sourcesOf(patterns: Partial<Record<ReportSource["kind"], string[]>>): ReportSource[] {
  return REPORT_KINDS.flatMap((kind) =>
    (patterns[kind] ?? []).map((pattern, i) => ({
      kind,
      pattern,
      location: { file: "mail-policy.yml", line: 2 + i, column: 12 },
    })),
  );
}

interface Reading {
  files: Files;
  patterns: Parameters<typeof sourcesOf>[0];
  earlier?: ReportReading["evidence"];
  signal?: AbortSignal;
}

const NEVER_ABORTS = new AbortController().signal;

async function read({ files, patterns, earlier, signal = NEVER_ABORTS }: Reading): Promise<ReportReading> {
  return readReports({
    policy: { domains: [{ name: "example.org" }], reports: sourcesOf(patterns) },
    repository: new Repository(folderOf(files)),
    at: AT,
    signal,
    ...(earlier === undefined ? {} : { earlier }),
  });
}

const NONE = { files: 0, counted: 0, duplicates: 0, expired: 0, broken: 0, withoutReport: 0 };

describe("the files of reports", () => {
  test("are those that the patterns name, each read once", async () => {
    const { evidence, counts, problems } = await read({
      files: {
        "reports/dmarc/a.xml": dmarc(1),
        "reports/dmarc/2026/b.xml.gz": gzipSync(dmarc(2)),
        "reports/dmarc/.gitkeep": "",
        "reports/tls/c.json": tlsRpt,
        "elsewhere/d.xml": dmarc(3),
      },
      patterns: { dmarc: ["reports/**", "reports/dmarc/*.xml"], "tls-rpt": ["reports/tls/**"] },
    });
    expect(counts).toEqual({ ...NONE, files: 3, counted: 3 });
    expect(problems).toEqual([]);
    const { dmarc: kept, tlsRpt: sessions } = evidence.domains["example.org"] ?? {};
    expect(kept?.rows).toEqual([expect.objectContaining({ day: "2026-11-26", ip: "192.0.2.1", count: 2 })]);
    expect(sessions?.rows).toEqual([expect.objectContaining({ organisation: "R", successful: 5 })]);
  });

  test("may be none yet", async () => {
    expect(await read({ files: {}, patterns: { dmarc: ["reports/**"] } })).toEqual({
      evidence: { version: 1, domains: {} },
      problems: [],
      unlisted: 0,
      unread: 0,
      counts: NONE,
    });
  });

  test("are read no further once the run has ended", async () => {
    const stop = new AbortController();
    setImmediate(() => stop.abort());
    const { counts, problems, unread } = await read({
      files: { "a.zip": zip([Buffer.from(dmarc(1)), Buffer.from(dmarc(2))]), "b.xml": dmarc(3) },
      patterns: { dmarc: ["*"] },
      signal: stop.signal,
    });
    expect(counts).toEqual({ ...NONE, files: 2, counted: 1, broken: 2 });
    expect(unread).toBe(2);
    expect(inEnglish(problems)).toEqual([
      { file: "a.zip", reason: "the run ended before it was read to the end" },
      { file: "b.xml", reason: "the run ended before it was read to the end" },
    ]);
  });

  test("that git does not track are read in an untrusted repository too", async () => {
    const folder = folderOf({ "a.xml": dmarc(1) });
    const { counts } = await readReports({
      policy: { domains: [{ name: "example.org" }], reports: sourcesOf({ dmarc: ["*.xml"] }) },
      repository: new Repository(folder, new DiskTree(folder, new Set())),
      at: AT,
      signal: NEVER_ABORTS,
    });
    expect(counts.counted).toBe(1);
  });

  test("are never outside of the repository", async () => {
    const reading = read({ files: {}, patterns: { dmarc: ["../*", "a/../../b"] } });
    await expect(reading.catch(errorMessages)).resolves.toEqual([
      "mail-policy.yml:2:12: ../* leads out of the repository",
      expect.stringMatching(/^mail-policy\.yml:3:\d+: a\/\.\.\/\.\.\/b leads out of the repository$/),
    ]);
  });

  testWhere(CAN_LINK)("are never behind a link out of the repository", async () => {
    const outside = folderOf({ "a.xml": dmarc(1) });
    const folder = folderOf({ "b.xml": dmarc(2) });
    symlinkSync(join(outside, "a.xml"), join(folder, "a.xml"));
    const { counts, problems } = await readReports({
      policy: { domains: [{ name: "example.org" }], reports: sourcesOf({ dmarc: ["*.xml"] }) },
      repository: new Repository(folder),
      at: AT,
      signal: NEVER_ABORTS,
    });
    expect(counts).toEqual({ ...NONE, files: 2, counted: 1, broken: 1 });
    expect(inEnglish(problems)).toEqual([
      { file: "a.xml", reason: "it leads out of the repository by a symbolic link" },
    ]);
  });
});

test("a broken file is named with the reason, and the rest counts", async () => {
  const { counts, problems, unread } = await read({
    files: { "a.xml": dmarc(1).slice(0, -3), "b.xml": dmarc(2), "c.xml": dmarc(3, "other.example"), "d.txt": "Hello" },
    patterns: { dmarc: ["*"] },
  });
  expect(counts).toEqual({ ...NONE, files: 4, counted: 1, broken: 3 });
  expect(unread).toBe(1);
  expect(inEnglish(problems)).toEqual([
    { file: "a.xml", reason: expect.stringMatching(/^it is not well-formed XML: line 1, column \d+$/) },
    { file: "c.xml", reason: 'it is about "other.example", which is not a domain of the policy' },
    { file: "d.txt", reason: "it is neither a report nor a mail, mailbox or archive with one" },
  ]);
});

test("what does not count may hold a report, unless it is about another domain, or a part of one that counts", async () => {
  const faulty = /<record>.*<\/record>/.exec(dmarc(1))?.[0].replace("<count>1<", "<count>many<") ?? "";
  const files: [string | Buffer, number][] = [
    [dmarc(1).replace("</feedback>", ""), 1],
    [dmarc(1, "other.example"), 0],
    ["Hello", 0],
    [zip([Buffer.from(dmarc(1, "other.example"))]), 0],
    [zip([Buffer.from("<feedback>")]), 1],
    [dmarc(1).replace("<record>", `${faulty}<record>`), 0],
    [dmarc(1).replace(/<record>.*<\/record>/, faulty), 1],
  ];
  for (const [file, unread] of files) {
    const reading = await read({ files: { "a.xml": file }, patterns: { dmarc: ["*"] } });
    expect([reading.problems.length, reading.unread]).toEqual([1, unread]);
  }
});

test("the first hundred problems are listed, and the others counted", async () => {
  const files = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`${String(i).padStart(3, "0")}.xml`, "<"]));
  const { counts, problems, unlisted } = await read({ files, patterns: { dmarc: ["*"] } });
  expect([counts.broken, problems.length, unlisted]).toEqual([120, 100, 20]);
  expect(problems.at(-1)?.file).toBe("099.xml");
});

test("what was kept of earlier runs is part of the evidence, and counts no second time", async () => {
  const patterns = { dmarc: ["*"] };
  const first = await read({ files: { "a.xml": dmarc(1) }, patterns });
  const second = await read({ files: { "a.xml": dmarc(1), "b.xml": dmarc(2) }, patterns, earlier: first.evidence });
  expect(second.counts).toEqual({ ...NONE, files: 2, counted: 1, duplicates: 1 });
  expect(second.evidence).toEqual((await read({ files: { "a.xml": dmarc(1), "b.xml": dmarc(2) }, patterns })).evidence);
});

import { subjectLabel } from "../../src/report/finding-view.ts";
import { describe, expect, test } from "@jest/globals";
import { openQuestion } from "../../src/cause.ts";
import type { Message } from "../../src/message.ts";
import { message } from "../../src/message.ts";
import type { Status } from "../../src/model.ts";
import type { AddressVerdict, SmtpAddress } from "../../src/standards/smtp-host.ts";
import { judgeAddresses } from "../../src/standards/smtp-host.ts";
import {
  fixedFindings,
  statusMatrix,
  hasMustCheck,
  listAtMost,
  unknownGroups,
  findingsWithStatus,
  worstRows,
} from "../../src/report/tally.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { sentence } from "../support/in-words.ts";

describe("withStatus", () => {
  test("puts new failures first, then goes by domain, check and subject", () => {
    const report = sampleReport([
      sampleDomain("b.example", [
        sampleFinding("fail", { check: "spf/all" }),
        sampleFinding("fail", { check: "mx/target", change: "new" }),
      ]),
      sampleDomain("a.example", [
        sampleFinding("fail", { check: "spf/all", change: "unchanged", subject: "z" }),
        sampleFinding("fail", { check: "spf/all", subject: "y" }),
      ]),
    ]);
    const names = findingsWithStatus(report, "fail").map(
      ({ domain, finding }) => `${domain} ${finding.check} ${finding.subject}`,
    );
    expect(names).toEqual([
      "b.example mx/target example.de",
      "a.example spf/all y",
      "a.example spf/all z",
      "b.example spf/all example.de",
    ]);
  });

  test("leaves the report as it is", () => {
    const report = sampleReport([
      sampleDomain("a.example", [sampleFinding("fail", { subject: "z" }), sampleFinding("fail", { subject: "y" })]),
    ]);
    const before = JSON.stringify(report);
    findingsWithStatus(report, "fail");
    expect(JSON.stringify(report)).toBe(before);
  });
});

test("fixedIn finds what was mended", () => {
  const report = sampleReport([
    sampleDomain("a.example", [sampleFinding("pass", { change: "fixed" }), sampleFinding("pass")]),
  ]);
  expect(fixedFindings(report)).toHaveLength(1);
});

describe("unknownGroups", () => {
  const causesOf = (messages: readonly Message[]): [string, number][] => {
    const findings = messages.map((one) => sampleFinding("unknown", { message: one }));
    return unknownGroups(sampleReport([sampleDomain("a.example", findings)])).map(({ cause, members }) => [
      cause,
      members.length,
    ]);
  };

  test("takes one dead resolver for one cause, whatever was asked", () => {
    const silent = (type: string, name: string): Message => openQuestion({ type, name }, message("dns/timeout"));
    const report = sampleReport([
      sampleDomain("a.example", [
        sampleFinding("unknown", { message: silent("TXT", "a.example") }),
        sampleFinding("unknown", { message: silent("MX", "a.example") }),
        sampleFinding("unknown", { message: openQuestion({ url: "https://a.example/" }, message("dns/timeout")) }),
        sampleFinding("unknown", {
          message: openQuestion({ url: "https://a.example/" }, silent("A", "mta-sts.a.example")),
        }),
        sampleFinding("unknown", { message: silent("TXT", "s1._domainkey.a.example") }),
        sampleFinding("unknown", { message: sentence("no selector is declared") }),
      ]),
      sampleDomain("b.example", [sampleFinding("unknown", { message: silent("TXT", "_dmarc.b.example") })]),
    ]);
    expect(unknownGroups(report).map(({ cause, members }) => [cause, members.length])).toEqual([
      ["no answer in time", 6],
      ["no selector is declared", 1],
    ]);
  });

  test("groups by the reasons of the questions that stayed open, wherever they are in a message", () => {
    const open = (name: string, reason: Message): Message => openQuestion({ type: "TXT", name }, reason);
    const silent = sentence("no answer (timeout)");
    const messages = [
      open("a.example", silent),
      open("b.example", open("c.example", silent)),
      message("cause/several", { causes: [open("d.example", silent), silent] }),
      message("cause/partly", { measured: sentence("seen"), cause: open("e.example", silent) }),
      message("dane/lookup/fails", { problem: open("f.example", silent) }),
      open("g.example", message("cause/bogus")),
      message("cause/several", { causes: [open("h.example", silent), message("cause/bogus")] }),
      message("smtp-host/unreadable-certificate"),
    ];
    expect(causesOf(messages)).toEqual([
      ["no answer (timeout)", 5],
      ["no answer (timeout); the answer is bogus (DNSSEC)", 1],
      ["the answer is bogus (DNSSEC)", 1],
      ["the certificate cannot be read", 1],
    ]);
  });

  test("names no address or host of a cause that several have", () => {
    const named = (host: string): Message =>
      message("smtp-tls/certificate-name/base-domain", { base: "mx.b.de", host });
    const elsewhere = (address: string): Message =>
      message("smtp-host/measured-elsewhere", { address, at: "2026-11-20", from: "b.de" });
    const certificate = (host: string): Message => message("smtp-tls/certificate-name/match", { host });
    expect(
      causesOf([
        named("mx1.a.de"),
        named("mx2.a.de"),
        elsewhere("192.0.2.1"),
        elsewhere("192.0.2.2"),
        openQuestion({ host: "mx1.a.de", address: "192.0.2.1" }, certificate("mx1.a.de")),
        openQuestion({ host: "mx1.a.de", address: "192.0.2.2" }, certificate("mx1.a.de")),
      ]),
    ).toEqual([
      ["an address, measured 2026-11-20 at b.de", 2],
      ["the certificate is for mx1.a.de", 2],
      ["the server was asked for mx.b.de, the TLSA base domain, and its certificate is not for a host", 2],
    ]);
  });

  test("takes one network that mail servers cannot be reached from for one cause, whatever their addresses and what was seen besides", () => {
    type Reason = (address: string) => Message;
    const unreachable: Reason = (address) => message("smtp/unreachable", { address, code: "ENETUNREACH" });
    const refused: Reason = (address) => message("smtp/refused", { address });
    const verdict = (reason: Reason | null, address: string): AddressVerdict & { address: string } =>
      reason === null
        ? { address, outcome: "pass", message: message("smtp-tls/negotiated", { protocol: "TLSv1.3" }) }
        : { address, outcome: "unknown", message: reason(address) };
    const hosts: (readonly [string, Reason | null])[][] = [
      [["2001:db8::1", unreachable]],
      [
        ["192.0.2.1", null],
        ["2001:db8::2", unreachable],
      ],
      [
        ["192.0.2.1", null],
        ["2001:db8::3", unreachable],
      ],
      [
        ["2001:DB8::4", unreachable],
        ["2001:db8::5", unreachable],
      ],
      [["192.0.2.1", refused]],
      [["192.0.2.2", refused]],
      [
        ["192.0.2.1", refused],
        ["2001:db8::1", unreachable],
      ],
    ];
    const judged = hosts.map((given) => {
      const verdicts = new Map(given.map(([address, said]) => [address, verdict(said, address)]));
      const addresses = given.map(([address]): SmtpAddress => ({
        address,
        at: "",
        from: null,
        answer: { kind: "failure", cause: "timeout", reason: sentence("") },
      }));
      return judgeAddresses(
        { name: "mx.a.de", addresses, unmeasured: null },
        ({ address }) => verdicts.get(address) as AddressVerdict,
      ).message;
    });
    const blocked = message("smtp/blocked", { failures: [refused("192.0.2.1"), refused("192.0.2.2")] });
    expect(causesOf([...judged, blocked])).toEqual([
      ["an address cannot be reached from here (ENETUNREACH)", 4],
      ["an address refused the connection", 2],
      ["192.0.2.1 refused the connection; 2001:db8::1 cannot be reached from here (ENETUNREACH)", 1],
      ["outbound port 25 is blocked here: 192.0.2.1 refused the connection; 192.0.2.2 refused the connection", 1],
    ]);
  });

  test.each(["", "192.0.2.1 ", "TXT a.example: "])("gives %j a cause all the same", (text) => {
    expect(causesOf([sentence(text)])).toEqual([[text, 1]]);
  });

  test("puts a cause that hides a must-check before a bigger one that does not", () => {
    const should = (subject: string) =>
      sampleFinding("unknown", { level: "should", message: sentence("offline"), subject });
    const report = sampleReport([
      sampleDomain("a.example", [should("x"), should("y"), sampleFinding("unknown", { message: sentence("timeout") })]),
    ]);
    const groups = unknownGroups(report);
    expect(groups.map((group) => group.cause)).toEqual(["timeout", "offline"]);
    expect(groups.map(hasMustCheck)).toEqual([true, false]);
  });
});

describe("gridOf", () => {
  const of = (...statuses: Status[]) =>
    statusMatrix(
      sampleReport([
        sampleDomain(
          "a.example",
          statuses.map((status) => sampleFinding(status)),
        ),
        sampleDomain("b.example", [sampleFinding("pass")]),
      ]),
    ).rows[0]?.cells;

  test.each<[Status[], Status, number]>([
    [["pass", "fail", "warn", "fail"], "fail", 2],
    [["pass", "unknown", "warn"], "warn", 1],
    [["waived", "unknown", "info"], "unknown", 1],
    [["waived", "info", "pass"], "waived", 1],
    [["info", "pass"], "info", 1],
    [["not-applicable", "pass", "pass"], "pass", 2],
    [["not-applicable"], "not-applicable", 1],
  ])("shows of %j the worst, %s", (statuses, status, count) => {
    expect(of(...statuses)).toEqual([{ status, count }]);
  });

  test("leaves out a section that applies to nobody", () => {
    const monitoring = sampleFinding("not-applicable", { section: "§6" });
    const grid = statusMatrix(
      sampleReport([
        sampleDomain("a.example", [sampleFinding("pass"), monitoring]),
        sampleDomain("b.example", [monitoring]),
      ]),
    );
    expect(grid.sections.map((section) => section.number)).toEqual(["§4.1"]);
  });

  test("keeps the mapping table's order, shows used sections only, unlisted ones last", () => {
    const sections = ["§9.9", "§5", "§3.1"];
    const report = sampleReport([
      sampleDomain(
        "a.example",
        sections.map((section) => sampleFinding("pass", { section })),
      ),
      sampleDomain("b.example", []),
    ]);
    const grid = statusMatrix(report);
    expect(grid.sections.map((section) => section.number)).toEqual(["§3.1", "§5", "§9.9"]);
    expect(grid.rows[1]?.cells).toEqual([null, null, null]);
  });
});

describe("worstRows", () => {
  const grid = statusMatrix(
    sampleReport(
      (["pass", "warn", "fail", "pass", "unknown"] as const).map((status, i) =>
        sampleDomain(`d${i}`, [sampleFinding(status)]),
      ),
    ),
  );

  test("shows every row, worst first, where there is room", () => {
    const { rows, passingCount, others } = worstRows(grid, 5);
    expect(rows.map((row) => row.domain)).toEqual(["d2", "d1", "d4", "d0", "d3"]);
    expect([passingCount, others]).toEqual([0, 0]);
  });

  test("leaves out the quiet ones where there is not, and counts what it left out", () => {
    expect(worstRows(grid, 4)).toMatchObject({
      rows: [{ domain: "d2" }, { domain: "d1" }, { domain: "d4" }],
      passingCount: 2,
      others: 0,
    });
    expect(worstRows(grid, 1)).toMatchObject({ rows: [{ domain: "d2" }], passingCount: 2, others: 2 });
  });
});

test.each([
  ["example.de", "example.de"],
  ["s1._domainkey.example.de", "s1._domainkey.example.de"],
  ["mx1.provider.example", "mx1.provider.example (example.de)"],
  ["mx1.notexample.de", "mx1.notexample.de (example.de)"],
])("subjectOf names the domain of %s where it does not say so itself", (subject, shown) => {
  expect(subjectLabel({ domain: "example.de", finding: sampleFinding("fail", { subject }) })).toBe(shown);
});

test("someOf counts what it leaves out", () => {
  expect(listAtMost(["a", "b"], 2)).toBe("a, b");
  expect(listAtMost(["a", "b", "c"], 2)).toBe("a, b and 1 more");
});

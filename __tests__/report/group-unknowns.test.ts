import { describe, expect, test } from "@jest/globals";
import { openQuestion } from "../../src/cause.ts";
import type { Message } from "../../src/message.ts";
import { message } from "../../src/message.ts";
import type { DomainReport } from "../../src/run-report.ts";
import { findingKey } from "../../src/model.ts";
import type { AddressVerdict, SmtpAddress } from "../../src/standards/smtp-host.ts";
import { judgeAddresses } from "../../src/standards/smtp-host.ts";
import { sentence } from "../support/in-words.ts";
import { causeReader } from "../../src/report/group-unknowns.ts";
import { surveyOf } from "../../src/report/survey.ts";
import { lazySequence } from "../../src/sequence.ts";
import { compareNaturally } from "../../src/text/order.ts";
import { say } from "../support/in-english.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";

describe("unknown findings", () => {
  const causesOf = (messages: readonly Message[]): [string, number][] => {
    const findings = messages.map((one) => sampleFinding("unknown", { message: one }));
    return surveyOf(sampleReport([sampleDomain("a.example", findings)])).unknowns.map(({ cause, size }) => [
      say(cause),
      size,
    ]);
  };

  test("have a cause that is held for all of a report, but where it is long", () => {
    const causeOf = causeReader();
    const [short, long] = [sentence("no answer"), sentence("x".repeat(1_000))];
    expect(causeOf({ ...short })).toBe(causeOf(short));
    expect(causeOf({ ...long })).not.toBe(causeOf(long));
    expect(causeOf({ ...long })).toEqual(causeOf(long));
  });

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
    expect(surveyOf(report).unknowns.map(({ cause, size }) => [say(cause), size])).toEqual([
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
    const groups = surveyOf(report).unknowns;
    expect(groups.map((group) => say(group.cause))).toEqual(["timeout", "offline"]);
    expect(groups.map(({ hasMustCheck }) => hasMustCheck)).toEqual([true, false]);
  });
});

describe("the order in a group", () => {
  /** Names that are the same number, and one that goes on after another. */
  const NAMES = ["shop01.de", "shop1.de", "x.co", "x.co2.de"];
  const findings = NAMES.flatMap((name, i) =>
    (i % 2 === 0 ? ["spf/single", "tls-rpt/record"] : ["dane/record"]).map((check) => {
      const own = { check, key: findingKey(name, check, name), subject: name, message: sentence("no answer") };
      return { name, finding: sampleFinding("unknown", own) };
    }),
  );
  const domainOf = (name: string): DomainReport =>
    sampleDomain(
      name,
      findings.filter((one) => one.name === name).map(({ finding }) => finding),
    );

  test("is that of names and of the findings' keys, in whatever order the domains come, and whether they are held or not", () => {
    const byKey = findings.toSorted((a, b) => compareNaturally(a.finding.key, b.finding.key));
    const order = {
      domains: NAMES,
      checks: [...new Set(byKey.map(({ finding }) => finding.check))],
    };
    expect(order.checks).toEqual(["dane/record", "spf/single", "tls-rpt/record"]);
    for (const names of [NAMES, NAMES.toReversed()]) {
      const held = sampleReport(names.map(domainOf));
      const lazy = lazySequence(names.length, (i) => domainOf(names[i] ?? ""));
      for (const report of [held, { ...held, domains: lazy }]) expect(surveyOf(report).unknowns).toMatchObject([order]);
    }
  });
});

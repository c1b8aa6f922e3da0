import { describe, expect, test } from "@jest/globals";
import { assert, property } from "fast-check";
import type { Finding, Fix } from "../../src/model.ts";
import { groupFindings, splitGroup } from "../../src/report/group-findings.ts";
import { findingsWithStatus } from "../../src/report/survey.ts";
import { hostileText } from "../support/hostile-text.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { sentence } from "../support/in-words.ts";
import { renderMarkdown, renderText } from "../support/in-english.ts";

function publish(name: string): Fix {
  return {
    text: sentence(`Publish the key of ${name} at _25._tcp.${name}.`),
    records: [{ name: `_25._tcp.${name}.`, type: "TLSA", data: `3 1 1 ${"ab".repeat(32)}` }],
  };
}

const host = (name: string, over: Partial<Finding> = {}): Finding =>
  sampleFinding("fail", {
    check: "dane/present",
    subject: name,
    message: sentence(`no TLSA record at _25._tcp.${name}`),
    fix: publish(name),
    ...over,
  });

/** Subjects by group. */
function grouped(...findings: Finding[]): string[][] {
  const report = sampleReport([sampleDomain("example.de", findings)]);
  return groupFindings(findingsWithStatus(report, "fail")).map(({ first, others }) =>
    [first, ...others].map(({ finding }) => finding.subject),
  );
}

const MX1 = "mx1.example.de";
const MX2 = "mx2.example.de";

describe("alike", () => {
  test("takes what is said of several hosts, each by its name, for one", () => {
    expect(grouped(host(MX1), host(MX2), host("mx3.provider.example"))).toEqual([[MX1, MX2, "mx3.provider.example"]]);
  });

  test("takes other names below a host for what they are", () => {
    const dangling = (name: string, label: string): Finding =>
      host(name, { message: sentence(`${label}.${name} is there`), fix: null });
    expect(grouped(dangling(MX1, "a"), dangling(MX2, "a"))).toEqual([[MX1, MX2]]);
    expect(grouped(dangling(MX1, "a"), dangling(MX2, "b"))).toEqual([[MX1], [MX2]]);
  });

  test("takes what several servers do, each at its address, for one", () => {
    const silent = (name: string, address: string): Finding =>
      host(name, { message: sentence(`${address} offers no STARTTLS (${address})`), fix: null });
    expect(grouped(silent(MX1, "192.0.2.1"), silent(MX2, "2001:db8::1"))).toEqual([[MX1, MX2]]);
  });

  test("takes TLSA records that match no key, each another, for one", () => {
    const mismatch = (name: string, digit: string): Finding =>
      host(name, { message: sentence(`no record matches: \`3 1 1 ${digit.repeat(64)}\``), fix: null });
    expect(grouped(mismatch(MX1, "a"), mismatch(MX2, "b"))).toEqual([[MX1, MX2]]);
  });

  test.each<[string, Partial<Finding>]>([
    ["another message", { message: sentence("the certificate expired on 2026-01-01") }],
    ["another remedy", { fix: { text: sentence("Renew the certificate."), records: [] } }],
    ["no remedy", { fix: null }],
    ["a remedy of another address", { fix: { text: sentence(`Remove 192.0.2.1 from ${MX2}.`), records: [] } }],
    [
      "a remedy that names a third host",
      { fix: { text: sentence("Publish the key of mx3.example.net at _25._tcp.mx3.example.net."), records: [] } },
    ],
    ["another check", { check: "dane/lookup" }],
    ["another change", { change: "unchanged" }],
  ])("keeps apart what has %s", (_what, over) => {
    expect(grouped(host(MX1), host(MX2, over))).toHaveLength(2);
  });

  test("keeps apart remedies that name different addresses", () => {
    const remove = (name: string, address: string): Finding =>
      host(name, { fix: { text: sentence(`Remove ${address}.`), records: [] } });
    expect(grouped(remove(MX1, "192.0.2.1"), remove(MX2, "192.0.2.2"))).toEqual([[MX1], [MX2]]);
  });

  test("puts no more than ten into one block, and loses none", () => {
    const names = Array.from({ length: 23 }, (_, i) => `mx${i}.example.de`);
    const report = sampleReport([
      sampleDomain(
        "example.de",
        names.map((name) => host(name)),
      ),
    ]);
    const groups = groupFindings(findingsWithStatus(report, "fail"));
    expect(groups).toHaveLength(1);
    const blocks = groups
      .flatMap(splitGroup)
      .map(({ first, others }) => [first, ...others].map(({ finding }) => finding.subject));
    expect(blocks.map((block) => block.length)).toEqual([10, 10, 3]);
    expect(blocks.flat()).toEqual(names);
  });

  test("loses no finding, whatever it says", () => {
    assert(
      property(hostileText, hostileText, (subject, text) => {
        const message = sentence(text);
        expect(grouped(host(subject, { message }), host(MX1, { message })).flat().toSorted()).toEqual(
          [MX1, subject].toSorted(),
        );
      }),
    );
  });
});

describe("a report on several hosts with one fault", () => {
  const second = host(MX2, {
    location: { file: "dns/example.de.zone", line: 14, column: 1 },
    message: sentence(`no TLSA record at _25._tcp.${MX2}`),
  });
  const report = sampleReport([sampleDomain("example.de", [host(MX1), second])]);

  test("tells it once in a terminal, and of the others what is theirs: place, words, records", () => {
    const text = renderText(report, { hasColor: false, width: 120 });
    expect(text.match(/✗ fail /g)).toHaveLength(1);
    expect(text).toContain(`
    also  mx2.example.de at dns/example.de.zone:14:1: no TLSA record at _25._tcp.mx2.example.de
_25._tcp.mx2.example.de. IN TLSA 3 1 1 ${"ab".repeat(32)}
`);
  });

  test("tells it once in Markdown, in one block that counts them", () => {
    const markdown = renderMarkdown(report, { limit: 65_000 });
    expect(markdown.match(/<summary>(?!\d+ requirements)/g)).toHaveLength(1);
    expect(markdown).toContain("<code>mx1.example.de</code>, <code>mx2.example.de</code>: no TLSA record");
    expect(markdown).toContain(
      "**Also**\n\n- `mx2.example.de` at `dns/example.de.zone:14`: no TLSA record at `_25._tcp.mx2.example.de`\n\n```dns\n_25._tcp.mx2.example.de. IN TLSA",
    );
  });

  test("shows a record that fixes all of them once", () => {
    const fix: Fix = {
      text: sentence("Publish this."),
      records: [{ name: "example.de.", type: "TXT", data: '"v=spf1 -all"' }],
    };
    const shared = sampleReport([sampleDomain("example.de", [host(MX1, { fix }), host(MX2, { fix })])]);
    const shown = [renderText(shared, { hasColor: false }), renderMarkdown(shared, { limit: 65_000 })];
    expect(shown.map((text) => text.match(/IN TXT "v=spf1 -all"/g)?.length)).toEqual([1, 1]);
  });
});

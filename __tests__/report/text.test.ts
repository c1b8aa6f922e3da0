import { describe, expect, test } from "@jest/globals";
import { assert, property } from "fast-check";
import type { Baseline, Gate } from "../../src/run-report.ts";
import { hostileText } from "../support/hostile-text.ts";
import { reportWithText, sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { inWords, sentence } from "../support/in-words.ts";
import { openQuestion } from "../../src/cause.ts";
import { renderText } from "../support/in-english.ts";
import { propertyRuns } from "../support/property-runs.ts";

const FIX = {
  text: sentence("Drop an `include`."),
  records: [{ name: "example.de.", type: "TXT", data: '"v=spf1 mx -all"' }],
};
const WAIVER = { reason: "the provider signs in March", owner: "@mail-team", expires: "2027-03-31" };

const plain = { hasColor: false };

const small = sampleReport(
  [
    sampleDomain("example.de", [
      sampleFinding("fail", { change: "new", fix: FIX }),
      sampleFinding("warn", {
        check: "spf/lookup-headroom",
        message: sentence("11 lookups; 8 leave room"),
        evidence: [{ at: { type: "TXT", name: "example.de" }, text: "a\nb\n" }],
      }),
      sampleFinding("waived", {
        check: "dane/present",
        section: "§3.4",
        subject: "mx1.provider.example",
        message: sentence("no TLSA record"),
        waiver: WAIVER,
      }),
      sampleFinding("pass", { check: "dmarc/policy", section: "§4.3", change: "fixed" }),
    ]),
    sampleDomain("example.org", [
      sampleFinding("fail", { subject: "example.org", change: "unchanged" }),
      sampleFinding("unknown", {
        check: "mta-sts/record",
        section: "§3.3",
        subject: "example.org",
        message: openQuestion({ type: "TXT", name: "_mta-sts.example.org" }, inWords("no answer (timeout)")),
      }),
      sampleFinding("unknown", {
        check: "mta-sts/mode",
        section: "§3.3",
        subject: "example.org",
        message: openQuestion({ type: "TXT", name: "_mta-sts.example.org" }, inWords("no answer (timeout)")),
      }),
      sampleFinding("info", { check: "spf/all-hard", subject: "example.org", message: sentence("it ends in `~all`") }),
    ]),
  ],
  {
    resolvers: [
      { url: "https://dns.example.net/dns-query", validates: true },
      { url: "udp://192.0.2.53", validates: false },
    ],
    limitations: [inWords("port 25 is blocked here")],
    gate: {
      failOn: "regression",
      passed: false,
      baseline: { kind: "live" },
      reasons: [sentence("spf/lookup-limit of example.de: 11 lookups")],
      notes: [],
    },
    waivers: {
      expired: [
        {
          ...WAIVER,
          check: "dane/usable",
          domain: "example.org",
          location: { file: "mail-policy.yml", line: 30, column: 5 },
          problem: sentence("it expired on 2026-01-01"),
        },
      ],
      unused: [],
    },
  },
);

describe("renderText", () => {
  test("tells a small report on one screen: what is new first, the outcome last", () => {
    expect(renderText(small, plain)).toBe(`\
mail-policy 0.1.0, profile tr-03108, planned view (DNS as it will be after the merge),
  2026-11-23T12:00:00.000Z
mail-policy.yml, resolvers https://dns.example.net/dns-query, udp://192.0.2.53 (does not validate)

              MTA-STS  DANE  SPF   DMARC
              §3.3     §3.4  §4.1  §4.3
example.de             ○ 1   ✗ 1   ✓ 1
example.org   ? 2            ◆ 1
✗ failed, ◆ known failure, ? could not be measured, ○ waived, ✓ passed

✗ fail NEW spf/lookup-limit example.de
    11 lookups, 10 are allowed: include:_spf.a.example (11)
    at    dns/example.de.zone:12:1
    rule  SPF evaluation needs at most 10 DNS lookups in the worst case (§4.1, TR-03182-01-M, RFC
          7208 §4.6.4)
    why   Receivers stop at the eleventh lookup with a permanent error, so genuine mail fails SPF.
          \`include\`, \`a\`, \`mx\`, \`ptr\`, \`exists\` and \`redirect\` count, each time they are reached.
    seen  TXT example.de: v=spf1 include:_spf.a.example -all
    fix   Drop an \`include\`.
example.de. IN TXT "v=spf1 mx -all"

◆ known spf/lookup-limit example.org
    11 lookups, 10 are allowed: include:_spf.a.example (11)
    at    dns/example.de.zone:12:1
    seen  TXT example.de: v=spf1 include:_spf.a.example -all

▲ warn spf/lookup-headroom example.de
    11 lookups; 8 leave room
    at    dns/example.de.zone:12:1
    rule  The SPF record leaves room below the lookup limit (§4.1, TR-03182-01-M, RFC 7208 §4.6.4)
    why   Included records belong to others and grow without notice. A record close to the limit
          breaks on the day one of them grows.
    seen  TXT example.de:
          | a
          | b

○ waived dane/present mx1.provider.example (example.de)
    no TLSA record
    until 2027-03-31, @mail-team: the provider signs in March

? unknown: 2 checks of example.org: no answer (timeout)
      mta-sts/mode, mta-sts/record

· info: spf/all-hard example.org: it ends in \`~all\`

✓ fixed: dmarc/policy example.de

waiver ignored: dane/usable of example.org (mail-policy.yml:30): it expired on 2026-01-01

limitation: port 25 is blocked here
TR-03108: 0 of 16 requirements checked, 16 not covered
TR-03182: 1 of 15 requirements checked (1 failed), 13 not covered, 1 not applicable
8 findings on 2 domains: 1 passed, 2 failed, 1 warning, 1 waived, 2 unknown, 1 for information
1 known failure; 1 warning; 1 waived; 2 checks not measured
✗ 1 new failure in example.de; gate failed (regression mode: only new failures count)
  spf/lookup-limit of example.de: 11 lookups
The checks cover only what is visible from outside, and attestations are not verified. This report
  is not a certificate of conformity.
`);
  });

  test("names no owner of a waiver that has none", () => {
    const waived = sampleFinding("waived", { waiver: { ...WAIVER, owner: null } });
    expect(renderText(sampleReport([sampleDomain("example.de", [waived])]), plain)).toContain(
      "\n    until 2027-03-31: the provider signs in March\n",
    );
  });

  test("colours the same text, and only where asked to", () => {
    const coloured = renderText(small, { ...plain, hasColor: true });
    expect(coloured).toContain(
      "\u001b[31m✗ fail\u001b[0m \u001b[1mNEW\u001b[0m \u001b[1mspf/lookup-limit\u001b[0m example.de\n",
    );
    expect(coloured.trimEnd().split("\n").at(-1)).toMatch(/^\u001b\[2m.+\u001b\[0m$/);
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(renderText(small, plain));
    expect(renderText(small, plain)).not.toContain("\u001b");
  });

  test("does without marks beyond ASCII where asked to", () => {
    const text = renderText(small, { ...plain, hasUnicode: false });
    expect(text).toContain("\nx fail NEW spf/lookup-limit example.de\n");
    expect(text).not.toMatch(/[✗◆✓▲○·…]/);
  });

  test.each([40, 60, 80, 100, 200])("keeps what people read within %i columns", (width) => {
    const lines = renderText(small, { ...plain, width }).split("\n");
    const meantToBeCopied = /^example\.de\. IN|seen |dns-query|provider\.example|include:_spf/;
    expect(lines.filter((line) => line.length > width && !meantToBeCopied.test(line))).toEqual([]);
  });

  test("prints the record to publish at the left edge, whole, ready to be copied", () => {
    const data = `"${"x".repeat(250)}" "${"y".repeat(250)}"`;
    const fix = {
      text: sentence("Publish this."),
      records: [{ name: "s1._domainkey.example.de.", type: "TXT", data }],
    };
    const report = sampleReport([sampleDomain("example.de", [sampleFinding("fail", { fix })])]);
    expect(renderText(report, { ...plain, width: 60 })).toContain(`\ns1._domainkey.example.de. IN TXT ${data}\n`);
  });

  test("shows many domains worst first, and folds the quiet ones", () => {
    const domains = Array.from({ length: 150 }, (_, i) =>
      sampleDomain(`d${i}.example`, [sampleFinding(i === 77 ? "fail" : i === 3 ? "warn" : "pass")]),
    );
    expect(renderText(sampleReport(domains), plain)).toContain(`
              SPF
              §4.1
d77.example   ✗ 1
d3.example    ▲ 1
148 more domains without findings
✗ failed, ▲ warning, ✓ passed
`);
  });

  test("names the columns below the table where they have no room above it", () => {
    const findings = ["§3.1", "§3.3", "§3.4", "§4.1", "§4.2", "§4.3", "§5"].map((section) =>
      sampleFinding("pass", { section }),
    );
    const text = renderText(sampleReport([sampleDomain("a-long-name.example.de", findings)]), { ...plain, width: 60 });
    expect(text).toContain(`
                     §3.1  §3.3  §3.4  §4.1  §4.2  §4.3  §5
a-long-name.exampl…  ✓ 1   ✓ 1   ✓ 1   ✓ 1   ✓ 1   ✓ 1   ✓ 1
✓ passed
§3.1 SMTP TLS, §3.3 MTA-STS, §3.4 DANE, §4.1 SPF, §4.2 DKIM,
§4.3 DMARC, §5 Reporting
`);
  });

  test("counts the domains with findings that the table has no row for", () => {
    const domains = Array.from({ length: 101 }, (_, i) => sampleDomain(`d${i}.example`, [sampleFinding("fail")]));
    expect(renderText(sampleReport(domains), plain)).toContain("\n1 more domain with findings, listed below\n");
  });

  test("says once what is for information of many, and apart what differs", () => {
    const relaxed = { check: "dmarc/alignment", message: sentence("relaxed alignment") };
    const domains = Array.from({ length: 7 }, (_, i) => {
      const subject = `d${i}.example`;
      const own = i < 6 ? relaxed : { ...relaxed, message: sentence("relaxed alignment of SPF") };
      return sampleDomain(subject, [
        sampleFinding("info", { ...own, subject, key: `${subject} ${own.check} ${subject}` }),
      ]);
    });
    expect(renderText(sampleReport(domains), { ...plain, width: 120 })).toContain(`
· info: dmarc/alignment d0.example, d1.example, d2.example, d3.example, d4.example and 1 more: relaxed alignment
· info: dmarc/alignment d6.example: relaxed alignment of SPF
`);
  });

  test("shortens a name that leaves no room for the table", () => {
    const name = `${"a".repeat(60)}.${"b".repeat(60)}.example`;
    expect(renderText(sampleReport([sampleDomain(name, [sampleFinding("pass")])]), plain)).toContain(
      `\n${"a".repeat(60)}.${"b".repeat(32)}…  ✓ 1\n`,
    );
  });

  test("says so when all is well, and when nothing was checked", () => {
    const good = sampleReport([sampleDomain("example.de", [sampleFinding("pass")])]);
    expect(renderText(good, plain)).toContain(
      "1 finding on 1 domain: 1 passed\n✓ no new failures; gate passed (regression mode: only new failures count)\n",
    );
    expect(renderText(sampleReport([]), plain)).toContain("nothing was checked\n");
  });

  test("does not call a report with failures good because the gate lets them pass", () => {
    const known = sampleReport([sampleDomain("example.de", [sampleFinding("fail", { change: "unchanged" })])], {
      gate: { failOn: "regression", passed: true, baseline: { kind: "live" }, reasons: [], notes: [] },
    });
    expect(renderText(known, plain)).toContain("1 failed\n1 known failure\n▲ no new failures; gate passed");
  });

  test("says that not all could be measured", () => {
    const domains = [sampleDomain("example.de", [sampleFinding("unknown")])];
    const open = (baseline: Baseline): string =>
      renderText(
        sampleReport(domains, {
          conclusion: "inconclusive",
          gate: { failOn: "regression", passed: true, baseline, reasons: [], notes: [] },
        }),
        plain,
      );
    expect(open({ kind: "none", counts: "every-failure" })).toContain(
      "? no failures; 1 check could not be measured; gate passed",
    );
    expect(open({ kind: "live" })).toContain("1 check not measured\n? no new failures; gate passed");
  });

  test("repeats no more than ten of the gate's reasons", () => {
    const reasons = Array.from({ length: 45 }, (_, i) => sentence(`reason ${i}`));
    const report = sampleReport([], {
      gate: {
        failOn: "violation",
        passed: false,
        baseline: { kind: "none", counts: "every-failure" },
        reasons,
        notes: [],
      },
    });
    expect(renderText(report, plain)).toContain("  reason 9\n  and 35 more\n");
  });

  test("lists what weakens the policy, each with its place, and says what was compared", () => {
    const weakened = Array.from({ length: 23 }, (_, i) => ({
      message: sentence(`d${i}.example: no longer audited`),
      location: { file: "mail-policy.yml", line: i + 1, column: 1 },
    }));
    const gate: Gate = {
      failOn: "regression",
      passed: true,
      baseline: { kind: "base", name: "main" },
      reasons: [],
      notes: [sentence("compared with the policy and the zones of main")],
    };
    const text = renderText(sampleReport([], { weakenings: weakened, gate }), plain);
    expect(text).toContain(
      "▲ This change also weakens the policy:\n  d0.example: no longer audited (mail-policy.yml:1)\n",
    );
    expect(text).toContain("  d19.example: no longer audited (mail-policy.yml:20)\n  and 3 more\n");
    expect(text).toContain(
      "gate passed (regression mode: only new failures count, compared with the base)\ncompared with the policy and the zones of main\n",
    );
  });

  test.each([null, []])("says nothing of a policy that is not known to be weaker: %j", (weakened) => {
    expect(renderText(sampleReport([], { weakenings: weakened }), plain)).not.toContain("weakens");
  });

  test("is the same bytes every time, and never says compliant or certified", () => {
    expect(renderText(small, plain)).toBe(renderText(structuredClone(small), plain));
    expect(renderText(small, plain)).not.toMatch(/complian|certified/i);
  });

  test("has nothing of outside text that a terminal or the runner acts on, in any field", () => {
    assert(
      property(hostileText, (text) => {
        const rendered = renderText(reportWithText(text), { ...plain });
        expect(rendered.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##\[/u);
        expect(rendered).not.toMatch(/^\s*::[a-z-]+(\s|::)/im);
      }),
      { numRuns: propertyRuns(200) },
    );
  });
});

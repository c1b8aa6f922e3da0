// The comment on a pull request, by what the change does.
import { describe, expect, test } from "@jest/globals";
import { assert, integer, property } from "fast-check";
import { message } from "../../src/message.ts";
import type { Finding, Location } from "../../src/model.ts";
import type { Baseline, Gate, Report } from "../../src/run-report.ts";
import { hasNews } from "../../src/report/markdown-comment.ts";
import { inWords, sentence } from "../support/in-words.ts";
import { reportWithText, sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { renderComment, renderSettledComment } from "../support/in-english.ts";
import { propertyRuns } from "../support/property-runs.ts";

const LINKS = { files: "https://github.com/acme/mail/blob/abc", run: "https://github.com/acme/mail/actions/runs/7" };
const FILES = LINKS.files;
const RUN = LINKS.run;
const PAGE = "https://github.com/mail-policy/mail-policy-action/blob/main/docs/checks.md";
const ZONE = "dns/example.org.zone";

const OPTIONS = { limit: 65_000, links: LINKS, isChanged: () => true };
const comment = (report: Report, over = {}): string => renderComment(report, { ...OPTIONS, ...over });
const headOf = (text: string): string => text.split("\n", 1)[0] ?? "";

function gateOf(over: Partial<Gate> = {}): Gate {
  return {
    failOn: "regression",
    passed: true,
    baseline: { kind: "base", name: "main" },
    reasons: [],
    notes: [],
    ...over,
  };
}

const NONE: Baseline = { kind: "none", counts: "every-failure" };

const at = (line: number): Location => ({ file: ZONE, line, column: 1 });
const COMPARED = message("comparison/base", { base: "main" });

const LOOKUPS = sampleFinding("fail", {
  subject: "example.org",
  change: "new",
  location: at(8),
  message: sentence(`11 DNS lookups; RFC 7208 allows 10: ${"include:_spf.a.example (1), ".repeat(5)}mx (1)`),
  evidence: [
    { at: { type: "TXT", name: "example.org" }, text: "v=spf1 include:_spf.a.example -all" },
    { at: { about: inWords("lookups of example.org") }, text: "1 mx\n4 include:_spf.a.example\n" },
  ],
  fix: {
    text: sentence("Drop an `include`. It is not used."),
    records: [{ name: "example.org.", type: "TXT", data: '"v=spf1 mx -all"' }],
    edit: {
      file: ZONE,
      line: 8,
      endLine: 8,
      before: ['@ TXT "v=spf1 include:_spf.a.example" " -all"'],
      after: ['@ TXT "v=spf1 mx -all"'],
    },
  },
});
const KEY = sampleFinding("fail", {
  check: "dkim/key-strength",
  section: "§4.2",
  subject: "s1._domainkey.example.org",
  change: "new",
  location: at(32),
  message: sentence("1024-bit RSA key; at least 2048 bits are required"),
  fix: { text: sentence("Create a new key."), records: [] },
});
const KNOWN = sampleFinding("fail", { check: "dmarc/policy", section: "§4.3", change: "unchanged" });
const UNKNOWN = sampleFinding("unknown", {
  check: "smtp-tls/starttls",
  section: "§3.1",
  message: inWords("outbound port 25 is blocked here"),
});
const FIXED = sampleFinding("pass", {
  check: "dmarc/rua",
  section: "§5",
  change: "fixed",
  location: at(12),
  message: sentence("reports are sent to dmarc@example.org"),
});

const of = (findings: Finding[], over: Partial<Report> = {}): Report =>
  sampleReport([sampleDomain("example.org", findings)], { gate: gateOf(), ...over });

test("what cannot be read is marked as a failure, even where nothing fails the gate", () => {
  const report = sampleReport([sampleDomain("a.de", [sampleFinding("pass")])], { gate: gateOf({ failOn: "never" }) });
  expect(headOf(comment(report))).toMatch(/^### ✅/u);
  expect(headOf(comment({ ...report, faults: [{ location: at(1), message: "wrong" }] }))).toMatch(/^### ❌/u);
});

describe("a change with new failures", () => {
  const report = of([LOOKUPS, KEY, KNOWN, UNKNOWN, FIXED], {
    gate: gateOf({ passed: false, notes: [COMPARED] }),
    weakenings: [
      { message: sentence("dane/present has the level should"), location: { ...at(14), file: "mail-policy.yml" } },
    ],
  });

  test("names its run below the heading where it has a name", () => {
    const lines = comment(report, { title: "mail of example.org" }).split("\n");
    expect(lines.slice(0, 4)).toEqual([headOf(comment(report)), "", "`mail of example.org`", ""]);
    expect(comment(report)).not.toContain("mail of example.org");
  });

  test("says in this order what fails, what was fixed, the state, and why", () => {
    expect(comment(report)).toBe(`\
### ❌ Mail policy: 2 new failures in example.org

- **1024-bit RSA key; at least 2048 bits are required** ([\`dkim/key-strength\`](${PAGE}#dkimkey-strength), \`s1._domainkey.example.org\`) — [\`${ZONE}:32\`](${FILES}/${ZONE}#L32) — Create a new key.
- **11 DNS lookups; RFC 7208 allows 10** ([\`spf/lookup-limit\`](${PAGE}#spflookup-limit), \`example.org\`) — [\`${ZONE}:8\`](${FILES}/${ZONE}#L8) — Drop an \`include\`.
- ✅ **Fixed:** reports are sent to \`dmarc@example.org\` ([\`dmarc/rua\`](${PAGE}#dmarcrua), \`example.de (example.org)\`) — [\`${ZONE}:12\`](${FILES}/${ZONE}#L12)

⚠️ **This change also weakens the policy:**

- dane/present has the level should ([\`mail-policy.yml:14\`](${FILES}/mail-policy.yml#L14))

**TR-03108** · SMTP TLS ❔ · MTA-STS ➖ · DANE ➖ · SPF ❌ · DKIM ❌ · DMARC 🔶 · Reporting ✅ (1 domain)

1 known failure · 1 check not measured (outbound port 25 is blocked here) · [full report](${RUN}) · [report files](${RUN}#artifacts)

<details>
<summary>❌ <code>dkim/key-strength</code> <code>s1.&#95;<wbr>domainkey.example.org</code>: why, and how to fix it</summary>

**Rule** [The DKIM key is an RSA key of at least 2048 bits, or an Ed25519 key](${PAGE}#dkimkey-strength) · §4.2, TR-03182-01-M, RFC 7208 §4.6.4

**Why** Attackers can factor short RSA keys and then sign mail in the domain's name.

**Evidence** \`TXT example.de\`: \`v=spf1 include:_spf.a.example -all\`

</details>

<details>
<summary>❌ <code>spf/lookup-limit</code> <code>example.org</code>: why, and the change that fixes it</summary>

**Rule** [SPF evaluation needs at most 10 DNS lookups in the worst case](${PAGE}#spflookup-limit) · §4.1, TR-03182-01-M, RFC 7208 §4.6.4

**Why** Receivers stop at the eleventh lookup with a permanent error, so genuine mail fails SPF. \`include\`, \`a\`, \`mx\`, \`ptr\`, \`exists\` and \`redirect\` count, each time they are reached.

**Evidence** \`lookups of example.org\`:

\`\`\`text
1 mx
4 include:_spf.a.example
\`\`\`

**Fix** Drop an \`include\`. It is not used.

**Change** [\`${ZONE}:8\`](${FILES}/${ZONE}#L8)

\`\`\`diff
-@ TXT "v=spf1 include:_spf.a.example" " -all"
+@ TXT "v=spf1 mx -all"
\`\`\`

</details>

<sub>Compared with the policy and the zones of main. Only what is visible from outside was checked; this is not a certificate.</sub>
`);
  });

  test("says neither how the gate is set nor when it ran, and counts no passes", () => {
    expect(comment(report)).not.toMatch(/gate|regression|passed|not applicable|2026/i);
  });

  test("is the same text at another time", () => {
    expect(comment({ ...report, at: "2027-01-01T00:00:00.000Z" })).toBe(comment(report));
  });

  test("counts a fault of two hosts once and names both", () => {
    const host = (subject: string) =>
      sampleFinding("fail", {
        check: "dane/present",
        subject,
        change: "new",
        message: sentence(`no TLSA record at _25._tcp.${subject}`),
      });
    const text = comment(of([host("mx1.example.org"), host("mx2.example.org")]));
    expect(headOf(text)).toBe("### ⚠️ Mail policy: 1 new failure in example.org");
    expect(text.match(/^- .*$/gm)?.[0]).toContain("`mx1.example.org`, `mx2.example.org`) — ");
  });
});

describe("a change without new failures", () => {
  test("that fixes some says which, and no more", () => {
    const fixed = (subject: string) => ({
      ...FIXED,
      subject,
      message: sentence(`reports of ${subject.length} reach a mailbox`),
    });
    expect(comment(of([fixed("example.org"), fixed("mx.example.org"), KNOWN]))).toBe(`\
### ✅ Mail policy: 2 failures fixed in example.org, none new

- ✅ **Fixed:** reports of 11 reach a mailbox ([\`dmarc/rua\`](${PAGE}#dmarcrua), \`example.org\`) — [\`${ZONE}:12\`](${FILES}/${ZONE}#L12)
- ✅ **Fixed:** reports of 14 reach a mailbox ([\`dmarc/rua\`](${PAGE}#dmarcrua), \`mx.example.org\`) — [\`${ZONE}:12\`](${FILES}/${ZONE}#L12)

**TR-03108** · SMTP TLS ➖ · MTA-STS ➖ · DANE ➖ · SPF ➖ · DKIM ➖ · DMARC 🔶 · Reporting ✅ (1 domain)

1 known failure · [full report](${RUN}) · [report files](${RUN}#artifacts)

<sub>Only what is visible from outside was checked; this is not a certificate.</sub>
`);
  });

  test("tells how many domains were left out, and why", () => {
    const changedOnly = { leftOut: 4999, note: message("changed-only/left-out", { leftOut: 4999, all: 5000 }) };
    const text = comment({ ...of([sampleFinding("pass")]), changedOnly });
    expect(text).toContain(" (1 domain, 4999 left out)\n");
    expect(text).toContain(
      "<sub>4999 of 5000 domains left out: this change alters none of their settings, their records, or the names of this repository that these lead to. Only what",
    );
    const all = { ...of([sampleFinding("pass")]), changedOnly: { leftOut: 0, note: message("changed-only/none") } };
    expect(comment(all)).toBe(comment(of([sampleFinding("pass")])));
  });

  test("shows the state of the domains", () => {
    expect(comment(of([sampleFinding("pass"), KNOWN, UNKNOWN]))).toBe(`\
### ✅ Mail policy: no new failures

**TR-03108** · SMTP TLS ❔ · MTA-STS ➖ · DANE ➖ · SPF ✅ · DKIM ➖ · DMARC 🔶 · Reporting ➖ (1 domain)

1 known failure · 1 check not measured (outbound port 25 is blocked here) · [full report](${RUN}) · [report files](${RUN}#artifacts)

<sub>Only what is visible from outside was checked; this is not a certificate.</sub>
`);
  });

  test.each<[string, Partial<Gate>, Finding[], string]>([
    ["nothing to compare with", { baseline: NONE }, [sampleFinding("pass")], "✅ Mail policy: no failures"],
    [
      "nothing to compare with or measured",
      { baseline: NONE },
      [UNKNOWN],
      "❔ Mail policy: no failures; 1 check could not be measured",
    ],
    [
      "a new warning",
      {},
      [sampleFinding("warn", { change: "new" })],
      "⚠️ Mail policy: no new failures, 1 new warning in example.org",
    ],
    [
      "a gate that counts known failures",
      { failOn: "violation", passed: false },
      [KNOWN],
      "❌ Mail policy: no new failures; 1 known failure in example.org",
    ],
    [
      "a gate that counts unknown checks",
      { passed: false },
      [UNKNOWN],
      "❌ Mail policy: no new failures; 1 check could not be measured",
    ],
    [
      "failures that are not known to be new",
      {},
      [sampleFinding("fail")],
      "⚠️ Mail policy: 1 failure in example.org, not known to be new",
    ],
    [
      "a warning fixed",
      {},
      [{ ...FIXED, level: "should" }],
      "✅ Mail policy: 1 finding fixed in example.org, none new",
    ],
  ])("and %s", (_what, gate, findings, head) => {
    const conclusion = findings.includes(UNKNOWN) ? "inconclusive" : "pass";
    expect(headOf(comment(of(findings, { gate: gateOf(gate), conclusion })))).toBe(`### ${head}`);
  });

  test("says why the gate failed", () => {
    const gate = gateOf({ passed: false, reasons: [sentence("spf/all of example.org: timeout")] });
    expect(comment(of([UNKNOWN], { gate }))).toContain("\n- spf/all of example.org: timeout\n");
  });

  test("leaves one line of what was said before", () => {
    expect(renderSettledComment({ links: LINKS })).toBe(
      `### ✅ Mail policy: nothing new in this change · [full report](${RUN})\n`,
    );
    expect(renderSettledComment({ title: "b", links: { files: null, run: null } })).toBe(
      "### ✅ Mail policy: nothing new in this change (`b`)\n",
    );
  });
});

describe("a fault in a declared file", () => {
  test("comes first, with its place", () => {
    const faults = [{ location: at(3), message: "`x` is not an IPv4 address" }];
    const text = comment(of([LOOKUPS], { faults, gate: gateOf({ passed: false }) }));
    expect(headOf(text)).toBe(`### ❌ Mail policy: 1 error in ${ZONE}, 1 new failure in example.org`);
    expect(text).toContain(
      `\n\n- [\`${ZONE}:3\`](${FILES}/${ZONE}#L3) \`x\` is not an IPv4 address\n- **11 DNS lookups`,
    );
  });
});

describe("300 domains", () => {
  const domains = Array.from({ length: 300 }, (_, i) => {
    const subject = `d${i}.example`;
    return sampleDomain(subject, [
      sampleFinding("fail", {
        subject,
        change: i % 2 === 0 ? "new" : "unchanged",
        message: sentence(`no SPF record at ${subject}`),
      }),
      sampleFinding("unknown", { subject, check: "dane/present", section: "§3.4", message: inWords("no answer") }),
    ]);
  });
  const text = comment(sampleReport(domains, { gate: gateOf({ passed: false }) }));

  test("with one fault have one line, the worst rows in natural order, and the rest in the report", () => {
    expect(headOf(text)).toBe("### ❌ Mail policy: 1 new failure in 150 domains");
    expect(text).toContain("`d0.example`, `d2.example`, `d4.example`, `d6.example`, `d8.example` and 145 more) — ");
    expect(text).toContain("1 known failure · 1 check not measured (no answer) · ");
    const rows = [...text.matchAll(/^\| `(d\d+)\.example`/gm)].map(([, name]) => name);
    expect(rows).toHaveLength(20);
    expect(rows.slice(0, 7)).toEqual(["d0", "d2", "d4", "d6", "d8", "d10", "d12"]);
    expect(text).toContain("\n280 more domains with findings.\n");
    expect(Buffer.byteLength(text)).toBeLessThan(10_000);
  });
});

describe("the table", () => {
  const two = (...findings: Finding[]): Report =>
    sampleReport([sampleDomain("a.example", findings), sampleDomain("b.example", [UNKNOWN])], { gate: gateOf() });

  test("is unfolded if something in it is new", () => {
    expect(comment(two(LOOKUPS))).toContain(
      "<details open>\n<summary>All domains</summary>\n\n| | SMTP TLS §3.1 | SPF §4.1 |",
    );
    expect(comment(two(KNOWN))).toContain(
      "<details>\n<summary>All domains</summary>\n\n| | SMTP TLS §3.1 | DMARC §4.3 |",
    );
  });

  test("has a key, which tells known failures from new ones", () => {
    expect(comment(two(LOOKUPS, KNOWN))).toContain(
      "<sub>❌ failed · 🔶 known failure · ❔ could not be measured</sub>",
    );
  });

  test("is left out where it holds question marks alone, and for one domain", () => {
    expect(comment(two(UNKNOWN))).not.toContain("All domains");
    expect(comment(of([LOOKUPS]))).not.toContain("All domains");
  });
});

describe("a change has something to say", () => {
  const warning = { location: at(8), message: sentence("a mistake"), suggestion: null };
  const step = { domain: "a", subject: "a", message: sentence("m"), doFirst: sentence("f"), location: at(1) };
  test.each<[string, boolean, Finding[], Partial<Report>]>([
    ["a new failure", true, [LOOKUPS], {}],
    ["a new warning", true, [sampleFinding("warn", { change: "new" })], {}],
    ["something fixed", true, [FIXED], {}],
    ["a weaker policy", true, [], { weakenings: [{ message: sentence("m"), location: at(1) }] }],
    ["a step to take first", true, [], { rollout: [step] }],
    ["a warning about a record in a line that it changes", true, [], { warnings: [warning] }],
    ["a warning about a record elsewhere", false, [], { warnings: [{ ...warning, location: at(9) }] }],
    ["a fault", true, [], { faults: [warning] }],
    ["a known failure", false, [KNOWN], {}],
    ["a failure not known to be new", false, [sampleFinding("fail")], {}],
    ["an old warning", false, [sampleFinding("warn")], {}],
    ["what could not be measured", false, [UNKNOWN], { conclusion: "inconclusive" }],
    ["a note for information", false, [sampleFinding("info", { change: "new" })], {}],
    ["a policy as strong as before", false, [], { weakenings: [] }],
  ])("%s: %s", (_what, says, findings, over) => {
    expect(hasNews(of(findings, over), ({ line }) => line === 8)).toBe(says);
  });

  test("in the comment only of records in lines that it changes", () => {
    const report = of([], { warnings: [warning, { ...warning, location: at(9), message: sentence("another") }] });
    const text = comment(report, { isChanged: ({ line }: Location) => line === 8 });
    expect(text).toContain(`\n\n⚠️ [\`${ZONE}:8\`](${FILES}/${ZONE}#L8) a mistake\n`);
    expect(text).not.toContain("another");
  });
});

describe("any text in a comment", () => {
  test("keeps it within its limit, without cutting any markup", () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      ...LOOKUPS,
      subject: `s${i}`,
      message: sentence(`${i} ${"lookups ".repeat(i)}`),
    }));
    assert(
      property(integer({ min: 1024, max: 70_000 }), (limit) => {
        const text = comment(of(many), { limit });
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
        expect(text.match(/<details( open)?>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
        expect(text).toContain("not a certificate");
      }),
      { numRuns: propertyRuns(40) },
    );
    expect(Buffer.byteLength(comment(reportWithText("<x> ".repeat(10_000))))).toBeLessThanOrEqual(65_000);
  });
});

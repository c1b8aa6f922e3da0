import { describe, expect, test } from "@jest/globals";
import { assert, integer, property } from "fast-check";
import type { Gate, Report, WeakenedBy, WeakenedFailure } from "../../src/run-report.ts";
import { message } from "../../src/message.ts";
import { NO_LINKS } from "../../src/report/links.ts";
import { MIN_LIMIT } from "../../src/report/markdown.ts";
import { hostileText } from "../support/hostile-text.ts";
import { reportWithText, sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { inWords, sentence } from "../support/in-words.ts";
import { openQuestion } from "../../src/cause.ts";
import { headline, renderComment, renderMarkdown, renderText } from "../support/in-english.ts";
import { propertyRuns } from "../support/property-runs.ts";

const FIX = {
  text: sentence("Drop an `include`."),
  records: [{ name: "example.de.", type: "TXT", data: '"v=spf1 mx -all"' }],
};
const WAIVER = { reason: "the provider signs in March", owner: "@mail-team", expires: "2027-03-31" };
const whole = { limit: 65_000 };
const PAGE = "https://github.com/mail-policy/mail-policy-action/blob/main/docs/checks.md";

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
      sampleFinding("pass", {
        check: "dmarc/policy",
        section: "§4.3",
        change: "fixed",
        message: sentence("the policy is reject"),
      }),
    ]),
    sampleDomain("example.org", [
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
    limitations: [inWords("port 25 is blocked here")],
    waivers: {
      expired: [],
      unused: [
        {
          ...WAIVER,
          check: "dane/usable",
          domain: "example.org",
          location: { file: "mail-policy.yml", line: 30, column: 5 },
          problem: sentence("it matches nothing"),
        },
      ],
    },
  },
);

describe("renderMarkdown", () => {
  test("tells a small report: the verdict first, the first failures unfolded", () => {
    const [head = "", requirements = "", end = ""] = renderMarkdown(small, { ...whole, title: "main" }).split(
      /(<details>\n<summary>31 requirements[^]*?<\/details>\n\n)/,
    );
    expect(requirements).toContain(`\n- TR-03108: 0 of 16 requirements checked, 16 not covered\n`);
    expect(requirements).toContain(
      `\n| \`TR-03182-01-M\` SPF record | \`KONF.13.5\`, \`KONF.13.5.1\` | ❌ **failed** for \`example.de\`: \`spf/lookup-limit\` |\n`,
    );
    expect(head + end).toBe(`\
### ❌ Mail policy: 1 new failure in example.de

\`main\`

**TR-03108** · SMTP TLS ➖ · MTA-STS ❔ · DANE ⏳ · SPF ❌ · DKIM ➖ · DMARC ✅ · Reporting ➖ (2 domains)

1 warning · 1 waived · 2 checks not measured

Gate failed (regression mode: only new failures count). 7 findings on 2 domains: 1 passed, 1 failed, 1 warning, 1 waived, 2 unknown, 1 for information.

- Limitation: port 25 is blocked here

| | MTA-STS §3.3 | DANE §3.4 | SPF §4.1 | DMARC §4.3 |
| - | - | - | - | - |
| \`example.de\` | | ⏳ | ❌ | ✅ |
| \`example.org\` | ❔ 2 | | ℹ️ | |

<sub>❌ failed · ❔ could not be measured · ⏳ waived · ℹ️ for information · ✅ passed</sub>

#### New failures

<details open>
<summary>❌ <b>new</b> <code>spf/lookup-limit</code> <code>example.de</code>: 11 lookups, 10 are allowed: <code>include&#58;<wbr>&#95;<wbr>spf.a.example</code> (11)</summary>

**Rule** [SPF evaluation needs at most 10 DNS lookups in the worst case](${PAGE}#spflookup-limit) · §4.1, TR-03182-01-M, RFC 7208 §4.6.4

**Why** Receivers stop at the eleventh lookup with a permanent error, so genuine mail fails SPF. \`include\`, \`a\`, \`mx\`, \`ptr\`, \`exists\` and \`redirect\` count, each time they are reached.

**Where** \`dns/example.de.zone:12\`

**Evidence** \`TXT example.de\`: \`v=spf1 include:_spf.a.example -all\`

**Fix** Drop an \`include\`.

\`\`\`dns
example.de. IN TXT "v=spf1 mx -all"
\`\`\`

</details>

<details>
<summary>⚠️ 1 warning</summary>

<details>
<summary>⚠️ <code>spf/lookup-headroom</code> <code>example.de</code>: 11 lookups; 8 leave room</summary>

**Rule** [The SPF record leaves room below the lookup limit](${PAGE}#spflookup-headroom) · §4.1, TR-03182-01-M, RFC 7208 §4.6.4

**Why** Included records belong to others and grow without notice. A record close to the limit breaks on the day one of them grows.

**Where** \`dns/example.de.zone:12\`

**Evidence** \`TXT example.de\`:

\`\`\`text
a
b
\`\`\`

</details>

</details>

<details>
<summary>❔ 2 checks could not be measured</summary>

- 2 checks of \`example.org\`: no answer (timeout) (\`mta-sts/mode\`, \`mta-sts/record\`)

</details>

<details>
<summary>⏳ 1 waived</summary>

- [\`dane/present\`](${PAGE}#danepresent) \`mx1.provider.example (example.de)\`: no TLSA record. **Waived** until \`2027-03-31\`, \`@mail-team\`: the provider signs in March

</details>

<details>
<summary>✅ 1 fixed</summary>

- ✅ **Fixed:** the policy is reject ([\`dmarc/policy\`](${PAGE}#dmarcpolicy), \`example.de\`) — \`dns/example.de.zone:12\`

</details>

<details>
<summary>ℹ️ 1 for information</summary>

- [\`spf/all-hard\`](${PAGE}#spfall-hard) \`example.org\`: it ends in \`~all\`

</details>

<details>
<summary>1 waiver had no effect</summary>

- \`dane/usable\` \`example.org\` at \`mail-policy.yml:30\`: it matches nothing

</details>

---

\`mail-policy.yml\`, profile \`tr-03108\`, planned view (DNS as it will be after the merge); resolvers \`https://dns.example.net/dns-query\`; \`2026-11-23T12:00:00.000Z\`, mail-policy \`0.1.0\`. The checks cover only what is visible from outside, and attestations are not verified. This report is not a certificate of conformity.
`);
  });

  test("shows a long message whole below its short summary", () => {
    const message = `${"lookup ".repeat(40)}end`;
    const markdown = renderMarkdown(
      sampleReport([sampleDomain("example.de", [sampleFinding("fail", { message: sentence(message) })])]),
      whole,
    );
    expect(markdown).toContain("lookup…</summary>");
    expect(markdown).toContain(`\n**Seen** ${message}\n`);
  });

  test("has one heading for each kind of outcome", () => {
    const verdictOf = (report: Report) => renderMarkdown(report, whole).split("\n", 1)[0];
    const gate: Gate = { failOn: "regression", passed: true, baseline: { kind: "live" }, reasons: [], notes: [] };
    const fails = [sampleDomain("example.de", [sampleFinding("fail", { change: "unchanged" })])];
    expect(verdictOf(sampleReport([]))).toBe("### ✅ Mail policy: no new failures");
    expect(verdictOf(sampleReport(fails, { gate }))).toBe("### ⚠️ Mail policy: no new failures");
    expect(verdictOf(sampleReport(fails, { gate: { ...gate, failOn: "violation", passed: false } }))).toBe(
      "### ❌ Mail policy: no new failures; 1 known failure in example.de",
    );
    const unknowns = [sampleDomain("example.de", [sampleFinding("unknown")])];
    expect(
      verdictOf(
        sampleReport(unknowns, {
          conclusion: "inconclusive",
          gate: { ...gate, baseline: { kind: "none", counts: "every-failure" } },
        }),
      ),
    ).toBe("### ❔ Mail policy: no failures; 1 check could not be measured");
  });

  test("lists what weakens the policy, each with its place, and says what was compared", () => {
    const weakened = Array.from({ length: 12 }, (_, i) => ({
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
    const report = sampleReport([], { weakenings: weakened, gate });
    const markdown = renderMarkdown(report, whole);
    expect(markdown).toContain(
      "\n\n- compared with the policy and the zones of main\n\n⚠️ **This change also weakens the policy:**\n\n- d0.example: no longer audited (`mail-policy.yml:1`)\n",
    );
    expect(markdown).toContain("\n- d9.example: no longer audited (`mail-policy.yml:10`)\n- and 2 more\n");
    expect(Buffer.byteLength(renderMarkdown(report, { ...whole, limit: MIN_LIMIT }))).toBeLessThanOrEqual(MIN_LIMIT);
  });

  test("lists the failures that the change takes out of the count before the settings that do so", () => {
    const weakenedOf = (name: string, by: WeakenedBy): WeakenedFailure => {
      const known = { subject: name, change: "unchanged", message: sentence("11 lookups") } as const;
      return { domain: name, finding: sampleFinding("fail", known), by };
    };
    const report = sampleReport([sampleDomain("a.example", [])], {
      weakenings: [
        { message: sentence("a.example: no longer audited"), location: { file: "a.yml", line: 1, column: 1 } },
      ],
      weakenedFailures: [
        weakenedOf("a.example", "domain"),
        weakenedOf("b.example", "domain"),
        weakenedOf("c.example", "mail"),
      ],
      gate: {
        failOn: "regression",
        passed: false,
        baseline: { kind: "base", name: "main" },
        reasons: [message("gate/weakened", { check: "spf/all", subject: "a.example", by: "domain" })],
        notes: [],
      },
    });
    const heading =
      "1 known failure, no longer audited after this change; 1 known failure, no longer checked under another `mail:` kind";
    expect(headline(report)).toBe(heading);
    for (const text of [
      renderMarkdown(report, whole),
      renderComment(report, { ...whole, links: NO_LINKS, isChanged: () => false }),
    ]) {
      expect(text).toContain(
        `**This change also weakens the policy:**\n\n- **11 lookups** ([\`spf/lookup-limit\`](${PAGE}#spflookup-limit), \`a.example\`, \`b.example\`) — no longer audited after this change\n`,
      );
      expect(text).toContain(
        "— no longer checked under another `mail:` kind\n- a.example: no longer audited (`a.yml:1`)",
      );
      expect(text).not.toContain("fails, and is");
    }
    expect(renderText(report, { hasColor: false })).toContain(
      "weakens the policy:\n  spf/lookup-limit a.example, b.example: 11 lookups",
    );
  });

  test.each([null, []])("says nothing of a policy that is not known to be weaker: %j", (weakened) => {
    expect(renderMarkdown(sampleReport([], { weakenings: weakened }), whole)).not.toContain("weakens");
  });

  test("gives the gate's reasons where no failure tells them", () => {
    const gate: Gate = {
      failOn: "regression",
      passed: false,
      baseline: { kind: "live" },
      reasons: [sentence("spf/all of example.de: timeout")],
      notes: [],
    };
    const open = sampleReport([sampleDomain("example.de", [sampleFinding("unknown")])], { gate });
    expect(renderMarkdown(open, whole)).toContain("\n- spf/all of example.de: timeout\n");
    const failed = sampleReport([sampleDomain("example.de", [sampleFinding("fail")])], { gate });
    expect(renderMarkdown(failed, whole)).not.toContain("timeout");
  });

  test("lists ten reasons whole, and of more says how many follow", () => {
    const withReasons = (count: number): string => {
      const reasons = Array.from({ length: count }, (_, i) => sentence(`reason ${i}`));
      const gate: Gate = { failOn: "regression", passed: false, baseline: { kind: "live" }, reasons, notes: [] };
      return renderMarkdown(sampleReport([sampleDomain("example.de", [sampleFinding("unknown")])], { gate }), whole);
    };
    expect(withReasons(10)).toContain("\n- reason 9\n\n");
    expect(withReasons(11)).toContain("\n- reason 9\n- and 1 more\n");
  });

  test("shows the worst of many domains and says what it leaves out", () => {
    const domains = Array.from({ length: 120 }, (_, i) =>
      sampleDomain(`d${i}.example`, [sampleFinding(i < 55 ? "fail" : "pass", { subject: `d${i}.example` })]),
    );
    const markdown = renderMarkdown(sampleReport(domains), { ...whole, limit: 1_000_000 });
    expect(markdown).toContain("\n| | SPF §4.1 |\n| - | - |\n| `d0.example` | ❌ |\n| `d1.example` | ❌ |\n");
    expect(markdown).toContain("\n5 more domains with findings.\n\n65 more domains without findings.\n");
  });

  test("ends in what was recorded", () => {
    const recording = message("history/recorded/added", { name: "the branch log", hash: "ab12" });
    const markdown = renderMarkdown(sampleReport([], { recording }), whole);
    expect(markdown.slice(markdown.lastIndexOf("---"))).toMatch(/; recorded in the branch log; .* ab12\. The checks/);
  });

  test("tells how many domains a change cannot touch", () => {
    const changedOnly = { leftOut: 4998, note: message("changed-only/left-out", { leftOut: 4998, all: 5000 }) };
    const markdown = renderMarkdown(sampleReport([], { changedOnly }), whole);
    expect(markdown.slice(markdown.lastIndexOf("---"))).toMatch(
      /; 4998 of 5000 domains left out: .* lead to\. The checks/,
    );
  });

  test("never says compliant or certified", () => {
    expect(renderMarkdown(small, whole)).not.toMatch(/complian|certified/i);
  });
});

describe("the limit", () => {
  const large = sampleReport([
    sampleDomain("example.de", [
      ...Array.from({ length: 200 }, (_, i) =>
        sampleFinding("warn", { subject: `w${i}.example.de`, message: sentence(`${i + 11} lookups; 8 leave room`) }),
      ),
      ...Array.from({ length: 100 }, (_, i) =>
        sampleFinding("fail", {
          subject: `f${i}.example.de`,
          message: sentence(`${i + 11} lookups, 10 are allowed`),
          fix: FIX,
        }),
      ),
      sampleFinding("fail", { check: "tls-rpt/record", change: "new" }),
    ]),
  ]);

  test("is kept to the octet, at every size, without cutting any markup", () => {
    assert(
      property(integer({ min: MIN_LIMIT, max: 150_000 }), (limit) => {
        const markdown = renderMarkdown(large, { limit });
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(limit);
        expect(markdown.match(/<details( open)?>/g)?.length ?? 0).toBe(markdown.match(/<\/details>/g)?.length ?? 0);
        expect(markdown.match(/^```/gm)?.length ?? 0).toBe(2 * (markdown.match(/^```dns/gm)?.length ?? 0));
        expect(markdown).toContain("not a certificate of conformity");
      }),
      { numRuns: propertyRuns(40) },
    );
  });

  test("leaves out whole findings, the least bad first, and says how many and where they are", () => {
    const markdown = renderMarkdown(large, {
      limit: 20_000,
      links: { files: null, run: "https://github.com/a/b/actions/runs/7" },
    });
    const shown = markdown.match(/<summary>❌/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(10);
    expect(markdown).not.toContain("<summary>⚠️");
    expect(markdown).toContain("<summary>❌ <b>new</b> <code>tls-rpt/record</code>");
    expect(markdown).toContain(
      `\n**${302 - shown} more** did not fit here: see report.json among the [report files](https://github.com/a/b/actions/runs/7#artifacts), if the workflow uploads them.\n`,
    );
  });

  test("uses the room there is", () => {
    const markdown = renderMarkdown(large, { limit: 65_000 });
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(63_500);
  });

  test("leaves out nothing where all fits", () => {
    expect(renderMarkdown(large, { limit: 1_000_000 })).not.toContain("did not fit");
  });

  test("keeps the verdict when nothing else has room", () => {
    expect(renderMarkdown(large, { limit: MIN_LIMIT })).toMatch(
      /^### ❌ Mail policy: 1 new failure in example\.de, 100 failures in example\.de, not known to be new\n/,
    );
  });

  test("below which no report can be told is refused", () => {
    expect(() => renderMarkdown(large, { limit: MIN_LIMIT - 1 })).toThrow(RangeError);
  });
});

describe("outside text in any field", () => {
  const ownMarkup = /<details open>|<\/?details>|<\/?summary>|<\/?b>|<\/?sub>|<code>(?:[^<>]|<wbr>)*<\/code>/g;

  /** The lines that are not inside a fenced block. */
  function unfenced(markdown: string): string[] {
    let fence: string | null = null;
    return markdown.split("\n").filter((line) => {
      const run = /^`{3,}/.exec(line)?.[0];
      if (fence === null) fence = run ?? null;
      else {
        if (line === fence) fence = null;
        return false;
      }
      return fence === null;
    });
  }

  test("brings no element, comment, heading, rule or table row of its own", () => {
    const shape = (text: string) => {
      const lines = unfenced(renderMarkdown(reportWithText(text), { ...whole }));
      const count = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length;
      return {
        headings: count(/^#/),
        rules: count(/^(---|===)/),
        rows: count(/^\|/),
        details: count(/^<details( open)?>$/),
        ends: count(/^<\/details>$/),
      };
    };
    const harmless = shape("harmless");
    assert(
      property(
        hostileText.filter((text) => text !== ""),
        (text) => {
          const markdown = renderMarkdown(reportWithText(text), whole);
          expect(markdown.replace(ownMarkup, "")).not.toContain("<");
          expect(shape(text)).toEqual(harmless);
        },
      ),
      { numRuns: propertyRuns(100) },
    );
  });

  test("adds no cell to a table", () => {
    const cells = (text: string): number[] =>
      unfenced(renderMarkdown(reportWithText(text), whole))
        .filter((line) => line.startsWith("|"))
        .map((row) => row.split("|").length);
    const harmless = cells("harmless");
    assert(
      property(
        hostileText.filter((text) => text !== ""),
        (text) => expect(cells(text)).toEqual(harmless),
      ),
      { numRuns: propertyRuns(100) },
    );
  });

  test("is bounded, however long it is", () => {
    const markdown = renderMarkdown(reportWithText("x".repeat(100_000)), whole);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(65_000);
    expect(markdown).toContain("❌");
  });

  test("says once what is for information of many", () => {
    const domains = ["a.example", "b.example"].map((subject) => {
      const own = { check: "dmarc/alignment", message: sentence("relaxed alignment"), subject };
      return sampleDomain(subject, [sampleFinding("info", { ...own, key: `${subject} ${own.check} ${subject}` })]);
    });
    expect(renderMarkdown(sampleReport(domains), whole)).toContain(`
<summary>ℹ️ 2 for information</summary>

- [\`dmarc/alignment\`](${PAGE}#dmarcalignment) \`a.example\`, \`b.example\`: relaxed alignment
`);
  });
});

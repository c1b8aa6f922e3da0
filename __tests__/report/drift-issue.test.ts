import { describe, expect, test } from "@jest/globals";
import { message } from "../../src/message.ts";
import type { IssueItem } from "../../src/run-report.ts";
import { findingKey } from "../../src/model.ts";
import type { IssueOptions } from "../../src/report/drift-issue.ts";
import { issueHeadline, ownersOf, renderDuplicate } from "../../src/report/drift-issue.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { assert, property } from "fast-check";
import { hostileText } from "../support/hostile-text.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { issueTitle, renderIssue, renderIssueChange } from "../support/in-english.ts";

const RUN = "https://github.com/acme/mail/actions/runs/42";
const options = (over: Partial<IssueOptions> = {}): IssueOptions => ({
  language: ENGLISH,
  limit: 40_000,
  links: { files: null, run: RUN },
  owners: new Map(),
  ...over,
});

const drifted = (domain: string, text = "TXT example.de differs"): IssueItem => {
  const finding = sampleFinding("fail", {
    check: "drift/records",
    subject: domain,
    message: message("https/not-a-host", { host: text }),
  });
  return {
    key: findingKey(domain, finding.check, domain),
    domain,
    finding,
    reminder: null,
    isDrift: true,
    enters: true,
  };
};
const regression = (domain: string): IssueItem => {
  const finding = sampleFinding("fail", { subject: domain, change: "new" });
  return { ...drifted(domain), key: findingKey(domain, finding.check, domain), finding, isDrift: false };
};
const ending = (what: "waiver" | "certificate" | "attestation", subject: string, ends: string): IssueItem => {
  const finding = sampleFinding("warn");
  const key = findingKey("example.de", subject, ends);
  const isOfOrganisation = what === "attestation";
  return {
    key,
    domain: "example.de",
    finding,
    isDrift: false,
    enters: true,
    reminder: { key, what, domain: "example.de", isOfOrganisation, subject, ends, isPast: false, finding },
  };
};

describe("the title", () => {
  test.each<[IssueItem[], string]>([
    [[drifted("a.de"), drifted("b.de")], "Mail policy: live DNS has drifted in a.de, b.de"],
    [[drifted("a.de"), regression("a.de")], "Mail policy: 2 findings in a.de"],
    [["a", "b", "c", "d"].map((name) => drifted(`${name}.de`)), "Mail policy: live DNS has drifted in 4 domains"],
    [
      [ending("certificate", "mx1.example.de", "2026-12-12")],
      "Mail policy: the certificate of mx1.example.de ends on 2026-12-12",
    ],
    [
      [ending("waiver", "dane/present", "2026-12-12"), ending("certificate", "mx", "2026-12-01")],
      "Mail policy: 2 dates to keep, the first is 2026-12-01",
    ],
    [[drifted("a.de"), ending("certificate", "mx", "2026-12-01")], "Mail policy: live DNS has drifted in a.de"],
  ])("says what it is about (%#)", (items, title) => {
    expect(issueTitle({ items, unmeasured: [], isWhole: true })).toBe(title);
  });

  test("names the label, and is null where nothing was measured", () => {
    expect(issueTitle({ items: [drifted("a.de")], unmeasured: [], isWhole: true }, "prod")).toBe(
      "Mail policy: live DNS has drifted in a.de (prod)",
    );
    expect(issueTitle({ items: [], unmeasured: ["a.de drift/records a.de"], isWhole: true })).toBeNull();
  });

  test("fits into GitHub's 256 characters, whatever is in it", () => {
    const long = ending("certificate", `${"x".repeat(5_000)}\u202e`, "2026-12-01");
    expect(issueTitle({ items: [long], unmeasured: [], isWhole: true }, "l".repeat(50))?.length).toBeLessThanOrEqual(
      256 + 50,
    );
  });
});

const OWNERS = new Map([
  ["a.de", "@acme/mail"],
  ["b.de", "@acme/mail"],
  ["c.de", "@eve"],
  ["d.de", "Postmaster @everyone"],
]);

/** What GitHub would notify: mentions outside of code. */
const mentionsIn = (markdown: string): string[] => {
  const prose = markdown
    .replace(/^(`{3,})[^`\n]*\n[^]*?^\1$/gm, "")
    .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, "");
  return [...prose.matchAll(/(?<![\w/])@[\w/-]+/g)].map(([name]) => name);
};

describe("owners", () => {
  test("are those that the policy names", () => {
    const domains = [sampleDomain("a.de", []), { ...sampleDomain("b.de", []), owner: "@acme/mail" }];
    expect(ownersOf(sampleReport(domains))).toEqual(new Map([["b.de", "@acme/mail"]]));
  });

  const all = ["a.de", "b.de", "d.de"].map((domain) => drifted(domain));

  test("are mentioned for their own domains, those that GitHub knows", () => {
    const text = renderIssue({ items: all, unmeasured: [], isWhole: true }, options({ owners: OWNERS }));
    expect(text).toContain("- @acme/mail: `a.de`, `b.de`\n- `Postmaster @everyone`: `d.de`\n");
    expect(mentionsIn(text)).toEqual(["@acme/mail"]);
  });

  test("are not mentioned for an attestation, which is the organisation's", () => {
    const open = { items: [ending("attestation", "TR-03108-13-M", "2026-12-01")], unmeasured: [], isWhole: true };
    const text = renderIssue(open, options({ owners: new Map([["example.de", "@acme/mail"]]) }));
    expect(mentionsIn(text)).toEqual([]);
    expect(text).toContain(
      "- **2026-12-01**: the attestation of requirement TR-03108-13-M. Have it confirmed again, and update the policy.\n",
    );
    const change = {
      added: [],
      gone: ["* attestation/valid TR-03108-13-M until 2026-12-01"],
      isCounted: true,
      open: 1,
      isWhole: true,
    };
    expect(renderIssueChange(change, options())).toContain(
      "\n- `attestation/valid` `TR-03108-13-M until 2026-12-01`\n",
    );
  });

  test("are mentioned in a comment for what is new alone", () => {
    const change = {
      added: [drifted("a.de")],
      gone: ["c.de drift/records c.de"],
      isCounted: true,
      open: 1,
      isWhole: true,
    };
    const text = renderIssueChange(change, options({ owners: OWNERS }));
    expect(mentionsIn(text)).toEqual(["@acme/mail"]);
    expect(text).toContain("`drift/records` `c.de`");
  });

  test("are the only ones mentioned, whatever DNS says", () => {
    const judge = (hostile: string): void => {
      const items = [
        drifted("x.de", hostile),
        ending("certificate", hostile, hostile),
        ending("waiver", hostile, "2026-12-01"),
      ];
      const open = { items, unmeasured: [`${hostile} ${hostile} ${hostile}`], isWhole: true };
      const texts = [
        renderIssue(
          open,
          options({ owners: new Map([["x.de", hostile.startsWith("@") ? "@owner" : hostile]]), title: hostile }),
        ),
        renderIssueChange({ added: items, gone: open.unmeasured, isCounted: true, open: 3, isWhole: true }, options()),
      ];
      for (const text of texts) {
        expect(mentionsIn(text).filter((name) => name !== "@owner")).toEqual([]);
        expect(text).not.toContain("<!--");
      }
    };
    for (const text of ["@torvalds", "@acme/all <!-- mail-policy:default -->", "a @b c", "#1 fixes #2"]) judge(text);
    assert(property(hostileText, judge));
  });
});

describe("the text", () => {
  test("says what fails, what ends and what was not measured, with the details folded", () => {
    const items = [
      regression("example.de"),
      ending("certificate", "mx1.example.de", "2026-12-12"),
      ending("waiver", "dane/present", "2026-12-01"),
    ];
    const text = renderIssue({ items, unmeasured: ["example.de dane/match mx2.example.de"], isWhole: true }, options());
    expect(
      text
        .split("<details>")[0]
        ?.split("\n")
        .filter((line) => line !== ""),
    ).toEqual([
      "### ⚠️ Mail policy: 1 finding in example.de",
      "**Fails now but did not before, or differs from this repository**",
      expect.stringMatching(
        /^- \*\*11 lookups, 10 are allowed: .*\[`spf\/lookup-limit`\].* — `dns\/example\.de\.zone:12`$/,
      ),
      "**Ends soon, or has ended**",
      "- **2026-12-01**: the waiver of dane/present (`example.de`). Fix the failure, or extend the waiver.",
      "- **2026-12-12**: the certificate of mx1.example.de. Renew it and reload the server.",
      "**Not measured in the last run, so still open**",
      "- `dane/match` `mx2.example.de`",
    ]);
    expect(text).toMatch(/<details>[^]*<\/details>\n\n<sub>Each scheduled run/);
    expect(text).toContain(`[full report](${RUN})`);
  });

  test("names what has ended, and is of the domain itself, without the domain twice", () => {
    const past = ending("certificate", "mta-sts.example.de", "2026-11-01");
    const items = [past, ending("waiver", "spf/all", "2026-12-01")].map((item) => ({
      ...item,
      reminder: item.reminder && { ...item.reminder, isPast: item === past },
    }));
    const text = renderIssue({ items, unmeasured: [], isWhole: true }, options());
    expect(text).toContain("- **2026-11-01**, past: the certificate of mta-sts.example.de. Renew it");
    expect(text).toContain("- **2026-12-01**: the waiver of spf/all (`example.de`). ");
  });

  test("lists twenty lines, then how many more there are", () => {
    const of = (count: number): string => {
      const gone = Array.from({ length: count }, (_, i) => `d${i}.example spf/all d${i}.example`);
      return renderIssueChange({ added: [], gone, isCounted: true, open: 9, isWhole: true }, options());
    };
    expect(of(20).match(/^- .*/gm)).toHaveLength(20);
    expect(of(20)).not.toContain("more");
    expect(of(21).match(/^- .*/gm)?.slice(-2)).toEqual(["- `spf/all` `d19.example`", "- and 1 more"]);
    expect(of(24).match(/^- .*/gm)?.at(-1)).toBe("- and 4 more");
  });

  test("names the owners of what was not measured", () => {
    const open = { items: [], unmeasured: ["a.de spf/all a.de"], isWhole: true };
    expect(renderIssue(open, options({ owners: OWNERS }))).toContain("- @acme/mail: `a.de`\n");
  });

  test("of nothing that is open says that all is settled", () => {
    expect(issueHeadline({ items: [], unmeasured: [], isWhole: true }, ENGLISH)).toBe(
      "nothing is left of the drift issue",
    );
    expect(issueHeadline({ items: [], unmeasured: ["a.de spf/all a.de"], isWhole: true }, ENGLISH)).toBe(
      "1 finding not measured",
    );
    const one = ending("certificate", "mx", "2026-12-01");
    expect(issueHeadline({ items: [one], unmeasured: ["a.de spf/all a.de"], isWhole: true }, ENGLISH)).toMatch(
      /certificate of mx/,
    );
  });

  test("takes all of its limit, and no octet more", () => {
    const unmeasured = Array.from({ length: 15 }, (_, i) => `d${i}.example spf/all d${i}.example`);
    const lengths = Array.from({ length: 120 }, (_, i) => {
      const limit = 500 + i;
      const length = Buffer.byteLength(renderIssue({ items: [], unmeasured, isWhole: true }, options({ limit })));
      expect(length).toBeLessThanOrEqual(limit);
      return limit - length;
    });
    expect(Math.min(...lengths)).toBe(3); // of the gaps, there is one less
  });

  test("of a duplicate names the issue that goes on", () => {
    expect(renderDuplicate(42, ENGLISH)).toMatch(/#42/);
  });

  test("keeps to its limit, whatever there is to say", () => {
    const items = Array.from({ length: 300 }, (_, i) => drifted(`d${i}.example`, `ä${"x".repeat(3_000)}${i}`));
    for (const limit of [3_000, 40_000]) {
      const open = { items, unmeasured: items.map(({ key }) => key), isWhole: true };
      expect(Buffer.byteLength(renderIssue(open, options({ limit })))).toBeLessThanOrEqual(limit);
      const change = { added: items, gone: open.unmeasured, isCounted: true, open: 300, isWhole: true };
      expect(Buffer.byteLength(renderIssueChange(change, options({ limit })))).toBeLessThanOrEqual(limit);
    }
  });

  test("of a comment gives numbers where not all earlier findings are known", () => {
    expect(
      renderIssueChange({ added: [drifted("a.de")], gone: [], isCounted: false, open: 900, isWhole: true }, options()),
    ).toBe(`The list of findings has changed. There are 900 findings now.\n\n[full report](${RUN})\n`);
  });

  test("of the last comment says that the issue is closed", () => {
    const text = renderIssueChange(
      { added: [], gone: ["a.de drift/records a.de"], isCounted: true, open: 0, isWhole: true },
      options(),
    );
    expect(text).toMatch(/^Every finding of this issue is fixed, .* The issue is closed\.\n\n\*\*Fixed, renewed/);
    const uncounted = renderIssueChange({ added: [], gone: [], isCounted: false, open: 0, isWhole: true }, options());
    expect(uncounted).toMatch(/^Nothing fails now, and all was measured\. .* they are not listed\. It is closed\.\n/);
  });

  test("of an issue that has lost findings says so, and never that it is settled", () => {
    const text = renderIssue({ items: [], unmeasured: [], isWhole: false }, options());
    expect(text).toMatch(
      /^### ⚠️ Mail policy: not known to be settled\n\nThis issue has lost some of its findings: .* Close it if you know that all is settled\.\n/,
    );
    const change = { added: [], gone: [], isCounted: false, open: 0, isWhole: false };
    expect(renderIssueChange(change, options())).toMatch(
      /^None of the findings that this issue still knew is left\.\n/,
    );
  });

  test("of an issue of which nothing was measured names how many those are", () => {
    const text = renderIssue({ items: [], unmeasured: ["a.de spf/all a.de"], isWhole: true }, options());
    expect(text).toMatch(/^### ⚠️ Mail policy: 1 finding not measured\n/);
  });
});

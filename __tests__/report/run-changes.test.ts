// What changed between two runs, in the formats that are text.
import { describe, expect, test } from "@jest/globals";
import { assert, property } from "fast-check";
import { compareRuns } from "../../src/compare/run-changes.ts";
import { message } from "../../src/message.ts";
import type { Finding } from "../../src/model.ts";
import { GERMAN } from "../../src/report/german/language.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { renderRunChangesJson } from "../../src/report/run-changes-json.ts";
import { renderRunChangesMarkdown } from "../../src/report/run-changes-markdown.ts";
import { renderRunChangesText } from "../../src/report/run-changes-text.ts";
import { viewRunChanges } from "../../src/report/run-changes-view.ts";
import type { ComparedRun, RunChanges } from "../../src/run-changes.ts";
import { hostileText } from "../support/hostile-text.ts";
import { sentence } from "../support/in-words.ts";
import { OTHER_POLICY, changesWithText, checkOf, sampleComparedRun } from "../support/sample-compared-run.ts";
import { sampleFinding } from "../support/sample-report.ts";
import { propertyRuns } from "../support/property-runs.ts";

const compared = (before: ComparedRun, after: ComparedRun): RunChanges => compareRuns(before, after, checkOf);
const text = (changes: RunChanges, language = ENGLISH): string =>
  renderRunChangesText(changes, { language, hasColor: false, width: 100, hasUnicode: true });
const headline = (before: ComparedRun, after: ComparedRun, language = ENGLISH): string =>
  viewRunChanges(compared(before, after), language).headline;

const says = (words: string): Pick<Finding, "message"> => ({ message: sentence(words) });
const [was, is] = [
  sampleComparedRun(
    [
      sampleFinding("pass", says("9 lookups, 10 are allowed")),
      sampleFinding("fail", { check: "dmarc/policy", ...says("p=none") }),
      sampleFinding("pass", { check: "dane/match", subject: "mx1.example.de" }),
      sampleFinding("pass", { check: "dane/match", subject: "mx2.example.de" }),
    ],
    {},
    "old",
  ),
  sampleComparedRun(
    [
      sampleFinding("fail"),
      sampleFinding("pass", { check: "dmarc/policy", ...says("p=reject") }),
      sampleFinding("unknown", { check: "dane/match", subject: "mx1.example.de", ...says("port 25 is blocked") }),
      sampleFinding("unknown", { check: "dane/match", subject: "mx2.example.de", ...says("port 25 is blocked") }),
    ],
    { at: "2026-11-24T12:00:00.000Z", ...OTHER_POLICY, limitations: [sentence("port 25 is blocked here")] },
    "new",
  ),
];

describe("the text", () => {
  test("says what changed, first what explains it", () => {
    expect(text(compared(was, is)))
      .toBe(`✗ Mail policy: 1 new failure in example.de; 2 checks no longer measured in example.de; 1 fixed in
  example.de

                       Before                After
Report                 old                   new
Measured               2026-11-23 12:00 UTC  2026-11-24 12:00 UTC
Profile                tr-03108              tr-03108
View                   planned               planned
Policy                 mail-policy.yml       mail-policy.yml
SHA-256 of the policy  000000000000          111111111111
Tool                   mail-policy 0.1.0     mail-policy 0.1.0

How the runs differ
  - The policies differ: what they ask for, waive or accept may explain a change
  - The second run: port 25 is blocked here

Findings before and after  Before  After
Domains                         1      1
Failed                          1      1
Unknown                         0      2
Passed                          3      1

New failures and warnings (1)
  ✗ spf/lookup-limit  example.de
    11 lookups, 10 are allowed: include:_spf.a.example (11)
    before: 9 lookups, 10 are allowed

No longer measured (2)
  ? dane/match  example.de
    port 25 is blocked

Fixed (1)
  ✓ dmarc/policy  example.de
    p=reject
    before: p=none
`);
  });

  test("is one sentence where nothing changed", () => {
    const later = sampleComparedRun([sampleFinding("fail"), sampleFinding("warn")], { at: "2026-11-24T12:00:00.000Z" });
    const earlier = sampleComparedRun([sampleFinding("fail"), sampleFinding("warn")]);
    expect(text(compared(earlier, later))).toBe(
      "▲ Nothing changed from 2026-11-23 12:00 UTC to 2026-11-24 12:00 UTC: 1 failure as before, 1 warning.\n",
    );
    expect(text(compared(earlier, later), GERMAN)).toBe(
      "▲ Von 2026-11-23 12:00 UTC bis 2026-11-24 12:00 UTC hat sich nichts geändert: 1 Mangel wie zuvor, 1\n  Warnung.\n",
    );
  });

  test("says how the runs differ though nothing changed", () => {
    const said = text(compared(sampleComparedRun([]), sampleComparedRun([], OTHER_POLICY)));
    expect(said).toContain("Nothing changed from");
    expect(said).toContain("\n  - The policies differ");
  });

  test("names five subjects of a fault that several have, and counts the others", () => {
    const all = (status: "pass" | "fail"): ComparedRun =>
      sampleComparedRun(
        Object.fromEntries(
          Array.from({ length: 7 }, (_, i) => {
            const subject = `d${i}.example`;
            return [subject, [sampleFinding(status, { subject, ...says("it is broken") })]];
          }),
        ),
      );
    expect(text(compared(all("pass"), all("fail")))).toContain(
      "✗ spf/lookup-limit  d0.example, d1.example, d2.example, d3.example, d4.example and 2 more\n",
    );
  });

  test("shows a hundred items, and how many there are beyond", () => {
    const all = (status: "pass" | "fail"): ComparedRun =>
      sampleComparedRun(
        Array.from({ length: 102 }, (_, i) => sampleFinding(status, { check: `check/${i}`, ...says(`${i} of them`) })),
      );
    const said = text(compared(all("pass"), all("fail")));
    expect(said).toContain("New failures and warnings (102)\n");
    expect(said).toContain("\n  and 2 more: see the JSON format\n");
  });
});

describe("the headline", () => {
  const run = (...findings: Finding[]): ComparedRun => sampleComparedRun(findings);
  const waiver = { reason: "move", owner: null, expires: "2026-10-01" };
  const waived = sampleFinding("waived", { waiver });

  test.each<[string, string, ComparedRun, ComparedRun]>([
    [
      "1 new failure in example.de",
      "1 neuer Mangel in example.de",
      run(sampleFinding("pass")),
      run(sampleFinding("fail")),
    ],
    [
      "no new failures; 1 new warning in example.de",
      "keine neuen Mängel; 1 neue Warnung in example.de",
      run(sampleFinding("pass")),
      run(sampleFinding("warn")),
    ],
    [
      "1 known failure that counts now in example.de",
      "1 bekannter, jetzt zählender Mangel in example.de",
      run(waived),
      run(sampleFinding("fail")),
    ],
    [
      "no new failures; 1 failure not measured before in example.de",
      "keine neuen Mängel; 1 zuvor nicht gemessener Mangel in example.de",
      run(sampleFinding("unknown")),
      run(sampleFinding("fail")),
    ],
    ["no new failures", "keine neuen Mängel", run(sampleFinding("fail")), run(waived)],
    [
      "no new failures; 1 fixed in example.de",
      "keine neuen Mängel; 1 behoben in example.de",
      run(sampleFinding("fail")),
      run(sampleFinding("pass")),
    ],
    [
      "no new failures; 1 failure as before; 1 fixed in example.de",
      "keine neuen Mängel; 1 Mangel wie zuvor; 1 behoben in example.de",
      run(
        sampleFinding("fail"),
        sampleFinding("fail", { check: "dmarc/policy" }),
        sampleFinding("warn", { check: "x/y" }),
      ),
      run(
        sampleFinding("fail"),
        sampleFinding("pass", { check: "dmarc/policy" }),
        sampleFinding("warn", { check: "x/y" }),
      ),
    ],
    [
      "no new failures; 2 failures in 2 domains not audited before; 1 domain no longer audited",
      "keine neuen Mängel; 2 Mängel in 2 zuvor nicht geprüften Domains; 1 Domain nicht mehr geprüft",
      run(sampleFinding("fail")),
      sampleComparedRun({ "a.example": [sampleFinding("fail")], "b.example": [sampleFinding("fail")] }),
    ],
    [
      "no new failures; 1 failure no longer checked in example.de",
      "keine neuen Mängel; 1 nicht mehr geprüfter Mangel in example.de",
      run(sampleFinding("fail")),
      sampleComparedRun([], OTHER_POLICY),
    ],
  ])("%s", (english, german, before, after) => {
    expect(headline(before, after)).toBe(english);
    expect(headline(before, after, GERMAN)).toBe(german);
  });

  test("is red only where a must check newly fails, and green only where none fails and all of it was measured", () => {
    const mark = (before: ComparedRun, after: ComparedRun): string =>
      viewRunChanges(compared(before, after), ENGLISH).mark;
    expect(mark(run(sampleFinding("pass")), run(sampleFinding("fail")))).toBe("fail");
    expect(mark(run(sampleFinding("pass")), run(sampleFinding("warn")))).toBe("warn");
    expect(mark(run(sampleFinding("unknown")), run(sampleFinding("fail")))).toBe("warn");
    expect(mark(run(sampleFinding("fail")), sampleComparedRun([], OTHER_POLICY))).toBe("warn");
    expect(mark(run(sampleFinding("pass")), run(sampleFinding("unknown")))).toBe("unknown");
    expect(mark(run(sampleFinding("unknown")), run(sampleFinding("warn")))).toBe("unknown");
    expect(mark(run(sampleFinding("fail")), run(sampleFinding("fail")))).toBe("warn");
    expect(mark(run(sampleFinding("fail")), run(sampleFinding("pass")))).toBe("pass");
    expect(mark(run(), sampleComparedRun({ "new.example": [sampleFinding("fail")] }))).toBe("warn");
  });

  test("of a waiver that has ended, the item says so", () => {
    const said = text(compared(run(waived), run(sampleFinding("fail"))));
    expect(said).toContain("    before: waived until 2026-10-01\n");
  });
});

test("reports in another language than the reader's are named", () => {
  const german: ComparedRun = { ...was, language: "de" };
  const differences = (before: ComparedRun, after: ComparedRun): string[] =>
    viewRunChanges(compared(before, after), ENGLISH).differences;
  expect(differences(german, german)).toEqual(["The sentences of both runs are in German"]);
  expect(differences(german, was)).toEqual(["The sentences of the first run are in German"]);
  expect(differences(was, german)).toEqual(["The sentences of the second run are in German"]);
  expect(viewRunChanges(compared(german, german), GERMAN).differences).toEqual([]);
});

test("what the history has of a finding is not what was seen of it", () => {
  const recorded = sampleComparedRun([
    sampleFinding("pass", { message: message("runs/recorded", { outcome: "pass" }) }),
  ]);
  expect(text(compared(recorded, sampleComparedRun([sampleFinding("fail")])))).not.toContain("before:");
});

test("the Markdown has the same", () => {
  const said = renderRunChangesMarkdown(compared(was, is), { language: ENGLISH });
  expect(said).toMatch(/^### ❌ Mail policy: 1 new failure in example\.de; /);
  expect(said).toContain("\n| Domains | 1 | 1 |\n| ❌ Failed | 1 | 1 |\n");
  expect(said).toContain("\n#### Fixed (1)\n\n- ✅ `dmarc/policy` `example.de`: p=reject (before: p=none)\n");
});

test("the Markdown fits into a comment of GitHub, and counts what does not", () => {
  const all = (status: "pass" | "fail"): ComparedRun =>
    sampleComparedRun(
      Array.from({ length: 60 }, (_, i) =>
        sampleFinding(status, { check: `check/${i}`, ...says(`${i} ${"ä".repeat(1000)}`) }),
      ),
    );
  const said = renderRunChangesMarkdown(compared(all("pass"), all("fail")), { language: ENGLISH });
  expect(Buffer.byteLength(said)).toBeLessThanOrEqual(65_000);
  const shown = said.split("\n- ").length - 1;
  expect(shown).toBeGreaterThan(20);
  expect(said).toContain(`\n\nand ${60 - shown} more: see the JSON format\n\n<sub>`);
});

test("the JSON has every change, with what was said of it before and after", () => {
  const data = JSON.parse(renderRunChangesJson(compared(was, is), { language: ENGLISH })) as Record<string, unknown>;
  expect(data["before"]).toMatchObject({ name: "old", domains: 1, counts: { fail: 1, pass: 3 } });
  expect(data["fixed"]).toEqual([
    {
      domain: "example.de",
      check: "dmarc/policy",
      subject: "example.de",
      before: { outcome: "fail", level: "must", status: "fail", message: "p=none" },
      after: { outcome: "pass", level: "must", status: "pass", message: "p=reject" },
    },
  ]);
  expect(data["newlyUnknown"]).toHaveLength(2);
});

test("nothing from outside is a command for a terminal or a runner", () => {
  const control = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^::|##\[/mu;
  assert(
    property(hostileText, (hostile) => {
      const changes = changesWithText(hostile);
      expect(text(changes)).not.toMatch(control);
      expect(renderRunChangesMarkdown(changes, { language: GERMAN })).not.toMatch(control);
      expect(renderRunChangesJson(changes, { language: ENGLISH })).not.toMatch(control);
    }),
    { numRuns: propertyRuns(100) },
  );
});

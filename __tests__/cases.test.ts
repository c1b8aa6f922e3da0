// Every case file is a small world, which is judged once here: its verdicts are just those it wants, each check that a finding refers
// to reports something too, and the records of each fix make its check pass.
import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { CHECKS } from "../src/audit/checks.ts";
import type { Message } from "../src/message.ts";
import type { Finding } from "../src/model.ts";
import { judgeCase, readCase, expectedFindings, withPublished } from "./support/case-file.ts";
import { GERMAN } from "../src/report/german/language.ts";
import { ENGLISH } from "../src/report/language.ts";
import { say as sayIn } from "../src/report/say.ts";
import { findingLines } from "./support/finding-lines.ts";
import { say } from "./support/in-english.ts";
import { expectWritten } from "./support/written.ts";

const CASES = readdirSync("__tests__/cases")
  .filter((file) => file.endsWith(".txt"))
  .map((file) => {
    const { sentence, sections } = readCase(file);
    return { file, sentence, sections, wanted: expectedFindings(sections) };
  });

const FINDINGS = new Map<string, readonly Finding[]>();
beforeAll(async () => {
  for (const { file, sections } of CASES) FINDINGS.set(file, await judgeCase(sections));
});
const findingsOf = (file: string): readonly Finding[] => FINDINGS.get(file) ?? [];

/** The failures and unknowns of a case, and what else it wants. */
function shownOf(file: string, wanted: (typeof CASES)[number]["wanted"]): Finding[] {
  const named = new Set(wanted.map(({ check, subject }) => `${check} ${subject}`));
  return findingsOf(file).filter(
    ({ outcome, check, subject }) => outcome === "fail" || outcome === "unknown" || named.has(`${check} ${subject}`),
  );
}

describe.each(CASES)("$file", ({ file, sentence, wanted }) => {
  test(sentence, () => {
    const findings = findingsOf(file);
    const shown = shownOf(file, wanted).map(
      ({ outcome, check, subject, message }) => `${outcome} ${check} ${subject}: ${say(message)}`,
    );
    const expected = wanted.map(({ outcome, check, subject, part }) => {
      const like = shown.find((line) => line.startsWith(`${outcome} ${check} ${subject}: `) && line.includes(part));
      return like ?? `${outcome} ${check} ${subject}: …${part}…`;
    });
    expect(shown.toSorted()).toEqual(expected.toSorted());
    expect(findings.filter(({ fix }) => fix && say(fix.text) === "")).toEqual([]);
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
  });

  test("is said in German too, with the same quotations", () => {
    const messages = findingsOf(file).flatMap(({ message, fix }) => (fix === null ? [message] : [message, fix.text]));
    const said = messages.map((one) => ({ one, english: sayIn(one, ENGLISH), german: sayIn(one, GERMAN) }));
    // one `expect` for all: there are hundreds of sentences in a case
    expect(said.map(({ german }) => [german, ...quotationsIn(german)])).toEqual(
      said.map(({ english, german }) => [german, ...quotationsIn(english)]),
    );
    expect(said.filter(({ one, english, german }) => german === english && isOurs(one, english))).toEqual([]);
  });
});

/** What is set off as code, or quoted. */
const QUOTATION = /`[^`]*`|"(?:[^"\\]|\\.)*"/g;
const ENGLISH_WORD = /\b(?:the|is|are|has|have|not judged)\b/;
/** A case gives the words of an answer in English, as a system or a server would. */
const isOurs = (one: Message, english: string): boolean =>
  ENGLISH_WORD.test(english.replaceAll(QUOTATION, "")) &&
  !/"(?:dns\/system-error|mailbox\/domains)"/.test(JSON.stringify(one));
const quotationsIn = (text: string): string[] => [...text.matchAll(QUOTATION)].map(([value]) => value).toSorted();

/** The cases by what their names begin with: `spf-terms.txt` is in `findings/spf.txt`. */
const GROUPS = [...new Set(CASES.map(({ file }) => groupOf(file)))];
function groupOf(file: string): string {
  return file.split(/[-.]/)[0] ?? file;
}

test.each(GROUPS)("findings of cases are whole: %s", (group) => {
  const cases = CASES.filter(({ file }) => groupOf(file) === group);
  const lines = cases.flatMap(({ file, wanted }) => [`== ${file}`, ...shownOf(file, wanted).flatMap(findingLines)]);
  expectWritten(new URL(`cases/findings/${group}.txt`, import.meta.url), `${lines.join("\n")}\n`);
});

describe.each(CHECKS)("$id has a world", ({ id, scope }) => {
  const outcomes = CASES.flatMap(({ wanted }) =>
    wanted.filter(({ check }) => check === id).map(({ outcome }) => outcome),
  );
  // what a check of an attestation sees stands in the policy, and is never unknown
  test.each(scope === "attestation" ? ["pass", "fail"] : ["pass", "fail", "unknown"])(
    "where its outcome is %s",
    (outcome) => {
      expect(outcomes).toContain(outcome);
    },
  );
});

describe("a finding that refers to another check", () => {
  /** The checks that a message sends its reader to: `see mx/present, mx/null-exclusive and mx/target`. */
  function referredChecks({ message }: Finding): string[] {
    const [, list = ""] = /\bsee ([a-z-]+\/[a-z-]+(?:(?:, | and )[a-z-]+\/[a-z-]+)*)/.exec(say(message)) ?? [];
    return list.split(/, | and /).filter((id) => id !== "");
  }

  /** The findings that leave their fault to a check which neither fails nor is unknown in the same report. */
  function emptyReferrals(findings: readonly Finding[]): string[] {
    const reported = new Set(
      findings.filter(({ outcome }) => outcome === "fail" || outcome === "unknown").map(({ check }) => check),
    );
    return findings
      .filter((finding) => {
        const referred = referredChecks(finding);
        return referred.length > 0 && !referred.some((id) => reported.has(id));
      })
      .map(({ check, subject, message }) => `${check} ${subject}: ${say(message)}`);
  }

  test.each(CASES)("leaves its fault to one that reports it: $file", ({ file }) => {
    expect(emptyReferrals(findingsOf(file))).toEqual([]);
  });

  test("names one that exists, and there are such findings", () => {
    const ids = new Set(CHECKS.map(({ id }) => id));
    const referred = new Set([...FINDINGS.values()].flat().flatMap(referredChecks));
    expect([...referred].filter((id) => !ids.has(id))).toEqual([]);
    expect(referred.size).toBeGreaterThan(20);
  });
});

describe("the records of a fix make its check pass", () => {
  /** What a check says once its own fault is gone and the record has one left that another check reports. */
  const LEFT_TO_ANOTHER: ReadonlyMap<string, string> = new Map([
    [
      "dmarc-partial.txt dmarc/removed-tags",
      "not-applicable: not judged: `pct` is the only removed tag of the record, see dmarc/full-coverage",
    ],
  ]);
  const isFixable = ({ outcome, fix }: Finding): boolean => outcome === "fail" && (fix?.records.length ?? 0) > 0;

  test.each(CASES)("$file", async ({ file, sections }) => {
    const failures = findingsOf(file).filter(isFixable);
    const outcomes = await Promise.all(
      failures.map(async ({ check, subject, fix }) => {
        const findings = await judgeCase(withPublished(fix?.records ?? [], sections));
        const found = findings.find((finding) => finding.check === check && finding.subject === subject);
        const reason = found === undefined || found.outcome === "pass" ? "" : `: ${say(found.message)}`;
        return `${check} ${subject}: ${found?.outcome}${reason}`;
      }),
    );
    expect(outcomes).toEqual(
      failures.map(({ check, subject }) => `${check} ${subject}: ${LEFT_TO_ANOTHER.get(`${file} ${check}`) ?? "pass"}`),
    );
  });

  test("and the cases have such fixes", () => {
    expect([...FINDINGS.values()].flat().filter(isFixable).length).toBeGreaterThan(50);
  });
});

// Every case file is a small world; its verdicts are just those it wants.
import { say } from "../src/report/say.ts";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { CHECKS } from "../src/audit/checks.ts";
import { judgeCase, readCase, expectedFindings } from "./support/case-file.ts";

const FILES = readdirSync("__tests__/cases").filter((file) => file.endsWith(".txt"));

describe.each(FILES)("%s", (file) => {
  const { sentence, sections } = readCase(file);
  test(sentence, async () => {
    const findings = await judgeCase(sections);
    const wanted = expectedFindings(sections);
    const named = new Set(wanted.map(({ check, subject }) => `${check} ${subject}`));
    const shown = findings
      .filter(
        (finding) =>
          finding.outcome === "fail" ||
          finding.outcome === "unknown" ||
          named.has(`${finding.check} ${finding.subject}`),
      )
      .map(({ outcome, check, subject, message }) => `${outcome} ${check} ${subject}: ${say(message)}`);
    const expected = wanted.map(({ outcome, check, subject, part }) => {
      const like = shown.find((line) => line.startsWith(`${outcome} ${check} ${subject}: `) && line.includes(part));
      return like ?? `${outcome} ${check} ${subject}: …${part}…`;
    });
    expect(shown.toSorted()).toEqual(expected.toSorted());
    for (const { fix } of findings) expect(fix && say(fix.text)).not.toBe("");
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
  });
});

describe.each(CHECKS.map((check) => check.id))("%s has a world", (id) => {
  const outcomes = new Set(
    FILES.flatMap((file) => expectedFindings(readCase(file).sections))
      .filter((want) => want.check === id)
      .map((want) => want.outcome),
  );
  test.each(["pass", "fail", "unknown"])("where its outcome is %s", (outcome) => {
    expect([...outcomes]).toContain(outcome);
  });
});

// One fault once, and always once: a check that leaves a fault to another one names it, and that one reports it in the same report.
import { readdirSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { CHECKS } from "../src/audit/checks.ts";
import type { Finding } from "../src/model.ts";
import { say } from "../src/report/say.ts";
import { judgeCase, readCase } from "./support/case-file.ts";

const FILES = readdirSync("__tests__/cases").filter((file) => file.endsWith(".txt"));
const IDS = new Set(CHECKS.map(({ id }) => id));

/** The checks that a message sends its reader to: `see mx/present, mx/null-exclusive and mx/target`. */
function referredChecks(text: string): string[] {
  const [, list = ""] = /\bsee ([a-z-]+\/[a-z-]+(?:(?:, | and )[a-z-]+\/[a-z-]+)*)/.exec(text) ?? [];
  return list.split(/, | and /).filter((id) => id !== "");
}

/** A finding that leaves its fault to a check which neither fails nor is unknown in the report. */
function emptyReferrals(file: string, findings: readonly Finding[]): string[] {
  const reported = new Set(
    findings.filter(({ outcome }) => outcome === "fail" || outcome === "unknown").map(({ check }) => check),
  );
  return findings.flatMap(({ check, subject, message }) => {
    const referred = referredChecks(say(message));
    const isEmpty = referred.length > 0 && !referred.some((id) => reported.has(id));
    return isEmpty ? [`${file}: ${check} ${subject}: ${say(message)}`] : [];
  });
}

test("each check that a finding refers to reports something in the same report", async () => {
  const worlds = await Promise.all(
    FILES.map(async (file) => ({ file, findings: await judgeCase(readCase(file).sections) })),
  );
  expect(worlds.flatMap(({ file, findings }) => emptyReferrals(file, findings))).toEqual([]);
  const referred = new Set(
    worlds.flatMap(({ findings }) => findings.flatMap((one) => referredChecks(say(one.message)))),
  );
  expect([...referred].filter((id) => !IDS.has(id))).toEqual([]);
  expect(referred.size).toBeGreaterThan(20);
});

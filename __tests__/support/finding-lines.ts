// Findings as lines, for tests that compare all of them.
import type { Evidence, Finding } from "../../src/model.ts";
import { say } from "./in-english.ts";

export function findingLines({ outcome, check, subject, ...finding }: Finding): string[] {
  const { level, status, location, isDeclared, references, message, fix, evidence } = finding;
  const place = `${isDeclared ? "declared" : "not declared"}, line ${location.line}:${location.column}`;
  return [
    `${outcome} ${check} ${subject}: ${say(message)}`,
    `  ${[level, status, place, ...references].join(", ")}`,
    ...(fix === null ? [] : fixLines(fix).map((line) => `  ${line}`)),
    ...evidence.map((one) => `  ${evidenceLine(one)}`),
  ];
}

/** What is wrong by several findings, and its fixes; which others pass or do not apply stands in a line for each reason. */
export function shortFindingLines(findings: readonly Finding[]): string[] {
  const lines: string[] = [];
  const others = new Map<string, string[]>();
  for (const { outcome, check, subject, message, fix } of findings) {
    if (outcome === "pass" || outcome === "not-applicable") {
      const reason = `${outcome} by ${message.code}`;
      others.set(reason, [...(others.get(reason) ?? []), check.slice(check.indexOf("/") + 1)]);
    } else
      lines.push(
        `${outcome} ${check} ${subject}: ${say(message)}`,
        ...(fix === null ? [] : fixLines(fix).map((line) => `  ${line}`)),
      );
  }
  return [...lines, ...[...others].map(([reason, checks]) => `${reason}: ${checks.join(", ")}`)];
}

function fixLines({ text, records, file, ...more }: NonNullable<Finding["fix"]>): string[] {
  const flags = Object.keys(more).map((name) => `, ${name}`);
  return [
    `fix: ${say(text)}${flags.join("")}`,
    ...records.map(({ name, type, data }) => `  ${name} ${type} ${data}`),
    ...(file === undefined ? [] : [`  ${file.url}: ${JSON.stringify(file.lines)}`]),
  ];
}

function evidenceLine({ at, text, note }: Evidence): string {
  const shown = text.length > 200 ? `${text.slice(0, 160)}… (${text.length} characters)` : text;
  const saw = [shown === "" ? [] : [shown], note === undefined ? [] : [say(note)]].flat();
  const where = "about" in at ? say(at.about) : Object.values(at).join(" ");
  return `${where}: ${saw.join(" ")}`;
}

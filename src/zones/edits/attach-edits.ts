// Findings with the change to the repository that publishes the records of their fix.
import type { Finding, Fix } from "../../model.ts";
import type { Editor } from "./editor.ts";

/** Asks for the edit of each failure's fix. What goes wrong in that costs the edit, and `onDefect` hears of it. */
export function attachEdits(
  findings: readonly Finding[],
  edit: Editor,
  onDefect: (defect: string) => unknown,
): Finding[] {
  const edited = (finding: Finding, fix: Fix): Fix => {
    try {
      const found = edit(fix.records);
      return typeof found === "string" ? { ...fix, text: `${fix.text} ${found}`, edit: null } : { ...fix, edit: found };
    } catch (error) {
      onDefect(
        `a defect in mail-policy: the edit that mends ${finding.check} of ${finding.subject} could not be made: ${error instanceof Error ? error.message : String(error)}`,
      );
      return fix;
    }
  };
  return findings.map((finding) =>
    finding.fix === null ? finding : { ...finding, fix: edited(finding, finding.fix) },
  );
}

// Findings with the change to the repository that publishes the records of their fix.
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Finding, Fix } from "../../model.ts";
import type { Editor } from "./editor.ts";
import { errorText } from "../../text/error.ts";

/** Adds the edit to each failure's fix; a fix that needs another step first has none. A fix whose edit throws gets none, and `onDefect` is called. */
export function attachEdits(
  findings: readonly Finding[],
  edit: Editor,
  onDefect: (defect: Message) => unknown,
): Finding[] {
  const edited = (finding: Finding, fix: Fix): Fix => {
    try {
      const found = edit(fix.records);
      if (found !== null && "code" in found)
        return { ...fix, text: message("fix/without-edit", { fix: fix.text, reason: found }), edit: null };
      return { ...fix, edit: fix.needsStep === true ? null : found };
    } catch (error) {
      const { check, subject } = finding;
      const values = { check, subject, error: errorText(error) };
      onDefect(message("judging/edit-defect", values));
      return fix;
    }
  };
  return findings.map((finding) =>
    finding.fix === null ? finding : { ...finding, fix: edited(finding, finding.fix) },
  );
}

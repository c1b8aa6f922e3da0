// Proposals of the next step, as a wizard makes them.
import type { Proposal } from "../../src/advance/proposal.ts";
import { message } from "../../src/message.ts";
import type { FileEdit } from "../../src/model.ts";
import type { NextSteps } from "../../src/report/markdown-advance.ts";

/** A step of DMARC that publishes `p=quarantine` by an edit of line 2 of a zone; `over` replaces any part. */
export function sampleProposal(over: Partial<Proposal> = {}): Proposal {
  const domain = over.domain ?? "example.de";
  const record = { name: `_dmarc.${domain}`, type: "TXT", data: '"v=DMARC1; p=quarantine"' };
  return {
    kind: "dmarc",
    domain,
    direction: "forward",
    summary: message("limitation/unmeasured", { reason: "p=none to p=quarantine" }),
    obstacles: [],
    evidence: [{ label: message("advance-pull-request/evidence"), value: message("limitation/smtp-off") }],
    watch: [message("limitation/offline")],
    records: [record],
    served: [],
    edits: [lineEdit(`dns/${domain}.zone`, 2, "_dmarc TXT p=none", "_dmarc TXT p=quarantine")],
    newFiles: [],
    ...over,
  };
}

/** One line replaced by another. */
export function lineEdit(file: string, line: number, before: string, after: string): FileEdit {
  return { file, line, endLine: line, before: [before], after: [after] };
}

/** The zone that `sampleProposal` edits. */
export const ZONE = "@ SOA x\n_dmarc TXT p=none\n@ MX 10 mx\n";
/** The same after it. */
export const EDITED_ZONE = "@ SOA x\n_dmarc TXT p=quarantine\n@ MX 10 mx\n";

/** Next steps with `text` in every place that outside text can reach. */
export function stepsWithText(text: string): NextSteps {
  const said = message("limitation/unmeasured", { reason: text });
  const proposal = sampleProposal({
    direction: "back",
    summary: said,
    obstacles: [said, said],
    evidence: [{ label: said, value: said }],
    watch: [said],
    records: [{ name: text, type: "TXT", data: text }],
    served: [{ url: text, lines: [text] }],
    edits: [lineEdit(text, 2, text, `${text}x`)],
    newFiles: [{ file: text, text }],
  });
  return {
    included: [proposal],
    leftOut: [{ proposal, reason: message("advance-pull-request/changed", { file: text }) }],
    unedited: [proposal],
    staying: [proposal],
    limitations: [said],
  };
}

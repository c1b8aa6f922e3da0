import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import type { Name } from "../../../dns/name.ts";
import { prependLabels } from "../../../dns/name.ts";
import { message } from "../../../message.ts";
import type { Evidence, Fix } from "../../../model.ts";
import { describeOverlooked, nameAndText } from "../overlooked.ts";
import { newRecordFix } from "../proposal.ts";
import { inheritedFrom, resemblesDmarc, selectDmarc } from "../record.ts";

export const dmarcPresent = defineCheck({
  id: "dmarc/present",
  scope: "domain",
  section: "§4.3",
  requirements: ["TR-03182-06-M"],
  tests: ["TR-03182-P H-01"],
  references: ["RFC 9989 §4.10"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: ACTIVE_KINDS,
  examines: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    if (dmarc.state === "present")
      return { outcome: "pass", message: message("dmarc/present/pass", { origin: inheritedFrom(dmarc.value) }) };
    const { mail, name } = subject;
    const fix = (texts: readonly string[]): Fix =>
      newRecordFix(texts, subject, message("dmarc/present/fix", { mail, first: texts.length === 0 }));
    if (dmarc.state === "malformed")
      return { outcome: "fail", message: dmarc.problem, fix: fix(ownTexts(dmarc.evidence, name)) };
    const found = dmarc.evidence.find((evidence) => resemblesDmarc(evidence.text));
    return {
      outcome: "fail",
      message:
        found === undefined
          ? message("dmarc-record/absent", { domain: name })
          : describeOverlooked(nameAndText(found), name),
      fix: fix(found === undefined ? [] : [found.text]),
    };
  },
});

/** The records of the domain itself. */
function ownTexts(evidence: readonly Evidence[], domain: Name): string[] {
  const own = evidence.filter((each) => nameAndText(each).name === prependLabels("_dmarc", domain));
  return selectDmarc(own.map(({ text }) => text));
}

import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import type { Name } from "../../../dns/name.ts";
import { parseName } from "../../../dns/name.ts";
import { emptyAliasTarget, isMissingName } from "../../../dns/no-record.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import type { Evidence, Judgement } from "../../../model.ts";
import { adviceFix, txtRecordFix } from "../../fixes.ts";
import { registrableOf } from "../../registrable.ts";
import { doubledName } from "../observe.ts";
import { joinPieces, joinSplitKey } from "../record.ts";

export const dkimSelector = defineCheck({
  id: "dkim/selector",
  scope: "selector",
  requiresSelector: true,
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 6376 §3.6.2"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: SENDING_KINDS,
  examines: ["key"],
  consults: ["referencedDomains"],
  judge: ({ key, referencedDomains }, { domain, name }) => {
    if (key.state === "present") return { outcome: "pass", message: message("dkim/selector/pass") };
    return key.state === "malformed"
      ? failSeveralRecords(key.problem, key.evidence, name)
      : failMissingRecord(key.evidence, domain, name, (target) => registrableOf(target, referencedDomains));
  },
});

/** Records that are the halves or the tags of one are joined; of others only the domain's owner knows which one to keep. */
function failSeveralRecords(problem: Message, evidence: readonly Evidence[], name: Name): Judgement {
  const texts = evidence.map(({ text }) => text);
  const [first = "", second = ""] = texts;
  const halves = texts.length === 2 ? (joinSplitKey(first, [second]) ?? joinSplitKey(second, [first])) : null;
  const whole = joinPieces(texts) ?? halves;
  const fix =
    whole === null
      ? adviceFix(message("dkim/selector/fix-several", { name }))
      : txtRecordFix(name, whole, message("dkim/selector/fix-split"));
  return { outcome: "fail", message: problem, fix };
}

/** The record may be at the doubled name, or be one that verifiers discard. */
function failMissingRecord(
  evidence: readonly Evidence[],
  domain: Name,
  name: Name,
  registrable: (target: Name) => Name | null,
): Judgement {
  const doubled = doubledName(domain, name);
  const misplaced = evidence.find(({ at }) => "type" in at && at.name === doubled);
  if (misplaced !== undefined)
    return {
      outcome: "fail",
      message: message("dkim/selector/doubled", { name, doubled }),
      fix: txtRecordFix(name, misplaced.text, message("dkim/selector/fix-doubled", { domain })),
    };
  const alias = emptyAliasTarget(evidence);
  const free = alias === null ? null : registrable(alias);
  if (alias !== null && free !== null)
    return {
      outcome: "fail",
      message: message("dkim/selector/free", { name, target: alias, free }),
      fix: adviceFix(message("dkim/selector/fix-free", { name })),
    };
  if (alias !== null) return failDanglingAlias(evidence, name, alias);
  const hostName = evidence.map(({ text }) => hostNameIn(text)).find((target) => target !== null);
  if (hostName !== undefined && hostName !== null)
    return {
      outcome: "fail",
      message: message("dkim/selector/host-name", { name, target: hostName }),
      fix: adviceFix(message("dkim/selector/fix-host-name", { name, target: hostName })),
    };
  // RFC 6376 §3.6.1: verifiers discard a record of any other version
  const misspelt = evidence.find(({ text }) => /^\s*v\s*=\s*dkim/i.test(text));
  return {
    outcome: "fail",
    message:
      misspelt === undefined
        ? message("dkim/selector/missing", { name })
        : message("dkim/selector/version", { name, text: misspelt.text }),
    fix: adviceFix(message("dkim/selector/fix-missing", { name })),
  };
}

/** Where the aliases lead that Microsoft 365 has its customers publish, for selector1 and selector2. */
const MICROSOFT_TARGET = /\.(?:onmicrosoft\.com|dkim\.mail\.microsoft)$/;

function failDanglingAlias(evidence: readonly Evidence[], name: Name, target: Name): Judgement {
  const isMissing = evidence.some(isMissingName);
  const isSecond = name.startsWith("selector2.") && isMissing && MICROSOFT_TARGET.test(target);
  return {
    outcome: "fail",
    message: isSecond
      ? message("dkim/selector/dangling-second", { name, target })
      : message("dkim/selector/dangling", { name, target, isMissing }),
    fix: adviceFix(message("dkim/selector/fix-dangling", { name, target })),
  };
}

/** The host name that a text is, as of the key record of a provider; null where it is something else. */
function hostNameIn(text: string): Name | null {
  const name = /^[A-Za-z0-9._-]+$/.test(text) ? parseName(text) : null;
  return name !== null && /\.[a-z][a-z0-9-]*$/.test(name) ? name : null;
}

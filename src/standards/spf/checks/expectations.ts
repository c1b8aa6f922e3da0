import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import { openQuestion } from "../../../cause.ts";
import type { Message } from "../../../message.ts";
import { message, uniqueMessages } from "../../../message.ts";
import type { Evidence, Judgement, MeasuredObservation, Observation } from "../../../model.ts";
import { adviceFix } from "../../fixes.ts";
import type { ExpectationResult } from "../expectations.ts";
import { unmeasuredJudgement } from "../incomplete-tree.ts";
import { firstItems, several } from "../several.ts";

export const spfExpectations = defineCheck({
  id: "spf/expectations",
  scope: "domain",
  section: "§4.1",
  requirements: [],
  tests: [],
  references: ["RFC 7208 §4"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: SENDING_KINDS,
  examines: ["spfExpectationResults", "live"],
  judge: ({ spfExpectationResults, live }) =>
    judgeExpectations(spfExpectationResults, live.state === "present" ? live.value.spfExpectationResults : live),
});

/** Every mail gets the expected result. `live` has the current results if `observed` is what a change would make of them. */
function judgeExpectations(
  observed: MeasuredObservation<ExpectationResult[]>,
  live: Observation<ExpectationResult[]>,
): Judgement {
  if (observed.state !== "present") return { outcome: "not-applicable", message: message("spf/expectations/none") };
  const results = observed.value;
  const broken = results.filter((one) => isMeasured(one) && !isMet(one));
  if (broken.length > 0) {
    const before = live.state === "present" ? live.value.filter((one) => isMeasured(one) && isMet(one)) : [];
    const lost = new Set(broken.filter((one) => before.some((other) => isSame(one, other))));
    return {
      outcome: "fail",
      message: several(broken.map((one) => describeResult(one, lost.has(one)))),
      evidence: broken.flatMap(resultEvidence),
      fix: adviceFix(lost.size > 0 ? adviceBeforeChange([...lost]) : adviceFor(broken)),
    };
  }
  const evidence = results.flatMap(resultEvidence);
  const [reason, ...others] = uniqueMessages(results.filter((one) => !isMeasured(one)).flatMap(failureReasons));
  if (reason !== undefined) return unmeasuredJudgement([reason, ...others], evidence);
  const [first] = results;
  const passed =
    results.length === 1 && first !== undefined
      ? describeResult(first, false)
      : message("spf/expectations/all", { mails: results.length });
  return { outcome: "pass", message: passed, evidence };
}

function isMet({ expected, evaluation }: ExpectationResult): boolean {
  return evaluation.result === expected;
}

function isSame(one: ExpectationResult, other: ExpectationResult): boolean {
  return (
    one.expected === other.expected &&
    (["ip", "sender", "helo"] as const).every((part) => one.mail[part] === other.mail[part])
  );
}

/** A question that was not asked, or whose answer cannot be known yet, proves no failure. */
const UNASKED_CAUSES = ["offline", "unobserved", "undecided", "deadline", "given-up"];

/** Whether the evaluation is what receivers see: no lookup failed, or a failure is what is expected. */
function isMeasured({ expected, evaluation: { result, failed } }: ExpectationResult): boolean {
  if (failed.length === 0) return true;
  return (
    expected === "temperror" && result === "temperror" && failed.every(({ cause }) => !UNASKED_CAUSES.includes(cause))
  );
}

function failureReasons({ evaluation: { failed } }: ExpectationResult): Message[] {
  return failed.map(({ question, reason }) => openQuestion(question, reason));
}

function describeResult(
  { mail: { ip, sender }, expected, evaluation: { result, reason, path, explanation } }: ExpectationResult,
  isLost: boolean,
): Message {
  const own = path[0]?.domain;
  const steps = path.map(({ domain, term }) => message("spf/term", { term, domain: domain === own ? null : domain }));
  const values = { ip, sender, expected, result, path: steps, reason, explanation, isLost };
  return message("spf/expectations/result", values);
}

function resultEvidence({ mail, evaluation: { result, path, reason, explanation } }: ExpectationResult): Evidence[] {
  const at = { about: message("spf/evidence/evaluation", { ip: mail.ip, sender: mail.sender }) };
  const notes = [
    ...path.map((step) => message("spf/evidence/step", { ...step })),
    message("spf/evidence/result", { result, reason }),
    ...(explanation === null ? [] : [message("spf/evidence/explanation", { explanation })]),
  ];
  return notes.map((note) => ({ at, text: "", note }));
}

function adviceFor(broken: readonly ExpectationResult[]): Message {
  const refused = broken.find(
    ({ expected, evaluation }) => expected === "pass" && ["fail", "softfail", "neutral"].includes(evaluation.result),
  );
  if (refused === undefined) return message("spf/expectations/fix", { term: null });
  const { ip } = refused.mail;
  return message("spf/expectations/fix", { term: `${ip.includes(":") ? "ip6" : "ip4"}:${ip}` });
}

/** What must come before a change that takes a result away. */
function adviceBeforeChange(lost: readonly ExpectationResult[]): Message {
  if (lost.some(({ expected }) => expected !== "pass")) return message("spf/expectations/fix-lost-results");
  return message("spf/expectations/fix-lost-senders", firstItems([...new Set(lost.map(({ mail }) => mail.ip))]));
}

// What the policy expects of the SPF record: mails, and the result each must get in a whole evaluation (RFC 7208 §4).
import { message } from "../../message.ts";
import { quoteForMessage as quoted } from "../../dns/record.ts";
import type { Evidence, Judgement, MeasuredObservation, Observation } from "../../model.ts";
import type { Dns } from "../../ports.ts";
import type { Evaluation, Mail, SpfResult } from "./evaluate.ts";
import { checkHost } from "./evaluate.ts";
import { adviceFix } from "../fixes.ts";
import { list } from "../../text/list.ts";
import { unmeasuredJudgement, excerpt } from "./words.ts";

/** A mail and the result it must get. */
interface Expectation extends Mail {
  result: SpfResult;
}

/** A mail, the result it must get, and what came of it. */
export interface ExpectationResult {
  mail: Mail;
  expected: SpfResult;
  evaluation: Evaluation;
}

/** Evaluates every mail, all together: most of what they ask is the same. */
export async function observeExpectations(
  dns: Dns,
  expectations: readonly Expectation[],
): Promise<Observation<ExpectationResult[]>> {
  if (expectations.length === 0) return { state: "absent", evidence: [] };
  const value = await Promise.all(
    expectations.map(async ({ ip, sender, helo, result }): Promise<ExpectationResult> => {
      const mail = { ip, sender, helo };
      return { mail, expected: result, evaluation: await checkHost(dns, mail) };
    }),
  );
  return { state: "present", value, evidence: [] };
}

/** Every mail gets the result that is expected. `live` is what comes of each now, where `observed` is what a change would make of it. */
export function judgeExpectations(
  observed: MeasuredObservation<ExpectationResult[]>,
  live: Observation<ExpectationResult[]>,
): Judgement {
  if (observed.state !== "present") return { outcome: "not-applicable", message: "the policy expects no SPF result" };
  const outcomes = observed.value;
  const evidence = outcomes.flatMap(resultEvidence);
  const broken = outcomes.filter((one) => isMeasured(one) && one.evaluation.result !== one.expected);
  if (broken.length > 0) {
    const lost = broken.filter(
      (one) =>
        live.state === "present" &&
        live.value.some((other) => isSame(one, other) && isMeasured(other) && other.evaluation.result === one.expected),
    );
    const words = broken.map(
      (one) => `${describeResult(one)}${lost.includes(one) ? `; until this change it is ${one.expected}` : ""}`,
    );
    return {
      outcome: "fail",
      message: list(words),
      evidence: broken.flatMap(resultEvidence),
      fix: adviceFix(lost.length > 0 ? adviceBeforeChange(lost) : adviceFor(broken)),
    };
  }
  const unseen = outcomes.filter((one) => !isMeasured(one));
  if (unseen.length > 0) return unmeasuredJudgement([...new Set(unseen.flatMap(failureReasons))], evidence);
  return {
    outcome: "pass",
    message:
      outcomes.length === 1
        ? describeResult(outcomes[0] as ExpectationResult)
        : `all ${outcomes.length} mails get the result expected`,
    evidence,
  };
}

function isSame(one: ExpectationResult, other: ExpectationResult): boolean {
  return (
    one.expected === other.expected &&
    (["ip", "sender", "helo"] as const).every((part) => one.mail[part] === other.mail[part])
  );
}

/** A question that was not asked, or not of anyone who could know, proves no failure. */
const UNASKED_CAUSES = ["offline", "unobserved", "undecided", "deadline", "given-up"];

/** Whether the evaluation says what receivers see: no lookup failed, or a failure is what is expected. */
function isMeasured({ expected, evaluation: { result, failed } }: ExpectationResult): boolean {
  if (failed.length === 0) return true;
  return (
    expected === "temperror" && result === "temperror" && failed.every(({ cause }) => !UNASKED_CAUSES.includes(cause))
  );
}

function failureReasons({ evaluation: { failed } }: ExpectationResult): string[] {
  return failed.map(({ question, reason }) => `${question}: ${reason}`);
}

function describeResult({
  mail,
  expected,
  evaluation: { result, reason, path, explanation },
}: ExpectationResult): string {
  const found = result === expected ? `${result}, as expected` : `${expected} is expected, the result is ${result}`;
  const why = [
    describePath(path),
    reason === null ? "" : excerpt(reason),
    explanation === null ? "" : `explained as ${quoted(explanation)}`,
  ].filter((text) => text !== "");
  return `${describeMail(mail)}: ${found}${why.length === 0 ? "" : ` (${why.join("; ")})`}`;
}

function describeMail({ ip, sender }: Mail): string {
  return `${ip} for ${sender === "" ? "<>" : excerpt(sender)}`;
}

/** `include:_spf.example.de`, then `ip4:192.0.2.0/24` in the record of _spf.example.de. */
function describePath(path: Evaluation["path"]): string {
  const [first] = path;
  return path
    .map(({ domain, term }) => `\`${excerpt(term)}\`${domain === first?.domain ? "" : ` in the record of ${domain}`}`)
    .join(", then ");
}

function resultEvidence({ mail, evaluation: { result, path, reason, explanation } }: ExpectationResult): Evidence[] {
  const at = { about: message("spf/evidence/evaluation", { ip: mail.ip, sender: excerpt(mail.sender) }) };
  const steps = path.map(({ domain, term }) => ({ at, text: `${domain}: ${term}` }));
  const explained = explanation === null ? [] : [{ at, text: `explanation: ${explanation}` }];
  return [...steps, { at, text: reason === null ? result : `${result}: ${reason}` }, ...explained];
}

function adviceFor(broken: readonly ExpectationResult[]): string {
  const missing = broken.find(
    ({ expected, evaluation }) => expected === "pass" && ["fail", "softfail", "neutral"].includes(evaluation.result),
  );
  const term = missing === undefined ? null : `${missing.mail.ip.includes(":") ? "ip6" : "ip4"}:${missing.mail.ip}`;
  const first =
    term === null
      ? "Change the term that the path names"
      : `Put \`${term}\` before \`all\`, or mend the term that should name it`;
  return `${first}; if the result is right, correct what the policy expects.`;
}

/** What must come before a change that takes a result away. */
function adviceBeforeChange(lost: readonly ExpectationResult[]): string {
  const senders = [...new Set(lost.map(({ mail }) => mail.ip))];
  const first = lost.every(({ expected }) => expected === "pass")
    ? `First see that nothing sends from ${list(senders)} any more`
    : "First see that no mail depends on the result of now";
  return `${first}, and take it out of \`spf: expect:\`; then change the record. Else keep the term that gives the result of now.`;
}

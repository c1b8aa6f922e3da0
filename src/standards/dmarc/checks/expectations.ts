import { severalCauses } from "../../../cause.ts";
import { ALL_KINDS, defineCheck } from "../../../define-check.ts";
import type { Message } from "../../../message.ts";
import { message, uniqueMessages } from "../../../message.ts";
import type { Evidence, Fix, Judgement, MeasuredObservation } from "../../../model.ts";
import { adviceFix } from "../../fixes.ts";
import type { AlignedAuthentication, DmarcResult, MailResult } from "../mail-result.ts";
import { alignmentTag, applicableRecord, possibleResults } from "../mail-result.ts";
import { inheritedFrom } from "../record.ts";

export const dmarcExpectations = defineCheck({
  id: "dmarc/expectations",
  scope: "domain",
  section: "§4.3",
  requirements: [],
  tests: [],
  references: ["RFC 9989 §4.4", "RFC 9989 §4.10", "RFC 9989 §5.3"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: ALL_KINDS,
  examines: ["mailResults"],
  judge: ({ mailResults }) => judgeExpectations(mailResults),
});

/** A mail with the results that it may have. */
interface Found extends MailResult {
  results: DmarcResult[];
  unmeasured: Message[];
}

/** Every mail has the expected result at every receiver. */
function judgeExpectations(observed: MeasuredObservation<MailResult[]>): Judgement {
  if (observed.state !== "present") return { outcome: "not-applicable", message: message("dmarc/expectations/none") };
  const found = observed.value.map((one): Found => ({ ...one, ...possibleResults(one) }));
  const broken = found.filter(isBroken);
  const [first] = broken;
  if (first !== undefined) {
    return {
      outcome: "fail",
      message: message("dmarc/expectations/broken", { mails: broken.map(describe) }),
      evidence: policyEvidence(broken.filter(isOfPolicy)),
      // the records of the policy are all that evidence shows: where more is broken, their value before a change does not help
      fix: broken.every(isOfPolicy) ? fixOf(first) : { ...fixOf(first), keepsMeaning: true },
    };
  }
  const evidence = policyEvidence(found);
  const reasons = uniqueMessages(found.flatMap(({ results, unmeasured }) => (results.length > 1 ? unmeasured : [])));
  if (reasons.length > 0) return { outcome: "unknown", message: severalCauses(reasons), evidence };
  return { outcome: "pass", message: message("dmarc/expectations/all", { mails: found.length }), evidence };
}

/** Whether some receiver comes to another result, whatever else is unknown. */
function isBroken({ results, unmeasured, expected }: Found): boolean {
  return !results.includes(expected) || (results.length > 1 && unmeasured.length === 0);
}

function describe(found: Found): Message {
  const { mail, expected, results, unmeasured, authentications } = found;
  const steps = authentications.map((each) => describeAuthentication(each, found));
  const policy = results.every((result) => result === "pass") ? [] : [describePolicy(found)];
  const { ip, from } = mail;
  const isMeasured = unmeasured.length === 0;
  return message("dmarc/expectations/result", {
    ip,
    from,
    expected,
    results,
    isMeasured,
    steps: [...steps, ...policy],
  });
}

function describeAuthentication(each: AlignedAuthentication, { mail: { author }, policy }: MailResult): Message {
  const { selector, domain, state, result, reason, alignment } = each;
  const isStrict = applicableRecord(policy)?.[alignmentTag(each)] === "s";
  const values = { domain, reason, alignment, author, tag: isStrict ? alignmentTag(each) : null };
  return selector === null
    ? message("dmarc/expectations/spf", { ...values, result: result ?? state })
    : message("dmarc/expectations/dkim", { ...values, selector, state });
}

function describePolicy({ mail: { author }, policy }: MailResult): Message {
  if (policy.state === "unknown") return policy.reason;
  if (policy.state === "malformed") return policy.problem;
  if (policy.state === "absent") return message("dmarc-record/absent", { domain: author });
  const { decidedBy: tag, effective, isTesting, pct, discarded } = policy.value;
  const origin = inheritedFrom(policy.value);
  if (discarded) return message("dmarc/expectations/discarded", { origin });
  return message("dmarc/expectations/policy", { tag, policy: effective, testing: isTesting, pct, origin });
}

/** The records that decide: the policy's. */
function policyEvidence(found: readonly Found[]): Evidence[] {
  const all = found.flatMap(({ policy }) => policy.evidence);
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** The step at which an expectation fails. `forged`: a mail passes that should not. */
function brokenStep({ expected, results, policy, authentications }: Found): BrokenStep {
  if (applicableRecord(policy) === null) return "policy";
  if (expected !== "pass") return results.includes("pass") ? "forged" : "policy";
  return authentications.some(isUnaligned) ? "alignment" : "authentication";
}

type BrokenStep = "alignment" | "authentication" | "policy" | "forged";

/** Whether the DMARC record decides: by its policy, or by how strictly domains align. */
function isOfPolicy(found: Found): boolean {
  const { mail, authentications } = found;
  const step = brokenStep(found);
  if (step === "alignment") return strictTags(found).length > 0;
  if (step === "forged")
    return authentications.some(({ alignment, domain }) => alignment === "aligned" && domain !== mail.author);
  return step === "policy";
}

function isUnaligned({ alignment }: AlignedAuthentication): boolean {
  return alignment === "not-aligned";
}

/** The tags of the record that keep authenticated domains from aligning. */
function strictTags({ policy, authentications }: Found): ("aspf" | "adkim")[] {
  const record = applicableRecord(policy);
  const tags = new Set(authentications.filter(isUnaligned).map(alignmentTag));
  return [...tags].filter((tag) => record?.[tag] === "s");
}

/** What makes the first broken expectation true. */
function fixOf(found: Found): Fix {
  const { author } = found.mail;
  return adviceFix(message("dmarc/expectations/fix", { step: brokenStep(found), author, tags: strictTags(found) }));
}

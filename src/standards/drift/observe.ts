// Asks live DNS for what the repository declares.
import { openQuestion } from "../../cause.ts";
import type { DomainIntent, RrsetKey } from "../../dns/intended-rrset.ts";
import type { Name } from "../../dns/name.ts";
import { ROOT, parentOf, prependLabels } from "../../dns/name.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Observation } from "../../model.ts";
import type { Dns, DnsAnswer } from "../../ports.ts";
import type { MeasuredAnswer } from "./compare.ts";
import { answerContent, findDifference } from "./compare.ts";
import type { Question } from "./questions.ts";
import { driftQuestions } from "./questions.ts";
import type { Declarations, RrsetDifference, Drift } from "./record.ts";

/** Project limit: differences and reasons that are kept; a message shows fewer. */
const MAX_DIFFERENCES = 100;
const MAX_REASONS = 20;

/** The result of one question; `looked`: no such mail record is declared, and none is live. */
type RrsetComparison =
  | { state: "same" | "looked" | "undecided" }
  | { state: "differs"; difference: RrsetDifference }
  | { state: "unmeasured"; reason: Message };

/** Compares live DNS (`dns`) with what is declared of the domain; absent where nothing is declared. */
export async function observeDrift(
  dns: Dns,
  domain: Name,
  selectors: readonly string[],
  declarations: Declarations | undefined,
): Promise<Observation<Drift>> {
  if (declarations === undefined) return { state: "absent", evidence: [] };
  if (declarations === "planned") return { state: "present", value: { view: "planned" }, evidence: [] };
  const declaration = declarations.get(domain);
  if (declaration === undefined) return { state: "absent", evidence: [] };
  const { questions, skipped } = driftQuestions(domain, selectors, declaration);
  const comparisons = await Promise.all(questions.map((question) => compareRrset(dns, question, declaration)));
  return { state: "present", value: summarise(comparisons, skipped, declaration), evidence: [] };
}

async function compareRrset(dns: Dns, question: Question, { intentFor }: DomainIntent): Promise<RrsetComparison> {
  const { name, type, pattern } = question;
  const wanted = intentFor(name, type);
  if (wanted.kind === "undecided")
    return wanted.fault === undefined ? { state: "undecided" } : toUnmeasured(question, wanted.fault);
  const answer: DnsAnswer = await dns.query(name, type);
  if (answer.kind === "failure") return toUnmeasured(question, answer.reason);
  if (answer.security === "bogus") return toUnmeasured(question, message("cause/bogus"));
  const difference = findDifference(question, wanted, answer);
  if (difference === null) return { state: pattern === null ? "same" : "looked" };
  return (
    (wanted.kind === "deleted" ? await compareWithWildcards(dns, question, answer) : null) ?? {
      state: "differs",
      difference,
    }
  );
}

function toUnmeasured({ name, type }: RrsetKey, reason: Message): RrsetComparison {
  return { state: "unmeasured", reason: openQuestion({ type, name }, reason) };
}

/**
 * RFC 4592 §3.3.1: where a deleted RRset was the last of its name, a wildcard above answers; that is not drift.
 * null where no wildcard gives this answer.
 */
async function compareWithWildcards(
  dns: Dns,
  question: Question,
  answer: MeasuredAnswer,
): Promise<RrsetComparison | null> {
  const { name, type } = question;
  for (let at = parentOf(name); at !== null && at !== ROOT; at = parentOf(at)) {
    const wildcard = await dns.query(prependLabels("*", at), type);
    if (wildcard.kind === "failure")
      return toUnmeasured(question, openQuestion({ about: message("drift/gap/wildcard") }, wildcard.reason));
    if (answerContent(wildcard) === answerContent(answer)) return { state: "same" };
  }
  return null;
}

function summarise(comparisons: readonly RrsetComparison[], unasked: number, { unparsedTypes }: DomainIntent): Drift {
  const differences = comparisons.flatMap((one) => (one.state === "differs" ? [one.difference] : []));
  const reasons = comparisons.flatMap((one) => (one.state === "unmeasured" ? [one.reason] : []));
  return {
    view: "live",
    matching: comparisons.filter(({ state }) => state === "same").length,
    differing: differences.length,
    differences: differences.slice(0, MAX_DIFFERENCES),
    unmeasured: reasons.length,
    reasons: reasons.slice(0, MAX_REASONS),
    unasked,
    undecided: comparisons.filter(({ state }) => state === "undecided").length,
    unread: [...unparsedTypes],
  };
}

// Asks live DNS for what the repository declares.
import type { DomainIntent, RrsetKey } from "../../dns/intended-rrset.ts";
import type { Name } from "../../dns/name.ts";
import { ROOT, parentOf, prependLabels } from "../../dns/name.ts";
import type { Observation } from "../../model.ts";
import type { Dns, DnsAnswer } from "../../ports.ts";
import type { MeasuredAnswer } from "./compare.ts";
import { answerContent, findDifference } from "./compare.ts";
import type { Question } from "./questions.ts";
import { driftQuestions } from "./questions.ts";
import type { Declarations, RrsetDifference, Drift } from "./record.ts";

/** Ours: differences kept whole, and reasons; a report shows fewer. */
const MAX_DIFFERENCES = 100;
const MAX_REASONS = 20;

/** What came of one question; `looked`: no such mail record is declared, and none is live. */
type Comparison =
  | { state: "same" | "looked" | "undecided" }
  | { state: "differs"; difference: RrsetDifference }
  | { state: "unmeasured"; reason: string };

/** What live DNS (`dns`) answers beside what is declared of the domain; absent where nothing is. */
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

async function compareRrset(dns: Dns, question: Question, { intentFor }: DomainIntent): Promise<Comparison> {
  const { name, type, pattern } = question;
  const wanted = intentFor(name, type);
  if (wanted.kind === "undecided") return { state: "undecided" };
  const answer: DnsAnswer = await dns.query(name, type);
  if (answer.kind === "failure") return toUnmeasured(question, answer.reason);
  if (answer.security === "bogus") return toUnmeasured(question, "the answer is bogus (DNSSEC)");
  const difference = findDifference(question, wanted, answer);
  if (difference === null) return { state: pattern === null ? "same" : "looked" };
  return (
    (wanted.kind === "deleted" ? await compareWithWildcards(dns, question, answer) : null) ?? {
      state: "differs",
      difference,
    }
  );
}

function toUnmeasured({ name, type }: RrsetKey, reason: string): Comparison {
  return { state: "unmeasured", reason: `${type} ${name}: ${reason}` };
}

/**
 * RFC 4592 §3.3.1: where an RRset is gone, and with it the name, a wildcard above may answer; then that is no drift.
 * null where none answers so.
 */
async function compareWithWildcards(dns: Dns, question: Question, answer: MeasuredAnswer): Promise<Comparison | null> {
  const { name, type } = question;
  for (let at = parentOf(name); at !== null && at !== ROOT; at = parentOf(at)) {
    const wildcard = await dns.query(prependLabels("*", at), type);
    if (wildcard.kind === "failure")
      return toUnmeasured(question, `whether a wildcard answers cannot be told: ${wildcard.reason}`);
    if (answerContent(wildcard) === answerContent(answer)) return { state: "same" };
  }
  return null;
}

function summarise(comparisons: readonly Comparison[], unasked: number, { unparsedTypes }: DomainIntent): Drift {
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

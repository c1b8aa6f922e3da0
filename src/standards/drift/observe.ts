// Asks live DNS for what the repository declares.
import type { Declaration, RrsetKey } from "../../dns/intended-rrset.ts";
import type { Name } from "../../dns/name.ts";
import { ROOT, parentOf, under } from "../../dns/name.ts";
import type { Observation } from "../../model.ts";
import type { Dns, DnsAnswer } from "../../ports.ts";
import type { Answered } from "./compare.ts";
import { contentOf, differenceOf } from "./compare.ts";
import type { Question } from "./questions.ts";
import { questionsOf } from "./questions.ts";
import type { Declarations, Difference, Drift } from "./record.ts";

/** Ours: differences kept whole, and reasons; a report shows fewer. */
const MOST_KEPT = 100;
const MOST_REASONS = 20;

/** What came of one question; `looked`: no such mail record is declared, and none is live. */
type Comparison =
  | { state: "same" | "looked" | "undecided" }
  | { state: "differs"; difference: Difference }
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
  const { asked, unasked } = questionsOf(domain, selectors, declaration);
  const compared = await Promise.all(asked.map((question) => compareOne(dns, question, declaration)));
  return { state: "present", value: summarise(compared, unasked, declaration), evidence: [] };
}

async function compareOne(dns: Dns, question: Question, { wanted: said }: Declaration): Promise<Comparison> {
  const { name, type, mark } = question;
  const wanted = said(name, type);
  if (wanted.kind === "undecided") return { state: "undecided" };
  const answer: DnsAnswer = await dns.query(name, type);
  if (answer.kind === "failure") return unmeasured(question, answer.reason);
  if (answer.security === "bogus") return unmeasured(question, "the answer is bogus (DNSSEC)");
  const difference = differenceOf(question, wanted, answer);
  if (difference === null) return { state: mark === null ? "same" : "looked" };
  return (
    (wanted.kind === "gone" ? await seekWildcard(dns, question, answer) : null) ?? { state: "differs", difference }
  );
}

function unmeasured({ name, type }: RrsetKey, reason: string): Comparison {
  return { state: "unmeasured", reason: `${type} ${name}: ${reason}` };
}

/**
 * RFC 4592 §3.3.1: where an RRset is gone, and with it the name, a wildcard above may answer; then that is no drift.
 * null where none answers so.
 */
async function seekWildcard(dns: Dns, question: Question, answer: Answered): Promise<Comparison | null> {
  const { name, type } = question;
  for (let at = parentOf(name); at !== null && at !== ROOT; at = parentOf(at)) {
    const wildcard = await dns.query(under("*", at), type);
    if (wildcard.kind === "failure")
      return unmeasured(question, `whether a wildcard answers cannot be told: ${wildcard.reason}`);
    if (contentOf(wildcard) === contentOf(answer)) return { state: "same" };
  }
  return null;
}

function summarise(compared: readonly Comparison[], unasked: number, { unread }: Declaration): Drift {
  const differences = compared.flatMap((one) => (one.state === "differs" ? [one.difference] : []));
  const reasons = compared.flatMap((one) => (one.state === "unmeasured" ? [one.reason] : []));
  return {
    view: "live",
    matching: compared.filter(({ state }) => state === "same").length,
    differing: differences.length,
    differences: differences.slice(0, MOST_KEPT),
    unmeasured: reasons.length,
    reasons: reasons.slice(0, MOST_REASONS),
    unasked,
    undecided: compared.filter(({ state }) => state === "undecided").length,
    unread: [...unread],
  };
}

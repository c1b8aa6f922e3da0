// What is said of the evaluation of one mail (RFC 7208 §4), and of what the policy expects of it.
import { quoteOctets } from "../../text/quote.ts";
import { listFirst } from "../../text/list.ts";
import { code, excerpt } from "./spf.ts";

/** The sender as people write it; an empty reverse path is `<>`. */
function senderOf(sender: string): string {
  return sender === "" ? "<>" : excerpt(sender);
}

export const spfEvaluation = {
  "spf/evaluation/not-a-domain": ({ domain }: { domain: string }) =>
    `${code(domain)} is not a domain name with several labels`,
  "spf/evaluation/no-match": ({ domain }: { domain: string }) => `nothing in the record of ${domain} matches`,
  "spf/evaluation/target": () => "the target is not a valid domain name",
  "spf/evaluation/lookup-limit": ({ count, limit }: { count: number; limit: number }) =>
    `this would be lookup ${count}; RFC 7208 allows ${limit}`,
  "spf/evaluation/void-limit": ({ question, count, limit }: { question: string; count: number; limit: number }) =>
    `${question} is void lookup ${count}; RFC 7208 allows ${limit}`,
  "spf/evaluation/mx-limit": ({ domain, count, limit }: { domain: string; count: number; limit: number }) =>
    `${domain} has ${count} MX records; RFC 7208 allows ${limit}`,
  "spf/evidence/evaluation": ({ ip, sender }: { ip: string; sender: string }) =>
    `SPF evaluation of ${ip} for ${senderOf(sender)}`,
  "spf/evidence/step": ({ domain, term }: { domain: string; term: string }) => `${domain}: ${excerpt(term)}`,
  "spf/evidence/result": ({ result, reason }: { result: string; reason: string | null }) =>
    reason === null ? result : `${result}: ${reason}`,
  "spf/evidence/explanation": ({ explanation }: { explanation: string }) => `explanation: ${explanation}`,
  "spf/expectations/none": () => "the policy expects no SPF result",
  "spf/expectations/all": ({ mails }: { mails: number }) =>
    mails === 1 ? "the one mail gets the expected result" : `all ${mails} mails get the expected result`,
  "spf/expectations/result": ({
    ip,
    sender,
    expected,
    result,
    path,
    reason,
    explanation,
    isLost,
  }: {
    ip: string;
    sender: string;
    expected: string;
    result: string;
    path: readonly string[];
    reason: string | null;
    explanation: string | null;
    isLost: boolean;
  }) => {
    const why = [
      ...(path.length === 0 ? [] : [path.join(", then ")]),
      ...(reason === null ? [] : [excerpt(reason)]),
      ...(explanation === null ? [] : [`explained as ${quoteOctets(explanation)}`]),
    ];
    const found = result === expected ? `${result}, as expected` : `expected ${expected}, but the result is ${result}`;
    return `${ip} for ${senderOf(sender)}: ${found}${why.length === 0 ? "" : ` (${why.join("; ")})`}${isLost ? `; before this change the result is ${expected}` : ""}`;
  },
  "spf/expectations/fix": ({ term }: { term: string | null }) =>
    `${term === null ? "Change the term that the path names" : `Add \`${term}\` before \`all\`, or fix the term that should name it`}. If the result is right, correct \`spf: expect:\` in the policy.`,
  "spf/expectations/fix-lost-senders": ({ items, count }: { items: readonly string[]; count: number }) =>
    `First make sure that nothing sends from ${listFirst(items, count)} any more, and remove it from \`spf: expect:\`; then change the record. Otherwise keep the term that gives the current result.`,
  "spf/expectations/fix-lost-results": () =>
    "First make sure that no mail depends on the current result, and remove it from `spf: expect:`; then change the record. Otherwise keep the term that gives the current result.",
};

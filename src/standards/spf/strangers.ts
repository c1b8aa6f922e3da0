// What the record gives to mail of strangers. Where a name depends on the mail (RFC 7208 §7), only an evaluation shows what it
// leads to, and forged mail comes from strangers.
import { openQuestion } from "../../cause.ts";
import type { Name } from "../../dns/name.ts";
import { isWithin, prependLabels, ROOT } from "../../dns/name.ts";
import { lookUpTxt } from "../../dns/txt.ts";
import { message } from "../../message.ts";
import type { Dns } from "../../ports.ts";
import { checkHost } from "./evaluate.ts";
import { fixedSuffix } from "./macro.ts";
import { parseSpf } from "./parse.ts";
import type { AddressFamily, SpfNode, StrangerResult } from "./record.ts";
import { selectSpf } from "./record.ts";
import { allTerms, leadsByMail } from "./traversal.ts";

/** Addresses reserved for documentation, two of each family (RFC 5737, RFC 3849, RFC 9637). */
const CLIENTS: readonly [AddressFamily, string][] = [
  ["v4", "192.0.2.183"],
  ["v4", "203.0.113.94"],
  ["v6", "2001:db8:6f1c:20::a93e"],
  ["v6", "3fff:4d2:8b::57b1"],
];
/** An invented mailbox and client. */
const LOCAL_PART = "qv7m3x9k2d";
const HELO = "k8w2v5.example.net";

/** Evaluates the record of `domain` for strangers; none if no evaluated name depends on the mail. */
export async function observeStrangers(dns: Dns, domain: Name, tree: SpfNode): Promise<StrangerResult[]> {
  const byMail = allTerms(tree, ({ mailDependent }) => mailDependent !== null);
  if (byMail.length === 0) return [];
  return Promise.all(
    CLIENTS.map(async ([family, ip]): Promise<StrangerResult> => {
      const evaluation = await checkHost(dns, { ip, sender: `${LOCAL_PART}@${domain}`, helo: HELO });
      const { result, path, reason, failed } = evaluation;
      const isPass = result === "pass";
      const isByMail = path.some((step) =>
        byMail.some(({ node, branch }) => node.domain === step.domain && branch.text === step.term),
      );
      const [silent] = failed;
      return {
        ip,
        family,
        passedBy: isPass && isByMail ? path : null,
        isOverLimit: ["spf/evaluation/lookup-limit", "spf/evaluation/void-limit"].includes(reason?.code ?? ""),
        unmeasured:
          silent !== undefined
            ? openQuestion(silent.question, silent.reason)
            : isPass && !isByMail
              ? message("spf/open/known-address", { ip })
              : null,
      };
    }),
  );
}

/**
 * Marks the terms that lead back to their own record for every mail: their name depends on the mail, and a wildcard answers for
 * all such names with a record that leads to it again. Only where each stranger is over a limit is it worth a question.
 */
export async function markEndlessTerms(
  dns: Dns,
  sender: Name,
  tree: SpfNode,
  strangers: readonly StrangerResult[],
): Promise<void> {
  if (!strangers.every(({ isOverLimit }) => isOverLimit)) return;
  const terms = allTerms(tree, leadsByMail);
  await Promise.all(
    terms.map(async ({ branch }) => {
      const suffix = branch.mailDependent?.suffix ?? null;
      if (suffix === null || !(await isEndless(dns, suffix, sender))) return;
      const problem = { kind: "loop", message: message("spf/target/endless", { suffix }) } as const;
      branch.target = { domain: suffix, owner: suffix, text: null, problem, unknown: null, lookups: 0, branches: [] };
      branch.notLookedUp = null;
    }),
  );
}

/** Whether the wildcard below `suffix` has a record that includes, or redirects to, another name below `suffix` for each mail. */
async function isEndless(dns: Dns, suffix: Name, sender: Name): Promise<boolean> {
  const wildcard = prependLabels("*", suffix);
  const lookup = await lookUpTxt(dns, wildcard); // RFC 4592 §2.2.1: its own name returns its records
  const [text, ...others] = lookup.state === "present" ? selectSpf(lookup.texts) : [];
  if (text === undefined || others.length > 0) return false;
  return parseSpf(text).terms.some(
    (term) =>
      (term.kind === "include" || term.kind === "redirect") &&
      isWithin(fixedSuffix(term.domain, wildcard, sender) ?? ROOT, suffix),
  );
}

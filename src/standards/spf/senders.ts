// Whom an SPF record lets through: how it ends (RFC 7208 §4.7, §5.1, §6.1), and how wide its networks are (§5.6).
import type { Subject } from "../../define-check.ts";
import type { Judgement } from "../../model.ts";
import { PERMERROR } from "./limits.ts";
import { findPassAll } from "./open.ts";
import type { AddressFamily, SpfBranch, SpfFact, SpfNode } from "./record.ts";
import type { Ending } from "./tree.ts";
import { findEnding, permErrors, passTerms, termLabel, withTerms, unmeasuredReasons } from "./tree.ts";
import { adviceFix } from "../fixes.ts";
import { correctedRecordFix, recordEvidence, unmeasuredJudgement, excerpt } from "./words.ts";
import { list } from "../../text/list.ts";

/** Following redirects, the record ends in `-all` or `~all`. Faults elsewhere in the tree do not change its ending. */
export function judgeEnding(fact: SpfFact, { mail }: Pick<Subject, "mail">): Judgement {
  const ending = findEnding(fact.tree);
  const { node, all } = ending;
  const evidence = recordEvidence([fact.tree, node]);
  const via = redirectSuffix(fact, node);
  const settled = judgeSoundEnding(fact, ending);
  if (mail === "receive") {
    if (settled !== null && settled.outcome !== "not-applicable") return settled;
    // spf/syntax, spf/include-valid and spf/open do not speak about domains that only receive
    const message =
      node.problem === null
        ? describeEnding(all, via)
        : `receivers cannot evaluate the record${via}: ${node.problem.words}`;
    return {
      outcome: "fail",
      message,
      evidence,
      fix: correctedRecordFix(fact, "v=spf1 -all", "The policy says that this domain sends no mail; publish that."),
    };
  }
  if (settled !== null) return settled;
  if (node !== fact.tree) {
    const fix = adviceFix(
      `Let the record of ${excerpt(node.domain)} end in \`~all\` or \`-all\`, or do not redirect to it.`,
    );
    return { outcome: "fail", message: describeEnding(all, via), evidence, fix };
  }
  const ended = withTerms(node, (branch) => (branch === all ? "~all" : branch.text));
  const value = all === null ? `${ended} ~all` : ended;
  return {
    outcome: "fail",
    message: describeEnding(all, via),
    evidence,
    fix: correctedRecordFix(fact, value, "Publish this record; once all senders are listed, `-all` is stricter."),
  };
}

/** What the ending is where it is not a failure; null where it is one. */
function judgeSoundEnding(fact: SpfFact, { node, all, open }: Ending): Judgement | null {
  if (node.problem !== null) return PERMERROR;
  const evidence = recordEvidence([fact.tree, node]);
  const reason = node.unknown ?? open;
  if (reason !== null) return unmeasuredJudgement([reason], evidence);
  const via = redirectSuffix(fact, node);
  if (all?.qualifier === "-" || all?.qualifier === "~")
    return { outcome: "pass", message: `ends in \`${all.text}\`${via}`, evidence };
  // CATALOGUE, one fault, one failing check: that everyone may send is spf/open's to report
  return all?.qualifier === "+"
    ? { outcome: "not-applicable", message: `ends in \`${all.text}\`${via}, which authorises everyone: see spf/open` }
    : null;
}

function describeEnding(all: SpfBranch | null, via: string): string {
  if (all === null) return `there is neither \`all\` nor \`redirect\`${via}, so mail from anywhere else is neutral`;
  return `ends in \`${all.text}\`${via}: ${all.qualifier === "?" ? "mail from anywhere else is neutral" : "mail from anywhere passes"}`;
}

function redirectSuffix({ tree }: SpfFact, node: SpfNode): string {
  return node === tree ? "" : ` (by redirect to ${excerpt(node.domain)})`;
}

/** Following redirects, the record ends in `-all`; an ending that `spf/all` or `spf/open` refuses is theirs to report. */
export function judgeHardEnding(fact: SpfFact): Judgement {
  const { tree } = fact;
  const ending = findEnding(tree);
  const { node, all } = ending;
  const settled = judgeSoundEnding(fact, ending);
  if (settled === null)
    return { outcome: "not-applicable", message: "it ends in neither `-all` nor `~all`: see spf/all" };
  if (settled.outcome !== "pass" || all?.qualifier === "-") return settled;
  const message = `${settled.message}: mail from anywhere else is a soft failure, which receivers mostly accept`;
  const text =
    "Once every sender is listed, and DMARC reports show no mail of your own that fails, publish this record.";
  const fix =
    node === tree
      ? correctedRecordFix(
          fact,
          withTerms(tree, (branch) => (branch === all ? "-all" : branch.text)),
          text,
        )
      : adviceFix(`Let the record of ${excerpt(node.domain)} end in \`-all\`.`);
  return { outcome: "fail", message, evidence: recordEvidence([tree, node]), fix };
}

/** Nothing that lets mail pass is wider than these prefixes; what matches everyone is `spf/open`'s to report. */
export function judgeBreadth({ tree }: SpfFact, widest: Readonly<Record<AddressFamily, number>>): Judgement {
  const open = new Set(findPassAll(tree).flatMap(({ terms }) => terms.map(({ branch }) => branch)));
  const wide = passTerms(tree).flatMap(({ node, branch }) =>
    (["v4", "v6"] as const).flatMap((family) => {
      const prefix = branch.prefixes[family];
      return prefix === undefined || prefix === 0 || prefix >= widest[family] || open.has(branch)
        ? []
        : [{ node, branch, family, prefix }];
    }),
  );
  if (wide.length > 0) {
    const message = list(
      wide.map(
        ({ node, branch, family, prefix }) =>
          `${termLabel(branch, node, tree)} is an IP${family} network of length /${prefix}, /${widest[family]} is the widest allowed`,
      ),
    );
    const own = wide.some(({ node }) => node === tree);
    const text = own
      ? "Name only the networks that send the domain's mail."
      : "Ask who publishes the record for one that names fewer addresses; until then everyone in these networks can send as the domain.";
    return {
      outcome: "fail",
      message,
      evidence: recordEvidence([tree, ...wide.map(({ node }) => node)]),
      fix: adviceFix(text),
    };
  }
  if (permErrors(tree).length > 0) return PERMERROR;
  const unseen = unmeasuredReasons(tree);
  if (unseen.length > 0) return unmeasuredJudgement(unseen, recordEvidence([tree]));
  return { outcome: "pass", message: `no network is wider than /${widest.v4} (IPv4) or /${widest.v6} (IPv6)` };
}

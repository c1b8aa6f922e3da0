// Whom an SPF record lets through: how it ends (RFC 7208 §4.7, §5.1, §6.1), and whether it authorises everyone.
import type { Subject } from "../../check.ts";
import type { Name } from "../../dns/name.ts";
import type { Fix, Judgement } from "../../model.ts";
import { PERMERROR } from "./limits.ts";
import type { Family, SpfBranch, SpfFact, SpfNode } from "./record.ts";
import type { Placed } from "./tree.ts";
import { endingOf, faultsOf, grantsOf, lookedUpAs, openingsOf, placed, rewritten, unseenOf } from "./tree.ts";
import { advise, evidenceOf, list, publish, shown } from "./words.ts";

/** Following redirects, the record ends in `-all` or `~all`. Faults elsewhere in the tree do not change its ending. */
export function judgeEnding({ tree }: SpfFact, { domain, mail }: Pick<Subject, "domain" | "mail">): Judgement {
  const { node, all, open } = endingOf(tree);
  const via = node === tree ? "" : ` (by redirect to ${shown(node.domain)})`;
  const evidence = evidenceOf([tree, node]);
  const silent = publish(domain, "v=spf1 -all", "The policy says that this domain sends no mail; publish that.");
  if (node.problem !== null) {
    // spf/syntax and spf/include-valid do not speak about domains that only receive
    if (mail !== "receive") return PERMERROR;
    return { outcome: "fail", message: `receivers cannot evaluate the record${via}: ${node.problem.words}`, evidence, fix: silent };
  }
  const reason = node.unknown ?? open;
  if (reason !== null) return { outcome: "unknown", message: `it ends in a redirect, and that record was not seen: ${reason}`, evidence };
  if (all?.qualifier === "-" || all?.qualifier === "~") return { outcome: "pass", message: `ends in \`${all.text}\`${via}`, evidence };
  const message =
    all === null
      ? `there is neither \`all\` nor \`redirect\`${via}, so mail from anywhere else is neutral`
      : `ends in \`${all.text}\`${via}: ${all.qualifier === "?" ? "mail from anywhere else is neutral" : "mail from anywhere passes"}`;
  if (mail === "receive") return { outcome: "fail", message, evidence, fix: silent };
  if (node !== tree) {
    return { outcome: "fail", message, evidence, fix: advise(`Let the record of ${shown(node.domain)} end in \`~all\` or \`-all\`, or do not redirect to it.`) };
  }
  const ended = rewritten(tree, (branch) => (branch === all ? "~all" : branch.text));
  const value = all === null ? `${ended} ~all` : ended;
  return { outcome: "fail", message, evidence, fix: publish(domain, value, "Publish this record; once all senders are listed, `-all` is stricter.") };
}

/** Following redirects, the record ends in `-all`; an ending that `spf/all` refuses is that check's to report. */
export function judgeHardEnding({ tree }: SpfFact, domain: Name): Judgement {
  const { node, all, open } = endingOf(tree);
  if (node.problem !== null) return PERMERROR;
  const via = node === tree ? "" : ` (by redirect to ${shown(node.domain)})`;
  const evidence = evidenceOf([tree, node]);
  const reason = node.unknown ?? open;
  if (reason !== null) return { outcome: "unknown", message: `it ends in a redirect, and that record was not seen: ${reason}`, evidence };
  if (all?.qualifier === "-") return { outcome: "pass", message: `ends in \`${all.text}\`${via}`, evidence };
  if (all?.qualifier !== "~") return { outcome: "not-applicable", message: "it ends in neither `-all` nor `~all`: see spf/all", evidence };
  const message = `ends in \`${all.text}\`${via}: mail from anywhere else is a soft failure, which receivers mostly accept`;
  const text = "Once every sender is listed, and DMARC reports show no mail of your own that fails, publish this record.";
  const fix = node === tree ? publish(domain, rewritten(tree, (branch) => (branch === all ? "-all" : branch.text)), text) : advise(`Let the record of ${shown(node.domain)} end in \`-all\`.`);
  return { outcome: "fail", message, evidence, fix };
}

/** Nothing that lets mail pass is wider than these prefixes; what matches everyone is `spf/open`'s to report. */
export function judgeBreadth({ tree }: SpfFact, widest: Readonly<Record<Family, number>>): Judgement {
  const wide = grantsOf(tree).flatMap(({ node, branch }) =>
    (["v4", "v6"] as const).flatMap((family) => {
      const prefix = branch.prefixes[family];
      return prefix === undefined || prefix === 0 || prefix >= widest[family] ? [] : [{ node, branch, family, prefix }];
    }),
  );
  if (wide.length > 0) {
    const message = list(wide.map(({ node, branch, family, prefix }) => `${placed(branch, node, tree)} is an IP${family} network of length /${prefix}, /${widest[family]} is the widest allowed`));
    const own = wide.some(({ node }) => node === tree);
    const text = own ? "Name only the networks that send the domain's mail." : "Ask who publishes the record for one that names fewer addresses; until then everyone in these networks can send as the domain.";
    return { outcome: "fail", message, evidence: evidenceOf([tree, ...wide.map(({ node }) => node)]), fix: advise(text) };
  }
  if (faultsOf(tree).length > 0) return PERMERROR;
  const unseen = unseenOf(tree);
  if (unseen.length > 0) return { outcome: "unknown", message: `no network seen is too wide; not seen: ${list(unseen)}` };
  return { outcome: "pass", message: `no network is wider than /${widest.v4} (IPv4) or /${widest.v6} (IPv6)` };
}

/** Nothing in the tree lets every client of a family pass. */
export function judgeOpenness({ domain, tree }: SpfFact): Judgement {
  const openings = openingsOf(tree);
  if (openings.length > 0) {
    const message = list(openings.map(({ node, branch }) => `${placed(branch, node, tree)} matches every ${addressesOf(branch)}`));
    const evidence = evidenceOf([tree, ...openings.map(({ node }) => node)]);
    return { outcome: "fail", message, evidence, fix: closing(domain, tree, openings) };
  }
  if (faultsOf(tree).length > 0) return PERMERROR;
  // a lookup that failed may hide an `exists` that matches everyone
  const hidden = lookedUpAs(tree, "v4", "unknown").filter((branch) => branch.kind === "exists" && branch.name !== null);
  const unseen = [...unseenOf(tree), ...hidden.map((branch) => `A ${branch.name}`)];
  if (unseen.length > 0) return { outcome: "unknown", message: `not seen: ${list(unseen)}` };
  return { outcome: "pass", message: "no term that lets mail pass matches every address" };
}

function addressesOf({ covers }: SpfBranch): string {
  return covers.length > 1 ? "address" : `IP${covers[0] ?? ""} address`;
}

function closing(domain: Name, tree: SpfNode, openings: readonly Placed[]): Fix {
  const foreign = openings.find(({ node }) => node !== tree);
  if (foreign !== undefined) {
    return advise(`Take out what leads to the record of ${foreign.node.domain}, or have ${placed(foreign.branch, foreign.node, tree)} removed.`);
  }
  const open = new Set(openings.map(({ branch }) => branch));
  const value = rewritten(tree, (branch) => (!open.has(branch) ? branch.text : branch.kind === "all" ? "~all" : null));
  return publish(domain, value, "Publish this record with the addresses of your own senders in it.");
}

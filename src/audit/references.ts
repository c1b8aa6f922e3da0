// The names that a domain's mail records lead to, of the domain itself or of others.
import { RECEIVING_KINDS, SENDING_KINDS } from "../define-check.ts";
import type { Name } from "../dns/name.ts";
import { ROOT, isHostName } from "../dns/name.ts";
import { emptyAliasTarget } from "../dns/no-record.ts";
import { formatRdata } from "../dns/record.ts";
import type { Facts } from "../facts.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Evidence, MailKind } from "../model.ts";
import type { SeenNames } from "../standards/dns/observe.ts";
import type { Reference } from "../standards/dns/record.ts";
import type { SpfBranch } from "../standards/spf/record.ts";
import type { ReportUri } from "../standards/mailto.ts";
import {
  allTerms,
  describeTerm,
  recordEvidence,
  targetProblem,
  unmeasuredReasons,
} from "../standards/spf/traversal.ts";

/** The facts whose records name something. */
type Referring = Pick<Facts, "mx" | "hosts" | "spf" | "dkim" | "dmarc" | "tlsRpt">;

/** What the records of a domain name, and why some of them were not seen. */
export function collectReferences(
  facts: Referring,
  mail: MailKind,
  { emptyAliases }: SeenNames,
): { references: Reference[]; unseen: Message[] } {
  const tlsRpt = RECEIVING_KINDS.includes(mail) ? [facts.tlsRpt] : []; // else not asked for
  const observed = [facts.mx, facts.spf, ...Object.values(facts.dkim), facts.dmarc, ...tlsRpt];
  const unseen = observed.flatMap((fact) => (fact.state === "unknown" ? [fact.reason] : []));
  const tree = facts.spf.state === "present" ? unmeasuredReasons(facts.spf.value.tree) : [];
  const mxHosts = mxReferences(facts, mail);
  return {
    references: [
      ...mxHosts,
      ...spfReferences(facts, mail, mxHosts),
      ...mailboxReferences(facts),
      ...[...emptyAliases].map(([alias, name]) => aliasReference(alias, name, facts.dkim)),
    ],
    unseen: [...unseen, ...tree],
  };
}

const FAILING_HOST = message("dns/failing/host");

function mxReferences({ mx, hosts }: Pick<Referring, "mx" | "hosts">, mail: MailKind): Reference[] {
  if (mx.state !== "present") return [];
  const byText = new Map(mx.evidence.map((one) => [one.text, one]));
  return mx.value.records
    .filter(({ exchange }) => exchange !== ROOT)
    .map((data) => {
      const seen = byText.get(formatRdata("MX", data));
      const place = message("dns/place/mx", { host: data.exchange });
      const fails = RECEIVING_KINDS.includes(mail) && hosts[data.exchange]?.addresses.state === "absent";
      const failing = fails && isHostName(data.exchange) ? FAILING_HOST : null;
      return { place, name: data.exchange, failing, evidence: seen === undefined ? [] : [seen] };
    });
}

/** The names of all terms, in the records of others too, and the MX hosts behind an `mx` that have no address. */
function spfReferences({ spf }: Referring, mail: MailKind, mxHosts: readonly Reference[]): Reference[] {
  if (spf.state !== "present") return [];
  const { tree } = spf.value;
  const ownHosts = new Set(mxHosts.flatMap(({ name, failing }) => (failing ? [name] : [])));
  const isNaming = ({ name, mailDependent, voids }: SpfBranch): boolean =>
    name !== null || mailDependent !== null || voids !== null;
  return allTerms(tree, isNaming).flatMap((term) => {
    const { kind, name, mailDependent, voids } = term.branch;
    const named = name ?? mailDependent?.suffix ?? null;
    const hosts = kind === "mx" && voids !== null ? [...voids.v4.names, ...voids.v6.names] : [];
    const place = message("dns/place/spf", { term: describeTerm(term, tree) });
    const fails = SENDING_KINDS.includes(mail) && targetProblem(term.branch) !== null;
    return [...new Set([...(named === null ? [] : [named]), ...hosts])].map((at) => ({
      place,
      name: at,
      failing: fails ? message("dns/failing/include") : ownHosts.has(at) ? FAILING_HOST : null,
      evidence: recordEvidence([term.node]),
    }));
  });
}

function mailboxReferences({ dmarc, tlsRpt }: Referring): Reference[] {
  const of = (uris: readonly ReportUri[], evidence: Evidence[]): Reference[] =>
    uris.flatMap(({ uri, domain: name }) =>
      name === null ? [] : [{ place: message("dns/place/mailbox", { uri }), name, failing: null, evidence }],
    );
  return [
    ...(dmarc.state === "present" ? of([...dmarc.value.rua, ...dmarc.value.ruf], dmarc.evidence) : []),
    ...(tlsRpt.state === "present" ? of(tlsRpt.value.rua, tlsRpt.evidence) : []),
  ];
}

function aliasReference(alias: Name, target: Name, dkim: Facts["dkim"]): Reference {
  const at = { type: "CNAME", name: alias };
  const fails = Object.values(dkim).some(
    ({ state, evidence }) =>
      state === "absent" && emptyAliasTarget(evidence) === target && evidence.some((one) => isAt(one, alias)),
  );
  return {
    place: message("dns/place/alias", { alias, target }),
    name: target,
    failing: fails ? message("dns/failing/alias") : null,
    evidence: [{ at, text: `${target}.` }],
  };
}

function isAt({ at }: Evidence, name: Name): boolean {
  return "type" in at && at.name === name;
}

// The names that a domain's mail records lead to, of the domain itself or of others.
import { RECEIVING_KINDS } from "../define-check.ts";
import type { Name } from "../dns/name.ts";
import { ROOT } from "../dns/name.ts";
import { formatRdata } from "../dns/record.ts";
import type { Facts } from "../facts.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Evidence, MailKind } from "../model.ts";
import type { SeenNames } from "../standards/dns/observe.ts";
import type { Reference } from "../standards/dns/record.ts";
import type { ReportUri } from "../standards/mailto.ts";
import { mailboxDomain } from "../standards/mailto.ts";
import { allTerms, describeTerm, recordEvidence, unmeasuredReasons } from "../standards/spf/traversal.ts";

/** The facts whose records name something. */
type Referring = Pick<Facts, "mx" | "spf" | "dkim" | "dmarc" | "tlsRpt">;

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
  return {
    references: [
      ...mxReferences(facts.mx),
      ...spfReferences(facts.spf),
      ...mailboxReferences(facts),
      ...[...emptyAliases].map(([alias, name]) => aliasReference(alias, name)),
    ],
    unseen: [...unseen, ...tree],
  };
}

function mxReferences(mx: Facts["mx"]): Reference[] {
  if (mx.state !== "present") return [];
  const byText = new Map(mx.evidence.map((one) => [one.text, one]));
  return mx.value.records
    .filter(({ exchange }) => exchange !== ROOT)
    .map((data) => {
      const seen = byText.get(formatRdata("MX", data));
      const place = message("dns/place/mx", { host: data.exchange });
      return { place, name: data.exchange, evidence: seen === undefined ? [] : [seen] };
    });
}

/** The names of all terms, in the records of others too, and the MX hosts behind an `mx` that have no address. */
function spfReferences(spf: Facts["spf"]): Reference[] {
  if (spf.state !== "present") return [];
  const { tree } = spf.value;
  return allTerms(tree).flatMap((term) => {
    const { kind, name, mailDependent, voids } = term.branch;
    const named = name ?? mailDependent?.suffix ?? null;
    const hosts = kind === "mx" && voids !== null ? [...voids.v4.names, ...voids.v6.names] : [];
    const place = message("dns/place/spf", { term: describeTerm(term, tree) });
    return [...new Set([...(named === null ? [] : [named]), ...hosts])].map((at) => ({
      place,
      name: at,
      evidence: recordEvidence([term.node]),
    }));
  });
}

function mailboxReferences({ dmarc, tlsRpt }: Referring): Reference[] {
  const of = (uris: readonly ReportUri[], evidence: Evidence[]): Reference[] =>
    uris.flatMap(({ uri, problem }) => {
      const name = problem === null ? mailboxDomain(uri) : null;
      return name === null ? [] : [{ place: message("dns/place/mailbox", { uri }), name, evidence }];
    });
  return [
    ...(dmarc.state === "present" ? of([...dmarc.value.rua, ...dmarc.value.ruf], dmarc.evidence) : []),
    ...(tlsRpt.state === "present" ? of(tlsRpt.value.rua, tlsRpt.evidence) : []),
  ];
}

function aliasReference(alias: Name, target: Name): Reference {
  const at = { type: "CNAME", name: alias };
  return { place: message("dns/place/alias", { alias, target }), name: target, evidence: [{ at, text: `${target}.` }] };
}

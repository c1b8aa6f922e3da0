// Asks whether the domains exist that the mail records of a domain lead to.
import type { AnswerListener } from "../../dns/answer-listener.ts";
import type { Name } from "../../dns/name.ts";
import { isWithin, parentOf } from "../../dns/name.ts";
import { noRecordEvidence } from "../../dns/no-record.ts";
import { unmeasuredCause } from "../../dns/unmeasured-answer.ts";
import type { Message } from "../../message.ts";
import { message, uniqueMessages } from "../../message.ts";
import type { Observation } from "../../model.ts";
import type { Dns } from "../../ports.ts";
import type { Reference, ReferencedDomains } from "./record.ts";
import { registrableDomain } from "../registrable-domain.ts";

/** Project limit: domains of others that are asked about; a hostile SPF tree names a hundred. */
const MAX_DOMAINS = 50;

/** What the answers about a domain show of names. */
export interface SeenNames {
  /** Names that were found. */
  existing: Set<Name>;
  /** Aliases that lead to a name which does not exist. */
  emptyAliases: Map<Name, Name>;
}

/** Records which names exist by the answers that it hears. */
export function recordNames(): { hear: AnswerListener; seen: SeenNames } {
  const seen: SeenNames = { existing: new Set(), emptyAliases: new Map() };
  const hear: AnswerListener = (_name, _type, answer) => {
    if (answer.kind === "failure" || answer.security === "bogus") return;
    const { kind, owner, aliases } = answer;
    for (const existing of aliases) seen.existing.add(existing);
    if (kind !== "nxdomain") seen.existing.add(owner);
    const alias = aliases.at(-1);
    if (kind === "nxdomain" && alias !== undefined) seen.emptyAliases.set(alias, owner);
  };
  return { hear, seen };
}

/** Of these registrable domains, those that are a name that was found, or have one. */
function foundAmong(domains: ReadonlyMap<Name, unknown>, existing: Iterable<Name>): ReadonlySet<Name> {
  const found = new Set<Name>();
  for (const name of existing) {
    let at: Name | null = name;
    while (at !== null && !domains.has(at)) at = parentOf(at);
    if (at !== null && registrableDomain(name) === at) found.add(at);
  }
  return found;
}

/**
 * The registrable domains of others that the references of `domain` lead to; absent without any reference. RFC 8020 §2: where the domain
 * itself does not exist, nothing below it does, so none is asked for below which something was found. `isOwn`: whether a name is
 * the repository's; `unseen`: why some records were not seen.
 */
export async function observeReferencedDomains(
  dns: Dns,
  domain: Name,
  { references, unseen }: { references: readonly Reference[]; unseen: readonly Message[] },
  { existing }: SeenNames,
  isOwn: (name: Name) => boolean,
): Promise<Observation<ReferencedDomains>> {
  if (references.length === 0 && unseen.length === 0) return { state: "absent", evidence: [] };
  const others = new Map<Name, Reference[]>();
  for (const reference of references) {
    const registrable = registrableDomain(reference.name);
    if (registrable === null || isWithin(domain, registrable) || isOwn(reference.name)) continue;
    others.set(registrable, [...(others.get(registrable) ?? []), reference]);
  }
  const found = foundAmong(others, existing);
  const inDoubt = [...others.keys()].filter((name) => !found.has(name)).toSorted();
  const asked = inDoubt.slice(0, MAX_DOMAINS);
  const answers = await Promise.all(asked.map(async (name) => ({ name, answer: await dns.query(name, "SOA") })));
  const at = (name: Name): { type: string; name: Name } => ({ type: "SOA", name });
  // an alias at the domain itself, whatever it leads to, is a record of the domain
  const unregistered = answers.flatMap(({ name, answer }) =>
    unmeasuredCause(at(name), answer) === null && answer.kind === "nxdomain" && answer.aliases.length === 0
      ? [name]
      : [],
  );
  const causes = answers.flatMap(({ name, answer }) => unmeasuredCause(at(name), answer) ?? []);
  const left = inDoubt.length - asked.length;
  const overLimit = left === 0 ? [] : [message("dns/dangling/limit", { left, limit: MAX_DOMAINS })];
  return {
    state: "present",
    value: {
      unregistered: unregistered.map((name) => {
        const leading = others.get(name) ?? [];
        const places = leading.flatMap(({ place, failing }) => (failing === null ? [place] : []));
        const failing = leading.flatMap((one) => one.failing ?? []);
        return { domain: name, places: uniqueMessages(places), failing: uniqueMessages(failing) };
      }),
      existing: others.size - unregistered.length - causes.length - left,
      unmeasured: uniqueMessages([...causes, ...overLimit, ...unseen]),
    },
    evidence: unregistered.flatMap((name) => [
      ...(others.get(name) ?? []).flatMap(({ evidence }) => evidence),
      noRecordEvidence(at(name), "nxdomain"),
    ]),
  };
}

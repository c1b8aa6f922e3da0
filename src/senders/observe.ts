// What DNS says of the addresses that sent mail: the term of the domain's SPF record that lets them pass, and their names.
import { openQuestion } from "../cause.ts";
import { mapConcurrent } from "../concurrency/map.ts";
import type { Name } from "../dns/name.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import type { Dns } from "../ports.ts";
import type { DmarcRow } from "../standards/dmarc/received.ts";
import { observeReverseDns } from "../standards/mx/reverse-dns.ts";
import type { Mail } from "../standards/spf/evaluate.ts";
import { checkHost } from "../standards/spf/evaluate.ts";
import type { PathStep } from "../standards/spf/record.ts";
import type { SendingAddress } from "./sending-addresses.ts";
import { isOwn, otherAuthenticated, sendingAddressesOf } from "./sending-addresses.ts";

/** What SPF makes of an address now. */
interface Authorisation {
  /** The term that lets it pass; null where none does. */
  term: PathStep | null;
  /** Why that is unknown. */
  unmeasured: Message | null;
}

/** What DNS says of the sources of a domain. */
export interface ObservedSources {
  /** By `SendingAddress.key`. */
  authorisations: ReadonlyMap<string, Authorisation>;
  /** The terms (`termKey`) that let the mails pass that the policy expects to: a sender that these let pass is declared. */
  expectedTerms: ReadonlySet<string>;
  /** The forward-confirmed name of an address, by the address. */
  names: ReadonlyMap<string, Name>;
}

/** What is known beside the reports. */
export interface SenderContext {
  policy: DomainPolicy;
  /** null: DNS was not asked, so that the results in the reports alone distinguish the senders. */
  observed: ObservedSources | null;
  /** The first day that is counted; null: all are. What an address is, all its mails show. */
  since: string | null;
  /** The addresses that the last recorded run did not know. */
  added?: ReadonlySet<string> | null;
}

/** Project limit: addresses of a domain for which SPF is evaluated, the heaviest. */
const MAX_EVALUATED = 2000;
/** At once; each has its own questions only where the record asks for the client (`exists`, `ptr`). */
const EVALUATED_AT_ONCE = 50;

/**
 * Asks DNS about the sources of a domain's mail; `rows` are all that are kept. Reverse DNS costs questions of its own, so it is asked
 * only for those that nothing else identifies, up to a hundred.
 */
export async function observeSources(
  dns: Dns,
  { name, spf, dmarc }: DomainPolicy,
  rows: readonly DmarcRow[],
): Promise<ObservedSources> {
  const sources = sendingAddressesOf(name, rows);
  const expected: Mail[] = [
    ...spf.expect.filter(({ result }) => result === "pass"),
    ...dmarc.expect
      .filter(({ result }) => result === "pass")
      .map(({ ip, mailFrom, helo }) => ({ ip, sender: mailFrom, helo })),
  ];
  const [authorisations, expectedTerms] = await Promise.all([
    authoriseAll(dns, name, sources),
    mapConcurrent(expected, EVALUATED_AT_ONCE, async (mail) => (await authorise(dns, name, mail)).term),
  ]);
  const strangers = sources.filter(
    ({ key, ip, rows: sent }) =>
      ip !== null &&
      (authorisations.get(key)?.term ?? null) === null &&
      !sent.some((row) => otherAuthenticated(name, row).length > 0),
  );
  return {
    authorisations,
    expectedTerms: new Set(expectedTerms.flatMap((term) => (term === null ? [] : [termKey(term)]))),
    names: await confirmedNames(dns, name, strangers),
  };
}

export function termKey({ domain, term }: PathStep): string {
  return `${domain} ${term}`;
}

async function authoriseAll(
  dns: Dns,
  domain: Name,
  sources: readonly SendingAddress[],
): Promise<ReadonlyMap<string, Authorisation>> {
  let left = MAX_EVALUATED;
  const found = await mapConcurrent(sources, EVALUATED_AT_ONCE, async ({ key, ip, spfDomain }) => {
    if (ip === null) return [key, { term: null, unmeasured: null }] as const;
    if (left-- <= 0)
      return [key, { term: null, unmeasured: message("senders/not-asked", { limit: MAX_EVALUATED }) }] as const;
    return [key, await authorise(dns, domain, { ip, sender: `postmaster@${spfDomain}`, helo: spfDomain })] as const;
  });
  return new Map(found);
}

async function authorise(dns: Dns, domain: Name, mail: Mail): Promise<Authorisation> {
  const { result, path, failed } = await checkHost(dns, mail);
  const [open] = failed;
  if (open !== undefined) return { term: null, unmeasured: openQuestion(open.question, open.reason) };
  return { term: result === "pass" ? ownTerm(path, domain) : null, unmeasured: null };
}

/** The last term on the way to the result that is in a record of the organisation itself: its own includes only store what it authorises. */
function ownTerm(path: readonly PathStep[], domain: Name): PathStep | null {
  const foreign = path.findIndex((step) => !isOwn(step.domain, domain));
  return path[(foreign < 0 ? path.length : foreign) - 1] ?? null;
}

async function confirmedNames(
  dns: Dns,
  domain: Name,
  sources: readonly SendingAddress[],
): Promise<ReadonlyMap<string, Name>> {
  const addresses = sources.flatMap(({ ip }) => ip ?? []);
  const found = await observeReverseDns(dns, domain, addresses, false);
  if (found.state !== "present") return new Map();
  return new Map(
    found.value.addresses.flatMap(({ address, confirmed }) => (confirmed === null ? [] : [[address, confirmed]])),
  );
}

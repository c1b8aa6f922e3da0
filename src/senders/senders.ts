// Groups the addresses of a domain's mail into senders: who each is, and whether the domain wants it.
import type { Name } from "../dns/name.ts";
import { parseName } from "../dns/name.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { DmarcRow } from "../standards/dmarc/received.ts";
import type { MailProvider } from "../standards/mail-providers.ts";
import { matchProviders } from "../standards/mail-providers.ts";
import { compareText } from "../text/order.ts";
import { identify } from "./identify.ts";
import type { Identified } from "./identify.ts";
import { fixesOf } from "./fixes.ts";
import { countDays, countMails, handlingOf } from "./mail-results.ts";
import type { SenderContext } from "./observe.ts";
import { termKey } from "./observe.ts";
import type { PolicyKeys } from "./policy-keys.ts";
import { policyKeysOf } from "./policy-keys.ts";
import type { Sender, SenderIdentity, SenderKind } from "./sender.ts";
import { isOwn, keyText, sendingAddressesOf } from "./sending-addresses.ts";
import { Tally } from "../tally.ts";

/** Project limits: what is named of a sender. */
const MAX_ADDRESSES = 10;
const MAX_FROM = 10;

/** With what is made of it once. */
interface Context extends SenderContext {
  keys: PolicyKeys;
}

/** The senders of the mails in `rows`, which are all that are kept; the heaviest first. */
export function sendersOf(rows: readonly DmarcRow[], context: SenderContext): Sender[] {
  const groups = new Map<string, Identified[]>();
  for (const one of identify(sendingAddressesOf(context.policy.name, rows), context)) {
    const group = groups.get(one.id);
    if (group === undefined) groups.set(one.id, [one]);
    else group.push(one);
  }
  const prepared = { ...context, keys: policyKeysOf(context.policy) };
  return [...groups.values()]
    .flatMap((group) => {
      const counted = group.flatMap((one) => countedSince(one, context.since));
      return isNotEmpty(counted) ? [describe(counted, group, prepared)] : [];
    })
    .toSorted((a, b) => b.counts.total - a.counts.total || compareText(a.id, b.id));
}

/** The address with its mails since a day; none if it sent none since. */
function countedSince(one: Identified, since: string | null): Identified[] {
  if (since === null) return [one];
  const rows = one.address.rows.filter(({ day }) => day >= since);
  return rows.length === 0 ? [] : [{ ...one, address: { ...one.address, rows, counts: countMails(rows) } }];
}

function isNotEmpty<T>(items: readonly T[]): items is readonly [T, ...T[]] {
  return items.length > 0;
}

function firstDayOf(group: readonly Identified[]): string {
  return group
    .flatMap(({ address }) => address.rows)
    .reduce((first, { day }) => (first === "" || day < first ? day : first), "");
}

/** `group`: those that sent since the day; `all`: whenever they sent. */
function describe(group: readonly [Identified, ...Identified[]], all: readonly Identified[], context: Context): Sender {
  const [{ id, identity, isForwarded }] = group;
  const rows = group.flatMap(({ address }) => address.rows);
  const provider = providerOf(group, context);
  const [addresses, from] = [new Tally<string>(), new Tally<Name>()];
  for (const { address } of group) if (address.ip !== null) addresses.add(address.ip, address.counts.total);
  for (const row of rows) from.add(row.from, row.count);
  return {
    id,
    identity,
    name: nameSender(identity, context.policy.name),
    kind: isForwarded ? "forwarded" : kindOf(identity, provider, context),
    provider: provider?.name ?? null,
    counts: countMails(rows),
    ...handlingOf(rows),
    from: from.heaviest(MAX_FROM).map(({ item }) => item),
    addresses: addresses.heaviest(MAX_ADDRESSES).map(({ item, count }) => ({ ip: item, count })),
    addressCount: addresses.size,
    firstDay: firstDayOf(all),
    isAdded: all.every(({ address: { ip } }) => ip !== null && context.added?.has(ip) === true),
    days: countDays(rows),
    fixes: isForwarded ? [] : fixesOf(group, provider, context),
    unmeasured: group.find(({ unmeasured }) => unmeasured !== null)?.unmeasured ?? null,
  };
}

/** What it is grouped by, in words. */
function nameSender(identity: SenderIdentity, domain: Name): Message {
  switch (identity.kind) {
    case "spf":
      return message("senders/name/spf", {
        term: identity.term,
        domain: identity.domain === domain ? null : identity.domain,
      });
    case "address":
      return message("senders/name/address", { ip: identity.ip });
    case "key":
      return message("senders/name/key", { domain: identity.domain, selector: identity.selector });
    case "authenticated":
      return message("senders/name/authenticated", { domain: identity.domain });
    case "reverse-dns":
      return message("senders/name/reverse-dns", { domain: identity.domain });
    case "network":
      return message("senders/name/network", { cidr: identity.cidr });
    default:
      return message("senders/name/rest");
  }
}

function kindOf(
  identity: SenderIdentity,
  provider: MailProvider | null,
  { policy, observed, keys }: Context,
): SenderKind {
  switch (identity.kind) {
    case "address":
      return "declared";
    case "spf":
      return observed?.expectedTerms.has(termKey(identity)) === true ? "declared" : "authorised";
    case "key":
      return keys.declared.has(keyText(identity)) ? "declared" : "authorised";
    case "authenticated":
      if (isOwn(identity.domain, policy.name)) return "authorised";
      break;
    case "reverse-dns":
      // a name of the domain itself has the address: it is one of its own machines
      if (isOwn(identity.domain, policy.name)) return "known";
      break;
    case "network":
    case "rest":
      break;
  }
  return provider === null ? "unknown" : "known";
}

/** The provider that most of the mail leads to: by the term, the names that were authenticated, and reverse DNS. */
function providerOf(group: readonly Identified[], { observed }: SenderContext): MailProvider | null {
  const byProvider = new Tally<MailProvider>(({ name }) => name);
  for (const { identity, address } of group) {
    if (identity.kind === "spf") {
      const target = parseName(identity.term.replace(/^[^:=]*[:=]/, ""));
      for (const provider of matchProviders(target === null ? [] : [target]))
        byProvider.add(provider, address.counts.total);
      continue;
    }
    const name = address.ip === null ? undefined : observed?.names.get(address.ip);
    for (const provider of matchProviders(name === undefined ? [] : [name]))
      byProvider.add(provider, address.counts.total);
    for (const row of address.rows)
      for (const provider of matchProviders(authenticatedNames(row))) byProvider.add(provider, row.count);
  }
  return byProvider.heaviest(1)[0]?.item ?? null;
}

function authenticatedNames({ dkim, spf }: DmarcRow): Name[] {
  const written = [...dkim, ...(spf === null ? [] : [spf])].filter(({ result }) => result === "pass");
  return written.flatMap(({ domain }) => parseName(domain) ?? []);
}

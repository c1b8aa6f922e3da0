// What would make a sender's mail pass DMARC, or the policy know it.
import { isIPv4 } from "../dns/address.ts";
import type { Name } from "../dns/name.ts";
import { parseName } from "../dns/name.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import { isPassed } from "../standards/dmarc/received.ts";
import type { MailProvider } from "../standards/mail-providers.ts";
import type { Identified } from "./identify.ts";
import { isOwn, ownKeys } from "./sending-addresses.ts";
import { Tally } from "./tally.ts";

/** Project limits: what is said of a sender, and the share of its mails that it has to be about. */
const MAX_FIXES = 3;
const MIN_SHARE = 0.01;
/** Project limit: addresses that are named, to be added to an SPF record. */
const MAX_ADDRESSES = 5;

/** The heaviest first, by the number of mails that each is about. */
export function fixesOf(group: readonly Identified[], provider: MailProvider | null, policy: DomainPolicy): Message[] {
  const fixes = new Tally<Message>(JSON.stringify);
  const addresses = new Map<Name, Tally<string>>();
  let total = 0;
  for (const { identity, address, unmeasured } of group) {
    const isListed = identity.kind === "spf" || unmeasured !== null;
    for (const row of address.rows) {
      total += row.count;
      if (isPassed(row)) {
        for (const key of undeclaredKeys(policy, ownKeys(policy.name, row, true)))
          fixes.add(message("senders/fix/declare", key), row.count);
        continue;
      }
      const broken = ownKeys(policy.name, row, false);
      for (const key of undeclaredKeys(policy, broken)) fixes.add(message("senders/fix/key", key), row.count);
      const mailFrom = row.spf === null ? null : parseName(row.spf.domain);
      if (mailFrom !== null && isOwn(mailFrom, policy.name) && !isListed && address.ip !== null) {
        const of = addresses.get(mailFrom) ?? new Tally<string>();
        of.add(address.ip, row.count);
        addresses.set(mailFrom, of);
      } else if (broken.length === 0) fixes.add(message("senders/fix/sign", { domain: row.from }), row.count);
    }
  }
  for (const [domain, of] of addresses) {
    const all = of.heaviest(Number.POSITIVE_INFINITY);
    fixes.add(
      listingFix(
        domain,
        all.map(({ item }) => item),
        provider,
      ),
      all.reduce((sum, { count }) => sum + count, 0),
    );
  }
  return fixes
    .heaviest(MAX_FIXES)
    .filter(({ count }) => count >= MIN_SHARE * total)
    .map(({ item }) => item);
}

/** How the SPF record of a domain is made to list them. */
function listingFix(domain: Name, ips: readonly string[], provider: MailProvider | null): Message {
  const include = provider?.include ?? null;
  if (include !== null) return message("senders/fix/include", { domain, include });
  const terms = ips.slice(0, MAX_ADDRESSES).map((ip) => `${isIPv4(ip) ? "ip4" : "ip6"}:${ip}`);
  return message("senders/fix/addresses", { domain, terms, count: ips.length });
}

/** Of keys, those of the domain itself that the policy does not know. */
function undeclaredKeys(
  { name, dkim }: DomainPolicy,
  keys: readonly { domain: Name; selector: string }[],
): { domain: Name; selector: string }[] {
  const known = new Set([...dkim.selectors, ...dkim.retired].map((selector) => selector.name));
  return keys.filter(({ domain, selector }) => domain === name && !known.has(selector));
}

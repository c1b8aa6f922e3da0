// What would make a sender's mail pass DMARC, or the policy know it.
import { isIPv4 } from "../dns/address.ts";
import type { Name } from "../dns/name.ts";
import { parseName } from "../dns/name.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import { isSelector } from "../policy/semantics/dkim.ts";
import { isPassed } from "../standards/dmarc/received.ts";
import type { MailProvider } from "../standards/mail-providers.ts";
import type { Identified } from "./identify.ts";
import type { PolicyKeys } from "./policy-keys.ts";
import type { SigningKey } from "./sending-addresses.ts";
import { isOwn, keyText, ownKeys } from "./sending-addresses.ts";
import { Tally } from "../tally.ts";

/** Project limits: what is said of a sender, and the share of its mails that it has to be about. */
const MAX_FIXES = 3;
const MIN_SHARE = 0.01;
/** Project limit: addresses that are named, to be added to an SPF record. */
const MAX_ADDRESSES = 5;

/** The heaviest first, by the number of mails that each is about. */
export function fixesOf(
  group: readonly Identified[],
  provider: MailProvider | null,
  { policy, keys: known }: { policy: DomainPolicy; keys: PolicyKeys },
): Message[] {
  const fixes = new Tally<Message>(JSON.stringify);
  const unlisted = new Map<Name, Tally<string>>();
  const isUndeclared = (key: SigningKey): boolean =>
    key.domain === policy.name &&
    isSelector(key.selector) &&
    !known.declared.has(keyText(key)) &&
    !known.retired.has(keyText(key));
  let total = 0;
  for (const { identity, address, unmeasured } of group) {
    for (const row of address.rows) {
      total += row.count;
      const keys = ownKeys(policy.name, row, isPassed(row));
      const code = isPassed(row) ? "senders/fix/declare" : "senders/fix/key";
      for (const key of keys.filter(isUndeclared)) fixes.add(message(code, { ...key }), row.count);
      if (isPassed(row)) continue;
      const mailFrom = row.spf === null ? null : parseName(row.spf.domain);
      if (mailFrom === null || !isOwn(mailFrom, policy.name)) {
        if (keys.length === 0) fixes.add(message("senders/fix/sign", { domain: row.from }), row.count);
      } else if (identity.kind !== "spf" && unmeasured === null && address.ip !== null) {
        const addresses = unlisted.get(mailFrom) ?? new Tally<string>();
        addresses.add(address.ip, row.count);
        unlisted.set(mailFrom, addresses);
      }
    }
  }
  for (const [domain, addresses] of unlisted) fixes.add(listingFix(domain, addresses, provider), addresses.total);
  return fixes
    .heaviest(MAX_FIXES)
    .filter(({ count }) => count >= MIN_SHARE * total)
    .map(({ item }) => item);
}

/** How the SPF record of a domain is made to list addresses. */
function listingFix(domain: Name, addresses: Tally<string>, provider: MailProvider | null): Message {
  const include = provider?.include ?? null;
  if (include !== null) return message("senders/fix/include", { domain, include });
  const terms = addresses.heaviest(MAX_ADDRESSES).map(({ item }) => `${isIPv4(item) ? "ip4" : "ip6"}:${item}`);
  return message("senders/fix/addresses", { domain, terms, count: addresses.size });
}

// The DKIM keys that a policy knows.
import type { DomainPolicy } from "../policy/policy.ts";
import type { SigningKey } from "./sending-addresses.ts";
import { keyText } from "./sending-addresses.ts";

/** As `keyText`. */
export interface PolicyKeys {
  /** Those that sign: the domain's selectors, and the keys of mails that must pass. */
  declared: ReadonlySet<string>;
  /** The domain's selectors that no longer sign. */
  retired: ReadonlySet<string>;
}

export function policyKeysOf({ name: domain, dkim, dmarc }: DomainPolicy): PolicyKeys {
  const ofDomain = (selectors: readonly { name: string }[]): SigningKey[] =>
    selectors.map(({ name }) => ({ domain, selector: name }));
  const expected = dmarc.expect.filter(({ result }) => result === "pass").flatMap((mail) => mail.dkim);
  return {
    declared: new Set([...ofDomain(dkim.selectors), ...expected].map(keyText)),
    retired: new Set(ofDomain(dkim.retired).map(keyText)),
  };
}

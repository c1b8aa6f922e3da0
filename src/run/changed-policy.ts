// What a change does to the policy, domain by domain.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Name } from "../dns/name.ts";
import type { Policy } from "../policy/policy.ts";
import type { PolicyFile } from "../zones/repository/policy-files.ts";
import { namesUpFrom } from "../zones/changes/changed-names.ts";

/** A policy, and the MTA-STS policies that it deploys. */
interface PolicyContent {
  policy: Policy;
  policyFiles: readonly PolicyFile[];
}

/** `domains`: those of either policy with other settings, waivers or policy files. `added`, `removed`: in one policy only. */
export interface PolicyChange {
  domains: Set<Name>;
  added: Name[];
  removed: Name[];
  /** Those whose MTA-STS policy changes, which others may ask for too. */
  policyFiles: Set<Name>;
}

/** Compares two policies; a sentence where the change concerns every domain. Places do not count. */
export function comparePolicies(before: PolicyContent, now: PolicyContent): PolicyChange | { forAll: Message } {
  if (before.policy.profile !== now.policy.profile) return { forAll: message("changed-only/profile") };
  if (!isAlike(before.policy.resolvers, now.policy.resolvers)) return { forAll: message("changed-only/resolvers") };
  const settings = [before, now].map(({ policy }) => new Map(policy.domains.map((one) => [one.name, plain(one)])));
  const waivers = [before, now].map(({ policy }) => textsByDomain(policy.waivers));
  const files = [before, now].map(({ policyFiles }) => new Map(policyFiles.map(({ domain, text }) => [domain, text])));
  const [then, current] = settings as [Map<Name, string>, Map<Name, string>];
  const added = [...current.keys()].filter((name) => !then.has(name));
  const removed = [...then.keys()].filter((name) => !current.has(name));
  const policyFiles = new Set(differingKeys(files));
  // a record is of the domain nearest above it, which is another one where a domain comes or goes
  const above = [...added, ...removed].flatMap((name) => namesUpFrom(name));
  const differing = [...differingKeys(settings), ...differingKeys(waivers), ...policyFiles, ...above];
  return { domains: new Set(differing), added, removed, policyFiles };
}

function differingKeys(maps: readonly ReadonlyMap<Name, string>[]): Name[] {
  const [then, now] = maps;
  return [...new Set(maps.flatMap((map) => [...map.keys()]))].filter((key) => then?.get(key) !== now?.get(key));
}

function textsByDomain(waivers: Policy["waivers"]): Map<Name, string> {
  const texts = new Map<Name, string>();
  for (const waiver of waivers) texts.set(waiver.domain, `${texts.get(waiver.domain) ?? ""}${plain(waiver)}`);
  return texts;
}

function isAlike(a: unknown, b: unknown): boolean {
  return plain(a) === plain(b);
}

/** A part of a policy as text, whatever line it stands on. */
function plain(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (key === "location" ? null : inner));
}

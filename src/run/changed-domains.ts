// `--changed-only`: the domains of a policy that a change can touch. In doubt a domain is one of them.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Name } from "../dns/name.ts";
import { prependLabels } from "../dns/name.ts";
import type { Rr } from "../dns/record.ts";
import { txtValue } from "../dns/record.ts";
import type { ChangedOnly } from "../run-report.ts";
import { cidrTerm } from "../standards/spf/network-set.ts";
import type { NetworksByName } from "../standards/spf/moved-networks.ts";
import { compareNetworks, networksByName } from "../standards/spf/moved-networks.ts";
import type { DomainPolicy, Policy } from "../policy/policy.ts";
import type { Dns } from "../ports.ts";
import { DependencyGraph } from "../zones/changes/dependency-graph.ts";
import { declaredRrsets } from "../zones/declares.ts";
import type { ChangedNames } from "../zones/changes/changed-names.ts";
import { compareZones } from "../zones/changes/compare-zones.ts";
import type { DeclaredZone } from "../zones/declared-zone.ts";
import { unlistedNames } from "../zones/unlisted-names.ts";
import type { BaseState, ExpectedBase } from "./base-commit.ts";
import { asksReverseDns, mayChangeAddresses } from "./changed-addresses.ts";
import { comparePolicies } from "./changed-policy.ts";
import type { RunInputs } from "./load-inputs.ts";
import { firstQuestions, followLiveNames, keyQuestions } from "./live-references.ts";
import { DomainKeys } from "./shared-keys.ts";

/**
 * The inputs with the domains that the change can touch, and how many others are left out; all domains, and why, where that cannot be determined. `dns` is
 * live DNS; null without a network. Never rejects.
 */
export async function narrowToChange(
  inputs: RunInputs,
  base: BaseState | null,
  expected: ExpectedBase,
  dns: Dns | null,
): Promise<RunInputs> {
  const touched = await touchedDomains(inputs, base, expected, dns);
  if ("forAll" in touched) return { ...inputs, changedOnly: { leftOut: 0, note: touched.forAll } };
  const domains = inputs.domains.filter(({ name }) => touched.names.has(name));
  const current = new Set(inputs.policy.domains.map(({ name }) => name));
  const selects = (name: Name): boolean => inputs.selects(name) && (touched.names.has(name) || !current.has(name));
  return { ...inputs, domains, selects, changedOnly: countLeftOut(inputs.domains.length, domains.length) };
}

function countLeftOut(all: number, audited: number): ChangedOnly {
  const leftOut = all - audited;
  const note = leftOut === 0 ? message("changed-only/none") : message("changed-only/left-out", { leftOut, all });
  return { leftOut, note };
}

async function touchedDomains(
  { policy, declared: { zones }, policyFiles }: RunInputs,
  base: BaseState | null,
  expected: ExpectedBase,
  dns: Dns | null,
): Promise<{ names: ReadonlySet<Name> } | { forAll: Message }> {
  if (expected.kind === "none") return { forAll: message("changed-only/no-base") };
  if (base?.hasPolicyFile === false) return { forAll: message("changed-only/first-policy") };
  if (!base?.policy || !base.declared) return { forAll: message("changed-only/base-not-read") };
  const before = { policy: base.policy, ...base.declared };
  const change = comparePolicies(before, { policy, policyFiles });
  if ("forAll" in change) return change;
  const { names, removed } = compareZones(before.zones, zones);
  for (const domain of change.policyFiles) names.addName(prependLabels("mta-sts", domain));
  const moved = addMovedNetworks(names, before.zones, zones);
  for (const domain of otherListings(before, { policy, zones })) change.domains.add(domain);
  if (names.isEmpty && change.domains.size === 0) return { names: new Set() };
  const asking = names.isEmpty ? [] : policy.domains.filter(asksReverseDns);
  if (asking.length > 0 && mayChangeAddresses(before.zones, zones))
    for (const { name } of asking) change.domains.add(name);
  const graph = new DependencyGraph({ zones, removed }, names);
  const keys = new DomainKeys([...policy.domains, ...before.policy.domains].map(({ name }) => name));
  keys.addZones([...before.zones, ...zones]);
  for (const domain of policy.domains) {
    const questions = firstQuestions(domain).map(({ name }) => name);
    graph.addDomain(domain.name, questions);
  }
  addUndecidedKeys(graph, policy.domains, zones);
  await addLiveNames(graph, { keys, moved }, { domains: policy.domains, zones, dns });
  const affected = graph.affected(policy.domains.map(({ name }) => name));
  return { names: keys.withOwners(new Set([...change.domains, ...affected])) };
}

/** The domains at which other names are listed that the policy forgets: those of a zone may be listed at any domain. */
function otherListings(...commits: { policy: Policy; zones: readonly DeclaredZone[] }[]): Name[] {
  const [then, now] = commits.map(({ policy, zones }) => {
    const domains = policy.domains.map(({ name }) => name);
    return new Map([...unlistedNames(zones, domains)].map(([name, listing]) => [name, JSON.stringify(listing)]));
  });
  return [...(then?.keys() ?? []), ...(now?.keys() ?? [])].filter((name) => then?.get(name) !== now?.get(name));
}

/** A key that the repository leaves open may be anyone's. */
function addUndecidedKeys(
  graph: DependencyGraph,
  domains: readonly DomainPolicy[],
  zones: readonly DeclaredZone[],
): void {
  const undecided = new Set(zones.flatMap((zone) => zone.undecided.map(({ name }) => name)));
  if (undecided.size === 0) return;
  for (const { name } of domains.flatMap(keyQuestions)) if (undecided.has(name)) graph.addUnknown(name);
}

/** Where undeclared names lead. Without a network nothing does, but a key that is unknown may be anyone's. */
async function addLiveNames(
  graph: DependencyGraph,
  { keys, moved }: { keys: DomainKeys; moved: ReadonlySet<string> },
  { domains, zones, dns }: { domains: readonly DomainPolicy[]; zones: readonly DeclaredZone[]; dns: Dns | null },
): Promise<void> {
  const declares = declaredRrsets(zones);
  if (dns === null) {
    for (const { name } of domains.flatMap(keyQuestions))
      if (!declares(name, "TXT") && !declares(name, "CNAME")) graph.addUnknown(name);
    return;
  }
  await followLiveNames(graph, domains.flatMap(firstQuestions), { dns, declares }, ({ name }, answer) => {
    if (answer.kind !== "records") return;
    for (const { data } of answer.records) if ("strings" in data) keys.addText(name, txtValue(data));
    if (moved.size > 0 && namesWith(moved, networksByName(answer.records)).length > 0) graph.addUnknown(name);
  });
}

/** An SPF record that lists the address of a host which moves is to be changed with it, though nothing leads from one to the other. */
function addMovedNetworks(
  names: ChangedNames,
  before: readonly DeclaredZone[],
  zones: readonly DeclaredZone[],
): ReadonlySet<string> {
  if (names.isEmpty) return new Set();
  const { moved, now } = compareNetworks(parsedRecords(before), parsedRecords(zones));
  const removed = new Set(moved.flatMap((one) => one.removed));
  if (removed.size > 0) for (const name of namesWith(removed, now)) names.addName(name);
  return removed;
}

/** The names whose SPF record lists one of these networks. */
function namesWith(terms: ReadonlySet<string>, networks: NetworksByName): Name[] {
  return [...networks].flatMap(([key, own]) => {
    const [type, name] = key.split(" ") as [string, Name];
    return type === "TXT" && own.some((network) => terms.has(cidrTerm(network))) ? [name] : [];
  });
}

function parsedRecords(zones: readonly DeclaredZone[]): Rr[] {
  return zones.flatMap(({ records }) => records.flatMap((record) => (record.isParsed ? [record.rr] : [])));
}

// What later runs need to know of the third parties in a domain's SPF record.
//
// The measure is what was accepted: what the third party listed in the first run that saw it, or while a waiver said that it may. It does
// not follow from run to run, so that a slow growth is seen as well as a sudden one, and a set that only moves to other networks of the
// same size leaves the memory as it is.
import type { Name } from "../../dns/name.ts";
import type { Observation } from "../../model.ts";
import { compareText } from "../../text/order.ts";
import { cidrTerm, termNetworks, toCidrs } from "./network-set.ts";
import type { SpfFact } from "./record.ts";
import type { Authorised } from "./third-parties.ts";
import { authorisedBy, authorisesEveryone, thirdPartiesOf } from "./third-parties.ts";
import { permErrors, unmeasuredReasons } from "./traversal.ts";

export interface SpfMemory {
  /** What each third party was accepted with, by the name that the record includes or redirects to. */
  thirdParties: Record<Name, AcceptedNetworks>;
}

/** `Authorised` as text. Many domains have the same third parties, and share this. */
export interface AcceptedNetworks {
  /** As the terms of a record: `ip4:192.0.2.0/24`; the fewest that make up the set, in order. */
  networks: string[];
  hasOthers: boolean;
}

/** Project limit: networks of one set that are remembered; a larger one is not compared. */
const MAX_NETWORKS = 1_000;
/** Project limit: third parties of one domain that are remembered, as many as a tree has lookups. */
const MAX_PARTIES = 100;

/** What is remembered after a run. `isWaived`: what is listed now is accepted, whatever was before. */
export function rememberSpf(
  { spf, organisation }: { spf: Observation<SpfFact>; organisation: Observation<{ name: Name }> },
  isWaived: boolean,
  earlier: SpfMemory | undefined,
): SpfMemory | undefined {
  if (spf.state === "absent") return undefined;
  if (spf.state !== "present" || organisation.state !== "present") return earlier;
  const { tree } = spf.value;
  const isWhole = unmeasuredReasons(tree).length === 0 && permErrors(tree).length === 0;
  // what was not seen may be there still
  const accepted = new Map(isWhole ? [] : Object.entries(earlier?.thirdParties ?? {}));
  for (const { name, node } of thirdPartiesOf(spf.value, organisation.value.name)) {
    const before = acceptedOf(earlier, name);
    const now =
      unmeasuredReasons(node).length > 0 || permErrors(node).length > 0 ? null : toAccepted(authorisedBy(node));
    const next = isWaived ? (now ?? before) : (before ?? now);
    if (next !== null) accepted.set(name, next);
  }
  if (accepted.size === 0) return undefined;
  const sorted = [...accepted].toSorted(([a], [b]) => compareText(a, b));
  return { thirdParties: Object.fromEntries(sorted.slice(0, MAX_PARTIES)) };
}

/** What a third party was accepted with; null where it was not seen before. */
export function acceptedOf(memory: SpfMemory | undefined, name: Name): AcceptedNetworks | null {
  return memory !== undefined && Object.hasOwn(memory.thirdParties, name) ? (memory.thirdParties[name] ?? null) : null;
}

/** What is remembered, to compare with. */
export function toAuthorised({ networks, hasOthers }: AcceptedNetworks): Authorised {
  return { networks: termNetworks(networks), hasOthers };
}

function toAccepted(authorised: Authorised | null): AcceptedNetworks | null {
  if (authorised === null || authorisesEveryone(authorised)) return null;
  const networks = toCidrs(authorised.networks).map(cidrTerm);
  return networks.length > MAX_NETWORKS ? null : { networks, hasOthers: authorised.hasOthers };
}

// Whether a chain of trust leads to the zone of an answer, and so what may be believed of one without AD.
import type { Name } from "../../dns/name.ts";
import { parentOf } from "../../dns/name.ts";
import type { Rr, RrType } from "../../dns/record.ts";
import type { TimeLeft } from "./timing.ts";
import type { Upstream, Weighed } from "./upstream.ts";

/** Algorithms and digest types that every validator implements (RFC 8624 §3.1, §3.3: MUST): RSASHA256 and ECDSAP256SHA256, SHA-256. */
const IMPLEMENTED = { algorithms: new Set([8, 13]), digestTypes: new Set([2]) };

/**
 * Whether an answer leaves nothing to doubt. One without AD but with signatures may come from a member of a farm that does not validate:
 * one that validates says AD, or SERVFAIL, unless no chain of trust leads to the zone.
 */
export function isCertain({ security, signed }: Pick<Weighed<RrType>, "security" | "signed">): boolean {
  return security === "secure" || (security === "insecure" && !signed);
}

/**
 * An answer without AD but with signatures, all rounds through: insecure where no chain of trust leads to it that every validator can
 * follow; where one does, or that does not show, its state is not known.
 */
export async function doubt<T extends RrType>(
  asked: Name,
  answer: Weighed<T>,
  upstreams: readonly Upstream[],
  time: TimeLeft,
): Promise<Weighed<T>> {
  const believed = upstreams.filter(({ trusted }) => trusted); // that there is no DS record anyone on the way could say
  const chains = await findChains(asked, answer, believed, time);
  const ends = chains.some((chain) => chain !== null && !chain.some(canBeFollowed));
  return ends ? answer : { ...answer, security: "indeterminate" };
}

function canBeFollowed({ data: { algorithm, digestType } }: Rr<"DS">): boolean {
  return IMPLEMENTED.algorithms.has(algorithm) && IMPLEMENTED.digestTypes.has(digestType);
}

/** The DS records that lead to the zone of an answer, and to that of the alias it was found by: none where there are none, null where that does not show. */
export async function findChains(
  asked: Name,
  { owner, aliases }: Weighed<RrType>,
  upstreams: readonly Upstream[],
  time: TimeLeft,
): Promise<(Rr<"DS">[] | null)[]> {
  const parent = parentOf(asked); // in the same zone: no alias is an apex (RFC 1912 §2.4)
  const chains: (Rr<"DS">[] | null)[] = [];
  for (const name of aliases.length > 0 && parent !== null ? [owner, parent] : [owner]) {
    chains.push(await time.persist(upstreams, (upstream) => askForChain(name, upstream, time)));
  }
  return chains;
}

/** None where there is no DS record; null where neither is certain. */
async function askForChain(name: Name, upstream: Upstream, time: TimeLeft): Promise<Rr<"DS">[] | null> {
  const soa = await time.ask(upstream, { name, type: "SOA", cd: true });
  if (soa.kind === "failure" || soa.zone === null) return null;
  const ds = await time.ask(upstream, { name: soa.zone, type: "DS", cd: false });
  if (ds.kind === "failure") return null;
  if (ds.kind !== "records") return [];
  return ds.security === "secure" ? ds.records : null;
}

// Whether a chain of trust leads to the zone of an answer, and so what may be believed of one without AD.
import type { Name } from "../../dns/name.ts";
import { parentOf } from "../../dns/name.ts";
import type { Rr, RrType } from "../../dns/record.ts";
import type { TimeBudget } from "./timing.ts";
import type { Upstream, AnswerWithSecurity } from "./upstream.ts";

/** Algorithms and digest types that every validator implements (RFC 8624 §3.1, §3.3: MUST): RSASHA256 and ECDSAP256SHA256, SHA-256. */
const WIDELY_IMPLEMENTED = { algorithms: new Set([8, 13]), digestTypes: new Set([2]) };

/**
 * Whether an answer leaves nothing to doubt. One without AD but with signatures may come from a member of a farm that does not validate:
 * one that validates says AD, or SERVFAIL, unless no chain of trust leads to the zone.
 */
export function isCertain({ security, isSigned }: Pick<AnswerWithSecurity<RrType>, "security" | "isSigned">): boolean {
  return security === "secure" || (security === "insecure" && !isSigned);
}

/**
 * An answer without AD but with signatures, all rounds through: insecure where no chain of trust leads to it that every validator can
 * follow; where one does, or none can be determined, its state is unknown.
 */
export async function judgeUnauthenticated<T extends RrType>(
  asked: Name,
  answer: AnswerWithSecurity<T>,
  upstreams: readonly Upstream[],
  time: TimeBudget,
): Promise<AnswerWithSecurity<T>> {
  const trustedUpstreams = upstreams.filter(({ isTrusted }) => isTrusted); // that there is no DS record anyone on the way could say
  const chains = await findDsChains(asked, answer, trustedUpstreams, time);
  const isUnsigned = chains.some((chain) => chain !== null && !chain.some(isWidelyImplemented));
  return isUnsigned ? answer : { ...answer, security: "indeterminate" };
}

function isWidelyImplemented({ data: { algorithm, digestType } }: Rr<"DS">): boolean {
  return WIDELY_IMPLEMENTED.algorithms.has(algorithm) && WIDELY_IMPLEMENTED.digestTypes.has(digestType);
}

/** The DS records that lead to the zone of an answer, and to that of the alias it was found by: none where there are none, null where that does not show. */
export async function findDsChains(
  asked: Name,
  { owner, aliases }: AnswerWithSecurity<RrType>,
  upstreams: readonly Upstream[],
  time: TimeBudget,
): Promise<(Rr<"DS">[] | null)[]> {
  const parent = parentOf(asked); // in the same zone: no alias is an apex (RFC 1912 §2.4)
  const chains: (Rr<"DS">[] | null)[] = [];
  for (const name of aliases.length > 0 && parent !== null ? [owner, parent] : [owner]) {
    chains.push(await time.retry(upstreams, (upstream) => queryDsChain(name, upstream, time)));
  }
  return chains;
}

/** None where there is no DS record; null where neither is certain. */
async function queryDsChain(name: Name, upstream: Upstream, time: TimeBudget): Promise<Rr<"DS">[] | null> {
  const soa = await time.ask(upstream, { name, type: "SOA", cd: true });
  if (soa.kind === "failure" || soa.zone === null) return null;
  const ds = await time.ask(upstream, { name: soa.zone, type: "DS", cd: false });
  if (ds.kind === "failure") return null;
  if (ds.kind !== "records") return [];
  return ds.security === "secure" ? ds.records : null;
}

// The address lookups of the walked terms (RFC 7208 §5.3, §5.4, §5.7), to find those that are void (§4.6.4).
import type { Name } from "../../dns/name.ts";
import { ROOT } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import type { Dns, DnsAnswer } from "../../ports.ts";
import type { AddressFamily, LookupOutcome, SpfBranch, SpfNode } from "./record.ts";
import { evaluatedTerms } from "./tree.ts";

/** RFC 7208 §4.6.4: an `mx` with more than ten names is a permerror, so no more of them are asked. */
const MAX_MX = 10;

/** Asks, together, for what the first `limit` counted `a`, `mx` and `exists` terms of the tree look up, and notes it there. */
export async function resolveTerms(dns: Dns, root: SpfNode, limit: number): Promise<void> {
  const counted = [...evaluatedTerms(root)].filter((branch) => branch.lookups > 0);
  await Promise.all(counted.map((branch, i) => resolveTerm(dns, branch, i < limit)));
}

async function resolveTerm(dns: Dns, branch: SpfBranch, isWithinLimit: boolean): Promise<void> {
  const { kind, name } = branch;
  // RFC 7208 §5.5: whether a `ptr` lookup is void is up to the client
  if (kind === "ptr") branch.found = { v4: "unknown", v6: "unknown" };
  if (kind !== "a" && kind !== "mx" && kind !== "exists") return;
  if (!isWithinLimit) branch.open ??= "is not looked up: too many lookups lie before it";
  branch.found =
    name === null || !isWithinLimit ? { v4: "unknown", v6: "unknown" } : await RESOLVERS[kind](dns, name, branch);
  // RFC 7208 §5.7: an `exists` that names no client and is there matches them all
  if (kind === "exists" && branch.found.v4 === "found") branch.covers = ["v4", "v6"];
}

/** What a term's lookups brought; each notes in the branch the first that was not answered. */
const RESOLVERS: Record<
  "a" | "mx" | "exists",
  (dns: Dns, name: Name, branch: SpfBranch) => Promise<Record<AddressFamily, LookupOutcome>>
> = {
  a: resolveA,
  mx: resolveMx,
  exists: async (dns, name, branch) => {
    const found = lookupOutcome(await queryFor(dns, name, "A", branch)); // RFC 7208 §5.7: type A, whatever the client's family
    return { v4: found, v6: found };
  },
};

async function resolveA(dns: Dns, name: Name, branch: SpfBranch): Promise<Record<AddressFamily, LookupOutcome>> {
  const [v4, v6] = await Promise.all([queryFor(dns, name, "A", branch), queryFor(dns, name, "AAAA", branch)]);
  return { v4: lookupOutcome(v4), v6: lookupOutcome(v6) };
}

/** An `mx` is void for a family if there is no MX, or none of its hosts has an address of that family. Notes how many there are. */
async function resolveMx(dns: Dns, name: Name, branch: SpfBranch): Promise<Record<AddressFamily, LookupOutcome>> {
  const answer = await queryFor(dns, name, "MX", branch);
  const found = lookupOutcome(answer);
  if (found === "void") branch.mxRecords = 0;
  if (answer.kind !== "records" || found !== "found") return { v4: found, v6: found };
  const hosts = answer.records.map((record) => record.data.exchange).filter((host) => host !== ROOT); // RFC 7505: a null MX
  branch.mxRecords = hosts.length;
  const each = await Promise.all(hosts.slice(0, MAX_MX).map((host) => resolveA(dns, host, branch)));
  return { v4: bestOutcome(each.map((host) => host.v4)), v6: bestOutcome(each.map((host) => host.v6)) };
}

function bestOutcome(found: readonly LookupOutcome[]): LookupOutcome {
  if (found.includes("found")) return "found";
  return found.includes("unknown") ? "unknown" : "void";
}

async function queryFor<T extends RrType>(dns: Dns, name: Name, type: T, branch: SpfBranch): Promise<DnsAnswer<T>> {
  const answer = await dns.query(name, type);
  if (lookupOutcome(answer) !== "unknown") return answer;
  const reason = answer.kind === "failure" ? answer.reason : "the answer is bogus (DNSSEC)";
  const unanswered = `${type} ${name}: ${reason}`;
  // the least of them, so that it does not depend on which answer comes first
  if (branch.unanswered === null || unanswered < branch.unanswered) branch.unanswered = unanswered;
  return answer;
}

function lookupOutcome(answer: DnsAnswer): LookupOutcome {
  // a bogus answer cannot be seen by resolvers that validate
  if (answer.kind === "failure" || answer.security === "bogus") return "unknown";
  return answer.kind === "records" ? "found" : "void"; // RFC 7208 §4.6.4: NXDOMAIN, or an answer with nothing in it
}

// Finds the DMARC record that applies to a domain (RFC 9989 §4.10).
import type { Name } from "../../dns/name.ts";
import { parseName, prependLabels } from "../../dns/name.ts";
import { unanswered } from "../../cause.ts";
import { lookUpTxt } from "../../dns/txt.ts";
import { message } from "../../message.ts";
import type { Evidence, Observation } from "../../model.ts";
import type { Dns } from "../../ports.ts";
import type { DmarcRecord, RecordRelation } from "./record.ts";
import { nameAndText } from "./overlooked.ts";
import { decidingTag, effectivePolicy, resemblesDmarc } from "./record.ts";
import type { WalkStep } from "./tree-walk.ts";
import { selectGoverningRecord, parentNames, readStep, walkTree } from "./tree-walk.ts";

/**
 * The record at the domain, else the one of its organisational domain, else that of the public suffix
 * (RFC 9989 §4.10.1). Malformed where there are several; a record that is not valid is present, with its errors.
 * With several at the domain itself the search ends: receivers that follow RFC 7489 §6.6.3 look no further.
 */
export async function observeDmarc(dns: Dns, domain: Name): Promise<Observation<DmarcRecord>> {
  const lookup = await lookUpTxt(dns, prependLabels("_dmarc", domain));
  if (lookup.state === "unknown") return lookup;
  const own = readStep(domain, lookup);
  return own === null ? observeInherited(dns, domain, lookup.evidence) : toObservation(own, "own", lookup.evidence);
}

async function observeInherited(dns: Dns, domain: Name, seen: Evidence[]): Promise<Observation<DmarcRecord>> {
  const treeWalk = await walkTree(dns, parentNames(domain));
  const evidence = [...seen, ...treeWalk.evidence];
  if ("state" in treeWalk) return { ...treeWalk, evidence };
  const chosen = selectGoverningRecord(domain, treeWalk.steps).chosen ?? treeWalk.steps[0];
  if (chosen === undefined) return { state: "absent", evidence };
  const { record } = chosen;
  const isSamePolicy =
    typeof record === "number" || effectivePolicy(record, "exists") === effectivePolicy(record, "missing");
  const existence = isSamePolicy ? "exists" : await observeExistence(dns, domain);
  if (typeof existence !== "string") return { ...existence, evidence };
  return toObservation(
    chosen,
    existence,
    evidence.filter(({ at }) => "type" in at && at.name === prependLabels("_dmarc", chosen.at)),
  );
}

/**
 * Adds what was meant as the domain's own record, where it has none: a text at `_dmarc.<domain>` that is not a valid record, or one
 * where no receiver looks: at the domain itself, or under the doubled domain, where a name without its final dot ends up in a zone
 * file (RFC 1035 §5.1). Names that do not answer are passed over: receivers find no record either way.
 */
export async function addOverlooked(
  dns: Dns,
  domain: Name,
  dmarc: Observation<DmarcRecord>,
): Promise<Observation<DmarcRecord>> {
  const isInherited = dmarc.state === "present" && dmarc.value.isInherited;
  if (dmarc.state !== "absent" && !isInherited) return dmarc;
  const own = prependLabels("_dmarc", domain);
  const names = [own, domain, prependLabels(own, domain)].filter((name) => parseName(name) !== null);
  const lookups = await Promise.all(names.map((name) => lookUpTxt(dns, name)));
  const found = lookups.flatMap((lookup) => (lookup.state === "present" ? lookup.evidence : []));
  const overlooked = found.find(({ text }) => resemblesDmarc(text));
  if (overlooked === undefined) return dmarc;
  const evidence = [...dmarc.evidence.filter((each) => !isSame(each, overlooked)), overlooked];
  return dmarc.state === "present"
    ? { ...dmarc, value: { ...dmarc.value, overlooked: nameAndText(overlooked) }, evidence }
    : { ...dmarc, evidence };
}

function isSame(a: Evidence, b: Evidence): boolean {
  return a.text === b.text && nameAndText(a).name === nameAndText(b).name;
}

/**
 * Whether the domain exists, which decides between `sp` and `np`: NXDOMAIN says that it does not (RFC 9989 §3.2.13). Behind
 * an alias NXDOMAIN is about the alias's target (RFC 6604 §3).
 */
async function observeExistence(dns: Dns, domain: Name): Promise<"exists" | "missing" | ReturnType<typeof unanswered>> {
  const answer = await dns.query(domain, "SOA");
  if (answer.kind !== "failure" && answer.security !== "bogus")
    return answer.kind === "nxdomain" && answer.aliases.length === 0 ? "missing" : "exists";
  const reason = answer.kind === "failure" ? answer.reason : message("cause/bogus");
  return unanswered({ type: "SOA", name: domain }, message("dmarc-record/existence", { reason }));
}

function toObservation(
  { at, record }: WalkStep,
  relation: RecordRelation,
  evidence: Evidence[],
): Observation<DmarcRecord> {
  if (typeof record === "number") {
    return {
      state: "malformed",
      problem: message("dmarc-record/several", { count: record, name: prependLabels("_dmarc", at) }),
      evidence,
    };
  }
  const policy = { decidedBy: decidingTag(record, relation), effective: effectivePolicy(record, relation) };
  return {
    state: "present",
    value: { ...record, foundAt: at, isInherited: relation !== "own", overlooked: null, ...policy },
    evidence,
  };
}

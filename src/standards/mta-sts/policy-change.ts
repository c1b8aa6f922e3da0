// The MTA-STS policy of a domain before a change of its records or its policy file, and after it.
import type { Observation } from "../../model.ts";
import type { MtaStsPolicy, MtaStsRecord } from "./record.ts";

/** What a domain announced and served before a change, and after it. */
export interface MtaStsChange {
  before: RecordAndPolicy;
  after: RecordAndPolicy;
}

interface RecordAndPolicy {
  record: MtaStsRecord;
  policy: MtaStsPolicy;
}

/** One view of a domain. */
interface MtaStsFacts {
  mtaSts: Observation<MtaStsRecord>;
  mtaStsPolicy: Observation<MtaStsPolicy>;
}

/**
 * Both views of a domain together; absent where one of them has no valid policy, unknown where one was not measured.
 * `isDeclared`: whether the repository declares the record. Where it does not, nobody sees here what id it will have: the
 * policy is to change before it does (RFC 8461 §8.1).
 */
export function policyChange(live: MtaStsFacts, planned: MtaStsFacts, isDeclared: boolean): Observation<MtaStsChange> {
  const facts = [live.mtaSts, planned.mtaSts, live.mtaStsPolicy, planned.mtaStsPolicy];
  const evidence = [
    ...planned.mtaSts.evidence,
    ...planned.mtaStsPolicy.evidence,
    ...live.mtaSts.evidence,
    ...live.mtaStsPolicy.evidence,
  ];
  // what is not announced was not changed, whatever else could not be seen
  if (facts.some(({ state }) => state === "absent" || state === "malformed")) return { state: "absent", evidence };
  const unseen = facts.find((fact) => fact.state === "unknown");
  if (unseen?.state === "unknown") return { ...unseen, evidence };
  const [before, after] = [recordAndPolicy(live), recordAndPolicy(planned)];
  if (before === null || after === null) return { state: "absent", evidence };
  const isUndecidable =
    !isDeclared &&
    before.record.id === after.record.id &&
    before.policy.maxAge > 0 &&
    policyDifferences(before.policy, after.policy).length > 0;
  if (isUndecidable) return { state: "unknown", reason: ID_NOT_DECLARED, evidence };
  return { state: "present", value: { before, after }, evidence };
}

const ID_NOT_DECLARED =
  "the policy changes, and the TXT record with its id is not declared in this repository: whether the id changes too cannot be seen here. Publish a new one once the new policy is served.";

function recordAndPolicy({ mtaSts, mtaStsPolicy }: MtaStsFacts): RecordAndPolicy | null {
  return mtaSts.state === "present" && mtaStsPolicy.state === "present"
    ? { record: mtaSts.value, policy: mtaStsPolicy.value }
    : null;
}

/** So many patterns are named of those that come, and of those that go; a hostile policy has thousands. */
const MAX_NAMED = 5;

/** What differs between two policies for those who apply them; the order of their lines, and fields that nobody knows, are nothing to these. */
export function policyDifferences(before: MtaStsPolicy, after: MtaStsPolicy): string[] {
  // RFC 8461 §5: under mode none nobody looks at what hosts a policy names
  const isOff = before.mode === "none" && after.mode === "none";
  const [old, fresh] = isOff ? [new Set<string>(), new Set<string>()] : [new Set(before.mx), new Set(after.mx)];
  const listPatterns = (words: string, patterns: readonly string[]): string[] => {
    const more = patterns.length - MAX_NAMED;
    return patterns.length === 0
      ? []
      : [`${words} ${patterns.slice(0, MAX_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`];
  };
  return [
    ...(before.mode === after.mode ? [] : [`mode ${before.mode} becomes ${after.mode}`]),
    ...(before.maxAge === after.maxAge ? [] : [`max_age ${before.maxAge} becomes ${after.maxAge}`]),
    ...listPatterns(
      "it loses mx",
      [...old].filter((pattern) => !fresh.has(pattern)),
    ),
    ...listPatterns(
      "it gains mx",
      [...fresh].filter((pattern) => !old.has(pattern)),
    ),
  ];
}

// The wildcard below a domain: forged mail can come from each name it answers for, so that it needs an SPF record (RFC 7208 §3.5).
import { unanswered } from "../../cause.ts";
import type { Name } from "../../dns/name.ts";
import { parseName, prependLabels } from "../../dns/name.ts";
import type { ByteString, RrType } from "../../dns/record.ts";
import { lookUpTxt } from "../../dns/txt.ts";
import { message } from "../../message.ts";
import type { Evidence, Observation } from "../../model.ts";
import type { Dns, DnsAnswer } from "../../ports.ts";
import { selectSpf } from "./record.ts";

/** The wildcard right below the domain. */
export interface SpfWildcard {
  name: Name;
  /** The name that has its records: the target of an alias if there is one. */
  owner: Name;
  /** The types it answers, of A, AAAA and MX. */
  types: RrType[];
  /** Its SPF records. */
  records: ByteString[];
}

/**
 * Asks for the wildcard by its own name, which returns its records (RFC 4592 §2.2.1). If that name does not exist one
 * question is enough (RFC 8020). Absent if it has neither an address nor an MX record.
 */
export async function observeWildcard(dns: Dns, domain: Name): Promise<Observation<SpfWildcard>> {
  const name = prependLabels("*", domain);
  if (parseName(name) === null) return { state: "absent", evidence: [] }; // RFC 1035 §2.3.4: such a name would be too long
  const first = await dns.query(name, "A");
  if (first.kind === "nxdomain" && first.security !== "bogus") return { state: "absent", evidence: [] };
  if (first.kind === "failure") return unanswered({ type: "A", name }, first.reason); // the next questions would fail too
  const [aaaa, mx, txt] = await Promise.all([dns.query(name, "AAAA"), dns.query(name, "MX"), lookUpTxt(dns, name)]);
  const answers: [RrType, DnsAnswer][] = [
    ["A", first],
    ["AAAA", aaaa],
    ["MX", mx],
  ];
  const types = answers.flatMap(([type, answer]) =>
    answer.kind === "records" && answer.security !== "bogus" ? [type] : [],
  );
  if (types.length === 0) {
    const failed = answers.find(([, answer]) => answer.kind === "failure" || answer.security === "bogus");
    return failed === undefined ? { state: "absent", evidence: [] } : unansweredBy(name, ...failed);
  }
  if (txt.state === "unknown") return txt;
  const records = txt.state === "present" ? selectSpf(txt.texts) : [];
  const owner =
    answers.map(([, answer]) => (answer.kind === "records" ? answer.owner : name)).find((one) => one !== name) ?? name;
  return { state: "present", value: { name, owner, types, records }, evidence: wildcardEvidence(name, types, records) };
}

function unansweredBy(name: Name, type: RrType, answer: DnsAnswer): Observation<never> {
  return unanswered({ type, name }, answer.kind === "failure" ? answer.reason : message("cause/bogus"));
}

function wildcardEvidence(name: Name, types: readonly RrType[], records: readonly ByteString[]): Evidence[] {
  return [
    ...types.map((type) => ({ at: { type, name }, text: "", note: message("spf/evidence/answered") })),
    ...records.map((text) => ({ at: { type: "TXT", name }, text })),
  ];
}

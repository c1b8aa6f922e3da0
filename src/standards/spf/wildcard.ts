// Wildcard names that mail can be forged from (RFC 7208 §3.5): they need an SPF record as any name does.
import type { Name } from "../../dns/name.ts";
import { isWithin, parseName, prependLabels } from "../../dns/name.ts";
import type { ByteString, RrType } from "../../dns/record.ts";
import { lookUpTxt } from "../../dns/txt.ts";
import type { Evidence, Judgement, MeasuredObservation, Observation } from "../../model.ts";
import type { Dns, DnsAnswer } from "../../ports.ts";
import { selectSpf } from "./record.ts";
import { adviceFix, txtRecordFix } from "../fixes.ts";

/** The wildcard right below the domain. */
export interface SpfWildcard {
  name: Name;
  /** Where its records stand: behind an alias, the name that leads to. */
  owner: Name;
  /** Of A, AAAA and MX, those it answers. */
  types: RrType[];
  /** Its SPF records. */
  records: ByteString[];
}

/**
 * Asks for the wildcard by its own name, which is answered with what the wildcard holds (RFC 4592 §2.2.1). Where that name
 * does not exist one question tells (RFC 8020); absent where it answers no address and no MX.
 */
export async function observeWildcard(dns: Dns, domain: Name): Promise<Observation<SpfWildcard>> {
  const name = prependLabels("*", domain);
  if (parseName(name) === null) return { state: "absent", evidence: [] }; // RFC 1035 §2.3.4: there is no room for such a name
  const first = await dns.query(name, "A");
  if (first.kind === "nxdomain" && first.security !== "bogus") return { state: "absent", evidence: [] };
  if (first.kind === "failure") return { state: "unknown", reason: `A ${name}: ${first.reason}`, evidence: [] }; // nor would the next questions fare better
  const [aaaa, mx, txt] = await Promise.all([dns.query(name, "AAAA"), dns.query(name, "MX"), lookUpTxt(dns, name)]);
  const answers: [RrType, DnsAnswer][] = [
    ["A", first],
    ["AAAA", aaaa],
    ["MX", mx],
  ];
  const types = answers.flatMap(([type, answer]) =>
    answer.kind === "records" && answer.security !== "bogus" ? [type] : [],
  );
  const [unseen] = answers.flatMap(([type, answer]) => failureReasons(`${type} ${name}`, answer));
  if (types.length === 0 && unseen !== undefined) return { state: "unknown", reason: unseen, evidence: [] };
  if (types.length === 0) return { state: "absent", evidence: [] };
  if (txt.state === "unknown") return txt;
  const records = txt.state === "present" ? selectSpf(txt.texts) : [];
  const owner =
    answers.map(([, answer]) => (answer.kind === "records" ? answer.owner : name)).find((one) => one !== name) ?? name;
  return { state: "present", value: { name, owner, types, records }, evidence: wildcardEvidence(name, types, records) };
}

function failureReasons(question: string, answer: DnsAnswer): string[] {
  if (answer.kind === "failure") return [`${question}: ${answer.reason}`];
  return answer.security === "bogus" ? [`${question}: the answer is bogus (DNSSEC)`] : [];
}

function wildcardEvidence(name: Name, types: readonly RrType[], records: readonly ByteString[]): Evidence[] {
  return [
    ...types.map((type) => ({ at: { type, name }, text: "answered" })),
    ...records.map((text) => ({ at: { type: "TXT", name }, text })),
  ];
}

/** A wildcard that answers has exactly one SPF record. */
export function judgeWildcard(wildcard: MeasuredObservation<SpfWildcard>, domain: Name): Judgement {
  if (wildcard.state !== "present")
    return { outcome: "pass", message: `${prependLabels("*", domain)} answers no A, AAAA or MX` };
  const { name, owner, types, records } = wildcard.value;
  const answers = `${name} answers ${types.join(", ")}`;
  if (records.length === 1) return { outcome: "pass", message: `${answers}, and has an SPF record` };
  const message =
    records.length === 0
      ? `${answers}, and has no SPF record`
      : `${answers}, and has ${records.length} SPF records, exactly one is allowed`;
  if (!isWithin(owner, domain)) {
    // RFC 1034 §3.6.2: no other record may stand beside an alias
    return {
      outcome: "fail",
      message,
      fix: adviceFix(
        `Take the wildcard out, or replace the alias to ${owner} by records of your own, with \`v=spf1 -all\` among them.`,
      ),
    };
  }
  const text = `Publish this record and no other if no name that the wildcard stands for sends mail; or take the wildcard out.`;
  return { outcome: "fail", message, fix: txtRecordFix(owner, "v=spf1 -all", text) };
}

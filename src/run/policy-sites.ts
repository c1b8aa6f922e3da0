// The MTA-STS policies that the repository has to have served, and what it declares of their records.
import { prependLabels } from "../dns/name.ts";
import type { Name } from "../dns/name.ts";
import { txtValue } from "../dns/record.ts";
import type { PolicySite } from "../hosting/policy-site.ts";
import { createPolicySite } from "../hosting/policy-site.ts";
import { type Message, message } from "../message.ts";
import { InputError, UsageError } from "../errors.ts";
import type { LocatedMessage, Location } from "../model.ts";
import type { MtaStsRecord } from "../standards/mta-sts/record.ts";
import { parseMtaStsRecord } from "../standards/mta-sts/record.ts";
import { intentsByDomain } from "../zones/intended-rrsets.ts";
import { atMostProblems, inPlaceOrder } from "../zones/located-messages.ts";
import { findDeclaration } from "../zones/record-locations.ts";
import type { RepositoryAccess, RunInputs } from "./load-inputs.ts";
import { loadInputs } from "./load-inputs.ts";

export interface DeclaredSite extends PolicySite {
  /** Whether the repository declares the record, or an alias to it. */
  isDeclared: boolean;
  /** The id that the record in DNS has to have: the declared one, else that of the content; null where what is declared does not tell it. */
  expectedId: string | null;
}

/**
 * Reads the policies of all domains, or of those that are `wanted`, in the order of their names. Rejects as `loadInputs` does, and with an
 * InputError for each policy that is not valid, or whose declared record is not, and each record without a policy.
 */
export async function loadPolicySites(
  access: RepositoryAccess,
  wanted: readonly string[],
): Promise<{ inputs: RunInputs; sites: DeclaredSite[] }> {
  const inputs = await loadInputs(access, wanted);
  const records = declaredRecords(inputs);
  const faults: LocatedMessage[] = [...inputs.declared.faults];
  const sites: DeclaredSite[] = [];
  const files = new Map(inputs.policyFiles.map((file) => [file.domain, file]));
  const locate = findDeclaration(inputs.declared.zones);
  for (const { name, location } of inputs.domains) {
    const [file, record] = [files.get(name), records(name)];
    const atRecord = (text: string): Location => locate("TXT", prependLabels("_mta-sts", name), text) ?? location;
    if (file === undefined) {
      if (isRecord(record))
        faults.push({ location: atRecord(record.text), message: message("hosting/no-policy-file", { domain: name }) });
      continue;
    }
    const site = createPolicySite(name, file.text);
    if (Array.isArray(site))
      for (const { line, problem } of site)
        faults.push({ location: { file: file.file, line, column: 1 }, message: problem });
    else if (isInvalid(record))
      faults.push({
        location: atRecord(""),
        message: message("error/at", { place: prependLabels("_mta-sts", name), problem: record }),
      });
    else sites.push({ ...site, isDeclared: record !== null, expectedId: expectedId(site, record) });
  }
  if (faults.length > 0) throw new InputError(atMostProblems(inPlaceOrder(faults)));
  if (sites.length === 0) throw new UsageError(message("run/no-policy-to-serve", { config: access.config }));
  return { inputs, sites: sites.toSorted((a, b) => (a.host < b.host ? -1 : 1)) };
}

/**
 * The record that the repository declares of a domain; a message says why it is not valid. `undecided`: it is known only after apply, or it
 * is an alias, whose target has the record.
 */
type DeclaredRecord = MtaStsRecord | Message | "undecided" | null;

const isRecord = (record: DeclaredRecord): record is MtaStsRecord =>
  record !== null && record !== "undecided" && "id" in record;

const isInvalid = (record: DeclaredRecord): record is Message =>
  record !== null && record !== "undecided" && "code" in record;

function expectedId({ contentId }: PolicySite, record: Exclude<DeclaredRecord, Message>): string | null {
  if (record === "undecided") return null;
  return record === null ? contentId : record.id;
}

function declaredRecords({ declared, domains }: RunInputs): (domain: Name) => DeclaredRecord {
  const intents = intentsByDomain(
    declared.zones,
    domains.map(({ name }) => name),
  );
  return (domain) => {
    const at = prependLabels("_mta-sts", domain);
    const intentFor = intents.get(domain)?.intentFor;
    const [intent, alias] = [intentFor?.(at, "TXT"), intentFor?.(at, "CNAME")];
    if (intent?.kind === "undecided" || alias?.kind === "records") return "undecided";
    if (intent === undefined || !("records" in intent)) return null;
    return parseMtaStsRecord(intent.records.flatMap((rr) => ("strings" in rr.data ? [txtValue(rr.data)] : [])));
  };
}

// What DNS providers take of TXT records at most: more passes the plan, and is refused when it is applied.
import type { RdataOf } from "../../dns/record.ts";
import { txtValue } from "../../dns/record.ts";
import type { RecordWarning } from "../../model.ts";
import type { DeclaredRecord } from "../declared-zone.ts";
import { resourceType } from "../master-file/entry-text.ts";

/** A provider's limits in octets: of one record, and of all of a name together. */
interface TxtLimits {
  provider: string;
  maxRecord: number;
  sizeOf: (data: RdataOf["TXT"]) => number;
  maxPerName: number | null;
}

const textOctets = (data: RdataOf["TXT"]): number => txtValue(data).length;
const wireOctets = ({ strings }: RdataOf["TXT"]): number => strings.reduce((sum, { length }) => sum + 1 + length, 0);

// Cloudflare, "DNS record types" (2026): 4,096 octets of a record's data on the wire, 8,192 characters of all with one name and type
const CLOUDFLARE: TxtLimits = { provider: "Cloudflare", maxRecord: 4096, sizeOf: wireOctets, maxPerName: 8192 };

/** By the type of Terraform's resource. */
const LIMITS: ReadonlyMap<string, TxtLimits> = new Map([
  // Route 53, API reference, ResourceRecord: a value has at most 4,000 characters
  ["aws_route53_record", { provider: "Route 53", maxRecord: 4000, sizeOf: textOctets, maxPerName: null }],
  ["cloudflare_record", CLOUDFLARE],
  ["cloudflare_dns_record", CLOUDFLARE],
]);

/** TXT records of one zone that are too large, or too many, for their provider. */
export function limitWarnings(records: readonly DeclaredRecord[]): RecordWarning[] {
  const together = new Map<string, number>();
  return records.flatMap((record): RecordWarning[] => {
    const limits = LIMITS.get(resourceType(record.address ?? ""));
    if (limits === undefined || !record.isParsed || !("strings" in record.rr.data)) return [];
    const { provider, maxRecord: most, maxPerName: all } = limits;
    const { name, data } = record.rr;
    const [before, size] = [together.get(name) ?? 0, limits.sizeOf(data)];
    const sum = before + textOctets(data);
    together.set(name, sum);
    const warn = (message: string): RecordWarning[] => [{ location: record.location, message, suggestion: null }];
    if (size > most)
      return warn(`this TXT record has ${size} octets, and ${provider} takes ${most}: it would be refused`);
    // said once, at the record that is too much
    return all !== null && before <= all && sum > all
      ? warn(
          `the TXT records of ${name} come to ${sum} octets with this one, and ${provider} takes ${all}: it would be refused`,
        )
      : [];
  });
}

// What DNS providers take of TXT records at most: more passes the plan, and is refused when it is applied.
import { txtValue } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { RecordWarning } from "../../model.ts";
import type { DeclaredZone } from "../declared-zone.ts";
import { findFileFormat } from "../formats.ts";

/** TXT records of one zone that are too large, or too many, for their provider. */
export function limitWarnings({ format: kind, records }: DeclaredZone): RecordWarning[] {
  const format = findFileFormat(kind);
  const together = new Map<string, number>();
  return records.flatMap((record): RecordWarning[] => {
    if (!record.isParsed || !("strings" in record.rr.data)) return [];
    const provider = format.providerOf?.(record) ?? null;
    if (provider?.txtLimits === undefined) return [];
    const { maxRecord, maxPerName, sizeOf } = provider.txtLimits;
    const { name, data } = record.rr;
    const size = sizeOf(data);
    const before = together.get(name) ?? 0;
    const sum = before + txtValue(data).length;
    together.set(name, sum);
    const warn = (text: Message): RecordWarning[] => [{ location: record.location, message: text, suggestion: null }];
    if (size > maxRecord)
      return warn(message("record-warning/txt-size", { provider: provider.name, octets: size, limit: maxRecord }));
    // said once, at the record that is too much
    return maxPerName !== null && before <= maxPerName && sum > maxPerName
      ? warn(message("record-warning/txt-sum", { name, provider: provider.name, octets: sum, limit: maxPerName }))
      : [];
  });
}

// DMARC: exactly one valid record applies, as today's and yesterday's receivers find it (RFC 9989, TR-03182-06-M).
import type { Name } from "../../dns/name.ts";
import { organisationalDomainByPsl } from "./public-suffix.ts";
import type { DmarcRecord, ParsedDmarc } from "./record.ts";

/** RFC 7489 §6.6.3: after the domain's own, only the record of its organisational domain by the Public Suffix List is looked for. */
export function rfc7489Suffix({ inherited, foundAt }: DmarcRecord, domain: Name): string {
  const listed = organisationalDomainByPsl(domain);
  if (!inherited || listed === foundAt) return "";
  return `; receivers that follow RFC 7489 look ${listed === domain ? "no further than the domain itself" : `for it at ${listed} only`}`;
}

/** RFC 9989 §4.7: 0 and 1 exclude each other in `fo`, which counts only beside `ruf`; RFC 7489 §6.3 lets both stand. */
export function foContradictionSuffix({ fo, ruf }: ParsedDmarc): string {
  const both = ruf.length > 0 && fo !== null && fo.includes("0") && fo.includes("1");
  return both ? "; its `fo` has both 0 and 1, which receivers that follow RFC 9989 take for 0" : "";
}

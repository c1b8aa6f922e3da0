// The register of the DNS-as-code formats. What follows from it: the keys of `zones:` and their options, in the policy and its
// schema; who reads, edits and quotes a file; which files a commit does not hold.
import { DNSCONTROL } from "./dnscontrol/format.ts";
import { MASTER_FILE } from "./master-file/format.ts";
import { OCTODNS } from "./octodns/format.ts";
import { TERRAFORM } from "./terraform/format.ts";
import type { ZoneFormat } from "./zone-format.ts";

export const ZONE_FORMATS: readonly ZoneFormat[] = [MASTER_FILE, OCTODNS, TERRAFORM, DNSCONTROL];

/** The format of an entry or a zone. */
export function findFormat(kind: string): ZoneFormat {
  const format = ZONE_FORMATS.find((one) => one.kind === kind);
  if (format === undefined) throw new Error(`a defect: no zone format ${kind}`);
  return format;
}

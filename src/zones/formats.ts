// The register of the DNS-as-code formats. What follows from it: the keys of `zones:` and their options, in the policy and its
// schema; who reads, edits and quotes a file; which files a commit does not hold.
import { DNSCONTROL } from "./dnscontrol/format.ts";
import { MASTER_FILE } from "./master-file/format.ts";
import { OCTODNS } from "./octodns/format.ts";
import { TERRAFORM } from "./terraform/format.ts";
import type { ZoneFileFormat, ZoneFormat } from "./zone-format.ts";

export const ZONE_FORMATS: readonly ZoneFormat[] = [MASTER_FILE, OCTODNS, TERRAFORM, DNSCONTROL];

/** The format of an entry or a zone. */
export function findFormat(kind: string): ZoneFormat {
  const format = ZONE_FORMATS.find((one) => one.kind === kind);
  if (format === undefined) throw new Error(`a defect: no zone format ${kind}`);
  return format;
}

const loaded = new Map<string, ZoneFileFormat>();

/** Loads the code for the files of these formats, before a zone of them is read. */
export async function loadFileFormats(kinds: Iterable<string>): Promise<void> {
  const missing = [...new Set(kinds)].filter((kind) => !loaded.has(kind));
  await Promise.all(missing.map(async (kind) => loaded.set(kind, await findFormat(kind).load())));
}

/** The code for the files of a format that is loaded. */
export function findFileFormat(kind: string): ZoneFileFormat {
  const format = loaded.get(kind);
  if (format === undefined) throw new Error(`a defect: zone format ${kind} is not loaded`);
  return format;
}

// TLSA records that fit no key (RFC 6698 §2.1).
import { message } from "../../message.ts";
import type { RecordWarning } from "../../model.ts";
import { isDigestOfNothing } from "../../x509/association.ts";
import type { DeclaredZone } from "../declared-zone.ts";

/** Records made by a command that failed: they name the digest of no data. */
export function tlsaWarnings({ records }: DeclaredZone): RecordWarning[] {
  return records.flatMap(({ rr, isParsed, location }) =>
    isParsed && "matching" in rr.data && isDigestOfNothing(rr.data.data)
      ? [{ location, message: message("record-warning/tlsa-of-nothing"), suggestion: null }]
      : [],
  );
}

// The DMARC record of a domain that sends no mail.
import type { Name } from "../../dns/name.ts";
import { prependLabels } from "../../dns/name.ts";
import type { DomainFacts } from "../../facts.ts";
import { message } from "../../message.ts";
import type { Fix } from "../../model.ts";
import { txtRecordFix } from "../fixes.ts";
import { usableUris } from "../report-uris.ts";

/**
 * A record with `p=reject`. It keeps the destinations of the current one, unless that is a public suffix's; a parked domain
 * receives no mail, so a new one cannot be guessed.
 */
export function rejectRecordFix(domain: Name, dmarc: DomainFacts["dmarc"]): Fix {
  const isOurs = dmarc.state === "present" && !(dmarc.value.isInherited && dmarc.value.psd === "y");
  const rua = isOurs ? usableUris(dmarc.value.rua) : null;
  const value = `v=DMARC1; p=reject${rua === null ? "" : `; rua=${rua}`}`;
  return txtRecordFix(prependLabels("_dmarc", domain), value, message("parked/dmarc/fix"));
}

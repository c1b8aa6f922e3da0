// Domains that neither send nor receive mail say so (TR-03182-11-M).
import type { Name } from "../../dns/name.ts";
import { prependLabels } from "../../dns/name.ts";
import { formatRdata, txtRdata } from "../../dns/record.ts";
import type { DomainFacts } from "../../facts.ts";
import type { Fix } from "../../model.ts";
import { withoutSize } from "../mailto.ts";

export const MUST = { "tr-03108": "must", bsi: "must" } as const;
export const REQUIREMENT = ["TR-03182-11-M"];

/** How many report destinations a proposed record takes over; RFC 7489 §6.2 lets receivers stop at two. */
const MAX_URIS = 10;

export function txtRecordFix(name: Name, value: string, text: string): Fix {
  return { text, records: [{ name: `${name}.`, type: "TXT", data: formatRdata("TXT", txtRdata(value)) }] };
}

/**
 * A record with `p=reject`. It keeps the report mailboxes that its reports go to now, but for a public suffix's; a parked domain
 * receives no mail, so others cannot be guessed.
 */
export function rejectRecordFix(domain: Name, dmarc: DomainFacts["dmarc"]): Fix {
  const destinations =
    dmarc.state !== "present" || (dmarc.value.inherited && dmarc.value.psd === "y") ? [] : dmarc.value.rua;
  const rua = destinations.filter((uri) => uri.problem === null).map(({ uri }) => withoutSize(uri));
  const value = ["v=DMARC1; p=reject", ...(rua.length > 0 ? [`rua=${rua.slice(0, MAX_URIS).join(",")}`] : [])].join(
    "; ",
  );
  return txtRecordFix(
    prependLabels("_dmarc", domain),
    value,
    "Publish this one record; let `rua` name a mailbox of a domain that receives mail.",
  );
}

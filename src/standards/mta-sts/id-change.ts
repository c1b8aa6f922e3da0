// MTA-STS: senders that hold a policy look for a newer one only once the id in the record is another (RFC 8461 §3.1, §8.1).
import type { Name } from "../../dns/name.ts";
import { prependLabels } from "../../dns/name.ts";
import { formatRdata, txtRdata } from "../../dns/record.ts";
import type { Fix } from "../../model.ts";
import { policyUrl } from "./observe.ts";
import type { MtaStsRecord } from "./record.ts";

/** The record as it is but for its id, which the moment gives. */
export function newIdFix(domain: Name, { text, id }: MtaStsRecord, at: string): Fix {
  const moment = at.replace(/\D/g, "").slice(0, 14);
  const newId = moment === id ? `${moment}1` : moment;
  const value = text.replace(/(?<=;[ \t]*id=)[^; \t]*/, newId);
  // RFC 8461 §8.1: the other way round senders would take the old policy for the one of the new id
  const words = `Publish this record once the new policy is served at ${policyUrl(domain)}, or in one step with it.`;
  return {
    text: words,
    records: [
      { name: `${prependLabels("_mta-sts", domain)}.`, type: "TXT", data: formatRdata("TXT", txtRdata(value)) },
    ],
  };
}

// The record that a domain should publish: one for all DMARC checks, so that no fix undoes another.
import type { Subject } from "../../define-check.ts";
import { prependLabels } from "../../dns/name.ts";
import { formatRdata, txtRdata } from "../../dns/record.ts";
import type { Fix, MailKind } from "../../model.ts";
import { withoutSize } from "../mailto.ts";
import type { DmarcPolicy, DmarcRecord } from "./record.ts";

type Publisher = Pick<Subject, "domain" | "mail" | "profile">;

/** How many report destinations a proposed record takes over; RFC 7489 §6.2 lets receivers stop at two. */
const MAX_URIS = 10;

/** The proposed record as a fix, with the words of one check. */
export function proposedRecordFix(record: DmarcRecord | null, publisher: Publisher, text: string): Fix {
  const data = formatRdata("TXT", txtRdata(proposedRecord(record, publisher)));
  return { text, records: [{ name: `${prependLabels("_dmarc", publisher.domain)}.`, type: "TXT", data }] };
}

/** What else is to do about a record that is proposed: where its reports go is for the reader to decide. */
export function mailboxAdvice(mail: MailKind): string {
  return mail === "send"
    ? "let `rua` name a mailbox of a domain that receives mail"
    : "put a mailbox that is read into `rua`";
}

/**
 * A record of the valid parts of the domain's own (`record` may be inherited, or null), in which no check finds a fault.
 * What is a matter of taste (`p=reject`, strict alignment, failure reports) is changed only under the `bsi` profile, which asks for it.
 */
function proposedRecord(record: DmarcRecord | null, { domain, mail, profile }: Publisher): string {
  const isStrict = profile === "bsi";
  const own = record === null || record.inherited ? null : record;
  const p = raisePolicy(own === null ? record?.effective : own.p, isStrict);
  const tags: [string, string | null | undefined][] = [
    ["v", "DMARC1"],
    ["p", p], // second, as RFC 7489 §6.3 wants
    ["sp", own?.sp === "none" ? null : own?.sp],
    ["np", own?.np === "none" ? null : own?.np],
    ["psd", own === null || own.psd === "u" ? null : own.psd],
    ["t", own !== null && p === "reject" && !isStrict && isTestingHarmless(own) ? "y" : null],
    ["adkim", isStrict || own?.adkim === "s" ? "s" : null],
    ["aspf", isStrict || own?.aspf === "s" ? "s" : null],
    ["rua", usableUris(own?.rua) ?? (mail === "send" ? inheritedRua(record) : `mailto:dmarc-reports@${domain}`)],
    ["ruf", isStrict ? null : usableUris(own?.ruf)],
    ["fo", isStrict || own?.ruf.length === 0 ? null : own?.fo],
  ];
  return tags.flatMap(([name, value]) => (typeof value === "string" ? [`${name}=${value}`] : [])).join("; ");
}

/** One step up, not two (RFC 9989 §7.4): quarantine after none; reject after quarantine only where the profile asks for it. */
function raisePolicy(policy: DmarcPolicy | null | undefined, isStrict: boolean): DmarcPolicy {
  if (policy === "reject" || (policy === "quarantine" && isStrict)) return "reject";
  return "quarantine";
}

/** Whether `t=y` leaves every policy of the record at quarantine. */
function isTestingHarmless({ testing, sp, np }: DmarcRecord): boolean {
  return testing && sp !== "quarantine" && np !== "quarantine";
}

/** Where reports go now by an inherited record; those of a public suffix are not for the domain's own record. */
function inheritedRua(record: DmarcRecord | null): string | null {
  return record === null || record.psd === "y" ? null : usableUris(record.rua);
}

/** The destinations that mail can be sent to, as a tag's value; null where there are none. */
function usableUris(uris: DmarcRecord["rua"] = []): string | null {
  const kept = uris.filter(({ problem }) => problem === null).map(({ uri }) => withoutSize(uri));
  return kept.length === 0 ? null : kept.slice(0, MAX_URIS).join(",");
}

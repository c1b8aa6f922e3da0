// The record that a domain should publish: one for all DMARC checks, so that no fix undoes another.
import type { Subject } from "../../define-check.ts";
import { prependLabels } from "../../dns/name.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Fix } from "../../model.ts";
import { adviceFix, txtRecordFix } from "../fixes.ts";
import { usableUris } from "../report-uris.ts";
import type { DmarcPolicy, DmarcRecord } from "./record.ts";

type Publisher = Pick<Subject, "domain" | "mail" | "profile">;

/** The fix by the proposed record; `text` is the check's own. */
export function proposedRecordFix(
  record: DmarcRecord | null,
  publisher: Publisher,
  text: Message = message("dmarc/fix/publish"),
): Fix {
  return txtRecordFix(prependLabels("_dmarc", publisher.domain), proposedRecord(record, publisher), text);
}

/** The fix of what only the `bsi` profile asks for: the proposed record there, elsewhere advice. */
export function strictPolicyFix(record: DmarcRecord, publisher: Publisher, advice: Message): Fix {
  return publisher.profile === "bsi" ? proposedRecordFix(record, publisher) : adviceFix(advice);
}

/**
 * The valid parts of the domain's own record (`record` may be inherited, or null), completed so that every check passes.
 * What is a choice (`p=reject`, strict alignment, failure reports) is changed only under the `bsi` profile, which asks for it.
 */
function proposedRecord(record: DmarcRecord | null, { domain, mail, profile }: Publisher): string {
  const isStrict = profile === "bsi";
  const own = record === null || record.inherited ? null : record;
  const p = raisePolicy(own === null ? record?.effective : own.p, isStrict);
  const tags: [string, string | null | undefined][] = [
    ["v", "DMARC1"],
    ["p", p], // second, as RFC 7489 §6.3 requires
    ["sp", own?.sp === "none" ? null : own?.sp],
    ["np", own?.np === "none" ? null : own?.np],
    ["psd", own === null || own.psd === "u" ? null : own.psd],
    ["t", own !== null && p === "reject" && !isStrict && isTestingHarmless(own) ? "y" : null],
    ["adkim", isStrict || own?.adkim === "s" ? "s" : null],
    ["aspf", isStrict || own?.aspf === "s" ? "s" : null],
    ["rua", usableUris(own?.rua ?? []) ?? (mail === "send" ? inheritedRua(record) : `mailto:dmarc-reports@${domain}`)],
    ["ruf", isStrict ? null : usableUris(own?.ruf ?? [])],
    ["fo", isStrict || own?.ruf.length === 0 ? null : own?.fo],
  ];
  return tags.flatMap(([name, value]) => (typeof value === "string" ? [`${name}=${value}`] : [])).join("; ");
}

/** One step up (RFC 9989 §7.4): quarantine after none; reject after quarantine only where the profile asks for it. */
function raisePolicy(policy: DmarcPolicy | null | undefined, isStrict: boolean): DmarcPolicy {
  if (policy === "reject" || (policy === "quarantine" && isStrict)) return "reject";
  return "quarantine";
}

/** Whether `t=y` leaves every policy of the record at quarantine. */
function isTestingHarmless({ testing, sp, np }: DmarcRecord): boolean {
  return testing && sp !== "quarantine" && np !== "quarantine";
}

/** The destinations of an inherited record; those of a public suffix do not belong into the domain's own record. */
function inheritedRua(record: DmarcRecord | null): string | null {
  return record === null || record.psd === "y" ? null : usableUris(record.rua);
}

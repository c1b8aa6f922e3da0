// The record that a domain should publish: one for all DMARC checks of a report, so that no fix undoes another.
//
// It is reached in two steps. The first corrects the record: the same policy, every address, a mailbox for reports. Only a record
// that is correct is strengthened. Where receivers do more with mail by the corrected record than they do today, as they cannot read
// the policy that stands there, it needs a step too: to correct a syntax error must not make receivers reject mail unawares.
import type { Subject } from "../../define-check.ts";
import { prependLabels } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Fix } from "../../model.ts";
import { adviceFix, afterStep, txtRecordFix } from "../fixes.ts";
import { usableUris } from "../report-uris.ts";
import type { MeantTags } from "./corrected.ts";
import { formatTags, isSameRecord, meantTags } from "./corrected.ts";
import type { DmarcPolicy, DmarcRecord } from "./record.ts";
import { tightening } from "./strictness.ts";

type Publisher = Pick<Subject, "domain" | "mail" | "profile">;

/** The fix by the corrected record, with the policy that stands there. */
export function correctedRecordFix(record: DmarcRecord, publisher: Publisher, text: Message): Fix {
  return recordFix(correctedTags(record, publisher), { publisher, text, today: record });
}

/**
 * The same for a syntax error. With every address and the strictest policy nothing that stood there before can be stronger, so that
 * it also keeps what a change adds.
 */
export function syntaxFix(record: DmarcRecord, publisher: Publisher, text: Message): Fix {
  const fix = correctedRecordFix(record, publisher, text);
  const written = meantTags([record.text]);
  const isStrictest =
    written.get("p") === "reject" &&
    ["sp", "np"].every((tag) => (written.get(tag) ?? "reject") === "reject") &&
    !written.has("t") &&
    !written.has("pct");
  return isStrictest && written.has("rua") && fix.needsStep !== true ? { ...fix, keepsMeaning: true } : fix;
}

/** The fix of what is found in place of a record that counts; without any text, a first record, which asks for reports alone (RFC 9989 §7.4). */
export function newRecordFix(texts: readonly ByteString[], publisher: Publisher, text: Message): Fix {
  const tags =
    texts.length === 0
      ? withSettings(new Map([["p", "none"]]), null, publisher)
      : complete(withPolicy(meantTags(texts)), null, publisher);
  return recordFix(tags, { publisher, text, today: null });
}

/** The fix by a stronger record, if the domain's is correct; else `advice`, as the record is to be corrected first. */
export function strongerRecordFix(record: DmarcRecord, publisher: Publisher, advice: Message): Fix {
  if (!isCorrect(record, publisher)) return adviceFix(message("dmarc/fix/later", { advice }));
  return afterStep(publish(formatTags(strongerTags(record, publisher)), publisher, message("dmarc/fix/publish")));
}

/** The same for what only the `bsi` profile asks for: advice under the other. */
export function strictRecordFix(record: DmarcRecord, publisher: Publisher, advice: Message): Fix {
  return publisher.profile === "bsi" ? strongerRecordFix(record, publisher, advice) : adviceFix(advice);
}

/** Whether the record needs no correction, only a stronger policy. */
export function isCorrect(record: DmarcRecord, publisher: Publisher): boolean {
  const isWhole = record.errors.length === 0 && record.overlooked === null;
  return isWhole && isSameRecord(record.text, formatTags(ownTags(record, publisher)));
}

/** The fix by a record in place of the one that applies today, null if none does; after a step where it makes receivers stricter. */
function recordFix(tags: MeantTags, record: { publisher: Publisher; text: Message; today: DmarcRecord | null }): Fix {
  const { publisher, text, today } = record;
  const { mail } = publisher;
  const value = formatTags(tags);
  const tightened = tightening(value, today, publisher.domain);
  return tightened === null
    ? publish(value, publisher, text)
    : afterStep(publish(value, publisher, message("dmarc/fix/once", { fix: text, mail, ...tightened })));
}

function publish(value: ByteString, { domain }: Publisher, text: Message): Fix {
  return txtRecordFix(prependLabels("_dmarc", domain), value, text);
}

/** The corrected record; for a domain that inherits, a record of its own with the same policy. */
function correctedTags(record: DmarcRecord, publisher: Publisher): MeantTags {
  if (!record.isInherited) return ownTags(record, publisher);
  if (record.overlooked !== null) return complete(withPolicy(meantTags([record.overlooked.text])), record, publisher);
  const meant = meantTags([record.text]);
  const policy =
    (record.errors.length === 0 ? record.effective : (meant.get(record.decidedBy) ?? meant.get("p"))) ?? "none";
  const share = policy === "none" ? undefined : meant.get("pct");
  return complete(
    new Map([["p", policy], ...(share === undefined ? [] : [["pct", share] as const])]),
    record,
    publisher,
  );
}

function ownTags(record: DmarcRecord, publisher: Publisher): MeantTags {
  const tags = meantTags([record.text]);
  // a record without p is valid if it has a usable rua, and dmarc/policy reports it
  return complete(record.errors.length > 0 ? withPolicy(tags) : tags, record, publisher);
}

/** Adds `p=none`, as what receivers apply, to tags without `p`. */
function withPolicy(tags: MeantTags): MeantTags {
  return tags.has("p") ? tags : tags.set("p", "none");
}

/** Adds a mailbox for reports where there is none, and removes options of failure reports where no such are requested (RFC 9989 §4.7). */
function complete(tags: MeantTags, record: DmarcRecord | null, { domain, mail }: Publisher): MeantTags {
  if (!tags.has("ruf")) tags.delete("fo");
  const mailbox = mail === "send" ? inheritedRua(record) : `mailto:dmarc-reports@${domain}`;
  if (!tags.has("rua") && mailbox !== null) tags.set("rua", mailbox);
  return tags;
}

/**
 * One step up. What is a choice (`p=reject`, strict alignment, failure reports) is changed only under the `bsi` profile, which asks
 * for it.
 */
function strongerTags(record: DmarcRecord, publisher: Publisher): MeantTags {
  const tags = correctedTags(record, publisher);
  const p = raisePolicy(record.isInherited ? record.effective : record.p, publisher.profile === "bsi");
  tags.set("p", p);
  for (const tag of ["sp", "np"]) if (tags.get(tag)?.toLowerCase() === "none") tags.delete(tag);
  if (p !== "reject" || publisher.profile === "bsi" || !isTestingHarmless(record)) tags.delete("t");
  tags.delete("pct");
  return withSettings(tags, record, publisher);
}

/** Adds what the `bsi` profile asks for, and a mailbox. */
function withSettings(tags: MeantTags, record: DmarcRecord | null, publisher: Publisher): MeantTags {
  if (publisher.profile === "bsi") {
    tags.set("adkim", "s").set("aspf", "s");
    tags.delete("ruf");
  }
  return complete(tags, record, publisher);
}

/** One step up (RFC 9989 §7.4): quarantine after none; reject after quarantine only where the profile asks for it. */
function raisePolicy(policy: DmarcPolicy | null, isStrict: boolean): DmarcPolicy {
  if (policy === "reject" || (policy === "quarantine" && isStrict)) return "reject";
  return "quarantine";
}

/** Whether `t=y` leaves every policy of the record at quarantine. */
function isTestingHarmless({ isTesting, sp, np }: DmarcRecord): boolean {
  return isTesting && sp !== "quarantine" && np !== "quarantine";
}

/** The destinations of an inherited record; those of a public suffix do not belong into the domain's own record. */
function inheritedRua(record: DmarcRecord | null): string | null {
  return record === null || !record.isInherited || record.psd === "y" ? null : usableUris(record.rua);
}

// DMARC: what receivers are asked to do with forged mail of the domain and of names below it (RFC 9989 §4.7).
import type { Subject } from "../../define-check.ts";
import type { Fix } from "../../model.ts";
import { proposedRecordFix } from "./proposal.ts";
import type { DmarcPolicy, DmarcRecord, ParsedDmarc } from "./record.ts";
import { effectivePolicy } from "./record.ts";
import type { OrganisationalDomain } from "./tree-walk.ts";

export const PUBLISH_TEXT = "Publish this record, once the reports show that your own mail passes.";

/** What only the `bsi` profile asks for is proposed as a record there, elsewhere as an advice. */
export function strictPolicyFix(record: DmarcRecord, subject: Subject, advice: string): Fix {
  return subject.profile === "bsi" ? proposedRecordFix(record, subject, PUBLISH_TEXT) : { text: advice, records: [] };
}

/**
 * The record that receivers go by for names below the domain that have none of their own, and where it stands. `others`: it is
 * that of another organisational domain, and no record of the domain's own would change it.
 */
export function subdomainRecord(
  dmarc: DmarcRecord,
  organisation: OrganisationalDomain,
  { name }: Subject,
): { record: ParsedDmarc; at: string; isForeign: boolean } {
  // RFC 9989 §4.10.1: after the name's own record comes that of the organisational domain, not one between.
  const others = organisation.name !== name && organisation.record !== null;
  return { record: organisation.record ?? dmarc, at: organisation.recordAt, isForeign: others };
}

/** The tags that leave names below the domain without protection, in words. */
export function unprotectedTags(record: ParsedDmarc): string[] {
  const { p, sp, np, testing } = record;
  const describeTag = (tag: string, policy: DmarcPolicy | null): string =>
    `${tag}=${policy ?? "none"}${testing && policy === "quarantine" ? " with t=y" : ""}`;
  const existing = sp === null ? describeTag("p", p) : describeTag("sp", sp);
  const faults: string[] = [];
  if (effectivePolicy(record, "exists") === "none") faults.push(`${existing} for subdomains`);
  if (effectivePolicy(record, "missing") === "none")
    faults.push(`${np === null ? existing : describeTag("np", np)} for names that do not exist`);
  return faults;
}

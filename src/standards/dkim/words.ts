// What the DKIM checks say in common: the record to publish, the key in words, and which records another check reports.
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import { formatRdata, txtRdata } from "../../dns/record.ts";
import type { Fix, Judgement } from "../../model.ts";
import type { DkimFact, DkimRecord } from "./record.ts";

/** A fix that no record can say. */
export const adviceFix = (text: string): Fix => ({ text, records: [] });

/** A fix by one record. */
export function txtRecordFix(name: Name, value: ByteString, text: string): Fix {
  return { text, records: [{ name: `${name}.`, type: "TXT", data: formatRdata("TXT", txtRdata(value)) }] };
}

/** A fix by the corrected record of a selector: who owns it where an alias leads there must publish it. */
export function correctedRecordFix(name: Name, { owner }: DkimFact, value: ByteString, text: string): Fix {
  if (owner === name) return txtRecordFix(name, value, text);
  return adviceFix(`${text} ${name} is an alias: the record to change is that of its target, whose owner must do it.`);
}

export function describeKey({ key }: DkimRecord): string {
  return key?.type === "rsa" ? `RSA, ${key.bits} bit` : "Ed25519";
}

/** The answer where a record carries no key to judge: its fault is another check's to report. null where it carries one. */
export function notApplicableWithoutKey({ errors, revoked }: DkimRecord): Judgement | null {
  if (errors.length > 0) return { outcome: "not-applicable", message: "the key record is not valid: see dkim/syntax" };
  return revoked ? { outcome: "not-applicable", message: "the key is revoked: see dkim/not-revoked" } : null;
}

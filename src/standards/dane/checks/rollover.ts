import { severalCauses } from "../../../cause.ts";
import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import type { RdataOf } from "../../../dns/record.ts";
import { formatRdata } from "../../../dns/record.ts";
import type { HostFacts } from "../../../facts.ts";
import type { Message } from "../../../message.ts";
import { message, uniqueMessages } from "../../../message.ts";
import type { Judgement } from "../../../model.ts";
import { withFix } from "../../fixes.ts";
import type { AddressResult } from "../../smtp-host.ts";
import { UNREADABLE_CERTIFICATE } from "../../smtp-host.ts";
import { requireSecureSet } from "../applicable-records.ts";
import { tlsaRecordFix } from "../record-fix.ts";
import { uselessReason, usableRecords } from "../record.ts";

type Tlsa = RdataOf["TLSA"];

export const daneRollover = defineCheck({
  id: "dane/rollover",
  scope: "host",
  section: "§3.4",
  requirements: ["TR-03108-05-M"],
  tests: [],
  references: ["RFC 7671 §8"],
  levels: { "tr-03108": "info", bsi: "should" },
  mail: RECEIVING_KINDS,
  examines: ["tlsa", "addresses", "smtp", "dane"], // in this order: a failure is placed where the TLSA records are declared
  judge: ({ addresses, tlsa, smtp, dane }, { name }) => {
    const set = requireSecureSet(addresses, tlsa);
    if ("outcome" in set) return set;
    const compared = usableRecords(set.records);
    const records = compared.filter((data) => uselessReason(data) === null);
    const judgement = judgeRecords(records, compared.length, currentRecords(smtp, dane));
    return withFix(judgement, () => tlsaRecordFix(name, records));
  },
});

/** `records`: those that can fit a key, of all that senders compare. */
function judgeRecords(records: readonly Tlsa[], compared: number, current: CurrentRecords): Judgement {
  const [first] = records;
  if (first === undefined) return { outcome: "fail", message: message("dane/rollover/none", { compared }) };
  const texts = records.map((data) => formatRdata("TLSA", data));
  if (records.length === 1) {
    const [record = ""] = texts;
    // usage 3 with selector 0 names one certificate, and each renewal makes another (RFC 7671 §5.1)
    const isCertificate = first.usage === 3 && first.selector === 0;
    const code = isCertificate ? "dane/rollover/single-certificate" : "dane/rollover/single";
    return { outcome: "fail", message: message(code, { record, compared }) };
  }
  const areAllOf = (matched: ReadonlySet<string>): boolean =>
    records.every(({ usage }, i) => usage === 3 && matched.has(texts[i] as string));
  // RFC 7671 §8.1: while a key is replaced, one address may serve the new one and another the old one still
  if (current.byAddress.some(areAllOf))
    return { outcome: "fail", message: message("dane/rollover/all-current", { records: texts }) };
  // a server may have a certificate for each: RSA and ECDSA, or those of several addresses
  if (current.unmeasured.length > 0 && records.every(({ usage }) => usage === 3)) {
    const measured = message("dane/rollover/may-be-current", { records: texts });
    const cause = severalCauses(uniqueMessages(current.unmeasured));
    return { outcome: "unknown", message: message("cause/partly", { measured, cause }) };
  }
  return { outcome: "pass", message: message("dane/rollover/several", { count: records.length }) };
}

/** The records that match what an address serves now, for each with a TLS session: RDATA as text. */
interface CurrentRecords {
  byAddress: ReadonlySet<string>[];
  /** Why there may be other certificates; none where all of all addresses were compared. */
  unmeasured: Message[];
}

function currentRecords(smtp: HostFacts["smtp"], dane: HostFacts["dane"]): CurrentRecords {
  const [unknown] = [smtp, dane].flatMap((fact) => (fact.state === "unknown" ? [fact.reason] : []));
  if (smtp.state !== "present" || dane.state !== "present")
    return { byAddress: [], unmeasured: unknown === undefined ? [] : [unknown] };
  const { addresses, unmeasured } = smtp.value;
  const byAddress = dane.value.addresses
    .filter(({ address }) => addresses.some((each) => each.address === address && each.answer.kind === "tls"))
    .map(({ certificates }) => new Set(certificates.flatMap(({ matched }) => matched.map(({ record }) => record))));
  const reasons = addresses.flatMap(({ answer }) => unmeasuredReasons(answer));
  return { byAddress, unmeasured: unmeasured === null ? reasons : [...reasons, unmeasured] };
}

/** Why an address may serve certificates that were not compared. */
function unmeasuredReasons(answer: AddressResult): Message[] {
  if (answer.kind === "failure") return [answer.reason];
  if (answer.kind !== "tls") return [];
  const isRead = answer.certificates.every(({ chain }) => chain.length > 0);
  return [...(isRead ? [] : [UNREADABLE_CERTIFICATE.message]), ...(answer.unseen === null ? [] : [answer.unseen])];
}

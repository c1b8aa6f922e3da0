import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import type { RdataOf } from "../../../dns/record.ts";
import { formatRdata } from "../../../dns/record.ts";
import { message } from "../../../message.ts";
import type { Judgement } from "../../../model.ts";
import { requireSecureSet } from "../applicable-records.ts";
import { tlsaRecordFix } from "../record-fix.ts";
import type { DaneHost } from "../record.ts";
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
  examines: ["tlsa", "addresses", "dane"], // in this order: a failure is placed where the TLSA records are declared
  judge: ({ addresses, tlsa, dane }, { name }) => {
    const set = requireSecureSet(addresses, tlsa);
    if ("outcome" in set) return set;
    const records = usableRecords(set.records).filter((data) => uselessReason(data) === null);
    const judgement = judgeRecords(records, dane.state === "present" ? dane.value : null);
    return judgement.outcome === "fail" ? { ...judgement, fix: tlsaRecordFix(name, records) } : judgement;
  },
});

function judgeRecords(records: readonly Tlsa[], dane: DaneHost | null): Judgement {
  const [first] = records;
  if (first === undefined) return { outcome: "fail", message: message("dane/rollover/none") };
  const texts = records.map((data) => formatRdata("TLSA", data));
  if (records.length === 1) {
    const [record = ""] = texts;
    // usage 3 with selector 0 names one certificate, and each renewal makes another (RFC 7671 §5.1)
    const isCertificate = first.usage === 3 && first.selector === 0;
    return {
      outcome: "fail",
      message: message(isCertificate ? "dane/rollover/single-certificate" : "dane/rollover/single", { record }),
    };
  }
  const isMeasured = dane !== null && dane.addresses.length > 0;
  const served = new Set(dane?.addresses.flatMap(({ matched }) => matched.map(({ record }) => record)));
  const next = records.filter((data, i) => data.usage === 2 || !served.has(texts[i] as string));
  if (next.length === 0) return { outcome: "fail", message: message("dane/rollover/all-current", { records: texts }) };
  if (!isMeasured && mayBeOneCertificate(records))
    return { outcome: "unknown", message: message("dane/rollover/unmeasured", { records: texts }) };
  return { outcome: "pass", message: message("dane/rollover/several", { count: records.length }) };
}

/** Whether the records may all be of one certificate: at most one of each kind, for two of one kind differ. */
function mayBeOneCertificate(records: readonly Tlsa[]): boolean {
  const kinds = new Set(records.map(({ selector, matching }) => `${selector} ${matching}`));
  return records.every(({ usage }) => usage === 3) && kinds.size === records.length;
}

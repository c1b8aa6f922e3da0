import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import type { Name } from "../../../dns/name.ts";
import { formatRdata } from "../../../dns/record.ts";
import { message } from "../../../message.ts";
import type { Fix, FixRecord } from "../../../model.ts";
import { adviceFix } from "../../fixes.ts";
import type { AddressVerdict, SmtpHost } from "../../smtp-host.ts";
import { UNREADABLE_CERTIFICATE, judgeEachCertificate, judgeSessions } from "../../smtp-host.ts";
import { requireUsableSet } from "../applicable-records.ts";
import { keyMatchingType } from "../record-fix.ts";
import type { CertificateComparison, DaneHost, TlsaSet } from "../record.ts";

export const daneMatch = defineCheck({
  id: "dane/match",
  scope: "host",
  section: "§3.4",
  requirements: ["TR-03108-05-M"],
  tests: ["TR-03108-P D-02"],
  references: ["RFC 7671 §5", "RFC 7672 §3.1"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: RECEIVING_KINDS,
  needs: ["smtp", "dane"],
  examines: ["tlsa", "addresses"], // in this order: a failure is placed where the TLSA records are declared
  judge: ({ addresses, tlsa, smtp, dane }, { domain }) => {
    const set = requireUsableSet(addresses, tlsa);
    if ("outcome" in set) return set;
    const judgement = judgeSessions(smtp, (session, address) => {
      const compared = dane.addresses.find((each) => each.address === address)?.certificates ?? [];
      const verdict = judgeEachCertificate(session, ({ chain, covers }, i) => {
        if (chain.length === 0) return UNREADABLE_CERTIFICATE;
        // RFC 7672 §3.2.2: a certificate for the mail domain is acceptable where the MX answer is secure.
        const mayNameDomain = dane.isBinding === null && covers.includes(domain);
        return judgeComparison(compared[i] ?? NOT_COMPARED, mayNameDomain ? domain : null);
      });
      // Senders choose which certificate they are sent, by the suites and signatures that they offer.
      if (verdict.outcome !== "pass" || session.unseen === null) return verdict;
      return {
        outcome: "unknown",
        message: message("cause/partly", { measured: verdict.message, cause: session.unseen }),
      };
    });
    const useless = removableRecords(dane);
    const fix =
      useless.length === 0
        ? servedKeysFix(set, smtp)
        : adviceFix(message("dane/match/fix-shadowed", { base: set.base, records: useless }));
    return { ...judgement, fix };
  },
});

const NOT_COMPARED: CertificateComparison = { matched: [], missed: [], shadowed: [], isOpen: false };

/** `domain`: the mail domain where the certificate names it, and it is unknown whether that is enough; else null. */
function judgeComparison(
  { matched, missed, shadowed, isOpen }: CertificateComparison,
  domain: Name | null,
): AddressVerdict {
  if (matched.length > 0)
    return {
      outcome: "pass",
      message: message("dane/match/matches", { records: matched.map(({ record }) => record) }),
    };
  if (isOpen) return { outcome: "unknown", message: message("dane/match/incomplete") };
  if (domain !== null && missed.some(({ record }) => record.startsWith("2 ")))
    return { outcome: "unknown", message: message("dane/match/mail-domain", { domain }) };
  const problems = [
    ...shadowed.map(({ record, by }) =>
      message("dane/record-problem", { record, problem: message("dane/mismatch/shadowed", { by }) }),
    ),
    ...missed.map((mismatch) => message("dane/record-problem", { ...mismatch })),
  ];
  return { outcome: "fail", message: message("dane/match/none", { records: problems }) };
}

/** Records that match nowhere, and without which every certificate is matched; none where that takes more. */
function removableRecords({ addresses }: DaneHost): string[] {
  const compared = addresses.flatMap(({ certificates }) => certificates);
  const shadowing = new Set(compared.flatMap(({ shadowed }) => shadowed.flatMap(({ by }) => by)));
  const isMatched = compared.some(({ matched }) => matched.some(({ record }) => shadowing.has(record)));
  const isEnough = compared.every(({ matched, shadowed }) => matched.length > 0 || shadowed.length > 0);
  return isEnough && !isMatched ? [...shadowing] : [];
}

/** Records for the keys in use, to add to the existing ones: senders accept a host if one of its records matches. */
function servedKeysFix({ base, records }: TlsaSet, { addresses }: SmtpHost): Fix {
  const matching = keyMatchingType(records);
  const leaves = addresses.flatMap(({ answer }) =>
    answer.kind === "tls" ? answer.certificates.flatMap(({ chain }) => chain.slice(0, 1)) : [],
  );
  const keys = new Set(leaves.map(({ keyInfo }) => (matching === 2 ? keyInfo.sha512 : keyInfo.sha256)));
  const published = [...keys].map((data): FixRecord => ({
    name: `${base}.`,
    type: "TLSA",
    data: formatRdata("TLSA", { usage: 3, selector: 1, matching, data }),
  }));
  return { text: message("dane/match/fix"), records: published };
}

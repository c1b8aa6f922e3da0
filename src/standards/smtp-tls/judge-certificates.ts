// The certificates of each session, where DANE does not authenticate the host instead (RFC 7672 §3.1).
import type { HostFacts } from "../../facts.ts";
import { message } from "../../message.ts";
import type { Judgement } from "../../model.ts";
import type { ChainCertificate } from "../../x509/chain.ts";
import type { AddressVerdict, ServedCertificate, SmtpHost } from "../smtp-host.ts";
import { UNREADABLE_CERTIFICATE, judgeEachCertificate, judgeSessions } from "../smtp-host.ts";

type DaneHost = Extract<HostFacts["dane"], { state: "present" }>["value"];

/** Judges every certificate of every session that DANE does not authenticate by a record of one of these usages. */
export function judgeCertificates(
  smtp: SmtpHost,
  dane: DaneHost,
  usages: readonly number[],
  judge: (leaf: ChainCertificate, certificate: ServedCertificate) => AddressVerdict,
): Judgement {
  return judgeSessions(smtp, (session, address) =>
    judgeEachCertificate(session, (certificate, i): AddressVerdict => {
      const [leaf] = certificate.chain;
      if (leaf === undefined) return UNREADABLE_CERTIFICATE;
      const comparison = dane.addresses.find((each) => each.address === address)?.certificates[i];
      const isAuthenticated = isAuthenticatedBy(dane.isBinding, comparison, usages);
      if (isAuthenticated === true)
        return { outcome: "not-applicable", message: message("smtp-tls/dane-authenticates", { usages }) };
      const verdict = judge(leaf, certificate);
      if (verdict.outcome !== "fail" || isAuthenticated === false) return verdict;
      return { outcome: "unknown", message: message("smtp-tls/dane-undetermined", { fault: verdict.message }) };
    }),
  );
}

/** Secure MX and host, and a record of such a usage that matches the certificate; null where that is unknown. */
function isAuthenticatedBy(
  isBinding: boolean | null,
  comparison: DaneHost["addresses"][number]["certificates"][number] | undefined,
  usages: readonly number[],
): boolean | null {
  if (isBinding === false) return false;
  if (comparison === undefined || comparison.matched.some(({ usage }) => usages.includes(usage))) return isBinding;
  return comparison.isOpen && usages.includes(2) ? null : false;
}

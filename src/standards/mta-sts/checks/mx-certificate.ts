import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { isValidAt } from "../../../x509/validity.ts";
import { adviceFix, withFix } from "../../fixes.ts";
import type { AddressVerdict, ServedCertificate } from "../../smtp-host.ts";
import { UNREADABLE_CERTIFICATE, judgeEachCertificate, judgeSessions } from "../../smtp-host.ts";
import { MODE_NONE } from "../no-policy.ts";

export const mtaStsMxCertificate = defineCheck({
  id: "mta-sts/mx-certificate",
  scope: "host",
  section: "§3.3",
  requirements: ["TR-03108-07-R"],
  tests: [],
  references: ["RFC 8461 §4.2"],
  levels: { "tr-03108": "must", bsi: "should" },
  mail: RECEIVING_KINDS,
  needs: ["mtaStsPolicy", "smtp"],
  judge: ({ mtaStsPolicy: { mode }, smtp }, { name, at }) => {
    if (mode === "none") return MODE_NONE;
    const judgement = judgeSessions(smtp, (session) =>
      judgeEachCertificate(session, (certificate) =>
        judgeCertificate(certificate, { host: name, asked: smtp.name, at }),
      ),
    );
    return withFix(judgement, () => adviceFix(message("mta-sts/mx-certificate/fix", { host: name })));
  },
});

/** Whether the certificate of an MX host satisfies the policy (RFC 8461 §4.2). */
function judgeCertificate(
  { chain: [leaf], covers, distrust }: ServedCertificate,
  { host, asked, at }: { host: string; asked: string; at: string },
): AddressVerdict {
  if (leaf === undefined) return UNREADABLE_CERTIFICATE;
  const { names, notBefore, notAfter } = leaf;
  const isForHost = covers.includes(host);
  // Senders that apply MTA-STS ask for the MX host by SNI; asked for another name, the server may have chosen another certificate.
  if (!isForHost && asked !== host)
    return { outcome: "unknown", message: message("mta-sts/mx-certificate/other-name", { asked, host }) };
  const faults = [
    ...(isForHost ? [] : [message("mta-sts/mx-certificate/names", { names, host })]),
    ...(distrust === null ? [] : [distrust]),
    ...(isValidAt(leaf, at) ? [] : [message("mta-sts/mx-certificate/dates", { begin: notBefore, end: notAfter })]),
  ];
  return faults.length > 0
    ? { outcome: "fail", message: message("mta-sts/mx-certificate/invalid", { faults }) }
    : { outcome: "pass", message: message("mta-sts/mx-certificate/valid", { host, end: notAfter }) };
}

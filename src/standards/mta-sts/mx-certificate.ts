// Whether the certificate of an MX host satisfies the MTA-STS policy (RFC 8461 §4.2).
import { RECEIVES, defineCheck } from "../../define-check.ts";
import { isValidAt } from "../../x509/validity.ts";
import type { TlsAnswer, Verdict } from "../smtp-host.ts";
import { judgeSessions } from "../smtp-host.ts";

/** Names shown of a certificate. */
const MOST_NAMES = 3;

export const mtaStsMxCertificate = defineCheck({
  id: "mta-sts/mx-certificate",
  scope: "host",
  title: "The MX host's certificate satisfies the MTA-STS policy",
  section: "§3.3",
  requirements: ["TR-03108-07-R"],
  tests: [],
  references: ["RFC 8461 §4.2"],
  why: "Under an enforced policy senders deliver nothing to a host whose certificate is for another name, not trusted, or out of date.",
  fix: "Serve a certificate of a public CA for the MX host's name, with its intermediate certificates, and see that renewal runs by itself.",
  levels: { "tr-03108": "must", bsi: "should" },
  mail: RECEIVES,
  needs: ["mtaStsPolicy", "smtp"],
  judge: ({ mtaStsPolicy: { mode }, smtp }, { name, at }) => {
    if (mode === "none") return { outcome: "not-applicable", message: "not judged: mode is none" };
    const judgement = judgeSessions(smtp, (session) => verdictOn(session, { host: name, asked: smtp.name, at }));
    const text = `Serve a certificate for ${name} from a public CA at each of its addresses, with the intermediate certificates, and renew it in time.`;
    return { ...judgement, fix: { text, records: [] } };
  },
});

function verdictOn(
  { chain: [leaf], covers, distrust }: TlsAnswer,
  { host, asked, at }: { host: string; asked: string; at: string },
): Verdict {
  if (leaf === undefined) return { outcome: "unknown", message: "the certificate cannot be read" };
  const { names, notBefore, notAfter } = leaf;
  const isFor = covers.includes(host);
  // Senders that follow MTA-STS ask for the MX host by SNI; asked for another name, the server may have chosen another certificate.
  if (!isFor && asked !== host)
    return {
      outcome: "unknown",
      message: `the server was asked for ${asked}, the TLSA base domain, and its certificate is not for ${host}`,
    };
  const shown =
    names.length > MOST_NAMES
      ? `${names.slice(0, MOST_NAMES).join(", ")} and others`
      : names.join(", ") || "no DNS name";
  const faults = [
    ...(isFor ? [] : [`it is for ${shown}, not for ${host}`]),
    ...(distrust === null ? [] : [distrust]),
    ...(isValidAt(leaf, at) ? [] : [`it is valid from ${notBefore} to ${notAfter}`]),
  ];
  if (faults.length > 0)
    return { outcome: "fail", message: `the certificate does not satisfy the policy: ${faults.join("; ")}` };
  return { outcome: "pass", message: `the certificate is for ${host}, trusted, and valid until ${notAfter}` };
}

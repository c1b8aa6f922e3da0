import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { judgeSessions } from "../../smtp-host.ts";
import { judgeCertificate } from "../mx-certificate.ts";

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
    if (mode === "none") return { outcome: "not-applicable", message: "not judged: mode is none" };
    const judgement = judgeSessions(smtp, (session) => judgeCertificate(session, { host: name, asked: smtp.name, at }));
    const text = `Serve a certificate for ${name} from a public CA at each of its addresses, with the intermediate certificates, and renew it in time.`;
    return { ...judgement, fix: { text, records: [] } };
  },
});

import type { judging as english } from "../english/judging.ts";
import { counted } from "./grammar.ts";
import { capitalized } from "../../text/capitalized.ts";

/** The facts that checks need, as sentences name them: `kein MX-Eintrag`, `der MX-Eintrag`. */
const FACTS: Readonly<Record<string, readonly [without: string, the: string]>> = {
  dnssec: ["keinen DNSSEC-Status", "der DNSSEC-Status"],
  mx: ["keinen MX-Eintrag", "der MX-Eintrag"],
  spf: ["keinen SPF-Eintrag", "der SPF-Eintrag"],
  dmarc: ["keinen DMARC-Eintrag", "der DMARC-Eintrag"],
  organisation: ["keine Organisationsdomain", "die Organisationsdomain"],
  dmarcExternalDestinations: ["kein fremdes Berichtsziel", "das fremde Berichtsziel"],
  dmarcMailboxes: ["kein Postfach für DMARC-Berichte", "das Postfach für DMARC-Berichte"],
  mtaSts: ["keinen MTA-STS-Eintrag", "der MTA-STS-Eintrag"],
  mtaStsFetch: ["keine MTA-STS-Richtlinie", "die MTA-STS-Richtlinie"],
  mtaStsPolicy: ["keine MTA-STS-Richtlinie", "die MTA-STS-Richtlinie"],
  mtaStsUnannounced: ["keine MTA-STS-Richtlinie ohne Eintrag", "die MTA-STS-Richtlinie ohne Eintrag"],
  tlsRpt: ["keinen TLS-RPT-Eintrag", "der TLS-RPT-Eintrag"],
  tlsRptMailboxes: ["kein Postfach für TLS-Reports", "das Postfach für TLS-Reports"],
  addresses: ["keine Adresse des MX-Hosts", "die Adresse des MX-Hosts"],
  tlsa: ["keinen TLSA-Eintrag", "der TLSA-Eintrag"],
  smtp: ["keine Adresse des MX-Hosts für eine Verbindung", "die Adresse des MX-Hosts für eine Verbindung"],
  dane: ["keine Adresse des MX-Hosts für eine Verbindung", "die Adresse des MX-Hosts für eine Verbindung"],
  key: ["keinen DKIM-Eintrag", "der DKIM-Eintrag"],
  referencedDomains: [
    "keinen Mail-Eintrag, der auf einen Namen verweist",
    "der Mail-Eintrag, der auf einen Namen verweist",
  ],
  drift: ["keinen deklarierten Eintrag der Domain", "der deklarierte Eintrag der Domain"],
  tlsReports: ["kein `reports: tls-rpt:` in der Policy", "`reports: tls-rpt:` in der Policy"],
  dmarcReports: ["kein `reports: dmarc:` in der Policy", "`reports: dmarc:` in der Policy"],
  earlier: ["keinen aufgezeichneten Lauf mit der Domain", "der aufgezeichnete Lauf mit der Domain"],
};

export const judging: typeof english = {
  "judging/absent": ({ fact }) => `nicht bewertet: Es gibt ${FACTS[fact]?.[0] ?? fact}`,
  "judging/malformed": ({ fact }) => `nicht bewertet: ${capitalized(FACTS[fact]?.[1] ?? fact)} ist ungültig`,
  "judging/mail-kind": ({ mail }) => `nicht gefragt: Die Policy gibt \`mail: ${mail}\` an`,
  "judging/no-selector": () =>
    "es ist kein Selektor angegeben, und das DNS kann Selektoren nicht auflisten; sie unter `dkim: selectors:` angeben",
  "judging/host-limit": ({ all, limit }) =>
    `${all - limit} von ${counted(all, "MX-Host", "MX-Hosts")} ${all - limit === 1 ? "wurde" : "wurden"} nicht geprüft; die Grenze liegt bei ${limit}`,
  "judging/defect": ({ check, subject, error }) =>
    `interner Fehler: ${check} von ${subject} ließ sich nicht bewerten: ${error}`,
  "judging/observer-defect": ({ name, error }) => `interner Fehler: ${name} ließ sich nicht beobachten: ${error}`,
  "judging/edit-defect": ({ check, subject, error }) =>
    `interner Fehler: Die Änderung, die ${check} von ${subject} behebt, ließ sich nicht erzeugen: ${error}`,
  "fix/without-edit": ({ fix, reason }) => `${fix} ${reason}`,
  "report-mailbox/host-limit": ({ domain, all, limit }) =>
    `${all - limit} von ${all} MX-Hosts von ${domain} ${all - limit === 1 ? "wurde" : "wurden"} nicht nach TLSA-Einträgen gefragt; die Grenze liegt bei ${limit}`,
};

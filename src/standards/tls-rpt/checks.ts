// TLS-RPT: senders are asked to report failed TLS by mail (RFC 8460, TR-03108-10-M).
import { RECEIVES, defineCheck } from "../../define-check.ts";
import type { Name } from "../../dns/name.ts";
import { under } from "../../dns/name.ts";
import { formatRdata, shown, txtOf } from "../../dns/record.ts";
import type { Fix } from "../../model.ts";
import type { MailboxGuard } from "./record.ts";
import { judgeMailboxes } from "../mailbox.ts";

function publish(domain: Name, rua: string): Fix {
  const data = formatRdata("TXT", txtOf(`v=TLSRPTv1; rua=${rua}`));
  return {
    text: "Publish this one record with a mailbox that is read.",
    records: [{ name: `${under("_smtp._tls", domain)}.`, type: "TXT", data }],
  };
}

export const tlsRptRecord = defineCheck({
  id: "tls-rpt/record",
  scope: "domain",
  title: "There is exactly one valid TLS-RPT record",
  section: "§5",
  requirements: ["TR-03108-10-M"],
  tests: ["TR-03108-P G-01"],
  references: ["RFC 8460 §3"],
  why: "Without it nobody tells you that mail to you could not be delivered encrypted, or was not delivered at all.",
  fix: "Publish exactly one TXT record at `_smtp._tls`: `v=TLSRPTv1; rua=mailto:…`.",
  levels: { "tr-03108": "must", bsi: "must" },
  mail: RECEIVES,
  examines: ["tlsRpt"],
  judge: ({ tlsRpt }, { name }) => {
    if (tlsRpt.state === "present") return { outcome: "pass", message: "there is one valid record" };
    const message = tlsRpt.state === "absent" ? `no TLS-RPT record at ${under("_smtp._tls", name)}` : tlsRpt.problem;
    return { outcome: "fail", message, fix: publish(name, `mailto:tls-reports@${name}`) };
  },
});

export const tlsRptMailto = defineCheck({
  id: "tls-rpt/mailto",
  scope: "domain",
  title: "TLS reports are asked for by mail",
  section: "§5",
  requirements: ["TR-03108-10-M"],
  tests: ["TR-03108-P G-03"],
  references: ["RFC 8460 §3"],
  why: "TR-03108 asks for delivery by mail; not every sender can deliver reports over HTTPS.",
  fix: "Put a `mailto:` destination into `rua`.",
  levels: { "tr-03108": "should", bsi: "must" },
  mail: RECEIVES,
  needs: ["tlsRpt"],
  judge: ({ tlsRpt }, { name }) => {
    const usable = tlsRpt.rua.filter((uri) => uri.problem === null);
    if (usable.length > 0)
      return { outcome: "pass", message: `reports go to ${usable.map((uri) => uri.uri).join(", ")}` };
    const faults = tlsRpt.rua.map((uri) => `${shown(uri.uri)}: ${uri.problem}`);
    return {
      outcome: "fail",
      message: `no usable mail address in \`rua\`: ${faults.join("; ")}`,
      fix: publish(name, `mailto:tls-reports@${name}`),
    };
  },
});

export const tlsRptNoHttps = defineCheck({
  id: "tls-rpt/no-https",
  scope: "domain",
  title: "No TLS reports are asked for over HTTPS",
  section: "§5",
  requirements: ["TR-03108-10-M"],
  tests: ["TR-03108-P G-02"],
  references: ["RFC 8460 §3"],
  why: "TR-03108 forbids to ask for delivery over HTTPS, though RFC 8460 allows it.",
  fix: "Take every `https:` destination out of `rua`.",
  levels: { "tr-03108": "info", bsi: "must" },
  mail: RECEIVES,
  needs: ["tlsRpt"],
  judge: ({ tlsRpt }, { name }) => {
    const https = tlsRpt.rua.filter(({ uri }) => /^https:/i.test(uri)); // RFC 3986 §3.1: schemes regardless of case
    if (https.length === 0) return { outcome: "pass", message: "no destination in `rua` is HTTPS" };
    const others = tlsRpt.rua.filter((uri) => uri.problem === null).map(({ uri }) => uri);
    const rua = others.length > 0 ? others.join(",") : `mailto:tls-reports@${name}`;
    return {
      outcome: "fail",
      message: `reports are asked for at ${https.map(({ uri }) => shown(uri)).join(", ")}`,
      fix: publish(name, rua),
    };
  },
});

export const tlsRptDeliverable = defineCheck({
  id: "tls-rpt/deliverable",
  scope: "domain",
  title: "The domains of the TLS report mailboxes accept mail",
  section: "§5",
  requirements: ["TR-03108-10-M"],
  tests: [],
  references: ["RFC 5321 §5.1", "RFC 7505 §3"],
  why: "A report to a domain that accepts no mail is lost, and nobody notices.",
  fix: "Let `rua` name a mailbox of a domain with an MX record whose host has an address.",
  levels: { "tr-03108": "should", bsi: "should" },
  mail: RECEIVES,
  needs: ["tlsRpt", "tlsRptMailboxes"],
  judge: ({ tlsRptMailboxes }, { name }) => judgeMailboxes(tlsRptMailboxes, name),
});

export const tlsRptNotEnforcing = defineCheck({
  id: "tls-rpt/not-enforcing",
  scope: "domain",
  title: "TLS is not enforced on the way to the report mailboxes",
  section: "§5",
  requirements: ["TR-03108-10-M"],
  tests: [],
  references: ["RFC 8460 §5.3"],
  why: "Where TLSA records or an enforced MTA-STS policy guard the mailbox too, a broken TLS set-up swallows the reports about itself.",
  fix: "Let `rua` name a mailbox of a separate domain that has neither TLSA records nor an enforced MTA-STS policy.",
  levels: { "tr-03108": "info", bsi: "should" },
  mail: RECEIVES,
  examines: ["tlsRptGuards"],
  judge: ({ tlsRptGuards }) => {
    if (tlsRptGuards.state !== "present")
      return { outcome: "not-applicable", message: "not judged: there is no valid TLS-RPT record, see tls-rpt/record" };
    const { domains, unasked } = tlsRptGuards.value;
    const faults = domains.flatMap(guardsOf);
    if (faults.length > 0) {
      const text =
        "Let `rua` name a mailbox of a separate domain that has neither TLSA records nor an enforced MTA-STS policy.";
      return { outcome: "fail", message: faults.join("; "), fix: { text, records: [] } };
    }
    const silent = domains.find((guard) => guard.unmeasured !== null);
    if (silent !== undefined) return { outcome: "unknown", message: `${silent.domain}: ${silent.unmeasured}` };
    if (unasked > 0) return { outcome: "unknown", message: `${unasked} more domains in \`rua\` were not asked about` };
    if (domains.length === 0)
      return { outcome: "not-applicable", message: "not judged: `rua` names no mailbox, see tls-rpt/mailto" };
    return {
      outcome: "pass",
      message: `neither TLSA records nor an enforced policy at ${domains.map(({ domain }) => domain).join(", ")}`,
    };
  },
});

/** What guards the mailboxes of a domain, in words; empty where nothing does. */
function guardsOf({ domain, tlsa, enforced }: MailboxGuard): string[] {
  const guards = [
    ...(tlsa.length > 0 ? [`TLSA records at ${tlsa.join(", ")}`] : []),
    ...(enforced ? ["an enforced MTA-STS policy"] : []),
  ];
  return guards.length > 0 ? [`${domain} has ${guards.join(" and ")}`] : [];
}

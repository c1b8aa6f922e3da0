// DMARC: a record applies, asks for a strong policy, and asks for reports (RFC 9989, TR-03182-06-M).
import { MAILS, defineCheck } from "../../check.ts";
import type { Name } from "../../dns/name.ts";
import { under } from "../../dns/name.ts";
import { formatRdata, txtOf } from "../../dns/record.ts";
import type { Fix, MailKind } from "../../model.ts";
import { withTag } from "../tag-list.ts";
import type { DmarcPolicy, DmarcRecord } from "./record.ts";

const MUST = { "tr-03108": "must", bsi: "must" } as const;
const REQUIREMENT = ["TR-03182-06-M"];

/** The record to publish at the domain's own `_dmarc` name. */
function publish(domain: Name, value: string, text: string): Fix {
  return { text, records: [{ name: `${under("_dmarc", domain)}.`, type: "TXT", data: formatRdata("TXT", txtOf(value)) }] };
}

function where(record: DmarcRecord): string {
  return record.inherited ? ` (inherited from ${record.foundAt})` : "";
}

/** A new record. Reports are asked for at the domain itself only if it receives mail. */
function fresh(domain: Name, mail: MailKind, policy: DmarcPolicy): string {
  return `v=DMARC1; p=${policy}${mail === "send" ? "" : `; rua=mailto:dmarc-reports@${domain}`}`;
}

/** What to put into `rua`. */
function mailboxOf(mail: MailKind): string {
  return mail === "send" ? "let `rua` name a mailbox of a domain that receives mail" : "put a mailbox that is read into `rua`";
}

/** The domain's own record, or a new one where it inherits, with a policy of at least quarantine and no invalid one. */
function raised(record: DmarcRecord, domain: Name, mail: MailKind): string {
  if (record.inherited) return fresh(domain, mail, "quarantine");
  const policy = record.p === "reject" ? "reject" : "quarantine";
  let value = withTag(record.text, "p", policy);
  for (const tag of record.badTags) value = withTag(value, tag, policy);
  return record.testing && policy === "quarantine" ? withTag(value, "t", "n") : value;
}

export const dmarcPresent = defineCheck({
  id: "dmarc/present",
  scope: "domain",
  title: "Exactly one DMARC record applies",
  section: "§4.3",
  requirements: REQUIREMENT,
  tests: ["TR-03182-P H-01"],
  references: ["RFC 9989 §4.10"],
  why: "Without a DMARC record receivers accept mail that forges the domain in its From header; several records count as none.",
  fix: "Publish exactly one TXT record at `_dmarc` that begins with `v=DMARC1;`.",
  levels: MUST,
  mail: MAILS,
  examines: ["dmarc"],
  judge: ({ dmarc }, { name, mail }) => {
    const fix = publish(name, fresh(name, mail, "quarantine"), `Publish this one record and no other; ${mailboxOf(mail)}.`);
    if (dmarc.state === "absent") return { outcome: "fail", message: `no DMARC record applies to ${name}`, fix };
    if (dmarc.state === "malformed") return { outcome: "fail", message: dmarc.problem, fix };
    return { outcome: "pass", message: `one record applies${where(dmarc.value)}` };
  },
});

export const dmarcPolicy = defineCheck({
  id: "dmarc/policy",
  scope: "domain",
  title: "The effective DMARC policy is quarantine or reject",
  section: "§4.3",
  requirements: REQUIREMENT,
  tests: ["TR-03182-P H-02"],
  references: ["RFC 9989 §4.7"],
  why: "With `p=none` receivers deliver forged mail as if it were genuine; the record only counts it.",
  fix: "Raise `p` (and `sp` for subdomains) to `quarantine` or `reject` once the reports show that your own mail passes; remove `t=y`.",
  levels: MUST,
  mail: MAILS,
  needs: ["dmarc"],
  judge: ({ dmarc }, { name, mail }) => {
    const from = where(dmarc);
    if (dmarc.effective !== "none") return { outcome: "pass", message: `the policy is ${dmarc.effective}${from}` };
    const tag = dmarc.inherited && dmarc.sp !== null ? "sp" : "p";
    const asked = dmarc[tag];
    let message = `${tag}=${asked ?? "none"}${from}: forged mail is delivered`;
    if (dmarc.badTags.length > 0) message = `${dmarc.errors.at(-1)}; receivers take it for p=none${from}`;
    else if (dmarc.testing && asked === "quarantine") message = `${tag}=quarantine with t=y counts as none${from}`;
    else if (asked === null) message = `the record has no \`p\`, which counts as p=none${from}`;
    const fix = publish(name, raised(dmarc, name, mail), "Publish this record, once the reports show that your own mail passes.");
    return { outcome: "fail", message, fix };
  },
});

export const dmarcRua = defineCheck({
  id: "dmarc/rua",
  scope: "domain",
  title: "Aggregate reports are asked for at a valid mail address",
  section: "§5",
  requirements: REQUIREMENT,
  tests: ["TR-03182-P H-03"],
  references: ["RFC 9989 §4.7"],
  why: "The reports are the only way to learn who sends mail in the domain's name, and whether one's own mail passes.",
  fix: "Add `rua=mailto:…` with a mailbox that somebody or something reads.",
  levels: { "tr-03108": "should", bsi: "must" },
  mail: MAILS,
  needs: ["dmarc"],
  judge: ({ dmarc }, { name, mail }) => {
    const usable = dmarc.rua.filter((uri) => uri.problem === null);
    if (usable.length > 0) return { outcome: "pass", message: `reports go to ${usable.map((uri) => uri.uri).join(", ")}` };
    const faults = dmarc.rua.map((uri) => `\`${uri.uri}\`: ${uri.problem}`);
    const message = faults.length === 0 ? `no \`rua\` in the record${where(dmarc)}` : `no usable address in \`rua\`${where(dmarc)}: ${faults.join("; ")}`;
    if (mail === "send") return { outcome: "fail", message, fix: { text: `In the DMARC record of ${name}, ${mailboxOf(mail)}.`, records: [] } };
    const value = dmarc.inherited ? fresh(name, mail, dmarc.effective) : withTag(dmarc.text, "rua", `mailto:dmarc-reports@${name}`);
    return { outcome: "fail", message, fix: publish(name, value, "Publish this record with a mailbox that is read.") };
  },
});

// What DMARC reports count.
import { listFirst } from "../../text/list.ts";
import { plural } from "../../text/plural.ts";
import { newSinceRun } from "./senders.ts";
import { daysText, percentDown } from "./shares.ts";

interface CountedMails {
  mails: number;
  passed: number;
  forwarded: number;
  limit: number;
  since: string;
}

export const dmarcReports = {
  "dmarc/reports-fresh/fix": () =>
    "Check that the mailbox in `rua` receives mail, and that its reports get to the files under `reports: dmarc:`. For a domain that seldom sends, raise the parameter.",
  "dmarc/pass-rate/few": ({ mails, since, least }: { mails: number; since: string; least: number }) =>
    `reports count ${plural(mails, "mail")} since ${since}; a rate is judged from ${least}`,
  "dmarc/pass-rate/high": (counted: CountedMails) => `${passText(counted)}; the limit is ${counted.limit}`,
  "dmarc/pass-rate/low": ({
    sources,
    count,
    ...counted
  }: CountedMails & { sources: readonly string[]; count: number }) =>
    `${passText(counted)}; the limit is ${counted.limit}. Most of the others came from ${listFirst(sources, count, "; ")}`,
  "dmarc/pass-rate/source": ({
    ip,
    domain,
    mails,
    from,
    to,
    newSince,
  }: {
    ip: string | null;
    domain: string;
    mails: number;
    from: string;
    to: string;
    newSince: string | null;
  }) =>
    `${ip ?? "further addresses"} as ${domain}, ${plural(mails, "mail")}, ${daysText(from, to)}${newSince === null ? "" : ` (${newSinceRun(newSince)})`}`,
  "dmarc/pass-rate/fix": ({ domain }: { domain: string }) =>
    `Find out which of these senders are yours: \`mail-policy reports show ${domain}\` groups them. Have those sign with a DKIM key of the domain, or authorise them in SPF with a bounce address of the domain. Mail of senders that are not yours is forged.`,
};

function passText({ mails, passed, forwarded, since }: CountedMails): string {
  const others = forwarded === 0 ? "" : `, ${forwarded} forwarded ones not counted`;
  return `${percentDown(passed, mails)} percent of ${plural(mails, "mail")} since ${since} passed DMARC${others}`;
}

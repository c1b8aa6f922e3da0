// What is said of the steps of an MTA-STS policy.
import { list } from "../../text/list.ts";
import { plural } from "../../text/plural.ts";

type Url = { url: string };

const summaries = {
  "advance/mta-sts/undecided": () => "no step yet",
  "advance/mta-sts/no-mail": () => "nothing to do: the domain receives no mail",
  "advance/mta-sts/withdrawn": () =>
    "nothing to do: `mode: none` withdraws the policy. To begin again, serve one with `mode: testing`, and publish a new id",
  "advance/mta-sts/first": () => "serve a first policy, with `mode: testing`, and announce it",
  "advance/mta-sts/stay": () => "stay at `mode: testing`; the next step is `mode: enforce`",
  "advance/mta-sts/forward": () => "go from `mode: testing` to `mode: enforce`",
  "advance/mta-sts/back": ({ failed, total, days }: { failed: number; total: number; days: number }) =>
    `go back from \`mode: enforce\` to \`mode: testing\`: of ${plural(total, "session")} in the last ${plural(days, "day")}, ` +
    `${failed} failed, as several organisations report`,
  "advance/mta-sts/done": () => "the goal is reached: `mode: enforce`",
};

const obstacles = {
  "advance/mta-sts/not-deployed": ({ name, url }: { name: string } & Url) =>
    `the repository declares another record at ${name}, or another policy at ${url}, than is published: deploy it, or bring it up to date, first`,
  "advance/mta-sts/no-hosts": () => "the MX hosts that the policy must name are unknown",
  "advance/mta-sts/shared-file": ({ file, domains }: { file: string; domains: readonly string[] }) =>
    `${file} is the policy of ${list(domains)} too: they take this step together, or get a file of their own`,
  "advance/mta-sts/not-asked": () =>
    "no TLS reports are read: name their files in the policy, as `reports: { tls-rpt: … }`",
  "advance/mta-sts/no-reports": () => "no TLS report of this domain was found",
  "advance/mta-sts/stale-reports": ({ lastDay, days }: { lastDay: string; days: number }) =>
    `the last TLS report is of ${lastDay}, ${plural(days, "day")} ago: see that the latest ones are read`,
  "advance/mta-sts/too-early": ({ since, days, needed }: { since: string | null; days: number; needed: number }) =>
    since === null
      ? `no sender has reported the policy yet; reports of ${plural(needed, "day")} are needed`
      : `senders have reported the policy for ${plural(days, "day")}, since ${since}; reports of ${plural(needed, "day")} are needed`,
  "advance/mta-sts/too-few": (values: { total: number; needed: number; days: number; isSlow: boolean }) =>
    `reports count ${plural(values.total, "session")} in ${plural(values.days, "day")}; at least ${values.needed} are needed` +
    (values.isSlow ? "" : ", or a tenth of that after three times the days"),
  "advance/mta-sts/few-organisations": ({ count, needed }: { count: number; needed: number }) =>
    `${plural(count, "organisation")} reported the policy; at least ${needed} are needed`,
  "advance/mta-sts/undescribed": ({ count }: { count: number }) =>
    `${plural(count, "session")} failed, and the reports do not say why`,
  "advance/mta-sts/unmeasured": ({ subject, reason }: { subject: string; reason: string }) =>
    `${subject} could not be measured: ${reason}`,
};

const watching = {
  "advance/mta-sts/watch-order": ({ url }: Url) =>
    `Serve the policy at ${url} before the record has the new id: senders fetch it when they see the id, and not again (RFC 8461 §8.1).`,
  "advance/mta-sts/watch-testing": () =>
    "Senders deliver as before, and report what they would refuse: read the TLS reports.",
  "advance/mta-sts/watch-enforce": () =>
    "Senders now defer mail to a host without a valid certificate, and return it after days: watch the TLS reports.",
  "advance/mta-sts/watch-hosts": () =>
    "From now on, add a new MX host to the policy, under a new id, before you publish it in DNS (RFC 8461 §8.1). To withdraw the policy, serve `mode: none` first (§8.3).",
  "advance/mta-sts/watch-dane": () =>
    "Senders that use DANE do not look at this policy (RFC 8461 §2): TLSA records must be right by themselves.",
};

const evidence = {
  "advance/evidence/tested": () => "Tested",
  "advance/evidence/sessions": () => "Sessions",
  "advance/evidence/session-count": (values: {
    total: number;
    organisations: number;
    days: number;
    lastDay: string | null;
  }) =>
    values.lastDay === null
      ? "none"
      : `${values.total === 0 ? "none" : `${values.total} in ${plural(values.days, "day")}, of ${plural(values.organisations, "organisation")}`}; the last report is of ${values.lastDay}`,
  "advance/evidence/failed-sessions": () => "Failed",
  "advance/evidence/share": ({ part, total }: { part: number; total: number }) =>
    part === 0 ? "none" : `${part} of ${total}`,
};

export const advanceMtaSts = { ...summaries, ...obstacles, ...watching, ...evidence };

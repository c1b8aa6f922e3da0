// What is said of the steps of a DMARC policy.
import { quoteOctets } from "../../text/quote.ts";
import { plural } from "../../text/plural.ts";
import { shareText } from "./shares.ts";

/** The policy of each phase, as its record says it. */
const POLICIES: Readonly<Record<string, string>> = {
  none: "`p=none`",
  testing: "`p=quarantine` in testing (`t=y`)",
  quarantine: "`p=quarantine`",
  reject: "`p=reject`",
};

type Phase = { phase: string };
type Next = { next: string };
type Domain = { domain: string };
type Failing = { sender: string; failed: number; total: number; fixes: readonly string[] };

const advice = (fixes: readonly string[]): string => fixes.map((fix) => `; ${fix}`).join("");

const summaries = {
  "advance/dmarc/undecided": () => "no step yet",
  "advance/dmarc/first": () => "publish a first record, with `p=none`, that requests reports",
  "advance/dmarc/reports": () => "request reports",
  "advance/dmarc/forward": ({ phase, next }: Phase & Next) => `go from ${POLICIES[phase]} to ${POLICIES[next]}`,
  "advance/dmarc/stay": ({ phase, next }: Phase & Next) =>
    `stay at ${POLICIES[phase]}; the next step is ${POLICIES[next]}`,
  "advance/dmarc/subdomains": ({ phase }: Phase) =>
    `raise the policy for subdomains (\`sp\`, \`np\`), which is weaker than ${POLICIES[phase]}, by one step`,
  "advance/dmarc/stay-subdomains": ({ phase }: Phase) =>
    `stay at ${POLICIES[phase]}; the next step is a stricter policy for subdomains (\`sp\`, \`np\`)`,
  "advance/dmarc/done": ({ phase }: Phase) => `the goal is reached: ${POLICIES[phase]}`,
  "advance/dmarc/back": (values: Phase & { before: string; failed: number; total: number; days: number }) =>
    `go back from ${POLICIES[values.phase]} to ${POLICIES[values.before]}: of ${values.total} messages of your own ` +
    `in the last ${plural(values.days, "day")}, ${values.failed} failed`,
  "advance/dmarc/silent": () => "go to `p=reject` at once: the domain sends no mail, so that no evidence is needed",
  "advance/dmarc/silent-done": () => "the goal is reached: `p=reject`",
};

const obstacles = {
  "advance/dmarc/alias": ({ name, target }: { name: string; target: string }) =>
    `${name} is an alias of ${target}, so that the policy is changed there`,
  "advance/dmarc/inherited": ({ domain, origin }: Domain & { origin: string }) =>
    `${domain} has no record of its own, so that the one of ${origin} applies: advance ${origin}`,
  "advance/dmarc/no-mailbox": ({ domain }: Domain) =>
    `${domain} receives no mail: request reports with \`rua=mailto:…\`, at a mailbox of a domain that does`,
  "advance/dmarc/not-silent": ({ passed }: { passed: number }) =>
    `the policy says that the domain sends no mail, but ${plural(passed, "message")} passed DMARC: correct \`mail:\``,
  "advance/dmarc/not-asked": () =>
    "no DMARC reports are read: name their files in the policy, as `reports: { dmarc: … }`",
  "advance/dmarc/no-reports": () => "no DMARC report of this domain was found",
  "advance/dmarc/stale-reports": ({ lastDay, days }: { lastDay: string; days: number }) =>
    `the last report is of ${lastDay}, ${plural(days, "day")} ago: see that the latest ones are read`,
  "advance/dmarc/too-early": ({ since, days, needed }: { since: string | null; days: number; needed: number }) =>
    since === null
      ? `no report shows the policy yet; it must be published for ${plural(needed, "day")}`
      : `reports show the policy for ${plural(days, "day")}, since ${since}; it must be published for ${plural(needed, "day")}`,
  "advance/dmarc/too-few": (values: { total: number; needed: number; days: number; isSlow: boolean }) =>
    `reports count ${plural(values.total, "message")} in ${plural(values.days, "day")}; at least ${values.needed} are needed` +
    (values.isSlow ? "" : ", or a tenth of that after three times the days"),
  "advance/dmarc/none-own": ({ total }: { total: number }) =>
    `none of ${plural(total, "message")} is from a sender that the policy names or your records authorise`,
  "advance/dmarc/pass-rate": ({ passed, total, needed }: { passed: number; total: number; needed: number }) =>
    `${shareText(passed, total)} of your own ${plural(total, "message")} pass DMARC; at least ${needed} % must`,
  "advance/dmarc/failing": ({ sender, failed, total, fixes }: Failing) =>
    `${sender}: ${failed} of ${plural(total, "message")} fail${advice(fixes)}`,
  "advance/dmarc/unknown-sender": (values: Failing & { all: number; provider: string | null }) =>
    `${values.sender}${values.provider === null ? "" : ` (${values.provider})`} sent ${plural(values.total, "message")} (${shareText(values.total, values.all)} of all), and ${values.failed} fail. ` +
    `It is unknown whether it sends for you.${values.fixes.length === 0 ? "" : ` If it does, ${values.fixes.join("; ")}.`} If it does not, say so under \`spf: expect:\` with \`result: fail\` (\`softfail\` where the SPF record ends in \`~all\`)`,
  "advance/dmarc/unmeasured-sender": ({ sender, total, reason }: { sender: string; total: number; reason: string }) =>
    `${sender} sent ${plural(total, "message")}, and it is unknown whether the SPF record authorises it: ${reason}`,
  "advance/dmarc/more-senders": ({ more }: { more: number }) => `and ${plural(more, "more unknown sender")}`,
  "advance/dmarc/lists": ({ count, total }: { count: number; total: number }) =>
    `${plural(count, "message")} of ${total} failed because mailing lists or forwarders passed them on. RFC 9989 §7.4 advises ` +
    "not to have such mail rejected: stay with `goal: quarantine` under `advance: { dmarc: … }`, or accept the loss with `goal: reject`",
  "advance/dmarc/spf-alone": ({ count, total }: { count: number; total: number }) =>
    `${count} of ${plural(total, "message")} that pass do so by SPF alone. RFC 9989 §7.4: sign them with DKIM before mail is rejected, because forwarding breaks SPF`,
};

const watching = {
  "advance/dmarc/watch-mailbox": ({ destination }: { destination: string }) =>
    `See that ${quoteOctets(destination)} is a mailbox, and that the reports in it are read.`,
  "advance/dmarc/watch-testing": () =>
    "Receivers still do nothing, but mailing lists that rewrite the author for such domains do so now: compare the failures of forwarded mail with those before.",
  "advance/dmarc/watch-checks": () =>
    "`dmarc/policy` still fails, and `dmarc/full-coverage` warns of `pct=0`, until the next step removes both tags.",
  "advance/dmarc/watch-subdomains": () =>
    "While `t=y` is published, stricter policies for subdomains (`sp`, `np`) count one level lower too.",
  "advance/dmarc/watch-applied": ({ next }: Next): string =>
    next === "reject"
      ? "Mail that fails now comes back to its sender: watch for bounces, and for senders that stop reporting success."
      : "Mail that fails goes to the junk folder now: watch for senders whose mail is missed.",
  "advance/dmarc/watch-forwarded": ({ count, next }: { count: number } & Next) =>
    `${plural(count, "message")} that mailing lists or forwarders passed on failed, and such mail ${next === "reject" ? "may now be rejected" : "may now go to the junk folder"}.`,
  "advance/dmarc/watch-lists": () =>
    "RFC 9989 §7.4: users of this domain who post to mailing lists may lose mail, and be unsubscribed when it bounces.",
};

export const advanceDmarc = { ...summaries, ...obstacles, ...watching };

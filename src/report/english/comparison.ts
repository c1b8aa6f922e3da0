// What is said of the comparison with a baseline: the gate, changes, waivers, and what a policy asks for less.
import { list } from "../../text/list.ts";
import { plural } from "../../text/plural.ts";
import { momentText } from "./times.ts";

/** Project limit: how many findings or domains a sentence names. */
const MAX_NAMES = 5;

const resolverNames = (urls: readonly string[]): string => (urls.length === 0 ? "the built-in ones" : list(urls));

type WeakenedBy = "waiver" | "level" | "off" | "parameter" | "profile" | "mail" | "selector" | "domain";

/** How a change takes a failure out of the count. */
export const WEAKENED_WORDS: Readonly<Record<WeakenedBy, string>> = {
  waiver: "waived by this change",
  level: "lowered in level by this change",
  off: "no longer checked after this change",
  parameter: "allowed by a parameter of this change",
  profile: "not required by the profile of this change",
  mail: "no longer checked under another `mail:` kind",
  selector: "no longer checked without its DKIM selector",
  domain: "no longer audited after this change",
};

interface Expectation {
  ip: string;
  sender: string;
  helo: string;
  result: string;
}

const reversePath = (address: string): string => (address === "" ? "<>" : address);

export const comparison = {
  "gate/faults": ({ count }: { count: number }) =>
    `${count} ${count === 1 ? "error" : "errors"} in the declared files: the records affected were not judged`,
  "gate/reason": ({ check, subject, text }: { check: string; subject: string; text: string }) =>
    `${check} of ${subject}: ${text}`,

  "gate/weakened": ({ check, subject, by }: { check: string; subject: string; by: WeakenedBy }) =>
    `${check} of ${subject} fails, and is ${WEAKENED_WORDS[by]}`,

  "comparison/removed": ({ subject, text }: { subject: string; text: string }) =>
    `${subject} no longer exists (it failed: ${text})`,
  "comparison/base": ({ base }: { base: string }) => `compared with the policy and the zones of ${base}`,
  "comparison/history": ({ at, commit }: { at: string; commit: string | null }) =>
    `compared with the last recorded run, of ${momentText(at)}${commit === null ? "" : ` at ${commit.slice(0, 10)}`}`,
  "comparison/other-policy": () => "the policy has changed since that run",
  "comparison/other-version": ({ before, now }: { before: string; now: string }) =>
    `that run was of mail-policy ${before}, and this one is of ${now}: a check that has become stricter can fail without a change of DNS`,
  "comparison/new-check": () => "the version that recorded it did not have the check",
  "comparison/not-asked": () => "the policy did not ask for the check then",
  "comparison/other-parameter": () => "the parameter of the check was less strict then",
  "comparison/new-selector": () => "the DKIM selector was not checked then",
  "comparison/history-not-read": ({ name, problem }: { name: string; problem: string }) =>
    `the history in ${name} could not be read: ${problem}`,
  "comparison/first-policy": ({ base, known }: { base: string; known: number }) =>
    known === 0
      ? `${base} has no policy file, so nothing is compared`
      : `${base} has no policy file, so ${known === 1 ? "1 failure counts" : `${known} failures count`} as known. To enforce the policy now, set \`fail-on: violation\`; to accept failures for a time, add waivers.`,
  "comparison/not-known-new": ({ failures }: { failures: number }) =>
    `${plural(failures, "failure")} not known to be new, so the gate lets ${failures === 1 ? "it" : "them"} pass`,
  "comparison/none": () =>
    "there is nothing to compare with, so every failure counts. With `--base origin/main`, only failures that this branch adds count.",
  "comparison/none-expected": () =>
    "there is no earlier state to compare with, so only differences from live DNS fail the job. To count every failure, set `fail-on: violation`.",
  "comparison/finding": ({ check, subject }: { check: string; subject: string }) => `${check} of ${subject}`,
  "comparison/not-compared": ({ findings, reasons }: { findings: readonly string[]; reasons: readonly string[] }) =>
    `not known to be new, because the baseline could not be measured (${reasons.slice(0, MAX_NAMES).join("; ")}): ${list(findings, MAX_NAMES)}`,
  "comparison/new-domain": ({ domain, known }: { domain: string; known: number }) =>
    `${domain} is new in the policy: ${known} of its findings already existed and ${known === 1 ? "does" : "do"} not count as new`,

  "put-back/removed": ({ rrsets, source }: { rrsets: readonly string[]; source: "live" | "base" }) =>
    `This change removes ${list(rrsets, MAX_NAMES)}, ${source === "live" ? "live now" : "which the base has"}. Put it back.`,
  "put-back/changed": ({ rrsets, source }: { rrsets: readonly string[]; source: "live" | "base" }) =>
    `Put back ${list(rrsets, MAX_NAMES)} as ${source === "live" ? "it is live now" : "the base has it"}: with that value this check passes.`,
  "put-back/added": ({ rrsets }: { rrsets: readonly string[] }) =>
    `Remove ${list(rrsets, MAX_NAMES)} again: this change adds it, and without it this check passes.`,
  "put-back/first": ({ rrsets }: { rrsets: readonly string[] }) =>
    `First undo what this change does to ${list(rrsets, MAX_NAMES)}, as another failure asks. The next run says what is left to do.`,

  "waiver/invalid-date": () => "`expires` must be a date such as 2027-03-31",
  "waiver/expired": ({ until }: { until: string }) => `expired on ${until}`,
  "waiver/unused": () => "matches no failure",

  "weakening/of": ({ domains, weakening }: { domains: readonly string[]; weakening: string }) =>
    `${list(domains, MAX_NAMES)}: ${weakening}`,
  "weakening/domain": () => "no longer audited",
  "weakening/profile": ({ now, before }: { now: string; before: string }) => `profile ${now} instead of ${before}`,
  "weakening/resolvers": ({ now, before }: { now: readonly string[]; before: readonly string[] }) =>
    `\`resolvers:\` are ${resolverNames(now)} instead of ${resolverNames(before)}`,
  "weakening/zone-source": ({ kind, pattern }: { kind: string; pattern: string }) =>
    `\`zones:\` ${kind} ${pattern} is no longer read`,
  "weakening/selector": ({ selector }: { selector: string }) => `DKIM selector ${selector} is no longer checked`,
  "weakening/retired-selector": ({ selector }: { selector: string }) =>
    `retired DKIM selector ${selector} is no longer watched`,
  "weakening/expectation": ({ ip, sender, helo, result }: Expectation) =>
    `SPF result ${result} for ${ip} (MAIL FROM ${reversePath(sender)}, HELO ${helo}) is no longer expected`,
  "weakening/mail-result": ({
    from,
    mailFrom,
    helo,
    ip,
    keys,
    before,
    now,
  }: Omit<Expectation, "sender" | "result"> & {
    from: string;
    mailFrom: string;
    keys: readonly string[];
    before: string;
    now: string | null;
  }) =>
    `DMARC result ${before} for mail of ${from} from ${ip} (MAIL FROM ${reversePath(mailFrom)}, HELO ${helo}${keys.length === 0 ? "" : `, DKIM ${list(keys)}`}) is no longer expected${now === null ? "" : `, but ${now}`}`,
  "weakening/services": () => "`services: true` is removed, so service/srv is no longer asked",
  "weakening/records": () => "`records:` are no longer declared",
  "weakening/policy-file": () => "the MTA-STS policy file is no longer read",
  "weakening/mail": (values: { now: string; before: string; checksNow: number; checksBefore: number }) =>
    `\`mail: ${values.now}\` instead of \`${values.before}\` (${values.checksNow} checks instead of ${values.checksBefore})`,
  "weakening/level": ({ check, now, before }: { check: string; now: string; before: string }) =>
    `${check} has the level ${now} instead of ${before}`,
  "weakening/parameter": ({ check, now, before }: { check: string; now: number; before: number }) =>
    `${check} has the parameter ${now} instead of ${before}`,
  "weakening/waiver": ({ check, until }: { check: string; until: string }) => `${check} is waived until ${until}`,
  "weakening/longer-waiver": ({ check, until, before }: { check: string; until: string; before: string }) =>
    `${check} is waived until ${until} instead of ${before}`,
};

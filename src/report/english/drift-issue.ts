// What the drift issue says, and the notification of a change of it.
import { list } from "../../text/list.ts";
import { plural } from "../../text/plural.ts";

/** Project limit: how many domains a sentence names. */
const MAX_DOMAINS = 3;

const inDomains = (domains: readonly string[]): string =>
  domains.length <= MAX_DOMAINS ? list(domains) : plural(domains.length, "domain");

interface Ending {
  subject: string;
}

export const driftIssue = {
  "drift-issue/drift": ({ domains }: { domains: readonly string[] }) => `live DNS has drifted in ${inDomains(domains)}`,
  "drift-issue/findings": ({ count, domains }: { count: number; domains: readonly string[] }) =>
    `${plural(count, "finding")} in ${inDomains(domains)}`,
  "drift-issue/certificate": ({ subject }: Ending) => `the certificate of ${subject}`,
  "drift-issue/waiver": ({ subject }: Ending) => `the waiver of ${subject}`,
  "drift-issue/key": ({ subject }: Ending) => `the time of the DKIM key ${subject}`,
  "drift-issue/signature": ({ subject }: Ending) => `the DNSSEC signature of ${subject}`,
  "drift-issue/attestation": ({ subject }: Ending) => `the attestation of requirement ${subject}`,
  "drift-issue/ending": ({ what, ends, isPast }: { what: string; ends: string; isPast: boolean }) =>
    `${what} ${isPast ? "ended" : "ends"} on ${ends}`,
  "drift-issue/endings": ({ count, first }: { count: number; first: string }) =>
    `${count} dates to keep, the first is ${first}`,
  "drift-issue/settled": () => "nothing is left of the drift issue",
  "drift-issue/not-settled": ({ unmeasured }: { unmeasured: number }) =>
    unmeasured === 0 ? "not known to be settled" : `${plural(unmeasured, "finding")} not measured`,

  "drift-issue/fails": () => "Fails now but did not before, or differs from this repository",
  "drift-issue/ends": () => "Ends soon, or has ended",
  "drift-issue/renew-certificate": () => "Renew it and reload the server.",
  "drift-issue/renew-waiver": () => "Fix the failure, or extend the waiver.",
  "drift-issue/renew-key": () => "Publish a new key under a new selector, sign with it, then retire this one.",
  "drift-issue/renew-signature": () =>
    "Find out why its signer has not renewed it. Once it has ended, resolvers that validate do not answer.",
  "drift-issue/renew-attestation": () => "Have it confirmed again, and update the policy.",
  "drift-issue/unmeasured": () => "Not measured in the last run, so still open",
  "drift-issue/gone": () => "Fixed, renewed, waived or no longer audited",
  "drift-issue/closed": () =>
    "Every finding of this issue is fixed, waived or no longer audited, and all was measured. The issue is closed.",
  "drift-issue/closed-uncounted": () =>
    "Nothing fails now, and all was measured. The issue had lost some of its findings, so they are not listed. It is closed.",
  "drift-issue/incomplete": () =>
    "This issue has lost some of its findings: there are more than it can list, or its hidden lines were edited. It stays open until a run measures everything and nothing fails. Close it if you know that all is settled.",
  "drift-issue/uncounted": ({ now }: { now: number }) =>
    now === 0
      ? "None of the findings that this issue still knew is left."
      : `The list of findings has changed. There are ${plural(now, "finding")} now.`,
  "drift-issue/duplicate": ({ number }: { number: number }) =>
    `Two runs opened an issue at the same time. #${number} continues this one.`,
  "drift-issue/upkeep": () =>
    "Each scheduled run updates this issue, and closes it once nothing of it fails. If you close it, only another finding reopens it.",
};

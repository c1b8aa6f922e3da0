// What the pull request of the next steps says around them.
import { list } from "../../text/list.ts";
import { plural } from "../../text/plural.ts";

/** Project limit: how many domains a title names. */
const MAX_DOMAINS = 3;

const ofDomains = (domains: readonly string[]): string =>
  domains.length <= MAX_DOMAINS ? list(domains) : plural(domains.length, "domain");

interface Step {
  standard: string;
  domain: string;
}

export const advancePullRequest = {
  "advance-pull-request/title": ({ domains, isBack }: { domains: readonly string[]; isBack: boolean }) =>
    `${isBack ? "Relax" : "Advance"} the mail policy of ${ofDomains(domains)}`,
  "advance-pull-request/number": () => "Pull request",
  "advance-pull-request/nothing": () => "No step of the mail policy is proposed",
  "advance-pull-request/step": ({ standard, domain }: Step) => `${standard} of ${domain}`,
  "advance-pull-request/step-back": ({ standard, domain }: Step) => `${standard} of ${domain}: a step back`,
  "advance-pull-request/evidence": () => "Evidence",
  "advance-pull-request/watch": () => "To watch after the merge",
  "advance-pull-request/by-hand": () => "To be published by hand",
  "advance-pull-request/by-hand-why": () =>
    "No file of this repository declares these records in a way that can be edited, so this pull request does not have them.",
  "advance-pull-request/obstacles": () => "In the way of other steps",
  "advance-pull-request/left-out": () => "Not proposed now",
  "advance-pull-request/limitations": () => "Not measured or not read",
  "advance-pull-request/declined": () =>
    "proposed before, in a pull request that was closed. Reopen that one to have it proposed again.",
  "advance-pull-request/changed": ({ file }: { file: string }) =>
    `${file} has changed since this run checked it out. The next run looks again.`,
  "advance-pull-request/overlaps": ({ file }: { file: string }) =>
    `another step changes the same lines of ${file}. It follows once that one is merged.`,
  "advance-pull-request/refused": ({ file }: { file: string }) =>
    `${file} is not changed: it must be a file that the policy names, no workflow, and neither a link nor behind one.`,
  "advance-pull-request/full": () =>
    "this pull request has as many steps as one can have. It follows once they are merged.",
  "advance-pull-request/idle": () =>
    "The last run does not propose this change any more. Do not merge it now: the next run proposes it again, or closes this pull request.",
  "advance-pull-request/upkeep": () =>
    "Each scheduled run updates this pull request. After two runs that propose nothing it is closed. A step whose pull request is closed without a merge is not proposed again.",
  "advance-pull-request/closed": () =>
    "The steps of this pull request are no longer needed: they were taken, or the evidence no longer supports them. The pull request is closed.",
  "advance-pull-request/taken-over": () =>
    "There are commits of somebody else on this branch, so scheduled runs no longer change it or this text. Merge the pull request, or remove those commits from the branch, to have the next steps proposed again. If it is closed without a merge, its steps count as declined.",
};

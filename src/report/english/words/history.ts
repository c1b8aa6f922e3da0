// What `mail-policy history` says.
import type { View } from "../../../model.ts";
import { plural } from "../../../text/plural.ts";

const VIEWS: Readonly<Record<View, string>> = { live: "live view", planned: "planned view" };

export const log = {
  earlierRuns: (count: number): string => `${plural(count, "earlier run")}: use --all`,
  unbroken: (runs: number, files: number, end: string): string =>
    `The chain of ${plural(runs, "run")} in ${plural(files, "file")} is unbroken. The SHA-256 of its last line is ${end}.`,
  commit: (sha: string): string => `commit ${sha}`,
  views: VIEWS,
  recordedLate: "recorded late",
  only: (domains: string): string => `only ${domains}`,
  firstRun: "the first run",
  policyChanged: "the policy changed",
  otherVersion: (now: string, before: string): string => `mail-policy ${now} instead of ${before}`,
  added: (domains: string): string => `added to the policy: ${domains}`,
  removed: (domains: string): string => `removed from the policy: ${domains}`,
  moreChanges: (count: number): string => `and ${plural(count, "more change")}`,
  brokenBefore: "the chain is broken before this run",
  brokenAt: (place: string): string => `the chain is broken at ${place}`,
  fails: (what: string, isNew: boolean, wasMeasured: boolean): string =>
    `fails: ${what}${isNew ? " (new)" : wasMeasured ? "" : " (not measured before)"}`,
  fixed: (what: string): string => `fixed: ${what}`,
  noLongerFails: (what: string): string => `no longer fails: ${what}`,
  span: (first: string, last: string): string => `${first} to ${last}`,
  quiet: (runs: number): string => `${plural(runs, "run")} without changes`,
};

// How two runs that are compared differ, apart from what they found.
import { plural } from "../../text/plural.ts";

/** Each of the two, as a sentence calls it. */
export const runOf = (isBefore: boolean): string => (isBefore ? "the first run" : "the second run");

const VIEWS: Readonly<Record<"live" | "planned", string>> = {
  live: "the live view",
  planned: "the planned view",
};

const RECORDED: Readonly<Record<"pass" | "fail" | "none" | "unknown", string>> = {
  none: "did not apply when it was last measured",
  pass: "passed when it was last measured",
  fail: "failed when it was last measured",
  unknown: "never measured, as far as the history says",
};

type View = keyof typeof VIEWS;

export const runs = {
  "runs/order": () =>
    "the first run was measured after the second: name the earlier one first to see what became of it",
  "runs/policy": () => "the policies differ: what they ask for, waive or accept may explain a change",
  "runs/policy-file": ({ before, now }: { before: string; now: string }) =>
    `the policy file is ${now} instead of ${before}`,
  "runs/view": ({ before, now }: { before: View; now: View }) => `${VIEWS[now]} instead of ${VIEWS[before]}`,
  "runs/tool": ({ before, now }: { before: string; now: string }) =>
    `mail-policy ${now} instead of ${before}: a check that is new or stricter can fail without a change of DNS`,
  "runs/mail": ({ before, now }: { before: string; now: string }) => `\`mail: ${now}\` instead of \`${before}\``,
  "runs/left-out": ({ isBefore, count }: { isBefore: boolean; count: number }) =>
    `${runOf(isBefore)} left out ${plural(count, "domain")} that its change could not touch`,
  "runs/faults": ({ isBefore, count }: { isBefore: boolean; count: number }) =>
    `${runOf(isBefore)} had ${plural(count, "error")} in declared files: the records affected were not judged`,
  "runs/outcomes-only": ({ isBefore }: { isBefore: boolean }) =>
    `${runOf(isBefore)} is of the history, which keeps outcomes only: neither waivers nor what was seen; the levels are those of the policy now`,
  /** Of a finding as the history has it. */
  "runs/recorded": ({ outcome }: { outcome: keyof typeof RECORDED }) => RECORDED[outcome],
};

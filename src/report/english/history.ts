// What is said of the history of earlier runs.
import { plural } from "../../text/plural.ts";
import { momentText } from "./times.ts";

interface ChainBreak {
  file: string;
  line: number;
  problem: string;
}

export const history = {
  "history/first-run": () => "not judged: no earlier run is recorded",
  "history/intact/unbroken": ({ at }: { at: string }) =>
    `the chain is unbroken up to the last recorded run, of ${momentText(at)}`,
  "history/broken": ({ file, line, problem }: ChainBreak) => `${file}:${line}: ${problem}`,
  "history/not-an-entry": ({ problem }: { problem: string }) => `the line is not an entry of a history: ${problem}`,
  "history/not-linked": () =>
    "the line does not name the hash of the line before, so one of them was changed, removed or added",
  "history/broken-before": () => "the chain was broken here when a later run was recorded",
  "history/no-state": () => "the file is missing, though runs are recorded",
  "history/not-a-state": ({ problem }: { problem: string }) => `the file is not the state of a history: ${problem}`,
  "history/other-state": () => "the file is not the one that the last line of log.jsonl was recorded with",
  "history/fix/broken": () =>
    "Find out who changed the history. Then restore it, or keep it under another name and let the next run begin a new one.",

  "history/fix/record": () =>
    "Make the history writable: in GitHub Actions with the permission `contents: write`, on the command line with the right to write the folder.",
  "history/recorded/added": ({ name, hash }: { name: string; hash: string }) =>
    `recorded in ${name}; the SHA-256 of its line is ${hash}`,
  "history/recorded/restarted": ({ name, hash }: { name: string; hash: string }) =>
    `recorded in ${name}, but what this run had read there was deleted or replaced meanwhile; the SHA-256 of its line is ${hash}`,
  "history/recorded/refused": ({ name, problem }: { name: string; problem: string }) =>
    `this run could not be recorded in ${name}: ${problem}`,
  "history/other-policy": ({ config }: { config: string }) =>
    `it belongs to the policy ${config}. Give this policy a history of its own`,
  "history/failed-then": ({ at }: { at: string }) => `it failed when it was last measured, up to ${momentText(at)}`,

  "monitoring/recent/first": () => "not judged: no earlier run is recorded that audited the domain",
  "monitoring/recent/last-run": ({ at }: { at: string }) => `the last recorded run is of ${momentText(at)}`,
  "monitoring/recent/too-old": ({ at, days, limit }: { at: string; days: number; limit: number }) =>
    `the last recorded run is of ${momentText(at)}, ${plural(days, "day")} ago; the limit is ${plural(limit, "day")}`,
  "monitoring/fix/schedule": () =>
    "Check that the scheduled workflow runs. In public repositories GitHub disables schedules after 60 days without activity.",
};

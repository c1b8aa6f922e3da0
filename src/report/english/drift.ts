// What is said of drift.
import { quoteOctets } from "../../text/quote.ts";
import { list } from "../../text/list.ts";
import { plural } from "../../text/plural.ts";
import { momentText } from "./times.ts";

/** How much of the differences a message shows: RRsets, records on each side, characters of each, and those before the first that differs. */
const MAX_RRSETS = 5;
const MAX_RECORDS = 3;
export const MAX_TEXT = 120;
const CONTEXT_LENGTH = 20;
/** Project limit: how many findings a sentence names. */
const MAX_REGRESSIONS = 5;

interface Records {
  type: string;
  name: string;
  records: readonly string[];
}

interface Difference {
  type: string;
  name: string;
  missing: readonly string[];
  extra: readonly string[];
  alias: string | null;
}

interface Uncompared {
  undecided: number;
  unread: readonly string[];
}

const difference = {
  "drift/difference/unmanaged": ({ type, name, records }: Records) =>
    `${type} ${name}: ${quoteRecords(type, records)} is live, but the repository declares no such record there`,
  "drift/difference/deleted": ({ type, name, records }: Records) =>
    `${type} ${name}: ${quoteRecords(type, records)} is live, but declared as deleted`,
  "drift/difference/changed": ({ type, name, missing, extra, alias }: Difference) => {
    const from = excerptStart(missing, extra);
    const parts = [
      ...(missing.length > 0 ? [`missing from live DNS: ${quoteRecords(type, missing, from)}`] : []),
      ...(missing.length > 0 && alias !== null ? [`live DNS has an alias to ${alias}`] : []),
      ...(extra.length > 0 ? [`not declared: ${quoteRecords(type, extra, from)}`] : []),
    ];
    return `${type} ${name}: ${parts.join(", ")}`;
  },
  "drift/difference/declared-deleted": () => "declared as deleted",
  "drift/difference/no-record": () => "no such record",
  "drift/difference/alias": ({ target }: { target: string }) => `an alias to ${target}`,
};

const gap = {
  "drift/gap/unmeasured": ({ count }: { count: number }) => `${plural(count, "RRset")} could not be compared`,
  "drift/gap/unasked": ({ count }: { count: number }) =>
    `${plural(count, "declared RRset")} over the limit ${count === 1 ? "was" : "were"} not queried`,
  "drift/gap/wildcard": () => "whether a wildcard answers cannot be determined",
};

export const drift = {
  ...difference,
  ...gap,
  "drift/records/planned": () =>
    "not judged in the planned view, as declared records need not be live before they are deployed; `--view live` compares the two",
  "drift/records/differs": ({
    differences,
    count,
    gaps,
  }: {
    differences: readonly string[];
    count: number;
    gaps: readonly string[];
  }) => {
    const shown = differences.slice(0, MAX_RRSETS);
    const more = count - shown.length;
    return [...shown, ...(more > 0 ? [plural(more, "more RRset")] : []), ...gaps].join("; ");
  },
  "drift/records/nothing-to-ask": (uncompared: Uncompared) =>
    `not judged: no declared record can be looked up in live DNS${uncomparedSuffix(uncompared)}`,
  "drift/records/same": ({ count, ...uncompared }: { count: number } & Uncompared) =>
    `${plural(count, "declared RRset")} ${count === 1 ? "is" : "are"} live as declared${uncomparedSuffix(uncompared)}`,
  "drift/regression/none": ({ at }: { at: string }) =>
    `nothing that passed when it was last measured fails now (last recorded run: ${momentText(at)})`,
  "drift/regression/failed": ({ at, findings }: { at: string; findings: readonly string[] }) =>
    `passed in the last recorded run (${momentText(at)}) or the last that measured it, and ${findings.length === 1 ? "fails" : "fail"} now: ${list(findings, MAX_REGRESSIONS)}`,
  "drift/regression/own-failures": ({ count }: { count: number }) =>
    `not judged: ${count === 1 ? "the only regression is a failure" : `all ${count} regressions are failures`} of ${count === 1 ? "its" : "their"} own`,
  "drift/regression/not-compared": () =>
    "not judged: failures are compared with a commit here, or the last recorded run is not comparable",
  "drift/regression/fix": () => "Fix what these checks report.",
  "drift/fix/steps": ({ steps }: { steps: readonly string[] }) => steps.join(" "),
  "drift/fix/publish": () =>
    "Publish these RRsets as they are declared, or change the declaration to what is live if that is right.",
  "drift/fix/remove": () => "Remove the live records that are not declared, or declare them if they are needed.",
};

/** The first records of one side; `from` is where their texts are shown from. */
function quoteRecords(type: string, records: readonly string[], from = 0): string {
  const texts = records.slice(0, MAX_RECORDS).map((text) => {
    const start = from > 0 ? "…" : "";
    if (type === "TXT") return `${start}${quoteOctets(text.slice(from), MAX_TEXT)}`;
    const end = text.length > from + MAX_TEXT ? "…" : "";
    return `${start}${text.slice(from, from + MAX_TEXT)}${end}`;
  });
  const more = records.length - texts.length;
  return `${texts.join(" and ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Where two long texts are shown from, so that the first difference is seen; 0 unless there is one of each. */
export function excerptStart([one, ...more]: readonly string[], [other, ...others]: readonly string[]): number {
  if (one === undefined || other === undefined || more.length + others.length > 0) return 0;
  if (Math.max(one.length, other.length) <= MAX_TEXT) return 0;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return Math.max(0, same - CONTEXT_LENGTH);
}

/** What the comparison leaves out, as the end of a sentence. */
function uncomparedSuffix({ undecided, unread }: Uncompared): string {
  const parts = [
    ...(undecided > 0 ? [`${plural(undecided, "RRset")} whose data is known only after apply`] : []),
    ...(unread.length > 0 ? [`records of the type${unread.length === 1 ? "" : "s"} ${list(unread)}`] : []),
  ];
  return parts.length === 0 ? "" : `; not compared: ${parts.join(", ")}`;
}

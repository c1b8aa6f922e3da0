// What the findings were after an earlier run: the state after the last one, and from there back through what the log says has changed.
import { findingKey } from "../model.ts";
import { sha256 } from "./chain.ts";
import type { WholeLog } from "./log.ts";
import type { HistoryEntry, HistoryState, RecordedOutcome } from "./record.ts";
import { outcomesOf, parseFinding, parseState } from "./state.ts";

/**
 * By domain, then by key. A domain is missing where the log does not tell what it was. `fail` is exact. The log lists only what begins to fail and
 * what ceases to: another outcome is the first that is known after the run, while the finding did not fail.
 */
export type OutcomesAfter = ReadonlyMap<string, ReadonlyMap<string, RecordedOutcome>>;

type Outcomes = Map<string, Map<string, RecordedOutcome>>;

/**
 * What the findings were after the run `entries[index]` in the view that it judged, as the state has them: what a run could not measure is as it
 * was measured last. null where that is unknown: the run was recorded late, or a later entry does not list all that changed, or the chain is
 * broken behind it. `latest` is the text of `latest.json`; hostile.
 */
export function outcomesAfter(
  { entries, detached }: Pick<WholeLog, "entries" | "detached">,
  latest: string | null,
  index: number,
): OutcomesAfter | null {
  const entry = entries[index];
  if (entry === undefined || entry.isLate) return null;
  const state = stateAfter(entries.at(-1), latest);
  if (state === null) return null;
  const outcomes = stateOutcomes(state, entry);
  for (const later of entries.slice(index + 1).toReversed()) {
    if (detached.has(later) || !isListed(later, entry)) return null;
    undo(later, entry, outcomes);
  }
  const isKnown = judgedBy({ entries, detached }, index);
  return new Map([...outcomes].filter(([domain]) => isKnown(domain)));
}

function stateAfter(last: HistoryEntry | undefined, latest: string | null): HistoryState | null {
  if (latest === null || last?.state !== sha256(latest)) return null;
  const parsed = parseState(latest);
  return "problem" in parsed ? null : parsed.state;
}

function stateOutcomes({ domains }: HistoryState, { view }: HistoryEntry): Outcomes {
  return new Map(
    Object.entries(domains).map(([domain, state]) => [
      domain,
      new Map(
        [...outcomesOf(state[view])].map(([finding, outcome]) => {
          const { check, subject } = parseFinding(finding, domain);
          return [findingKey(domain, check, subject), outcome];
        }),
      ),
    ]),
  );
}

/** Whether an entry says all that it changed in the view of another one. */
function isListed(
  { broken, view, unlisted, unlistedAdded, unlistedRemoved }: HistoryEntry,
  wanted: HistoryEntry,
): boolean {
  return broken === null && unlistedAdded + unlistedRemoved === 0 && (view !== wanted.view || unlisted === 0);
}

function undo({ view, changes, added }: HistoryEntry, wanted: HistoryEntry, outcomes: Outcomes): void {
  if (view === wanted.view)
    // only what begins to fail or ceases to is a change: what does not fail after one failed before
    for (const { key, from, to } of changes) outcomes.get(domainOf(key))?.set(key, to === "fail" ? from : "fail");
  for (const domain of added) outcomes.delete(domain);
}

function domainOf(key: string): string {
  return key.slice(0, key.indexOf(" "));
}

/** Whether a run up to `index` judged a domain in the view of that one, since the domain came into the policy. */
function judgedBy(
  { entries, detached }: Pick<WholeLog, "entries" | "detached">,
  index: number,
): (domain: string) => boolean {
  const view = entries[index]?.view;
  let judged = new Set<string>(); // since the last whole run, if that is after all additions
  let all = false;
  const except = new Set<string>(); // added since the last whole run
  for (const entry of entries.slice(0, index + 1)) {
    if (detached.has(entry) || entry.broken !== null || entry.unlistedAdded > 0) {
      judged = new Set();
      all = false;
    }
    for (const domain of entry.added) {
      judged.delete(domain);
      except.add(domain);
    }
    if (entry.view !== view || entry.isLate) continue;
    for (const domain of entry.audited ?? []) judged.add(domain);
    if (entry.audited !== null) continue;
    all = true;
    except.clear();
  }
  return (domain) => judged.has(domain) || (all && !except.has(domain));
}

// The output `domains`: the verdict and the counts of each domain as JSON (docs/outputs.md).
import { conclude } from "../compare/gate.ts";
import type { Conclusion, Report, WeakenedFailure } from "../run-report.ts";
import { viewReport } from "../report/report-view.ts";
import { countOutputs } from "./output-counts.ts";

/** The value of the output; `omitted` counts the domains for which it has no room. */
export interface DomainsOutput {
  text: string;
  omitted: number;
}

/**
 * Octets. A step reads outputs from environment variables: on Linux one has at most 128 KiB (execve(2), MAX_ARG_STRLEN), also
 * where it holds all outputs as JSON, which escapes each quotation mark. GitHub takes 1 MB of outputs a job.
 */
const LIMIT = 65_536;

const RANK: Readonly<Record<Conclusion, number>> = { fail: 0, inconclusive: 1, pass: 2 };

/** The worst first: no domain that is left out fails while one that is shown passes. Names are A-labels: no quoting is needed. */
export function domainsOutput(report: Report): DomainsOutput {
  const weakened = weakenedByDomain(report);
  const rows = report.domains
    .map((domain) => {
      const own = { ...report, domains: [domain], weakenedFailures: weakened.get(domain.name) ?? [] };
      return { name: domain.name, conclusion: conclude([domain], []), ...countOutputs(viewReport(own)) };
    })
    .toSorted((a, b) => RANK[a.conclusion] - RANK[b.conclusion] || b.new - a.new)
    .map((row) => JSON.stringify(row));
  const shown = fitting(rows);
  const omitted = rows.length - shown.length;
  return { text: domainsText(shown, omitted), omitted };
}

/** The value where nothing was audited: JSON as well, so that `fromJSON` takes it. */
export const NO_DOMAINS = domainsText([], 0);

function weakenedByDomain({ weakenedFailures }: Report): ReadonlyMap<string, WeakenedFailure[]> {
  const byDomain = new Map<string, WeakenedFailure[]>();
  for (const one of weakenedFailures) {
    const own = byDomain.get(one.domain);
    if (own === undefined) byDomain.set(one.domain, [one]);
    else own.push(one);
  }
  return byDomain;
}

function fitting(rows: readonly string[]): string[] {
  let octets = domainsText([], rows.length).length;
  return rows.filter((row) => (octets += Buffer.byteLength(row) + 1) <= LIMIT);
}

function domainsText(rows: readonly string[], omitted: number): string {
  return `{"domains":[${rows.join(",")}],"omitted":${omitted}}`;
}

// DMARC aggregate reports: RFC 9990 §3.1 and appendix A; RFC 7489 appendix C; the drafts that some still write.
import type { Name } from "../dns/name.ts";
import { isWithin } from "../dns/name.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { PublishedPolicy } from "../standards/dmarc/received.ts";
import { parsePolicyValue } from "../standards/dmarc/record.ts";
import { parseDomain, shortText } from "./texts.ts";
import { DmarcRows } from "./dmarc-rows.ts";
import { FEEDBACK } from "./dmarc-elements.ts";
import type { WrittenRecord, WrittenReport } from "./dmarc-elements.ts";
import { countOf } from "./dmarc-record.ts";
import type { PolicyDomains } from "./policy-domains.ts";
import type { Period } from "./period.ts";
import { periodOf } from "./period.ts";
import { UnusableReport } from "./unusable-report.ts";
import { readXml } from "./xml.ts";

export interface DmarcReport extends Period {
  organisation: string;
  id: string;
  /** By domain of the policy; a domain that the report is about may have no rows. */
  rows: ReadonlyMap<Name, DmarcRows>;
  /** Missing where the report does not say. */
  published?: PublishedPolicy;
  /** Records that do not count; null: all do. */
  uncounted: Message | null;
}

/** Reads a report as far as it is about domains of the policy; `at` is now. Throws an UnusableReport. */
export async function readDmarcReport(octets: Uint8Array, domains: PolicyDomains, at: string): Promise<DmarcReport> {
  const records = new Records(domains);
  const written: WrittenReport = { policy: {}, addRecord: (record) => records.add(record) };
  await readXml(octets, "feedback", FEEDBACK, written);
  const organisation = shortText(written.organisation) ?? parseDomain(written.email?.split("@").at(-1));
  if (organisation === null) throw new UnusableReport(message("reports/organisation"));
  const period = periodOf(seconds(written.begin), seconds(written.end), at);
  const rows = records.about(written.published);
  return {
    organisation,
    // one reporter writes of several domains, which may count for one of the policy
    id: shortText(written.id) ?? `${period.begin} ${period.end} ${shortText(written.published) ?? ""}`,
    ...period,
    rows,
    ...publishedPolicy(written),
    uncounted: records.uncounted(),
  };
}

/** What the receiver found in DNS, if it names the policy. */
function publishedPolicy({ policy }: WrittenReport): Pick<DmarcReport, "published"> {
  const { p, sp, np, testing, pct } = policy;
  const own = parsePolicyValue(p);
  if (own === null) return {};
  const share = pct !== undefined && /^\d{1,3}$/.test(pct) && Number(pct) <= 100 ? Number(pct) : null;
  const isTesting = /^y$/i.test(testing ?? "");
  return { published: { p: own, sp: parsePolicyValue(sp), np: parsePolicyValue(np), isTesting, pct: share } };
}

/** Whole seconds; some write milliseconds. */
function seconds(text: string | undefined): number | null {
  if (text === undefined || !/^\d{1,15}$/.test(text)) return null;
  const value = Number(text);
  return value > LAST_PLAUSIBLE_SECOND ? Math.floor(value / 1_000) : value;
}

/** In the year 5138; as milliseconds in 1973. */
const LAST_PLAUSIBLE_SECOND = 100_000_000_000;

/** The records of one report, added up by domain as they come. */
class Records {
  readonly #domains: PolicyDomains;
  readonly #rows = new Map<Name, DmarcRows>();
  #count = 0;
  #faults = 0;
  #firstFault: Message | null = null;
  /** The first domain that is none of the policy. */
  #foreign: Name | null = null;

  constructor(domains: PolicyDomains) {
    this.#domains = domains;
  }

  add(record: WrittenRecord): void {
    this.#count++;
    const counted = countOf(record);
    if ("problem" in counted) {
      this.#faults++;
      this.#firstFault ??= message("reports/dmarc/record", { number: this.#count, problem: counted.problem });
      return;
    }
    const domain = this.#domains.domainOf(counted.from);
    if (domain === null) this.#foreign ??= counted.from;
    else if (counted.count > 0) this.#rowsOf(domain).add(counted);
  }

  /** The rows of the domains that the published policy applies to. Throws an UnusableReport where there are none, or no record counts. */
  about(written: string | undefined): ReadonlyMap<Name, DmarcRows> {
    const uncounted = this.uncounted();
    if (uncounted !== null && this.#faults === this.#count) throw new UnusableReport(uncounted);
    const published = parseDomain(written);
    if (published !== null) {
      const domain = this.#domains.domainOf(published);
      if (domain !== null) this.#rowsOf(domain);
      for (const name of this.#rows.keys()) {
        if (!isWithin(name, published) && !isWithin(published, name)) this.#rows.delete(name);
      }
    }
    if (this.#rows.size > 0) return this.#rows;
    const foreign = published ?? this.#foreign;
    throw new UnusableReport(
      foreign === null ? message("reports/dmarc/no-domain") : message("reports/foreign", { domain: foreign }),
    );
  }

  uncounted(): Message | null {
    if (this.#firstFault === null) return null;
    return message("reports/dmarc/records", { faults: this.#faults, count: this.#count, first: this.#firstFault });
  }

  #rowsOf(domain: Name): DmarcRows {
    const known = this.#rows.get(domain);
    if (known !== undefined) return known;
    const rows = new DmarcRows(domain);
    this.#rows.set(domain, rows);
    return rows;
  }
}

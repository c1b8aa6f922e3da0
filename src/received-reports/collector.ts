// Reports, one after the other, as evidence. What is held grows with domains, days and sources, not with reports.
import { createHash } from "node:crypto";
import type { Name } from "../dns/name.ts";
import { message } from "../message.ts";
import { compareText } from "../text/order.ts";
import type { DmarcCount } from "./dmarc-rows.ts";
import { DmarcRows } from "./dmarc-rows.ts";
import type { Kept } from "./domain-days.ts";
import { DomainDays, MAX_REPORTS, dayOf } from "./domain-days.ts";
import type { DmarcReport, DomainEvidence, Evidence } from "./evidence.ts";
import { hasReports } from "./evidence.ts";
import { firstKeptDay } from "./merge-evidence.ts";
import type { PublishedPolicy } from "../standards/dmarc/received.ts";
import type { Period } from "./period.ts";
import type { TlsCount } from "./tls-rows.ts";
import { TlsRows } from "./tls-rows.ts";
import { UnusableReport } from "./unusable-report.ts";

/** What became of a report: counted for one domain at least, counted before for all, or about a day that is no longer kept. */
export type Reception = "counted" | "duplicate" | "expired";

/** A report with its rows by domain. */
interface ReadReport<R> extends Period {
  organisation: string;
  id: string;
  rows: ReadonlyMap<Name, R>;
  published?: PublishedPolicy;
}

export class EvidenceCollector {
  readonly #firstDay: string;
  readonly #domains = new Map<Name, { dmarc: DomainDays<DmarcCount>; tlsRpt: DomainDays<TlsCount> }>();

  /** `at` is now. */
  constructor(at: string) {
    this.#firstDay = firstKeptDay(at);
  }

  addDmarc(report: ReadReport<DmarcRows>): Reception {
    return this.#add(report, (domain) => this.#daysOf(domain).dmarc);
  }

  addTls(report: ReadReport<TlsRows>): Reception {
    return this.#add(report, (domain) => this.#daysOf(domain).tlsRpt);
  }

  /** Adds what was kept before: its reports count no second time. */
  addKept({ domains }: Evidence): void {
    for (const [domain, { dmarc, tlsRpt }] of Object.entries(domains)) {
      const days = this.#daysOf(domain);
      days.dmarc.addKept(this.#since(dmarc));
      days.tlsRpt.addKept(this.#since(tlsRpt));
    }
  }

  evidence(): Evidence {
    const domains = [...this.#domains]
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([domain, { dmarc, tlsRpt }]): [Name, DomainEvidence] => [
        domain,
        { dmarc: dmarc.kept(), tlsRpt: tlsRpt.kept() },
      ])
      .filter(([, domain]) => hasReports(domain));
    return { version: 1, domains: Object.fromEntries(domains) };
  }

  #add<C extends object>(
    report: ReadReport<{ values(): Iterable<C> }>,
    daysOf: (domain: Name) => DomainDays<C>,
  ): Reception {
    const { organisation, begin, end, published } = report;
    if (dayOf(report) < this.#firstDay) return "expired";
    const policy = published === undefined ? {} : { published };
    const received: DmarcReport = { key: keyOf(report), organisation, begin, end, ...policy };
    const receptions = [...report.rows].map(([domain, rows]) => daysOf(domain).add(received, rows.values()));
    if (receptions.includes("counted")) return "counted";
    if (receptions.includes("too-many"))
      throw new UnusableReport(message("reports/too-many", { day: dayOf(report), most: MAX_REPORTS }));
    return "duplicate";
  }

  #daysOf(domain: Name): { dmarc: DomainDays<DmarcCount>; tlsRpt: DomainDays<TlsCount> } {
    const known = this.#domains.get(domain);
    if (known !== undefined) return known;
    const created = {
      dmarc: new DomainDays<DmarcCount>(() => new DmarcRows(domain)),
      tlsRpt: new DomainDays<TlsCount>(() => new TlsRows()),
    };
    this.#domains.set(domain, created);
    return created;
  }

  #since<C>({ reports, rows }: Kept<C>): Kept<C> {
    return {
      reports: reports.filter((report) => dayOf(report) >= this.#firstDay),
      rows: rows.filter(({ day }) => day >= this.#firstDay),
    };
  }
}

function keyOf({ organisation, id }: { organisation: string; id: string }): string {
  const identity = JSON.stringify([organisation.toLowerCase(), id]);
  return createHash("sha256").update(identity).digest("hex").slice(0, 16);
}

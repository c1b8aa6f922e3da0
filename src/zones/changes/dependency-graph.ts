// Which names a change of declared records can touch: those whose answers change, and those that lead there.
import type { Name } from "../../dns/name.ts";
import { labelsOf, parentOf, prependLabels, ROOT } from "../../dns/name.ts";
import type { DeclaredRecord, DeclaredZone } from "../declared-zone.ts";
import { existingNames } from "../planned/authority.ts";
import type { ChangedNames } from "./changed-names.ts";
import { namesUpFrom } from "./changed-names.ts";
import type { References } from "./references.ts";
import { referencesOf } from "./references.ts";

/** What the graph is made of: all records of both commits, each once or more. */
interface DeclaredNames {
  zones: readonly DeclaredZone[];
  /** Those that only the base has. */
  removed: readonly DeclaredRecord[];
}

/** RFC 9990 §4: below these labels a destination of reports says whose it accepts. */
const REPORT_LABELS = "_report._dmarc";

/** A domain beside its name, which others may ask for without asking what the domain asks: no name has a space. */
function domainKey(domain: Name): string {
  return `${domain} domain`;
}

/** All names at which a destination of reports says whose it accepts. */
function acceptanceKey(destination: Name): string {
  return `${destination} reports`;
}

/**
 * Names, and those that are answered by them or lead to them. A domain asks for names at and below itself, for `_dmarc` of the names above it
 * (RFC 9989 §4.10), and for what records lead to: it is touched where one of these changed, or leads to one that did. Linear in the records.
 */
export class DependencyGraph {
  readonly #changed: ChangedNames;
  /** By name, its references. */
  readonly #references = new Map<Name, References[]>();
  /** Names that exist, because records are declared at or below them. */
  readonly #existing: ReadonlySet<Name>;
  /** Owners of records that also answer for other names: wildcards by the name they stand below, and DNAMEs. */
  readonly #answering = new Map<Name, Name[]>();
  readonly #dependents = new Map<string, string[]>();
  readonly #touched = new Set<string>();

  constructor({ zones, removed }: DeclaredNames, changed: ChangedNames) {
    this.#changed = changed;
    const records = [...zones.flatMap((zone) => zone.records), ...removed];
    const sets = zones.flatMap(({ deleted, undecided }) => [...deleted, ...undecided]);
    this.#existing = existingNames([...records.map(({ rr }) => rr.name), ...sets.map(({ name }) => name)], ROOT);
    for (const record of records) this.#note(record);
    for (const [name, all] of this.#references) for (const one of all) this.#linkReferences(name, one);
  }

  /** A domain that asks for these names first, beside all at and below itself, and what answers for it. */
  addDomain(domain: Name, names: readonly Name[]): void {
    const key = domainKey(domain);
    for (const name of names) this.#link(key, name);
    // RFC 9990 §4: each destination of reports says whether it wants those about the domain
    for (const at of namesUpFrom(domain))
      for (const host of this.#mailboxesOf(prependLabels("_dmarc", at)))
        this.#link(key, prependLabels(at, prependLabels(REPORT_LABELS, host)));
    for (const other of this.#answeringFor(domain)) this.#depend(domain, other);
  }

  /** What declared records lead to from a name, whichever of them answer for it. */
  referencesAt(name: Name): References[] {
    return [name, ...this.#answeringFor(name)].flatMap((at) => this.#references.get(at) ?? []);
  }

  /** What a name leads to in live DNS. */
  addReferences(name: Name, references: References): void {
    this.#linkReferences(name, references);
    // an alias may have led here, so the domain that the record is for is unknown
    for (const host of references.mailboxes) {
      const top = prependLabels(REPORT_LABELS, host);
      if (this.#changed.hasWithin(top)) this.#touched.add(name);
      this.#depend(name, acceptanceKey(host));
      for (const other of this.#answeringFor(top)) this.#depend(name, other);
    }
  }

  /** Where a name leads is unknown. */
  addUnknown(name: Name): void {
    this.#touched.add(name);
  }

  /** Those of the domains that may be judged differently. */
  affected(domains: readonly Name[]): Set<Name> {
    const touched = this.#touchedNames();
    const own = new Set(domains);
    const found = [...touched].flatMap((name) => namesUpFrom(name).filter((at) => own.has(at)));
    const isAffected = (name: Name): boolean => this.#changed.hasWithin(name) || touched.has(domainKey(name));
    return new Set([...found, ...domains.filter(isAffected)]);
  }

  /** All names whose answers may change, or lead to one that may; domains as their keys. */
  #touchedNames(): ReadonlySet<string> {
    const found = [...this.#touched];
    for (let name = found.pop(); name !== undefined; name = found.pop())
      for (const dependent of this.#dependents.get(name) ?? [])
        if (!this.#touched.has(dependent)) {
          this.#touched.add(dependent);
          found.push(dependent);
        }
    return this.#touched;
  }

  #note(record: DeclaredRecord): void {
    const { name, type } = record.rr;
    const references = referencesOf(record);
    const known = this.#references.get(name);
    if (known === undefined) this.#references.set(name, [references]);
    else known.push(references);
    const [, destination] = name.split(`.${REPORT_LABELS}.`);
    if (known === undefined && destination !== undefined) this.#depend(acceptanceKey(destination), name);
    if (type === "DNAME") this.#answering.set(name, [...(this.#answering.get(name) ?? []), name]);
    if (labelsOf(name)[0] !== "*") return;
    const below = parentOf(name) ?? ROOT;
    const others = this.#answering.get(below) ?? [];
    if (!others.includes(name)) this.#answering.set(below, [...others, name]);
  }

  #linkReferences(name: Name, { names, tops, mailboxes, isOpen }: References): void {
    for (const target of names) {
      this.#link(name, target);
      this.#link(name, prependLabels("_25._tcp", target)); // RFC 7672 §2.2.3, with the alias expanded or not
    }
    for (const top of tops) {
      this.#link(name, top);
      if (this.#existing.has(top) || this.#changed.hasWithin(top)) this.#touched.add(name);
    }
    for (const host of mailboxes) {
      this.#link(name, prependLabels("_mta-sts", host));
      this.#link(name, prependLabels("mta-sts", host));
      for (const at of namesUpFrom(host)) this.#link(name, prependLabels("_dmarc", at));
    }
    if (isOpen || this.#changed.has(name)) this.#touched.add(name);
    for (const other of this.#answeringFor(name)) this.#depend(name, other);
  }

  /** Notes that one name leads to another, and to what answers for that. */
  #link(dependent: string, name: Name): void {
    if (this.#changed.has(name)) this.#touched.add(dependent);
    this.#depend(dependent, name);
    if (!this.#references.has(name)) for (const other of this.#answeringFor(name)) this.#depend(dependent, other);
  }

  #depend(dependent: string, name: string): void {
    const dependents = this.#dependents.get(name);
    if (dependents === undefined) this.#dependents.set(name, [dependent]);
    else dependents.push(dependent);
  }

  /** The wildcards and DNAMEs that may answer for a name. */
  #answeringFor(name: Name): Name[] {
    if (this.#answering.size === 0) return [];
    return namesUpFrom(name)
      .flatMap((at) => this.#answering.get(at) ?? [])
      .filter((other) => other !== name);
  }

  /** The destinations of reports in the records at a name, or where its aliases lead. */
  #mailboxesOf(record: Name): Set<Name> {
    const hosts = new Set<Name>();
    const seen = new Set<Name>();
    let names = [record];
    while (names.length > 0) {
      const next: Name[] = [];
      for (const name of names) {
        if (seen.has(name)) continue;
        seen.add(name);
        for (const at of [name, ...this.#answeringFor(name)]) {
          for (const { names: targets, mailboxes } of this.#references.get(at) ?? []) {
            for (const host of mailboxes) hosts.add(host);
            if (mailboxes.length === 0) next.push(...targets);
          }
        }
      }
      names = next;
    }
    return hosts;
  }
}

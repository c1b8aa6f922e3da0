// What a change does to the mail records of the declared zones, of any name: those that it adds, and those that it removes.
import type { Name } from "../dns/name.ts";
import { isWithin, joinLabels, labelsOf, parentOf } from "../dns/name.ts";
import type { Rr } from "../dns/record.ts";
import { formatRdata, isTextType, txtValue } from "../dns/record.ts";
import type { MailRecordChange, MailRecordChanges, MailRecordKind } from "../run-report.ts";
import { compareNaturally } from "../text/order.ts";
import { truncate } from "../text/truncate.ts";
import type { DeclaredRecord, DeclaredZone } from "./declared-zone.ts";

/** Project limits of the list: a change of whole zones has thousands, and a record may have 64 KiB. */
const MAX_CHANGES = 200;
const MAX_DATA = 500;

/** The names with these labels have these records (RFC 9989 §4.5, RFC 8461 §3.1). */
const KIND_OF_LABEL: ReadonlyMap<string, MailRecordKind> = new Map([
  ["_dmarc", "DMARC"],
  ["_mta-sts", "MTA-STS"],
]);

/** The kind of a mail record; null for any other. An alias at a name of a kind is one, as it decides what is found there. */
export function mailRecordKind({ name, type, data }: Rr): MailRecordKind | null {
  if (type === "MX" || type === "TLSA") return type;
  if (!isTextType(type) && type !== "CNAME") return null;
  const [first = "", ...others] = labelsOf(name);
  if (others.includes("_domainkey")) return "DKIM";
  const reports = others.indexOf("_report"); // RFC 9990 §4: a domain agrees to get the reports of another
  if (reports >= 0 && others[reports + 1] === "_dmarc") return "DMARC";
  const kind = KIND_OF_LABEL.get(first);
  if (kind !== undefined) return kind;
  // RFC 7208 §4.5: the version is followed by a space or nothing
  return "strings" in data && /^v=spf1(?: |$)/i.test(txtValue(data)) ? "SPF" : null;
}

/** The mail records that `now` declares and `before` does not, and the reverse; those of names outside the policy first. */
export function compareMailRecords(
  before: readonly DeclaredZone[],
  now: readonly DeclaredZone[],
  domains: readonly Name[],
): MailRecordChanges {
  const [earlier, current] = [readMailRecords(before), readMailRecords(now)];
  const isOpen = eitherOpen(earlier, current);
  const missing = (
    from: MailRecords,
    other: MailRecords,
    change: MailRecordChange["change"],
  ): Omit<MailRecordChange, "isNamed">[] =>
    [...from.records].flatMap(([key, { declared, kind }]) => {
      if (other.records.has(key) || isOpen(declared.rr)) return [];
      const { rr, location } = declared;
      const data = truncate(formatRdata(rr.type, rr.data), MAX_DATA);
      return [{ change, kind, name: rr.name, type: rr.type, data, location }];
    });
  const isNamed = namedTest(domains);
  const changes = [...missing(earlier, current, "removed"), ...missing(current, earlier, "added")].map((one) => ({
    ...one,
    isNamed: isNamed(one.name, one.kind),
  }));
  const sorted = changes.toSorted(
    (a, b) =>
      Number(a.isNamed) - Number(b.isNamed) || compareNaturally(a.name, b.name) || compareNaturally(a.kind, b.kind),
  );
  return { changes: sorted.slice(0, MAX_CHANGES), more: Math.max(0, sorted.length - MAX_CHANGES) };
}

type ParsedRecord = Extract<DeclaredRecord, { isParsed: true }>;

/** The mail records of zones, by name, type and data; and the RRsets and zones that are open. */
interface MailRecords {
  records: Map<string, { declared: ParsedRecord; kind: MailRecordKind }>;
  openRrsets: Set<string>;
  openZones: Set<Name>;
}

function readMailRecords(zones: readonly DeclaredZone[]): MailRecords {
  const records: MailRecords["records"] = new Map();
  const openRrsets = new Set<string>();
  const openZones = new Set<Name>();
  for (const zone of zones) {
    if (zone.fault !== undefined) openZones.add(zone.origin);
    for (const { name, type } of zone.undecided) openRrsets.add(`${type} ${name}`);
    for (const declared of zone.records) {
      const kind = declared.isParsed ? mailRecordKind(declared.rr) : null;
      if (!declared.isParsed || kind === null || !isWithin(declared.rr.name, zone.origin)) continue; // no server loads others
      records.set(recordKey(declared.rr), { declared, kind });
    }
  }
  return { records, openRrsets, openZones };
}

/** Equal for records that mean the same: the strings of a text are read as one (RFC 7208 §3.3, 6376 §3.6.2.2). */
function recordKey({ name, type, data }: Rr): string {
  return `${type} ${name} ${"strings" in data ? txtValue(data) : formatRdata(type, data)}`;
}

/** Whether a fault or a value known only after apply leaves open what one of both declares. */
function eitherOpen(...sides: readonly MailRecords[]): (rr: Rr) => boolean {
  return ({ name, type }) =>
    sides.some(({ openRrsets, openZones }) => {
      if (openRrsets.has(`${type} ${name}`)) return true;
      for (let at: Name | null = name; openZones.size > 0 && at !== null; at = parentOf(at))
        if (openZones.has(at)) return true;
      return false;
    });
}

/** Whether the policy names the domain that a record is of; for TLSA records, which are of a host, one above it. */
function namedTest(domains: readonly Name[]): (name: Name, kind: MailRecordKind) => boolean {
  const named = new Set(domains);
  return (name, kind) => {
    const labels = labelsOf(name);
    const own = joinLabels(labels.slice(labels.findLastIndex((label) => label.startsWith("_")) + 1));
    if (kind !== "TLSA") return named.has(own);
    for (let at: Name | null = own; at !== null; at = parentOf(at)) if (named.has(at)) return true;
    return false;
  };
}

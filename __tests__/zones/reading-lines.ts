// All that is read of a zone file as lines of data, for tests that compare it whole.
import { formatRdata } from "../../src/dns/record.ts";
import type { Message } from "../../src/message.ts";
import type { Location, LocatedMessage } from "../../src/model.ts";
import type { DeclaredRecord, DeclaredRrset, DeclaredZone } from "../../src/zones/declared-zone.ts";
import type { ZoneReading } from "../../src/zones/zone-format.ts";

/** `texts`: what the files say, so that a place is shown as what stands there. */
export function readingLines({ zones, problems, notes }: ZoneReading, texts: ReadonlyMap<string, string>): string[] {
  const linesOf = new Map([...texts].map(([file, text]) => [file, text.split("\n")]));
  const place = ({ file, line, column }: Location): string =>
    `${file}:${line} ${(linesOf.get(file)?.[line - 1] ?? "").slice(column - 1, column + 29)}`;
  const told = (kind: string) => (one: LocatedMessage) => `${kind} ${inData(one.message)} | ${place(one.location)}`;
  return [
    ...zones.flatMap((zone) => zoneLines(zone, place)),
    ...problems.map(told("problem")),
    ...notes.map(told("note")),
  ];
}

function zoneLines(zone: DeclaredZone, place: (location: Location) => string): string[] {
  const { origin, format, isComplete, records, deleted, undecided, partlyManaged = [], unmanaged, fault } = zone;
  const recordLine = ({ isParsed, rr, address, location }: DeclaredRecord): string =>
    [
      `${rr.name} ${rr.ttl} ${rr.type} ${isParsed ? formatRdata(rr.type, rr.data) : `(not read) ${rr.data}`}`,
      ...(address === undefined ? [] : [address]),
      place(location),
    ].join(" | ");
  const rrsetLine = (kind: string, { name, type, location, proxiedBy, fault: own }: DeclaredRrset): string =>
    [
      `${kind} ${name} ${type}${proxiedBy === undefined ? "" : `, proxied by ${proxiedBy}`}`,
      ...(own === undefined ? [] : [`${inData(own.message)} | ${place(own.location)}`]),
      place(location),
    ].join(" | ");
  const lines = [
    ...records.map(recordLine),
    ...deleted.map((rrset) => rrsetLine("deleted", rrset)),
    ...undecided.map((rrset) => rrsetLine("undecided", rrset)),
    ...partlyManaged.flatMap((rrset) => [
      rrsetLine("partly managed", rrset),
      ...rrset.deleted.map((record) => `  without ${recordLine(record)}`),
    ]),
    ...(unmanaged?.patterns ?? []).map((pattern) => `unmanaged ${JSON.stringify(pattern)}`),
    ...(unmanaged === undefined ? [] : [`unmanaged | ${place(unmanaged.location)}`]),
    ...(fault === undefined ? [] : [`fault ${inData(fault.message)} | ${place(fault.location)}`]),
  ];
  return [`zone ${origin}${isComplete ? ", complete" : ""}, ${format}`, ...lines.map((line) => `  ${line}`)];
}

/** A message as its code and values: the sentences may change. */
export function inData(said: string | Message): string {
  if (typeof said === "string") return said;
  if (!("values" in said)) return said.code;
  return `${said.code} {${Object.entries(said.values)
    .map(([name, value]) => `${name}: ${valueInData(value)}`)
    .join(", ")}}`;
}

function valueInData(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(valueInData).join(", ")}]`;
  return typeof value === "object" && value !== null && "code" in value
    ? inData(value as Message)
    : JSON.stringify(value);
}

// Representations as `dnscontrol print-ir` writes them, made of the records of a test, and what is read of them.
import type { LocatedMessage } from "../../../src/model.ts";
import type { DeclaredRrset, DeclaredZone } from "../../../src/zones/declared-zone.ts";
import { readIr } from "../../../src/zones/dnscontrol/read.ts";
import { recordLines } from "../text-zones.ts";
import type { ZoneReading } from "../../../src/zones/zone-format.ts";
import { sayText } from "../../support/in-english.ts";

/** A record of version 5; `meta` and the like in `more`. */
export function record(type: string, name: string, rdata: string, more: object = {}): object {
  return {
    type,
    typenum: 1,
    comparablev3: rdata,
    ttl: 300,
    name,
    name_unicode: name,
    filepos: "[line:1:1]",
    rdata,
    ...more,
  };
}

/** A record of versions 3 and 4. */
export function legacy(type: string, name: string, more: object): object {
  return { type, name, ttl: 300, ...more };
}

/** A domain with one provider. */
export function domain(records: unknown, more: object = {}): object {
  return { name: "x.test", uniquename: "x.test", registrar: "none", dnsProviders: { bind: -1 }, records, ...more };
}

export function readDomains(...domains: unknown[]): ZoneReading {
  return readText(JSON.stringify({ registrars: [], dns_providers: [], domains }));
}

/** `script` is the dnsconfig.js beside it. */
export function readText(text: string, script: string | null = null, tag: string | null = null): ZoneReading {
  const octets = (chars: string): string => Buffer.from(chars, "utf8").toString("latin1");
  return readIr(
    { file: "ir.json", text: octets(text) },
    script === null ? null : { file: "dnsconfig.js", text: octets(script) },
    tag,
  );
}

/** The one zone that is read. Fails where there are others, or problems. */
export function zoneIn(reading: ZoneReading): DeclaredZone {
  const [zone, ...others] = reading.zones;
  if (zone === undefined || others.length > 0 || reading.problems.length > 0) throw new Error(JSON.stringify(reading));
  return zone;
}

/** `owner TTL type data` of each record of the one zone. */
export function recordsIn(reading: ZoneReading): string[] {
  return recordLines(zoneIn(reading));
}

/** `type owner` of each. */
export function rrsetKeys(list: readonly DeclaredRrset[] = []): string[] {
  return list.map(({ name, type }) => `${type} ${name}`).toSorted();
}

/** The messages alone. */
export function messagesOf(problems: readonly LocatedMessage[]): string[] {
  return problems.map(({ message }) => sayText(message));
}

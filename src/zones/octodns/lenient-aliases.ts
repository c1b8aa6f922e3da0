// Records that octoDNS lets stand beside a CNAME (`lenient`), against RFC 1034 §3.6.2.
import type { Name } from "../../dns/name.ts";
import { message } from "../../message.ts";
import type { LocatedMessage } from "../../model.ts";
import type { DeclaredRecord, DeclaredRrset } from "../declared-zone.ts";

/** The records that are published, the RRsets that are unknown, and notes on the rest. */
interface Resolution {
  kept: DeclaredRecord[];
  disputed: DeclaredRrset[];
  notes: LocatedMessage[];
}

/**
 * octoDNS refuses a CNAME beside other records unless its zone is lenient, or all records of the name are (octodns/zone.py,
 * `add_record`; before that version only if the zone is). A server that has a CNAME and other records answers with the alias (RFC 1034 §4.3.2), except to questions for the others'
 * types. Which of both the provider takes is unknown. Linear.
 */
export function resolveLenientAliases(records: readonly DeclaredRecord[], strictNames: ReadonlySet<Name>): Resolution {
  const aliases = records.filter(({ rr }) => rr.type === "CNAME" && !strictNames.has(rr.name));
  const aliasAt = new Map(aliases.map((alias) => [alias.rr.name, alias]));
  const beside = records.filter(({ rr }) => rr.type !== "CNAME" && aliasAt.has(rr.name));
  const removed = new Set(beside);
  const disputedNames = new Set(beside.flatMap(({ isParsed, rr }) => (isParsed ? [rr.name] : [])));
  const names = [...new Set(beside.map(({ rr }) => rr.name))].map((name) => ({
    name,
    location: (aliasAt.get(name) as DeclaredRecord).location,
  }));
  return {
    kept: records.filter((record) => !removed.has(record) && !disputedNames.has(record.rr.name)),
    disputed: names.flatMap((each) => (disputedNames.has(each.name) ? [{ ...each, type: "CNAME" }] : [])),
    notes: names.map(({ name, location }) => ({
      location,
      message: message(disputedNames.has(name) ? "octodns/beside-alias-unknown" : "octodns/beside-alias", { name }),
    })),
  };
}

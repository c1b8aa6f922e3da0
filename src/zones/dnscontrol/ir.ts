// DNSControl's intermediate representation (`dnscontrol print-ir`; models/domain.go, models/record.go): its domains and their
// records as they stand in the JSON text, unread.
import { type Message, message } from "../../message.ts";
import type { Name } from "../../dns/name.ts";
import { ROOT } from "../../dns/name.ts";
import type { Location, LocatedMessage } from "../../model.ts";
import type { Json } from "../json-source.ts";
import { elements, member, textIn } from "../json-values.ts";
import { parseZoneName } from "./names.ts";

/** A `D()` of dnsconfig.js: one view of a zone. */
export interface IrDomain {
  origin: Name;
  /** Of its view, where the zone has several (split horizon); empty for none. */
  tag: string;
  value: unknown;
  offset: number;
  records: IrRecord[];
}

/** A record, or one that is to be absent. */
export interface IrRecord {
  value: unknown;
  offset: number;
}

/** What is wrong with a domain; the root if its name is unknown. */
interface FaultyDomain {
  origin: Name;
  fault: LocatedMessage;
}

/** The domains of a representation, and those that are not valid; a Problem for the whole. Linear. */
export function parseIr(json: Json): { domains: IrDomain[]; faulty: FaultyDomain[] } | LocatedMessage {
  const all = member(json.value, "domains");
  if (!Array.isArray(all))
    return {
      location: json.locate(0),
      message: message("dnscontrol/no-domains"),
    };
  const faulty: FaultyDomain[] = [];
  const offsets = findOffsets(json);
  const domains = (all as unknown[]).flatMap((value, i): IrDomain[] => {
    const offset = offsets.domains.get(i) ?? 0;
    const refuse = (origin: Name, problem: Message): [] => {
      faulty.push({ origin, fault: { location: json.locate(offset), message: problem } });
      return [];
    };
    const head = parseDomainHead(value);
    if (head === null) return refuse(ROOT, message("dnscontrol/domain"));
    // a missing list is a domain without records; anything but a list is a mistake
    const list = member(value, "records") ?? [];
    if (!Array.isArray(list)) return refuse(head.origin, message("dnscontrol/record-list", { zone: head.origin }));
    const records = elements(list).map((record, j) => ({
      value: record,
      offset: offsets.records.get(i)?.[j] ?? offset,
    }));
    return [{ ...head, value, offset, records }];
  });
  return { domains, faulty };
}

/** Where domains stand, and their records, by index. */
function findOffsets(json: Json): { domains: Map<number, number>; records: Map<number, number[]> } {
  const domains = new Map(json.positions(["domains", "*"]).map(({ path, value }) => [Number(path[1]), value]));
  const records = new Map<number, number[]>();
  for (const { path, value } of json.positions(["domains", "*", "records", "*"])) {
    const own = records.get(Number(path[1])) ?? [];
    own[Number(path[3])] = value;
    records.set(Number(path[1]), own);
  }
  return { domains, records };
}

/** `example.org!inside` is a view of example.org: as the name of `--raw` output, in `uniquename`, `tag`, or earlier `meta`. */
function parseDomainHead(domain: unknown): { origin: Name; tag: string } | null {
  const [written = "", inName = ""] = (textIn(domain, "name") ?? "").split("!", 2);
  const origin = parseZoneName(written);
  if (origin === null) return null;
  const unique = (textIn(domain, "uniquename") ?? "").split("!", 2)[1] ?? "";
  const tag = [textIn(domain, "tag"), textIn(member(domain, "meta"), "dnscontrol_tag"), inName, unique].find(
    (text) => text !== null && text !== "",
  );
  return { origin, tag: tag ?? "" };
}

/** The place of a value in a record, or of the record. */
export function valueLocation(json: Json, { offset }: IrRecord, ...keys: string[]): Location {
  for (const key of keys) {
    const place = json.positions([key], offset)[0];
    if (place !== undefined) return json.locate(place.value);
  }
  return json.locate(offset);
}

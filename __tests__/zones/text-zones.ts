// Small zones written as master-file text.
import type { Name } from "../../src/dns/name.ts";
import { formatRdata } from "../../src/dns/record.ts";
import type { LocatedMessage } from "../../src/model.ts";
import type { DeclaredZone } from "../../src/zones/declared-zone.ts";
import type { MasterFile } from "../../src/zones/master-file/master-file.ts";
import { parseMasterFile } from "../../src/zones/master-file/master-file.ts";
import { sayText } from "../support/in-english.ts";
import { NO_INCLUDES } from "../support/no-includes.ts";

/** Reads text as a file, `t.zone` unless said otherwise. */
export function parse(text: string, origin: Name | null = null, file = "t.zone"): MasterFile {
  const octets = Buffer.from(text, "utf8").toString("latin1");
  return parseMasterFile({ text: octets, start: { file, line: 1, column: 1 }, indent: 0, origin }, NO_INCLUDES);
}

/** `line:column: message` of each problem. */
export function problemLines(problems: readonly LocatedMessage[]): string[] {
  return problems.map(({ location, message }) => `${location.line}:${location.column}: ${sayText(message)}`);
}

/** `owner TTL type data` of each record. */
export function recordLines({ records }: Pick<MasterFile, "records">): string[] {
  return records.map(
    ({ isParsed, rr }) => `${rr.name} ${rr.ttl} ${rr.type} ${isParsed ? formatRdata(rr.type, rr.data) : rr.data}`,
  );
}

/** A zone without problems; complete unless said otherwise. */
export function zoneOf(origin: Name, text: string, complete = true, file?: string): DeclaredZone {
  const { records, problems } = parse(text, origin, file);
  if (problems.length > 0) throw new Error(problemLines(problems).join("\n"));
  return {
    origin,
    format: "bind",
    isComplete: complete,
    records,
    deleted: [],
    undecided: [],
  };
}

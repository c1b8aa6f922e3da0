// Small zones written as master-file text, and a live DNS made of them that counts what it is asked.
import type { Name } from "../../src/dns/name.ts";
import type { RrType } from "../../src/dns/record.ts";
import { formatRdata } from "../../src/dns/record.ts";
import type { LocatedMessage } from "../../src/model.ts";
import type { Dns, DnsAnswer, Security } from "../../src/ports.ts";
import { createAuthority } from "../../src/zones/planned/authority.ts";
import type { DeclaredZone } from "../../src/zones/declared-zone.ts";
import type { MasterFile } from "../../src/zones/master-file/master-file.ts";
import { parseMasterFile } from "../../src/zones/master-file/master-file.ts";
import { inWords } from "../support/in-words.ts";

/** Reads text as a file, `t.zone` unless said otherwise. */
export function parse(text: string, origin: Name | null = null, file = "t.zone"): MasterFile {
  const octets = Buffer.from(text, "utf8").toString("latin1");
  return parseMasterFile({ text: octets, start: { file, line: 1, column: 1 }, indent: 0, origin }, () => ({
    problem: "no files here",
  }));
}

/** `line:column: message` of each problem. */
export function problemLines(problems: readonly LocatedMessage[]): string[] {
  return problems.map(({ location, message }) => `${location.line}:${location.column}: ${message}`);
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

/** A live DNS. It follows aliases within `zones`; names in none of them are NXDOMAIN, those in `dead` fail, as a name or `TYPE name`. */
export function liveDns(
  zones: { zone: DeclaredZone; security: Security }[],
  dead: readonly string[] = [],
): Dns & { queries: string[] } {
  const servers = zones.map(({ zone, security }) => ({ server: createAuthority(zone), security }));
  const asked: string[] = [];

  function answer<T extends RrType>(name: Name, type: T, aliases: Name[], security: Security): DnsAnswer<T> {
    if (aliases.length > 8) return { kind: "failure", cause: "malformed", reason: inWords("more than 8 aliases") };
    if (dead.includes(name) || dead.includes(`${type} ${name}`))
      return { kind: "failure", cause: "servfail", reason: inWords(`${name} is dead`) };
    for (const { server, security: own } of servers) {
      if (type === "DS" && name === server.origin) continue; // the parent's, RFC 4035 §3.1.4.1
      const found = server.answer(name, type);
      if (found.kind === "referral") continue;
      if (found.kind === "broken" || found.kind === "undecided")
        return { kind: "failure", cause: "servfail", reason: found.reason };
      const both = own === "secure" ? security : own;
      if (found.kind === "alias") return answer(found.target, type, [...aliases, name], both);
      return { ...found, owner: name, aliases, security: both };
    }
    return { kind: "nxdomain", owner: name, aliases, security };
  }

  return {
    queries: asked,
    query(name, type) {
      asked.push(`${type} ${name}`);
      return Promise.resolve(answer(name, type, [], "secure"));
    },
  };
}

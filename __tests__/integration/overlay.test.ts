// The planned view against the real thing: nsd and named serve the zones that the overlay reads, and are asked the same.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Name } from "../../src/dns/name.ts";
import { isWithin, parentOf, parseName, prependLabels } from "../../src/dns/name.ts";
import type { Rr, RrType } from "../../src/dns/record.ts";
import { formatRdata, TYPE_NUMBER } from "../../src/dns/record.ts";
import type { Dns } from "../../src/ports.ts";
import type { DnsMessage } from "../../src/sources/dns/wire.ts";
import type { DeclaredZone } from "../../src/zones/declared-zone.ts";
import { parseMasterFile } from "../../src/zones/master-file/master-file.ts";
import { overlay } from "../../src/zones/planned/overlay.ts";
import { distinct } from "../../src/zones/validate-zones.ts";
import { CORPUS, HIDDEN } from "./overlay/corpus.ts";
import type { Authoritative } from "./overlay/servers.ts";
import { startNamed, startNsd, zoneFile } from "./overlay/servers.ts";
import { fakeDns, noData } from "../support/fake-dns.ts";
import { NO_INCLUDES } from "../support/no-includes.ts";

const TYPES = Object.keys(TYPE_NUMBER) as RrType[];

/** As many as the overlay follows. */
const MAX_ALIASES = 8;

const [NOERROR, NXDOMAIN] = [0, 3];

function zoneOf(origin: Name, written: string): DeclaredZone {
  const text = Buffer.from(zoneFile(origin, written), "utf8").toString("latin1");
  const { records, problems } = parseMasterFile(
    { text, start: { file: origin, line: 1, column: 1 }, indent: 0, origin: null },
    NO_INCLUDES,
  );
  expect(problems).toEqual([]);
  return { origin, format: "bind", isComplete: true, records: distinct(records), deleted: [], undecided: [] };
}

/** What lies beside and below: of every name there is, its parents, a sibling, children, a wildcard. */
function namesToAsk({ origin, records }: DeclaredZone): Name[] {
  const names = new Set<Name>([origin]);
  for (const { isParsed, rr } of records) {
    const targets =
      isParsed && "target" in rr.data ? [rr.data.target] : isParsed && "exchange" in rr.data ? [rr.data.exchange] : [];
    for (const name of [rr.name, ...targets])
      for (let at: Name | null = name; at !== null && isWithin(at, origin); at = parentOf(at)) names.add(at);
  }
  for (const name of Array.from(names)) {
    const children = ["zz", "*", "a.zz", "zz.*", "*.zz", "w", "x", "_25._tcp"].map((child) =>
      parseName(prependLabels(child, name)),
    );
    for (const child of children) if (child !== null) names.add(child);
  }
  return [...names];
}

/** Live DNS that knows where the zone is delegated, and nothing else; its word is told by being insecure. */
function beyond(zone: DeclaredZone): Dns {
  const own = zone.records.flatMap((record) => (record.isParsed ? [record.rr] : []));
  return fakeDns((name, type) => {
    const records = type === "NS" || type === "DS" ? own.filter((rr) => rr.name === name && rr.type === type) : [];
    const security = name === zone.origin ? "secure" : "insecure";
    return records.length > 0
      ? { kind: "records", records, owner: name, aliases: [], security }
      : noData(name, security);
  });
}

const wordsOf = (records: readonly Rr[]): string[] =>
  records.map(({ name, type, data }) => `${name} ${type} ${formatRdata(type, data)}`).toSorted();

async function planned(dns: Dns, name: Name, type: RrType): Promise<string> {
  const answer = await dns.query(name, type);
  if (answer.kind === "failure") return "no answer";
  const chain = [...answer.aliases, answer.owner].join(" → ");
  if (answer.security === "insecure") return `${chain}: others know`;
  return `${chain}: ${answer.kind === "records" ? wordsOf(answer.records).join(", ") : answer.kind}`;
}

/**
 * The same from a server. It ends a chain where its zone does, and refers to others below a cut; where it ends one sooner
 * (nsd applies a DNAME to its own outcome once), it is asked on, as resolvers do (RFC 1034 §5.3.3, step 4c).
 */
async function served(server: Authoritative, name: Name, type: RrType, origin: Name): Promise<string> {
  const chain = [name];
  for (;;) {
    const owner = chain.at(-1) as Name;
    const message = await server.ask({ name: owner, type, cd: false });
    if (message.rcode !== NOERROR && message.rcode !== NXDOMAIN) return "no answer"; // RFC 6672 §2.2: YXDOMAIN
    if (!follow(message, type, chain)) return "no answer"; // named gives SERVFAIL to aliases without end, nsd as many as there are
    const end = chain.at(-1) as Name;
    const path = chain.join(" → ");
    const records = message.answer.filter((rr) => rr.type === type && rr.name === end);
    if (records.length > 0) return `${path}: ${[...new Set(wordsOf(records))].join(", ")}`;
    const authority = message.authority.map((rr) => rr.type);
    const isNegative = authority.includes("SOA"); // RFC 2308 §2
    if (!isWithin(end, origin) || (!isNegative && authority.includes("NS"))) return `${path}: others know`;
    if (end === owner || isNegative) return `${path}: ${message.rcode === NXDOMAIN ? "nxdomain" : "nodata"}`;
  }
}

/** Adds the aliases of an answer to the chain; false where there is no end to them, or none that the overlay would find. */
function follow({ answer }: DnsMessage, type: RrType, chain: Name[]): boolean {
  for (;;) {
    const alias = answer.find((rr): rr is Rr<"CNAME"> => rr.type === "CNAME" && rr.name === chain.at(-1));
    if (alias === undefined || type === "CNAME") return true;
    if (chain.includes(alias.data.target) || chain.length > MAX_ALIASES) return false;
    chain.push(alias.data.target);
  }
}

describe.each([
  ["nsd", startNsd, CORPUS],
  ["named", startNamed, { ...CORPUS, ...HIDDEN }],
])("the overlay answers as %s does", (_server, start, zones) => {
  let server: Authoritative;
  beforeAll(async () => {
    server = await start(zones);
  });
  afterAll(() => server.close());

  test.each(Object.entries(zones))("from %s", async (origin, written) => {
    const zone = zoneOf(origin, written);
    const dns = overlay(beyond(zone), [zone]);
    const differences: string[] = [];
    for (const name of namesToAsk(zone)) {
      const compared = TYPES.map(async (type) => {
        if (type === "DS" && name === origin) return; // RFC 4035 §3.1.4.1: the parent's
        const [ours, expected] = await Promise.all([planned(dns, name, type), served(server, name, type, origin)]);
        if (ours !== expected) differences.push(`${type} ${name}: ${ours}, but the server: ${expected}`);
      });
      await Promise.all(compared);
    }
    expect(differences).toEqual([]);
  });
});

// Which names in the tree are the repository's own, and their addresses: what they are today can be written into the record.
import type { Name } from "../../dns/name.ts";
import { prependLabels } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import type { Dns, DnsAnswer } from "../../ports.ts";
import { LOOKUPS_WITH_HEADROOM, MAX_MX } from "./limits.ts";
import type { OwnNames, SpfNode } from "./record.ts";
import { allRecords, evaluatedTerms } from "./traversal.ts";

/** Whether the repository declares what DNS answers for a name and type. */
export type Declares = (name: Name, type: RrType) => boolean;

/** Project limit: addresses of one term; more do not fit in a record. */
const MAX_ADDRESSES = 40;
/** Project limit: records that a record is split into. */
const MAX_PARTS = 6;

/** The names of a tree that has many lookups; null where there are few, or the repository does not declare its record. */
export async function observeOwnNames(dns: Dns, root: SpfNode, declares: Declares): Promise<OwnNames | null> {
  if (root.lookups <= LOOKUPS_WITH_HEADROOM || !declares(root.domain, "TXT")) return null;
  const terms = new Map<string, { kind: "a" | "mx"; name: Name }>();
  for (const { kind, name } of evaluatedTerms(root))
    if ((kind === "a" || kind === "mx") && name !== null) terms.set(`${kind} ${name}`, { kind, name });
  const found = await Promise.all(
    [...terms].map(async ([key, { kind, name }]): Promise<[string, string[]][]> => {
      const addresses = await (kind === "a" ? addressesOf(dns, name, declares) : mxAddresses(dns, name, declares));
      return addresses === null || addresses.length > MAX_ADDRESSES ? [] : [[key, addresses]];
    }),
  );
  const records = [...new Set(allRecords(root).map(({ domain }) => domain))];
  const texts = await Promise.all(records.map((name) => dns.query(name, "TXT")));
  const spares = Array.from({ length: MAX_PARTS }, (_, i) => prependLabels(`_spf${i + 1}`, root.domain));
  const free = await Promise.all(spares.map((name) => isFree(dns, name, declares)));
  return {
    addresses: Object.fromEntries(found.flat()),
    records: records.filter((_, i) => isDeclared("TXT", texts[i], declares)),
    spareNames: spares.filter((_, i) => free[i] === true),
  };
}

/** The declared addresses of a name in both families; null where one was not measured, or is not the repository's. */
async function addressesOf(dns: Dns, name: Name, declares: Declares): Promise<string[] | null> {
  const [v4, v6] = await Promise.all([dns.query(name, "A"), dns.query(name, "AAAA")]);
  const addresses: string[] = [];
  for (const [answer, type] of [
    [v4, "A"],
    [v6, "AAAA"],
  ] as const) {
    if (answer.kind === "failure" || answer.security === "bogus") return null;
    if (answer.kind !== "records") continue;
    if (!isDeclared(type, answer, declares)) return null;
    addresses.push(...answer.records.map(({ data }) => data.address));
  }
  return addresses.length === 0 ? null : addresses;
}

async function mxAddresses(dns: Dns, name: Name, declares: Declares): Promise<string[] | null> {
  const answer = await dns.query(name, "MX");
  if (answer.kind !== "records" || answer.security === "bogus" || !isDeclared("MX", answer, declares)) return null;
  const hosts = answer.records.map(({ data }) => data.exchange);
  if (hosts.length > MAX_MX) return null;
  const each = await Promise.all(hosts.map((host) => addressesOf(dns, host, declares)));
  return each.includes(null) ? null : (each as string[][]).flat();
}

/** Whether the repository declares the records, and each alias on the way to them: what is behind one of others is theirs to change. */
function isDeclared(type: RrType, answer: DnsAnswer | undefined, declares: Declares): boolean {
  if (answer?.kind !== "records") return false;
  return declares(answer.owner, type) && answer.aliases.every((alias) => declares(alias, "CNAME"));
}

/** Whether a record can be added: there is none, and no alias either, beside which nothing may stand (RFC 1034 §3.6.2). */
async function isFree(dns: Dns, name: Name, declares: Declares): Promise<boolean> {
  if (!declares(name, "TXT")) return false;
  const answer = await dns.query(name, "TXT");
  return (answer.kind === "nodata" || answer.kind === "nxdomain") && answer.aliases.length === 0;
}

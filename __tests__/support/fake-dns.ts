// DNS from a Map: `fakeDns({ "example.de TXT": ["v=spf1 -all"], "mx.example.de A": "timeout" })`.
import type { Name } from "../../src/dns/name.ts";
import type { RdataOf, Rr, RrType } from "../../src/dns/record.ts";
import { txtRdata } from "../../src/dns/record.ts";
import type { Dns, DnsAnswer } from "../../src/ports.ts";
import { inWords } from "./in-words.ts";

/** The answer to `name TYPE`: values (`10 mx.example.de` for MX), a lookup that fails, values that are bogus, or an answer in full. */
export type FakeAnswer = readonly string[] | "timeout" | { bogus: readonly string[] } | DnsAnswer;

/** What is asked is kept in `asked` as `TYPE name`. A name of which nothing is told does not exist. */
export interface FakeDns extends Dns {
  readonly asked: string[];
}

const PARSE_RDATA: { readonly [T in "A" | "AAAA" | "MX" | "PTR" | "TXT"]: (value: string) => RdataOf[T] } = {
  A: (address) => ({ address }),
  AAAA: (address) => ({ address }),
  MX: (value) => {
    const [preference, exchange = ""] = value.split(" ");
    return { preference: Number(preference), exchange };
  },
  PTR: (target) => ({ target }),
  TXT: txtRdata,
};

export function fakeDns(world: Readonly<Record<string, FakeAnswer>>): FakeDns {
  const names = new Set(Object.keys(world).map((key) => key.split(" ")[0]));
  const asked: string[] = [];
  return {
    asked,
    query<T extends RrType>(name: Name, type: T): Promise<DnsAnswer<T>> {
      asked.push(`${type} ${name}`);
      return Promise.resolve(toDnsAnswer(world[`${name} ${type}`], name, type, names.has(name)));
    },
  };
}

function toDnsAnswer<T extends RrType>(
  fake: FakeAnswer | undefined,
  name: Name,
  type: T,
  exists: boolean,
): DnsAnswer<T> {
  if (fake === "timeout") return { kind: "failure", cause: "timeout", reason: inWords("no resolver answered in time") };
  if (fake === undefined)
    return { kind: exists ? "nodata" : "nxdomain", owner: name, aliases: [], security: "insecure" };
  if ("kind" in fake) return fake as DnsAnswer<T>;
  const values = "bogus" in fake ? fake.bogus : fake;
  const read = PARSE_RDATA[type as keyof typeof PARSE_RDATA] as (value: string) => RdataOf[T];
  const records = values.map((value): Rr<T> => ({ name, ttl: 300, type, data: read(value) }));
  return { kind: "records", records, owner: name, aliases: [], security: "bogus" in fake ? "bogus" : "insecure" };
}

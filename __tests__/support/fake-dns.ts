// The DNS of the tests: `fakeDns({ "example.de TXT": ["v=spf1 -all"], "mx.example.de A": "timeout" })`.
import type { Name } from "../../src/dns/name.ts";
import type { RdataOf, Rr, RrType } from "../../src/dns/record.ts";
import { txtRdata } from "../../src/dns/record.ts";
import type { Dns, DnsAnswer, Security } from "../../src/ports.ts";
import { inWords } from "./in-words.ts";

/** The answer to `name TYPE`: values (`10 mx.example.de` for MX), a lookup that fails, values that are bogus, or an answer in full. */
export type FakeAnswer = readonly string[] | "timeout" | { bogus: readonly string[] } | DnsAnswer;

/** Answers by `name TYPE`. A name without answers does not exist. */
export type Answers = Readonly<Record<string, FakeAnswer>>;

/** The answer to one question; `fromZones` makes such a function of zones. */
export type Answerer = (name: Name, type: RrType) => FakeAnswer | Promise<FakeAnswer>;

/** `asked` has each question as `TYPE name`, in order. */
export interface FakeDns extends Dns {
  readonly asked: string[];
}

const PARSE_RDATA: { readonly [T in "A" | "AAAA" | "MX" | "PTR" | "SPF" | "TXT"]: (value: string) => RdataOf[T] } = {
  A: (address) => ({ address }),
  AAAA: (address) => ({ address }),
  MX: (value) => {
    const [preference, exchange = ""] = value.split(" ");
    return { preference: Number(preference), exchange };
  },
  PTR: (target) => ({ target }),
  SPF: txtRdata,
  TXT: txtRdata,
};

export function fakeDns(answers: Answers | Answerer): FakeDns {
  const answer = typeof answers === "function" ? answers : fromAnswers(answers);
  const asked: string[] = [];
  return {
    asked,
    async query<T extends RrType>(name: Name, type: T): Promise<DnsAnswer<T>> {
      asked.push(`${type} ${name}`);
      return toDnsAnswer(await answer(name, type), name, type);
    },
  };
}

/** The name exists, but has no record of the type. */
export function noData(owner: Name, security: Security = "secure"): DnsAnswer {
  return { kind: "nodata", owner, aliases: [], security };
}

function fromAnswers(answers: Answers): Answerer {
  const names = new Set(Object.keys(answers).map((key) => key.split(" ")[0]));
  return (name, type) =>
    answers[`${name} ${type}`] ?? {
      kind: names.has(name) ? "nodata" : "nxdomain",
      owner: name,
      aliases: [],
      security: "insecure",
    };
}

function toDnsAnswer<T extends RrType>(fake: FakeAnswer, name: Name, type: T): DnsAnswer<T> {
  if (fake === "timeout") return { kind: "failure", cause: "timeout", reason: inWords("no resolver answered in time") };
  if ("kind" in fake) return fake as DnsAnswer<T>;
  const values = "bogus" in fake ? fake.bogus : fake;
  const parse = PARSE_RDATA[type as keyof typeof PARSE_RDATA] as (value: string) => RdataOf[T];
  const records = values.map((value): Rr<T> => ({ name, ttl: 300, type, data: parse(value) }));
  return { kind: "records", records, owner: name, aliases: [], security: "bogus" in fake ? "bogus" : "insecure" };
}

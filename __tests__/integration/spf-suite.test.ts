// The public test suite of RFC 7208 (openspf.org, release 2014.04) as Debian's python3-spf brings it; its data is not ours to commit.
import { readFileSync, readdirSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { parseAllDocuments } from "yaml";
import type { RdataOf, RrType } from "../../src/dns/record.ts";
import type { Dns, DnsAnswer } from "../../src/ports.ts";
import { checkHost } from "../../src/standards/spf/evaluate.ts";
import { parseRawName } from "../../src/standards/spf/macro.ts";
import { inWords } from "../support/in-words.ts";
import { fakeDns } from "../support/fake-dns.ts";

/** One record as the suite writes it, e.g. `{ MX: [10, mx.example.com] }`; the word alone: every other question times out. */
type SuiteRecord = "TIMEOUT" | Record<string, unknown>;

interface Scenario {
  description: string;
  tests: Record<
    string,
    { host: string; mailfrom: string; helo: string; result: string | string[]; explanation?: string }
  >;
  zonedata: Record<string, SuiteRecord[]>;
}

const FOLDER = "/usr/share/doc/python3-spf";

function readSuite(): Scenario[] {
  const file = readdirSync(FOLDER).find((each) => each.startsWith("rfc7208-tests.yml")) ?? "rfc7208-tests.yml";
  const octets = readFileSync(`${FOLDER}/${file}`);
  const text = (file.endsWith(".gz") ? gunzipSync(octets) : octets).toString("utf8");
  return parseAllDocuments(text, { version: "1.1", uniqueKeys: false }).map((document) => document.toJS() as Scenario);
}

const name = (value: unknown): string => String(value).toLowerCase().replace(/\.$/, "");
const PARSE_RDATA: Readonly<Record<string, (value: unknown) => RdataOf[RrType]>> = {
  A: (value) => ({ address: String(value) }),
  AAAA: (value) => ({ address: String(value).toLowerCase() }),
  PTR: (value) => ({ target: name(value) }),
  MX: (value) => ({ preference: Number((value as unknown[])[0]), exchange: name((value as unknown[])[1]) || "." }),
  // octets as the wire has them
  TXT: (value) => ({ strings: [value].flat().map((text) => Buffer.from(String(text), "utf8").toString("latin1")) }),
};

/** The suite's zone; what it writes as SPF (type 99) is TXT too, unless the name has TXT of its own. */
function dnsOf(zone: Scenario["zonedata"]): Dns {
  const names = new Map(Object.entries(zone).map(([owner, records]) => [parseRawName(owner), records]));
  const answer = (owner: string, type: RrType, hops = 0): DnsAnswer => {
    const entries = names.get(owner);
    const state = { owner, aliases: [] as string[], security: "insecure" as const };
    if (entries === undefined) return { kind: "nxdomain", ...state };
    const maps = entries.filter((record) => typeof record === "object");
    const alias = maps.find((record) => "CNAME" in record)?.["CNAME"];
    if (hops > 8) return { kind: "failure", cause: "servfail", reason: inWords("the CNAME records lead in a circle") };
    if (alias !== undefined) return answer(name(alias), type, hops + 1);
    const key = type === "TXT" && !maps.some((record) => "TXT" in record) ? "SPF" : type;
    const values = maps.filter((record) => key in record).map((record) => record[key]);
    const parse = PARSE_RDATA[type];
    if (parse === undefined) throw new Error(`SPF asks for no ${type}`);
    const records = values
      .filter((value) => value !== "NONE" && value !== "TIMEOUT")
      .map((value) => ({ name: owner, ttl: 300, type, data: parse(value) }));
    if (records.length > 0) return { kind: "records", records, ...state };
    const timesOut = entries.includes("TIMEOUT") || values.includes("TIMEOUT");
    return timesOut
      ? { kind: "failure", cause: "timeout", reason: inWords("it times out in the suite") }
      : { kind: "nodata", ...state };
  };
  return fakeDns((owner, type) => answer(owner, type));
}

const suite = readSuite();

test("the suite is all there", () => {
  expect(suite.flatMap(({ tests }) => Object.keys(tests))).toHaveLength(203);
});

/** What the suite writes where a receiver has no explanation but its own. */
const NO_EXPLANATION = "DEFAULT";

test("the suite expects explanations", () => {
  const explained = suite
    .flatMap(({ tests }) => Object.values(tests))
    .filter(({ explanation }) => explanation !== undefined && explanation !== NO_EXPLANATION);
  expect(explained.length).toBeGreaterThan(10);
});

describe.each(suite.map((scenario) => [scenario.description, scenario] as const))(
  "%s",
  (_description, { tests, zonedata }) => {
    test.each(Object.entries(tests))("%s", async (_id, { host, mailfrom, helo, result, explanation }) => {
      const evaluation = await checkHost(dnsOf(zonedata), { ip: host, sender: mailfrom, helo });
      expect([result].flat()).toContain(evaluation.result);
      // the suite writes the nibbles of an IPv6 address in upper case, RFC 7208 §7.4 in lower case
      if (explanation !== undefined)
        expect((evaluation.explanation ?? NO_EXPLANATION).toLowerCase()).toBe(explanation.toLowerCase());
    });
  },
);

import { truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import packageJson from "../../package.json" with { type: "json" };
import { TYPE_NUMBER } from "../../src/dns/record.ts";
import type { RrType } from "../../src/dns/record.ts";
import { AuditError } from "../../src/errors.ts";
import type { DnsAnswer, HttpsResult, SmtpAnswer } from "../../src/ports.ts";
import type { Snapshot } from "../../src/sources/snapshot.ts";
import { readSnapshot } from "../../src/sources/read-snapshot.ts";
import { formatSnapshot } from "../../src/sources/snapshot.ts";
import { anyAnswer, anyName } from "../support/any-answer.ts";
import { message } from "../../src/message.ts";
import type { KnownReports } from "../../src/received-reports/known-reports.ts";
import { inWords } from "../support/in-words.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { wholeText } from "../../src/text/chunks.ts";
import { spoken } from "../support/in-english.ts";
import { propertyRuns } from "../support/property-runs.ts";

const file = temporaryFolder().path("snapshot.json");

const EMPTY: Snapshot = {
  at: "2026-11-23T12:00:00.000Z",
  offline: false,
  resolvers: [],
  reports: null,
  tape: { dns: new Map(), https: new Map(), smtp: new Map() },
};
/** What is read of a whole run beside what was written. */
const WHOLE = { toolVersion: packageJson.version, shard: null };
const OCTETS = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join("");

function read(text: string | Uint8Array): Snapshot {
  writeFileSync(file, text);
  return readSnapshot(file);
}

function problemIn(text: string | Uint8Array): string {
  try {
    spoken(() => read(text));
  } catch (error) {
    if (error instanceof AuditError) return error.message;
    throw error;
  }
  return "none";
}

/** A snapshot file whose parts are replaced. */
const fileWith = (over: object): string =>
  JSON.stringify({ ...(JSON.parse(wholeText(formatSnapshot(EMPTY))) as object), ...over });
const withAnswer = (question: string, answer: unknown): string => fileWith({ dns: { [question]: answer } });
const MX = {
  kind: "records",
  owner: "a.example",
  aliases: [],
  security: "secure",
  records: [{ name: "a.example", ttl: 1, type: "MX", data: { preference: 1, exchange: "mx.example" } }],
};
const mxWith = (data: unknown): unknown => ({ ...MX, records: [{ ...MX.records[0], data }] });

const TLS: SmtpAnswer = {
  result: {
    kind: "tls",
    talk: { greeting: { code: 220, lines: ["\u001b[2J"] }, capabilities: ["STARTTLS", ""] },
    session: {
      protocol: "TLSv1.3",
      cipher: "TLS_AES_256_GCM_SHA384",
      keyExchange: "X25519",
      chain: ["AAAA", "BBBB"],
      distrust: null,
    },
    legacy: { state: "unknown", reason: inWords("ü") },
  },
  at: "2026-11-20T12:00:00.000Z",
  from: "mail host",
};
const probeWith = (result: object, over: object = {}): string =>
  fileWith({ smtp: { "smtp://[192.0.2.1] mx.example": { ...TLS, result, ...over } } });

describe("a snapshot", () => {
  test("comes back as it was, odd octets and names included", () => {
    const answer: DnsAnswer<"TXT"> = {
      kind: "records",
      owner: "\\000.example.de",
      aliases: ["__proto__"],
      security: "bogus",
      reason: inWords("DNSSEC Bogus: \u001b[2J"),
      records: [{ name: "\\000.example.de", ttl: 0, type: "TXT", data: { strings: ["", OCTETS] } }],
    };
    const result: HttpsResult = {
      kind: "response",
      status: 200,
      contentType: null,
      body: OCTETS,
      overflow: true,
      address: "::1",
      certificate: { subject: "", issuer: "ü\ud83d\ude00", names: [], notBefore: "", notAfter: "", chain: [] },
    };
    const tape = {
      dns: new Map([["TXT __proto__", answer]]),
      https: new Map([["__proto__", result]]),
      smtp: new Map([["__proto__", TLS]]),
    };
    const snapshot: Snapshot = {
      at: "2026-02-28T23:59:59.999Z",
      offline: true,
      resolvers: [{ url: "system", validates: null }],
      reports: null,
      tape,
    };
    expect(read(wholeText(formatSnapshot(snapshot)))).toEqual({ ...snapshot, ...WHOLE });
  });

  test.each<[string, SmtpAnswer["result"]]>([
    [
      "plaintext",
      { kind: "plaintext", talk: { greeting: null, capabilities: [] }, cause: "protocol", reason: inWords("no SMTP") },
    ],
    ["a failure", { kind: "failure", cause: "blocked", reason: inWords("port 25 is blocked here") }],
    [
      "a chain that was kept in part",
      {
        ...TLS.result,
        session: { ...(TLS.result as { session: object }).session, omitted: 3 },
      } as SmtpAnswer["result"],
    ],
    ["old TLS refused", { ...TLS.result, legacy: { state: "refused" } } as SmtpAnswer["result"]],
    ["one key type alone", { ...TLS.result, legacy: undefined } as unknown as SmtpAnswer["result"]],
    ["old TLS accepted", { ...TLS.result, legacy: { state: "accepted", protocol: "TLSv1" } } as SmtpAnswer["result"]],
  ])("keeps what a mail server answered: %s", (_what, result) => {
    const smtp = new Map([["smtp://[192.0.2.1] mx.example", { result, at: EMPTY.at, from: null }]]);
    expect(read(wholeText(formatSnapshot({ ...EMPTY, tape: { ...EMPTY.tape, smtp } }))).tape.smtp).toEqual(smtp);
  });

  test("of before mail servers were probed has no answer of theirs", () => {
    const { smtp: _, ...old } = JSON.parse(wholeText(formatSnapshot(EMPTY))) as Record<string, unknown>;
    expect(read(JSON.stringify(old))).toEqual({ ...EMPTY, ...WHOLE });
  });

  test("of a shard says which, and of which run", () => {
    const run = { policy: "0".repeat(64), files: "1".repeat(16), view: "auto", base: "none" } as const;
    const shard = { number: 3, of: 8, run };
    expect(read(wholeText(formatSnapshot(EMPTY, shard)))).toMatchObject({ shard });
    const faulty = { ...shard, run: { ...run, base: "main" } };
    expect(() => spoken(() => read(wholeText(formatSnapshot(EMPTY, faulty))))).toThrow(/snapshot\/shard\/run\/base/);
  });

  test("is the same text in whatever order its questions were asked", () => {
    const failure: DnsAnswer = { kind: "failure", cause: "timeout", reason: inWords("") };
    const names = ["A b", "A a", "TXT a", "__proto__"];
    const texts = [names, names.toReversed()].map((order) =>
      wholeText(
        formatSnapshot({ ...EMPTY, tape: { ...EMPTY.tape, dns: new Map(order.map((name) => [name, failure])) } }),
      ),
    );
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).toContain('"__proto__"');
  });
});

const REPORTS: KnownReports = {
  evidence: {
    version: 1,
    domains: {
      "example.de": {
        dmarc: { reports: [], rows: [] },
        tlsRpt: {
          reports: [
            {
              key: "0123456789abcdef",
              organisation: '\u202e"',
              begin: "2026-11-22T00:00:00.000Z",
              end: "2026-11-22T23:59:59.000Z",
            },
          ],
          rows: [{ day: "2026-11-22", organisation: '\u202e"', policy: "sts", successful: 2, failed: 0, failures: [] }],
        },
      },
      "example.org": { dmarc: { reports: [], rows: [] }, tlsRpt: { reports: [], rows: [] } },
    },
  },
  keptProblem: message("limitation/kept-reports", { name: "log", problem: "it is not valid JSON" }),
  sources: { "tls-rpt": "read", dmarc: "empty" },
  unread: 1,
  problems: [
    {
      file: "a.eml",
      reason: message("reports/part", { steps: [{ kind: "file", number: 2 }], reason: message("reports/gzip") }),
    },
    { file: "b.eml", reason: message("reports/file", { problem: message("file/unreadable", { error: "EACCES" }) }) },
    { file: "c.eml", reason: message("reports/file", { problem: "cannot be read: permission denied" }) },
  ],
  problemCount: 7,
  newAddresses: { since: "2026-11-21T05:17:00.000Z", domains: { "example.de": ["192.0.2.1"] } },
};

describe("received reports", () => {
  test.each([
    ["with evidence", REPORTS],
    ["without any", { ...REPORTS, evidence: { version: 1, domains: {} } } satisfies KnownReports],
  ])("%s survive being written and read", (_what, reports) => {
    const text = wholeText(formatSnapshot({ ...EMPTY, reports }));
    expect(read(text)).toEqual({ ...EMPTY, ...WHOLE, reports });
    expect(Object.keys(JSON.parse(text).reports)).toEqual([
      "keptProblem",
      "sources",
      "unread",
      "problems",
      "problemCount",
      "newAddresses",
      "evidence",
    ]);
  });

  test("of before new senders were found have none", () => {
    const { newAddresses: _, ...reports } = REPORTS;
    const text = wholeText(formatSnapshot({ ...EMPTY, reports: reports as KnownReports }));
    expect(read(text).reports).toEqual({ ...REPORTS, newAddresses: null });
  });

  test.each<[string, object, string]>([
    [
      "a day that does not exist",
      { newAddresses: { since: "2026-02-30T00:00:00.000Z", domains: {} } },
      "snapshot/reports/newAddresses/since 2026-02-30T00:00:00.000Z is not a valid timestamp",
    ],
    [
      "a reason that nobody gives",
      { keptProblem: { code: "spf/moon" } },
      'snapshot/reports has an unknown code "spf/moon"',
    ],
    [
      "a problem without its values",
      { problems: [{ file: "a", reason: { code: "reports/foreign" } }] },
      "snapshot/reports has other parts than reports/foreign",
    ],
    [
      "a step into nothing",
      {
        problems: [
          {
            file: "a",
            reason: {
              code: "reports/part",
              values: { steps: [{ kind: "moon", number: 1 }], reason: { code: "reports/gzip" } },
            },
          },
        ],
      },
      "reports/part: steps is not a list of parts",
    ],
    ["many problems", { problems: Array(6).fill(REPORTS.problems[0]) }, "must NOT have more than 5 items"],
    ["another state of files", { sources: { dmarc: "present" } }, 'must be "read" or "empty" or "unobserved"'],
    ["another kind of report", { sources: { ruf: "read" } }, "property name must be valid"],
    ["evidence of another shape", { evidence: { version: 1, domains: { "a.de": {} } } }, "must have required property"],
    [
      "evidence with the name of no domain",
      { evidence: { version: 1, domains: { "A..de": REPORTS.evidence.domains["example.de"] } } },
      "snapshot/reports/evidence/domains has a name that is not a domain name",
    ],
  ])("with %s are refused", (_what, other, problem) => {
    expect(() => spoken(() => read(fileWith({ reports: { ...REPORTS, ...other } })))).toThrow(problem);
  });
});

/** All of a snapshot as one JSON text. */
function atOnce({ tape, reports: _none, ...rest }: Snapshot): string {
  const { version, tool } = JSON.parse(wholeText(formatSnapshot(EMPTY))) as { version: number; tool: object };
  const sorted = (answers: Iterable<[string, unknown]>): object =>
    Object.fromEntries([...answers].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const { dns, https, smtp } = tape;
  const members = { dns: sorted(dns), https: sorted(https), smtp: sorted(smtp) };
  return `${JSON.stringify({ version, tool, ...rest, ...members }, null, 1)}\n`;
}

const asked = fc.constantFrom(...(Object.keys(TYPE_NUMBER) as RrType[])).chain((type) =>
  fc.tuple(
    anyName.map((owner) => `${type} ${owner}`),
    anyAnswer(type),
  ),
);

test("any answers survive being written and read", () => {
  const check = (entries: [string, DnsAnswer][]): void => {
    const dns = new Map(entries);
    const snapshot = { ...EMPTY, tape: { ...EMPTY.tape, dns } };
    expect(wholeText(formatSnapshot(snapshot))).toBe(atOnce(snapshot));
    expect(read(wholeText(formatSnapshot(snapshot))).tape.dns).toEqual(dns);
  };
  fc.assert(fc.property(fc.array(asked, { maxLength: 60, size: "max" }), check), { numRuns: propertyRuns(8) }); // each compiles the schema
});

describe("a file is refused that", () => {
  test.each<[string, string | Uint8Array, string]>([
    ["is empty", "", "cannot read the snapshot"],
    ["is no JSON", "version: 1", "cannot read the snapshot"],
    ["is cut off", wholeText(formatSnapshot(EMPTY)).slice(0, -9), "cannot read the snapshot"],
    ["is binary", Uint8Array.from([0xff, 0xfe, 0, 1]), "cannot read the snapshot"],
    ["is nested deeply", "[".repeat(200_000), "cannot read the snapshot"],
    ["is a list", "[]", "must be object"],
    ["is null", "null", "must be object"],
    ["is of another version", fileWith({ version: 2 }), "snapshot/version must be 1"],
    ["is of another tool", fileWith({ tool: { name: "x", version: "1" } }), "snapshot/tool/name"],
    ["has another key", fileWith({ more: 1 }), "additional properties"],
    [
      "has the key __proto__",
      wholeText(formatSnapshot(EMPTY)).replace('"version"', '"__proto__": {"version": 1}, "version"'),
      "additional properties",
    ],
    ["has a moment of another form", fileWith({ at: "2026-11-23" }), "snapshot/at"],
    ["has a moment that does not exist", fileWith({ at: "2026-02-30T00:00:00.000Z" }), "is not a valid timestamp"],
    ["has an hour that does not exist", fileWith({ at: "2026-02-01T99:00:00.000Z" }), "is not a valid timestamp"],
    ["has an answer of no kind", withAnswer("MX a.example", {}), "must have required property 'kind'"],
    ["has an answer of another kind", withAnswer("MX a.example", { kind: "maybe" }), "kind"],
    [
      "has an answer without its state",
      withAnswer("MX a.example", { kind: "nodata" }),
      "must have required property 'owner'",
    ],
    [
      "has an answer without records",
      withAnswer("MX a.example", { ...MX, records: [] }),
      "must NOT have fewer than 1 items",
    ],
    [
      "has a record of another shape",
      withAnswer("MX a.example", mxWith({ exchange: 1, preference: "x" })),
      "preference must be integer",
    ],
    ["has a record without its data", withAnswer("MX a.example", mxWith(undefined)), "'data'"],
    ["has a record with data of a list", withAnswer("MX a.example", mxWith([])), "data must be object"],
    ["has a record of null", withAnswer("MX a.example", { ...MX, records: [null] }), "must be object"],
    [
      "has a record with more to it",
      withAnswer("MX a.example", mxWith({ exchange: "a", preference: 1, more: { deep: [] } })),
      "additional properties",
    ],
    [
      "has a record of a type unheard of",
      withAnswer("X a.example", { ...MX, records: [{ ...MX.records[0], type: "X" }] }),
      "type",
    ],
    ["answers with another type", withAnswer("TXT a.example", MX), "is answered with a record of type MX"],
    [
      "has a character where octets belong",
      withAnswer("TXT a.example", {
        ...MX,
        records: [{ name: "a.example", ttl: 1, type: "TXT", data: { strings: ["Ā"] } }],
      }),
      "must match pattern",
    ],
    [
      "has a response without its body",
      fileWith({ https: { x: { kind: "response", address: "::1", certificate: null } } }),
      "must have required property",
    ],
    ["has an answer of a mail server of no kind", probeWith({}), "kind"],
    ["has a session without its chain", probeWith({ ...TLS.result, session: {} }), "must have required property"],
    [
      "has a chain of very many",
      probeWith({
        ...TLS.result,
        session: { ...(TLS.result as { session: object }).session, chain: Array(103).fill("AAAA") },
      }),
      "must NOT have more than 102 items",
    ],
    [
      "has a certificate that is no base64",
      probeWith({ ...TLS.result, session: { ...(TLS.result as { session: object }).session, chain: ["-----"] } }),
      "must match pattern",
    ],
    [
      "has a DNS answer whose reason is a sentence",
      fileWith({ dns: { "A a": { kind: "failure", cause: "timeout", reason: "no answer in time" } } }),
      "must be object",
    ],
    [
      "has a DNS answer with an unknown reason",
      fileWith({ dns: { "A a": { kind: "failure", cause: "timeout", reason: { code: "dns/moon" } } } }),
      'snapshot/dns/A a has an unknown code "dns/moon"',
    ],
    [
      "has a reason of an HTTPS failure with values of other types",
      fileWith({
        https: {
          "https://a/": {
            kind: "failure",
            cause: "timeout",
            reason: { code: "https/timeout", values: { address: "192.0.2.1", stage: "tls", ms: "1" } },
            address: null,
            certificate: null,
          },
        },
      }),
      "https/timeout: ms is not a number",
    ],
    [
      "has an unknown reason of a mail server",
      probeWith({ kind: "failure", cause: "timeout", reason: { code: "smtp/moon" } }),
      'has an unknown code "smtp/moon"',
    ],
    ["has a cause unheard of", probeWith({ kind: "failure", cause: "moon", reason: inWords("") }), "cause"],
    [
      "has a measurement of no moment",
      probeWith(TLS.result, { at: "2026-02-30T00:00:00.000Z" }),
      "is not a valid timestamp",
    ],
    ["has a measurement of another form of moment", probeWith(TLS.result, { at: "2026-02-28" }), "must match pattern"],
  ])("%s", (_why, text, part) => {
    const problem = problemIn(text);
    expect(problem).toContain(part);
    expect(problem).toContain(file);
  });

  test("is larger than any of ours, before it is read", () => {
    writeFileSync(file, "");
    truncateSync(file, 512 * 1024 * 1024 + 1); // sparse: nothing is written
    expect(() => spoken(() => readSnapshot(file))).toThrow("larger than 512 MiB");
  });

  test.each(["/dev/zero", tmpdir(), join(tmpdir(), "no such snapshot")])("cannot be one: %s", (path) => {
    expect(() => readSnapshot(path)).toThrow(AuditError);
  });
});

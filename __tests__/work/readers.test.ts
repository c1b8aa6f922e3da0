// Every reader takes steps in proportion to what it reads, whatever is repeated in it.
import { countSteps, expectLinear } from "../support/steps.ts";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { InputError } from "../../src/errors.ts";
import { parsePolicyFile } from "../../src/run/load-inputs.ts";
import { frameMessage, FrameReader } from "../../src/sources/dns/tcp-framing.ts";
import { ReplyReader } from "../../src/sources/smtp/reply.ts";
import { joinSplitKey, parseDkim } from "../../src/standards/dkim/record.ts";
import { parseDmarc } from "../../src/standards/dmarc/record.ts";
import { meantTags } from "../../src/standards/dmarc/corrected.ts";
import { parseUri } from "../../src/standards/uri.ts";
import { parseMtaStsPolicy } from "../../src/standards/mta-sts/record.ts";
import { parseSpf } from "../../src/standards/spf/parse.ts";
import { parseTagList } from "../../src/standards/tag-list.ts";
import { parseTlsRpt } from "../../src/standards/tls-rpt/record.ts";
import { CommitTree } from "../../src/zones/repository/commit-tree.ts";
import { readIr } from "../../src/zones/dnscontrol/read.ts";
import { includedPolicies } from "../../src/zones/repository/included-policies.ts";
import { Repository } from "../../src/zones/repository/repository.ts";
import { readJson } from "../../src/zones/json-source.ts";
import { ZoneFiles } from "../../src/zones/octodns/load.ts";
import { readParts } from "../../src/zones/octodns/yaml-parts.ts";
import { TooManyProblems, ZoneRecords } from "../../src/zones/octodns/records.ts";
import { readTerraformPlan } from "../../src/zones/terraform/read.ts";
import { parse } from "../zones/text-zones.ts";
import { propertyRuns } from "../support/property-runs.ts";
import { parseCertificateParts } from "../../src/x509/der.ts";

const many = (count: number, part: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join("");

/** Parts in any order vary more than a text that is repeated whole. */
const MOST_OF_ANY = 2.2;

/** What the parts say in any order, over and over. */
function expectLinearIn(parts: readonly string[], read: (text: string) => unknown, size = 60): Promise<void> {
  const repeated = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 6 });
  return fc.assert(
    fc.asyncProperty(repeated, (chosen) =>
      expectLinear((n) => () => read(chosen.join("").repeat(n)), size, { most: MOST_OF_ANY }),
    ),
    { numRuns: propertyRuns(15) },
  );
}

/** Claims that reading a text takes steps in proportion to a size. */
function expectLinearText(text: (n: number) => string, read: (text: string) => unknown, size?: number): Promise<void> {
  return expectLinear((n) => {
    const own = text(n);
    return () => read(own);
  }, size);
}

function readPolicy(text: string): void {
  try {
    parsePolicyFile("mail-policy.yml", Buffer.from(text));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
}

/** What reads a policy that includes these files, from a commit. */
function policiesReader(files: readonly string[], more = ""): () => void {
  const main = `version: 1\ninclude: teams/*.yml\n${more}`;
  const contents = new Map(files.map((text, i) => [`teams/${i}.yml`, text]));
  const listing = [...contents].map(([path, { length }]) => ({ path, id: path, size: length, isLink: false }));
  const tree = new CommitTree("/repository", listing);
  tree.addContents(contents);
  return () => {
    try {
      const included = includedPolicies(new Repository("/repository", tree));
      parsePolicyFile("mail-policy.yml", Buffer.from(main), included);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  };
}

function readYaml(text: string): void {
  for (const part of readParts(text)) void part;
  const records = new ZoneRecords("x.test", { hasEscapedSemicolons: true, isLenient: false, defaultTtl: 60 });
  const files = new ZoneFiles(new Repository("/nowhere"), (fault) => records.reportFault(fault));
  try {
    for (const entry of files.readEntries("x.test.yaml", text)) records.readEntry(entry);
  } catch (error) {
    if (!(error instanceof TooManyProblems)) throw error;
  }
  records.finish();
}

/** As a server sends it at its slowest. */
const octetByOctet = (octets: Buffer, push: (octet: Buffer) => unknown): void => {
  for (const octet of octets) push(Buffer.of(octet));
};

function readReplies(text: string): void {
  const reader = new ReplyReader({ octets: 65_536 });
  octetByOctet(Buffer.from(text), (octet) => {
    reader.push(octet);
    reader.take();
  });
}

const ir = (domain: object): string =>
  JSON.stringify({ domains: [{ name: "x.test", dnsProviders: { a: -1 }, ...domain }] });
const unmanaged = (n: number, pattern: (i: number) => string): object => ({
  unmanaged: Array.from({ length: n }, (_, i) => ({ label_pattern: pattern(i), rType_pattern: "TXT" })),
});
const irRecords = (n: number, record: (i: number) => object): string =>
  ir({ records: Array.from({ length: n }, (_, i) => ({ ttl: 60, ...record(i) })) });
const change = (address: string, after: object): object => ({
  address,
  mode: "managed",
  type: "cloudflare_record",
  name: "a",
  change: { actions: ["create"], before: null, after, after_unknown: {}, after_sensitive: {} },
});
const plan = (n: number, resource: (i: number) => object, rest: object = {}): string =>
  JSON.stringify({
    format_version: "1.2",
    resource_changes: Array.from({ length: n }, (_, i) => resource(i)),
    ...rest,
  });
const route53 = (address: string, after: object, rest: object = {}): object => ({
  ...change(address, { zone_id: "z", name: "a", type: "TXT", ttl: 60, records: ["v=spf1 -all"], ...after }),
  type: "aws_route53_record",
  ...rest,
});
const unknownZone = { zone_id: true };
const module = (
  n: number,
  resource: (i: number) => object,
  wrap: (module: object) => object = (root) => root,
): object => ({
  configuration: { root_module: wrap({ resources: Array.from({ length: n }, (_, i) => resource(i)) }) },
});
const readPlan = (text: string): unknown => readTerraformPlan({ file: "plan.json", text }, new Map([["z", "x.test"]]));

describe("steps are in proportion to what is read:", () => {
  test("a master file", () => {
    return expectLinearIn(
      [
        "a ",
        "@ ",
        "$ORIGIN b\n",
        "$ORIGIN x.test.\n",
        "$INCLUDE c\n",
        "$TTL 60\n",
        "TXT ",
        '"b" ',
        "(",
        ")",
        ";",
        "\\",
        "\\000",
        '"',
        "\n",
        "\n\n\n",
        "A 192.0.2.1\n",
        "* MX 10 b\n",
        "CNAME a\n",
        "\\# 4 0a000001\n",
        "x.".repeat(40),
        "y".repeat(300),
        "\t",
        "\r\n",
      ],
      (text) => parse(text, "x.test"),
    );
  });

  test.each([
    "(",
    '"',
    "\\",
    "a",
    "a ",
    "( a ",
    "a.",
    "1",
    "\t",
    "x\n",
    "a A 192.0.2.1\n",
    "a TXT (\n",
    "a TXT \\255",
    '"\n',
    ")\n",
    "$TTL 1\n",
    "\\255.",
    "\\0",
    ";\n",
  ])("a master file with many %j, wherever they begin", async (part) => {
    for (const before of ["", "a TXT ", 'a TXT "', "a TXT (", "a TLSA 3 1 1 ", "a MX 1 ", "a "]) {
      await expectLinearText(
        (n) => before + part.repeat(n),
        (text) => parse(text, "x.test"),
        130, // names longer than any that is read in one step
      );
    }
  });

  test("a policy", () => {
    return expectLinearIn(
      [
        "a: b\n",
        "- a\n",
        "  - b.test\n",
        "domains:\n",
        "defaults:\n",
        "waivers:\n",
        "[",
        "]",
        "{",
        "}",
        ",",
        '"',
        "'",
        "|\n",
        ">\n",
        "#",
        "\n",
        " ",
        "&a ",
        "*a ",
        "!t ",
        "? ",
        ": ",
        "levels: {}\n",
        "---\n",
        "x".repeat(99),
      ],
      readPolicy,
    );
  });

  test.each<[string, (n: number) => string]>([
    ["domains", (n) => `version: 1\ndomains:\n${many(n, (i) => `  - d${i}.test\n`)}`],
    ["the same domain", (n) => `version: 1\ndomains:\n${many(n, () => "  - d.test\n")}`],
    [
      "selectors",
      (n) =>
        `version: 1\ndomains:\n  - name: d.test\n    dkim:\n      selectors:\n${many(n, (i) => `        - s${i}\n`)}`,
    ],
    [
      "selectors that are retired too",
      (n) =>
        `version: 1\ndefaults: { dkim: { selectors: [${many(n, (i) => `s${i}, `)}], retired: [${many(n, (i) => `s${i}, `)}] } }\ndomains: [d.test]\n`,
    ],
    [
      "waivers",
      (n) =>
        `version: 1\ndomains: [d.test]\nwaivers:\n${many(n, () => "  - { check: mx/present, domain: d.test, reason: r, expires: 2027-01-01 }\n")}`,
    ],
    [
      "unknown levels",
      (n) =>
        `version: 1\ndomains:\n  - name: d.test\n    levels:\n${many(n, (i) => `      dane/a${1_000 + i}: must\n`)}`,
    ],
    [
      "waivers without their parts",
      (n) => `version: 1\ndomains: [d.test]\nwaivers: [${many(n, () => "{check: dane/presnt},")}]`,
    ],
    ["labels in a name", (n) => `version: 1\ndomains:\n  - ${many(n, () => "ü.")}\n`],
    ["digits in a number", (n) => `domains: [d.test]\nversion: ${many(n, () => "1")}\n`],
    ["brackets that close", (n) => many(n, () => "]")],
    [
      "broken lines in a records block",
      (n) =>
        `version: 1\ndomains:\n  - name: d.test\n    records: |\n${many(n, (i) => `    ${" ".repeat(i % 20)}([{\n`)}`,
    ],
    ["unknown keys", (n) => `version: 1\n${many(n, (i) => `k${i}: 1\n`)}`],
    [
      "domains that inherit selectors",
      (n) =>
        `version: 1\ndefaults: { dkim: { selectors: [${many(n, (i) => `s${i}, `)}] } }\ndomains:\n${many(n, (i) => `  - d${i}.test\n`)}`,
    ],
    [
      "domains that inherit expectations",
      (n) =>
        `version: 1\ndefaults: { spf: { expect: [${many(n, (i) => `{ ip: 192.0.2.${i % 200}, sender: a@b.test, helo: c.test, result: pass }, `)}] } }\ndomains:\n${many(n, (i) => `  - d${i}.test\n`)}`,
    ],
    [
      "domains that inherit records",
      (n) =>
        `version: 1\ndefaults:\n  records: |\n${many(n, (i) => `    a${i} A 192.0.2.1\n`)}domains:\n${many(n, (i) => `  - d${i}.test\n`)}`,
    ],
    [
      "domains with a level of their own",
      (n) =>
        `version: 1\ndefaults: { levels: { dane/present: off }, reasons: { dane/present: r } }\ndomains:\n${many(n, (i) => `  - { name: d${i}.test, levels: { mx/present: off }, reasons: { mx/present: r } }\n`)}`,
    ],
  ])("a policy with many %s", (_claim, text) => {
    return expectLinearText(text, readPolicy, 40);
  });

  /** A file of two domains. */
  const team = (i: number, more = ""): string =>
    `version: 1\ndefaults: { owner: t${i}, dkim: { selectors: [a, b] } }\ndomains:\n  - a${i}.test\n  - name: x.b${i}.test\n    records: "@ MX 10 mx"\n${more}`;
  const waiver = (domain: string): string =>
    `waivers: [{ check: mx/present, domain: ${domain}, reason: r, expires: 2027-01-01 }]\n`;
  const attestation = (domain: string): string =>
    `attestations: [{ requirement: TR-03108-04-M, statement: s, by: b, date: 2026-01-01, valid-until: 2027-01-01, evidence: e, domains: [${domain}] }]\n`;

  const each = (n: number, file: (i: number) => string): string[] => Array.from({ length: n }, (_, i) => file(i));

  test.each<[string, (n: number) => string[]]>([
    ["files", (n) => each(n, (i) => team(i, waiver(`a${i}.test`)))],
    ["files that attest", (n) => each(n, (i) => team(i, attestation(`a${i}.test`)))],
    ["files of one domain", (n) => each(n, () => "version: 1\ndomains: [a.test]\n")],
    ["files that waive domains of others", (n) => each(n, (i) => team(i, waiver(`a${i + 1}.test`)))],
    [
      "files with records below domains of another",
      (n) => [...each(n, (i) => team(i)), `version: 1\ndomains:\n${many(n, (i) => `  - b${i}.test\n`)}`],
    ],
    ["files without a valid line", (n) => each(n, () => "version: 1\nk: 1\n")],
    ["files that are no YAML", (n) => each(n, () => "version: 1\ndomains: [\n")],
  ])("a policy of many %s", (_claim, files) => {
    return expectLinear((n) => policiesReader(files(n)), 36);
  });

  test("a policy of many files that attests all their domains", () => {
    return expectLinear(
      (n) =>
        policiesReader(
          each(n, (i) => team(i)),
          attestation(many(n, (i) => `a${i}.test, `)),
        ),
      36,
    );
  });

  test("octoDNS's YAML", () => {
    return expectLinearIn(
      [
        "a:\n",
        "b:\n  type: A\n  value: 192.0.2.1\n",
        "  values:\n",
        "  - c\n",
        "- d\n",
        "'",
        '"',
        "{",
        "}",
        "[",
        "]",
        ",",
        "|\n",
        ">\n",
        "&a ",
        "*a ",
        "<<: ",
        "!include ",
        "#",
        "\n",
        " ",
        "? ",
        ": ",
        "---\n",
        "x".repeat(99),
        "é",
      ],
      readYaml,
      30,
    );
  });

  test.each<[string, (n: number) => string]>([
    ["names", (n) => many(n, (i) => `a${i}: {type: A, value: 192.0.2.1}\n`)],
    ["values of one record", (n) => `a:\n  type: TXT\n  values:\n${many(n, (i) => `    - v${i}\n`)}`],
    ["records of one name", (n) => `a:\n${many(n, (i) => `  - {type: T${i}, value: b}\n`)}`],
    ["the same name", (n) => many(n, () => "a: {type: A, value: 192.0.2.1}\n")],
    [
      "names that share a record with many keys",
      (n) => `a: &r {type: A, ${many(n, (i) => `k${i}: 1, `)}value: 192.0.2.1}\n${many(n, (i) => `a${i}: *r\n`)}`,
    ],
    ["values in one line", (n) => `a: [${many(n, () => "x, ")}]\n`],
    ["names in one line", (n) => `{${many(n, (i) => `k${i}: x, `)}}\n`],
    ["brackets", (n) => many(n, () => "[")],
    ["indicators", (n) => many(n, () => "- ? : ")],
    ["characters behind an open quote", (n) => `"${many(n, () => "x")}`],
    ["comments", (n) => many(n, () => "#\n")],
    ["escapes", (n) => `a: "${many(n, () => "\\x41")}"\n`],
    [
      "merges of merges",
      (n) =>
        `m0: &m0 {${many(n, (i) => `k${i}: 1, `)}}\n${many(n, (i) => `m${i + 1}: &m${i + 1} {<<: [*m${i}, *m${i}]}\n`)}`,
    ],
    [
      "names that share a value with many keys",
      (n) =>
        `a: {type: MX, value: &v {${many(n, (i) => `k${i}: 1, `)}exchange: b., preference: 1}}\n${many(n, (i) => `a${i}: {type: MX, value: *v}\n`)}`,
    ],
  ])("octoDNS's YAML with many %s", (_claim, text) => {
    return expectLinearText(text, readYaml, 40);
  });

  test.each<[string, (n: number) => string]>([
    ["records", (n) => irRecords(n, (i) => ({ type: "A", name: `a${i}`, target: "192.0.2.1" }))],
    ["texts at one name", (n) => irRecords(n, (i) => ({ type: "TXT", name: "a", target: `v${i}` }))],
    ["unknown types at one name", (n) => irRecords(n, (i) => ({ type: `T${i}`, name: "a", target: "b" }))],
    ["broken records", (n) => irRecords(n, () => ({ type: "A", name: "a", target: "b" }))],
    [
      "IGNOREs",
      (n) =>
        ir({
          unmanaged: Array.from({ length: n }, (_, i) => ({ label_pattern: `a*${i}` })),
          recordsabsent: Array.from({ length: n }, (_, i) => ({ type: "A", name: `a${i}` })),
          keepunknown: true,
          records: [],
        }),
    ],
    [
      "domains",
      (n) =>
        JSON.stringify({
          domains: Array.from({ length: n }, (_, i) => ({ name: `d${i}.test`, dnsProviders: { a: -1 }, records: [] })),
        }),
    ],
    [
      "absent records that patterns nearly match",
      (n) =>
        ir({
          ...unmanaged(20, (i) => `${"*a".repeat(8)}b${i}`),
          keepunknown: true,
          records: [],
          recordsabsent: Array.from({ length: n }, (_, i) => ({ type: "A", name: `${"a".repeat(30)}.n${i}` })),
        }),
    ],
    [
      "records that patterns nearly match",
      (n) =>
        ir({
          ...unmanaged(20, (i) => `${"*a".repeat(8)}b${i}`),
          records: Array.from({ length: n }, (_, i) => ({
            ttl: 60,
            type: "TXT",
            name: `${"a".repeat(30)}.n${i}`,
            target: "x",
          })),
        }),
    ],
    [
      "patterns of many labels below a wildcard",
      (n) =>
        ir({
          ...unmanaged(n, (i) => `${"a.".repeat(100)}n${i}`),
          records: [{ ttl: 60, type: "A", name: "*", target: "192.0.2.1" }],
        }),
    ],
    ["labels in a name", (n) => irRecords(1, () => ({ type: "CNAME", name: "a.".repeat(n), target: "b." }))],
    ["labels in a target", (n) => irRecords(1, () => ({ type: "CNAME", name: "a", target: "b.".repeat(n) }))],
    ["characters in a text", (n) => irRecords(1, () => ({ type: "TXT", name: "a", target: "\\".repeat(n) }))],
    [
      "views of one domain",
      (n) =>
        JSON.stringify({
          domains: Array.from({ length: n }, (_, i) => ({
            name: "d.test",
            tag: `t${i}`,
            dnsProviders: { a: -1 },
            records: [],
          })),
        }),
    ],
  ])("DNSControl's representation with many %s", (_claim, text) => {
    return expectLinear((n) => {
      const file = { file: "ir.json", text: text(n) };
      return () => readIr(file, null, null);
    }, 120);
  });

  test.each<[string, (n: number) => string]>([
    ["one long line", (n) => many(n, () => "A(1);")],
    ["many lines", (n) => many(n, () => "A(1);\n")],
  ])("DNSControl's representation beside a script of %s", (_claim, script) => {
    return expectLinear((n) => {
      const file = {
        file: "ir.json",
        text: irRecords(n, (i) => ({ type: "A", name: `a${i}`, target: "192.0.2.1", filepos: `[line:1:${i}]` })),
      };
      return () => readIr(file, { file: "dnsconfig.js", text: script(n) }, null);
    }, 120);
  });

  test.each<[string, (n: number) => string]>([
    [
      "records",
      (n) =>
        plan(n, (i) =>
          change(`cloudflare_record.a[${i}]`, { zone_id: "z", name: `a${i}`, type: "A", content: "192.0.2.1" }),
        ),
    ],
    [
      "texts at one name",
      (n) =>
        plan(n, (i) => change(`cloudflare_record.a[${i}]`, { zone_id: "z", name: "a", type: "TXT", content: `v${i}` })),
    ],
    [
      "values of one record",
      (n) =>
        plan(1, () => ({
          ...change("aws_route53_record.a", {
            zone_id: "z",
            name: "a.x.test",
            type: "TXT",
            records: Array.from({ length: n }, (_, i) => `v${i}`),
          }),
          type: "aws_route53_record",
        })),
    ],
    [
      "instances of a resource with many references",
      (n) =>
        plan(
          n,
          (i) => ({
            ...change(`cloudflare_record.a[${i}]`, { name: "a", type: "A" }),
            change: {
              actions: ["create"],
              before: null,
              after: { name: "a", type: "A", content: "192.0.2.1" },
              after_unknown: { zone_id: true },
            },
          }),
          {
            configuration: {
              root_module: {
                resources: [
                  {
                    address: "cloudflare_record.a",
                    expressions: {
                      zone_id: { references: Array.from({ length: n }, (_, i) => `cloudflare_zone.z${i}`) },
                    },
                  },
                ],
              },
            },
          },
        ),
    ],
    [
      "modules",
      (n) =>
        plan(0, () => ({}), {
          planned_values: {
            root_module: {
              child_modules: Array.from({ length: n }, (_, i) => ({
                resources: [
                  {
                    address: `module.m${i}.cloudflare_record.a`,
                    mode: "managed",
                    type: "cloudflare_record",
                    name: "a",
                    values: { zone_id: "z", name: `a${i}`, type: "A", content: "192.0.2.1" },
                  },
                ],
              })),
            },
          },
        }),
    ],
    [
      "zones",
      (n) =>
        plan(n, (i) => ({
          ...change(`cloudflare_zone.z${i}`, { id: "z", name: `z${i}.test` }),
          type: "cloudflare_zone",
        })),
    ],
    [
      "zones of one block, and records that refer to them",
      (n) =>
        plan(
          2 * n,
          (i) =>
            i % 2 === 0
              ? { ...change(`aws_route53_zone.z[${i}]`, { name: `z${i}.test` }), type: "aws_route53_zone" }
              : {
                  ...route53(`aws_route53_record.r[${i}]`, {}),
                  change: {
                    actions: ["create"],
                    before: null,
                    after: { name: "a", type: "TXT", ttl: 60, records: ["b"] },
                    after_unknown: unknownZone,
                  },
                },
          module(n, (i) => ({
            address: `aws_route53_record.r${i}`,
            mode: "managed",
            type: "aws_route53_record",
            name: `r${i}`,
            expressions: { zone_id: { references: ["aws_route53_zone.z"] } },
          })),
        ),
    ],
    [
      "addresses that lead to one module",
      (n) =>
        plan(
          n,
          (i) => ({
            ...route53(`${i}module.a.aws_route53_record.r${i}`, {}, { module_address: `${i}module.a` }),
            change: {
              actions: ["create"],
              before: null,
              after: { name: "a", type: "TXT", ttl: 60, records: ["b"] },
              after_unknown: unknownZone,
            },
          }),
          module(
            n,
            (i) => ({ address: `aws_route53_record.r${i}` }),
            (root) => ({ module_calls: { a: { module: root } } }),
          ),
        ),
    ],
    [
      "backslashes in a value",
      (n) => plan(1, () => route53("aws_route53_record.a", { records: [`"${"\\\\".repeat(n)}`] })),
    ],
    ["quotation marks in a name", (n) => plan(1, () => route53("aws_route53_record.a", { name: '"'.repeat(n) }))],
    [
      "strings that are never closed",
      (n) =>
        plan(5, (i) => ({
          ...change(`google_dns_record_set.r${i}`, {
            managed_zone: "z",
            name: `n${i}.x.test.`,
            type: "TXT",
            rrdatas: [`"${'\\"'.repeat(n)}\\`],
          }),
          type: "google_dns_record_set",
        })),
    ],
    [
      "characters of another script",
      (n) => plan(5, (i) => route53(`aws_route53_record.r${i}`, { type: "CNAME", records: ["\u00fc".repeat(n)] })),
    ],
    [
      "modules in an address",
      (n) =>
        plan(1, () => ({
          ...route53('module["a'.repeat(n), { zone_id: "x".repeat(n) }),
          change: {
            actions: ["create"],
            before: null,
            after: { name: "a", type: "TXT", ttl: 60, records: ["b"] },
            after_unknown: unknownZone,
          },
        })),
    ],
    [
      "marks",
      (n) =>
        plan(1, () => ({
          ...route53("aws_route53_record.a", {}),
          change: {
            actions: ["create"],
            before: null,
            after: { zone_id: "z", name: "a", type: "TXT", ttl: 60, records: ["b"] },
            after_unknown: { records: Array.from({ length: n }, () => false) },
          },
        })),
    ],
    [
      "characters in an address",
      (n) =>
        plan(1, () => ({
          ...change("a.".repeat(n), { zone_id: "z", name: "a", type: "A", content: "192.0.2.1" }),
          type: `${"a.".repeat(Math.floor(n / 2))}b`,
        })),
    ],
  ])("a Terraform plan with many %s", (_claim, text) => {
    return expectLinearText(text, readPlan, 120);
  });

  test.each<[string, (n: number) => string]>([
    ["numbers", (n) => `[${"1,".repeat(n)}1]`],
    ["long numbers", (n) => `[${"1234567,".repeat(n)}1]`],
    ["brackets that open", (n) => "[".repeat(n)],
    ["arrays side by side", (n) => `[${"[],".repeat(n)}[]]`],
    ["arrays within each other", (n) => `[${`${"[".repeat(50)}${"]".repeat(50)},`.repeat(n)}[]]`],
    ["escapes in a string never closed", (n) => `"${"\\\\".repeat(n)}`],
  ])("JSON with many %s", (_claim, text) => {
    return expectLinearText(text, (own) => {
      const json = readJson({ file: "a.json", text: own });
      return "message" in json ? json : json.positions(["9"]);
    });
  });

  test.each<[string, (n: number) => string[]]>([
    ["files", (n) => Array.from({ length: n }, (_, i) => `${i % 9}/a/${1_000 + i}`)],
    ["folders", (n) => Array.from({ length: n }, (_, i) => `${1_000 + i}/b/c`)],
    ["folders that are too deep", (n) => Array.from({ length: n }, (_, i) => `${i}/${"d/".repeat(500)}x`)],
    ["folders within each other", (n) => [`${"d/".repeat(n)}x`]],
  ])("a commit with many %s", (_claim, paths) => {
    return expectLinear((n) => {
      const files = paths(n).map((path) => ({ path, id: path, size: 1, isLink: false }));
      return () => new CommitTree("/repository", files).entries("/repository");
    });
  });

  test.each<[string, (n: number) => string]>([
    ["short replies", (n) => many(n, () => "250 a\n")],
    ["long lines", (n) => many(Math.ceil(n / 50), () => `220 ${"x".repeat(1_000)}\n`)],
    ["lines of one reply", (n) => many(n, () => "250-a\n")],
  ])("what a mail server says octet by octet, in %s", (_claim, text) => {
    return expectLinearText(text, readReplies);
  });

  test("DNS messages octet by octet, however long", async () => {
    for (const count of [1, 20]) {
      await expectLinear((n) => {
        const stream = Buffer.concat(Array.from({ length: count }, () => frameMessage(Buffer.alloc(10 * n))));
        const reader = new FrameReader();
        return () => octetByOctet(stream, (octet) => reader.push(octet));
      });
    }
  });

  test("an MTA-STS policy", () => {
    return expectLinearIn(
      ["version: STSv1\n", "mx: a.test\n", "mx: *.b\n", "mode: enforce\n", "max_age: 1\n", "\r", "\n", ":", " ", "x"],
      (text) => parseMtaStsPolicy(text),
    );
  });

  test("the records of mail", () => {
    const parts = [
      "v=spf1",
      " ",
      "a",
      "mx",
      "-all",
      "include:",
      "b.test",
      "ip4:",
      "192.0.2.1",
      "/",
      "%{",
      "}",
      "v=DMARC1",
      ";",
      "p",
      "=",
      "none",
      "rua=",
      "mailto:",
      "c@d.test",
      ",",
      "!",
      "p=MIIB",
      "\t",
      "\xff",
    ];
    return expectLinearIn(parts, (text) => {
      parseSpf(`v=spf1 ${text}`);
      parseDmarc(`v=DMARC1; ${text}`);
      parseTagList(text);
      parseDkim(text);
      parseTlsRpt([`v=TLSRPTv1;${text}`]);
      parseUri(`https:${text}`);
      meantTags([text]);
      joinSplitKey("p=MIIB", [text]);
    });
  });
});

test("of many records beside half a DKIM key a few are tried", async () => {
  const among = (count: number): string[] => Array.from({ length: count }, () => "A");
  const steps = (count: number): Promise<number> =>
    countSteps(() => expect(joinSplitKey("p=".padEnd(60_000, "A"), among(count))).toBeNull());
  const few = await steps(1_000);
  expect(await steps(100_000)).toBeLessThan(1.1 * few);
});

test("a certificate is read no deeper than one goes", async () => {
  const nested = Buffer.alloc(65_536, 0x30);
  expect(await countSteps(() => parseCertificateParts(nested))).toBeLessThan(5_000);
});

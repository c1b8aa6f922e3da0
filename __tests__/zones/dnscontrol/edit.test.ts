import { describe, expect, test } from "@jest/globals";
import type { DeclaredZone } from "../../../src/zones/declared-zone.ts";
import { editDnscontrol } from "../../../src/zones/dnscontrol/edit.ts";
import { FileText } from "../../../src/zones/edits/file-text.ts";
import { findChange, indexZones } from "../../../src/zones/edits/rrset-change.ts";
import { zoneOf } from "../text-zones.ts";
import { writeIr } from "../edits/generated-inputs.ts";
import type { FixRecord } from "../../../src/model.ts";
import { fixFor, applyFix, publishRecords } from "../edits/apply-fixes.ts";

const files = (lines: readonly string[], mail = "send-receive"): Record<string, string> => ({
  "mail-policy.yml": `version: 1\nzones:\n  - dnscontrol: ir.json\ndomains:\n  - name: example.de\n    mail: ${mail}\n`,
  "dnsconfig.js": `${lines.join("\n")}\n`,
});
const zone = (...records: string[]): Record<string, string> =>
  files([
    'D("example.de", "none", "bind",',
    '  MX("@", 10, "mx1.example.de."),',
    '  TXT("@", "site-verification=1"),',
    '  A("mx1", "192.0.2.1"),',
    ...records.map((line) => `  ${line}`),
    ");",
  ]);
const SPF = 'TXT("@", "v=spf1 mx -all")';
const NONE = "v=DMARC1; p=none; rua=mailto:d@example.de";
const QUARANTINE = "v=DMARC1; p=quarantine; rua=mailto:d@example.de";

describe("an edit of a dnsconfig.js", () => {
  test.each<[string, Record<string, string>, string, string[], string[]]>([
    [
      "changes the text of a call",
      zone(`TXT("_dmarc", "${NONE}", TTL(300)),`, SPF),
      "dmarc/policy",
      [`  TXT("_dmarc", "${NONE}", TTL(300)),`],
      [`  TXT("_dmarc", "${QUARANTINE}", TTL(300)),`],
    ],
    [
      "keeps single quotes",
      zone(`TXT('_dmarc', '${NONE}'), // soon more`, SPF),
      "dmarc/policy",
      [`  TXT('_dmarc', '${NONE}'), // soon more`],
      [`  TXT('_dmarc', '${QUARANTINE}'), // soon more`],
    ],
    [
      "makes one text of several",
      zone('TXT("_dmarc", [', '    "v=DMARC1; p=none; ",', '    "rua=mailto:d@example.de",', "  ]),", SPF),
      "dmarc/policy",
      ['  TXT("_dmarc", [', '      "v=DMARC1; p=none; ",', '      "rua=mailto:d@example.de",', "    ]),"],
      [`  TXT("_dmarc", "${QUARANTINE}"),`],
    ],
    [
      "makes one text of a sum",
      zone('TXT("_dmarc", "v=DMARC1; p=none; " +', '  "rua=mailto:d@example.de"),', SPF),
      "dmarc/policy",
      ['  TXT("_dmarc", "v=DMARC1; p=none; " +', '    "rua=mailto:d@example.de"),'],
      [`  TXT("_dmarc", "${QUARANTINE}"),`],
    ],
    [
      "puts a record in the place of a builder",
      zone("DMARC_BUILDER({", '  policy: "none",', '  rua: ["mailto:d@example.de"],', "}),", SPF),
      "dmarc/policy",
      ["  DMARC_BUILDER({", '    policy: "none",', '    rua: ["mailto:d@example.de"],', "  }),"],
      [`  TXT("_dmarc", "${QUARANTINE}"),`],
    ],
    [
      "adds a call behind the last",
      zone(SPF),
      "tls-rpt/record",
      [`  ${SPF}`],
      [`  ${SPF},`, '  TXT("_smtp._tls", "v=TLSRPTv1; rua=mailto:tls-reports@example.de")'],
    ],
    [
      "adds a call behind one of the same name and type",
      zone('A("www", "192.0.2.3")'),
      "spf/present",
      ['  TXT("@", "site-verification=1"),'],
      ['  TXT("@", "site-verification=1"),', '  TXT("@", "v=spf1 mx -all"),'],
    ],
    [
      "takes out what must not stand beside",
      zone('TXT("_dmarc", "v=DMARC1; p=reject"),', 'A("www", "192.0.2.3"),', 'TXT("_dmarc", "v=DMARC1; p=none"),', SPF),
      "dmarc/present",
      ['  TXT("_dmarc", "v=DMARC1; p=reject"),', '  A("www", "192.0.2.3"),', '  TXT("_dmarc", "v=DMARC1; p=none"),'],
      ['  TXT("_dmarc", "v=DMARC1; p=none; rua=mailto:dmarc-reports@example.de"),', '  A("www", "192.0.2.3"),'],
    ],
    [
      "changes preference and host",
      files(['D("example.de", "none", "bind", MX("@", 10, "mx1.example.de."), A("mx1", "192.0.2.1"));'], "none"),
      "parked/null-mx",
      ['D("example.de", "none", "bind", MX("@", 10, "mx1.example.de."), A("mx1", "192.0.2.1"));'],
      ['D("example.de", "none", "bind", MX("@", 0, "."), A("mx1", "192.0.2.1"));'],
    ],
  ])("%s", async (_claim, given, check, before, after) => {
    const text = { ...given, "dnsconfig.js": `function TTL(seconds) { return []; }\n${given["dnsconfig.js"]}` };
    const { edit, outcome, others } = await applyFix(text, check, writeIr);
    expect(edit.before).toEqual(before);
    expect(edit.after).toEqual(after);
    expect({ outcome, others }).toEqual({ outcome: "pass", others: [] });
  });

  test.each<[string, Record<string, string>]>([
    [
      "of a call in a function that several domains use",
      files([
        "function mail() {",
        `  return [MX("@", 10, "mx1"), TXT("_dmarc", "${NONE}")];`,
        "}",
        'D("example.de", "none", "bind", mail());',
        'D("example.net", "none", "bind", mail());',
      ]),
    ],
    [
      "of a text that is not in the call",
      files([`var POLICY = "${NONE}";`, 'D("example.de", "none", "bind", TXT("_dmarc", POLICY));']),
    ],
    [
      "of a builder with options that publish more",
      files([
        'D("example.de", "none", "bind", DMARC_BUILDER({policy: "none", rua: ["mailto:d@example.de"], ttl: "1d"}));',
      ]),
    ],
  ])("there is none %s, but words", async (_claim, given) => {
    const fix = await fixFor(given, "dmarc/policy", writeIr);
    expect(fix.edit).toBeNull();
    expect(fix.text).toContain(`In dnsconfig.js that is \`TXT("_dmarc", "${QUARANTINE}")\`.`);
  });
});

const record = (type: string, name: string, data: string): FixRecord => ({ name: `${name}example.de.`, type, data });
const txt = (name: string, text: string): FixRecord => record("TXT", name, JSON.stringify(text));

describe("publishing", () => {
  const mx = (data: string): FixRecord => record("MX", "", data);
  /** The lines of a domain before and after; null where there is no edit. */
  const published = (calls: readonly string[], ...records: FixRecord[]): string[][] | null => {
    const below = "function below(r) { return Object.assign(r, { name: `${r.name}.sub`.replace('@.', '') }); }";
    const lines = files([below, 'D("example.de", "none", "bind",', ...calls, ");"]);
    const { edit } = publishRecords(lines, records, writeIr);
    return edit === null || "code" in edit ? null : ([edit.before, edit.after] as string[][]);
  };
  const TLSA = `3 1 1 ${"ab".repeat(32)}`;

  test.each<[claim: string, calls: string[], records: FixRecord[], before: string[], after: string[]]>([
    [
      "two mail exchangers in place of one adds the second",
      ['MX("@", 10, "a.example.net."),'],
      [mx("10 b.example.net."), mx("20 c.example.net.")],
      ['MX("@", 10, "a.example.net."),'],
      ['MX("@", 10, "b.example.net."),', 'MX("@", 20, "c.example.net."),'],
    ],
    [
      "two texts behind a call without a comma puts one between them",
      ["A('mx', '192.0.2.1') // ours"],
      [txt("a.", "v=x"), txt("a.", "it's")],
      ["A('mx', '192.0.2.1') // ours"],
      ["A('mx', '192.0.2.1'), // ours", "TXT('a', 'v=x'),", "TXT('a', 'it\\'s')"],
    ],
    [
      "an SRV record writes its numbers, then its target",
      ["  A('mx', '192.0.2.1'),"],
      [record("SRV", "_imaps._tcp.", "0 1 993 mx.example.de.")],
      ["  A('mx', '192.0.2.1'),"],
      ["  A('mx', '192.0.2.1'),", "  SRV('_imaps._tcp', 0, 1, 993, 'mx.example.de.'),"],
    ],
    [
      "a TLSA record at a name quotes as the call beside it does",
      ["  A('mx', '192.0.2.1'),"],
      [record("TLSA", "_25._tcp.mx.", TLSA)],
      ["  A('mx', '192.0.2.1'),"],
      ["  A('mx', '192.0.2.1'),", `  TLSA('_25._tcp.mx', 3, 1, 1, '${"ab".repeat(32)}'),`],
    ],
    [
      "an address adds a call for it",
      ['MX("@", 10, "a.example.net."),'],
      [record("A", "", "192.0.2.1")],
      ['MX("@", 10, "a.example.net."),'],
      ['MX("@", 10, "a.example.net."),', 'A("@", "192.0.2.1"),'],
    ],
    [
      "a record passes over calls that share a line, or whose label is relative to another name",
      ['TXT("b", "x"),', 'below(TXT("@", "y")),', "below(", 'TXT("@", "z"),', "),", 'TXT("c", "x"), TXT("d", "x"),'],
      [txt("a.", "t")],
      ['TXT("b", "x"),'],
      ['TXT("b", "x"),', 'TXT("a", "t"),'],
    ],
    [
      "another text at the label of a builder puts a call in its place",
      ["DMARC_BUILDER({label: 'Sub', policy: \"none\"}), // ttl: a day"],
      [txt("_dmarc.sub.", "v=DMARC1; p=reject")],
      ["DMARC_BUILDER({label: 'Sub', policy: \"none\"}), // ttl: a day"],
      ['TXT("_dmarc.Sub", "v=DMARC1; p=reject"), // ttl: a day'],
    ],
    [
      "another text in place of a builder at the apex",
      ['SPF_BUILDER({parts: ["v=spf1", "?all"]})'],
      [txt("", "v=spf1 -all")],
      ['SPF_BUILDER({parts: ["v=spf1", "?all"]})'],
      ['TXT("@", "v=spf1 -all")'],
    ],
  ])("%s", (_claim, calls, records, before, after) => {
    expect(published(calls, ...records)).toEqual([before, after]);
  });

  test.each<[claim: string, calls: string[], records: FixRecord[]]>([
    ["a preference that is not in the call", ['MX("@", [10][0], "a.example.net.")'], [mx("0 .")]],
    ["a host that is not in the call", ['MX("@", 10, "a." + "example.net.".trim())'], [mx("0 .")]],
    ["a call that makes more of a text", ['TXT("@", ["v=spf1 ?all"].join(""))'], [txt("", "v=spf1 -all")]],
    ["a text that is not ASCII", ['A("@", "192.0.2.1")'], [txt("", "v=spf1 ü")]],
    [
      "a text to take out of a line with more",
      ['TXT("@", "v=spf1 -all"),', 'TXT("b", "x"), TXT("@", "v=spf1 ?all"),'],
      [txt("", "v=spf1 -all")],
    ],
    [
      "a text to take out of the last line",
      ['TXT("@", "v=spf1 -all"),', 'TXT("@", "v=spf1 ?all")'],
      [txt("", "v=spf1 -all")],
    ],
    [
      "a second record where there is no line for it",
      ['A("b", "192.0.2.1"), MX("@", 10, "a.example.net.")'],
      [mx("10 b.example.net."), mx("20 c.example.net.")],
    ],
    [
      "a builder whose label is not in it",
      ['DMARC_BUILDER({label: ["sub"][0], policy: "none"})'],
      [txt("_dmarc.sub.", "v=DMARC1; p=reject")],
    ],
    [
      "a builder whose options have another label in a comment",
      ['DMARC_BUILDER({policy: "none" /* label: "www" */})'],
      [txt("_dmarc.", "v=DMARC1; p=reject")],
    ],
    [
      "a builder with more than its options",
      ['DMARC_BUILDER({policy: "none"}, "x")'],
      [txt("_dmarc.", "v=DMARC1; p=reject")],
    ],
  ])("there is no edit for %s", (_claim, calls, records) => {
    expect(published(calls, ...records)).toBeNull();
  });
});

test("there is no edit of, or beside, a call that two zones have in common, or that is in another file", () => {
  const text = new FileText("dnsconfig.js", 'TXT("@", "v=spf1 ?all"),\n');
  const declared = (origin: string, file = "dnsconfig.js"): DeclaredZone => {
    const zone = zoneOf(origin, '@ TXT "v=spf1 ?all"\n');
    return { ...zone, records: zone.records.map((one) => ({ ...one, location: { file, line: 1, column: 1 } })) };
  };
  const edited = (wanted: FixRecord, ...zones: DeclaredZone[]): unknown => {
    const index = indexZones(zones);
    const change = findChange([wanted], index);
    return change && editDnscontrol(change, index, () => text);
  };
  for (const wanted of [txt("", "v=spf1 -all"), txt("a.", "t")]) {
    expect(edited(wanted, declared("example.de"))).not.toBeNull();
    expect(edited(wanted, declared("example.de"), declared("example.net"))).toBeNull();
    expect(edited(wanted, declared("example.de", "other.json"))).toBeNull();
  }
});

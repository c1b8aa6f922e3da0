import { describe, expect, test } from "@jest/globals";
import { writeIr } from "../edits/generated-inputs.ts";
import { fixFor, applyFix } from "../edits/apply-fixes.ts";

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

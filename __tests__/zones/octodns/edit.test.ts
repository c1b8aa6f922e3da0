import { describe, expect, test } from "@jest/globals";
import type { FixRecord } from "../../../src/model.ts";
import { editFor, applyFix, publishRecords } from "../edits/apply-fixes.ts";

type Files = Record<string, string>;

const policy = (options = "", domain = ""): string =>
  `version: 1\nzones:\n  - octodns: config/*.yaml\n${options}domains:\n  - name: example.de\n${domain}`;
const zone = (lines: readonly string[], options = "", domain = ""): Files => ({
  "mail-policy.yml": policy(options, domain),
  "config/example.de.yaml": `---\n${lines.join("\n")}\n`,
});
const APEX = [
  "'':",
  "  - type: MX",
  "    value: {exchange: mx1.example.de., preference: 10}",
  "  - type: TXT",
  "    values:",
  "      - site-verification=1",
  "      - v=spf1 mx -all",
];
const MX1 = ["mx1:", "  type: A", "  value: 192.0.2.1"];
const withDmarc = (...lines: string[]): Files => zone([...APEX, "_dmarc:", ...lines, ...MX1]);
const without = (part: string, ...lines: string[]): Files =>
  zone([...APEX.flatMap((line) => (line.includes(part) ? lines : [line])), ...MX1]);

const NONE = "v=DMARC1\\; p=none\\; rua=mailto:d@example.de";
const QUARANTINE = "v=DMARC1\\; p=quarantine\\; rua=mailto:d@example.de";
const TLS_RPT = ["_smtp._tls:", "  type: TXT", "  value: v=TLSRPTv1\\; rua=mailto:tls-reports@example.de"];

describe("an edit of octoDNS's YAML", () => {
  test.each<[string, Files, string, string[], string[]]>([
    [
      "changes a value without quotes",
      withDmarc("  type: TXT", `  value: ${NONE} # soon more`),
      "dmarc/policy",
      [`  value: ${NONE} # soon more`],
      [`  value: ${QUARANTINE} # soon more`],
    ],
    [
      "changes a value in single quotes",
      withDmarc("  type: TXT", "  values:", `  - '${NONE}'`),
      "dmarc/policy",
      [`  - '${NONE}'`],
      [`  - '${QUARANTINE}'`],
    ],
    [
      "changes a value in double quotes, where a backslash is two",
      withDmarc("  type: TXT", "  values:", `  - "${NONE.replaceAll("\\", "\\\\")}"`),
      "dmarc/policy",
      [`  - "${NONE.replaceAll("\\", "\\\\")}"`],
      [`  - "${QUARANTINE.replaceAll("\\", "\\\\")}"`],
    ],
    [
      "takes the quotes of the record itself away",
      withDmarc("  type: TXT", `  value: '"${NONE}"'`),
      "dmarc/policy",
      [`  value: '"${NONE}"'`],
      [`  value: '${QUARANTINE}'`],
    ],
    [
      "makes one line of a folded text",
      withDmarc("  type: TXT", "  value: >-", "    v=DMARC1\\; p=none\\;", "    rua=mailto:d@example.de"),
      "dmarc/policy",
      ["  value: >-", "    v=DMARC1\\; p=none\\;", "    rua=mailto:d@example.de"],
      [`  value: ${QUARANTINE}`],
    ],
    [
      "makes one line of a plain text over two",
      withDmarc("  type: TXT", "  value: v=DMARC1\\; p=none\\;", "    rua=mailto:d@example.de", "  ttl: 300"),
      "dmarc/policy",
      ["  value: v=DMARC1\\; p=none\\;", "    rua=mailto:d@example.de"],
      [`  value: ${QUARANTINE}`],
    ],
    [
      "quotes what a flow collection would cut",
      withDmarc("  {type: TXT, values: [v=DMARC1\\; p=none\\; rua=mailto:d@example.de]}"),
      "dmarc/policy",
      [`  {type: TXT, values: [${NONE}]}`],
      [`  {type: TXT, values: [${QUARANTINE}]}`],
    ],
    [
      "leaves the other texts of a name",
      without("v=spf1", "      - v=spf1 mx"),
      "spf/all",
      ["      - v=spf1 mx"],
      ["      - v=spf1 mx ~all"],
    ],
    [
      "takes out what must not stand beside",
      withDmarc("  type: TXT", "  values:", "    - v=DMARC1\\; p=reject", "    - v=DMARC1\\; p=none"),
      "dmarc/present",
      ["    - v=DMARC1\\; p=reject", "    - v=DMARC1\\; p=none"],
      ["    - v=DMARC1\\; p=none\\; rua=mailto:dmarc-reports@example.de"],
    ],
    [
      "adds a value to a list",
      without("v=spf1"),
      "spf/present",
      ["      - site-verification=1"],
      ["      - site-verification=1", "      - v=spf1 mx -all"],
    ],
    [
      "makes a list of a single value",
      zone([
        "'':",
        "  - type: MX",
        "    values:",
        "      - exchange: mx1.example.de.",
        "        preference: 10",
        "  - type: TXT",
        "    value: site-verification=1 # ours",
        ...MX1,
      ]),
      "spf/present",
      ["    value: site-verification=1 # ours"],
      ["    values:", "      - site-verification=1 # ours", "      - v=spf1 mx -all"],
    ],
    [
      "adds a record to the list of a name",
      zone(
        ["'':", "- type: MX", "  value:", "    exchange: mx1.example.de.", "    preference: 10", ...MX1],
        "",
        "    mail: none\n",
      ),
      "parked/spf",
      ["    preference: 10"],
      ["    preference: 10", "- type: TXT", "  value: v=spf1 -all"],
    ],
    [
      "makes a list of a name's one record",
      zone(
        ["'':", "  type: MX", "  ttl: 60", "  value:", "    exchange: mx1.example.de.", "    preference: 10", ...MX1],
        "",
        "    mail: none\n",
      ),
      "parked/spf",
      ["  type: MX", "  ttl: 60", "  value:", "    exchange: mx1.example.de.", "    preference: 10"],
      [
        "  - type: MX",
        "    ttl: 60",
        "    value:",
        "      exchange: mx1.example.de.",
        "      preference: 10",
        "  - type: TXT",
        "    value: v=spf1 -all",
      ],
    ],
    [
      "changes the fields of a map",
      zone(
        ["'':", "  type: MX", "  values:", "  - priority: 10", "    value: mx1.example.de.", ...MX1],
        "",
        "    mail: none\n",
      ),
      "parked/null-mx",
      ["  - priority: 10", "    value: mx1.example.de."],
      ["  - priority: 0", "    value: '.'"],
    ],
    [
      "changes the fields of a map in one line",
      zone([...APEX, ...MX1], "", "    mail: none\n"),
      "parked/null-mx",
      ["    value: {exchange: mx1.example.de., preference: 10}"],
      ["    value: {exchange: '.', preference: 0}"],
    ],
    [
      "adds a name where it belongs in the order of all",
      zone([...APEX, "_smtp:", "  type: A", "  value: 192.0.2.3", ...MX1]),
      "tls-rpt/record",
      ["  value: 192.0.2.3"],
      ["  value: 192.0.2.3", ...TLS_RPT],
    ],
    [
      "orders numbers in names as numbers",
      zone([...APEX, "_2:", "  type: A", "  value: 192.0.2.3", "_10:", "  type: A", "  value: 192.0.2.4", ...MX1]),
      "tls-rpt/record",
      ["  value: 192.0.2.4"],
      ["  value: 192.0.2.4", ...TLS_RPT],
    ],
    [
      "writes semicolons as the source has them",
      zone(
        [...APEX, "_dmarc:", "  type: TXT", "  value: v=DMARC1; p=none; rua=mailto:d@example.de", ...MX1],
        "    escaped-semicolons: false\n",
      ),
      "dmarc/policy",
      ["  value: v=DMARC1; p=none; rua=mailto:d@example.de"],
      ["  value: v=DMARC1; p=quarantine; rua=mailto:d@example.de"],
    ],
    [
      "leaves the cutting of a long text to octoDNS",
      withDmarc(
        "  type: TXT",
        `  value: 'v=DMARC1\\; p=none\\; rua=${["a", "b", "c", "d"].map((one) => `mailto:${one.repeat(60)}@example.de`).join(",")}'`,
      ),
      "dmarc/policy",
      [expect.stringContaining("p=none") as unknown as string],
      [expect.stringMatching(/^ {2}value: 'v=DMARC1\\; p=quarantine\\; rua=[^" ']{280,}'$/) as unknown as string],
    ],
  ])("%s", async (_claim, files, check, before, after) => {
    const { edit, outcome, others } = await applyFix(files, check);
    expect(edit.before).toEqual(before);
    expect(edit.after).toEqual(after);
    expect({ outcome, others }).toEqual({ outcome: "pass", others: [] });
  });

  test("is in the file of the name, where each has its own", async () => {
    const files = {
      "mail-policy.yml": policy().replace("config/*.yaml", "config/example.de./*.yaml"),
      "config/example.de./$example.de.yaml": `---\n${APEX.join("\n")}\n`,
      "config/example.de./_dmarc.yaml": `---\n_dmarc:\n  type: TXT\n  value: ${NONE}\n`,
    };
    const { edit, outcome } = await applyFix(files, "dmarc/policy");
    expect(edit).toMatchObject({ file: "config/example.de./_dmarc.yaml", line: 4 });
    expect(outcome).toBe("pass");
  });

  test.each<[string, Files, string]>([
    [
      "of a value that two names have in common",
      zone([...APEX, "_dmarc: &none", "  type: TXT", `  value: ${NONE}`, "_dmarc.www: *none", ...MX1]),
      "dmarc/policy",
    ],
    [
      "of a value that an alias takes from elsewhere",
      zone([
        ...APEX,
        "_a:",
        `  type: TXT`,
        `  value: &none ${NONE}`,
        "_dmarc:",
        "  type: TXT",
        "  value: *none",
        ...MX1,
      ]),
      "dmarc/policy",
    ],
    [
      "for a new name, where each has a file of its own",
      {
        "mail-policy.yml": policy().replace("config/*.yaml", "config/example.de./*.yaml"),
        "config/example.de./$example.de.yaml": `---\n${APEX.join("\n")}\n`,
      },
      "tls-rpt/record",
    ],
    [
      "of a list within a line that has to grow",
      zone([
        "'':",
        "  - type: MX",
        "    values:",
        "      - {exchange: mx1.example.de., preference: 10}",
        "  - type: TXT",
        "    values: [site-verification=1]",
        ...MX1,
      ]),
      "spf/present",
    ],
  ])("there is none %s", async (_claim, files, check) => {
    await expect(editFor(files, check)).resolves.toBeNull();
  });
});

/** What publishing records changes in files of octoDNS, which declare them then; null where there is no edit. */
const publishedIn = (files: Files, records: readonly FixRecord[]): string[][] | null => {
  const { edit, declared } = publishRecords(files, records);
  if (edit === null || "code" in edit) return null;
  expect(declared).toEqual(expect.arrayContaining(records.map(({ data }) => data.replace(/^"(.*)"$/, "$1"))));
  return [edit.before, edit.after] as string[][];
};
const published = (yaml: readonly string[], ...records: FixRecord[]): string[][] | null =>
  publishedIn({ "mail-policy.yml": policy(), "config/example.de.yaml": `${yaml.join("\n")}\n` }, records);
const txt = (name: string, text: string): FixRecord => ({
  name: `${name === "" ? "" : `${name}.`}example.de.`,
  type: "TXT",
  data: `"${text}"`,
});
const mx = (data: string): FixRecord => ({ name: "example.de.", type: "MX", data });
const SPF = txt("", "v=spf1 -all");
const MX_MAP = ["    exchange: mx1.example.de.", "    preference: 10"];

describe("publishing", () => {
  test.each<[claim: string, yaml: string[], records: FixRecord[], before: string[], after: string[]]>([
    [
      "a name before all others puts it first",
      ["---", "www:", "  type: A", "  value: 192.0.2.1"],
      [txt("_a", "t")],
      ["---"],
      ["---", "_a:", "  type: TXT", "  value: t"],
    ],
    [
      "a name after all others puts it last",
      ["a:", "  type: A", "  value: 192.0.2.1"],
      [txt("b", "t")],
      ["  value: 192.0.2.1"],
      ["  value: 192.0.2.1", "b:", "  type: TXT", "  value: t"],
    ],
    [
      "a name in a file without order puts it behind the last that is before it",
      [
        "c:",
        "  type: A",
        "  value: 192.0.2.1",
        "a:",
        "  type: A",
        "  value: 192.0.2.2",
        "d: {type: A, value: 192.0.2.3}",
      ],
      [txt("b", "t")],
      ["  value: 192.0.2.2"],
      ["  value: 192.0.2.2", "b:", "  type: TXT", "  value: t"],
    ],
    [
      "a name whose beginning another is puts it behind that",
      ["a1:", "  type: A", "  value: 192.0.2.1", "a2:", "  type: A", "  value: 192.0.2.2"],
      [txt("a1b", "t")],
      ["  value: 192.0.2.1"],
      ["  value: 192.0.2.1", "a1b:", "  type: TXT", "  value: t"],
    ],
    [
      "a name with the same number in more digits orders them as text",
      ["a01:", "  type: A", "  value: 192.0.2.1", "a2:", "  type: A", "  value: 192.0.2.2"],
      [txt("a1", "t")],
      ["  value: 192.0.2.1"],
      ["  value: 192.0.2.1", "a1:", "  type: TXT", "  value: t"],
    ],
    [
      "two texts of a new name makes a list of them",
      ["a:", "  type: A", "  value: 192.0.2.1"],
      [txt("b", "t"), txt("b", "u")],
      ["  value: 192.0.2.1"],
      ["  value: 192.0.2.1", "b:", "  type: TXT", "  values:", "  - t", "  - u"],
    ],
    [
      "in place of a text in a block leaves the blank lines behind it",
      ["'':", "  type: TXT", "  value: |-", "    v=spf1 ?all", "", "", "www: {type: A, value: 192.0.2.1}"],
      [SPF],
      ["  value: |-", "    v=spf1 ?all"],
      ["  value: v=spf1 -all"],
    ],
    [
      "in place of a folded text at the end of the file takes its lines alone",
      ["'':", "  type: TXT", "  value: >-", "    v=spf1", "    ?all"],
      [SPF],
      ["  value: >-", "    v=spf1", "    ?all"],
      ["  value: v=spf1 -all"],
    ],
    [
      "beside a map makes a list of it",
      ["'':", "  type: MX", "  value:", ...MX_MAP, "www: {type: A, value: 192.0.2.1}"],
      [mx("10 mx1.example.de."), mx("20 mx2.example.de.")],
      ["  value:", ...MX_MAP],
      [
        "  values:",
        "    - exchange: mx1.example.de.",
        "      preference: 10",
        "    - exchange: mx2.example.de.",
        "      preference: 20",
      ],
    ],
    [
      "beside the maps of a list adds one as they are indented",
      [
        "'':",
        "  type: MX",
        "  values:",
        "  - exchange: mx1.example.de.",
        "    preference: 10",
        "www: {type: A, value: 192.0.2.1}",
      ],
      [mx("10 mx1.example.de."), mx("20 mx2.example.de.")],
      ["    preference: 10"],
      ["    preference: 10", "  - exchange: mx2.example.de.", "    preference: 20"],
    ],
    [
      "of a service in place of another takes its lines",
      [
        "_imaps._tcp:",
        "  type: SRV",
        "  value:",
        "    port: 143",
        "    priority: 0",
        "    target: a.test.",
        "    weight: 1",
      ],
      [{ name: "_imaps._tcp.example.de.", type: "SRV", data: "0 1 993 b.test." }],
      ["    port: 143", "    priority: 0", "    target: a.test.", "    weight: 1"],
      ["    port: 993", "    priority: 0", "    target: b.test.", "    weight: 1"],
    ],
    [
      "in place of one of two values removes neither comments nor the other",
      ["'':", "  type: TXT", "  values:", "  # ours", "  - v=spf1 ?all # old", "  - other"],
      [SPF],
      ["  - v=spf1 ?all # old"],
      ["  - v=spf1 -all # old"],
    ],
    [
      "what is declared already takes away what must not be beside it",
      ["'':", "  type: TXT", "  values:", "  - v=spf1 ?all # old", "  - v=spf1 -all"],
      [SPF],
      ["  - v=spf1 ?all # old"],
      [],
    ],
    [
      "two in place of one adds the second",
      ["'':", "  type: MX", "  values:", "  - exchange: mx1.example.de.", "    preference: 10"],
      [mx("10 mx2.example.de."), mx("20 mx3.example.de.")],
      ["  - exchange: mx1.example.de.", "    preference: 10"],
      ["  - exchange: mx2.example.de.", "    preference: 10", "  - exchange: mx3.example.de.", "    preference: 20"],
    ],
    [
      "a text beside one that has an anchor leaves that alone",
      ["'':", "  type: TXT", "  values:", "  - &text other"],
      [SPF],
      ["  - &text other"],
      ["  - &text other", "  - v=spf1 -all"],
    ],
    [
      "a type beside one whose list is the name's adds to that",
      ["'':", "  - type: A", "    value: 192.0.2.1 # web", "www: {type: A, value: 192.0.2.1}"],
      [SPF],
      ["    value: 192.0.2.1 # web"],
      ["    value: 192.0.2.1 # web", "  - type: TXT", "    value: v=spf1 -all"],
    ],
  ])("%s", (_claim, yaml, records, before, after) => {
    expect(published(yaml, ...records)).toEqual([before, after]);
  });

  test("a type at a name is in the file of the name, where each has its own", () => {
    const files = {
      "mail-policy.yml": policy().replace("*.yaml", "*./*.yaml"),
      "config/example.de./$example.de.yaml": "'':\n  type: A\n  value: 192.0.2.1\n",
      "config/example.de./www.yaml": "www:\n  type: A\n  value: 192.0.2.1\n",
    };
    expect(publishedIn(files, [txt("www", "t")])?.[1]).toEqual([
      "  - type: A",
      "    value: 192.0.2.1",
      "  - type: TXT",
      "    value: t",
    ]);
  });

  test("there is no edit of a file of more than 4 MiB, which would be read once more", () => {
    const record = "a: {type: A, value: 192.0.2.1}\n";
    const files = (octets: number): Files => ({
      "mail-policy.yml": policy(),
      "config/example.de.yaml": `#${"x".repeat(octets - record.length - 2)}\n${record}`,
    });
    expect(publishedIn(files(4 * 2 ** 20), [txt("b", "t")])).not.toBeNull();
    expect(publishedIn(files(4 * 2 ** 20 + 1), [txt("b", "t")])).toBeNull();
  });

  test("there is no edit for a file some of whose names stand in another", () => {
    const files = (more: string): Files => ({
      "mail-policy.yml": policy(),
      "config/example.de.yaml": `a: {type: A, value: 192.0.2.1}\n${more}`,
      "more/names.yml": "b: {type: A, value: 192.0.2.1}\n",
    });
    expect(publishedIn(files("<<: !include ../more/names.yml\n"), [txt("c", "t")])).toBeNull();
    expect(publishedIn(files("b: {type: A, value: 192.0.2.1}\n"), [txt("c", "t")])).not.toBeNull();
  });

  test("there is no edit in a file that holds the records of one name alone", () => {
    const files = (record: string): Files => ({
      "mail-policy.yml": policy(),
      "config/example.de.yaml": "a: {type: A, value: 192.0.2.1}\nb: !include ../more/b.yaml\n",
      "more/b.yaml": record,
    });
    expect(publishedIn(files("type: TXT\nvalue: v=spf1 ?all\n"), [txt("b", "v=spf1 -all")])).toBeNull();
    expect(publishedIn(files("- type: TXT\n  value: v=spf1 ?all\n"), [txt("b", "v=spf1 -all")])).toBeNull();
  });

  test.each<[claim: string, yaml: string[], records: FixRecord[]]>([
    ["a name in a file that is one map within braces", ["{a: {type: A, value: 192.0.2.1}}"], [txt("b", "t")]],
    ["a name before all others there", ["{b: {type: A, value: 192.0.2.1}}"], [txt("a", "t")]],
    ["beside a record within braces", ["'': {type: A, value: 192.0.2.1}"], [SPF]],
    ["beside the records of a list within brackets", ["'': [{type: A, value: 192.0.2.1}]"], [SPF]],
    [
      "beside the last record of a line within brackets",
      ["'': [{type: PTR, value: b.test., octodns: {note: a - b}}, {type: A, value: 192.0.2.1}", "  ]"],
      [SPF],
    ],
    ["beside the last text of a line within brackets", ["'':", "  type: TXT", "  values: [a - b, other", "  ]"], [SPF]],
    [
      "beside a map within braces",
      ["'':", "  type: MX", "  value: {exchange: a., preference: 1}"],
      [mx("1 a."), mx("2 b.")],
    ],
    ["beside a single text under `values`", ["'':", "  type: TXT", "  values: other"], [SPF]],
    [
      "an address, of which no check writes one",
      ["'':", "  type: A", "  value: 192.0.2.1"],
      [{ ...SPF, type: "A", data: "192.0.2.2" }],
    ],
    ["a text that octoDNS does not take", ["a:", "  type: A", "  value: 192.0.2.1"], [txt("b", "ü")]],
    ["a second text that it does not take", ["'':", "  type: TXT", "  value: a"], [txt("", "a"), txt("", "ü")]],
    [
      "what takes a value out of a list within brackets",
      ["'':", "  type: TXT", "  values: [v=spf1 ?all, v=spf1 -all]"],
      [SPF],
    ],
    [
      "a value that stands beside a merge key",
      ["a: &a {type: TXT, value: v=spf1 ?all}", "b:", "  <<: *a", "  ttl: 60"],
      [txt("b", "v=spf1 -all")],
    ],
    [
      "a value that a merge key takes from a record that octoDNS ignores",
      ["a: &a", "  type: TXT", "  octodns: {ignored: true}", "  value: v=spf1 ?all", "b:", "  <<: *a", "  octodns: {}"],
      [txt("b", "v=spf1 -all")],
    ],
    [
      "a map whose preference is over two lines",
      ["'':", "  type: MX", "  value:", "    preference:", "      10", "    exchange: |-", "      a.", ""],
      [mx("0 .")],
    ],
  ])("there is no edit for %s", (_claim, yaml, records) => {
    expect(published(yaml, ...records)).toBeNull();
  });
});

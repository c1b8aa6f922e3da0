import { describe, expect, test } from "@jest/globals";
import { editFor, applyFix } from "../edits/apply-fixes.ts";

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

import { describe, expect, test } from "@jest/globals";
import { editFor, applyFix, publishRecords } from "../edits/apply-fixes.ts";

type Files = Record<string, string>;

const POLICY =
  "version: 1\nzones:\n  - bind: dns/*.zone\ndomains:\n  - name: example.de\n    dkim: { selectors: [s1] }\n";
const HEAD = [
  "$ORIGIN example.de.",
  "$TTL 3600",
  "@\tIN\tSOA\tns1 hostmaster 1 2 3 4 5",
  "\tIN\tNS\tns1",
  "\tIN\tMX\t10 mx1",
  '\tIN\tTXT\t"v=spf1 mx -all"',
  "ns1\tIN\tA\t192.0.2.1",
  "mx1\tIN\tA\t192.0.2.2",
];

const ofLines = (lines: readonly string[]): Files => ({
  "mail-policy.yml": POLICY,
  "dns/example.de.zone": `${lines.join("\n")}\n`,
});
const zone = (...lines: string[]): Files => ofLines([...HEAD, ...lines]);
const without = (part: string, ...lines: string[]): Files =>
  ofLines(HEAD.flatMap((line) => (line.includes(part) ? lines : [line])));
const KEPT = '"v=DMARC1; p=none; rua=mailto:dmarc-reports@example.de"';
const TLS_RPT = '"v=TLSRPTv1; rua=mailto:tls-reports@example.de"';

describe("an edit of a master file", () => {
  test.each<[string, Files, string, string[], string[]]>([
    [
      "changes a record in its line, its comment kept",
      zone('_dmarc\t300\tIN\tTXT\t"v=DMARC1; p=none; rua=mailto:d@example.de" ; soon more', "www A 192.0.2.3"),
      "dmarc/policy",
      ['_dmarc\t300\tIN\tTXT\t"v=DMARC1; p=none; rua=mailto:d@example.de" ; soon more'],
      ['_dmarc\t300\tIN\tTXT\t"v=DMARC1; p=quarantine; rua=mailto:d@example.de" ; soon more'],
    ],
    [
      "leaves the other texts of a name",
      without("v=spf1", '\tIN\tTXT\t"site-verification=1"', '\tIN\tTXT\t"v=spf1 mx"'),
      "spf/all",
      ['\tIN\tTXT\t"v=spf1 mx"'],
      ['\tIN\tTXT\t"v=spf1 mx ~all"'],
    ],
    [
      "makes one line of several",
      zone('_dmarc IN TXT ( "v=DMARC1; p=none; " ; first', '    "rua=mailto:d@example.de" )'),
      "dmarc/policy",
      ['_dmarc IN TXT ( "v=DMARC1; p=none; " ; first', '    "rua=mailto:d@example.de" )'],
      ['_dmarc IN TXT "v=DMARC1; p=quarantine; rua=mailto:d@example.de"'],
    ],
    [
      "keeps to a record without an owner",
      zone("_dmarc A 192.0.2.3", '  TXT "v=DMARC1; p=none; rua=mailto:d@example.de"', "  AAAA 2001:db8::3"),
      "dmarc/policy",
      ['  TXT "v=DMARC1; p=none; rua=mailto:d@example.de"'],
      ['  TXT "v=DMARC1; p=quarantine; rua=mailto:d@example.de"'],
    ],
    [
      "changes a record in its file, where another of the name is in one that is included",
      {
        ...without("v=spf1", '\tIN\tTXT\t"v=spf1 mx"', "$INCLUDE verify.inc"),
        "dns/verify.inc": '@ TXT "site-verification=1"\n',
      },
      "spf/all",
      ['\tIN\tTXT\t"v=spf1 mx"'],
      ['\tIN\tTXT\t"v=spf1 mx ~all"'],
    ],
    [
      "takes out what must not stand beside",
      zone('_dmarc TXT "v=DMARC1; p=reject"', "www A 192.0.2.3", '_dmarc TXT "v=DMARC1; p=none"'),
      "dmarc/present",
      ['_dmarc TXT "v=DMARC1; p=reject"', "www A 192.0.2.3", '_dmarc TXT "v=DMARC1; p=none"'],
      [`_dmarc TXT ${KEPT}`, "www A 192.0.2.3"],
    ],
    [
      "adds a record behind those of the name above, as those are written",
      zone(),
      "tls-rpt/record",
      ['\tIN\tTXT\t"v=spf1 mx -all"'],
      ['\tIN\tTXT\t"v=spf1 mx -all"', `_smtp._tls\tIN TXT ${TLS_RPT}`],
    ],
    [
      "adds an SPF record beside other texts",
      without("v=spf1", '\tTXT "site-verification=1"'),
      "spf/present",
      ['\tTXT "site-verification=1"'],
      ['\tTXT "site-verification=1"', '@\tIN TXT "v=spf1 mx -all"'],
    ],
    [
      "writes a name in full where others are",
      ofLines([
        "example.de. SOA ns1.example.de. h.example.de. 1 2 3 4 5",
        "example.de. NS ns1.example.de.",
        "example.de. MX 10 ns1.example.de.",
        "ns1.example.de. A 192.0.2.1",
      ]),
      "tls-rpt/record",
      ["example.de. MX 10 ns1.example.de."],
      ["example.de. MX 10 ns1.example.de.", `_smtp._tls.example.de. TXT ${TLS_RPT}`],
    ],
    [
      "cuts a text of more than 255 octets into strings",
      zone(
        `_dmarc TXT "v=DMARC1; p=none; rua=mailto:${"a".repeat(60)}@example.de,mailto:${"b".repeat(60)}@example.de" ",mailto:${"c".repeat(60)}@example.de,mailto:${"d".repeat(60)}@example.de"`,
      ),
      "dmarc/policy",
      [expect.stringContaining("p=none") as unknown as string],
      [expect.stringMatching(/^_dmarc TXT "v=DMARC1; p=quarantine; [^"]{220,}" "[^"]+"$/) as unknown as string],
    ],
  ])("%s", async (_claim, files, check, before, after) => {
    const { edit, outcome, others } = await applyFix(files, check);
    expect(edit.before).toEqual(before);
    expect(edit.after).toEqual(after);
    expect({ outcome, others }).toEqual({ outcome: "pass", others: [] });
  });

  test("puts a record and those that it is split into beside each other", async () => {
    const hosts = Array.from({ length: 28 }, (_, i) => i + 10);
    const files = zone(
      ...hosts.flatMap((i) => [`h${i} A 198.51.100.${i}`, `h${i} AAAA 2001:db8:aaaa:bbbb:cccc:dddd:eeee:${i}`]),
    );
    const spf = `v=spf1 ${hosts.map((i) => `a:h${i}.example.de`).join(" ")} -all`;
    const text = files["dns/example.de.zone"]?.replace(
      '"v=spf1 mx -all"',
      `"${spf.slice(0, 250)}" "${spf.slice(250)}"`,
    );
    const { edit, outcome, others } = await applyFix(
      { ...files, "dns/example.de.zone": text ?? "" },
      "spf/lookup-limit",
    );
    expect(edit.after.map((line) => line.split(/\s/)[0])).toEqual(["", "_spf1", "_spf2", "_spf3"]);
    expect(edit.after[0]).toContain("include:_spf1.example.de include:_spf2.example.de include:_spf3.example.de ip6:");
    expect({ outcome, others }).toEqual({ outcome: "pass", others: [] });
  });

  test("replaces the hosts of a domain that has no mail any longer", async () => {
    const files = {
      ...zone("@ MX 20 mx1"),
      "mail-policy.yml": POLICY.replace("    dkim: { selectors: [s1] }\n", "    mail: none\n"),
    };
    const { edit, outcome } = await applyFix(files, "parked/null-mx");
    expect(edit.before[0]).toBe("\tIN\tMX\t10 mx1");
    expect(edit.after[0]).toBe("\tIN\tMX\t0 .");
    expect(edit.after).not.toContain("@ MX 20 mx1");
    expect(outcome).toBe("pass");
  });

  test("keeps the line ends of a file", async () => {
    const [name, text] = Object.entries(
      zone('_dmarc TXT "v=DMARC1; p=none; rua=mailto:d@example.de"', "www A 192.0.2.3"),
    ).at(-1) as [string, string];
    const { edit, outcome } = await applyFix(
      { "mail-policy.yml": POLICY, [name]: text.replaceAll("\n", "\r\n") },
      "dmarc/policy",
    );
    expect(edit.before[0]?.endsWith("\r")).toBe(false);
    expect(outcome).toBe("pass");
  });

  test("adds a record behind one whose owner is that of generated records", () => {
    const { edit, declared } = publishRecords(
      { ...zone("$INCLUDE hosts.inc"), "dns/hosts.inc": "$GENERATE 1-2 h$ A 192.0.2.$\n  AAAA 2001:db8::2\n" },
      [{ name: "h2.example.de.", type: "TXT", data: '"v=spf1 -all"' }],
    );
    expect(edit).toMatchObject({
      file: "dns/hosts.inc",
      after: ["  AAAA 2001:db8::2", 'h2.example.de. TXT "v=spf1 -all"'],
    });
    expect(declared).toEqual(["v=spf1 -all"]);
  });

  test("adds a record behind at most a thousand that take over one owner", () => {
    const among = (count: number): Files =>
      zone(
        ...Array.from({ length: 700 }, (_, i) => `h${i} A 192.0.2.1`),
        "_x TXT 0",
        ...Array.from({ length: count }, (_, i) => `  TXT ${i + 1}`),
      );
    const published = [{ name: "_y._x.example.de.", type: "TXT", data: '"v=TLSRPTv1"' }];
    expect(publishRecords(among(1000), published).edit).toMatchObject({
      after: ["  TXT 1000", '_y._x TXT "v=TLSRPTv1"'],
    });
    expect(publishRecords(among(1001), published).edit).toBeNull();
  });

  test("is in the file that the zone includes", async () => {
    const { edit, outcome } = await applyFix(
      { ...zone("$INCLUDE mail.inc"), "dns/mail.inc": '_dmarc TXT "v=DMARC1; p=none; rua=mailto:d@example.de"\n' },
      "dmarc/policy",
    );
    expect(edit).toMatchObject({ file: "dns/mail.inc", line: 1, endLine: 1 });
    expect(outcome).toBe("pass");
  });

  test.each<[string, Files, string]>([
    [
      "of lines that two zones include",
      {
        ...zone("$INCLUDE mail.inc"),
        "dns/example.net.zone": `${HEAD.join("\n").replace("example.de", "example.net")}\n$INCLUDE mail.inc\n`,
        "dns/mail.inc": '_dmarc TXT "v=DMARC1; p=none; rua=mailto:d@example.de"\n',
      },
      "dmarc/policy",
    ],
    [
      "that would give the next line another owner",
      zone('_dmarc TXT "v=DMARC1; p=reject"', "www A 192.0.2.3", '_dmarc TXT "v=DMARC1; p=none"', "  A 192.0.2.3"),
      "dmarc/present",
    ],
    ["beside an alias", zone("_smtp._tls CNAME mx1"), "tls-rpt/record"],
    [
      "of records far apart",
      zone(
        '_dmarc TXT "v=DMARC1; p=reject"',
        ...Array.from({ length: 120 }, (_, i) => `h${i} A 192.0.2.3`),
        '_dmarc TXT "v=DMARC1; p=none"',
      ),
      "dmarc/present",
    ],
  ])("there is none %s", async (_claim, files, check) => {
    await expect(editFor(files, check)).resolves.toBeNull();
  });
});

const BLOCK = (records: readonly string[], rest = ""): Files => ({
  "mail-policy.yml": [
    "version: 1",
    "domains:",
    "  - name: example.de",
    "    records: |",
    ...records.map((line) => (line === "" ? "" : `      ${line}`)),
    "    mail: send-receive",
    rest,
  ].join("\n"),
});

describe("an edit of an inline block", () => {
  test.each<[string, string[], string, string[], string[]]>([
    [
      "changes a record in its line",
      ["@       MX  10 mx1.example.de.", '@       TXT "v=spf1 mx ?all"'],
      "spf/all",
      ['      @       TXT "v=spf1 mx ?all"'],
      ['      @       TXT "v=spf1 mx ~all"'],
    ],
    [
      "adds a record in the columns of the others",
      ["@           MX  10 mx1.example.de.", "", '@           TXT "site-verification=1"', "", "; the end"],
      "spf/present",
      ['      @           TXT "site-verification=1"'],
      ['      @           TXT "site-verification=1"', '      @           TXT "v=spf1 mx -all"'],
    ],
    [
      "takes no text of another record for a class",
      ["@ MX 10 mx1.example.de.", "@ TXT site-login"],
      "spf/present",
      ["      @ TXT site-login"],
      ["      @ TXT site-login", '      @ TXT "v=spf1 mx -all"'],
    ],
  ])("%s", async (_claim, records, check, before, after) => {
    const { edit, outcome, others } = await applyFix(BLOCK(records), check);
    expect(edit.before).toEqual(before);
    expect(edit.after).toEqual(after);
    expect({ outcome, others }).toEqual({ outcome: "pass", others: [] });
  });

  test("there is none for texts that the block leaves as they are live", () => {
    const files = BLOCK(["@ MX 10 mx1.example.de.", "mx1 A 192.0.2.1"]);
    expect(publishRecords(files, [{ name: "example.de.", type: "TXT", data: '"v=spf1 -all"' }]).edit).toBeNull();
    expect(
      publishRecords(files, [{ name: "_dmarc.example.de.", type: "TXT", data: '"v=DMARC1; p=reject"' }]).edit,
    ).toMatchObject({ after: ["      @ MX 10 mx1.example.de.", '      _dmarc TXT "v=DMARC1; p=reject"'] });
  });

  test("there is none that would give the line behind an empty one another owner", async () => {
    const [dmarc, other] = ['_dmarc TXT "v=DMARC1; p=reject"', '_dmarc TXT "v=DMARC1; p=none"'];
    const files = BLOCK([dmarc, "www A 192.0.2.3", other, "", "  A 192.0.2.3"]);
    await expect(editFor(files, "dmarc/present")).resolves.toBeNull();
    const apart = BLOCK([dmarc, "www A 192.0.2.3", other, "", "@ A 192.0.2.3"]);
    await expect(editFor(apart, "dmarc/present")).resolves.not.toBeNull();
  });

  test("there is none of a block that several domains have in common", async () => {
    const files = {
      "mail-policy.yml":
        'version: 1\ndefaults:\n  records: |\n    @ TXT "v=spf1 ?all"\n    @ A 192.0.2.1\ndomains: [example.de, example.net]\n',
    };
    await expect(editFor(files, "spf/all")).resolves.toBeNull();
  });

  test("there is none of records in a quoted scalar, whose lines are others", async () => {
    const files = {
      "mail-policy.yml":
        'version: 1\ndomains:\n  - name: example.de\n    records: "@ TXT \\"v=spf1 ?all\\"\\n@ A 192.0.2.1\\n"\n',
    };
    await expect(editFor(files, "spf/all")).resolves.toBeNull();
  });
});

// Readers of the repository's files, given files of another kind: whatever is wrong is told without a word of them.
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parseMtaStsPolicy } from "../src/standards/mta-sts/record.ts";
import { parseDeployedPolicy } from "../src/standards/mta-sts/observe.ts";
import { readIr } from "../src/zones/dnscontrol/read.ts";
import { parseMasterFile } from "../src/zones/master-file/master-file.ts";
import { readTerraformPlan } from "../src/zones/terraform/read.ts";
import { faultsAmong, faultsIn } from "./policy/register.ts";
import { readFiles, readZone } from "./zones/octodns/zone-files.ts";
import { sayEvidence, sayText } from "./support/in-english.ts";
import { NO_INCLUDES } from "./support/no-includes.ts";
import { propertyRuns } from "./support/property-runs.ts";

const SECRET = "Hunter2Canary";

/** What a report quotes of a policy of the repository. */
function shownPolicy(body: string): string {
  return parseDeployedPolicy("x.test", body).evidence.map(sayEvidence).join("");
}

const PIECES = [
  SECRET,
  SECRET,
  SECRET,
  " ",
  "\n",
  "\n",
  "\t",
  "=",
  ": ",
  ":",
  "- ",
  "-----BEGIN KEY-----\n",
  "[",
  "]",
  "{",
  "}",
  ",",
  '"',
  "'",
  "!",
  "*",
  "&",
  "%",
  "$",
  "@",
  "|\n",
  "> ",
  "#",
  ";",
  "(",
  ")",
  "\\",
  "? ",
  "0",
  "3600",
  "12345678901234567890",
  "export ",
  "token",
  "key: ",
  "<<: ",
  "---\n",
  "%YAML 1.1\n",
  '"a": ',
  "null",
  "true",
  "/",
  ".",
  "~",
];
/** Text of any other kind than what is read: no type, class or directive of a master file, no key of a policy, a plan or a zone. */
const other = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(""));

const FILE = { file: "f", line: 1, column: 1 };
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  "a master file": (text) =>
    [null, "x.test"].map((origin) => parseMasterFile({ text, start: FILE, indent: 0, origin }, NO_INCLUDES).problems),
  "an octoDNS zone": (text) => readZone(text),
  "what an octoDNS zone includes": (text) =>
    readFiles({
      "config/x.test.yaml": "a: {type: TXT, value: !include ../b}\nc: !include ../b\n<<: !include ../b\n",
      b: text,
    }),
  "a policy": (text) => faultsIn(text),
  "what a policy includes": (text) => faultsAmong({ "p.yml": "version: 1\ninclude: a.yml\n", "a.yml": text }),
  "a Terraform plan": (text) => readTerraformPlan({ file: "f", text }, new Map()),
  "DNSControl's representation": (text) => readIr({ file: "f", text }, null, null),
  "an MTA-STS policy": (text) => parseDeployedPolicy("x.test", text),
};

test.each(Object.entries(readers))("%s that is none is not quoted", (_, read) => {
  fc.assert(
    fc.property(other, (text) => {
      expect(JSON.stringify(read(text))).not.toMatch(/hunter2canary|12345678901234567890/i);
    }),
    { numRuns: propertyRuns(300) },
  );
});

describe("a policy of MTA-STS", () => {
  const field = fc.constantFrom("version: STSv1", "mode: enforce", "mode: enforced", "max_age: 1", "mx: a.test", "mx:");
  const line = fc.oneof(
    field,
    fc.constantFrom(
      `mode: x\r${SECRET}`,
      `mx: a.test\x0b${SECRET}`,
      `token: ${SECRET}`,
      SECRET,
      `\tmode: ${SECRET}`,
      `x-mode: ${SECRET}`,
      "",
    ),
  );

  test("is shown as far as it is one, line by line", () => {
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom("\n", "\r\n"), (lines, end) => {
        const body = lines.map((one) => one + end).join("");
        const shown = shownPolicy(body);
        expect(shown).not.toContain(SECRET);
        const fields = lines.filter((one) => /^(version|mode|max_age|mx):/.test(one) && !one.includes(SECRET));
        if (fields.length > 0) expect(shown.split(/\r?\n/).filter((one) => /^[a-z]/.test(one))).toEqual(fields);
        expect(JSON.stringify(parseMtaStsPolicy(body))).not.toContain(SECRET);
      }),
    );
  });

  test.each([
    ["version: STSv1\nmode: none\nmax_age: 1\n", "version: STSv1\nmode: none\nmax_age: 1\n"],
    [
      `version: STSv1\nnote: ${SECRET}\n\nmx: a\n`,
      "version: STSv1\n(19 octets that are not a field of RFC 8461)\n(0 octets that are not a field of RFC 8461)\nmx: a",
    ],
    [`${SECRET}\n`, "not an MTA-STS policy, 1 line"],
    [`[core]\n\turl = ${SECRET}\n`, "not an MTA-STS policy, 2 lines"],
    ["", ""],
  ])("%j is shown as %j", (body, text) => {
    expect(shownPolicy(body)).toBe(text);
  });
});

describe("a slip in a file that is what it should be is still quoted:", () => {
  const master = (text: string): string[] =>
    parseMasterFile({ text, start: FILE, indent: 0, origin: "x.test" }, NO_INCLUDES).problems.map(({ message }) =>
      sayText(message),
    );
  test.each([
    ["a type", "www IN CNMAE y", '`CNMAE` is not a valid record type; did you mean "CNAME"?'],
    ["a type without a class", "www CNMAE y", '`CNMAE` is not a valid record type; did you mean "CNAME"?'],
    [
      "a type in small letters, with a class",
      "www 300 IN cnmae y",
      '`cnmae` is not a valid record type; did you mean "CNAME"?',
    ],
    [
      "a name",
      "w..w A 192.0.2.1",
      "`w..w` is not a valid domain name: labels have 1 to 63 octets, all together at most 255 (RFC 1035 §2.3.4)",
    ],
    ["an address", "www A 192.0.2.256", "`192.0.2.256` is not a valid IPv4 address"],
    [
      "a TTL",
      "www 99999999999 A 192.0.2.1",
      "`99999999999` is not a time in seconds (or like `1h30m`) of at most 2147483647",
    ],
    [
      "a directive",
      "$UNIQUE a A 192.0.2.1",
      "`$UNIQUE` is not supported: only $ORIGIN, $TTL, $INCLUDE and $GENERATE are",
    ],
  ])("%s", (_, text, message) => {
    expect(master(text)).toEqual([message]);
  });

  test.each([
    ["API_KEY=secret", "a record needs a type and data after its name; this line of 14 octets has none"],
    ["machine github.com login x", "this line of 26 octets is not a valid record: no record type stands here"],
    ["PASS: SECRETPASS", "this line of 16 octets is not a valid record: no record type stands here"],
    ["pin 99999999999 secret", "this line of 22 octets is not a valid record: no record type stands here"],
    [
      "KEY secret",
      "this line of 10 octets is not a valid record: a line must begin with the owner's name, or with white space for that of the record before",
    ],
    ["token in hunter2canary", "this line of 22 octets is not a valid record: no record type stands here"],
    ["come IN Tr0ub4dor&3", "this line of 19 octets is not a valid record: no record type stands here"],
    ["x IN SECRETSECRET", "this line of 17 octets is not a valid record: no record type stands here"],
    [
      "$SECRETVARIABLE x",
      "this line of 17 octets is not a valid directive: only $ORIGIN, $TTL, $INCLUDE and $GENERATE are",
    ],
    ["$2y$SECRET x", "this line of 12 octets is not a valid directive: only $ORIGIN, $TTL, $INCLUDE and $GENERATE are"],
  ])("but %s is not", (text, message) => {
    expect(master(text)).toEqual([message]);
  });
});

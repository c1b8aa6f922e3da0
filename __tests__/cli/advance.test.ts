// `mail-policy advance`: its words, and the proposals as text and as JSON.
import { describe, expect, test } from "@jest/globals";
import { parseAdvance } from "../../src/cli/advance.ts";
import { main } from "../../src/cli/main.ts";
import { UsageError } from "../../src/errors.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { spoken } from "../support/in-english.ts";

const POLICY = `version: 1
domains:
  - name: example.de
    records: |
      @ TXT "v=spf1 -all"
      _dmarc TXT "v=DMARC1; p=none"
  - name: parked.example
    mail: none
    records: |
      _dmarc TXT "v=DMARC1; p=none; rua=mailto:d@example.org"
`;

const place = policyFolder(POLICY);

async function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: "", err: "" };
  const stream = (key: keyof typeof printed): NodeJS.WriteStream =>
    ({ write: (text: string) => (printed[key] += text) }) as unknown as NodeJS.WriteStream;
  const streams = { stdout: stream("out"), stderr: stream("err") };
  const args = ["advance", ...words, "--config", place.config];
  const code = await main({ args, env: {}, cwd: place.folder, ...streams });
  return { code, ...printed };
}

const offline = (...words: string[]): ReturnType<typeof run> => run(...words, "--offline", "--now", "2026-11-30");

describe("the words after advance", () => {
  test("are what to advance, and the domains", () => {
    const { run: options, isJson } = parseAdvance(["dmarc", "a.example", "b.example", "--format", "json"], "/");
    expect(options).toMatchObject({
      kinds: ["dmarc"],
      domains: ["a.example", "b.example"],
      history: null,
      smtp: "auto",
    });
    expect(isJson).toBe(true);
  });

  test.each([
    [[], "advance needs what to advance: use dmarc"],
    [["example.de"], 'advance "example.de": use dmarc'],
    [["dmrc"], 'did you mean "dmarc"?'],
    [["dmarc", "--format", "markdown"], "--format markdown: unknown value; use text or json"],
    [["dmarc", "--fail-on", "never"], "unknown option --fail-on"],
    [["dmarc", "--replay", "a.json", "--smtp", "on"], "--smtp on needs the network"],
  ])("are refused where they are wrong: %j", (words, sentence) => {
    expect(() => parseAdvance(words, "/")).toThrow(UsageError);
    expect(() => spoken(() => parseAdvance(words, "/"))).toThrow(sentence);
  });

  test("must be domains of the policy", async () => {
    const { code, err } = await offline("dmarc", "nobody.example");
    expect(code).toBe(2);
    expect(err).toContain('"nobody.example" is not a domain of mail-policy.yml');
  });
});

test("prints a proposal for each domain, with the edit, and changes nothing", async () => {
  const { code, out, err } = await offline("dmarc");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toBe(`· step DMARC example.de
    request reports
_dmarc.example.de. IN TXT "v=DMARC1; p=none; rua=mailto:dmarc-reports@example.de"
    edit  mail-policy.yml:6
    -       _dmarc TXT "v=DMARC1; p=none"
    +       _dmarc TXT "v=DMARC1; p=none; rua=mailto:dmarc-reports@example.de"
    watch See that "mailto:dmarc-reports@example.de" is a mailbox, and that the reports in it are
          read.

· step DMARC parked.example
    go to \`p=reject\` at once: the domain sends no mail, so that no evidence is needed
_dmarc.parked.example. IN TXT "v=DMARC1; p=reject; rua=mailto:d@example.org"
    edit  mail-policy.yml:10
    -       _dmarc TXT "v=DMARC1; p=none; rua=mailto:d@example.org"
    +       _dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@example.org"

Note: offline mode: only the records declared in this repository were used.
`);
});

test("prints what stands in the way", async () => {
  const { code, out } = await offline("mta-sts", "example.de");
  expect(code).toBe(0);
  expect(out).toMatch(/^▲ stay MTA-STS example\.de\n.*\n {4}needs /);
});

test("prints JSON in one order, with sentences", async () => {
  const { code, out } = await offline("dmarc", "parked.example", "--format", "json");
  expect(code).toBe(0);
  const parsed = JSON.parse(out) as { proposals: object[] };
  expect(Object.keys(parsed)).toEqual(["version", "at", "limitations", "proposals"]);
  expect(parsed).toMatchObject({ version: 1, at: "2026-11-30T00:00:00.000Z" });
  expect(parsed.proposals).toEqual([
    {
      kind: "dmarc",
      domain: "parked.example",
      direction: "forward",
      summary: "go to `p=reject` at once: the domain sends no mail, so that no evidence is needed",
      obstacles: [],
      evidence: [],
      watch: [],
      records: [
        { name: "_dmarc.parked.example.", type: "TXT", data: '"v=DMARC1; p=reject; rua=mailto:d@example.org"' },
      ],
      served: [],
      edits: [expect.objectContaining({ file: "mail-policy.yml", line: 10 })],
      newFiles: [],
    },
  ]);
});

// report.sarif as the shipped bundle writes it, with what an attacker can put into it.
import { readFileSync, readdirSync } from "node:fs";
import { beforeEach, describe, expect, test } from "@jest/globals";
import type { Result, Run } from "sarif";
import type { Checkout } from "./bundle-run.ts";
import { checkout } from "./bundle-run.ts";

const POLICY = `version: 1
zones:
  - bind: dns/*.zone
domains:
  - name: example.de
    mail: none
`;
const ZONE = `$ORIGIN example.de.
$TTL 300
@ SOA ns h 1 2 3 4 5
@ NS ns.example.net.
@ MX 0 .
@ TXT "v=spf1 -all"
_dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@example.org"
`;
const FILE = "dns/example.de.zone";
const WAIVER = `waivers:
  - { check: parked/spf, domain: example.de, reason: "moves on ##[error]x", owner: "@a", expires: 2999-01-01 }
`;

let place: Checkout;
beforeEach(() => {
  place = checkout();
  place.write({ "mail-policy.yml": POLICY, [FILE]: ZONE });
  place.commit();
});

/** Runs on these files as a push that has nothing to compare with, and fails on every failure. */
async function runOn(files: Record<string, string>, env: Record<string, string> = {}) {
  place.write(files);
  place.commit();
  return place.run("workflow_dispatch", {}, { "INPUT_FAIL-ON": "violation", INPUT_COMMENT: "never", ...env });
}

const sarif = (): string => readFileSync(place.outputs()["sarif-file"] ?? "", "utf8");
const run = (): Run => (JSON.parse(sarif()) as { runs: [Run] }).runs[0];
const resultOf = (rule: string): Result | undefined => run().results?.find(({ ruleId }) => ruleId === rule);

describe("the SARIF file", () => {
  test("is written before the gate fails, at the line that declares the record, with the change that fixes it", async () => {
    const { code, stderr } = await runOn({ [FILE]: ZONE.replace("-all", "+all") });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(resultOf("parked/spf")).toMatchObject({
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: FILE, uriBaseId: "%SRCROOT%" },
            region: { startLine: 6, startColumn: 1, endLine: 6, endColumn: 20 },
          },
        },
      ],
      fixes: [
        {
          artifactChanges: [
            {
              replacements: [
                {
                  deletedRegion: { startLine: 6, startColumn: 1, endLine: 6, endColumn: 20 },
                  insertedContent: { text: '@ TXT "v=spf1 -all"' },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test("has the label as its category", async () => {
    await runOn({}, { INPUT_LABEL: "parked domains" });
    expect(run().automationDetails).toEqual({ id: "mail-policy/parked domains/" });
  });

  test("has the fingerprint of a failure wherever its line moves", async () => {
    const printOf = (): unknown => resultOf("parked/spf")?.partialFingerprints;
    await runOn({ [FILE]: ZONE.replace("-all", "+all") });
    const before = printOf();
    await runOn({ [FILE]: ZONE.replace("-all", "?all").replace("@ MX", "; moved down\n\n@ MX") });
    expect(before).toMatchObject({ primaryLocationLineHash: expect.stringMatching(/^[\da-f]{32}:1$/) });
    expect(printOf()).toEqual(before);
  });

  test("suppresses what is waived, and quotes the reason", async () => {
    const { code } = await runOn({ "mail-policy.yml": POLICY + WAIVER, [FILE]: ZONE.replace("-all", "+all") });
    expect(code).toBe(0);
    expect(resultOf("parked/spf")?.suppressions).toEqual([
      { kind: "external", status: "accepted", justification: "moves on #\\x23[error]x (@a, until 2999-01-01)" },
    ]);
  });

  test("names an error of a declared file", async () => {
    const { code } = await runOn({ [FILE]: ZONE.replace("MX 0 .", "MX zero .") });
    expect(code).toBe(1);
    expect(resultOf("declared/fault")).toMatchObject({
      level: "error",
      locations: [{ physicalLocation: { artifactLocation: { uri: FILE }, region: { startLine: 5 } } }],
    });
  });

  test("has nothing in it that a log or a viewer acts on, whatever records and file names say", async () => {
    const name = "dns/ä #1 [x](y) ##[error] %2e.zone";
    const evil = '@ TXT "v=spf1 +all" "##[error]x" "[a](http://evil.example)" "\\027[31m\\226\\128\\174"';
    const exit = await runOn({
      [name]: ZONE.replace(/example\.de/g, "example.com").replace('@ TXT "v=spf1 -all"', evil),
    });
    expect(exit.stderr).toBe("");
    await runOn({ "mail-policy.yml": `${POLICY}  - name: example.com\n    mail: none\n` });
    const found = run().results?.filter(({ locations = [] }) =>
      locations[0]?.physicalLocation?.artifactLocation?.uri?.startsWith(
        "dns/%C3%A4%20%231%20%5Bx%5D%28y%29%20%23%23%5Berror%5D%20%252e",
      ),
    );
    expect(found).not.toEqual([]);
    expect(sarif()).not.toMatch(/##\[|\]\(http:\/\/evil|[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  test("is not written where there is no report, and the output is empty", async () => {
    await runOn({ "mail-policy.yml": "version: 2\n" });
    const { conclusion, "sarif-file": file, "output-dir": folder = "" } = place.outputs();
    expect({ conclusion, file }).toEqual({ conclusion: "error", file: "" });
    expect(readdirSync(folder).toSorted()).toEqual(["comment.md", "failure.json"]);
  });
});

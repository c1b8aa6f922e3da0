// Edits take steps in proportion to the files that are edited, however many there are to make.
import { expectLinear } from "../support/steps.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parsePolicyFile } from "../../src/run/load-inputs.ts";
import type { Editor } from "../../src/zones/edits/editor.ts";
import { createEditor } from "../../src/zones/edits/editor.ts";
import { findBlockHeads, readBlock } from "../../src/zones/terraform/hcl.ts";
import { parseCall } from "../../src/zones/dnscontrol/javascript.ts";
import { Repository } from "../../src/zones/repository/repository.ts";
import { readDeclaredZones } from "../../src/zones/read-zones.ts";
import { folderOf } from "../support/temporary-folder.ts";
import { loadZoneFormats } from "../support/zone-formats.ts";

await loadZoneFormats();

const namesOf = (n: number): string[] => Array.from({ length: n }, (_, i) => `d${i}`);

function editorOf(files: Record<string, string>): Editor {
  const root = folderOf(files);
  const policyFile = join(root, "mail-policy.yml");
  return createEditor(
    readDeclaredZones(parsePolicyFile(policyFile, readFileSync(policyFile)), root).zones,
    new Repository(root),
  );
}

describe("as many edits as there are names are made", () => {
  test("in one master file", () => {
    const policy = "version: 1\nzones:\n  - bind: dns/*.zone\ndomains: [example.de]\n";
    return expectLinear((n) => {
      const names = namesOf(n);
      const edit = editorOf({
        "mail-policy.yml": policy,
        "dns/example.de.zone": `$ORIGIN example.de.\n@ SOA ns1 h 1 2 3 4 5\n${names.map((name) => `${name} MX 10 mx1`).join("\n")}\n`,
      });
      return () => {
        const edits = names.map((name) => edit([{ name: `${name}.example.de.`, type: "TXT", data: '"v=spf1 -all"' }]));
        expect(edits).toMatchObject(
          names.map((name, i) => ({ line: i + 3, after: [`${name} MX 10 mx1`, `${name} TXT "v=spf1 -all"`] })),
        );
      };
    });
  });

  test("in one file of octoDNS", () => {
    const policy = "version: 1\nzones:\n  - octodns: config/*.yaml\ndomains: [example.de]\n";
    return expectLinear((n) => {
      const names = namesOf(n);
      const edit = editorOf({
        "mail-policy.yml": policy,
        "config/example.de.yaml": `---\n${names.map((name) => `${name}:\n  type: TXT\n  value: v=DMARC1\\; p=none\n`).join("")}`,
      });
      return () => {
        const edits = names.map((name) =>
          edit([{ name: `${name}.example.de.`, type: "TXT", data: '"v=DMARC1; p=reject"' }]),
        );
        expect(edits).toMatchObject(
          names.map((_, i) => ({ line: 3 * i + 4, after: ["  value: v=DMARC1\\; p=reject"] })),
        );
      };
    });
  });
});

describe("scripts are read in proportion to their length:", () => {
  test.each([
    "(",
    '"',
    "'",
    "[",
    "/*",
    "\\",
    "a,",
    '"a",',
    "//\n",
    'resource "a_b" "c" {\n',
    "${",
    "<<EOF\n",
    'a = "b"\n',
  ])("many %j", async (part) => {
    for (const before of ["", '"', '"${']) {
      await expectLinear((n) => {
        const text = before + part.repeat(n);
        return () => {
          parseCall(`TXT(${text}`, 0);
          const script = `resource "a_b" "c" {\n${text}`;
          const [head] = findBlockHeads(script);
          if (head !== undefined) readBlock(script, head.start, head.body);
        };
      });
    }
  });
});

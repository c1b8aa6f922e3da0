// Whatever files say: an edit is a change to lines that are there, after which the record is declared, or there is none.
import { describe, expect, test } from "@jest/globals";
import { array, assert, constantFrom, property, string, tuple } from "fast-check";
import type { FixRecord } from "../../../src/model.ts";
import { InputError } from "../../../src/errors.ts";
import { parseCall } from "../../../src/zones/dnscontrol/javascript.ts";
import { findBlockHeads, readBlock } from "../../../src/zones/terraform/hcl.ts";
import type { HclBlock } from "../../../src/zones/terraform/hcl.ts";
import { publishRecords } from "./apply-fixes.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const MASTER = "version: 1\nzones:\n  - bind: example.de.zone\ndomains: [example.de]\n";
const OCTODNS = "version: 1\nzones:\n  - octodns: config/*.yaml\ndomains: [example.de]\n";
const TEXT = "v=DMARC1; p=reject; rua=mailto:d@example.de";
const RECORDS: FixRecord[] = [{ name: "_dmarc.example.de.", type: "TXT", data: `"${TEXT}"` }];

function firstBlock(text: string): HclBlock | null {
  const [head] = findBlockHeads(text);
  return head === undefined ? null : readBlock(text, head.start, head.body);
}

/** Publishes in files that may not be read at all; null where they are not. */
function tryTo(files: Record<string, string>): ReturnType<typeof publishRecords> | null {
  try {
    return publishRecords(files, RECORDS);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function expectEffect(files: Record<string, string>): void {
  const done = tryTo(files);
  if (done === null || done.edit === null) return;
  expect(done.declared).toContain(TEXT);
  expect(done.declared.filter((text) => /^v=dmarc1/i.test(text))).toHaveLength(1);
}

const masterLine = constantFrom(
  "$ORIGIN example.de.",
  "$ORIGIN www.example.de.",
  "$TTL 60",
  "; note",
  "",
  "@ NS ns1.example.de.",
  "ns1.example.de. A 192.0.2.1",
  "\tA 192.0.2.9",
  '  TXT "other"',
  '_dmarc TXT "v=DMARC1; p=none"',
  '_dmarc.example.de. 300 IN TXT ( "v=DMARC1; "\n  "p=none" ) ; why',
  '\tTXT "v=DMARC1; p=quarantine"',
  '_dmarc TXT "other"',
  "www 60 A 192.0.2.2",
  "  ; only a note",
);
const yamlLine = constantFrom(
  "_dmarc:",
  "'_dmarc':",
  "  type: TXT",
  "  value: v=DMARC1\\; p=none",
  "  values:",
  "    - v=DMARC1\\; p=none",
  "  - v=DMARC1\\; p=quarantine",
  "    - 'other'",
  "  value: {a: b}",
  "  ttl: 60",
  "  - type: TXT",
  '    value: "v=DMARC1\\\\; p=none"',
  "# note",
  "",
  "www:",
  "  type: A",
  "  value: 192.0.2.1",
  "  value: |-",
  "  value: >-",
  "    v=DMARC1\\; p=none",
  "  values: [v=DMARC1\\; p=none, other]",
  "_dmarc: {type: TXT, value: v=DMARC1\\; p=none}",
);

describe("an edit", () => {
  test("of a master file declares the record, and no other of its standard", () => {
    assert(
      property(array(masterLine, { maxLength: 12 }), (lines) => {
        const head = ["@ SOA ns1.example.de. h.example.de. 1 2 3 4 5"];
        expectEffect({
          "mail-policy.yml": MASTER,
          "example.de.zone": `$ORIGIN example.de.\n${[...head, "@ NS ns1", ...lines].join("\n")}\n`,
        });
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  test("of octoDNS's YAML does so too", () => {
    assert(
      property(array(yamlLine, { maxLength: 10 }), (lines) =>
        expectEffect({
          "mail-policy.yml": OCTODNS,
          "config/example.de.yaml": `'':\n  type: A\n  value: 192.0.2.1\n${lines.join("\n")}\n`,
        }),
      ),
      { numRuns: propertyRuns(250) },
    );
  });

  test("leaves every other record of a master file what it was", () => {
    const files = (lines: readonly string[]): Record<string, string> => ({
      "mail-policy.yml": MASTER,
      "example.de.zone": `$ORIGIN example.de.\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1\n${lines.join("\n")}\n`,
    });
    const others: FixRecord[] = ["ns1", "www", "_dmarc", "ns1.www", "_dmarc.www", ""].map((label) => ({
      name: `${label === "" ? "" : `${label}.`}example.de.`,
      type: "A",
      data: "192.0.2.250",
    }));
    assert(
      property(array(masterLine, { maxLength: 12 }), constantFrom(...others), (lines, wanted) => {
        let done: ReturnType<typeof publishRecords>;
        try {
          done = publishRecords(files(lines), [wanted], undefined, (rr) => rr.type !== "A");
        } catch (error) {
          if (error instanceof InputError) return;
          throw error;
        }
        expect(done.declared).toEqual(done.before);
      }),
      { numRuns: propertyRuns(200) },
    );
  });
});

describe("what reads scripts", () => {
  const hostile = array(
    tuple(
      constantFrom(
        "TXT(",
        '"',
        "'",
        "\\",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ",",
        "//",
        "/*",
        "*/",
        "\n",
        "`",
        "${",
        "=",
        "<<EOF",
        'resource "a_b" "c" {',
        "}\n",
      ),
      string({ maxLength: 3 }),
    ),
    { maxLength: 30 },
  ).map((parts) => parts.flat().join(""));

  test("never throws, and stays within its text", () => {
    assert(
      property(hostile, (text) => {
        const call = parseCall(`TXT(${text}`, 0);
        if (call !== null)
          for (const { start, end } of call.arguments) expect(start >= 4 && end <= call.end && start < end).toBe(true);
        const block = firstBlock(`resource "a_b" "c" {${text}`);
        for (const { start, end } of block?.strings ?? []) expect(start > 0 && end < (block?.end ?? 0)).toBe(true);
      }),
    );
  });
});

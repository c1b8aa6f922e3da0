// Files of the repository and files brought back: the policy, zones in each format, what a run has saved.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TYPE_NUMBER } from "../../src/dns/record.ts";
import type { RrType } from "../../src/dns/record.ts";
import { AuditError, InputError } from "../../src/errors.ts";
import type { LocatedMessage } from "../../src/model.ts";
import { buildAdvance } from "../../src/policy/advance.ts";
import type { Policy, ZoneSource } from "../../src/policy/policy.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { sayText } from "../../src/report/say.ts";
import { parsePolicyFile } from "../../src/run/load-inputs.ts";
import { readEvidence, formatEvidence } from "../../src/sources/smtp-evidence-file.ts";
import { readSnapshot } from "../../src/sources/read-snapshot.ts";
import { formatSnapshot } from "../../src/sources/snapshot.ts";
import { CommitTree } from "../../src/zones/repository/commit-tree.ts";
import { intentsByDomain } from "../../src/zones/intended-rrsets.ts";
import { matchGlob, mayMatchSuffix } from "../../src/zones/planned/dnscontrol-glob.ts";
import { recordWarnings } from "../../src/zones/lint/record-warnings.ts";
import { parseCall } from "../../src/zones/dnscontrol/javascript.ts";
import { findBlockHeads, readBlock } from "../../src/zones/terraform/hcl.ts";
import { readJson } from "../../src/zones/json-source.ts";
import { offlineDns, overlay } from "../../src/zones/planned/overlay.ts";
import { findDeclaration } from "../../src/zones/record-locations.ts";
import { loadFormatsOf, readDeclaredZones } from "../../src/zones/read-zones.ts";
import type { Target } from "../target.ts";
import { octetsOf } from "../target.ts";
import { wholeText } from "../../src/text/chunks.ts";

/** Each problem names a place in the text, and says something. */
function assertPlaces(problems: readonly LocatedMessage[], text: string): void {
  const lines = text.split("\n");
  for (const { location, message } of problems) {
    assert.notEqual(sayText(message, ENGLISH), "");
    assert.ok(location.line >= 1 && location.line <= lines.length + 1, `line ${location.line} of ${lines.length}`);
    assert.ok(location.column >= 1, `column ${location.column}`);
  }
}

const policy: Target = {
  hold(input) {
    try {
      const { domains } = parsePolicyFile("mail-policy.yml", input);
      assert.ok(domains.length > 0);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      assert.ok(error.faults.length > 0);
      assertPlaces(error.faults, octetsOf(input));
    }
  },
};

/** The input as a file that a policy includes, beside another one. */
const includedPolicy: Target = {
  hold(input) {
    const files = new Map([
      ["a.yml", input],
      ["b.yml", Buffer.from("version: 1\ndomains: [b.example]\n")],
    ]);
    const main = "version: 1\ninclude: '*.yml'\ndefaults: { dkim: { retired: [old] } }\ndomains: [main.example]\n";
    try {
      const { domains, waivers } = parsePolicyFile("mail-policy.yml", Buffer.from(main), {
        find: () => ({ files: [...files.keys()] }),
        read: (file) => ({ octets: files.get(file) ?? Buffer.of() }),
      });
      const own = new Set(domains.filter(({ location }) => location.file === "a.yml").map(({ name }) => name));
      assert.ok(own.size > 0 && !own.has("main.example") && !own.has("b.example"));
      assert.ok(waivers.every(({ domain }) => own.has(domain)));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      assert.ok(error.faults.every(({ location }) => files.has(location.file)));
      assertPlaces(
        error.faults.filter(({ location }) => location.file === "a.yml"),
        octetsOf(input),
      );
    }
  },
};

const ROOT = "/repository";
const LOCATION = { file: "mail-policy.yml", line: 3, column: 5 };

/** A repository with one zone file. */
function zones(file: string, source: (pattern: string) => ZoneSource): Target {
  return {
    async hold(input) {
      const text = octetsOf(input);
      const tree = new CommitTree(ROOT, [{ path: file, id: "1", size: text.length, isLink: false }]);
      tree.addContents(new Map([["1", text]]));
      const policy: Policy = {
        file: join(ROOT, "mail-policy.yml"),
        sha256: "",
        included: { patterns: [], files: [] },
        profile: "tr-03108",
        resolvers: [],
        zones: [source(file)],
        reports: [],
        advance: buildAdvance({}),
        domains: [],
        waivers: [],
      };
      await loadFormatsOf(policy);
      try {
        const { zones, notes, faults } = readDeclaredZones(policy, ROOT, tree);
        const inFile = [...notes, ...faults].filter(({ location }) => location.file === file);
        assertPlaces(inFile, text);
        await assertUsable(zones, text);
      } catch (error) {
        if (error instanceof AuditError) return assert.notEqual(error.message, "");
        throw error;
      }
    },
  };
}

/** Project limit: names that are asked for. */
const MOST_ASKED = 20;

/** What was read can be asked, by each name and type, and judged. */
async function assertUsable(zones: ReturnType<typeof readDeclaredZones>["zones"], text: string): Promise<void> {
  const records = zones.flatMap((zone) => zone.records);
  assertPlaces(
    records.map(({ location }) => ({ location, message: "a record" })),
    text,
  );
  assertPlaces(recordWarnings(zones), text);
  intentsByDomain(
    zones,
    zones.map(({ origin }) => origin),
  );
  const placeOf = findDeclaration(zones);
  const planned = overlay(offlineDns, zones);
  for (const { rr } of records.slice(0, MOST_ASKED)) {
    assert.notEqual(placeOf(rr.type, rr.name, ""), null);
    const type = rr.type in TYPE_NUMBER ? (rr.type as RrType) : "TXT";
    assert.notEqual((await planned.query(rr.name, type)).kind, "nxdomain");
    await planned.query(`_dmarc.${rr.name}`, "TXT");
  }
}

/** JSON as JSON.parse has it, or a problem where that has none, unless it is too large for us. */
const json: Target = {
  hold(input) {
    const text = octetsOf(input);
    const read = readJson({ file: "f.json", text });
    if ("message" in read) return assertPlaces([read], text);
    assert.deepEqual(read.value, JSON.parse(input.toString("utf8")));
    for (const { value } of read.positions(["*"]))
      assertPlaces([{ location: read.locate(value), message: "a value" }], text);
  },
};

const hcl: Target = {
  hold(input) {
    const text = input.toString("utf8");
    for (const { start, body } of [...findBlockHeads(text)].slice(0, 20)) {
      const block = readBlock(text, start, body);
      for (const string of block?.strings ?? []) assert.match(text.slice(string.start, string.end), /^"[^]*"$/);
    }
  },
};

const javascript: Target = {
  hold(input) {
    const text = input.toString("utf8");
    const call = parseCall(text, 0);
    if (call === null) return;
    assert.equal(text[call.end - 1], ")");
    for (const { start, end } of call.arguments) assert.ok(start <= end && end <= call.end);
  },
};

/** Pattern and text in two lines. */
const glob: Target = {
  hold(input) {
    const [pattern = "", text = ""] = octetsOf(input).split("\n");
    const chance = matchGlob(pattern, text);
    if (chance !== "no") assert.ok(mayMatchSuffix(pattern, text.slice(-3)));
    if (!/[*?[\]{}\\]/.test(pattern)) assert.equal(chance, pattern === text ? "yes" : "no");
  },
  // the product of both lengths
  steps: (octets) => 1000 + octets * octets,
};

/** A file that a person brings back; what is read of it can be written and read again. */
function saved<T>(read: (file: string) => T, format: (value: T) => string): Target {
  return {
    hold(input) {
      const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
      const readBack = (content: string | Buffer): T => {
        writeFileSync(join(folder, "f.json"), content);
        return read(join(folder, "f.json"));
      };
      try {
        const value = readBack(input);
        assert.deepEqual(readBack(format(value)), value);
      } catch (error) {
        if (!(error instanceof AuditError)) throw error;
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    // the first reading makes a validator of the schema
    steps: (octets) => 1_000_000 + 1000 * octets,
  };
}

export const FILES: Record<string, Target> = {
  policy,
  "included-policy": includedPolicy,
  "master-file": zones("example.de.zone", (pattern) => ({
    kind: "bind",
    pattern,
    location: LOCATION,
    options: { origin: null },
  })),
  octodns: zones("example.de.yaml", (pattern) => ({
    kind: "octodns",
    pattern,
    location: LOCATION,
    options: {
      hasEscapedSemicolons: true,
      splitExtension: ".",
      sharedFilename: null,
      defaultTtl: 3600,
      isLenient: false,
      isPartOfZone: false,
    },
  })),
  "terraform-plan": zones("plan.json", (pattern) => ({
    kind: "terraform-plan",
    pattern,
    location: LOCATION,
    options: { zoneNames: new Map([["Z1", "example.de"]]) },
  })),
  "dnscontrol-ir": zones("ir.json", (pattern) => ({
    kind: "dnscontrol",
    pattern,
    location: LOCATION,
    options: { tag: null },
  })),
  json,
  hcl,
  javascript,
  glob,
  snapshot: saved(readSnapshot, (one) => wholeText(formatSnapshot(one))),
  "smtp-evidence": saved(readEvidence, formatEvidence),
};

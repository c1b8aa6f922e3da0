// What publishing records changes in octoDNS's files: `edits/*.txt` have zones, the records to publish, and the lines that change.
import { readdirSync } from "node:fs";
import { expect, test } from "@jest/globals";
import type { FixRecord } from "../../../src/model.ts";
import { applyEdits } from "../../../src/zones/edits/apply-edits.ts";
import type { ZoneReading } from "../../../src/zones/zone-format.ts";
import { createEditor } from "../../../src/zones/edits/editor.ts";
import { Repository } from "../../../src/zones/repository/repository.ts";
import { sayText } from "../../support/in-english.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { expectWrittenCases, partsOf } from "../../support/written-cases.ts";
import { loadZoneFormats } from "../../support/zone-formats.ts";
import { recordLines } from "../text-zones.ts";
import { readFolder } from "./zone-files.ts";

await loadZoneFormats();

const FOLDER = new URL("edits/", import.meta.url);
const ZONE_FILE = "config/x.test.yaml";
/** Where a case has it, its records are those of every zone. */
const SHARED_FILE = "shared.yaml";

/** `name TYPE data`, the name relative to the zone, `@` its own. */
function recordsToPublish(text: string): FixRecord[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [, name = "", type = "", data = ""] = /^(\S+) (\S+) (.*)$/.exec(line) ?? [];
      return { name: name === "@" ? "x.test." : `${name}.x.test.`, type, data };
    });
}

function resultOf(lines: readonly string[]): readonly string[] {
  const parts = partsOf(lines, ZONE_FILE);
  const records = recordsToPublish(parts.get("publish") ?? "");
  const hasEscapedSemicolons = !parts.delete("semicolons are not escaped");
  parts.delete("publish");
  const { folder, write, read } = temporaryFolder(Object.fromEntries(parts));
  const declaredIn = ({ zones, problems }: ZoneReading): string[] => [
    ...zones.flatMap(recordLines),
    ...problems.map(({ message }) => sayText(message)),
  ];
  const sharedFilename = parts.has(`config/${SHARED_FILE}`) ? SHARED_FILE : null;
  const readAll = (): ZoneReading => readFolder(folder, { hasEscapedSemicolons, sharedFilename });
  const reading = readAll();
  const before = declaredIn(reading);
  const edit = createEditor(reading.zones, new Repository(folder))(records);
  if (edit === null || "code" in edit) return ["no edit"];
  const { file, line } = edit;
  const octets = applyEdits(Buffer.from(read(file)).toString("latin1"), [edit]);
  expect(octets).not.toBeNull();
  write(file, Buffer.from(octets ?? "", "latin1"));
  const after = declaredIn(readAll());
  return [
    ...(file === ZONE_FILE ? [] : [`in ${file}`]),
    ...edit.before.map((text, i) => `${line + i} - ${text}`),
    ...edit.after.map((text) => `+ ${text}`),
    ...before.filter((one) => !after.includes(one)).map((one) => `no more: ${one}`),
    ...after.filter((one) => !before.includes(one)).map((one) => `now: ${one}`),
  ];
}

test.each(readdirSync(FOLDER))("%s", async (name) => {
  await expectWrittenCases(new URL(name, FOLDER), resultOf);
});

test("a file, and what it includes, is read once for all edits", () => {
  const paths: string[] = [];
  class CountingRepository extends Repository {
    override read(...args: Parameters<Repository["read"]>): ReturnType<Repository["read"]> {
      paths.push(args[0].slice(folder.length + 1));
      return super.read(...args);
    }
  }
  const { folder } = temporaryFolder({
    [ZONE_FILE]: "a: !include a.yml\nb: {type: A, value: 192.0.2.1}\n",
    "config/a.yml": "type: A\nvalue: 192.0.2.1\n",
  });
  const edit = createEditor(readFolder(folder).zones, new CountingRepository(folder));
  for (const name of ["c", "d"]) expect(edit(recordsToPublish(`${name} TXT t`))).toMatchObject({ line: 2 });
  expect(paths).toEqual([ZONE_FILE, "config/a.yml"]);
});

test.each<[claim: string, later: (text: string) => string]>([
  ["has lines more above", (text) => `# note\n${text}`],
  ["has no such record", (text) => text.slice(0, text.indexOf("- type: TXT"))],
])("a file that %s by now is not edited", (_claim, later) => {
  const text = "_b:\n- type: A\n  value: 192.0.2.1\n- type: TXT\n  value: v=DMARC1\\; p=none\n";
  const { folder, write } = temporaryFolder({ [ZONE_FILE]: text });
  const { zones } = readFolder(folder);
  const edit = (): unknown =>
    createEditor(zones, new Repository(folder))(recordsToPublish('_b TXT "v=DMARC1; p=reject"'));
  expect(edit()).toMatchObject({ line: 5 });
  write(ZONE_FILE, later(text));
  expect(edit()).toBeNull();
});

test("what a repository throws is no reason to have no edit", () => {
  class BrokenRepository extends Repository {
    override read(...args: Parameters<Repository["read"]>): ReturnType<Repository["read"]> {
      if (args[0].endsWith("a.yml")) throw new Error("broken");
      return super.read(...args);
    }
  }
  const { folder } = temporaryFolder({
    [ZONE_FILE]: "a: !include a.yml\nb: {type: A, value: 192.0.2.1}\n",
    "config/a.yml": "type: A\nvalue: 192.0.2.1\n",
  });
  const edit = createEditor(readFolder(folder).zones, new BrokenRepository(folder));
  expect(() => edit(recordsToPublish("c TXT t"))).toThrow("broken");
});

test("aliases may nest deeper than calls", () => {
  const nest = Array.from(
    { length: 9000 },
    (_, i) => `b${i + 1}: {type: TXT, value: x, <<: {value: &v${i + 1} {y: *v${i}}}}\n`,
  );
  const { folder } = temporaryFolder({
    [ZONE_FILE]: `b0: {type: TXT, value: x, j: &v0 y}\n${nest.join("")}zy: {type: TXT, value: x, j: *v9000}\n`,
  });
  const edit = createEditor(readFolder(folder).zones, new Repository(folder))(recordsToPublish("zz TXT t"));
  expect(edit).toMatchObject({ line: 9002, after: [expect.any(String), "zz:", "  type: TXT", "  value: t"] });
});

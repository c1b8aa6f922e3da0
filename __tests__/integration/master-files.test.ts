// Our reader of master files against BIND's (named-compilezone): the same records of random files, or an error by both.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { isWithin } from "../../src/dns/name.ts";
import { formatRdata } from "../../src/dns/record.ts";
import type { MasterFile } from "../../src/zones/master-file/master-file.ts";
import { parseMasterFile } from "../../src/zones/master-file/master-file.ts";
import { seededRandom } from "../support/seeded.ts";
import { folderOf } from "../support/temporary-folder.ts";
import { run } from "./differential/programs.ts";
import type { MasterFiles } from "./master-files/random-files.ts";
import { makeMasterFiles } from "./master-files/random-files.ts";
import { seedOfRun } from "./seed.ts";
import { MISSING_FILE } from "../../src/zones/repository/file-tree.ts";

const FILES = 200;
/** A guard against hanging, also on a busy machine. */
const PATIENCE_MS = 600_000;
/** Files under way at once. */
const AT_ONCE = 4;
const ORIGIN = "zone.test";

/** No check of what the records mean: only their text is compared. */
const LENIENT = [
  "-i",
  "none",
  ...["-k", "-n", "-m", "-r", "-M", "-S", "-T", "-W"].flatMap((option) => [option, "ignore"]),
];

function read(text: string, folder: string): MasterFile {
  return parseMasterFile({ text, start: { file: "main", line: 1, column: 1 }, indent: 0, origin: ORIGIN }, (path) => {
    try {
      return { text: readFileSync(join(folder, path), "latin1"), file: path };
    } catch {
      return { problem: MISSING_FILE };
    }
  });
}

/** The records of the zone, a line each; of types whose data we do not read the data is left out. */
function linesOf({ records }: MasterFile): string[] {
  const lines = records
    .filter(({ rr }) => isWithin(rr.name, ORIGIN))
    .map(({ isParsed, rr }) =>
      [rr.name, rr.ttl, rr.type, ...(isParsed ? [formatRdata(rr.type, rr.data)] : [])].join(" "),
    );
  return [...new Set(lines)].toSorted();
}

const ours = (folder: string): string[] | "refused" => {
  const zone = read(readFileSync(join(folder, "main"), "latin1"), folder);
  return zone.problems.length > 0 ? "refused" : linesOf(zone);
};

/** Its output has a record in each line, nothing left out and nothing relative. */
async function named(folder: string): Promise<string[] | "refused"> {
  const words = [...LENIENT, "-D", "-s", "full", "-w", folder, "-o", "compiled", ORIGIN, "main"];
  const { code, stderr } = await run("named-compilezone", words);
  if (code !== 0) return "refused";
  const zone = read(readFileSync(join(folder, "compiled"), "latin1"), folder);
  expect({ stderr, problems: zone.problems }).toMatchObject({ problems: [] });
  return linesOf(zone);
}

test(
  "we and named read the same records, or none",
  async () => {
    const random = seededRandom(seedOfRun("master files"));
    const files = Array.from({ length: FILES }, () => makeMasterFiles(random));
    const compare = async (file: MasterFiles) => {
      const folder = folderOf(file);
      return { file, ours: ours(folder), named: await named(folder) };
    };
    const compared: Awaited<ReturnType<typeof compare>>[] = [];
    for (let at = 0; at < files.length; at += AT_ONCE)
      compared.push(...(await Promise.all(files.slice(at, at + AT_ONCE).map(compare))));
    expect(compared.filter((each) => JSON.stringify(each.ours) !== JSON.stringify(each.named))).toEqual([]);
    expect(compared.filter((each) => each.ours === "refused").length).toBeGreaterThan(FILES / 10);
    expect(compared.filter((each) => each.ours !== "refused").length).toBeGreaterThan(FILES / 3);
  },
  PATIENCE_MS,
);

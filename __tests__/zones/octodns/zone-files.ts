// Repositories of octoDNS files, and what is read of them.
import type { LocatedMessage } from "../../../src/model.ts";
import type { OctodnsOptions } from "../../../src/zones/octodns/read.ts";
import { AllowedFiles } from "../../../src/zones/repository/allowance.ts";
import { readOctodns } from "../../../src/zones/octodns/read.ts";
import { folderOf } from "../../support/temporary-folder.ts";
import { recordLines } from "../text-zones.ts";
import type { ZoneReading } from "../../../src/zones/zone-format.ts";
import { sayText } from "../../support/in-english.ts";

type Options = Partial<OctodnsOptions>;

/** Reads the files that match `pattern` (all of `config/`) as one `zones:` entry. */
export function readFiles(
  files: Record<string, string | Uint8Array>,
  options: Options = {},
  pattern?: string,
): ZoneReading {
  return readFolder(folderOf(files), options, pattern);
}

/** Does so with the files of a folder. */
export function readFolder(
  root: string,
  options: Options = {},
  pattern = "config/**/*.yaml",
  repository = new AllowedFiles(root),
): ZoneReading {
  const defaults = {
    hasEscapedSemicolons: true,
    splitExtension: ".",
    sharedFilename: null,
    defaultTtl: 3600,
    isLenient: false,
    isPartOfZone: false,
  };
  return readOctodns(repository.find(pattern, root), { ...defaults, ...options }, repository);
}

/** Reads one zone file, `config/x.test.yaml`. */
export function readZone(yaml: string | Uint8Array, options: Options = {}): ZoneReading {
  return readFiles({ "config/x.test.yaml": yaml }, options);
}

/** `line:column: message` of each, with the file where it is not the zone's own. */
export function problemLines(problems: readonly LocatedMessage[]): string[] {
  return problems.map(
    ({ location: { file, line, column }, message }) =>
      `${file === "config/x.test.yaml" ? "" : `${file}:`}${line}:${column}: ${sayText(message)}`,
  );
}

/** `owner TTL type data` of each record. Fails where there is a problem. */
export function recordsIn(reading: ZoneReading): string[] {
  if (reading.problems.length > 0) throw new Error(problemLines(reading.problems).join("\n"));
  return reading.zones.flatMap(recordLines);
}

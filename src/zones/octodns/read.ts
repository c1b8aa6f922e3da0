// The zones of octoDNS's YamlProvider: a file for each, a folder of files (`split_extension`), or both.
import { basename, dirname, join } from "node:path";
import type { Name } from "../../dns/name.ts";
import { labelsOf, parseName } from "../../dns/name.ts";
import { message } from "../../message.ts";
import type { LocatedMessage } from "../../model.ts";
import { AuditError } from "../../errors.ts";
import type { DeclaredZone } from "../declared-zone.ts";
import type { AllowedFiles } from "../repository/allowance.ts";
import type { Repository, RepositoryFile } from "../repository/repository.ts";
import type { ZoneReading } from "../zone-format.ts";
import { MAX_YAML, ZoneFiles } from "./load.ts";
import { toLowerAscii } from "./names.ts";
import { TooManyProblems, ZoneRecords } from "./records.ts";

/** The options of octoDNS's YamlProvider; the TTL in seconds. */
export interface OctodnsOptions {
  hasEscapedSemicolons: boolean;
  splitExtension: string;
  sharedFilename: string | null;
  defaultTtl: number;
  /** What octoDNS refuses is published all the same (`lenient` of a zone in its configuration). */
  isLenient: boolean;
  /** The files have a part of each zone: other sources of octoDNS have the rest. */
  isPartOfZone: boolean;
}

/** The files of one zone below one `directory` of a YamlProvider. */
interface ZonePaths {
  origin: Name;
  directory: string;
  /** `example.org.yaml`, and other spellings of the same name. */
  files: string[];
  /** `example.org./`; octoDNS reads all its files. */
  folders: Set<string>;
}

/** Reads the zones that the paths belong to. Throws an AuditError where a file cannot be read. */
export function readOctodns(paths: readonly string[], options: OctodnsOptions, repository: AllowedFiles): ZoneReading {
  const reading: ZoneReading = { zones: [], problems: [], notes: [] };
  const byZone = new Map<string, ZonePaths>();
  for (const path of paths) {
    const found = zoneOfPath(path, options.splitExtension);
    if (found === null) {
      if (basename(path) !== options.sharedFilename) reading.notes.push(notAZoneFile(path, repository));
      continue;
    }
    const { origin, directory, folder } = found;
    if (folder === null && !isZoneOfInternet(origin)) reading.notes.push(looksLikeAPart(path, origin, repository));
    const key = `${directory}\n${origin}`;
    const zone = byZone.get(key) ?? { origin, directory, files: [], folders: new Set() };
    byZone.set(key, zone);
    if (folder === null) zone.files.push(path);
    else zone.folders.add(folder);
  }
  for (const zone of byZone.values()) readZone(zone, options, repository, reading);
  return reading;
}

/** The zone a path belongs to by its name, and the folder all of whose files do; null if to none. */
function zoneOfPath(
  path: string,
  splitExtension: string,
): { origin: Name; directory: string; folder: string | null } | null {
  const folder = dirname(path);
  if (!path.endsWith(".yaml")) return null;
  if (splitExtension !== "" && basename(folder).endsWith(splitExtension)) {
    const origin = parseZoneName(basename(folder).slice(0, -splitExtension.length));
    if (origin !== null) return { origin, directory: dirname(folder), folder };
  }
  // as octoDNS lists them: `example.org.yaml` is a zone, `production.yaml` its own configuration
  const name = basename(path, ".yaml");
  const origin = name.includes(".") ? parseZoneName(name) : null;
  return origin === null ? null : { origin, directory: folder, folder: null };
}

function parseZoneName(text: string): Name | null {
  const ascii = toLowerAscii(text);
  return ascii !== null && /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(ascii) ? parseName(ascii) : null;
}

/** RFC 3696 §2: a top-level domain begins with a letter, and has no underscore. */
function isZoneOfInternet(origin: Name): boolean {
  return /^[a-z][a-z0-9-]*$/.test(labelsOf(origin).at(-1) ?? "");
}

function looksLikeAPart(path: string, origin: Name, repository: Repository): LocatedMessage {
  const file = repository.nameOf(path);
  return {
    location: { file, line: 1, column: 1 },
    message: message("octodns/part", { zone: origin }),
  };
}

function notAZoneFile(path: string, repository: Repository): LocatedMessage {
  const file = repository.nameOf(path);
  return {
    location: { file, line: 1, column: 1 },
    message: message("octodns/not-read"),
  };
}

function readZone(zone: ZonePaths, options: OctodnsOptions, repository: AllowedFiles, reading: ZoneReading): void {
  const files = readZoneFiles(zone, options, repository);
  const records = new ZoneRecords(zone.origin, {
    hasEscapedSemicolons: options.hasEscapedSemicolons,
    isLenient: options.isLenient,
    defaultTtl: options.defaultTtl,
  });
  try {
    const [, second] = zone.files.map((path) => repository.nameOf(path));
    if (second !== undefined)
      records.reportProblem({
        location: { file: second, line: 1, column: 1 },
        message: message("octodns/second-file", { zone: zone.origin }),
      });
    const loader = new ZoneFiles(repository, (fault) => records.reportFault(fault));
    for (const { file, text } of files) for (const entry of loader.readEntries(file, text)) records.readEntry(entry);
  } catch (error) {
    if (!(error instanceof TooManyProblems)) throw error;
  }
  records.finish();
  repository.countRecords(records.records.length + records.undecided.length);
  reading.problems.push(...records.problems);
  reading.notes.push(...records.notes);
  const { fault } = records;
  reading.zones.push({
    ...toDeclaredZone(zone.origin, records),
    isComplete: !options.isPartOfZone,
    hasEscapedSemicolons: options.hasEscapedSemicolons,
    ...(fault === null ? {} : { fault }),
  });
}

function toDeclaredZone(origin: Name, { records, undecided, warnings }: ZoneRecords): DeclaredZone {
  return { origin, format: "octodns", isComplete: true, records, deleted: [], undecided, warnings };
}

/** All files octoDNS reads for the zone. Throws an AuditError. */
function* readZoneFiles(
  { files, folders, directory }: ZonePaths,
  options: OctodnsOptions,
  repository: Repository,
): Generator<RepositoryFile> {
  const paths = [...files, ...[...folders].flatMap((folder) => yamlFilesIn(folder, repository))];
  if (options.sharedFilename !== null) paths.push(join(directory, options.sharedFilename));
  for (const path of paths.toSorted()) {
    const file = repository.read(path, MAX_YAML);
    if ("problem" in file) throw new AuditError(file.problem);
    yield file;
  }
}

/** Every YAML file of a folder, also `.yaml`: the zone's own name where `split_catchall` is off. */
function yamlFilesIn(folder: string, repository: Repository): string[] {
  return ["*.yaml", ".*yaml"].flatMap((pattern) => {
    try {
      return repository.find(pattern, folder).filter((path) => path.endsWith(".yaml"));
    } catch (error) {
      if (pattern === ".*yaml" && error instanceof AuditError) return [];
      throw error;
    }
  });
}

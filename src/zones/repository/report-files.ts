// The files of received reports that a policy names. A workflow fetches them, so git need not track them.
import type { LocatedMessage } from "../../model.ts";
import { InputError } from "../../errors.ts";
import type { ReportSource } from "../../policy/policy.ts";
import type { FilePieces } from "./file-tree.ts";
import type { Repository } from "./repository.ts";
import { PatternError } from "./repository.ts";

/** Project limit: files and folders looked at for one pattern. Ten reporters of a hundred domains send as many in three months. */
const MAX_VISITED = 100_000;

/** The paths of all files that patterns of `reports:` name, each once, sorted. Throws an InputError for patterns that lead where nothing is read. */
export function findReportFiles(sources: readonly ReportSource[], repository: Repository): string[] {
  const paths = new Set<string>();
  const faults: LocatedMessage[] = [];
  for (const { pattern, location } of sources) {
    try {
      const found = repository.findAny(pattern, repository.folderOf(location.file), MAX_VISITED);
      for (const path of found) paths.add(path);
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      faults.push(...error.reasons.map((message) => ({ location, message })));
    }
  }
  if (faults.length > 0) throw new InputError(faults);
  return [...paths].toSorted();
}

/** Reads a file of reports; a problem follows its name. */
export function readReportFile(path: string, repository: Repository): FilePieces {
  return repository.readPieces(path, "generator");
}

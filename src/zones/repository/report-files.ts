// The files of received reports that a policy names. A workflow fetches them, so git need not track them.
import type { LocatedMessage } from "../../model.ts";
import { InputError } from "../../model.ts";
import type { ReportSource } from "../../policy/policy.ts";
import type { Result } from "../../result.ts";
import type { Repository } from "./repository.ts";
import { MAX_FILE, PatternError } from "./repository.ts";

/** Project limit: files and folders looked at for one pattern. Ten reporters of a hundred domains send as many in three months. */
const MAX_VISITED = 100_000;

/** A file of reports, by its name in the repository; or why it cannot be read, to follow its name. */
export type ReportFile = { file: string } & Result<{ octets: Uint8Array }>;

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
      faults.push({ location, message: error.message });
    }
  }
  if (faults.length > 0) throw new InputError(faults);
  return [...paths].toSorted();
}

export function readReportFile(path: string, repository: Repository): ReportFile {
  const file = repository.nameOf(path);
  const content = repository.readContent(path, MAX_FILE, "generator");
  return "problem" in content ? { file, ...content } : { file, octets: Buffer.from(content.text, "latin1") };
}

// JSON files of our own making, brought back by the user: read within bounds.
import { readFileSync, statSync } from "node:fs";
import { parseJson } from "../json.ts";
import { AuditError } from "../model.ts";
import { errorText } from "../text/error.ts";

/** Ten thousand domains fill about 300 MB; a larger file is not ours. */
const MAX_FILE_OCTETS = 512 * 1024 * 1024;

/** The JSON of a file; `description` names it in errors. An AuditError says why it is not available. */
export function readJsonFile(file: string, description: string): unknown {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) throw new Error("it is not a regular file"); // a pipe or device may never end
    if (stat.size > MAX_FILE_OCTETS) throw new Error("it is larger than 512 MiB");
    const parsed = parseJson(readFileSync(file, "utf8"));
    if ("problem" in parsed) throw new Error(parsed.problem);
    return parsed.value;
  } catch (error) {
    throw new AuditError(`cannot read the ${description} ${file}: ${errorText(error)}`);
  }
}

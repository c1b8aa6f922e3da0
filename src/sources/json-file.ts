// JSON files of our own making, brought back by the user: read within bounds.
import { readFileSync, statSync } from "node:fs";
import { parseJson } from "../json.ts";
import { type Message, message } from "../message.ts";
import { AuditError, SaidError } from "../errors.ts";
import { reasonOf } from "../reason.ts";

/** Ten thousand domains fill about 300 MB; a larger file is not ours. */
const MAX_FILE_MIB = 512;

/** The JSON of a file; `kind` names it in errors. An AuditError says why it is not available. */
export function readJsonFile(file: string, kind: "snapshot" | "evidence"): unknown {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) throw new SaidError(message("file/not-regular")); // a pipe or device may never end
    if (stat.size > MAX_FILE_MIB * 2 ** 20) throw new SaidError(message("file/too-large", { mebibytes: MAX_FILE_MIB }));
    const parsed = parseJson(readFileSync(file, "utf8"));
    if ("problem" in parsed) throw new SaidError(parsed.problem);
    return parsed.value;
  } catch (error) {
    throw new AuditError(message("saved/cannot-read", { kind, file, reason: describeReadError(error) }));
  }
}

/** Why a file could not be read; Node's own words where there are no others. */
export function describeReadError(error: unknown): string | Message {
  if (error instanceof SaidError || !(error instanceof Error)) return reasonOf(error);
  const { code = "" } = error as NodeJS.ErrnoException;
  return message("file/read-problem", { code, detail: error.message });
}

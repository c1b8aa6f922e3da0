// What is said where there is no report.
import { plural } from "../../../text/plural.ts";

export const failure = {
  couldNotRun: (cause: string): string => `Mail policy could not run${cause === "" ? "" : `: ${cause}`}`,
  /** null: in several files. */
  errors: (count: number, file: string | null): string =>
    `${plural(count, "error")} in ${file ?? "the policy and the files it names"}`,
  invalidInputs: "invalid inputs",
  internalError: "internal error",
  nothingChecked: "Nothing was checked. Earlier results do not apply to this change.",
  moreInLog: (count: number): string => `and ${count} more: see the log`,
};

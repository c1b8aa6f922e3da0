// The job summary: Markdown appended to the file the runner names.
import { appendFileSync } from "node:fs";

/** Octets. GitHub takes 1 MiB a step and shows nothing of a larger summary; one is left for the newline. */
export const SUMMARY_LIMIT = 1_048_575;

/** Appends `markdown` (at most `SUMMARY_LIMIT` octets); throws what the file system answers. */
export function writeSummary(file: string, markdown: string): void {
  appendFileSync(file, `${markdown}\n`);
}

// The job summary: Markdown appended to the file the runner names.
import { appendFileSync } from "node:fs";

/** GitHub takes 1 MiB a step and shows nothing of a larger summary. */
const SUMMARY_OCTETS = 1_048_576;

/** The same limit in UTF-16 units, none of which makes more than three octets of UTF-8; one is left for the newline. */
export const SUMMARY_LIMIT = Math.floor((SUMMARY_OCTETS - 1) / 3);

/** Appends `markdown` (at most `SUMMARY_LIMIT` long); throws what the file system answers. */
export function writeSummary(file: string, markdown: string): void {
  appendFileSync(file, `${markdown}\n`);
}

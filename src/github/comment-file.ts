// The comment as a file, for a later step to post: where this run may not, or is not to.
import { join } from "node:path";
import { createFolder } from "../files/atomic-write.ts";
import { writeReportFile } from "../files/report-files.ts";

/** Writes it to the folder of the report files, below a `root` whose links may be hostile. Returns its path; empty where there is no folder. */
export function writeCommentFile(folder: string, root: string, text: () => string): string {
  if (folder === "") return "";
  const file = join(folder, "comment.md");
  createFolder(folder, root);
  writeReportFile(file, root, text);
  return file;
}

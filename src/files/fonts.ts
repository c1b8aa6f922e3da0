// Reads the font files of PDF reports.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Message, message } from "../message.ts";
import { AuditError } from "../errors.ts";
import type { Face, Fonts } from "../report/pdf/fonts.ts";
import { FONT_FILES } from "../report/pdf/fonts.ts";
import { errorCode } from "../zones/repository/file-tree.ts";
import { describeFileError } from "./atomic-write.ts";

/** Beside a bundle, or where the package is installed in a checkout. */
const FOLDERS = ["fonts/", "../../node_modules/dejavu-fonts-ttf/ttf/"].map((path) => new URL(path, import.meta.url));

/** All font files, from the first folder that has them; throws an AuditError that names a missing one. */
export function readFonts(folders: readonly URL[] = FOLDERS): Fonts {
  const read = (face: Face): Uint8Array => readFont(FONT_FILES[face], folders);
  return { sans: read("sans"), bold: read("bold"), mono: read("mono") };
}

function readFont(name: string, folders: readonly URL[]): Uint8Array {
  const problems: { file: string; problem: string | Message }[] = [];
  for (const folder of folders) {
    const file = new URL(name, folder);
    try {
      return readFileSync(file);
    } catch (error) {
      if (errorCode(error) !== "ENOENT")
        problems.push({ file: fileURLToPath(file), problem: describeFileError(error) });
    }
  }
  const [first = { file: fileURLToPath(new URL(name, folders[0])), problem: message("file/none") }] = problems;
  throw new AuditError(message("file/font", first));
}

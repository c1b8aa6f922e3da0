// The folder that fetched mails go to, a folder in it for each kind of report. A mail has the name of its content, so it is there once.
import { createHash } from "node:crypto";
import { lstatSync } from "node:fs";
import { join } from "node:path";
import { message } from "../message.ts";
import { AuditError } from "../errors.ts";
import { createFolder, describeFileError, writeFileAtomically } from "./atomic-write.ts";

/** Hexadecimal digits of the SHA-256 of a mail that its name has: 128 bits. */
const NAME_DIGITS = 32;

/** Writes a mail; false where it was there already. Throws an AuditError. */
export function writeMail(folder: string, octets: Uint8Array): boolean {
  const name = `${createHash("sha256").update(octets).digest("hex").slice(0, NAME_DIGITS)}.eml`;
  const file = join(folder, name);
  try {
    if (lstatSync(file, { throwIfNoEntry: false })?.size === octets.length) return false;
    createFolder(folder, null);
    writeFileAtomically(file, octets, null);
    return true;
  } catch (error) {
    throw new AuditError(message("file/cannot-write", { file, reason: describeFileError(error) }));
  }
}

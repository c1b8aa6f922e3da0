// The quoting of zone files (RFC 1035 §5.1) where it became part of a record, as some control panels let it.
import type { ByteString } from "../dns/record.ts";

/** The text without quotation marks, and without backslashes before them and before semicolons. Two quoted strings are joined. Linear. */
export function withoutQuoting(text: ByteString): ByteString {
  if (!/["\\]/.test(text)) return text;
  return text
    .replaceAll(/\\+/g, (run: string, at: number) => (/^[";]/.test(text.charAt(at + run.length)) ? "" : run))
    .replaceAll(/"[ \t]+"/g, "")
    .replaceAll('"', "");
}

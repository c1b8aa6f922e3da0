// The quoting of zone files (RFC 1035 §5.1) where it was published as part of a key record, as some control panels do.
import type { ByteString } from "../../dns/record.ts";

/** The record without quotation marks and escapes; the same text where it has none. What stood in two strings is joined. */
export function withoutQuoting(text: ByteString): ByteString {
  return text
    .replace(/\\(?=[";])/g, "")
    .replace(/"[ \t]+"/g, "")
    .replace(/"/g, "");
}

/** Names what `withoutQuoting` took away. */
export function describeQuoting(text: ByteString): string {
  const marks = [text.includes('"') ? "quotation marks" : "", text.includes("\\") ? "backslashes" : ""].filter(
    (mark) => mark !== "",
  );
  return `${marks.join(" and ")} are part of the published record: they belong to the zone file, not to what DNS serves`;
}

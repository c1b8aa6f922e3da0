// The quoting of zone files (RFC 1035 §5.1) where it was published as part of a record, as some control panels do.
import type { ByteString } from "../dns/record.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";

/** The record without quotation marks and escapes; text without them is returned unchanged. Two quoted strings are joined. */
export function withoutQuoting(text: ByteString): ByteString {
  return text
    .replace(/\\(?=[";])/g, "")
    .replace(/"[ \t]+"/g, "")
    .replace(/"/g, "");
}

/** Names what `withoutQuoting` removes. */
export function describeQuoting(text: ByteString): Message {
  return message("dkim-record/quoting", { quotes: text.includes('"'), backslashes: text.includes("\\") });
}

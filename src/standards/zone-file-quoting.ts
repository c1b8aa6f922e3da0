// The quoting of zone files that was published as part of a record.
import type { ByteString } from "../dns/record.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";

/** Names what `withoutQuoting` removes. */
export function describeQuoting(text: ByteString): Message {
  return message("dkim-record/quoting", { quotes: text.includes('"'), backslashes: text.includes("\\") });
}

// The fix by a corrected key record.
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Fix } from "../../model.ts";
import { adviceFix, txtRecordFix } from "../fixes.ts";
import type { DkimFact } from "./record.ts";

/** Publishes the corrected record of a selector; if `name` is an alias, the owner of its target must do so. */
export function recordFix(name: Name, { owner }: DkimFact, value: ByteString, text: Message): Fix {
  if (owner === name) return txtRecordFix(name, value, text);
  return adviceFix(message("dkim/fix/alias", { fix: text, name }));
}

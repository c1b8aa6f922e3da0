// Messages that say what a test wants them to.
import type { Message } from "../../src/message.ts";
import { message } from "../../src/message.ts";

/** A reason of a fake answer, in words; its text is cut like any from outside. */
export function inWords(error: string): Message {
  return message("dns/system-error", { error });
}

/** A message that says just `text`, of any length. */
export function sentence(text: string): Message {
  return message("mailbox/domains", { domains: [text] });
}

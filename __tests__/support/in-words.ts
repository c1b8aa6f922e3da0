// A reason of a fake answer, in words.
import type { Message } from "../../src/message.ts";
import { message } from "../../src/message.ts";

export function inWords(error: string): Message {
  return message("dns/system-error", { error });
}

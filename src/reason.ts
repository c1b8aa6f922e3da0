// Why something failed, as part of another sentence.
import type { Message } from "./message.ts";
import { message } from "./message.ts";
import { SaidError } from "./errors.ts";
import { errorText } from "./text/error.ts";

/** What a thrown value says: hostile where others wrote it. */
export function reasonOf(error: unknown): string | Message {
  if (!(error instanceof SaidError)) return errorText(error);
  const [first = "", ...others] = error.reasons;
  return others.length === 0 ? first : message("error/several", { reasons: error.reasons });
}

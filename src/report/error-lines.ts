// Errors that prevent a report, or a complete one: in English, as all that is said of the use of this program.
import { AuditError, InputError, NoResolverError, formatLocatedMessage, UsageError } from "../model.ts";
import { ENGLISH } from "./language.ts";
import { quoteProse } from "./sanitize.ts";
import { say } from "./say.ts";
import { errorText } from "../text/error.ts";

/** The errors, a quoted line each: they contain names of files, answers and the user's own text. */
export function errorLines(error: unknown): string[] {
  return errorMessages(error).map((fault) => quoteProse(fault));
}

/** The same as they are: hostile. */
export function errorMessages(error: unknown): readonly string[] {
  if (error instanceof InputError) return error.faults.map(formatLocatedMessage);
  if (error instanceof NoResolverError) return [say(error.reason, ENGLISH)];
  if (error instanceof AuditError) return error.reasons;
  if (error instanceof UsageError) return error.message.split("\n"); // our text and the user's own
  return [errorText(error)];
}

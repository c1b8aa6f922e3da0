// Errors that prevent a report, or a complete one. What is said of this program's own failures is in English.
import { InputError, SaidError } from "../errors.ts";
import { withPlace } from "../model.ts";
import type { Language } from "./language.ts";
import { quoteProse } from "./sanitize.ts";
import { say, sayText } from "./say.ts";
import { errorText } from "../text/error.ts";

/** The errors, a quoted line each: they contain names of files, answers and the user's own text. */
export function errorLines(error: unknown, language: Language): string[] {
  return errorMessages(error, language).map((fault) => quoteProse(fault));
}

/** The same as they are: hostile. */
export function errorMessages(error: unknown, language: Language): readonly string[] {
  if (error instanceof InputError) return error.faults.map((fault) => say(withPlace(fault), language));
  if (error instanceof SaidError) return error.reasons.map((reason) => sayText(reason, language));
  return [errorText(error)];
}

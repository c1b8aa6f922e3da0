// Why there is no report, or no whole one.
import { AuditError, InputError, formatLocatedMessage, UsageError } from "../model.ts";
import { quoteProse } from "./sanitize.ts";

/** What went wrong, a quoted line for each fault: names of files, answers and what the user wrote have their say in errors. */
export function errorLines(error: unknown): string[] {
  return errorMessages(error).map((fault) => quoteProse(fault));
}

function errorMessages(error: unknown): readonly string[] {
  if (error instanceof InputError) return error.faults.map(formatLocatedMessage);
  if (error instanceof AuditError) return error.reasons;
  if (error instanceof UsageError) return error.message.split("\n"); // its words are ours, and the user's own
  return [error instanceof Error ? error.message : String(error)];
}

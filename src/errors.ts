// The errors that a command or a run ends with; the exit code follows from the class.
import type { Message } from "./message.ts";
import type { LocatedMessage } from "./model.ts";
import { formatLocation } from "./model.ts";

/** Faults in the policy, its zone files or the options: exit code 2, all of them at once. */
export class InputError extends Error {
  readonly faults: readonly LocatedMessage[];

  constructor(problems: readonly LocatedMessage[]) {
    super(problems.map(({ location, message: text }) => `${formatLocation(location)}: ${inPlain(text)}`).join("\n"));
    this.name = "InputError";
    this.faults = problems;
  }
}

/** An error that `report/error-lines` has words for. */
export class SaidError extends Error {
  override readonly name: string = "SaidError";
  /** The causes, a sentence each; text where another program or report said it. */
  readonly reasons: readonly (string | Message)[];

  constructor(reasons: string | Message | readonly (string | Message)[], options?: ErrorOptions) {
    const all = Array.isArray(reasons) ? (reasons as readonly (string | Message)[]) : [reasons as string | Message];
    super(all.map(inPlain).join("\n"), options);
    this.reasons = all;
  }
}

/** An invalid option or input: exit code 2. The reasons name it and the accepted values. */
export class UsageError extends SaidError {
  override readonly name = "UsageError";
}

/** The audit could not run (files the policy names are unreadable, no resolver answers): exit code 3. */
export class AuditError extends SaidError {
  override readonly name = "AuditError";
}

/** For a stack trace: `report/error-lines` has the words for users. */
function inPlain(text: string | Message): string {
  if (typeof text === "string") return text;
  return text.code === "source/place" ? `${inPlain(text.values.place)}: ${inPlain(text.values.text)}` : text.code;
}

// Why a report, or what should hold one, does not count.
import type { Message } from "../message.ts";

/** Thrown by what reads a report, and caught by what reads its file. */
export class UnusableReport extends Error {
  readonly reason: Message;

  constructor(reason: Message) {
    super(reason.code);
    this.reason = reason;
  }
}

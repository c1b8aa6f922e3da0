// SMTP replies (RFC 5321 §4.2) out of the octets a server sends: bounded, in linear time, whatever it sends.
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { SmtpReply } from "../../ports.ts";

/** What a server may still send in the clear, in octets; one account for all connections of a probe. */
export interface ByteBudget {
  octets: number;
}

/** A reply, or why the server's text is not one. */
export type ReplyOrProblem = { kind: "reply"; reply: SmtpReply } | { kind: "problem"; problem: Message };

/** RFC 5321 §4.5.3.1.5 allows 512 octets; servers with long banners send more, and mail gets through to them. */
const LINE_LIMIT = 2_048;

const LF = 0x0a;
const TOO_LONG = message("smtp/line-length", { limit: LINE_LIMIT });

/** Cuts octets into replies. After a problem nothing more is heard. */
export class ReplyReader {
  readonly #budget: ByteBudget;
  #buffer: Buffer = Buffer.alloc(0);
  #code: number | null = null;
  #lines: string[] = [];
  #queue: ReplyOrProblem[] = [];
  #hasFailed = false;

  constructor(budget: ByteBudget) {
    this.#budget = budget;
  }

  /** Takes what came in; the chunk is not kept. */
  push(chunk: Buffer): void {
    if (this.#hasFailed) return;
    this.#budget.octets -= chunk.length;
    if (this.#budget.octets < 0) {
      this.#fail(message("smtp/endless"));
      return;
    }
    const octets = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk]);
    let start = 0;
    for (let end = octets.indexOf(LF); end !== -1 && !this.#hasFailed; end = octets.indexOf(LF, start)) {
      this.#parseLine(octets.subarray(start, end));
      start = end + 1;
    }
    this.#buffer = Buffer.from(octets.subarray(start));
    if (!this.#hasFailed && this.#buffer.length > LINE_LIMIT) this.#fail(TOO_LONG);
  }

  /** The next that was heard; null until there is more. */
  take(): ReplyOrProblem | null {
    return this.#queue.shift() ?? null;
  }

  /** Whether there is more than what was taken. A server speaks only when asked (RFC 5321 §4.3.1). */
  get hasUnreadData(): boolean {
    return this.#queue.length > 0 || this.#code !== null || this.#buffer.length > 0;
  }

  #parseLine(octets: Buffer): void {
    if (octets.length > LINE_LIMIT) return this.#fail(TOO_LONG);
    const line = octets.toString("utf8").replace(/\r$/, ""); // RFC 6531 §3.7.4.2: UTF-8 where it is not ASCII
    // RFC 5321 §4.2: a code alone must be accepted too
    const parts = /^([2-5][0-9]{2})(?:([ -])([^]*))?$/.exec(line);
    if (parts === null) return this.#fail(message("smtp/not-a-reply"));
    const code = Number(parts[1]);
    if (this.#code !== null && this.#code !== code) return this.#fail(message("smtp/mixed-codes")); // §4.2.1
    this.#code = code;
    this.#lines.push(parts[3] ?? "");
    if (parts[2] === "-") return;
    this.#queue.push({ kind: "reply", reply: { code, lines: this.#lines } });
    this.#code = null;
    this.#lines = [];
  }

  #fail(problem: Message): void {
    this.#hasFailed = true;
    this.#buffer = Buffer.alloc(0);
    this.#code = null;
    this.#queue.push({ kind: "problem", problem });
  }
}

/** Whether an EHLO reply offers STARTTLS (RFC 3207 §4); its first line is a greeting, keywords have no case (RFC 5321 §4.1.1.1). */
export function offersStarttls({ lines }: SmtpReply): boolean {
  return lines.slice(1).some((line) => /^starttls(?:[ \t]|$)/i.test(line));
}

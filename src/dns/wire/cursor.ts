// A reader of octets that a stranger wrote: every step is checked against the end of the data.
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";

/** The octets break the protocol; thrown and caught inside the decoders only. */
export class WireError extends Error {
  readonly problem: Message;

  constructor(problem: Message) {
    super(problem.code);
    this.problem = problem;
  }
}

/** A position in a message; reading past `end` throws a WireError. */
export class Cursor {
  readonly bytes: Buffer;
  readonly end: number;
  offset: number;

  constructor(bytes: Buffer, at: number, end: number) {
    this.bytes = bytes;
    this.offset = at;
    this.end = end;
  }

  get remaining(): number {
    return this.end - this.offset;
  }

  u8(): number {
    return this.bytes.readUInt8(this.#advance(1));
  }

  u16(): number {
    return this.bytes.readUInt16BE(this.#advance(2));
  }

  u32(): number {
    return this.bytes.readUInt32BE(this.#advance(4));
  }

  take(count: number): Buffer {
    const from = this.#advance(count);
    return this.bytes.subarray(from, from + count);
  }

  /** One character for each octet. */
  latin1(count: number): string {
    const from = this.#advance(count);
    return this.bytes.toString("latin1", from, from + count);
  }

  /** What is left, two digits for each octet. */
  hex(): string {
    return this.bytes.toString("hex", this.#advance(this.remaining), this.end);
  }

  skip(count: number): void {
    this.#advance(count);
  }

  #advance(count: number): number {
    if (count > this.remaining)
      throw new WireError(message("wire/overrun", { octet: this.offset + count, end: this.end }));
    const from = this.offset;
    this.offset += count;
    return from;
  }
}

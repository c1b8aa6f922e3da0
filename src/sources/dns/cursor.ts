// Reading octets that a stranger wrote: every step is checked against the end of the message.

/** The message breaks the protocol; thrown and caught inside the decoder only. */
export class Malformed extends Error {}

/** A position in a message; reading past `end` throws Malformed. */
export class Cursor {
  readonly bytes: Buffer;
  readonly end: number;
  at: number;

  constructor(bytes: Buffer, at: number, end: number) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  get left(): number {
    return this.end - this.at;
  }

  u8(): number {
    return this.bytes.readUInt8(this.#step(1));
  }

  u16(): number {
    return this.bytes.readUInt16BE(this.#step(2));
  }

  u32(): number {
    return this.bytes.readUInt32BE(this.#step(4));
  }

  take(count: number): Buffer {
    const from = this.#step(count);
    return this.bytes.subarray(from, from + count);
  }

  rest(): Buffer {
    return this.take(this.left);
  }

  #step(count: number): number {
    if (count > this.left) throw new Malformed(`octet ${this.at + count} of ${this.end} is read`);
    const from = this.at;
    this.at += count;
    return from;
  }
}

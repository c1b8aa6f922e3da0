// DNS messages in a stream: each behind two octets of length (RFC 1035 §4.2.2, RFC 7766 §8).

/** A message as it goes over a stream; in one write, as RFC 7766 §8 wants it. */
export function frameMessage(message: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message]);
}

/** Cuts a stream into messages. Holds at most one incomplete message, 65,537 octets, beside the last chunk. */
export class FrameReader {
  #chunks: Buffer[] = [];
  #bufferedOctets = 0;

  /** The messages that `chunk` completes. */
  push(chunk: Buffer): Buffer[] {
    this.#chunks.push(chunk);
    this.#bufferedOctets += chunk.length;
    const messages: Buffer[] = [];
    for (
      let length = this.#nextLength();
      length !== null && this.#bufferedOctets >= length + 2;
      length = this.#nextLength()
    ) {
      const all = this.#joinChunks();
      messages.push(all.subarray(2, length + 2));
      this.#chunks = [all.subarray(length + 2)];
      this.#bufferedOctets = all.length - length - 2;
    }
    return messages;
  }

  #nextLength(): number | null {
    if (this.#bufferedOctets < 2) return null;
    const first = this.#chunks[0] as Buffer;
    return (first.length >= 2 ? first : this.#joinChunks()).readUInt16BE(0);
  }

  /** All that is held as one buffer; done only where it is needed, so that many small chunks cost no quadratic time. */
  #joinChunks(): Buffer {
    const all = this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks);
    this.#chunks = [all];
    return all;
  }
}

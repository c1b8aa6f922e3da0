// The text of a declared file, line by line, as an edit shows it.
import type { ByteString } from "../../dns/record.ts";
import { decodeUtf8 } from "../../text/utf8.ts";

/** A file's octets by line; lines count from 1 and come without their ends, as characters. */
export class FileText {
  readonly file: string;
  readonly octets: ByteString;
  readonly #starts: number[] = [0];

  constructor(file: string, octets: ByteString) {
    this.file = file;
    this.octets = octets;
    for (let at = octets.indexOf("\n"); at >= 0; at = octets.indexOf("\n", at + 1)) this.#starts.push(at + 1);
    if (this.#starts.at(-1) === octets.length) this.#starts.pop();
  }

  /** How many lines there are. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** What the first line ends with; LF where there is no other. Editors keep it for the whole file. */
  get separator(): "\n" | "\r\n" {
    return this.octets.charAt(this.octets.indexOf("\n") - 1) === "\r" ? "\r\n" : "\n";
  }

  /** A line; null where there is none, or it is not UTF-8, so that no text can stand for it. */
  line(number: number): string | null {
    const start = this.#starts[number - 1];
    if (start === undefined) return null;
    const octets = this.octets.slice(start, this.#starts[number] ?? this.octets.length).replace(/\r?\n$/, "");
    const text = decodeUtf8(octets);
    return text.includes("\ufffd") ? null : text;
  }

  /** So many lines from one on; null where one of them is not available. */
  lines(from: number, count: number): string[] | null {
    const lines = Array.from({ length: count }, (_, i) => this.line(from + i));
    return lines.some((line) => line === null) ? null : (lines as string[]);
  }
}

/** Gives the text of a file by the name that locations have for it; null where it is not available. */
export type ReadText = (file: string) => FileText | null;

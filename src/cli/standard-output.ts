// Standard output that reports an incomplete write as an error.
import { constants, fstatSync, fsyncSync, readFileSync, readlinkSync, writeSync } from "node:fs";
import { type Message, message } from "../message.ts";
import { AuditError } from "../errors.ts";
import { describeFileError } from "../files/atomic-write.ts";
import type { Content } from "../text/chunks.ts";
import { octetsOf, partsOf } from "../text/chunks.ts";

/** The stream that is written to. A terminal says so, and how wide it is. */
export interface Output {
  isTTY?: boolean;
  columns?: number;
  /** It was closed when the process started: writes go nowhere. */
  isClosed?: boolean;
  /** A part may be overwritten as soon as its write returns. */
  copiesParts?: boolean;
  /** Throws an AuditError if the write fails at once; false where the rest should wait for `drain`. */
  write(part: string | Uint8Array): unknown;
  on?: (event: "drain" | "close" | "error", listener: () => void) => unknown;
  off?: (event: "drain" | "close" | "error", listener: () => void) => unknown;
}

/** Writes text or octets no faster than their reader takes them; a reader that goes away has had enough. */
export async function writeContent(output: Output, content: Content): Promise<void> {
  const parts = output.copiesParts === true ? octetsOf(content) : partsOf(content);
  for (const part of parts) if (output.write(part) === false && !(await takesMore(output))) return;
}

/** Waits until a stream has room again; false where it has none any more. */
function takesMore(output: Output): Promise<boolean> {
  return new Promise((resolve) => {
    const listeners = { drain: () => settle(true), close: () => settle(false), error: () => settle(false) };
    const events = Object.keys(listeners) as (keyof typeof listeners)[];
    const settle = (hasRoom: boolean): void => {
      for (const event of events) output.off?.(event, listeners[event]);
      resolve(hasRoom);
    };
    for (const event of events) output.on?.(event, listeners[event]);
  });
}

/** The stream of standard output. To a file, Node writes once without checking how much was written (its SyncWriteStream). */
export function openOutput(stream: NodeJS.WriteStream & { fd: number }): Output {
  const isFile = isFileDescriptor(stream.fd);
  if (isFile === null || wasClosed(stream.fd)) return { isClosed: true, write: () => undefined };
  return isFile ? { copiesParts: true, write: (part) => writeAll(stream.fd, part) } : stream;
}

/** Whether a descriptor is that of a file; null where there is none, as of a program on Windows that has no console. */
function isFileDescriptor(fd: number): boolean | null {
  try {
    return fstatSync(fd).isFile();
  } catch {
    return null;
  }
}

/** Node opens /dev/null for a closed descriptor, to read and write. A shell opens `>/dev/null` only to write. */
function wasClosed(fd: number): boolean {
  try {
    const [, flags = ""] = /^flags:\s*(\d+)$/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, "utf8")) ?? [];
    return readlinkSync(`/proc/self/fd/${fd}`) === "/dev/null" && (Number.parseInt(flags, 8) & constants.O_RDWR) !== 0;
  } catch {
    return false; // only Linux has these files
  }
}

function writeAll(fd: number, part: string | Uint8Array): void {
  try {
    const octets = typeof part === "string" ? Buffer.from(part) : part;
    for (let written = 0; written < octets.length;) written += writeSync(fd, octets, written);
    fsyncSync(fd); // a disk may find out only now that it is full
  } catch (error) {
    throw new AuditError(writeProblem(error));
  }
}

/** The problem with standard output. */
export function writeProblem(error: unknown): Message {
  return message("file/cannot-print", { reason: describeFileError(error) });
}

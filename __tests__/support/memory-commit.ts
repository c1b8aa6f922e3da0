// A commit that is nowhere but here; it remembers what was read of it.
import { createHash } from "node:crypto";
import type { Commit } from "../../src/ports.ts";

/** A commit with these files; `reads` are the paths asked for, one list for each time. */
export function memoryCommit(files: Record<string, string>): Commit & { reads: string[][] } {
  const idOf = (text: string): string => createHash("sha1").update(text).digest("hex");
  const octets = (text: string): string => Buffer.from(text).toString("latin1");
  const reads: string[][] = [];
  return {
    reads,
    files: async () =>
      Object.entries(files).map(([path, text]) => ({
        path,
        id: idOf(text),
        size: Buffer.byteLength(text),
        isLink: false,
      })),
    read: async (ids) => {
      const found = Object.entries(files).filter(([, text]) => ids.includes(idOf(text)));
      reads.push(found.map(([path]) => path));
      return new Map(found.map(([, text]) => [idOf(text), octets(text)]));
    },
  };
}

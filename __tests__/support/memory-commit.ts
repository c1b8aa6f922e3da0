// A commit that is nowhere but here; it remembers what was read of it.
import type { Commit } from "../../src/ports.ts";
import { blobName } from "./github-git.ts";

/** A commit with these files; `reads` are the paths asked for, one list for each time. */
export function memoryCommit(files: Record<string, string>): Commit & { reads: string[][] } {
  const octets = (text: string): string => Buffer.from(text).toString("latin1");
  const reads: string[][] = [];
  return {
    reads,
    files: async () =>
      Object.entries(files).map(([path, text]) => ({
        path,
        id: blobName(text),
        size: Buffer.byteLength(text),
        isLink: false,
      })),
    read: async (ids) => {
      const found = Object.entries(files).filter(([, text]) => ids.includes(blobName(text)));
      reads.push(found.map(([path]) => path));
      return new Map(found.map(([, text]) => [blobName(text), octets(text)]));
    },
  };
}

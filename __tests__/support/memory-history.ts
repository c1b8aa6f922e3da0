// A history in memory.
import { isArchive } from "../../src/history/record.ts";
import type { HistoryStore, HistoryUpdate, StoredHistory } from "../../src/history/store.ts";

/** With all its files, by their names. */
export function memoryStore(): HistoryStore & { files: Map<string, string> } {
  const files = new Map<string, string>();
  const read = (): StoredHistory => ({ latest: files.get("latest.json") ?? null, log: files.get("log.jsonl") ?? null });
  return {
    name: "memory",
    files,
    read: async () => read(),
    readFile: async (_, name) => files.get(name) ?? null,
    archives: async () => [...files.keys()].filter(isArchive).toSorted(),
    replace: async (then: StoredHistory, { latest, log, archive }: HistoryUpdate) => {
      const now = read();
      if (now.latest !== then.latest || now.log !== then.log) return false;
      if (archive !== null) files.set(archive, files.get("log.jsonl") ?? "");
      files.set("latest.json", latest).set("log.jsonl", log);
      return true;
    },
  };
}

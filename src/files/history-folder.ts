// A history in a folder (`--history DIR`): the files are replaced under a lock, each completely.
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { EVIDENCE_FILE, LATEST_FILE, LOG_FILE, MAX_FILE_MIB, MAX_FILE_OCTETS, isArchive } from "../history/record.ts";
import type { HistoryStore, HistoryUpdate, StoredHistory } from "../history/store.ts";
import { message } from "../message.ts";
import { errorCode } from "../zones/repository/file-tree.ts";
import { createFolder, describeFileError, writeFilesAtomically } from "./atomic-write.ts";
import { SaidError } from "../errors.ts";

const LOCK_FILE = ".lock";
/** How often, and in milliseconds how long apart, a lock is asked for that another run holds: it does so for moments. */
const LOCK_TRIES = 50;
const LOCK_PAUSE_MS = 100;

/** The store of a folder, which need not exist; `repository` as in `writeFileAtomically`. */
export function openHistoryFolder(folder: string, repository: string | null): HistoryStore {
  const read = (): StoredHistory => ({
    latest: readHistoryFile(folder, LATEST_FILE),
    log: readHistoryFile(folder, LOG_FILE),
  });
  return {
    name: folder,
    read: async () => read(),
    readFile: async (_, name) => readHistoryFile(folder, name),
    archives: async () => archivesOf(folder),
    replace: async (then, update) => {
      try {
        createFolder(folder, repository);
        return await locked(folder, () => {
          const now = read();
          if (now.latest !== then.latest || now.log !== then.log) return false;
          writeFilesAtomically(folder, filesOf(folder, then, update), repository);
          return true;
        });
      } catch (error) {
        throw new SaidError(describeFileError(error), { cause: error });
      }
    },
  };
}

function archivesOf(folder: string): string[] {
  try {
    return readdirSync(folder).filter(isArchive).toSorted();
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw new SaidError(describeFileError(error), { cause: error });
  }
}

/** The files to write. The archive comes first: after a crash, no line is missing. */
function filesOf(
  folder: string,
  then: StoredHistory,
  { latest, log, archive, evidence }: HistoryUpdate,
): Map<string, string> {
  const former = then.log ?? "";
  if (archive !== null && !former.startsWith(readHistoryFile(folder, archive) ?? ""))
    throw new SaidError(message("history/other-archive", { file: archive }));
  return new Map([
    ...(archive === null ? [] : [[archive, former] as const]),
    ...(evidence === null ? [] : [[EVIDENCE_FILE, evidence] as const]),
    [LOG_FILE, log],
    ...(latest === then.latest ? [] : [[LATEST_FILE, latest] as const]),
  ]);
}

/** The text of a file as it was written; null where there is none. Throws a SaidError. */
export function readHistoryFile(folder: string, name: string): string | null {
  const file = join(folder, name);
  try {
    const stat = statSync(file);
    if (!stat.isFile()) throw new SaidError(message("file/not-regular")); // a pipe or device may never end
    if (stat.size > MAX_FILE_OCTETS) throw new SaidError(message("file/too-large", { mebibytes: MAX_FILE_MIB }));
    return readFileSync(file, "utf8").replaceAll("\r\n", "\n"); // git on Windows may have checked it out so
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw new SaidError(message("error/at", { place: file, problem: describeFileError(error) }), { cause: error });
  }
}

async function locked<T>(folder: string, work: () => T): Promise<T> {
  const lock = join(folder, LOCK_FILE);
  for (let tries = 1; ; tries++) {
    try {
      writeFileSync(lock, `${process.pid} ${hostname()}\n`, { flag: "wx" });
      break;
    } catch (error) {
      if (errorCode(error) !== "EEXIST") throw error;
      const left = leftBy(lock);
      if (left !== null)
        throw new SaidError(message("history/left-lock", { process: left, file: lock }), { cause: error });
      if (tries === LOCK_TRIES) throw new SaidError(message("history/held-lock", { file: lock }), { cause: error });
    }
    await sleep(LOCK_PAUSE_MS);
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** The process of this machine that made a lock and has ended without removing it; null where there is none, as far as can be told. */
function leftBy(lock: string): string | null {
  const holder = readHolder(lock);
  if (holder === null || holder.host !== hostname()) return null;
  try {
    process.kill(Number(holder.process), 0); // asks only whether it exists
    return null;
  } catch (error) {
    return errorCode(error) === "ESRCH" ? holder.process : null;
  }
}

/** Project limit: octets of a lock, enough for a number and the name of a host. */
const MAX_LOCK_OCTETS = 300;

function readHolder(lock: string): { process: string; host: string } | null {
  try {
    const stat = statSync(lock);
    if (!stat.isFile() || stat.size > MAX_LOCK_OCTETS) return null;
    const [, process, host] = /^([1-9]\d{0,9}) ([^\n]+)\n$/.exec(readFileSync(lock, "utf8")) ?? [];
    return process === undefined || host === undefined ? null : { process, host };
  } catch {
    return null; // it was removed meanwhile
  }
}

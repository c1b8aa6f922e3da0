// A folder of a mail server by IMAP (RFC 9051, RFC 3501), over TLS alone. The only user of imapflow, which is loaded when it is needed.
import type {
  FetchMessageObject,
  FetchQueryObject,
  ImapFlow,
  ImapFlowOptions,
  MailboxObject,
  MessageStructureObject,
} from "imapflow";
import { message } from "../../message.ts";
import { closestWord } from "../../text/closest-word.ts";
import type { Deadline } from "../run-deadline.ts";
import type { ImapAccount, ImapMark } from "./account.ts";
import { FETCHED_KEYWORD, MAX_MESSAGE_MIB } from "./account.ts";
import type { ImapStep } from "./errors.ts";
import { commandError, ImapError, responseCodeIn, sessionError } from "./errors.ts";

const MAX_MESSAGE_OCTETS = MAX_MESSAGE_MIB * 2 ** 20;
/** Project limit: octets of a line; a search answer with a million numbers has 8 MiB. */
const MAX_LINE_OCTETS = 16 * 2 ** 20;
/** Project limits, in milliseconds: until there is a connection, until it greets, and of silence. */
const CONNECTION_TIMEOUT_MS = 30_000;
const GREETING_TIMEOUT_MS = 15_000;
const SILENCE_TIMEOUT_MS = 60_000;
/** Project limit: answers about other messages than those that a command names; servers send them when flags change (RFC 9051 §7.5.2). */
const MAX_UNASKED = 10_000;
/** How many similar folders are named. */
const MAX_SIMILAR = 3;

/** A message as the server describes it; `structure` is null where it describes none that can be read. */
interface DescribedMessage {
  uid: number;
  octets: number;
  structure: MessageStructureObject | null;
}

/** An open folder. All methods reject with an ImapError. */
export interface ImapFolder {
  /** UIDVALIDITY: a UID means the same message in another session while this is the same (RFC 9051 §2.3.1.1). */
  readonly validity: bigint;
  /** How messages are marked: `\Seen` where the server stores no keywords. */
  readonly mark: ImapMark;
  /** The messages that no run has taken, by UID, ascending; `since`: those that came on this day (`2026-11-01`) or later. */
  search(since: string | null): Promise<number[]>;
  describe(uids: readonly number[]): AsyncIterable<DescribedMessage>;
  /** The messages as they are; null for one that is larger than `MAX_MESSAGE_MIB`. What the server does not send is left out. */
  read(uids: readonly number[]): AsyncIterable<{ uid: number; octets: Buffer | null }>;
  markTaken(uids: readonly number[]): Promise<void>;
}

/** Does `work` with a folder, until the deadline. Rejects with an ImapError. */
export async function withImapFolder<T>(
  account: ImapAccount,
  { folder, mark }: { folder: string; mark: ImapMark },
  deadline: Deadline,
  work: (folder: ImapFolder) => Promise<T>,
): Promise<T> {
  const { ImapFlow } = await import("imapflow");
  const session = new Session(new ImapFlow(clientOptions(account)), account, deadline);
  try {
    await session.connect();
    const result = await work(await session.open(folder, mark));
    await session.logOut();
    return result;
  } finally {
    session.close();
  }
}

function clientOptions({ host, port, tls, user, secret, ca }: ImapAccount): ImapFlowOptions {
  return {
    host,
    port,
    ...(tls === "implicit" ? { secure: true } : { secure: false, doSTARTTLS: true }), // RFC 8314 §3.2; fails where it is not offered
    // said here, because NODE_TLS_REJECT_UNAUTHORIZED could say otherwise
    tls: { rejectUnauthorized: true, minVersion: "TLSv1.2", ...(ca === undefined ? {} : { ca }) },
    auth: secret.kind === "token" ? { user, accessToken: secret.text } : { user, pass: secret.text },
    clientInfo: { name: "mail-policy", version: "", vendor: "", "support-url": "" },
    logger: false,
    disableAutoIdle: true,
    disableCompression: true, // a few octets could become many
    maxLineLength: MAX_LINE_OCTETS,
    maxLiteralSize: MAX_MESSAGE_OCTETS + 1,
    maxResponseSize: MAX_MESSAGE_OCTETS + MAX_LINE_OCTETS,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    greetingTimeout: GREETING_TIMEOUT_MS,
    socketTimeout: SILENCE_TIMEOUT_MS,
  };
}

class Session {
  readonly #client: ImapFlow;
  readonly #account: ImapAccount;
  readonly #deadline: Deadline;
  readonly #hangUp = (): void => this.#client.close();
  #fault: unknown = null;
  #lastCode: string | null = null;

  constructor(client: ImapFlow, account: ImapAccount, deadline: Deadline) {
    this.#client = client;
    this.#account = account;
    this.#deadline = deadline;
    client.on("error", (error) => (this.#fault ??= error)); // commands say only that the connection is gone
    client.on("response", ({ code }) => (this.#lastCode = responseCodeIn(code)));
  }

  async connect(): Promise<void> {
    const { signal } = this.#deadline;
    signal.addEventListener("abort", this.#hangUp, { once: true });
    if (signal.aborted) throw this.#error("open", null);
    try {
      await this.#client.connect();
    } catch (error) {
      throw signal.aborted ? this.#error("open", error) : sessionError(this.#account, error);
    }
  }

  /** All is done: what becomes of this makes no difference. */
  async logOut(): Promise<void> {
    await this.#client.logout().catch(() => undefined);
  }

  close(): void {
    this.#deadline.signal.removeEventListener("abort", this.#hangUp);
    this.#client.close();
  }

  async open(path: string, mark: ImapMark): Promise<ImapFolder> {
    if (mark.kind === "move") {
      const canMove = ["MOVE", "UIDPLUS", "IMAP4rev2"].some((name) => this.#client.capabilities.has(name));
      if (!canMove) throw new ImapError(message("imap/no-move"), true); // RFC 6851 §3.3: else all that is marked as deleted would go
      await this.#select(mark.folder, true);
    }
    const mailbox = await this.#select(path, mark.kind === "keep");
    const possible = markIn(mailbox, mark);
    return {
      validity: mailbox.uidValidity,
      mark: possible,
      search: (since) => this.#search(possible, since),
      describe: (uids) => this.#describe(uids),
      read: (uids) => this.#read(uids),
      markTaken: (uids) => this.#markTaken(uids, possible),
    };
  }

  async #select(path: string, readOnly: boolean): Promise<MailboxObject> {
    try {
      return await this.#client.mailboxOpen(path, { readOnly });
    } catch (error) {
      if ((error as { mailboxMissing?: boolean }).mailboxMissing !== true) throw this.#error("open", error);
      throw new ImapError(message("imap/no-folder", { folder: path, similar: await this.#similarFolders(path) }), true);
    }
  }

  /** Folders that the user may have meant: in another folder, or misspelt. */
  async #similarFolders(path: string): Promise<string[]> {
    const folders = await this.#client.list().catch(() => []);
    const lastName = (of: string): string => (of.split(/[/.]/).at(-1) ?? "").toLowerCase();
    const namesakes = folders.filter(({ name }) => name.toLowerCase() === lastName(path)).map((one) => one.path);
    const closest = closestWord(
      path,
      folders.map((one) => one.path),
    );
    return [...new Set(closest === null ? namesakes : [closest, ...namesakes])].slice(0, MAX_SIMILAR);
  }

  async #search(mark: ImapMark, since: string | null): Promise<number[]> {
    const query = {
      deleted: false,
      ...(since === null ? {} : { since }),
      ...(mark.kind === "keyword" ? { unKeyword: FETCHED_KEYWORD } : {}),
      ...(mark.kind === "seen" ? { seen: false } : {}),
    };
    return this.#try("search", async () => (await this.#client.search(query, { uid: true })) || null);
  }

  async *#describe(uids: readonly number[]): AsyncIterable<DescribedMessage> {
    const rows = this.#fetch(uids, { bodyStructure: true, size: true }, ({ size }) => size !== undefined);
    for await (const { uid, size, bodyStructure } of rows)
      yield { uid, octets: size ?? 0, structure: bodyStructure ?? null };
  }

  async *#read(uids: readonly number[]): AsyncIterable<{ uid: number; octets: Buffer | null }> {
    const whole = { source: { start: 0, maxLength: MAX_MESSAGE_OCTETS + 1 } }; // sizes may be wrong
    for await (const { uid, source } of this.#fetch(uids, whole, ({ source }) => source !== undefined)) {
      const octets = source as Buffer;
      yield { uid, octets: octets.length > MAX_MESSAGE_OCTETS ? null : octets };
    }
  }

  /** The answers about these messages, each once; the server may send others, and several of one. */
  async *#fetch(
    uids: readonly number[],
    query: FetchQueryObject,
    isAnswer: (row: FetchMessageObject) => boolean,
  ): AsyncIterable<FetchMessageObject> {
    const missing = new Set(uids);
    let unasked = 0;
    try {
      for await (const row of this.#client.fetch(uids.join(","), query, { uid: true })) {
        if (isAnswer(row) && missing.delete(row.uid)) yield row;
        else if (++unasked > MAX_UNASKED) throw new ImapError(message("imap/excessive", { host: this.#account.host }));
      }
    } catch (error) {
      throw this.#error("fetch", error);
    }
  }

  async #markTaken(uids: readonly number[], mark: ImapMark): Promise<void> {
    const range = uids.join(",");
    const byUid = { uid: true };
    if (mark.kind === "keep") return;
    if (mark.kind === "move") {
      await this.#try("move", async () => (await this.#client.messageMove(range, mark.folder, byUid)) || null);
      return;
    }
    const flag = mark.kind === "seen" ? "\\Seen" : FETCHED_KEYWORD;
    await this.#try(
      "mark",
      async () => (await this.#client.messageFlagsAdd(range, [flag], { ...byUid, silent: true })) || null,
    );
  }

  /** The result of a command; null is how imapflow says that it failed. */
  async #try<T>(step: ImapStep, command: () => Promise<T | null>): Promise<T> {
    let failed: unknown = null;
    try {
      const result = await command();
      if (result !== null) return result;
    } catch (error) {
      failed = error;
    }
    throw this.#error(step, failed);
  }

  #error(step: ImapStep, failed: unknown): Error {
    if (this.#deadline.expiryReason !== null) return new ImapError(this.#deadline.expiryReason);
    if (failed instanceof ImapError) return failed;
    const cause = this.#client.usable ? failed : (this.#fault ?? failed ?? {});
    return commandError(this.#account.host, step, cause, this.#lastCode);
  }
}

/** What a folder lets us do (RFC 9051 §7.1: PERMANENTFLAGS, `\*` for new keywords; without it, every flag is stored). */
function markIn({ readOnly, permanentFlags }: MailboxObject, mark: ImapMark): ImapMark {
  if (mark.kind === "keep") return mark;
  const stores = (...flags: string[]): boolean =>
    readOnly !== true && (permanentFlags === undefined || flags.some((flag) => permanentFlags.has(flag)));
  if (mark.kind === "move" && readOnly !== true) return mark;
  if (mark.kind === "keyword" && stores("\\*", FETCHED_KEYWORD)) return mark;
  if (mark.kind !== "move" && stores("\\Seen")) return { kind: "seen" };
  throw new ImapError(message("imap/read-only"), true);
}

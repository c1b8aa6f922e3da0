// An IMAP server on loopback that keeps to RFC 9051 as far as a client of ours needs, except where a test has it lie.
import type { Server, Socket } from "node:net";
import { createServer } from "node:net";
import type { TLSSocket } from "node:tls";
import { createServer as createTlsServer } from "node:tls";
import { TEST_CREDENTIALS } from "./dns-server.ts";

export interface StoredMail {
  uid: number;
  octets: string;
  flags: Set<string>;
  /** BODYSTRUCTURE. */
  structure: string;
}

/** A command: its words after the tag, as they came. */
export interface ImapCommand {
  tag: string;
  name: string;
  text: string;
  say: (text: string) => void;
  socket: Socket;
  /** What an honest server would do. */
  honestly: () => void;
}

export interface ImapServer {
  port: number;
  mails: StoredMail[];
  /** The mails that were moved away. */
  moved: StoredMail[];
  /** Everything that clients sent, a line each. */
  lines: string[];
  close(): Promise<void>;
}

interface Behaviour {
  /** Without it, TLS comes first. */
  isPlain?: boolean;
  /** Of this machine; 127.0.0.1 unless it matters. */
  address?: string;
  capabilities?: string;
  permanentFlags?: string;
  folders?: string[];
  /** What a command comes to, by its name (`UID FETCH`), instead of what an honest server does. */
  lies?: Readonly<Record<string, (command: ImapCommand) => void>>;
}

const ATTACHMENT =
  '("application" "gzip" ("name" "a!example.org!1!2.xml.gz") NIL NIL "base64" 100 NIL ("attachment" ("filename" "a!example.org!1!2.xml.gz")) NIL NIL)';
export const TEXT = '("text" "plain" ("charset" "utf-8") NIL NIL "7bit" 10 1 NIL NIL NIL NIL)';

/** A mail with a report, or with another structure. */
export function storedMail(uid: number, structure = ATTACHMENT): StoredMail {
  return { uid, octets: `Subject: Report ${uid}\r\n\r\nbody ${uid}\r\n`, flags: new Set(), structure };
}

export async function serveImap(mails: StoredMail[], behaviour: Behaviour = {}): Promise<ImapServer> {
  const state: Omit<ImapServer, "port" | "close"> = { mails, moved: [], lines: [] };
  const sockets = new Set<Socket>();
  const talk = (socket: Socket): void => converse(socket, state, behaviour);
  const server: Server =
    behaviour.isPlain === true ? createServer(talk) : createTlsServer(TEST_CREDENTIALS, (tls: TLSSocket) => talk(tls));
  server.on("tlsClientError", () => undefined);
  server.on("connection", (socket: Socket) => {
    sockets.add(socket.setNoDelay());
    socket.on("error", () => undefined);
  });
  await new Promise<void>((done) => server.listen(0, behaviour.address ?? "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => server.close(done));
  };
  return Object.assign(state, { port, close });
}

function converse(socket: Socket, state: Omit<ImapServer, "port" | "close">, behaviour: Behaviour): void {
  const say = (text: string): void => void socket.write(`${text}\r\n`, "latin1");
  const capabilities = behaviour.capabilities ?? "IMAP4rev1 UIDPLUS MOVE";
  let buffered = "";
  socket.on("error", () => undefined);
  socket.setEncoding("latin1").on("data", (data: unknown) => {
    buffered += String(data);
    for (let end = buffered.indexOf("\r\n"); end >= 0; end = buffered.indexOf("\r\n")) {
      const line = buffered.slice(0, end);
      buffered = buffered.slice(end + 2);
      state.lines.push(line);
      const [, tag = "", name = "", text = ""] = /^(\S+) ((?:UID )?\S+) ?(.*)$/.exec(line) ?? [];
      const honestly = (): void =>
        answer({ tag, name: name.toUpperCase(), text, say }, state, { ...behaviour, capabilities });
      const lie = behaviour.lies?.[name.toUpperCase()];
      if (lie === undefined) honestly();
      else lie({ tag, name, text, say, socket, honestly });
      if (name === "LOGOUT") socket.end();
    }
  });
  say(`* OK [CAPABILITY ${capabilities}] ready`);
}

function answer(
  { tag, name, text, say }: Pick<ImapCommand, "tag" | "name" | "text" | "say">,
  state: Omit<ImapServer, "port" | "close">,
  { capabilities = "", permanentFlags = "\\Seen \\Deleted \\*", folders = ["INBOX", "Done"] }: Behaviour,
): void {
  const ok = (more = ""): void => say(`${tag} OK ${more}done`);
  const [set = "", ...words] = text.split(" ");
  const chosen = state.mails.filter(({ uid }) => set.split(",").includes(String(uid)));
  if (name === "CAPABILITY") say(`* CAPABILITY ${capabilities}`);
  if (name === "LIST") for (const line of listed(text, folders)) say(line);
  if (name === "SELECT" || name === "EXAMINE") {
    if (!folders.includes(set.replaceAll('"', "")))
      return say(`${tag} NO [NONEXISTENT] no such folder of alice@example.org`);
    say(`* ${state.mails.length} EXISTS`);
    say(`* OK [PERMANENTFLAGS (${permanentFlags})] flags`);
    say("* OK [UIDVALIDITY 7] valid");
    return ok(name === "SELECT" ? "[READ-WRITE] " : "[READ-ONLY] ");
  }
  if (name === "UID SEARCH") {
    const [, keyword] = /UNKEYWORD (\S+)/.exec(text) ?? [];
    const flag = keyword ?? (text.includes("UNSEEN") ? "\\Seen" : null);
    const found = state.mails.filter(({ flags }) => flag === null || !flags.has(flag));
    say(`* SEARCH ${found.map(({ uid }) => uid).join(" ")}`);
  }
  if (name === "UID FETCH") for (const mail of chosen) say(fetchAnswer(mail, state.mails.indexOf(mail) + 1, text));
  if (name === "UID STORE") {
    const flags = words.slice(1).join(" ").replace(/[()]/g, "").split(" ");
    for (const mail of chosen) for (const flag of flags) mail.flags.add(flag);
  }
  if (name === "UID MOVE") {
    state.moved.push(...chosen);
    state.mails = state.mails.filter((mail) => !chosen.includes(mail));
  }
  if (name === "LOGOUT") say("* BYE");
  ok();
}

/** RFC 9051 §6.3.9: the answer to a name or `*`; an empty one asks for the separator alone. */
function listed(text: string, folders: readonly string[]): string[] {
  const [, pattern = ""] = /^"" "?(.*?)"?$/.exec(text) ?? [];
  if (pattern === "") return ['* LIST (\\Noselect) "/" ""'];
  return folders.filter((one) => pattern === "*" || pattern === one).map((one) => `* LIST () "/" "${one}"`);
}

/** An untagged FETCH of a message with what `items` ask for. */
export function fetchAnswer({ uid, octets, structure }: StoredMail, sequence: number, items: string): string {
  const body = items.includes("BODY.PEEK[]") ? ` BODY[]<0> {${octets.length}}\r\n${octets}` : "";
  const description = items.includes("BODYSTRUCTURE") ? ` BODYSTRUCTURE ${structure}` : "";
  const size = items.includes("RFC822.SIZE") ? ` RFC822.SIZE ${octets.length}` : "";
  return `* ${sequence} FETCH (UID ${uid}${size}${description}${body})`;
}

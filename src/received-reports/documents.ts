// The reports in a file: plain, compressed, archived, in a mail or in a mailbox of mails. What something is, its content says, and only then its name.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import { partsOfMail } from "./mail.ts";
import type { UnpackedOctets } from "./unpack.ts";
import { gunzip, unzip } from "./unpack.ts";
import { UnusableReport } from "./unusable-report.ts";

/** What may be a report. */
export interface ReportDocument {
  form: "xml" | "json";
  octets: Uint8Array;
  /** As its sender named it: hostile; null where it has no name. */
  name: string | null;
}

/** What is found in a file: where, as steps into it such as `message 3`, `attachment 1`; and a document, what is wrong there, or a mail without a report. */
export type Found = { steps: readonly string[] } & (
  | { document: ReportDocument }
  | { problem: Message }
  | { problem: null }
);

/** Project limit: mails and archives inside each other. A forwarded mail with a zip of a gzip has four. */
const MAX_DEPTH = 6;

/** What is still to be looked at. */
interface Part {
  octets: Uint8Array;
  name: string | null;
  steps: readonly string[];
  depth: number;
  /** Whether it came with a mail, where other things than reports are no fault. */
  isInMail: boolean;
}

/** Everything in a file, in order; never throws for what it holds. */
export async function* documentsIn(name: string, octets: Uint8Array, unpacked: UnpackedOctets): AsyncGenerator<Found> {
  yield* within({ octets, name, steps: [], depth: 0, isInMail: false }, unpacked);
}

async function* within(part: Part, unpacked: UnpackedOctets): AsyncGenerator<Found> {
  const { steps } = part;
  try {
    yield* open(part, unpacked);
  } catch (error) {
    if (!(error instanceof UnusableReport)) throw error;
    yield { steps, problem: error.reason };
  }
}

async function* open(part: Part, unpacked: UnpackedOctets): AsyncGenerator<Found> {
  const { octets, name, steps, isInMail } = part;
  if (part.depth > MAX_DEPTH) throw new UnusableReport(message("reports/nested", { most: MAX_DEPTH }));
  const inside = { ...part, depth: part.depth + 1 };
  switch (formOf(octets, name)) {
    case "gzip":
      yield* within({ ...inside, octets: unpacked.add(gunzip(octets)) }, unpacked);
      return;
    case "zip": {
      let number = 0;
      for await (const entry of unzip(octets))
        yield* within({ ...inside, octets: unpacked.add(entry), steps: [...steps, `file ${++number}`] }, unpacked);
      return;
    }
    case "mailbox":
      yield* inMailbox(inside, unpacked);
      return;
    case "mail":
      yield* inMail(inside, unpacked);
      return;
    case "xml":
      yield { steps, document: { form: "xml", octets, name } };
      return;
    case "json":
      yield { steps, document: { form: "json", octets, name } };
      return;
    case null:
      if (!isInMail) throw new UnusableReport(message("reports/no-report"));
  }
}

async function* inMailbox(box: Part, unpacked: UnpackedOctets): AsyncGenerator<Found> {
  let number = 0;
  for (const octets of messagesOf(box.octets))
    yield* within({ ...box, octets, steps: [...box.steps, `message ${++number}`] }, unpacked);
}

async function* inMail(mail: Part, unpacked: UnpackedOctets): AsyncGenerator<Found> {
  const { steps } = mail;
  let isEmpty = true;
  let number = 0;
  for (const { octets, name } of await partsOfMail(mail.octets)) {
    const part = { ...mail, octets, name, steps: [...steps, `attachment ${++number}`], isInMail: true };
    for await (const found of within(part, unpacked)) {
      isEmpty = false;
      yield found;
    }
  }
  if (isEmpty) yield { steps, problem: null };
}

type Form = "gzip" | "zip" | "mailbox" | "mail" | "xml" | "json";

/** How far a form is looked for: white space and byte order marks before it. */
const MAX_START = 1_000;

function formOf(octets: Uint8Array, name: string | null): Form | null {
  const start = Buffer.from(octets.subarray(0, MAX_START)).toString("latin1");
  if (start.startsWith("\x1f\x8b")) return "gzip"; // RFC 1952 §2.3.1
  if (/^PK(?:\x03\x04|\x05\x06)/.test(start)) return "zip"; // APPNOTE §4.3.7, §4.3.16
  const text = /^[\0\s\xef\xbb\xbf\xfe\xff]*([^]*)$/.exec(start)?.[1] ?? "";
  if (text.startsWith("<")) return "xml";
  if (text.startsWith("{")) return "json";
  if (MESSAGE_START.test(text)) return "mailbox";
  // RFC 5322 §2.2: a header field begins each mail
  if (/^[\x21-\x39\x3b-\x7e]{1,78}[ \t]*:/.test(text) || name?.toLowerCase().endsWith(".eml") === true) return "mail";
  return null;
}

/** RFC 4155: a line that begins a message. */
const MESSAGE_START = /^From \S/;

/** The mails of a mailbox in the format mbox, without the lines before each. */
function* messagesOf(octets: Uint8Array): Generator<Uint8Array> {
  const box = Buffer.from(octets.buffer, octets.byteOffset, octets.length);
  for (let at = 0; at >= 0 && at < box.length;) {
    const lineEnd = box.indexOf("\n", at);
    const next = lineEnd < 0 ? -1 : box.indexOf("\nFrom ", lineEnd);
    if (lineEnd >= 0) yield box.subarray(lineEnd + 1, next < 0 ? box.length : next + 1);
    at = next < 0 ? -1 : next + 1;
  }
}

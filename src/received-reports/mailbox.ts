// Mailboxes in the format mbox (RFC 4155): mails one after the other, each behind a line that begins with `From `.
import { UnusableReport } from "./unusable-report.ts";
import { MAX_REPORT_OCTETS, tooLarge } from "./unpack.ts";

/** Whether a text begins as a mailbox does. */
export function isMailbox(text: string): boolean {
  return /^From \S/.test(text);
}

/** The mails of a mailbox that is read piece by piece, without the lines before each. Throws an UnusableReport where one has more than `most` octets. */
export function* messagesIn(pieces: Iterable<Uint8Array>, most = MAX_REPORT_OCTETS): Generator<Uint8Array> {
  let rest: Buffer = Buffer.alloc(0);
  for (const piece of pieces) {
    const searched = Math.max(0, rest.length - SEPARATOR.length);
    rest = Buffer.concat([rest, piece]);
    for (let end = rest.indexOf(SEPARATOR, searched); end >= 0; end = rest.indexOf(SEPARATOR)) {
      yield behindFirstLine(rest.subarray(0, end + 1));
      rest = rest.subarray(end + 1);
    }
    if (rest.length > most) throw new UnusableReport(tooLarge());
  }
  if (rest.length > 0) yield behindFirstLine(rest);
}

const SEPARATOR = "\nFrom ";

function behindFirstLine(message: Buffer): Uint8Array {
  const end = message.indexOf("\n");
  return message.subarray(end < 0 ? message.length : end + 1);
}

// What a mail carries. Its subject, its addresses and its other headers are not looked at.
import type { Email } from "postal-mime";
import { message } from "../message.ts";
import { UnusableReport } from "./unusable-report.ts";

export interface MailPart {
  octets: Uint8Array;
  name: string | null;
}

/** Project limit: attachments of one mail. Reports come with one. */
const MAX_ATTACHMENTS = 100;

/** Project limits: lines of a mail, since each may cost the parser two kilobytes; and lines that may part it. */
const MAX_LINES = 200_000;
const MAX_BOUNDARIES = 1_000;

/** Project limit: multiparts inside each other. */
const MAX_NESTING = 32;

/** The attachments of a mail, and its text where that may be a report. Failure reports (RFC 9991) have none. Throws an UnusableReport. */
export async function partsOfMail(octets: Uint8Array): Promise<MailPart[]> {
  const { attachments, text, headers } = await parse(octets);
  if (attachments.length > MAX_ATTACHMENTS)
    throw new UnusableReport(message("reports/mail/attachments", { most: MAX_ATTACHMENTS }));
  // RFC 9991 §4: such a mail quotes another
  const isFailureReport =
    attachments.some(({ mimeType }) => mimeType === "message/feedback-report") ||
    headers.some(({ key, value }) => key === "content-type" && /report-type\s*=\s*"?feedback-report/i.test(value));
  if (isFailureReport) return [];
  const parts = attachments.map(({ content, filename }) => ({ octets: octetsOf(content), name: filename }));
  const body = bodyOf(text ?? "");
  return body === null ? parts : [...parts, { octets: body, name: null }];
}

async function parse(octets: Uint8Array): Promise<Email> {
  if (hasMore(octets, "\n", MAX_LINES)) throw new UnusableReport(message("reports/mail/lines", { most: MAX_LINES }));
  // RFC 2046 §5.1.1: they begin with two hyphens
  if (hasMore(octets, "\n--", MAX_BOUNDARIES))
    throw new UnusableReport(message("reports/mail/parts", { most: MAX_BOUNDARIES }));
  const { default: PostalMime } = await import("postal-mime");
  try {
    // a mail inside of a mail stays an attachment: it is opened as any other
    return await PostalMime.parse(withoutEmptyLines(octets), {
      maxNestingDepth: MAX_NESTING,
      maxRfc822NestingDepth: 0,
    });
  } catch {
    throw new UnusableReport(message("reports/mail"));
  }
}

function hasMore(octets: Uint8Array, text: string, most: number): boolean {
  const mail = Buffer.from(octets.buffer, octets.byteOffset, octets.length);
  let count = 0;
  for (let at = mail.indexOf(text); at >= 0 && count <= most; at = mail.indexOf(text, at + 1)) count++;
  return count > most;
}

/** An empty line ends the headers, also where some program has put it before them. */
function withoutEmptyLines(octets: Uint8Array): Uint8Array {
  const start = octets.findIndex((octet) => octet > 0x20);
  return octets.subarray(Math.max(0, start));
}

function octetsOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === "string") return Buffer.from(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

/**
 * A report in the text of a mail: behind words, as the parser joins all texts, or, without MIME, in base64. null where there seems to be none.
 */
function bodyOf(text: string): Uint8Array | null {
  if (BASE64_REPORT.test(text)) return Buffer.from(text, "base64");
  const start = text.search(/^[ \t]*(?:<\?xml\s|<(?:\w+:)?feedback[\s>]|\{\s*")/im);
  if (start < 0) return null;
  const report = text.slice(start).trimStart();
  const last = report.startsWith("{") ? "}" : "feedback>";
  const end = report.lastIndexOf(last);
  return Buffer.from(end < 0 ? report : report.slice(0, end + last.length));
}

/** The first octets of gzip, zip and XML in base64, in a text of nothing else. */
const BASE64_REPORT = /^\s*(?:H4sI|UEsD|PD94)[A-Za-z0-9+/=\s]*$/;

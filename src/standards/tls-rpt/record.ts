// TLS-RPT (RFC 8460): a domain asks senders to report failed TLS, and what MTA-STS and DANE made of it.
//
// A certificate that has expired, or a policy that misses an MX host, stops mail without a trace at the receiver: senders
// defer it, and the receiver sees nothing. One TXT record at `_smtp._tls.<domain>` (§3) says where senders send their daily
// reports, `v=TLSRPTv1; rua=mailto:tls-reports@example.de`: how many sessions succeeded, and which failed for what.
// Large providers send such reports. Domains that move MTA-STS from testing to enforce rely on them; without the record there is
// nothing to decide by, and failures go unnoticed.
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import { trimWsp } from "../../text/trim-wsp.ts";
import type { ReportUri } from "../mailto.ts";
import { parseReportUris, reportUriProblem } from "../mailto.ts";

/** The one valid record, e.g. `v=TLSRPTv1; rua=mailto:tls-reports@example.de`, and its report destinations. */
export interface TlsRptRecord {
  text: ByteString;
  rua: ReportUri[];
}

/** What makes senders require TLS on the way to the mailboxes of one domain. */
export interface MailboxDomainTls {
  domain: Name;
  /** Its MX hosts with secure TLSA records. */
  tlsa: Name[];
  /** Whether it has an MTA-STS policy in mode enforce. */
  enforced: boolean;
  /** Why one of the two is not wholly known; null where both are. */
  unmeasured: Message | null;
}

/** TLS on the way to the report mailboxes, by domain; `unasked` counts the domains beyond those that are asked about. */
export interface ReportMailboxTls {
  domains: MailboxDomainTls[];
  unasked: number;
}

// RFC 8460 §3: tlsrpt-rua, and tlsrpt-extension, whose value has neither "=" nor spaces.
const RUA_FIELD = /^rua=([\x21-\x3a\x3c-\x7e][\x21-\x3a\x3c-\xff \t]*)$/;
const EXTENSION_FIELD = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}=[\x21-\x3a\x3c\x3e-\x7e]+$/;

/** The TLS-RPT record among TXT values; null for none, a message where senders treat them as none. */
export function parseTlsRpt(texts: readonly ByteString[]): TlsRptRecord | Message | null {
  // RFC 8460 §3: senders discard what does not begin with "v=TLSRPTv1;"; unless one record remains, there is none.
  const records = texts.filter((text) => text.startsWith("v=TLSRPTv1;"));
  const [text] = records;
  if (text === undefined) {
    return texts.some(resemblesTlsRpt) ? message("tls-rpt/record/version") : null;
  }
  if (records.length > 1) return message("tls-rpt/record/several", { count: records.length });
  const fields = text.split(";").slice(1).map(trimWsp);
  if (fields.at(-1) === "") fields.pop();
  const values: ByteString[] = [];
  for (const field of fields) {
    const value = RUA_FIELD.exec(field)?.[1];
    if (value !== undefined) values.push(value);
    else if (!EXTENSION_FIELD.test(field)) return message("tls-rpt/record/field", { field });
  }
  if (values.length === 0) return message("tls-rpt/record/no-rua");
  // RFC 8460 §3: the grammar lets `rua` repeat, and reports go to each destination
  const rua = values.flatMap(parseReportUris);
  for (const { uri } of rua) {
    const problem = reportUriProblem(uri);
    if (problem !== null) return message("tls-rpt/record/invalid-uri", { uri, problem });
  }
  if (!rua.some(isUsable)) return message("tls-rpt/record/no-destination", { destinations: describeProblems(rua) });
  return { text, rua };
}

/** The names of fields of a valid record that no RFC defines, each once: senders ignore these (RFC 8460 §3). */
export function unknownFields({ text }: TlsRptRecord): string[] {
  const names = text
    .split(";")
    .slice(1)
    .map((field) => trimWsp(field.split("=", 1)[0] ?? ""));
  return [...new Set(names)].filter((name) => name !== "" && name !== "rua");
}

/** Whether a text was meant as a TLS-RPT record: with quotation marks, spaces or another case of letters. */
export function resemblesTlsRpt(text: ByteString): boolean {
  return /^\W*(?:v\W*)?TLSRPT/i.test(text);
}

/** Whether a text is a valid `https:` URI. */
export function isHttpsUri(text: ByteString): boolean {
  return /^https:/i.test(text) && reportUriProblem(text) === null;
}

/** Whether senders deliver reports to a destination: they support `mailto:` and `https:` (RFC 8460 §3). */
function isUsable({ uri, problem }: ReportUri): boolean {
  return problem === null || isHttpsUri(uri);
}

/** Each destination that no sender delivers to, with the reason. */
export function describeProblems(rua: readonly ReportUri[]): Message[] {
  return rua.flatMap((destination) => {
    const { uri, problem } = destination;
    return problem === null || isUsable(destination) ? [] : [message("mailto/unusable", { uri, problem })];
  });
}

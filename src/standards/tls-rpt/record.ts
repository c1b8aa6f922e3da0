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
import type { ReportUri } from "../mailto.ts";
import { UNENCODED_EXCLAMATION_MARK, parseReportUris } from "../mailto.ts";

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
const RUA_FIELD = /^[ \t]*rua=([\x21-\x3a\x3c-\x7e \t]+)$/;
const EXTENSION_FIELD = /^[ \t]*[A-Za-z0-9][A-Za-z0-9_.-]{0,31}=[\x21-\x3a\x3c\x3e-\x7e]+[ \t]*$/;

/** The TLS-RPT record among TXT values; null for none, a message where senders treat them as none. */
export function parseTlsRpt(texts: readonly ByteString[]): TlsRptRecord | Message | null {
  // RFC 8460 §3: senders discard what does not begin with "v=TLSRPTv1;"; unless one record remains, there is none.
  const records = texts.filter((text) => text.startsWith("v=TLSRPTv1;"));
  const [text] = records;
  if (text === undefined) {
    const isNear = texts.some((candidate) => /^\s*v\s*=\s*TLSRPT/i.test(candidate));
    return isNear ? message("tls-rpt/record/version") : null;
  }
  if (records.length > 1) return message("tls-rpt/record/several", { count: records.length });
  const fields = text.split(";").slice(1);
  if (/^[ \t]*$/.test(fields.at(-1) ?? "")) fields.pop();
  const rua: string[] = [];
  for (const field of fields) {
    const uris = RUA_FIELD.exec(field)?.[1];
    if (uris !== undefined) rua.push(uris);
    else if (!EXTENSION_FIELD.test(field)) return message("tls-rpt/record/field", { field });
  }
  const [uris] = rua;
  if (uris === undefined) return message("tls-rpt/record/no-rua");
  if (rua.length > 1) return message("tls-rpt/record/repeated-rua");
  const destinations = parseReportUris(uris).map(rejectExclamationMark);
  const invalid = destinations.find(({ uri }) => !/^[A-Za-z][A-Za-z0-9+.-]*:./.test(uri)); // RFC 3986 §3
  if (invalid !== undefined) return message("tls-rpt/record/invalid-uri", { uri: invalid.uri });
  return { text, rua: destinations };
}

/** RFC 8460 §3: `!` must be encoded; only DMARC has a size limit behind the address. */
function rejectExclamationMark({ uri, problem }: ReportUri): ReportUri {
  return { uri, problem: problem ?? (uri.includes("!") ? UNENCODED_EXCLAMATION_MARK : null) };
}

// TLS-RPT (RFC 8460 §3): the record at `_smtp._tls.<domain>`.
import type { Text } from "../../message.ts";
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import { quoteForMessage } from "../../dns/record.ts";
import type { ReportUri } from "../mailto.ts";
import { UNENCODED_EXCLAMATION_MARK, parseReportUris } from "../mailto.ts";

/** The one valid record and its report destinations. */
export interface TlsRptRecord {
  text: ByteString;
  rua: ReportUri[];
}

/** What makes senders insist on TLS on the way to the mailboxes of one domain. */
export interface MailboxDomainTls {
  domain: Name;
  /** Its MX hosts with secure TLSA records. */
  tlsa: Name[];
  /** Whether it has an MTA-STS policy in mode enforce. */
  enforced: boolean;
  /** Why one of the two is not wholly known; null where both are. */
  unmeasured: Text | null;
}

/** The guards of the report mailboxes' domains; `unasked` counts those beyond what is asked. */
export interface ReportMailboxTls {
  domains: MailboxDomainTls[];
  unasked: number;
}

// RFC 8460 §3: tlsrpt-rua, and tlsrpt-extension, whose value holds neither "=" nor spaces.
const RUA_FIELD = /^[ \t]*rua=([\x21-\x3a\x3c-\x7e \t]+)$/;
const EXTENSION_FIELD = /^[ \t]*[A-Za-z0-9][A-Za-z0-9_.-]{0,31}=[\x21-\x3a\x3c\x3e-\x7e]+[ \t]*$/;

/** The TLS-RPT record among TXT values; null for none, a string where senders take what is there for none. */
export function parseTlsRpt(texts: readonly ByteString[]): TlsRptRecord | string | null {
  // RFC 8460 §3: what does not begin with "v=TLSRPTv1;" is discarded; unless one is left, there is none.
  const records = texts.filter((text) => text.startsWith("v=TLSRPTv1;"));
  const [text] = records;
  if (text === undefined) {
    const near = texts.find((candidate) => /^\s*v\s*=\s*TLSRPT/i.test(candidate));
    return near === undefined ? null : "the record does not begin with exactly `v=TLSRPTv1;`, so senders discard it";
  }
  if (records.length > 1) return `${records.length} TLS-RPT records; senders take several for none`;
  const fields = text.split(";").slice(1);
  if (/^[ \t]*$/.test(fields.at(-1) ?? "")) fields.pop();
  const rua: string[] = [];
  for (const field of fields) {
    const uris = RUA_FIELD.exec(field)?.[1];
    if (uris !== undefined) rua.push(uris);
    else if (!EXTENSION_FIELD.test(field)) return `${quoteForMessage(field)} is not of the form name=value`;
  }
  const [uris] = rua;
  if (uris === undefined || rua.length > 1)
    return uris === undefined ? "it has no `rua`" : "`rua` stands more than once";
  const destinations = parseReportUris(uris).map(rejectExclamationMark);
  const invalidUri = destinations.find(({ uri }) => !/^[A-Za-z][A-Za-z0-9+.-]*:./.test(uri)); // RFC 3986 §3
  if (invalidUri !== undefined)
    return `${quoteForMessage(invalidUri.uri)} in \`rua\` is no URI; write \`mailto:\` before an address`;
  return { text, rua: destinations };
}

/** RFC 8460 §3: `!` must be encoded; a size limit behind the address is DMARC's alone. */
function rejectExclamationMark({ uri, problem }: ReportUri): ReportUri {
  return { uri, problem: problem ?? (uri.includes("!") ? UNENCODED_EXCLAMATION_MARK : null) };
}

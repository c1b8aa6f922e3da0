// TLS-RPT (RFC 8460 §3): the record at `_smtp._tls.<domain>`.
import type { Octets } from "../../dns/record.ts";
import type { ReportUri } from "../mailto.ts";
import { parseReportUris } from "../mailto.ts";

/** The one valid record and its report destinations. */
export interface TlsRptRecord {
  text: Octets;
  rua: ReportUri[];
}

/** The TLS-RPT record among TXT values; null for none, a string where senders take what is there for none. */
export function parseTlsRpt(texts: readonly Octets[]): TlsRptRecord | string | null {
  // RFC 8460 §3: what does not begin with "v=TLSRPTv1;" is discarded; unless one is left, there is none.
  const records = texts.filter((text) => /^v=TLSRPTv1[ \t]*;/.test(text));
  const [text] = records;
  if (text === undefined) {
    const near = texts.find((candidate) => /^\s*v\s*=\s*TLSRPT/i.test(candidate));
    return near === undefined ? null : "the record does not begin with `v=TLSRPTv1;`, so senders discard it";
  }
  if (records.length > 1) return `${records.length} TLS-RPT records; senders take several for none`;
  const fields = text.split(";").slice(1).map((field) => field.trim());
  if (fields.at(-1) === "") fields.pop();
  const rua: string[] = [];
  for (const field of fields) {
    const [, name, value] = /^([A-Za-z0-9][A-Za-z0-9_.-]{0,31})=([\x21-\x3a\x3c-\x7e, \t]+)$/.exec(field) ?? [];
    if (name === undefined || value === undefined) return `\`${field}\` is not of the form name=value`;
    if (name === "rua") rua.push(value);
  }
  if (rua.length !== 1) return rua.length === 0 ? "it has no `rua`" : "`rua` stands more than once";
  return { text, rua: parseReportUris(rua[0] as string) };
}

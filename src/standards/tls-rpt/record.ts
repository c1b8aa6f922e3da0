// TLS-RPT (RFC 8460): the record at `_smtp._tls.<domain>`.
import type { Octets } from "../../dns/record.ts";

/** The one valid record; its report destinations as URIs. */
export interface TlsRptRecord {
  text: Octets;
  rua: string[];
}

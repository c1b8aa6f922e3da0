// Which mails carry a report, by their structure alone: types and file names of their parts, as a mail server describes them.
import type { ReportKind } from "./evidence.ts";

/** A part of a mail, as BODYSTRUCTURE describes it (RFC 9051 §7.5.2). Types and names of parameters are in lower case. */
export interface MailPart {
  type: string;
  parameters?: Readonly<Record<string, string>> | undefined;
  dispositionParameters?: Readonly<Record<string, string>> | undefined;
  childNodes?: readonly MailPart[] | undefined;
}

/** Project limit: parts of a mail that are looked at; a report is among the first. */
const MAX_PARTS = 100;

// RFC 8460 §6.4, §6.5; some send plain JSON
const TLS_TYPE = /^application\/(?:tlsrpt\+(?:json|gzip)|json)$/;
const TLS_NAME = /\.json(?:\.gz)?$/i;
// RFC 9990 §3.1.1 (RFC 7489 §7.2.1.1) has `.xml` and `.xml.gz`; many send zip
const DMARC_TYPE = /^(?:text\/xml|application\/(?:xml|gzip|x-gzip|zip|x-zip|x-zip-compressed))$/;
const DMARC_NAME = /\.(?:xml|gz|zip)$/i;

/** The kind of report that a mail seems to carry; null for none. Bounces and failure reports carry none, whatever they quote. */
export function reportKindOf(mail: MailPart): ReportKind | null {
  const waiting: MailPart[] = [mail];
  let found: ReportKind | null = null;
  for (let looked = 0; waiting.length > 0 && looked < MAX_PARTS; looked++) {
    const part = waiting.pop() as MailPart;
    const kind = kindOfPart(part);
    if (kind === "tls-rpt") return kind; // what says so is rarer, and more certain
    found ??= kind;
    if (!isOtherReport(part)) waiting.push(...(part.childNodes ?? []).slice(0, MAX_PARTS).toReversed());
  }
  return found;
}

/** A `multipart/report` of another kind (RFC 6522 §3): about a delivery, or a single mail. */
function isOtherReport({ type, parameters }: MailPart): boolean {
  const of = parameters?.["report-type"]?.toLowerCase();
  return type === "multipart/report" && of !== undefined && of !== "tlsrpt";
}

function kindOfPart({ type, parameters, dispositionParameters }: MailPart): ReportKind | null {
  if (type === "multipart/report" && parameters?.["report-type"]?.toLowerCase() === "tlsrpt") return "tls-rpt"; // RFC 8460 §5.3
  const name = dispositionParameters?.["filename"] ?? parameters?.["name"] ?? "";
  if (TLS_TYPE.test(type) || TLS_NAME.test(name)) return "tls-rpt";
  return DMARC_TYPE.test(type) || DMARC_NAME.test(name) ? "dmarc" : null;
}

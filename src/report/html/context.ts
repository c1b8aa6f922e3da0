// What an HTML report is written with, apart from the report.
import { createHash } from "node:crypto";
import type { ReceivedViews } from "../../received-reports/view.ts";
import type { Language } from "../language.ts";
import type { ReportLinks } from "../links.ts";

export interface HtmlContext {
  language: Language;
  links: ReportLinks;
  /** What received reports show; null where there are none. */
  received: ReceivedViews | null;
  /** How many rows with days of senders a domain may have on the page that is written. */
  dayRows: number;
  /** Where the findings of a domain are, seen from the page that is written. */
  domainUrl: (domain: string) => string;
}

/** A name that can be a file's and an anchor's, but of no device (Windows: `aux.example.html`); a longer or another one is known by its digest. */
const PLAIN_NAME = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[a-z0-9_](?:[a-z0-9._-]{0,198}[a-z0-9_-])?$/;

/** What a domain's page and its anchor are called. */
export function domainId(domain: string): string {
  return PLAIN_NAME.test(domain) ? domain : createHash("sha256").update(domain).digest("hex");
}

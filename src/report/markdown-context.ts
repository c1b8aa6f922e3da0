// What a Markdown report is written with, apart from the report.
import type { Language } from "./language.ts";
import type { ReportLinks } from "./links.ts";

export interface MarkdownContext {
  language: Language;
  links: ReportLinks;
}

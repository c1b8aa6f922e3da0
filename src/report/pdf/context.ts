// What the parts of a PDF report are written with, apart from the report.
import type { Language } from "../language.ts";
import type { Sheet } from "./sheet.ts";

export interface PdfContext {
  sheet: Sheet;
  language: Language;
}

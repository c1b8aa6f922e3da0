// The words of the report, and what it shows of characters that it cannot draw.
import { ROOM, part, prose, terms } from "./blocks.ts";
import type { PdfContext } from "./context.ts";

const TERM_WIDTH = 120;

export function glossary({ sheet, language }: PdfContext): void {
  const { pdf } = language.words;
  part(
    sheet,
    "glossary",
    pdf.glossary,
    () => {
      terms(
        sheet,
        pdf.terms.map(([term, text]) => [term, prose(text)] as const),
        TERM_WIDTH,
      );
    },
    ROOM,
  );
}

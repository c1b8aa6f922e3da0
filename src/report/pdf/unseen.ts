// What could not be measured and why, each cause once; and the limits of the run.
import type { Report } from "../../run-report.ts";
import { capitalized } from "../../text/capitalized.ts";
import { MAX_NAMES } from "../finding-view.ts";
import { viewReport } from "../report-view.ts";
import { say } from "../say.ts";
import { bullets, code, joined, paragraph, ROOM, part, prose, subpart } from "./blocks.ts";
import type { PdfContext } from "./context.ts";
import type { Span } from "./lines.ts";
import { CELL, CELL_CODE, NOTE } from "./style.ts";
import { table } from "./table.ts";

/** Project limit: causes, and checks of each. */
const MAX_CAUSES = 100;
const MAX_CHECKS = 40;
const MAX_LIMITATIONS = 200;

export function unseen(report: Report, context: PdfContext): void {
  const { sheet, language } = context;
  const { html, page, pdf } = language.words;
  const { unknowns } = viewReport(report);
  const names = (all: readonly string[], most: number): Span[] => {
    const more = all.length - most;
    const shown = all.slice(0, most).map((name) => [code(name, CELL_CODE)]);
    return joined(more > 0 ? [...shown, prose(page.moreCount(more), CELL)] : shown, ", ", CELL);
  };
  part(
    sheet,
    "unseen",
    pdf.unseen,
    () => {
      if (unknowns.length === 0) paragraph(sheet, prose(pdf.allMeasured));
      if (unknowns.length > MAX_CAUSES) paragraph(sheet, prose(pdf.onlyFirst(MAX_CAUSES, unknowns.length), NOTE));
      table(
        sheet,
        [
          { head: pdf.cause, share: 42 },
          { head: pdf.checks, share: 33 },
          { head: html.domains, share: 25 },
        ],
        unknowns
          .slice(0, MAX_CAUSES)
          .map(({ cause, checks, domains }) => [
            prose(capitalized(say(cause, language)), CELL),
            names(checks, MAX_CHECKS),
            names(domains, MAX_NAMES),
          ]),
      );
      if (report.limitations.length === 0) return;
      subpart(sheet, html.limitations, () =>
        bullets(
          sheet,
          report.limitations.slice(0, MAX_LIMITATIONS).map((one) => prose(capitalized(say(one, language)))),
        ),
      );
    },
    ROOM,
  );
}

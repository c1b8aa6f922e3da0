// The first pages: what was audited, when, and by what; then the contents.
import type { Report } from "../../run-report.ts";
import { momentText } from "../english/times.ts";
import { say } from "../say.ts";
import { sayResult } from "./summary.ts";
import { code, heading, paragraph, prose, terms } from "./blocks.ts";
import type { PdfContext } from "./context.ts";
import type { Span } from "./lines.ts";
import type { Destination, Element, Sheet } from "./sheet.ts";
import { BODY, CELL_CODE, PAGE, SUBTITLE, TITLE, WIDTH } from "./style.ts";

/** Project limit: domains, files and resolvers that the cover names. */
const MAX_LISTED = 12;
const MAX_NAME = 120;
const MAX_NOTE = 300;

export function cover(report: Report, { sheet, language }: PdfContext): void {
  const { html, pdf, result } = language.words;
  const { domains, at, profile, view, config, resolvers, tool, changedOnly, recording } = report;
  sheet.band(14);
  sheet.y = 150;
  sheet.within("H1", () => sheet.draw(sheet.lines([{ text: pdf.title, style: TITLE }], WIDTH), PAGE.side));
  paragraph(sheet, [{ text: html.about, style: SUBTITLE }], { after: 26 });
  sayResult(report, { sheet, language });
  sheet.y += 14;
  const names = Array.from({ length: Math.min(MAX_LISTED, domains.length) }, (_, i) => domains.at(i)?.name ?? "");
  const used = resolvers
    .slice(0, MAX_LISTED)
    .map(({ url, validates }) => [code(url, CELL_CODE, MAX_NAME), ...prose(result.validationDoubt(validates))]);
  terms(
    sheet,
    [
      [pdf.scope, [...prose(`${result.domains(domains.length)}: `), ...listed(names, domains.length, language)]],
      [html.moment, prose(momentText(at))],
      [html.profile, [code(profile, CELL_CODE, MAX_NAME)]],
      [html.view, prose(result.view(view))],
      [
        html.policy,
        listed(
          [config.file, ...(config.included ?? []).slice(0, MAX_LISTED)],
          1 + (config.included?.length ?? 0),
          language,
        ),
      ],
      [html.policyHash, [code(config.sha256, CELL_CODE, MAX_NAME)]],
      [html.resolvers, used.length === 0 ? prose(result.none) : commaList(used, resolvers.length, language)],
      [html.tool, prose(`${tool.name} ${tool.version}`, BODY, MAX_NAME)],
    ],
    126,
  );
  sheet.y += 10;
  for (const note of [changedOnly?.note, recording])
    if (note) paragraph(sheet, prose(say(note, language), BODY, MAX_NOTE));
  paragraph(sheet, prose(result.disclaimer));
}

function listed(names: readonly string[], count: number, language: PdfContext["language"]): Span[] {
  return commaList(
    names.map((name) => [code(name, CELL_CODE, MAX_NAME)]),
    count,
    language,
  );
}

/** Items, and how many more there are. */
function commaList(items: readonly (readonly Span[])[], count: number, { words }: PdfContext["language"]): Span[] {
  const more = count - items.length;
  const all = more > 0 ? [...items, prose(words.page.moreCount(more))] : items;
  return all.flatMap((spans, i) => (i === 0 ? spans : [{ text: ", ", style: BODY }, ...spans]));
}

/** What the heading and a line for each of eight parts need. */
const CONTENTS_ROOM = 205;

/** The contents, which are filled once the pages of all parts are known. */
export class Contents {
  readonly #sheet: Sheet;
  readonly #page: number;
  readonly #y: number;
  readonly #element: Element;

  constructor({ sheet, language }: PdfContext) {
    this.#sheet = sheet;
    sheet.y += 24;
    sheet.ensure(CONTENTS_ROOM);
    heading(sheet, 2, language.words.pdf.contents);
    this.#page = sheet.pages;
    this.#y = sheet.y;
    this.#element = sheet.begin("TOC");
  }

  fill(): void {
    const sheet = this.#sheet;
    sheet.onPage(this.#page, this.#y, () =>
      sheet.resume(this.#element, () => {
        for (const destination of sheet.destinations) this.#entry(destination);
      }),
    );
    this.#element.end();
  }

  #entry(destination: Destination): void {
    const sheet = this.#sheet;
    const y = sheet.y;
    const text = sheet.lines([{ text: destination.title, style: BODY }], WIDTH - 40);
    const page = sheet.lines([{ text: String(destination.page), style: BODY }], 30);
    const used = page[0]?.pieces[0]?.width ?? 0;
    sheet.within("TOCI", () =>
      sheet.within("Reference", () =>
        sheet.within("Link", () => {
          sheet.drawHere(text, PAGE.side);
          const bottom = sheet.y;
          sheet.y = y;
          sheet.drawHere(page, PAGE.width - PAGE.side - used);
          sheet.y = bottom;
          sheet.link(destination, PAGE.side, y, WIDTH, bottom - y);
        }),
      ),
    );
    sheet.y += 3;
    sheet.rule(PAGE.side, sheet.y, WIDTH);
    sheet.y += 5;
  }
}

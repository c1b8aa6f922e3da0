// What changed between two runs, as a page.
import type { Status } from "../../model.ts";
import type { Counts } from "../../run-report.ts";
import type { RunChanges } from "../../run-changes.ts";
import { capitalized } from "../../text/capitalized.ts";
import type { Language } from "../language.ts";
import type { ChangeItem, ChangeSection, ComparedRow, RunChangesView } from "../run-changes-view.ts";
import { viewRunChanges } from "../run-changes-view.ts";
import { linkedCheck } from "./finding.ts";
import type { Content, Markup } from "./markup.ts";
import { code, html, joined, prose } from "./markup.ts";
import { pageEnd, pageStart, section } from "./page.ts";
import { label, table } from "./parts.ts";

/** One file that needs nothing else, in parts. */
export function* renderRunChangesHtml(changes: RunChanges, { language }: { language: Language }): Generator<string> {
  for (const { text } of page(viewRunChanges(changes, language), language)) yield text;
}

function* page(view: RunChangesView, language: Language): Generator<Markup> {
  const { result, runs } = language.words;
  yield pageStart(view.isQuiet ? view.lead : result.verdict(view.lead), null, language);
  yield verdict(view);
  yield figures(view);
  if (view.differences.length > 0) {
    const items = view.differences.map((one) => html`<li>${prose(one)}</li>`);
    yield section(
      "differences",
      runs.differences,
      html`<ul class="causes">
        ${items}
      </ul>`,
    );
  }
  for (const one of view.sections) yield section(one.id, `${one.head} (${one.count})`, sectionBody(one, language));
  yield section("runs", runs.run, table(["", runs.before, runs.after], view.runs.map(runRow)));
  yield pageEnd(language);
}

function verdict({ mark, lead, others, between }: RunChangesView): Markup {
  return html`<div class="verdict ${mark}">
    <h1>${prose(capitalized(lead))}</h1>
    ${others === "" ? null : html`<p>${prose(capitalized(others))}</p>`}
    <p>${prose(between)}</p>
  </div> `;
}

/** How many findings have each status, before and after. */
function figures({ counts }: RunChangesView): Markup {
  return html`<ul class="figures">
    ${counts.map(
      ({ status, head, before, after }) =>
        html`<li class="${status === null ? "" : CLASSES[status]}">
          <b>${before === after ? before : `${before} → ${after}`}</b> ${head}
        </li>`,
    )}
  </ul> `;
}

const CLASSES: Readonly<Record<keyof Counts, Status>> = {
  pass: "pass",
  fail: "fail",
  warn: "warn",
  info: "info",
  unknown: "unknown",
  waived: "waived",
  notApplicable: "not-applicable",
};

function runRow({ head, before, after }: ComparedRow): Markup[] {
  return [html`${head}`, ...[before, after].map((cell) => (cell === "" ? html`–` : code(cell)))];
}

function sectionBody({ note, items, more }: ChangeSection, language: Language): Markup {
  const { runs } = language.words;
  return html`${note === null ? null : html`<p>${prose(note)}</p>`}
    <ul class="causes">
      ${items.map((item) => html`<li>${itemContent(item, language)}</li>`)}
    </ul>
    ${more > 0 ? html`<p>${runs.moreItems(more)}</p>` : null}`;
}

function itemContent({ mark, checks, subjects, moreSubjects, text, was }: ChangeItem, language: Language): Content {
  const { result, runs } = language.words;
  const names = [
    joined(
      subjects.map((one) => code(one)),
      ", ",
    ),
    moreSubjects > 0 ? ` ${result.more(moreSubjects)}` : null,
  ];
  const linked = checks.map((one) => linkedCheck(one, language));
  const isOfCheck = checks.length > 0 || subjects.length === 0;
  return [
    mark === null ? null : [label(mark, language), " "],
    isOfCheck ? [joined(linked, ", "), " "] : [names, ": "],
    prose(text),
    isOfCheck && subjects.length > 0 ? html`<br /><span class="of">${names}</span>` : null,
    was === null ? null : html`<br /><span class="of">${runs.was} ${prose(was)}</span>`,
  ];
}

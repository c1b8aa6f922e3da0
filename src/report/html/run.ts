// The run that a report is of, so that it can be repeated and checked.
import type { Report } from "../../run-report.ts";
import { say } from "../say.ts";
import type { HtmlContext } from "./context.ts";
import type { Content, Markup } from "./markup.ts";
import { code, html, joined, prose } from "./markup.ts";

/** The particulars of the run, and the limits of what it says. */
export function runPart(report: Report, { language }: HtmlContext): Markup {
  const { html: words, result } = language.words;
  const { at, profile, view, config, resolvers, tool, changedOnly, recording } = report;
  const used = resolvers.map(({ url, validates }) => html`${code(url)}${result.validationDoubt(validates)}`);
  const files = [config.file, ...(config.included ?? [])].map((file) => code(file));
  const rows: (readonly [string, Content])[] = [
    [words.moment, code(at)],
    [words.profile, code(profile)],
    [words.view, result.view(view)],
    [words.policy, joined(files, ", ")],
    [words.policyHash, code(config.sha256)],
    [words.resolvers, used.length === 0 ? result.none : joined(used, ", ")],
    [words.tool, prose(`${tool.name} ${tool.version}`)],
  ];
  const said = [changedOnly?.note, recording].flatMap((one) =>
    one ? [html`<p>${prose(say(one, language))}</p>`] : [],
  );
  return html`<dl>
      ${rows.map(
        ([head, content]) =>
          html`<dt>${head}</dt>
            <dd>${content}</dd>`,
      )}
    </dl>
    ${said}
    <p>${result.disclaimer}</p> `;
}

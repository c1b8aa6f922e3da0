// How receivers find a domain's DMARC policy: the names that they ask, nearest first, and what stands there (RFC 9989 §4.10).
import type { Facts } from "../../facts.ts";
import { quoteEvidence } from "../sanitize.ts";
import { say } from "../say.ts";
import type { HtmlContext } from "./context.ts";
import type { Markup } from "./markup.ts";
import { html, prose } from "./markup.ts";
import { fold } from "./parts.ts";

/** The walk of a domain; null where nothing was asked. */
export function dmarcPart({ dmarc, organisation }: Partial<Facts>, context: HtmlContext): Markup | null {
  if (dmarc === undefined) return null;
  const { language } = context;
  const words = language.words.html;
  const walked = organisation === undefined || organisation.evidence.length === 0 ? dmarc : organisation;
  const steps = quoteEvidence(walked.evidence, language).shown.map(
    ({ source, lines }) =>
      html`<li><span class="of">${source}</span>${lines.map((line) => html`<br /><code>${line}</code>`)}</li>`,
  );
  return fold(
    html`<h4>${words.dmarc}</h4>
      <span class="note">${resultOf(dmarc, context)}</span>`,
    html`${
      steps.length === 0
        ? null
        : html`<ol>
            ${steps}
          </ol>`
    }
    ${dmarc.state === "present" ? html`<p>${prose(words.dmarcSource(`\`_dmarc.${dmarc.value.foundAt}\``, `\`${dmarc.value.decidedBy}\``))}</p>` : null}
    ${organisation?.state === "present" ? html`<p>${prose(words.organisation(`\`${organisation.value.name}\``))}</p>` : null}`,
  );
}

function resultOf(dmarc: Facts["dmarc"], { language }: HtmlContext): Markup {
  const words = language.words.html;
  if (dmarc.state === "present") return prose(words.dmarcPolicy(dmarc.value.effective));
  if (dmarc.state === "absent") return prose(words.noRecord);
  return prose(say(dmarc.state === "malformed" ? dmarc.problem : dmarc.reason, language));
}

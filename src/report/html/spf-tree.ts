// The SPF record of a domain as a tree that opens and closes, each record and term with the lookups that it costs (RFC 7208 §4.6.4).
import type { Facts } from "../../facts.ts";
import { quoteByteString } from "../sanitize.ts";
import { say } from "../say.ts";
import type { HtmlContext } from "./context.ts";
import type { Content, Markup } from "./markup.ts";
import { html, prose } from "./markup.ts";
import { fold } from "./parts.ts";

type SpfFact = Extract<Facts["spf"], { state: "present" }>["value"];
type SpfNode = SpfFact["tree"];
type SpfBranch = SpfNode["branches"][number];

/** RFC 7208 §4.6.4. */
const ALLOWED_LOOKUPS = 10;
/** Project limit: terms of a tree that are shown. The rest is counted. */
const MAX_TERMS = 200;

/** The tree of a domain; null without a record. */
export function spfPart(spf: Facts["spf"] | undefined, context: HtmlContext): Markup | null {
  if (spf?.state !== "present") return null;
  const { tree } = spf.value;
  const words = context.language.words.html;
  const say = hasUnknown(tree) ? words.spfLookupsAtLeast : words.spfLookups;
  const budget = { left: MAX_TERMS, omitted: 0 };
  const record = recordBlock(tree, budget, context);
  const rest = budget.omitted > 0 ? html`<p>${words.moreTerms(budget.omitted)}</p>` : null;
  return fold(
    html`<h4>${words.spf}</h4>
      <span class="note">${say(tree.lookups, ALLOWED_LOOKUPS)}</span>`,
    html`<div class="tree">${record}${rest}</div>`,
  );
}

function hasUnknown({ unknown, branches }: SpfNode): boolean {
  return (
    unknown !== null ||
    branches.some(({ target, unanswered }) => unanswered !== null || (target !== null && hasUnknown(target)))
  );
}

interface TermBudget {
  left: number;
  omitted: number;
}

function recordBlock(node: SpfNode, budget: TermBudget, context: HtmlContext): Markup {
  const { language } = context;
  const trouble = node.problem?.message ?? node.unknown;
  const terms: Content[] = [];
  for (const branch of node.branches) {
    if (budget.left > 0) {
      budget.left--;
      terms.push(html`<li>${term(branch, budget, context)}</li>`);
    } else budget.omitted++;
  }
  return html`${node.text === null ? null : html`<p><code>${octets(node.text)}</code></p>`}
  ${trouble === null ? null : html`<p class="trouble">${prose(say(trouble, language))}</p>`}
  ${
    terms.length === 0
      ? null
      : html`<ul>
          ${terms}
        </ul>`
  }`;
}

function term(branch: SpfBranch, budget: TermBudget, context: HtmlContext): Markup {
  const { language } = context;
  const words = language.words.html;
  const { text, lookups, isEvaluated, target, notLookedUp, unanswered } = branch;
  const trouble = notLookedUp ?? unanswered;
  const notes = [
    ...(lookups > 0 ? [words.lookups(lookups)] : []),
    ...(isEvaluated ? [] : [words.notEvaluated]),
    ...(trouble === null ? [] : [say(trouble, language)]),
  ];
  const line = html`<code>${octets(text)}</code
    >${notes.map((note) => html` <span class="note">${prose(note)}</span>`)}`;
  return target === null ? line : fold(line, recordBlock(target, budget, context), true);
}

function octets(text: string): string {
  return quoteByteString(text).join(" ");
}

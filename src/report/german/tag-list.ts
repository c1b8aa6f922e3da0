import { quoteOctets } from "../../text/quote.ts";
import type { tagList as english } from "../english/tag-list.ts";

/** How much of a faulty tag a sentence shows. */
const MAX_QUOTED = 40;

const quote = (text: string): string => quoteOctets(text, MAX_QUOTED);

export const tagList: typeof english = {
  "tag-list/empty": () => "ein Tag ist leer: Vor oder zwischen `;` steht nichts",
  "tag-list/no-value": ({ text }) => `${quote(text)} hat kein \`=\``,
  "tag-list/name": ({ name }) => `${quote(name)} ist kein gültiger Name eines Tags`,
  "tag-list/not-ascii": ({ name, octet }) =>
    `der Wert von ${quote(name)} enthält ${quote(octet)}, das kein druckbares ASCII ist`,
  "tag-list/line-break": ({ name }) => `der Wert von ${quote(name)} enthält einen Zeilenumbruch`,
  "tag-list/repeated": ({ name }) => `das Tag ${quote(name)} kommt mehr als einmal vor`,
};

// What is said of the tag=value lists of DKIM and DMARC.
import { quoteOctets } from "../../text/quote.ts";

/** How much of a faulty tag a sentence shows. */
const MAX_QUOTED = 40;

const quote = (text: string): string => quoteOctets(text, MAX_QUOTED);

export const tagList = {
  "tag-list/empty": () => "a tag is empty: there is nothing before or between `;`",
  "tag-list/no-value": ({ text }: { text: string }) => `${quote(text)} has no \`=\``,
  "tag-list/name": ({ name }: { name: string }) => `${quote(name)} is not a valid tag name`,
  "tag-list/not-ascii": ({ name, octet }: { name: string; octet: string }) =>
    `the value of ${quote(name)} contains ${quote(octet)}, which is not printable ASCII`,
  "tag-list/line-break": ({ name }: { name: string }) => `the value of ${quote(name)} contains a line break`,
  "tag-list/repeated": ({ name }: { name: string }) => `the tag ${quote(name)} occurs more than once`,
};

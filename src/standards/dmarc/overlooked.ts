// A text that was meant as a DMARC record and does not count as one.
import type { Name } from "../../dns/name.ts";
import { prependLabels } from "../../dns/name.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Evidence } from "../../model.ts";
import type { NamedText } from "./record.ts";

/** Why the text does not count for the domain: because of its name, or how it is written. */
export function describeOverlooked({ name: at, text }: NamedText, domain: Name): Message {
  const name = prependLabels("_dmarc", domain);
  if (at !== name) return message("dmarc/present/elsewhere", { at, name });
  const quotes = text.includes('"');
  const backslashes = text.includes("\\");
  if (quotes || backslashes) return message("dmarc/present/quoting", { name, quotes, backslashes });
  if (/^\s/.test(text)) return message("dmarc/present/leading-space", { name });
  if (/^v[ \t]*=[ \t]*DMARC1\b/.test(text)) return message("dmarc/present/no-semicolon", { name, text });
  return message("dmarc/present/misspelt", { name, text });
}

/** The TXT value that was seen, and its name. */
export function nameAndText({ at, text }: Evidence): NamedText {
  return { name: "name" in at ? at.name : "", text };
}

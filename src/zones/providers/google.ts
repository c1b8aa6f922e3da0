// Cloud DNS (Google).
import type { ByteString } from "../../dns/record.ts";
import { quoteString } from "../../dns/record.ts";
import { message } from "../../message.ts";
import { readAbsoluteOwner } from "./owners.ts";
import type { Provider, TxtReader } from "./provider.ts";
import { isAscii, NOT_ASCII, quoteStrings, readStrings } from "./txt-strings.ts";

/**
 * It takes what a master file would, but knows no comments: words without quotes are a string each, and so run together
 * (documentation of `google_dns_record_set`, `rrdatas`). What it makes of escapes and parentheses there is not documented.
 */
const readTxt: TxtReader = (text) => {
  if (!isAscii(text)) return NOT_ASCII;
  if (/^[^"()\\\r\n]*;[^"()\\\r\n]*$/.test(text)) return readStrings(wordsInQuotes(text));
  // a string that is never closed ends with the text, so that no quote is tried twice
  const outside = text.replaceAll(/"(?:[^"\\]|\\.)*(?:"|\\?$)/gs, "");
  if (/[;()\\\r\n]/.test(outside)) return { unsure: message("provider/string-ends") };
  return readStrings(text);
};

function wordsInQuotes(text: ByteString): ByteString {
  return text
    .split(/[ \t]+/)
    .filter((word) => word !== "")
    .map(quoteString)
    .join(" ");
}

export const GOOGLE: Provider = {
  name: "Cloud DNS",
  readOwner: readAbsoluteOwner,
  targets: "dotted",
  readTxt,
  writeTxt: quoteStrings,
};

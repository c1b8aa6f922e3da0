// Cloud DNS (Google).
import { readAbsoluteOwner } from "./owners.ts";
import type { Provider, TxtReader } from "./provider.ts";
import { isAscii, NOT_ASCII, quoteStrings, readStrings } from "./txt-strings.ts";

/** It takes what a master file would: words without quotes are a string each, and so run together. */
const readTxt: TxtReader = (text) => {
  if (!isAscii(text)) return NOT_ASCII;
  // a string that is never closed ends with the text, so that no quote is tried twice
  const outside = text.replaceAll(/"(?:[^"\\]|\\.)*(?:"|\\?$)/gs, "");
  if (/[;()\\\r\n]/.test(outside))
    return { unsure: "is not in quotes, and has a character that may end or join strings there" };
  return readStrings(text);
};

export const GOOGLE: Provider = {
  name: "Cloud DNS",
  readOwner: readAbsoluteOwner,
  targets: "dotted",
  readTxt,
  writeTxt: quoteStrings,
};

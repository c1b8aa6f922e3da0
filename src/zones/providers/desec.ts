// deSEC.
import { message } from "../../message.ts";
import { quoteToken } from "../master-file/tokens.ts";
import { readRelativeOwner } from "./owners.ts";
import type { Provider, TxtReader } from "./provider.ts";
import { isAscii, NOT_ASCII, quoteStrings, readLongStrings } from "./txt-strings.ts";

/** It takes strings in quotes, and cuts what is longer than a string may be. */
const readTxt: TxtReader = (text) => {
  if (!isAscii(text)) return NOT_ASCII;
  return readLongStrings(text) ?? { fault: message("provider/desec-quotes", { text: quoteToken(text) }) };
};

export const DESEC: Provider = {
  name: "deSEC",
  readOwner: readRelativeOwner,
  targets: "dotted",
  readTxt,
  writeTxt: quoteStrings,
};

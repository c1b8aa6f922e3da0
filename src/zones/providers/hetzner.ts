// Hetzner: the DNS console, and the zones of the Hetzner Cloud that replace it.
import { txtRdata } from "../../dns/record.ts";
import { message } from "../../message.ts";
import { quoteToken } from "../master-file/tokens.ts";
import { readRelativeOwner } from "./owners.ts";
import type { Provider, TxtReader } from "./provider.ts";
import { isAscii, NOT_ASCII, quotedStrings, quoteStrings, readStrings } from "./txt-strings.ts";

/** Strings in quotes, and something of text without. */
const readConsoleTxt: TxtReader = (text) => {
  if (!isAscii(text)) return NOT_ASCII;
  if (quotedStrings(text) !== null) return readStrings(text);
  return /^[^\s"\\;()]{1,255}$/.test(text) ? { data: txtRdata(text) } : { unsure: message("provider/cut-or-joined") };
};

/** Strings in quotes alone, of up to 255 octets. */
const readCloudTxt: TxtReader = (text) => {
  if (!isAscii(text)) return NOT_ASCII;
  if (quotedStrings(text) === null) return { fault: message("provider/hetzner-quotes", { text: quoteToken(text) }) };
  return readStrings(text);
};

export const HETZNER_DNS: Provider = {
  name: "Hetzner DNS",
  readOwner: readRelativeOwner,
  targets: "relative",
  readTxt: readConsoleTxt,
  writeTxt: quoteStrings,
};

export const HETZNER_CLOUD: Provider = { ...HETZNER_DNS, name: "Hetzner Cloud", readTxt: readCloudTxt };

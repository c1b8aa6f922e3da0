// Azure DNS.
import { txtRdata } from "../../dns/record.ts";
import { message } from "../../message.ts";
import { readRelativeOwner } from "./owners.ts";
import type { Provider, TxtReader } from "./provider.ts";
import { isAscii } from "./txt-strings.ts";

/** What azurerm takes of a text. */
const MAX_OCTETS = 4096;

/** It takes the text itself; its Terraform provider cuts it into strings. */
const readTxt: TxtReader = (text) => {
  if (text.length > MAX_OCTETS)
    return { fault: message("provider/text-size", { octets: text.length, limit: MAX_OCTETS }) };
  return isAscii(text) && !/["\\]/.test(text) ? { data: txtRdata(text) } : { unsure: message("provider/not-plain") };
};

export const AZURE: Provider = {
  name: "Azure DNS",
  readOwner: readRelativeOwner,
  targets: "absolute",
  readTxt,
  writeTxt: (text) => text,
};

/** Of an alias record set. */
export const AZURE_ALIAS = message("provider/azure-alias");

// Azure DNS.
import { txtRdata } from "../../dns/record.ts";
import { readRelativeOwner } from "./owners.ts";
import type { Provider, TxtReader } from "./provider.ts";
import { isAscii } from "./txt-strings.ts";

/** It takes the text itself; its Terraform provider cuts it into strings. */
const readTxt: TxtReader = (text) => {
  if (text.length > 4096) return { fault: `the text has ${text.length} octets, and azurerm takes 4096` };
  return isAscii(text) && !/["\\]/.test(text)
    ? { data: txtRdata(text) }
    : {
        unsure:
          "has quotes, backslashes, or characters other than ASCII, which the provider may store in more than one way",
      };
};

export const AZURE: Provider = {
  name: "Azure DNS",
  readOwner: readRelativeOwner,
  targets: "absolute",
  readTxt,
  writeTxt: (text) => text,
};

/** Of an alias record set. */
export const AZURE_ALIAS = "Azure answers with the data of another resource";

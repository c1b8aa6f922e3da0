// Route 53 (Amazon Web Services).
import { parseName, prependLabels } from "../../dns/name.ts";
import { txtValue } from "../../dns/record.ts";
import { message } from "../../message.ts";
import { quoteToken } from "../master-file/tokens.ts";
import { octalToDecimal } from "./octal-escapes.ts";
import type { OwnerReader, Provider, TxtReader } from "./provider.ts";
import { isAscii, NOT_ASCII, quoteStrings, readStrings } from "./txt-strings.ts";

/** Its Terraform provider goes by the end of the text, label or not; escapes are octal. */
const readOwner: OwnerReader = (written, zone) => {
  if (written === "") return zone;
  const decimal = octalToDecimal(written);
  const name = decimal === null ? null : parseName(decimal);
  if (name === null) return null;
  return name.endsWith(zone) ? name : parseName(prependLabels(name, zone));
};

/** It takes `"…" "…"`; its Terraform provider puts the first and the last quote around a value. */
const readTxt: TxtReader = (text) => {
  if (/^"(?:[^"\\]|\\.)*"$/s.test(text) && /[^\s"]/.test(text))
    return { fault: message("provider/route53-quotes", { text: quoteToken(text) }) };
  if (!isAscii(text)) return NOT_ASCII;
  const decimal = octalToDecimal(text);
  return decimal === null ? { unsure: message("provider/undocumented-escape") } : readStrings(`"${decimal}"`);
};

export const ROUTE53: Provider = {
  name: "Route 53",
  readOwner,
  targets: "absolute",
  hasOctalEscapes: true,
  readTxt,
  writeTxt: (text) => quoteStrings(text).slice(1, -1),
  // API reference, ResourceRecord: a value has at most 4,000 characters
  txtLimits: { maxRecord: 4000, sizeOf: (data) => txtValue(data).length, maxPerName: null },
};

/** Of an alias record. */
export const ROUTE53_ALIAS = message("provider/route53-alias");

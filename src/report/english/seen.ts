// What was seen where there is no text to quote.
import { quoteForMessage } from "../../dns/record.ts";
import { list } from "../../text/list.ts";

export const seen = {
  "seen/alias": ({ name }: { name: string }) => `${name} is a CNAME`,
  "seen/failure": ({ reason }: { reason: string }) => reason,
  "seen/http-status": ({ status }: { status: number }) => `HTTP ${status}`,
  "seen/certificate-end": ({ end }: { end: string }) => `the certificate is valid until ${end}`,
  "seen/certificate-names": ({ names }: { names: readonly string[] }) =>
    `the certificate is for ${list(names.map((name) => quoteForMessage(name)))}`,
};

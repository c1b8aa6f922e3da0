// What was seen where there was no text to quote.
import { quoteOctets } from "../../text/quote.ts";
import { list } from "../../text/list.ts";

export const observed = {
  "observed/no-such-name": () => "no such name",
  "observed/no-record": ({ type }: { type: string }) => `no ${type} record`,
  "observed/alias": ({ name }: { name: string }) => `${name} is a CNAME`,
  "observed/alias-of": ({ target }: { target: string }) => `a CNAME to ${target}`,
  "observed/http-status": ({ status }: { status: number }) => `HTTP ${status}`,
  "observed/certificate-end": ({ end }: { end: string }) => `the certificate is valid until ${end}`,
  "observed/certificate-names": ({ names }: { names: readonly string[] }) =>
    `the certificate is for ${list(names.map((name) => quoteOctets(name)))}`,
};

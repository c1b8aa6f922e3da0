import { quoteOctets } from "../../text/quote.ts";
import type { observed as english } from "../english/observed.ts";
import { list } from "./grammar.ts";

export const observed: typeof english = {
  "observed/no-such-name": () => "den Namen gibt es nicht",
  "observed/no-record": ({ type }) => `kein ${type}-Eintrag`,
  "observed/alias": ({ name }) => `${name} ist ein CNAME`,
  "observed/alias-of": ({ target }) => `ein CNAME zu ${target}`,
  "observed/http-status": ({ status }) => `HTTP ${status}`,
  "observed/certificate-end": ({ end }) => `das Zertifikat gilt bis ${end}`,
  "observed/certificate-names": ({ names }) =>
    `das Zertifikat lautet auf ${list(names.map((name) => quoteOctets(name)))}`,
};

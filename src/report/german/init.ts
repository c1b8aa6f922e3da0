import { quoteOctets } from "../../text/quote.ts";
import type { init as english } from "../english/init.ts";
import { MAX_HOSTS, MAX_HOST_LENGTH, quoteShort } from "../english/init.ts";

const NAMING = {
  random: "zufällig",
  date: "nach Datum",
  account: "nach Konto",
  customer: "nach Wahl der Kunden",
};

const NAME_YOURS = " Die eigenen angeben: `dkim: { selectors: [s1] }`.";
const nameYours = (isSending: boolean): string => (isSending ? NAME_YOURS : "");

export const init: typeof english = {
  "init/receives/unknown": ({ reason }) => `empfängt: unbekannt, ${quoteShort(reason)}`,
  "init/receives/hosts": ({ hosts }) => {
    const named = hosts.slice(0, MAX_HOSTS).map((host) => quoteOctets(host, MAX_HOST_LENGTH));
    const more = hosts.length > MAX_HOSTS ? ` und ${hosts.length - MAX_HOSTS} weitere` : "";
    return `empfängt: MX ${named.join(", ")}${more}`;
  },
  "init/receives/null-mx": () => "empfängt nichts: Null-MX (RFC 7505)",
  "init/receives/none": ({ seen }) => `empfängt vermutlich nichts: ${seen}`,

  "init/sends/unknown": ({ reason }) => `sendet: unbekannt, ${quoteShort(reason)}`,
  "init/sends/invalid": ({ problem }) => `sendet vermutlich: der SPF-Eintrag ist ungültig, ${quoteShort(problem)}`,
  "init/sends/keys": () => "sendet vermutlich: kein SPF-Eintrag, aber DKIM-Schlüssel",
  "init/sends/assumed": () => "sendet, so die Annahme: kein SPF-Eintrag sagt etwas anderes",
  "init/sends/no-record": () => "sendet vermutlich nichts: kein SPF-Eintrag",
  "init/sends/spf": ({ text }) => `sendet: SPF ${quoteShort(text)}`,
  "init/sends/indirectly": ({ text }) =>
    `sendet vermutlich: SPF ${quoteShort(text)} erlaubt keinen Absender unmittelbar`,
  "init/sends/denied-keys": ({ text }) =>
    `sendet vermutlich: SPF ${quoteShort(text)} erlaubt keinen Absender, aber es gibt DKIM-Schlüssel`,
  "init/sends/denied": ({ text }) => `sendet nichts: SPF ${quoteShort(text)} erlaubt keinen Absender`,

  "init/dmarc/absent": () => "DMARC: kein Eintrag",
  "init/dmarc/unknown": ({ reason }) => `DMARC: unbekannt, ${quoteShort(reason)}`,
  "init/dmarc/invalid": ({ problem }) => `DMARC: ${quoteShort(problem)}`,
  "init/dmarc/policy": ({ policy, origin }) =>
    `DMARC: p=${policy}${origin === null ? "" : `, geerbt von ${quoteShort(origin)}`}`,

  "init/providers": ({ names }) => `In MX und SPF zu sehen: ${names.join(", ")}.`,
  "init/unguessable": ({ providers }) =>
    `Selektoren, die sich nicht erraten lassen: ${providers.map(({ name, naming }) => `${name} benennt sie ${NAMING[naming]}`).join(", ")}.`,
  "init/dkim/unknown": ({ reason, isSending }) =>
    `DKIM: Es wurden keine Selektoren probiert, ${quoteShort(reason)}.${nameYours(isSending)}`,
  "init/dkim/wildcard": ({ isSending }) =>
    `DKIM: Ein Wildcard-Eintrag beantwortet jeden Selektor mit einem Schlüssel, daher lässt sich keiner bestätigen.${nameYours(isSending)}`,
  "init/dkim/empty": () => `DKIM: keine Selektoren, denn unterhalb von _domainkey gibt es keinen Namen.${NAME_YOURS}`,
  "init/dkim/listed": () => "DKIM: die Selektoren, die in der Zone stehen.",
  "init/dkim/found": ({ count }) =>
    `DKIM: vermutet; von ${count} probierten Selektoren haben diese einen Schlüssel. Weitere genutzte ergänzen.`,
  "init/dkim/none": ({ count }) => `DKIM: Keiner von ${count} probierten Selektoren hat einen Schlüssel.${NAME_YOURS}`,
  "init/dkim/broken": ({ selectors }) => `Der Schlüssel von ${selectors.join(", ")} ist fehlerhaft.`,
  "init/dkim/revoked": ({ selectors }) => `Widerrufen, nicht genutzt: ${selectors.join(", ")}.`,
  "init/dkim/unanswered": ({ selectors }) => `Keine Antwort zu ${selectors.join(", ")}.`,
};

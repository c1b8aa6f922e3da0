import { quoteOctets } from "../../text/quote.ts";
import type { parked as english } from "../english/parked.ts";
import { list } from "./grammar.ts";

/** How many records or destinations a sentence lists. */
const MAX_LISTED = 10;

export const parked: typeof english = {
  "parked/null-mx/absent": ({ domain }) =>
    `${domain} hat keinen MX-Eintrag, daher versuchen Absender die Adresse der Domain`,
  "parked/null-mx/pass": () => "die Domain hat einen Null-MX",
  "parked/null-mx/other": ({ records }) => {
    const listed = records.map((record) => `\`${record}\``);
    return `die Domain hat keinen Null-MX (\`0 .\`), sondern ${list(listed, MAX_LISTED)}`;
  },
  "parked/null-mx/fix": ({ domain }) => `Dies als einzigen MX-Eintrag von ${domain} veröffentlichen.`,

  "parked/spf/absent": ({ domain }) => `${domain} hat keinen SPF-Eintrag`,
  "parked/spf/pass": () => "v=spf1 -all",
  "parked/spf/other": ({ text }) => `der Eintrag ist ${quoteOctets(text)}`,
  "parked/spf/fix": ({ domain }) => `Dies als einzigen SPF-Eintrag von ${domain} veröffentlichen.`,

  "parked/dmarc/invalid": ({ errors }) => `der Eintrag ist ungültig: ${errors.join("; ")}`,
  "parked/dmarc/policy": ({ policy, testing, origin, pct }) => {
    const inherited = origin === null ? "" : ` (geerbt von ${origin})`;
    const share = pct === 100 ? "" : `; Empfänger nach RFC 7489 wenden sie nur auf ${pct} % der gefälschten Mails an`;
    return `die Richtlinie ist ${policy}${testing ? ", gesenkt durch t=y" : ""}${inherited}${share}`;
  },
  "parked/dmarc/fix": ({ rua }) =>
    `Dies als einzigen DMARC-Eintrag veröffentlichen${rua === null ? " und um `rua=mailto:…` mit einem Postfach einer Domain ergänzen, die Mails empfängt" : ""}.`,

  "parked/rua/no-record": () => "kein DMARC-Eintrag fordert Berichte an",
  "parked/rua/not-judged": () => "nicht bewertet: Empfänger verwerfen den Eintrag, siehe parked/dmarc",
  "parked/rua/pass": ({ uris }) =>
    `Berichte gehen an ${list(
      uris.map((uri) => quoteOctets(uri)),
      MAX_LISTED,
    )}`,
  "parked/rua/absent": () => "der DMARC-Eintrag fordert keine Berichte per Mail an",
  "parked/rua/fix": ({ domain }) =>
    `Den DMARC-Eintrag von ${domain} um \`rua=mailto:…\` ergänzen, mit einem Postfach einer Domain, die Mails empfängt.`,
};

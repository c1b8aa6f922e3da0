import type { providerValues as english } from "../english/provider-values.ts";

type Part<P extends string> = Pick<typeof english, Extract<keyof typeof english, `provider/${P}`>>;

/** Each follows „einem Wert, der“. */
const unsure: Part<
  | "not-ascii"
  | "not-plain"
  | "at-sign"
  | "first-quote"
  | "inner-quotes"
  | "cut-or-joined"
  | "string-ends"
  | "undocumented-escape"
> = {
  "provider/not-ascii": () =>
    "Zeichen außerhalb von ASCII enthält, die der Anbieter auf mehr als eine Weise speichern kann",
  "provider/not-plain": () =>
    "Anführungszeichen, Backslashes oder Zeichen außerhalb von ASCII enthält, die der Anbieter auf mehr als eine Weise speichern kann",
  "provider/at-sign": () => "`@` lautet, was der Anbieter als Namen der Zone verstehen kann",
  "provider/first-quote": () =>
    "mit einem Anführungszeichen beginnt, aber nicht aus Zeichenketten in Anführungszeichen besteht",
  "provider/inner-quotes": () => "Anführungszeichen oder Backslashes enthält, aber nicht in Anführungszeichen steht",
  "provider/cut-or-joined": () =>
    'nicht in Anführungszeichen steht und daher geteilt oder mit anderem Text verbunden werden kann (in HCL `"\\"…\\""` schreiben)',
  "provider/string-ends": () =>
    "nicht in Anführungszeichen steht und ein Zeichen enthält, das dort Zeichenketten beenden oder verbinden kann",
  "provider/undocumented-escape": () => "eine Escape-Sequenz enthält, die Route 53 nicht dokumentiert",
};

const refused: Part<
  | "escape"
  | "string-size"
  | "text-size"
  | "no-text"
  | "no-value"
  | "line-ends"
  | "comment"
  | "relative-name"
  | `${"hetzner" | "desec" | "route53"}-quotes`
> = {
  "provider/escape": () => "eine Escape-Sequenz ist fehlerhaft: `\\DDD` hat drei Ziffern, bis 255",
  "provider/string-size": ({ octets }) =>
    `eine Zeichenkette hat ${octets} Oktette; die Grenze liegt bei 255 (RFC 1035 §3.3). Darin nach jeweils höchstens 255 Oktetten \`\\" \\"\` einfügen`,
  "provider/text-size": ({ octets, limit }) => `der Text hat ${octets} Oktette, azurerm akzeptiert höchstens ${limit}`,
  "provider/no-text": () => "der Text ist leer",
  "provider/no-value": ({ type }) => `ein leerer Wert ist kein gültiger ${type}-Eintrag`,
  "provider/line-ends": () =>
    "der Text enthält Zeilenumbrüche, die Daten eines Eintrags müssen aber in einer einzigen Zeile stehen",
  "provider/comment": ({ text }) => `${text} würde als Kommentar gelesen`,
  "provider/relative-name": ({ text }) =>
    `${text} muss mit einem Punkt enden: Der Anbieter akzeptiert keine relativen Namen`,
  "provider/hetzner-quotes": ({ text }) =>
    `${text} steht nicht in Anführungszeichen, ohne die Hetzner den Wert ablehnt: \`provider::hcloud::txt_record("…")\` verwenden`,
  "provider/desec-quotes": ({ text }) =>
    `${text} steht nicht in Anführungszeichen, ohne die deSEC den Wert ablehnt: in HCL \`"\\"…\\""\` schreiben`,
  "provider/route53-quotes": ({ text }) =>
    `${text} steht in Anführungszeichen, und der Provider von Terraform setzt noch einmal welche, was Route 53 ablehnt: die eigenen weglassen`,
};

const ROUTING_POLICY = "hat eine Routing-Richtlinie";

/** Each follows what declares the record. */
const computed: Part<"may-be-proxied" | "proxied" | "flattened" | "routing-policy" | "varies"> = {
  "provider/may-be-proxied": () =>
    "wird womöglich über einen Proxy geleitet, sodass Cloudflare mit eigenen Adressen antwortet",
  "provider/proxied": () => "wird über einen Proxy geleitet, sodass Cloudflare mit eigenen Adressen antwortet",
  "provider/flattened": () =>
    "wird aufgelöst (CNAME-Flattening), sodass Cloudflare mit den Adressen des Ziels antwortet",
  "provider/routing-policy": () => ROUTING_POLICY,
  "provider/varies": () => `${ROUTING_POLICY}, sodass nicht alle dieselbe Antwort erhalten`,
};

export const providerValues: typeof english = {
  ...unsure,
  ...refused,
  ...computed,
  "provider/record": ({ reason }) => `er ${reason}`,
  "provider/target-addresses": () => "der Anbieter antwortet mit den Adressen des Ziels",
  "provider/own-addresses": () => "der Anbieter antwortet mit eigenen Adressen",
  "provider/azure-alias": () => "Azure antwortet mit den Daten einer anderen Ressource",
  "provider/route53-alias": () => "Route 53 antwortet mit den Daten eines anderen Namens",
};

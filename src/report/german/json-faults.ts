import type { JsonPart, jsonFaults as english } from "../english/json-faults.ts";
import { formatCount } from "./grammar.ts";

const PARTS: Readonly<Record<JsonPart, string>> = {
  value: "ein Wert",
  key: "ein Schlüssel in Anführungszeichen",
  colon: "`:`",
  digit: "eine Ziffer",
  "comma-or-brace": "`,` oder `}`",
  "comma-or-bracket": "`,` oder `]`",
};

export const jsonFaults: typeof english = {
  "json/not-utf-8": () =>
    "hier ist der Text kein UTF-8, wie JSON es verlangt (RFC 8259 §8.1); die Datei als UTF-8 speichern",
  "json/expected": ({ part }) => `hier wird ${PARTS[part]} erwartet`,
  "json/incomplete": ({ part }) => `der JSON-Text endet, wo noch ${PARTS[part]} erwartet wird`,
  "json/surplus": () => "der JSON-Text ist schon davor zu Ende",
  "json/unclosed": () => "diese Zeichenkette wird nicht geschlossen",
  "json/control": () =>
    "ein Steuerzeichen in einer Zeichenkette: Es muss als Escape-Sequenz geschrieben werden (RFC 8259 §7)",
  "json/escape": () => "eine ungültige Escape-Sequenz in einer Zeichenkette (RFC 8259 §7)",
  "json/depth": ({ limit }) => `Arrays und Objekte sind mehr als ${limit} Ebenen tief verschachtelt`,
  "json/containers": ({ limit }) => `der JSON-Text hat mehr als ${formatCount(limit)} Arrays und Objekte`,
  "json/values": ({ limit }) => `der JSON-Text hat mehr als ${formatCount(limit)} Werte`,
};

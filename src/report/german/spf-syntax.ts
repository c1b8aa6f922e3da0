// What is wrong with a term of an SPF record; each sentence follows the term.
import type { spfSyntax as english } from "../english/spf-syntax.ts";
import { code } from "../english/spf.ts";
import { listFirst } from "./grammar.ts";

export const spfSyntax: typeof english = {
  "spf/syntax/record": ({ domain, problem }) => `im Eintrag von ${domain}: ${problem}`,
  "spf/syntax/problems": ({ items, count }) => listFirst(items, count, "; "),
  "spf/syntax/term": ({ term, problem }) => `${code(term)}: ${problem}`,
  "spf/syntax/tab": () => "enthält einen Tabulator; nur Leerzeichen trennen Terme",
  "spf/syntax/not-ascii": ({ octets, meant }) =>
    `enthält Oktette außerhalb von druckbarem ASCII: ${code(octets)}${meant === null ? "" : `; internationale Namen werden als A-Labels geschrieben: ${code(meant)}`}`,
  "spf/syntax/no-mechanism": () => "ein Mechanismus fehlt",
  "spf/syntax/bare-ipv4": () => "vor einer IPv4-Adresse muss `ip4:` stehen",
  "spf/syntax/unknown-mechanism": ({ name, meant }) =>
    `unbekannter Mechanismus ${code(name)}${meant === null ? "" : `; war \`${meant}\` gemeint?`}`,
  "spf/syntax/modifier-name": ({ name }) => `${code(name)} ist kein gültiger Name eines Modifiers`,
  "spf/syntax/modifier-qualifier": () => "ein Modifier hat keinen Qualifier",
  "spf/syntax/repeated-modifier": ({ name }) => `\`${name}\` ist nur einmal erlaubt`,
  "spf/syntax/after-all": () => "hinter `all` darf nichts folgen",
  "spf/syntax/after-ptr": () => "auf `ptr` dürfen nur `:` und eine Domain folgen",
  "spf/syntax/after-name": ({ name }) =>
    `auf \`${name}\` dürfen nur \`:domain\`, \`/length\` und \`//length\` folgen, in dieser Reihenfolge`,
  "spf/syntax/needs-domain": ({ name }) => `\`${name}\` braucht \`:\` und eine Domain`,
  "spf/syntax/no-domain": () => "eine Domain fehlt",
  "spf/syntax/no-top-label": ({ domain }) => `${code(domain)} endet nicht mit einer Top-Level-Domain wie \`.de\``,
  "spf/syntax/needs-address": ({ name }) => `\`${name}\` braucht \`:\` und eine Adresse`,
  "spf/syntax/other-family": ({ address, needed }) => `${code(address)} braucht \`${needed}\``,
  "spf/syntax/not-an-address": ({ text, family }) => `${code(text)} ist keine gültige IPv${family}-Adresse`,
  "spf/syntax/second-length": () => "auf die Adresse darf nur ein `/length` folgen",
  "spf/syntax/no-length": () => "auf `/` muss eine Präfixlänge in Ziffern folgen",
  "spf/syntax/leading-zero": ({ digits }) => `${code(`/${digits}`)}: Eine Präfixlänge darf nicht mit 0 beginnen`,
  "spf/syntax/length": ({ digits, max }) =>
    `${code(`/${digits}`)} ist zu lang: Ein IPv${max === 32 ? 4 : 6}-Präfix hat 0 bis ${max} Bit`,
  "spf/syntax/macro-zero": ({ macro }) => `${code(macro)}: Die Zahl in einem Makro darf nicht 0 sein`,
  "spf/syntax/unknown-macro": ({ macro }) =>
    `${code(macro)} ist kein gültiges Makro; eines sieht aus wie \`%{d}\` oder \`%{ir}\``,
  "spf/syntax/percent": () => "ein `%` muss ein Makro wie `%{d}` beginnen oder doppelt stehen",
  "spf/syntax/explanation-macro": () => "die Makros `c`, `r` und `t` sind nur in Erläuterungstexten erlaubt",
};

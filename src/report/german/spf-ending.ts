import type { spfEnding as english } from "../english/spf-ending.ts";
import { code, excerpt } from "../english/spf.ts";
import { listFirst } from "./grammar.ts";
import { clients } from "./spf.ts";

/** How the record ends, after a redirect that of another domain. */
function endsIn(all: string, redirectedTo: string | null): string {
  return `endet mit ${code(all)}${redirectedTo === null ? "" : ` nach einem redirect zu ${excerpt(redirectedTo)}`}`;
}

export const spfEnding: typeof english = {
  "spf/all/ends": ({ all, redirectedTo }) => endsIn(all, redirectedTo),
  "spf/all/neutral": ({ all, redirectedTo }) => `${endsIn(all, redirectedTo)}: Mails anderer Server sind neutral`,
  "spf/all/passes": ({ all, redirectedTo }) => `${endsIn(all, redirectedTo)}: Mails beliebiger Server bestehen`,
  "spf/all/authorises-everyone": ({ all, redirectedTo }) =>
    `${endsIn(all, redirectedTo)}, was alle zulässt: siehe spf/open`,
  "spf/all/none": ({ redirectedTo }) =>
    `${redirectedTo === null ? "der Eintrag" : `der Eintrag von ${excerpt(redirectedTo)}, wohin ein redirect führt,`} hat weder \`all\` noch \`redirect\`, daher sind Mails anderer Server neutral`,
  "spf/all/permerror": ({ problem, redirectedTo }) =>
    `Empfänger können den Eintrag${redirectedTo === null ? "" : ` nach einem redirect zu ${excerpt(redirectedTo)}`} nicht auswerten: ${problem}`,
  "spf/all-hard/soft": ({ all, redirectedTo }) =>
    `${endsIn(all, redirectedTo)}: Mails anderer Server erhalten softfail, was Empfänger meist annehmen`,
  "spf/all-hard/neither": () => "Mails anderer Server scheitern weder, noch erhalten sie softfail: siehe spf/all",
  "spf/all/fix": () => "Diesen Eintrag veröffentlichen; sobald alle Absender aufgeführt sind, ist `-all` strenger.",
  "spf/all/fix-redirect": () =>
    "Diesen Eintrag veröffentlichen: Mit welchem `all` er endet, entscheidet weiterhin sein redirect.",
  "spf/all/fix-receive": () => "Diesen Eintrag veröffentlichen: Laut Policy sendet die Domain keine Mails.",
  "spf/all/fix-other": ({ domain }) =>
    `Den Eintrag von ${excerpt(domain)} mit \`~all\` oder \`-all\` enden lassen oder nicht dorthin weiterleiten.`,
  "spf/all-hard/fix": () =>
    "Diesen Eintrag veröffentlichen, sobald jeder Absender aufgeführt ist und DMARC-Berichte keine scheiternden eigenen Mails zeigen.",
  "spf/all-hard/fix-owners": ({ others }) =>
    `Sobald jeder Absender aufgeführt ist und DMARC-Berichte keine scheiternden eigenen Mails zeigen: ${others}`,
  "spf/all-hard/fix-other": ({ domain }) => `Den Eintrag von ${excerpt(domain)} mit \`-all\` enden lassen.`,
  "spf/all/covered": ({ items, count, families, qualifier }) =>
    `${listFirst(items, count)} ${count > 1 ? "passen zusammen" : "passt"} zu jeder ${clients(families)}: Mails anderer ${families.length > 1 ? "" : `IP${families[0] ?? ""}-`}Server ${qualifier === "?" ? "sind neutral" : qualifier === "~" ? "erhalten softfail, was Empfänger meist annehmen" : "scheitern"}`,
};

import type { changedOnly as english } from "../english/changed-only.ts";

export const changedOnly: typeof english = {
  "changed-only/left-out": ({ leftOut, all }) =>
    `${leftOut} von ${all} Domains ausgelassen: Diese Änderung berührt weder ihre Einstellungen noch ihre Einträge noch die Namen dieses Repositorys, auf die diese verweisen`,
  "changed-only/none": () => "alle Domains geprüft: Diese Änderung kann jede von ihnen berühren",
  "changed-only/no-base": () => "alle Domains geprüft: Es gibt keinen Ausgangsstand zum Vergleichen",
  "changed-only/first-policy": () => "alle Domains geprüft: Der Ausgangsstand hat keine Policy-Datei",
  "changed-only/base-not-read": () => "alle Domains geprüft: Der Ausgangsstand war nicht lesbar",
  "changed-only/profile": () => "alle Domains geprüft: Diese Änderung setzt ein anderes `profile:`",
  "changed-only/resolvers": () => "alle Domains geprüft: Diese Änderung setzt andere `resolvers:`",
};

import type { Hidden, terraformFaults as english } from "../english/terraform-faults.ts";
import { compounds, formatCount } from "./grammar.ts";

/** In a relative clause. */
const HIDDEN: Readonly<Record<Hidden, string>> = {
  unknown: "erst nach dem Anwenden bekannt ist",
  sensitive: "als vertraulich markiert ist",
};

export const terraformFaults: typeof english = {
  "terraform/no-plan": () =>
    "dies ist kein Plan von Terraform, wie `terraform show -json PLAN` oder `tofu show -json PLAN` ihn ausgibt: `format_version` fehlt",
  "terraform/version": ({ version }) => `die \`format_version\` dieses Plans ist "${version}"; bekannt ist nur 1.x`,
  "terraform/not-a-version": () => "die `format_version` dieses Plans ist keine gültige Version; bekannt ist nur 1.x",
  "terraform/state": () =>
    "dies zeigt den bestehenden Zustand, nicht den geplanten: den Plan in eine Datei schreiben (`terraform plan -out=PLAN`) und diese ausgeben (`terraform show -json PLAN`)",
  "terraform/errored": () => "die Planung ist fehlgeschlagen, daher enthält der Plan nur einen Teil der Änderungen",
  "terraform/deferred": () => "der Plan verschiebt Änderungen auf einen späteren Plan",
  "terraform/value": ({ address, fault }) => `${address}: ${fault}`,
  "terraform/resource": ({ address, what }) => `${address} ${what}`,

  "terraform/actions": ({ text }) => `hat hier unbekannte Aktionen: ${text}`,
  "terraform/other-type": ({ type, others }) =>
    `betrifft womöglich DNS: Ressourcen vom Typ ${type} werden nicht gelesen${others === 0 ? "" : ` (der Plan hat ${others} weitere)`}`,
  "terraform/declared-twice": ({ type, name }) =>
    `deklariert die ${type}-Einträge von ${name} wie schon eine andere Ressource des Plans: Welche gelten, sagt der Plan nicht`,

  "terraform/not-read": ({ reason }) => `${reason}; die Einträge dieser Ressource werden nicht gelesen`,
  "terraform/hidden-attribute": ({ attribute, hidden }) => `hat ein Attribut \`${attribute}\`, das ${HIDDEN[hidden]}`,
  "terraform/no-attribute": ({ attribute }) => `hat kein Attribut \`${attribute}\``,
  "terraform/hidden-type": () => "hat einen unbekannten Typ",
  "terraform/type": ({ text }) => `hat den Typ ${text}, den es im DNS nicht gibt`,
  "terraform/name": ({ text }) => `hat den Namen ${text}, der kein gültiger Domainname ist`,
  "terraform/zone": ({ text }) =>
    `liegt in der Zone ${text}, deren Namen der Plan nicht enthält (mit \`zone-names:\` kann er angegeben werden)`,

  "terraform/zone-visibility": ({ zone }) =>
    `liegt in der Zone ${zone}, und ob diese öffentlich ist, ist erst nach dem Anwenden bekannt`,
  "terraform/shared-zone-id": () =>
    "liegt in einer von zwei Zonen des Plans mit derselben ID (mit `zone-names:` kann angegeben werden, in welcher)",

  "terraform/computed": ({ reason, types }) =>
    `${reason}: Die ${compounds(types, "Einträge")} dieser Ressource sind unbekannt`,
  "terraform/route53-alias": () => "ist ein Alias, den Route 53 mit den Daten eines anderen Namens beantwortet",
  "terraform/azure-alias": () => "ist ein Alias einer Azure-Ressource",

  "terraform/unknown": ({ reason, type, name }) => `${reason}: Die ${type}-Einträge von ${name} sind unbekannt`,
  "terraform/hidden-data": ({ hidden }) => `hat Daten, von denen ein Teil ${HIDDEN[hidden]}`,
  "terraform/no-data": () => "hat keine Daten",
  "terraform/partial-data": () => "hat unvollständige Daten",
  "terraform/unsure": ({ reason }) => `hat einen Wert, der ${reason}`,
  "terraform/records": ({ limit }) =>
    `wird nicht mehr gelesen, weil aus einem Plan höchstens ${formatCount(limit)} Einträge gelesen werden`,
};

import type { declaredZones as english } from "../english/declared-zones.ts";
import { list } from "./grammar.ts";

const MAX_ZONES_SHOWN = 5;

export const declaredZones: typeof english = {
  "declared-zone/refused": ({ refusal }) =>
    `bis das behoben ist, ${refusal}; die übrigen Einträge werden bewertet, wie sie danach sein werden`,
  "declared-zone/servers-refuse": ({ zone }) => `lehnen Nameserver die Zone ${zone} ab`,
  "declared-zone/octodns-stops": () => "veröffentlicht octoDNS nichts",
  "declared-zone/not-audited": ({ zones }) =>
    `keine Domain dieser Policy liegt in ${list(zones, MAX_ZONES_SHOWN)}: Die Einträge dort werden nicht geprüft`,
  "declared-zone/selectors": ({ domain, selectors }) =>
    `zu ${domain} sind keine DKIM-Selektoren angegeben, daher werden die der Zone geprüft: ${list(selectors)}. Sie unter \`dkim: selectors:\` angeben`,

  "declared-zone/dnsconfig": ({ written }) => `In dnsconfig.js lautet das \`${written}\`.`,
  "declared-zone/terraform": ({ written, address }) =>
    `In Terraform lautet der Text von \`${address}\` dann \`${written}\`.`,
};

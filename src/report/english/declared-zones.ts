// What is said of the zones that the repository declares, and of how a fix is written in their files.
import { list } from "../../text/list.ts";
import type { Sentence } from "./sentence.ts";

/** Names of zones that a note shows. */
const MAX_ZONES_SHOWN = 5;

export const declaredZones = {
  "declared-zone/refused": ({ refusal }: { refusal: Sentence }) =>
    `until this is fixed, ${refusal}; its other records are judged as they will be then`,
  "declared-zone/servers-refuse": ({ zone }: { zone: string }) => `name servers refuse the zone ${zone}`,
  "declared-zone/octodns-stops": () => "octoDNS publishes nothing",
  "declared-zone/not-audited": ({ zones }: { zones: readonly string[] }) =>
    `no domain of this policy lies in ${list(zones, MAX_ZONES_SHOWN)}: their records are not audited`,
  "declared-zone/selectors": ({ domain, selectors }: { domain: string; selectors: readonly string[] }) =>
    `${domain} declares no DKIM selectors, so those of its zone are checked: ${list(selectors)}. Declare them under \`dkim: selectors:\``,

  "declared-zone/dnsconfig": ({ written }: { written: string }) => `In dnsconfig.js that is \`${written}\`.`,
  "declared-zone/terraform": ({ written, address }: { written: string; address: string }) =>
    `In Terraform the text of \`${address}\` is \`${written}\`.`,
};

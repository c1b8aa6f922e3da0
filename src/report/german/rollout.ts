import { truncate } from "../../text/truncate.ts";
import type { rollout as english } from "../english/rollout.ts";
import { list } from "./grammar.ts";

/** Project limit: how many records a message names; a hostile set has hundreds. */
const MAX_RECORDS = 3;

const UNTIL_DELIVERED =
  "Damit nicht mehr signieren, warten, bis unterwegs befindliche Mails zugestellt sind (7 Tage sind sicher), und erst danach den Eintrag entfernen.";

function quotedList(terms: readonly string[]): string {
  return list(
    terms.map((term) => `\`${truncate(term)}\``),
    MAX_RECORDS,
  );
}

export const rollout: typeof english = {
  "rollout/mta-sts-removed": ({ maxAge }) =>
    `diese Änderung entfernt den MTA-STS-Eintrag, aber Absender, die die Richtlinie zwischengespeichert haben, setzen sie bis zu ${maxAge} s lang durch`,
  "rollout/end-mta-sts": ({ url, maxAge }) =>
    `Unter ${url} eine Richtlinie mit \`mode: none\` und kleinem \`max_age\` bereitstellen und eine neue id veröffentlichen. ` +
    `Nach ${maxAge} s den Eintrag und die Richtlinie entfernen (RFC 8461 §8.3).`,
  "rollout/tlsa-replaced": ({ records }) =>
    `diese Änderung entfernt alle TLSA-Einträge, die Absender derzeit verwenden (${quotedList(records)}), und der Schlüssel des Servers wurde nicht gemessen. ` +
    "Verwendet der Server noch einen Schlüssel, zu dem sie gehören, stellen Absender mit DANE Mails zurück",
  "rollout/keep-tlsa": ({ ttl }) =>
    `Die neuen Einträge neben den alten veröffentlichen und zwei TTLs warten (der Resolver antwortete mit ${ttl} s; die TTL der Zone kann länger sein). ` +
    "Danach den Server auf den neuen Schlüssel umstellen und die alten Einträge zuletzt entfernen (RFC 7671 §8.1).",
  "rollout/spf-network-moved": ({ host, removed, added }) =>
    `diese Änderung verlegt ${host} von ${quotedList(removed)} nach ${quotedList(added)}. Der SPF-Eintrag führt nur die alte Adresse auf, daher bestehen Mails von der neuen SPF nicht`,
  "rollout/list-network": ({ added }) =>
    `Den SPF-Eintrag um ${quotedList(added)} ergänzen. Die alte Adresse entfernen, sobald von dort keine Mails mehr kommen.`,
  "rollout/spf-senders-removed": ({ terms }) =>
    `diese Änderung entfernt ${quotedList(terms)} aus dem SPF-Eintrag, daher bestehen Mails der dort genannten Absender SPF nicht mehr`,
  "rollout/move-senders": () => "Sicherstellen, dass keiner dieser Absender mehr für die Domain sendet.",
  "rollout/spf-senders-added": ({ terms }) =>
    `diese Änderung fügt ${quotedList(terms)} zum SPF-Eintrag hinzu, daher können alle dort genannten Absender im Namen der Domain senden`,
  "rollout/confirm-senders": () => "Sicherstellen, dass diese Absender für die Domain senden sollen.",
  "rollout/selector-removed": ({ selector }) =>
    `diese Änderung entfernt den Selektor ${selector} zusammen mit seinem Schlüssel. Mails, die bereits oder noch mit ${selector} signiert werden, bestehen DKIM nicht`,
  "rollout/keep-key": () => `Den DKIM-Eintrag vorerst behalten. ${UNTIL_DELIVERED}`,
  "rollout/retire-selector": ({ selector }) =>
    `${selector} unter \`dkim: retired:\` angeben und seinen DKIM-Eintrag vorerst behalten. ${UNTIL_DELIVERED}`,
};

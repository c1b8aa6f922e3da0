import type { attestation as english } from "../english/attestation.ts";
import { counted } from "./grammar.ts";

export const attestation: typeof english = {
  "attestation/valid/pass": ({ by, until }) => `erklärt von ${by}, gültig bis ${until}`,
  "attestation/valid/soon": ({ by, until, days }) =>
    `erklärt von ${by}, gültig bis ${until}: ${days === 0 ? "läuft heute ab" : `noch ${counted(days, "Tag", "Tage")}`}`,
  "attestation/valid/expired": ({ by, until }) => `die Erklärung von ${by} ist am ${until} abgelaufen`,
  "attestation/valid/future": ({ by, date, day }) =>
    `die Erklärung von ${by} ist auf den ${date} datiert, nach diesem Lauf (${day})`,
  "attestation/valid/fix": ({ requirement, by }) =>
    `Von ${by} bestätigen lassen, dass ${requirement} erfüllt ist. Danach \`date\` und \`valid-until\` setzen und den Nachweis aktualisieren. Ist die Anforderung nicht erfüllt, die Erklärung entfernen.`,
};

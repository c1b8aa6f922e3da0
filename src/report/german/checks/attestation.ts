import type { attestationChecks as english } from "../../english/checks/attestation.ts";

export const attestationChecks: typeof english = {
  "attestation/valid": {
    title: "Die Erklärung zu einer Anforderung ist nicht abgelaufen",
    why: "Systeme und Zuständige wechseln: Eine vor langer Zeit bestätigte Aussage belegt nichts über den heutigen Stand.",
    fix: "Die Aussage bestätigen lassen, danach Datum und Nachweis in der Policy erneuern. Trifft sie nicht mehr zu, die Erklärung entfernen.",
  },
};

import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import { organisationalDomainByPsl } from "../public-suffix.ts";

export const dmarcTreeWalk = defineCheck({
  id: "dmarc/tree-walk",
  scope: "domain",
  section: "§4.3",
  requirements: [],
  tests: [],
  references: ["RFC 9989 §4.10", "RFC 7489 §3.2"],
  levels: { "tr-03108": "info", bsi: "info" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc", "organisation"],
  judge: ({ organisation }, { name }) => {
    const listed = organisationalDomainByPsl(name);
    if (listed === organisation.name) return { outcome: "pass", message: `the organisational domain is ${listed}` };
    const message = `the tree walk takes ${organisation.name} for the organisational domain, the Public Suffix List ${listed}`;
    return {
      outcome: "fail",
      message,
      fix: {
        text: `Publish a DMARC record with \`psd=n\` at _dmarc.${listed}, if that is your organisational domain.`,
        records: [],
      },
    };
  },
});

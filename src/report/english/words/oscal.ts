// What OSCAL assessment results say beside the findings.
import { plural } from "../../../text/plural.ts";

export const oscal = {
  title: "Audit of mail domains",
  description: (domains: number, profile: string, view: string): string =>
    `${plural(domains, "mail domain")}, audited from outside. Profile ${profile}, view ${view}.`,
  plan: "The policy of the audit stands for an assessment plan: it names the domains and what is expected of them.",
  domain: "The mail of this domain.",
  tool: "Audits mail domains against BSI TR-03108 and TR-03182.",
  controls: "Controls of Grundschutz++ that the checks bear on.",
  requirements: (guideline: string): string => `Requirements of BSI ${guideline} that are visible from outside.`,
  objectives: "The requirements of the guidelines again, as the objectives that the findings are about.",
  undecided: "Not decided by this run:",
  asksForMore: "it asks for more than is visible from outside",
  acceptance: "Risk accepted for a time",
  accepted: (owner: string | null, until: string): string =>
    owner === null ? `Accepted until ${until}.` : `Accepted until ${until}; ${owner} is responsible.`,
  moreDomains: (count: number): string => `${plural(count, "more domain")}: see the JSON report.`,
  attester: "Who makes a statement",
  attested: (domains: string, evidence: string): string => `For ${domains}. Evidence: ${evidence}. Not verified.`,
};

import type { explain as english } from "../../english/words/explain.ts";

export const explain: typeof english = {
  why: "Warum",
  howToFix: "Behebung",
  rows: {
    section: "Abschnitt",
    requirements: "Anforderungen",
    controls: "Grundschutz++",
    tests: "Testfälle",
    sources: "Quellen",
    level: "Stufe",
    parameter: "Parameter",
    domains: "Domains",
  },
};

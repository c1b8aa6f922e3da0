// What `mail-policy explain` says beside the words of the checks.
export const explain = {
  why: "Why",
  howToFix: "How to fix",
  rows: {
    section: "section",
    requirements: "requirements",
    controls: "Grundschutz++",
    tests: "test cases",
    sources: "sources",
    level: "level",
    parameter: "parameter",
    domains: "domains",
  },
};

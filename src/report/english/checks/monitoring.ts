export const monitoringChecks = {
  "monitoring/recent": {
    title: "The last recorded run is recent",
    why: "Drift goes unnoticed while no run looks for it.",
    fix: "Run the audit on a schedule, and check that the workflow is enabled.",
    unit: "days at most",
  },
};

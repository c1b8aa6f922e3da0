export const driftChecks = {
  "drift/records": {
    title: "Live DNS answers what the repository declares",
    why: "A record changed by hand was reviewed by nobody, and the next deployment undoes it; one that was not deployed protects nobody.",
    fix: "Deploy what is declared, or bring the change into the repository; run with `--view live` on the default branch, once resolvers have forgotten the answers from before.",
  },
};

export const driftChecks = {
  "drift/records": {
    title: "Live DNS answers what the repository declares",
    why: "A record changed by hand was not reviewed, and the next deployment overwrites it. A declared record that was not deployed has no effect.",
    fix: "Deploy what is declared, or bring the change into the repository. Run with `--view live` on the default branch, once the TTLs of the earlier answers have passed.",
  },
  "drift/regression": {
    title: "Nothing that passed in the last recorded run fails now",
    why: "A check that only warns can turn worse without anybody noticing, because a warning fails no build.",
    fix: "Look at the checks that are named: each says what is wrong and what to do.",
  },
};

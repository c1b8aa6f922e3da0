export const historyChecks = {
  "history/recorded": {
    title: "This run was added to the history",
    why: "A run that is not recorded is missing from the evidence, and later runs cannot be compared with it.",
    fix: "Give the job the permission `contents: write`, or the history's folder the right to be written.",
  },
  "history/intact": {
    title: "The history's hash chain is unbroken",
    why: "A history that somebody changed proves nothing.",
    fix: "Run `mail-policy history verify`, which names each line that is wrong. Protect the branch of the history against force pushes.",
  },
};

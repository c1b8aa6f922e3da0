// Which domains a run for a change leaves out.
export const changedOnly = {
  "changed-only/left-out": ({ leftOut, all }: { leftOut: number; all: number }) =>
    `${leftOut} of ${all} domains left out: this change alters none of their settings, their records, or the names of this repository that these lead to`,
  "changed-only/none": () => "every domain audited: this change can touch all of them",
  "changed-only/no-base": () => "every domain audited: there is no base to compare with",
  "changed-only/first-policy": () => "every domain audited: the base has no policy file",
  "changed-only/base-not-read": () => "every domain audited: the base could not be read",
  "changed-only/profile": () => "every domain audited: this change sets another `profile:`",
  "changed-only/resolvers": () => "every domain audited: this change sets other `resolvers:`",
};

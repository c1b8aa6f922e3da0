// What is said to other programs that show findings: annotations, code scanning, GitLab's Code Quality.
import { plural } from "../../../text/plural.ts";

export const viewers = {
  newBadge: "new: ",
  declaredError: "Error in a declared file",
  probableMistake: "This record probably contains a mistake",
  moreOfLevel: (count: number): string => `(${count} more of this level: see the report)`,
  moreFindings: (count: number): string => `${plural(count, "more finding")}: see the JSON report`,
  writeInstead: (message: string, suggested: string): string => `${message}; write instead: ${suggested}`,
  leftOutResults: (count: number): string =>
    `${plural(count, "result")} left out, the least severe ones; the JSON report has all.`,
  moreNotes: (count: number): string => `and ${count} more: see the JSON report`,
  repositoryRoot: "The root of the repository.",
  expected: (title: string): string => `Expected: ${title}`,
  howToFix: (fix: string): string => `How to fix: ${fix}`,
};

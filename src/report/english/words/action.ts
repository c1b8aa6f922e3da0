// The titles of what the Action notes, and the parts of what it delivers.

const STEPS = {
  log: "write the log",
  files: "write the report files",
  outputs: "set the outputs",
  summary: "write the job summary",
  annotations: "annotate",
  comment: "comment",
  commentFile: "write the comment into a file",
  issue: "update the drift issue",
  failure: "write why there is no report",
  steps: "propose the next steps",
};

export const action = {
  couldNot: (step: keyof typeof STEPS, reason: string): string => `Could not ${STEPS[step]}: ${reason}`,
  logTitle: "Mail policy report",
  title: "Mail policy",
  titles: {
    noComment: "Mail policy: no comment",
    noBaseline: "Mail policy: no baseline",
    noCommentAndBaseline: "Mail policy: no comment and no baseline",
    noSuggestions: "Mail policy: no suggestions",
    noIssue: "Mail policy: no drift issue",
    noNotification: "Mail policy: no notification",
    noSecondLook: "Mail policy: no second look",
    noPullRequest: "Mail policy: no pull request",
    nothingToPublish: "Mail policy: nothing to publish",
    otherVersion: "Mail policy: another version",
    manyDomains: "Mail policy: too many domains",
    otherHistory: "Mail policy: another history",
    notRecorded: "Mail policy: not in the history",
  },
};

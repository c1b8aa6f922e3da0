// The names of users and teams on GitHub.

/** Whether a text is a mention of a user (`@user`) or a team (`@organisation/team`). Which of them exist is for GitHub to say. */
export function isGitHubName(text: string): boolean {
  return /^@[a-z\d][\w-]{0,99}(?:\/\w[\w.-]{0,99})?$/i.test(text);
}

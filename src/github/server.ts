// Which server runs the job: GitHub and GitHub Enterprise Server, or Forgejo and Gitea, whose API is the same in most.

/** Whether an API is that of Forgejo or Gitea (Gitea docs, API Usage). GitHub's ends in /api/v3, or has a host of its own. */
export function isForgejo(apiUrl: string): boolean {
  return apiUrl.endsWith("/api/v1");
}

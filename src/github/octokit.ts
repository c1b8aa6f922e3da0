// GitHub's API with a deadline, and without words of its own in the log.
import type { getOctokit } from "@actions/github";

export type Octokit = ReturnType<typeof getOctokit>;

export const GITHUB_API = "https://api.github.com";

/** Opens the API; every request ends when `signal` does. */
export async function openOctokit(token: string, apiUrl: string, signal: AbortSignal): Promise<Octokit> {
  // On import it reads the event file and throws on one that is not JSON: hence only here, where that file was read.
  const github = await import("@actions/github");
  const silent = (): void => {};
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const octokit = github.getOctokit(token, { baseUrl: apiUrl, userAgent: "mail-policy-action", log });
  octokit.hook.before("request", (options) => {
    options.request = { ...options.request, signal, log };
  });
  return octokit;
}

// Where this run's report links to, from the runner's environment.
import type { ReportLinks } from "../report/links.ts";
import { readHeadCommit, readRepository } from "./event.ts";
import type { Env } from "./inputs.ts";
import { apiUrl } from "./octokit.ts";
import { isForgejo } from "./server.ts";

const SERVER = /^https?:\/\/[\w.:-]+(?:\/[\w.-]+)*$/;
const COMMIT = /^[0-9a-f]{40,64}$/;

/** The files at the head of the pull request, otherwise at the commit of the run; and the run. */
export function readLinks(env: Env): ReportLinks {
  const home = repositoryUrl(env);
  if (home === null) return { files: null, run: null };
  const commit = readHeadCommit(env) ?? env["GITHUB_SHA"] ?? "";
  const tree = isForgejo(apiUrl(env)) ? "src/commit" : "blob";
  // the page of a run on Forgejo has its number, on Gitea too until 1.26 (go-gitea/gitea#36842)
  const run = env[env["FORGEJO_ACTIONS"] === "true" ? "GITHUB_RUN_NUMBER" : "GITHUB_RUN_ID"] ?? "";
  return {
    files: COMMIT.test(commit) ? `${home}/${tree}/${commit}` : null,
    run: /^\d+$/.test(run) ? `${home}/actions/runs/${run}` : null,
  };
}

/** The page of the repository, without a slash at its end; null where the runner does not say. */
export function repositoryUrl(env: Env): string | null {
  const server = (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
  const repository = readRepository(env);
  return repository === null || !SERVER.test(server) ? null : `${server}/${repository.owner}/${repository.repo}`;
}

// Where this run's report links to, from the runner's environment.
import type { ReportLinks } from "../report/links.ts";
import { readHeadCommit, readRepository } from "./event.ts";
import type { Env } from "./inputs.ts";

const SERVER = /^https?:\/\/[\w.:-]+(?:\/[\w.-]+)*$/;
const COMMIT = /^[0-9a-f]{40,64}$/;

/** The files at the head of the pull request, otherwise at the commit of the run; and the run. */
export function readLinks(env: Env): ReportLinks {
  const server = (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
  const repository = readRepository(env);
  if (repository === null || !SERVER.test(server)) return { files: null, run: null };
  const home = `${server}/${repository.owner}/${repository.repo}`;
  const commit = readHeadCommit(env) ?? env["GITHUB_SHA"] ?? "";
  const run = env["GITHUB_RUN_ID"] ?? "";
  return {
    files: COMMIT.test(commit) ? `${home}/blob/${commit}` : null,
    run: /^\d+$/.test(run) ? `${home}/actions/runs/${run}` : null,
  };
}

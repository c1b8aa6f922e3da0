// The files of a commit through GitHub's REST API (Git database): one listing, and a request for each content.
import { setTimeout as sleep } from "node:timers/promises";
import { mapConcurrent } from "../concurrency/map.ts";
import { message } from "../message.ts";
import type { Commit, CommitFile } from "../ports.ts";
import type { BaseCommit } from "./event.ts";
import { RefusedRequest } from "./api-errors.ts";
import { openOctokit } from "./octokit.ts";
import { withRetry } from "./retry.ts";
import { isForgejo } from "./server.ts";

/** Project limit: contents fetched of one commit; a job's token may ask 1,000 times an hour (GitHub docs, rate limits of GITHUB_TOKEN). */
const MAX_CONTENTS = 200;
/** Project limit: pages of a listing where there is more than one. Forgejo and Gitea put 1,000 files on each (DEFAULT_GIT_TREES_PER_PAGE). */
const MAX_PAGES = 20;
/** Project limit: concurrent requests; GitHub asks for few (best practices for using the REST API). */
const MAX_CONCURRENT_REQUESTS = 4;

/** Opens a commit; every request ends when `signal` does. The commit rejects with GitHub's error. */
export async function openRemoteCommit(
  { owner, repo, sha }: BaseCommit,
  token: string,
  apiUrl: string,
  signal: AbortSignal,
): Promise<Commit> {
  const { git } = (await openOctokit(token, apiUrl, signal)).rest;
  const ask = <T>(request: () => Promise<T>): Promise<T> =>
    withRetry(request, (ms) => sleep(ms, undefined, { signal }));
  const pages = isForgejo(apiUrl) ? MAX_PAGES : 1;
  let fetched = 0;
  return {
    files: async () => {
      const files: CommitFile[] = [];
      for (let page = 1; page <= pages; page++) {
        const paging = pages === 1 ? {} : { page };
        const { data } = await ask(() => git.getTree({ owner, repo, tree_sha: sha, recursive: "1", ...paging }));
        for (const { type, mode, path, sha: id, size = 0 } of data.tree)
          if (type === "blob") files.push({ path, id, size, isLink: mode === "120000" });
        if (!data.truncated) return files;
      }
      throw new RefusedRequest(message("github/unlisted-files"));
    },
    read: async (ids) => {
      fetched += ids.length;
      if (fetched > MAX_CONTENTS) throw new RefusedRequest(message("github/policy-files", { limit: MAX_CONTENTS }));
      const contents = await mapConcurrent(
        ids,
        MAX_CONCURRENT_REQUESTS,
        async (file_sha) => (await ask(() => git.getBlob({ owner, repo, file_sha }))).data.content,
      );
      return new Map(ids.map((id, i) => [id, Buffer.from(contents[i] as string, "base64").toString("latin1")]));
    },
  };
}

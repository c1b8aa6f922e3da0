// The base commit of a pull request, which the checkout need not contain.
import type { BaseSource } from "../run/base-commit.ts";
import type { Commit } from "../ports.ts";
import { openCommit } from "./commit-api.ts";
import type { BaseCommit } from "./event.ts";
import { readBaseCommit } from "./event.ts";
import type { Env } from "./inputs.ts";
import { GITHUB_API } from "./octokit.ts";
import { explainReadError } from "./api-errors.ts";
import type { Runner } from "./runner.ts";

/** Limit for all requests and waits together, in milliseconds, and within the run. */
const DEADLINE_MS = 120_000;
/** Characters of a commit's name in messages. */
const SHORT_SHA_LENGTH = 10;

interface BaseContext {
  env: Env;
  runner: Runner;
  token: string;
}

/** The base of the change this run is about; null for other events. A refusal is a notice and never fails the job. */
export function findBase({ env, runner, token }: BaseContext): BaseSource | null {
  const base = readBaseCommit(env);
  if (base === null) return null;
  const refuse = (words: string): Error => {
    runner.notice(`Not compared with the base: ${words}`, { title: "Mail policy: no base" });
    return new Error(words);
  };
  const fetchRemote = async (signal: AbortSignal): Promise<Commit> => {
    if (token === "") throw refuse(`the checkout does not contain ${base.sha}, and the input \`token\` is empty.`);
    const explain = (error: unknown): never => {
      throw refuse(explainReadError(error, base));
    };
    const commit = await openBaseCommit(base, token, env, signal).catch(explain);
    return { files: () => commit.files().catch(explain), read: (ids) => commit.read(ids).catch(explain) };
  };
  return { ref: base.sha, name: `the base ${base.sha.slice(0, SHORT_SHA_LENGTH)}`, fetchRemote };
}

function openBaseCommit(base: BaseCommit, token: string, env: Env, signal: AbortSignal): Promise<Commit> {
  return openCommit(
    base,
    token,
    env["GITHUB_API_URL"] || GITHUB_API,
    AbortSignal.any([signal, AbortSignal.timeout(DEADLINE_MS)]),
  );
}

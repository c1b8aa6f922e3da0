// What the Action says beside the report: of its inputs and its event, and of what it could not deliver.
import { alternatives } from "../../text/alternatives.ts";
import { plural } from "../../text/plural.ts";
import type { Sentence } from "./sentence.ts";

type Input = { name: string; value: string };
type Problem = { problem: string };
type Run = { run: number };

const PAYLOAD = "the payload of the event (GITHUB_EVENT_PATH)";

/** `value` is cut. */
const inputs = {
  "input/choice": ({ name, value, allowed }: Input & { allowed: readonly string[] }) =>
    `${name} is ${JSON.stringify(value)}, use ${alternatives(allowed)}`,
  "input/use": ({ name, value, expected }: Input & { expected: Sentence }) =>
    `${name} is ${JSON.stringify(value)}, use ${expected}`,
  "input/changed-in-shards": () => 'changed-only is "true", but a run in shards audits every domain',
  "input/shard-mode": ({ mode }: { mode: string }) => `shard is only for mode check, not ${mode}`,
  "input/shard-smtp": () => 'smtp is "on", but a shard does not probe mail servers; use smtp-evidence (docs/fleets.md)',
  "input/report-dir-mode": () =>
    "report-dir is only for the modes publish and merge; output-dir is the folder to write to",
  "input/no-shards-dir": () => "report-dir is missing: name the folder that the shards were downloaded to",
  "input/no-report-dir": () => "report-dir is missing: name the folder that the report was downloaded to",
  "input/comment-never": () => 'comment is "never", so mode publish has nothing to do',
  "input/label-length": ({ count, limit }: { count: number; limit: number }) =>
    `label has ${count} characters, the limit is ${limit}`,
  "input/label-character": ({ value }: { value: string }) =>
    `label ${JSON.stringify(value)} must not contain control characters`,
  "input/branch-name": ({ value }: { value: string }) =>
    `history-branch is ${JSON.stringify(value)}, which git does not accept as the name of a branch`,
  "input/branch-files": ({ value }: { value: string }) =>
    `history-branch is ${JSON.stringify(value)}, which is a branch with files of its own; name one for the history alone`,
  "input/token": () => "token contains a space or another character that is not valid in a token",
  "input/webhook": () => "notify-webhook is not an https:// URL without a user name",
  "input/history-repository": () => "history-branch needs GITHUB_REPOSITORY, which does not name a repository",
};

const event = {
  /** `problem` follows its subject. */
  "event/payload": ({ problem }: { problem: Sentence }) => `${PAYLOAD} ${problem}.`,
  "event/size": ({ octets }: { octets: number }) => `is larger than ${octets} octets`,
  "event/missing": () => "is missing or cannot be read",
  "event/empty": () => "is empty",
  "event/not-json": () => "is not valid JSON",
  "event/no-pull-request": () => "does not name the pull request",
  "event/no-run": () => "does not name the run",
  "event/no-push": () => "does not name the commits before and after the push",
  "event/no-base": () => "does not name the base commit",
  "event/no-repository": () => "GITHUB_REPOSITORY does not name a repository.",
  "event/not-workflow-run": ({ event: name }: { event: string }) =>
    `it needs the event workflow_run, and this is ${name === "" ? "none" : name}.`,
};

const publish = {
  "publish/failed": ({ problem }: Problem) => `The report was not published: ${problem}`,
  "publish/no-pull-request": ({ run }: Run) => `Run ${run} was not for a pull request.`,
  "publish/no-fork": ({ run }: Run) => `The fork that run ${run} was for was deleted.`,
  "publish/nothing-new": ({ run, number }: Run & { number: number }) =>
    `Run ${run} has nothing new to say on pull request #${number}.`,
  "publish/done": ({ run, number }: Run & { number: number }) =>
    `The report of run ${run} is on pull request #${number}.`,
  /** The versions and the check are quoted. */
  "publish/version": ({ version, own, check }: { version: string; own: string; check: string | null }) =>
    `The report is from mail-policy ${version}${check === null ? "" : ` and has the check ${check}, which this version does not know`}; this is ${own}. Use the same version of the Action in both workflows.`,
  "publish/several": ({ sha }: { sha: string }) =>
    `Several open pull requests have the head ${sha}, and the run does not say which it was for.`,
  "publish/other-head": ({ number, sha }: { number: number; sha: string }) =>
    `Pull request #${number} no longer has the head ${sha}; the run of its new head will be published.`,
  "publish/no-head": ({ sha }: { sha: string }) =>
    `No open pull request has the head ${sha}: it was closed, or its branch has changed.`,
};

const PLACES = { log: " The report is in the log.", summary: " The report is in the job summary." };

const notices = {
  "notice/elsewhere": ({ problem, place }: Problem & { place: keyof typeof PLACES | null }) =>
    `${problem}${place === null ? "" : PLACES[place]}`,
  "notice/comment-token": () => "The comment could not be posted: the input `token` is empty.",
  "notice/missing": ({ isBaseMissing, problem }: Problem & { isBaseMissing: boolean }) =>
    `There is no comment${isBaseMissing ? " and no baseline" : ""}: ${problem}`,
  "notice/no-baseline": ({ reason }: { reason: string }) => `${reason} No failure is known to be new.`,
  "notice/domains-output": ({ count }: { count: number }) =>
    `The output \`domains\` has no room for ${plural(count, "domain")}: read report.json instead.`,
  "notice/no-suggestions": () => "Forgejo and Gitea have no suggested changes. The comment shows the changes.",
  "notice/planned-issue": () =>
    "The drift issue is about live DNS, and this run audits the planned view. Leave out `view: planned`.",
  "notice/webhook-without-issue": () =>
    "`notify-webhook` needs `drift-issue: true`: the issue remembers what was sent.",
  "notice/no-second-look": ({ problems }: { problems: readonly string[] }) =>
    `New findings could not be looked at a second time, so they are not in the drift issue: ${problems.join(" ")}`,
  "notice/unconfirmed": () => "Not seen a second time, so not in the drift issue:",
  "notice/no-steps": ({ problems }: { problems: readonly string[] }) =>
    `The next steps could not be determined: ${problems.join(" ")}`,
  "notice/step-defects": ({ defects }: { defects: readonly Sentence[] }) =>
    `Internal error, some steps could not be decided: ${defects.join("; ")}`,
  "notice/no-pull-request": ({ problem }: Problem) =>
    `The pull request for the next steps could not be made: ${problem}`,
  "notice/steps-in-summary": ({ problem }: Problem) => `${problem} The steps are in the job summary.`,
  "notice/taken-over": ({ branch }: { branch: string }) =>
    `The branch ${branch} has commits of somebody else, so it stays as it is. Merge them or remove them from it, to have the next steps proposed again.`,
  "notice/stopping": () => "Stopping: the report has what was measured until now.",

  "suggestions/review": ({ count }: { count: number }) =>
    `Mail policy suggests ${count === 1 ? "one change" : `${count} changes`}.`,
  "suggestions/outdated": () => "This suggestion is outdated; see the report.",
  "suggestions/settled": () => "Settled: the report no longer has this finding.",

  "job/stopped": () => "The run was stopped: the report has what was measured until then.",
  "job/defects": ({ defects }: { defects: readonly Sentence[] }) =>
    `Internal error, some checks could not run: ${defects.join("; ")}`,
  "job/faults": ({ count }: { count: number }) =>
    `${plural(count, "error")} in the files the policy names; the records affected were not judged.`,
  "job/not-started": ({ count }: { count: number }) =>
    `${plural(count, "error")} in the policy or the files it names; the audit did not start.`,
  "job/invalid-inputs": ({ problem }: Problem) => `Invalid inputs: ${problem}`,
  "job/not-run": ({ problem }: Problem) => `The audit could not run: ${problem}`,
  "job/internal-error": ({ problem }: Problem) => `Internal error: ${problem}`,
};

const CAUSES = {
  "refused-address": "the webhook is at a private address, and `allow-private-network` is not set",
  "no-connection": "there was no secure connection to a public address of the webhook",
  timeout: "the webhook did not answer in time",
};

const WEBHOOK_ADVICE = {
  allow: "Set `allow-private-network: true` if this is intended.",
  again: "The next run sends it again.",
  redirect: "Redirects are not followed: set `notify-webhook` to the final URL. The next run sends it again.",
  check: "Check `notify-webhook`. The next run sends it again.",
};

const webhook = {
  "webhook/not-sent": ({ cause, advice }: { cause: Sentence; advice: keyof typeof WEBHOOK_ADVICE }) =>
    `The notification was not sent: ${cause}. ${WEBHOOK_ADVICE[advice]}`,
  "webhook/cause": ({ cause }: { cause: keyof typeof CAUSES }) => CAUSES[cause],
  "webhook/status": ({ status }: { status: number }) => `the webhook answered ${status}`,
};

export const action = { ...inputs, ...event, ...publish, ...notices, ...webhook };

type Server = { server: "github" | "forgejo" };
const SERVERS = { github: "GitHub", forgejo: "the server" };

const FETCH_DEPTH = "Check out with `fetch-depth: 0`";

/** What to do about a request that failed, in a sentence of its own. */
const advice = {
  "github/advice/later": () => "Run the job again later.",
  "github/advice/proxy": () => "Check GITHUB_API_URL and the proxy of the runner.",
  "github/advice/rate-limit": () => "This is a rate limit; run the job again later.",
  "github/advice/scopes": () => "Give the input `token` the scopes that docs/other-ci.md lists for Forgejo and Gitea.",
  "github/advice/token": () => "The input `token` is not valid or has expired.",
  "github/advice/fetch-depth": ({ includesIt }: { includesIt: boolean }) =>
    `${FETCH_DEPTH}${includesIt ? ", which includes it" : ""}.`,
  "github/advice/permission": ({ permissions }: { permissions: readonly string[] }) =>
    `Give the job the ${permissions.length === 1 ? "permission" : "permissions"} ${permissions.map((one) => `\`${one}\``).join(" and ")}.`,
  "github/advice/comment": () =>
    "Give the job the permission `pull-requests: write`, and make sure the conversation is not locked.",
  "github/advice/comments-disabled": () => "Comments are disabled here.",
  "github/advice/comment-rejected": () => "GitHub rejected the content of the comment.",
  "github/advice/read-only": () =>
    "Pull requests from forks and from Dependabot run with a read-only token, so the permission `pull-requests: write` is not available here. A second workflow can comment (docs/forks.md).",
  "github/advice/read-only-forgejo": () => "Pull requests from forks run with a read-only token.",
  "github/advice/issues-disabled": () =>
    "Issues are disabled in this repository. Enable them, or set `drift-issue: false`.",
  "github/advice/issue-rejected": () => "GitHub rejected the content of the issue.",
  "github/advice/pulls-disabled": () => "Pull requests are disabled in this repository.",
  "github/advice/branch-rules": () => "Check the rules that protect the branch.",
  "github/advice/branches-rules": () => "Check the rules that protect its branches.",
  "github/advice/create-pulls": () =>
    "Enable “Allow GitHub Actions to create and approve pull requests” in the settings (Actions, General) of the repository or its organisation.",
};

const causes = {
  "github/timeout": ({ server }: Server) => `${SERVERS[server]} did not answer in time`,
  /** `said`: GitHub's own words. */
  "github/answered": ({ server, status, said }: Server & { status: number; said: string }) =>
    `${SERVERS[server]} answered ${status} (${said})`,
  "github/not-understood": ({ server }: Server) => `${SERVERS[server]}'s answer could not be understood`,
  "github/cut": ({ server }: Server) => `${SERVERS[server]} did not answer (the connection was cut)`,
  "github/no-answer": ({ server, said }: Server & { said: string }) => `${SERVERS[server]} did not answer (${said})`,
  "github/damaged": ({ status }: { status: number }) => `GitHub's answer (${status}) was cut off or is damaged`,
  "github/foreign": ({ status, isPage }: { status: number; isPage: boolean }) =>
    `the answer (${status}) is ${isPage ? "a web page" : "not JSON"}: a proxy may have answered instead of GitHub's API`,
  "github/api-url": ({ url }: { url: string }) => `GITHUB_API_URL is not a valid URL: ${url}`,
  "github/not-pulls": () => "the answer is not a list of pull requests",
  "github/no-repository": () => "GITHUB_REPOSITORY does not name a repository",
  "github/no-token": () => "the input `token` is empty",
  "github/no-commits": () => "the API of Forgejo and Gitea cannot write commits",
  "github/no-history": () =>
    "the API of Forgejo and Gitea cannot write it. Leave `history-branch` empty; the command line keeps a history in a folder (`--history`)",
  "github/not-a-history": () => "it holds other files and no history; name another branch",
  "github/history-files": () => "it has too many files to be a history; name another branch",
  "github/history-size": ({ file, mebibytes }: { file: string; mebibytes: number }) =>
    `its ${file} is larger than ${mebibytes} MiB`,
  "github/branch-moved": () => "other pushes changed the branch on every attempt",
  "github/hidden-branch": ({ branch }: { branch: string }) =>
    `GitHub does not show the branch ${branch}. Give the job the permission \`contents: write\``,
  "github/many-files": () => "the repository has more files than GitHub lists",
  "github/unlisted-files": () => "GitHub does not list that many files",
  "github/policy-files": ({ limit }: { limit: number }) => `its policy names more than ${limit} files`,
  "github/log-requests": () => "GitHub would have to be asked for too many files of earlier commits",
  "github/file-size": () => "GitHub does not give files of more than 1 MB",
};

const explained = {
  "github/explained": ({ cause, advice: all }: { cause: string; advice: readonly Sentence[] }) =>
    [`${cause}.`, ...all].join(" "),
  "github/base": ({ sha, cause, advice: all }: { sha: string; cause: string; advice: readonly Sentence[] }) =>
    [`the checkout does not contain ${sha}, and ${cause}.`, ...all].join(" "),
  "github/not-posted": ({ isComment, number, problem }: { isComment: boolean; number: number; problem: Sentence }) =>
    `${isComment ? "The comment" : "Suggestions"} on pull request #${number} could not be posted: ${problem}`,
  "github/issue": ({ problem }: { problem: Sentence }) => `The drift issue could not be updated: ${problem}`,

  "github/name/base": ({ sha }: { sha: string }) => `the base ${sha}`,
  "github/name/parent": ({ sha }: { sha: string }) => `the parent commit ${sha}`,
  "github/name/before-push": ({ sha }: { sha: string | null }) =>
    `the commit before the push${sha === null ? "" : ` ${sha}`}`,
  "github/name/branch": ({ branch }: { branch: string }) => `the branch ${branch}`,
};

export const github = { ...advice, ...causes, ...explained };

// What the runner and actions/checkout prepare for an Action: a repository, some files, and variables that name them.
import { gitIn, gitTracker, initializeGit } from "../support/git-repository.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

interface Workspace {
  folder: string;
  env: Record<string, string>;
  /** Writes a file and has git track it. */
  track(name: string, text: string): void;
  /** Commits what git tracks; the commit's name. */
  commit(): string;
}

/**
 * An empty repository with the files a runner makes, and the environment that names them. A run that is to write its report files needs
 * RUNNER_TEMP besides: making them all takes longer than the rest of a run.
 */
export function workspace(): Workspace {
  const place = temporaryFolder();
  const { folder } = place;
  const git = gitIn(folder);
  initializeGit(place);
  const file = (name: string, text = ""): string => {
    place.write(name, text);
    return place.path(name);
  };
  const repo = { repo: { full_name: "acme/mail" } };
  const env = {
    GITHUB_WORKSPACE: folder,
    GITHUB_REPOSITORY: "acme/mail",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_STEP_SUMMARY: file("summary.md"),
    GITHUB_OUTPUT: file("output.txt"),
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify({ pull_request: { number: 7, head: repo, base: repo } })),
    INPUT_TOKEN: "secret-token",
  };
  const commit = (): string => git("-c", "alias.save=!git commit -q -m x && git rev-parse HEAD", "save");
  return { folder, env, track: gitTracker(place), commit };
}

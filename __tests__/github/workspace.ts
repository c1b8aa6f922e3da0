// What the runner prepares for an Action: a folder, some files, and variables that name them.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An empty workspace with the files a runner makes, and the environment that names them. */
export function workspace(): { folder: string; env: Record<string, string>; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "action-"));
  const file = (name: string, text = ""): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const repo = { repo: { full_name: "acme/mail" } };
  const env = {
    GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder, GITHUB_REPOSITORY: "acme/mail", GITHUB_EVENT_NAME: "pull_request",
    GITHUB_STEP_SUMMARY: file("summary.md"), GITHUB_OUTPUT: file("output.txt"),
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify({ pull_request: { number: 7, head: repo, base: repo } })),
    INPUT_TOKEN: "secret-token",
  };
  return { folder, env, remove: () => rmSync(folder, { recursive: true }) };
}

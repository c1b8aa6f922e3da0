// The report of the README: that on a pull request which changes examples/ into examples/regression.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkOptions } from "../__tests__/support/check-options.ts";
import { renderComment } from "../src/report/markdown-comment.ts";
import { check } from "../src/run/check.ts";

/** Octets of a comment on GitHub. */
const LIMIT = 65_000;
const FILES = ["mail-policy.yml", "dns", "mta-sts"];
const PROJECT = "https://github.com/mail-policy/mail-policy-action";

/** Links to the files of this repository. */
export const EXAMPLE_LINKS = {
  files: `${PROJECT}/blob/main/examples/regression`,
  run: `${PROJECT}/actions/workflows/example.yml`,
};

/** The comment as Markdown. */
export async function exampleComment(language) {
  return renderComment(await exampleReport(), { language, limit: LIMIT, links: EXAMPLE_LINKS, isChanged: () => true });
}

/** The report, of which the same files make the same. */
export async function exampleReport() {
  const folder = mkdtempSync(join(tmpdir(), "mail-policy-"));
  try {
    const { report } = await check(optionsFor(folder));
    return report;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The change in a repository of its own, compared with its base. */
function optionsFor(folder) {
  const git = (...words) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...words], { cwd: folder });
  const write = (from) => {
    for (const file of FILES) {
      rmSync(join(folder, file), { recursive: true, force: true });
      cpSync(join(from, file), join(folder, file), { recursive: true });
    }
  };
  git("init", "-q");
  write("examples");
  git("add", "--all");
  git("commit", "-q", "-m", "base");
  write("examples/regression");
  const base = { kind: "commit", ref: "HEAD", name: "main", fetchRemote: null };
  return checkOptions(folder, { config: join(folder, "mail-policy.yml"), base, offline: true });
}

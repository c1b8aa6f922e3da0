// The steps of a release that decide something; .github/workflows/release.yml runs them on the tag of a version.
//   check TAG       whether the tag, package.json, the lock file, CHANGELOG.md and main agree
//   notes TAG       prints the section of CHANGELOG.md
//   move-major TAG  moves the tag of the major version (v1) forward to TAG, at origin
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const git = (...words) => execFileSync("git", words, { encoding: "utf8" }).trim();
const json = (file) => JSON.parse(readFileSync(file, "utf8"));

/** The numbers of `v1.2.3`; null for another tag. Semantic Versioning 2.0.0 §2: no leading zeros. */
function parseTag(tag) {
  const numbers = /^v(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/.exec(tag);
  return numbers === null ? null : numbers.slice(1).map(Number);
}

function compare(a, b) {
  const index = a.findIndex((number, at) => number !== b[at]);
  return index === -1 ? 0 : a[index] - b[index];
}

function commitOf(tag) {
  try {
    return git("rev-parse", "--verify", "--quiet", `refs/tags/${tag}^{commit}`);
  } catch (error) {
    if (error.status === 1) throw new Refusal(`There is no tag ${tag} here. Fetch the tags, or create it.`);
    throw error;
  }
}

/** Other tags of versions that are as high as `version`, or higher; of all versions, or of those that `isOf` selects. */
function notBelow(tag, version, isOf = () => true) {
  return git("tag", "--list", "v*")
    .split("\n")
    .filter((other) => other !== tag)
    .filter((other) => {
      const numbers = parseTag(other);
      return numbers !== null && isOf(numbers) && compare(numbers, version) >= 0;
    });
}

/** The text below the heading `## [1.2.3] - 2026-12-31`, up to the next heading of its kind or the links; null without it. */
function changelogSection(version) {
  const lines = readFileSync("CHANGELOG.md", "utf8").split("\n");
  const heading = new RegExp(`^## \\[${version.replaceAll(".", "\\.")}\\] - \\d{4}-\\d{2}-\\d{2}$`);
  const start = lines.findIndex((line) => heading.test(line));
  if (start === -1) return null;
  const length = lines.slice(start + 1).findIndex((line) => /^## |^\[[^\]]+\]: /.test(line));
  return lines
    .slice(start + 1, length === -1 ? undefined : start + 1 + length)
    .join("\n")
    .trim();
}

/** Links to files of the repository, as links to these files at the tag: a release's page is elsewhere. */
function withAbsoluteLinks(markdown, tag) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
  if (!server || !repository) return markdown;
  return markdown.replaceAll(/\]\((?![a-z]+:|#)/g, `](${server}/${repository}/blob/${tag}/`);
}

const isAncestor = (older, newer) => {
  try {
    git("merge-base", "--is-ancestor", older, newer);
    return true;
  } catch (error) {
    if (error.status === 1) return false; // git-merge-base(1); anything else is a failure
    throw error;
  }
};

function problemsOf(tag, version) {
  const name = tag.slice(1);
  const commit = commitOf(tag);
  const lock = json("package-lock.json");
  const [higher] = notBelow(tag, version);
  const section = changelogSection(name);
  return [
    ...[
      ["package.json", json("package.json").version],
      ["package-lock.json", lock.version],
      ["the root package of package-lock.json", lock.packages[""].version],
    ]
      .filter(([, written]) => written !== name)
      .map(([where, written]) => `${where} has version ${written}. Set it to ${name}.`),
    ...(section === null ? [`CHANGELOG.md has no heading "## [${name}] - YYYY-MM-DD". Add the section.`] : []),
    ...(section === "" ? [`The section ${name} of CHANGELOG.md is empty. Say what changed.`] : []),
    ...(higher === undefined ? [] : [`The tag ${higher} is not lower. Choose a higher version.`]),
    ...(commit === git("rev-parse", "HEAD") ? [] : [`${tag} is at ${commit}, which is not checked out.`]),
    ...(isAncestor(commit, "refs/remotes/origin/main") ? [] : [`${tag} is at ${commit}, which is not on main.`]),
  ];
}

function moveMajor(tag, version) {
  const [number] = version;
  const major = `v${number}`;
  // Semantic Versioning 2.0.0 §4: each 0.x may break what the one before promised
  if (number === 0) return `Version 0 has no major tag.`;
  const [higher] = notBelow(tag, version, ([other]) => other === number);
  if (higher !== undefined) throw new Refusal(`${major} stays where it is: ${higher} is not lower than ${tag}.`);
  const commit = commitOf(tag);
  const ref = `refs/tags/${major}`;
  // git-ls-remote(1): an annotated tag has a second line, `^{}`, with its commit
  const lines = git("ls-remote", "origin", ref, `${ref}^{}`).split("\n").filter(Boolean);
  const before = Object.fromEntries(lines.map((line) => line.split("\t").toReversed()));
  const from = before[`${ref}^{}`] ?? before[ref];
  if (from === commit) return `${major} is at ${tag}.`;
  if (from !== undefined && !isAncestor(from, commit))
    throw new Refusal(`${major} is at ${from}, which ${tag} does not contain: it would move back.`);
  // only if it is still what was just read; empty: only if there is none
  git("push", "--quiet", `--force-with-lease=${ref}:${before[ref] ?? ""}`, "origin", `${commit}:${ref}`);
  return `${major} moved to ${tag}.`;
}

class Refusal extends Error {}

const COMMANDS = ["check", "notes", "move-major"];

function run([command, tag = ""]) {
  if (!COMMANDS.includes(command)) throw new Refusal(`usage: node scripts/release.mjs ${COMMANDS.join("|")} TAG`);
  const version = parseTag(tag);
  if (version === null) throw new Refusal(`"${tag}" is not the tag of a version, such as v1.2.3.`);
  if (command === "check") {
    const problems = problemsOf(tag, version);
    if (problems.length > 0) throw new Refusal(problems.join("\n"));
    return `${tag} can be released.`;
  }
  if (command === "notes") {
    const section = changelogSection(tag.slice(1));
    if (section === null) throw new Refusal(`CHANGELOG.md has no section of ${tag}.`);
    return withAbsoluteLinks(section, tag);
  }
  return moveMajor(tag, version);
}

try {
  console.log(run(process.argv.slice(2)));
} catch (error) {
  // git says itself what is wrong, and a file that is missing is named
  if (!(error instanceof Refusal) && error.status === undefined && error.code === undefined) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

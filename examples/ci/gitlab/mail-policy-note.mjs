// Keeps one note on the merge request: made when the check fails, updated by later runs. Usage: node mail-policy-note.mjs STATUS
// MAIL_POLICY_TOKEN is a project access token with the role Reporter and the scope api, in a masked variable. Everyone who can push a
// branch can read it, because pipelines of unprotected branches do not get protected variables. Without the token there is no note.
import { existsSync, readFileSync } from "node:fs";

const MARKER = "<!-- mail-policy -->";
const REPORT = "mail-policy-report/report.md";
const NOTE_LIMIT = 1_000_000; // characters (GitLab docs, Application limits)
const MAX_PAGES = 50;
const { CI_API_V4_URL, CI_JOB_URL, CI_MERGE_REQUEST_IID, CI_MERGE_REQUEST_PROJECT_ID, MAIL_POLICY_TOKEN } = process.env;

async function call(path, method = "GET", body = undefined) {
  // a redirect to another server goes without this header, but with a PRIVATE-TOKEN (Fetch Standard, HTTP-redirect fetch)
  const headers = { Authorization: `Bearer ${MAIL_POLICY_TOKEN}`, "Content-Type": "application/json" };
  const signal = AbortSignal.timeout(30_000);
  const options = { method, headers, signal, body: body && JSON.stringify(body) };
  const response = await fetch(`${CI_API_V4_URL}${path}`, options);
  if (!response.ok) throw new Error(`${method} ${path}: GitLab answered ${response.status}`);
  return response;
}

/** The note of an earlier run: by its marker, which anyone can copy, and by its author. */
async function findNote(notes) {
  const { id: author } = await (await call("/user")).json();
  for (let page = 1; page <= MAX_PAGES; page++) {
    const response = await call(`${notes}?per_page=100&page=${page}`);
    const own = (await response.json()).find((note) => note.author.id === author && note.body.startsWith(MARKER));
    if (own !== undefined) return own;
    if (!response.headers.get("x-next-page")) return undefined;
  }
  return undefined;
}

function noteText() {
  const report = existsSync(REPORT) ? readFileSync(REPORT, "utf8") : "### ❌ Mail policy could not run\n";
  // GitLab obeys a quick action, such as /merge, at the beginning of any line: a zero-width space before it ends that.
  const harmless = report.replace(/^(\s*)\//gm, "$1\u200B/");
  const text = harmless.length < NOTE_LIMIT - 1000 ? harmless : "### Mail policy: the report is too long for a note\n";
  return `${MARKER}\n${text}\n[Job](${CI_JOB_URL})\n`;
}

async function keepNote(hasFailed) {
  const notes = `/projects/${CI_MERGE_REQUEST_PROJECT_ID}/merge_requests/${CI_MERGE_REQUEST_IID}/notes`;
  const earlier = await findNote(notes);
  if (earlier !== undefined) await call(`${notes}/${earlier.id}`, "PUT", { body: noteText() });
  else if (hasFailed) await call(notes, "POST", { body: noteText() });
}

if (CI_MERGE_REQUEST_IID && MAIL_POLICY_TOKEN) {
  // a note that cannot be written must not change the result of the check
  await keepNote(process.argv[2] !== "0").catch((error) => console.error(`There is no note: ${error.message}`));
}

import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, property, string } from "fast-check";
import { parseHunks, isInDiff } from "../../src/github/patch.ts";
import { commentMarker, findingMarker } from "../../src/github/own-comments.ts";
import { MAX_SUGGESTIONS } from "../../src/github/suggestion-comments.ts";
import type { FileEdit, Finding } from "../../src/model.ts";
import { startGitHubApi } from "../support/github-api.ts";
import { workspace } from "./workspace.ts";
import { failure, reportWith, run } from "./action-run.ts";
import { sentence } from "../support/in-words.ts";

const BOT = "github-actions[bot]";
const MARKER = commentMarker("default");
const ZONE = "dns/example.de.zone";
const PATCH = [
  "@@ -10,3 +10,4 @@ $ORIGIN",
  " ten",
  "-old",
  "+eleven",
  "+twelve",
  " thirteen",
  "@@ -20,1 +21,2 @@",
  " twenty-one",
  "+twenty-two",
  "\\ No newline at end of file",
].join("\n");

const OURS = { login: BOT, body: `${MARKER}\nthe report` };

const edit = (line: number, before: string[], after: string[], file = ZONE): FileEdit => ({
  file,
  line,
  endLine: line + before.length - 1,
  before,
  after,
});
const fixedBy = (change: FileEdit, over: Partial<Finding> = {}): Finding =>
  failure({ ...over, fix: { text: sentence("Publish this record."), records: [], edit: change } });

describe("the lines a pull request shows", () => {
  test("are those that stay and those that come, by their new number", () => {
    expect(parseHunks(PATCH)).toEqual([
      { line: 10, lines: ["ten", "eleven", "twelve", "thirteen"], added: [1, 2] },
      { line: 21, lines: ["twenty-one", "twenty-two"], added: [1] },
    ]);
  });

  test.each<[number, string[], boolean]>([
    [11, ["eleven"], true],
    [10, ["ten", "eleven", "twelve", "thirteen"], true],
    [11, ["old"], false],
    [13, ["thirteen", "fourteen"], false],
    [9, ["nine"], false],
    [13, ["thirteen", "twenty-one"], false],
  ])("from %d on %j: %p", (line, said, shown) => {
    expect(isInDiff(parseHunks(PATCH), line, said)).toBe(shown);
  });

  test("are read from any text", () => {
    assert(property(string(), (text) => Array.isArray(parseHunks(text))));
  });
});

describe("a run on a pull request", () => {
  let place: ReturnType<typeof workspace>;
  let server: Awaited<ReturnType<typeof startGitHubApi>>;
  beforeEach(() => {
    place = workspace();
    const repo = { repo: { full_name: "acme/mail" } };
    writeFileSync(
      join(place.folder, "event.json"),
      JSON.stringify({ pull_request: { number: 7, head: { ...repo, sha: "ab".repeat(20) }, base: repo } }),
    );
  });
  afterEach(async () => {
    await server.close();
  });

  async function runWith(
    options: Parameters<typeof startGitHubApi>[0],
    ...findings: Finding[]
  ): Promise<{ notices: string[]; failures: string[] }> {
    server = await startGitHubApi({ patches: { [ZONE]: PATCH }, ...options });
    const { texts } = await run({ ...place.env, GITHUB_API_URL: server.url }, reportWith(...findings));
    return { notices: texts("notice"), failures: texts("setFailed") };
  }
  const reviewRequests = (): string[] => server.requests.filter((request) => request.includes("/pulls/"));
  const suggested = (): { path: string; line: number | null; text: string | undefined }[] =>
    server.reviewComments.map(({ path, line, body }) => ({
      path,
      line,
      text: /```suggestion\n([^]*?)\n```/.exec(body)?.[1],
    }));

  test("suggests the edit at its lines, and shows it in the comment", async () => {
    await runWith({}, fixedBy(edit(11, ["eleven", "twelve"], ["eleven", "mended"])));
    expect(suggested()).toEqual([{ path: ZONE, line: 12, text: "eleven\nmended" }]);
    expect(server.reviewComments[0]).toMatchObject({ start_line: 11, login: BOT });
    expect(server.comments[0]?.body).toContain("```diff\n eleven\n-twelve\n+mended\n```");
  });

  test.each<[string, FileEdit]>([
    ["lines that the pull request does not show", edit(15, ["fifteen"], ["mended"])],
    ["lines that say something else there", edit(11, ["another"], ["mended"])],
    ["a file that it does not change", edit(11, ["eleven"], ["mended"], "dns/other.zone")],
    ["a file outside of the repository", edit(11, ["eleven"], ["mended"], `/etc/${ZONE}`)],
  ])("suggests nothing for %s", async (_, change) => {
    await runWith({}, fixedBy(change));
    expect(server.reviewComments).toEqual([]);
    expect(server.comments).toHaveLength(1);
  });

  test("only looks for earlier suggestions where there is no edit", async () => {
    await runWith({}, failure());
    expect(reviewRequests()).toEqual(["GET /repos/acme/mail/pulls/7/comments?per_page=100"]);
  });

  test("makes one review of all suggestions", async () => {
    await runWith(
      {},
      fixedBy(edit(11, ["eleven"], ["mended"])),
      fixedBy(edit(22, ["twenty-two"], ["mended"]), { subject: "other.example.de" }),
    );
    expect(suggested().map(({ line }) => line)).toEqual([11, 22]);
    expect(reviewRequests().filter((request) => request.startsWith("POST"))).toEqual([
      "POST /repos/acme/mail/pulls/7/reviews",
    ]);
  });

  test("makes the others where GitHub refuses one", async () => {
    const other = "dns/generated.zone";
    const { notices } = await runWith(
      { patches: { [ZONE]: PATCH, [other]: PATCH }, uncommentable: [other] },
      fixedBy(edit(11, ["eleven"], ["mended"], other)),
      fixedBy(edit(22, ["twenty-two"], ["mended"]), { subject: "other.example.de" }),
    );
    expect(suggested()).toEqual([{ path: ZONE, line: 22, text: "mended" }]);
    expect(notices).toEqual([]);
  });

  test("settles its suggestions also where none is left", async () => {
    const at = (line: number, text: string) => ({ login: BOT, body: `${MARKER}\n${text}`, path: ZONE, line });
    const fixed = `${findingMarker("example.de spf/all-hard example.de")}\nold`;
    const open = `${findingMarker(failure().key)}\nold`;
    await runWith({ reviewComments: [at(11, fixed), at(12, open)], comments: [OURS] }, failure());
    expect(server.reviewComments.map(({ body }) => body)).toEqual([
      `${MARKER}\nSettled: the report no longer has this finding.`,
      `${MARKER}\nThis suggestion is outdated; see the report.`,
    ]);
    const settled = server.reviewComments.map((comment) => ({ ...comment }));
    await server.close();
    await runWith({ reviewComments: settled, comments: [OURS] }, failure());
    expect(reviewRequests()).toEqual(["GET /repos/acme/mail/pulls/7/comments?per_page=100"]);
  });

  test("removes what another job made at the same time, unless somebody replied", async () => {
    const finding = fixedBy(edit(11, ["eleven"], ["mended"]));
    const ours = { login: BOT, body: `${MARKER}\n${findingMarker(finding.key)}\nold`, path: ZONE, line: 11 };
    const reply = { login: "alice", body: "Why?", path: ZONE, line: 11, in_reply_to_id: 1003 };
    await runWith({ reviewComments: [ours, ours, ours, reply], comments: [OURS, OURS] }, finding);
    expect(server.reviewComments.map(({ id, body }) => [id, body.split("\n").at(-2) ?? body])).toEqual([
      [1001, "mended"],
      [1003, MARKER],
      [1004, "Why?"],
    ]);
    expect(server.comments).toHaveLength(1);
  });

  test("updates its suggestions in place, and takes back what is none any longer", async () => {
    const at = (
      line: number | null,
      text: string,
      login = BOT,
    ): { login: string; body: string; path: string; line: number | null } => ({
      login,
      body: `${MARKER}\n${text}`,
      path: ZONE,
      line,
    });
    await runWith(
      { reviewComments: [at(11, "old"), at(13, "settled"), at(null, "outdated"), at(11, "a stranger's", "eve")] },
      fixedBy(edit(11, ["eleven"], ["mended"])),
    );
    expect(suggested()[0]).toEqual({ path: ZONE, line: 11, text: "mended" });
    expect(server.reviewComments.map(({ body }) => body).slice(1)).toEqual([
      expect.stringContaining("This suggestion is outdated"),
      `${MARKER}\noutdated`,
      `${MARKER}\na stranger's`,
    ]);
    expect(
      server.requests.filter((request) => request.startsWith("PATCH") && request.includes("/pulls/")),
    ).toHaveLength(2);
  });

  test("updates no suggestion that begins at another line, which it would replace too, but takes it back", async () => {
    const finding = fixedBy(edit(12, ["twelve"], ["mended"]));
    const earlier = {
      login: BOT,
      body: `${MARKER}\n${findingMarker(finding.key)}\nold`,
      path: ZONE,
      start_line: 11,
      line: 12,
    };
    await runWith({ reviewComments: [earlier], comments: [OURS] }, finding);
    expect(
      server.reviewComments.map(({ start_line, line, body }) => [start_line, line, body.split("\n").at(-2)]),
    ).toEqual([
      [11, 12, MARKER],
      [undefined, 12, "mended"],
    ]);
  });

  test("removes what another job has removed meanwhile", async () => {
    const finding = fixedBy(edit(11, ["eleven"], ["mended"]));
    const ours = { login: BOT, body: `${MARKER}\n${findingMarker(finding.key)}\nold`, path: ZONE, line: 11 };
    const gone = { method: "DELETE" as const, status: 404, applied: true };
    const { notices } = await runWith(
      { reviewComments: [ours, ours], comments: [OURS, OURS], faults: [gone, gone] },
      finding,
    );
    expect(notices).toEqual([]);
    expect(suggested().map(({ text }) => text)).toEqual(["mended"]);
    expect(server.comments.map(({ body }) => body)).toEqual([expect.stringContaining("spf/lookup-limit")]);
  });

  test("updates no suggestion of another finding at the same lines, but takes it back", async () => {
    const finding = fixedBy(edit(11, ["eleven"], ["mended"]));
    const about = (key: string): { login: string; body: string; path: string; line: number } => ({
      login: BOT,
      body: `${MARKER}\n${findingMarker(key)}\nold`,
      path: ZONE,
      line: 11,
    });
    await runWith({ reviewComments: [about("example.de spf/all-hard example.de"), about(finding.key)] }, finding);
    expect(server.reviewComments.map(({ body }) => body)).toEqual([
      `${MARKER}\nSettled: the report no longer has this finding.`,
      expect.stringMatching(/^.*\n<!-- finding:example\.de%20spf%2Flookup-limit%20example\.de -->\n[^]*mended/),
    ]);
  });

  test("makes no suggestion twice", async () => {
    const finding = fixedBy(edit(11, ["eleven"], ["mended"]));
    await runWith({}, finding);
    const [first] = server.reviewComments;
    await server.close();
    await runWith({ reviewComments: [{ login: BOT, body: first?.body ?? "", path: ZONE, line: 11 }] }, finding);
    expect(server.reviewComments).toHaveLength(1);
    expect(server.requests.filter((request) => /^(?:POST|PATCH) .*\/pulls\//.test(request))).toEqual([]);
  });

  test("makes ten at most", async () => {
    const patch = ["@@ -1,0 +1,30 @@", ...Array.from({ length: 30 }, (_, i) => `+line ${i + 1}`)].join("\n");
    await runWith(
      { patches: { [ZONE]: patch } },
      ...Array.from({ length: 30 }, (_, i) =>
        fixedBy(edit(i + 1, [`line ${i + 1}`], ["mended"]), { subject: `${i}.example.de` }),
      ),
    );
    expect(server.reviewComments).toHaveLength(MAX_SUGGESTIONS);
  });

  test("tells of a refusal in a notice, and fails for what it found alone", async () => {
    const faults = [{ method: "POST" as const, status: 403 }];
    server = await startGitHubApi({
      patches: { [ZONE]: PATCH },
      comments: [{ login: BOT, body: `${MARKER}\nold` }],
      faults,
    });
    const { texts } = await run(
      { ...place.env, GITHUB_API_URL: server.url },
      reportWith(fixedBy(edit(11, ["eleven"], ["mended"]))),
    );
    expect(texts("notice")).toEqual([
      expect.stringMatching(/^Suggestions on pull request #7 could not be posted: GitHub answered 403/),
    ]);
    expect(texts("setFailed")).toHaveLength(1);
  });
});

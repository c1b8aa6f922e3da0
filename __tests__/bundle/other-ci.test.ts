// The samples of examples/ci/, run with bash as their servers run them: the built command, git, GitLab's API on loopback.
import type { RequestListener } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { existsSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import type { TestRepository } from "../support/git-repository.ts";
import { gitRepository } from "../support/git-repository.ts";
import { shardDomains } from "../../src/policy/shards.ts";
import { bash } from "./shell.ts";
import { OPEN, SOUND } from "./policies.ts";

const SAMPLES = "examples/ci/";
const TOKEN = "glpat-canary-4f1c9e";

/** `npx --yes SPEC …` of the samples runs the built command; it asks no network here. */
const NPX = `npx() { shift 2; local command=$1; shift; mail-policy "$command" --offline "$@"; }\n`;

let place: TestRepository;
const open: (() => Promise<unknown>)[] = [];
beforeEach(() => void (place = gitRepository()));
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

function commit(policy: string): string {
  place.write({ "mail-policy.yml": policy });
  return place.commit();
}

const read = (name: string): string => readFileSync(SAMPLES + name, "utf8");

interface Note {
  id: number;
  author: { id: number };
  body: string;
}

/** The notes of merge request 7 of project 42, two on a page, as GitLab answers (GitLab docs, Notes API). */
async function startGitLab(notes: Note[] = []): Promise<{ url: string; notes: Note[]; writes: string[] }> {
  const writes: string[] = [];
  const url = await listen((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? "/", "http://gitlab");
      let text = "";
      for await (const chunk of request) text += String(chunk);
      const { body = "" } = (text === "" ? {} : JSON.parse(text)) as { body?: string };
      const path = url.pathname.replace("/api/v4", "");
      const send = (status: number, answer: unknown, headers = {}): void =>
        void response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(answer));
      if (request.headers.authorization !== `Bearer ${TOKEN}`) return send(401, { message: "401 Unauthorized" });
      if (path === "/user") return send(200, { id: 5, username: "project_42_bot" });
      if (!path.startsWith("/projects/42/merge_requests/7/notes")) return send(404, { message: "404 Not found" });
      if (request.method === "GET") {
        const page = Number(url.searchParams.get("page"));
        const next = page * 2 < notes.length ? String(page + 1) : "";
        return send(200, notes.slice((page - 1) * 2, page * 2), { "x-next-page": next });
      }
      writes.push(`${request.method} ${path.slice("/projects/42/merge_requests/7".length)}`);
      if (request.method === "POST") notes.push({ id: 100 + notes.length, author: { id: 5 }, body });
      else for (const note of notes) if (path.endsWith(`/${note.id}`)) note.body = body;
      send(200, {});
    })();
  });
  return { url: `${url}/api/v4`, notes, writes };
}

/** A server on loopback until the end of the test; its URL. */
async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("the job of GitLab", () => {
  const { "mail-policy": job } = parse(read("gitlab/.gitlab-ci.yml")) as {
    "mail-policy": { script: string[]; variables: Record<string, string> };
  };

  async function run(env: Record<string, string>) {
    place.write({ "mail-policy-note.mjs": read("gitlab/mail-policy-note.mjs") });
    const all = { ...job.variables, CI_JOB_URL: "https://gitlab.example/jobs/1", ...env };
    const exports = Object.entries(all).map(([name, value]) => `export ${name}='${value}'\n`);
    const exit = await bash(place.folder, `set -eo pipefail\n${exports.join("")}${NPX}${job.script.join("\n")}`);
    expect(exit.stdout + exit.stderr).not.toContain(TOKEN);
    return exit;
  }

  const mergeRequest = (base: string, api: string): Record<string, string> => ({
    CI_PIPELINE_SOURCE: "merge_request_event",
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    CI_MERGE_REQUEST_IID: "7",
    CI_MERGE_REQUEST_PROJECT_ID: "42",
    CI_API_V4_URL: api,
    MAIL_POLICY_TOKEN: TOKEN,
  });
  const codeQuality = (): { check_name: string; location: { path: string } }[] =>
    JSON.parse(readFileSync(place.path("gl-code-quality-report.json"), "utf8")) as ReturnType<typeof codeQuality>;

  test("keeps one note of its own on a merge request, and writes a Code Quality report", async () => {
    const others = [1, 2, 3].map((id) => ({ id, author: { id: 9 }, body: "<!-- mail-policy -->\nforged" }));
    const { url, notes, writes } = await startGitLab(others);
    const base = commit(SOUND);
    commit(OPEN);
    const first = await run(mergeRequest(base, url));
    expect([first.code, first.stderr]).toEqual([1, ""]);
    expect(first.stdout).toContain("✗ 1 new failure in example.de");
    expect(codeQuality()).toEqual([
      expect.objectContaining({
        check_name: "parked/spf",
        location: expect.objectContaining({ path: "mail-policy.yml" }),
      }),
    ]);
    expect(notes).toHaveLength(4);
    expect(notes[3]?.body).toMatch(/^<!-- mail-policy -->\n### ❌ Mail policy: 1 new failure in example\.de\n/);

    commit(SOUND);
    expect((await run(mergeRequest(base, url))).code).toBe(0);
    expect(writes).toEqual(["POST /notes", "PUT /notes/103"]);
    expect(notes[3]?.body).toMatch(/^<!-- mail-policy -->\n### (?!❌)/);
    expect(codeQuality()).toEqual([]);
  });

  test("compares a merged result with the target branch, and a push with the commit before it", async () => {
    const old = commit(SOUND);
    const target = commit(OPEN);
    commit(`${OPEN}# changed\n`);
    const merged = { ...mergeRequest(old, ""), CI_MERGE_REQUEST_TARGET_BRANCH_SHA: target, MAIL_POLICY_TOKEN: "" };
    expect((await run(merged)).code).toBe(0);
    expect((await run({ CI_PIPELINE_SOURCE: "push", CI_COMMIT_BEFORE_SHA: target })).code).toBe(0);
    expect((await run({ CI_PIPELINE_SOURCE: "push", CI_COMMIT_BEFORE_SHA: old })).code).toBe(1);
    expect((await run({ CI_PIPELINE_SOURCE: "schedule", CI_COMMIT_BEFORE_SHA: "0".repeat(40) })).stderr).toBe("");
  });

  test("writes a note without a passed check where the audit could not run", async () => {
    const { url, notes } = await startGitLab();
    const base = commit(SOUND);
    commit("version: [");
    expect((await run(mergeRequest(base, url))).code).toBe(2);
    expect(codeQuality()).toEqual([expect.objectContaining({ check_name: "declared/fault" })]);
    expect(notes.map(({ body }) => body)).toEqual([
      "<!-- mail-policy -->\n### ❌ Mail policy could not run\n\n[Job](https://gitlab.example/jobs/1)\n",
    ]);
  });

  test("leaves no empty Code Quality report", async () => {
    commit(SOUND);
    expect((await run(mergeRequest("ab".repeat(20), ""))).code).toBe(2);
    expect(existsSync(place.path("gl-code-quality-report.json"))).toBe(false);
  });

  test("keeps its result where the note cannot be written, and says why", async () => {
    const { url } = await startGitLab();
    const base = commit(SOUND);
    commit(OPEN);
    const exit = await run({ ...mergeRequest(base, url), CI_MERGE_REQUEST_PROJECT_ID: "43" });
    expect([exit.code, exit.stderr]).toEqual([
      1,
      "There is no note: GET /projects/43/merge_requests/7/notes?per_page=100&page=1: GitLab answered 404\n",
    ]);
  });

  test("gives the token to no other server", async () => {
    const heard: string[] = [];
    const other = await listen((request, response) => {
      heard.push(JSON.stringify(request.headers));
      response.end("{}");
    });
    const redirecting = await listen((_request, response) => void response.writeHead(307, { location: other }).end());
    const base = commit(SOUND);
    commit(OPEN);
    expect((await run(mergeRequest(base, redirecting))).code).toBe(1);
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.join("\n")).not.toContain(TOKEN);
  });

  test("gives GitLab no quick action to obey", async () => {
    const { url, notes } = await startGitLab();
    place.write({
      "mail-policy-note.mjs": read("gitlab/mail-policy-note.mjs"),
      "mail-policy-report/report.md": "/merge\n  /close\ntext /approve\n```\n/label ~x\n```\n",
    });
    const env = Object.entries(mergeRequest("", url)).map(([name, value]) => `export ${name}='${value}'\n`);
    await bash(place.folder, `${env.join("")}"$NODE" mail-policy-note.mjs 1`);
    expect(notes[0]?.body).toContain("text /approve");
    expect(notes[0]?.body).not.toMatch(/^\s*\//m);
  });
});

describe("the jobs of GitLab for many domains", () => {
  interface Job {
    before_script: string[];
    script: string[];
  }
  const { variables, ...jobs } = parse(read("gitlab/fleet.gitlab-ci.yml")) as Record<string, Job> & {
    variables: Record<string, string>;
  };
  const policy = (spf: string): string =>
    `version: 1\ndomains:\n${[SOUND, OPEN]
      .map((one, i) =>
        one
          .split("domains:\n")[1]
          ?.replace("example.de", `d${i}.test`)
          .replace(/[+-]all/, spf),
      )
      .join("")}`;
  /** A merge asks no network, and has no option for that. */
  const NPX = `npx() { shift 2; local command=$1; shift; [ "$command" = merge ] || set -- --offline "$@"; mail-policy "$command" "$@"; }\n`;

  async function run(name: string, env: Record<string, string>) {
    place.write({ "mail-policy-note.mjs": read("gitlab/mail-policy-note.mjs") });
    const all = { ...variables, ...env };
    const exports = Object.entries(all).map(([key, value]) => `export ${key}='${value}'\n`);
    const lines = [...(jobs[".mail-policy"]?.before_script ?? []), ...(jobs[name]?.script ?? [])];
    return bash(place.folder, `set -eo pipefail\n${exports.join("")}${NPX}${lines.join("\n")}`);
  }

  /** Fewer than in the sample, so that it takes less time. */
  const SHARDS = 2;

  async function runAll(env: Record<string, string>, lost?: number) {
    const of = SHARDS;
    for (let number = 1; number <= of; number++) {
      if (number === lost) continue;
      const node = { CI_NODE_INDEX: String(number), CI_NODE_TOTAL: String(of) };
      expect(await run("mail-policy-shard", { ...env, ...node })).toEqual({ code: 0, stdout: "", stderr: "" });
    }
    return run("mail-policy", env);
  }

  test("report once on what all of them found, compared with the base", async () => {
    const base = commit(policy("-all"));
    commit(policy("+all"));
    const push = { CI_PIPELINE_SOURCE: "push", CI_COMMIT_BEFORE_SHA: base };
    const { code, stdout, stderr } = await runAll(push);
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(/✗ .*new failure/);
    expect(existsSync(place.path("mail-policy-report/report.json"))).toBe(true);
  });

  test("fail, and name the job that left nothing", async () => {
    commit(policy("-all"));
    const number = shardDomains(["d0.test", "d1.test"], SHARDS).shardOf("d0.test");
    const { code, stderr } = await runAll({ CI_PIPELINE_SOURCE: "schedule" }, number);
    expect(code).toBe(3);
    expect(stderr).toContain(`shard ${number} of ${SHARDS} left no results`);
  });
});

describe("the script for other servers", () => {
  const run = (base: string) => bash(place.folder, `${NPX}set -- ${base}\n${read("shell/mail-policy.sh")}`);

  test("exits as the command does, and says in words what that means", async () => {
    const base = commit(SOUND);
    expect(await run(base)).toMatchObject({ code: 0, stderr: "" });
    commit(OPEN);
    expect(await run(base)).toMatchObject({ code: 1, stderr: expect.stringContaining("The mail policy is not met") });
    commit("version: [");
    expect(await run(base)).toMatchObject({ code: 2, stderr: expect.stringContaining("has an error") });
  });
});

describe("the hook of pre-commit", () => {
  const [hook] = parse(readFileSync(".pre-commit-hooks.yaml", "utf8")) as [Record<string, unknown>];
  const sample = parse(read("pre-commit/.pre-commit-config.yaml")) as { repos: [{ hooks: [{ id: string }] }] };

  test("stops a commit that makes something worse, and no other", async () => {
    const check = () => bash(place.folder, String(hook["entry"]));
    commit(OPEN);
    expect((await check()).code).toBe(0);
    commit(SOUND);
    place.write({ "mail-policy.yml": OPEN });
    expect((await check()).code).toBe(1);
  });

  test("is the one that the sample names, and the command of this package", () => {
    const { bin } = JSON.parse(readFileSync("package.json", "utf8")) as { bin: object };
    expect(sample.repos[0].hooks[0].id).toBe(hook["id"]);
    expect(Object.keys(bin)).toEqual([String(hook["entry"]).split(" ")[0]]);
    expect(hook).toMatchObject({ language: "node", pass_filenames: false });
  });
});

test.each(["github-enterprise/mail-policy.yml", "forgejo/mail-policy.yml"])(
  "%s gives the Action inputs that it has, and uses outputs that it has",
  (name) => {
    const { inputs, outputs } = parse(readFileSync("action.yml", "utf8")) as { inputs: object; outputs: object };
    const { jobs } = parse(read(name)) as { jobs: Record<string, { steps: { uses: string; with?: object }[] }> };
    const own = jobs["mail-policy"]?.steps.find(({ uses }) => uses.includes("mail-policy/mail-policy-action@"));
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(own?.with ?? {})));
    const used = [...read(name).matchAll(/steps\.report\.outputs\.([\w-]+)/g)].map(([, output]) => output);
    expect(used.length).toBeGreaterThan(0);
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining(used));
  },
);

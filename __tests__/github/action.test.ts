import { readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { message } from "../../src/message.ts";
import type { Finding } from "../../src/model.ts";
import type { Gate, Report } from "../../src/run-report.ts";
import { AuditError, InputError, UsageError } from "../../src/errors.ts";
import { CAN_LINK, FULL_DEVICES, testWhere } from "../support/capabilities.ts";
import { startGitHubApi } from "../support/github-api.ts";
import { reportWithText, sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { workspace } from "./workspace.ts";
import { failure, reportWith, run } from "./action-run.ts";
import { sentence } from "../support/in-words.ts";
import { folderOf } from "../support/temporary-folder.ts";
import { headline } from "../support/in-english.ts";

const action = parse(readFileSync(new URL("../../action.yml", import.meta.url), "utf8")) as {
  outputs: Record<string, unknown>;
};
const QUIET = reportWith();
const SEEN = "11 lookups, 10 are allowed";
const FAILING = reportWith(failure());
const withGate = (over: Partial<Gate>): Report => ({
  ...FAILING,
  gate: { ...FAILING.gate, notes: [], ...over },
});
const NEVER = { INPUT_COMMENT: "never" };

let place: ReturnType<typeof workspace>;
beforeEach(() => void (place = workspace()));

const summary = () => readFileSync(join(place.folder, "summary.md"), "utf8");

describe("a run", () => {
  test("asks for the audit that the inputs describe", async () => {
    const env = {
      INPUT_CONFIG: "dns/policy.yml",
      INPUT_RESOLVERS: "system",
      "INPUT_FAIL-ON": "violation",
      "INPUT_FAIL-ON-WEAKENED": "true",
      INPUT_OFFLINE: "true",
      INPUT_SMTP: "on",
      "INPUT_SMTP-EVIDENCE": "out/smtp.json",
      INPUT_HELO: "runner.example",
      INPUT_DEADLINE: "5m",
      "INPUT_SMTP-DEADLINE": "2m",
      "INPUT_SMTP-RATE": "4",
    };
    const { options } = await run({ ...place.env, ...NEVER, ...env }, QUIET);
    expect(options).toEqual({
      config: "dns/policy.yml",
      root: place.folder,
      view: "auto",
      resolvers: ["system"],
      offline: true,
      openCommitLog: null,
      isUntrusted: true,
      allowPrivateNetwork: false,
      smtp: "on",
      smtpEvidence: ["out/smtp.json"],
      helo: "runner.example",
      failOn: "violation",
      failOnUnknown: false,
      failOnWeakened: true,
      base: { kind: "unnamed", reason: { code: "limitation/base-unnamed", values: expect.anything() } },
      history: null,
      replay: null,
      shards: null,
      shard: null,
      domains: [],
      now: null,
      concurrency: null,
      deadlineMs: 300_000,
      smtpDeadlineMs: 120_000,
      smtpRate: 4,
      changedOnly: false,
    });
  });

  test("asks for the history on a branch, and adds no pull request to it", async () => {
    const env = { "INPUT_HISTORY-BRANCH": "mail-policy-history", INPUT_TOKEN: "secret-token" };
    const { options } = await run({ ...place.env, ...NEVER, ...env }, QUIET);
    expect(options?.history).toMatchObject({
      store: { name: message("github/name/branch", { branch: "mail-policy-history" }) },
      records: false,
    });
    const scheduled = await run({ ...place.env, ...NEVER, ...env, GITHUB_EVENT_NAME: "schedule" }, QUIET);
    expect(scheduled.options?.history).toMatchObject({ records: true });
  });

  test.each<[string, Record<string, string>, boolean]>([
    ["in a pull request", {}, true],
    ["but not if every failure counts", { "INPUT_FAIL-ON": "violation" }, false],
    ["nor if what is unknown counts", { "INPUT_FAIL-ON-UNKNOWN": "true" }, false],
    ["nor for other events", { GITHUB_EVENT_NAME: "push" }, false],
    ["or whenever that is asked for", { GITHUB_EVENT_NAME: "push", "INPUT_CHANGED-ONLY": "true" }, true],
    ["or never", { "INPUT_CHANGED-ONLY": "false" }, false],
  ])("leaves out what a change cannot touch, %s", async (_, env, changedOnly) => {
    const { options } = await run({ ...place.env, ...NEVER, "INPUT_FAIL-ON": "regression", ...env }, QUIET);
    expect(options?.changedOnly).toBe(changedOnly);
  });

  test("compares with the commit that the pull request is made to", async () => {
    const sha = "0123456789abcdef0123456789abcdef01234567";
    writeFileSync(join(place.folder, "event.json"), JSON.stringify({ pull_request: { number: 7, base: { sha } } }));
    const server = await startGitHubApi({ commits: { [sha]: { "mail-policy.yml": "version: 1" } } });
    const { options, texts } = await run({ ...place.env, ...NEVER, GITHUB_API_URL: server.url }, QUIET);
    expect(server.requests).toEqual([]); // only where git does not have it
    await server.close();
    expect(options?.base).toMatchObject({
      kind: "commit",
      ref: sha,
      name: message("github/name/base", { sha: "0123456789" }),
    });
    expect(texts("notice")).toEqual([]);
  });

  test("tells why it compares with nothing in one notice, and goes on", async () => {
    const reason = sentence("not compared with main: GitHub answered 403.");
    const baseline = { kind: "not-read", reason } as const;
    const { texts } = await run({ ...place.env, ...NEVER }, withGate({ baseline, passed: true }));
    expect(texts("notice")).toEqual(["Not compared with main: GitHub answered 403. No failure is known to be new."]);
    expect(texts("setFailed")).toEqual([]);
  });

  test("tells of failures whose baseline was not measured in one notice", async () => {
    const notes = [message("comparison/not-compared", { findings: ["spf/all of example.de"], reasons: ["no answer"] })];
    const gate = { baseline: { kind: "base", name: "main" }, passed: true, notes } as const;
    const of = (finding: Finding): Report => ({ ...withGate(gate), domains: [sampleDomain("example.de", [finding])] });
    expect((await run({ ...place.env, ...NEVER }, of(sampleFinding("fail")))).texts("notice")).toEqual([
      "Not known to be new, because the baseline could not be measured (no answer): spf/all of example.de",
    ]);
    expect((await run({ ...place.env, ...NEVER }, of(sampleFinding("warn")))).texts("notice")).toEqual([]);
  });

  test("that finds nothing wrong succeeds and sets every output", async () => {
    const { outputs, texts } = await run({ ...place.env, ...NEVER }, QUIET);
    expect(texts("setFailed")).toEqual([]);
    expect(Object.keys(outputs).toSorted()).toEqual(Object.keys(action.outputs).toSorted());
    expect(outputs).toMatchObject({ conclusion: "pass", failures: "0", new: "0", "comment-id": "" });
  });

  test("counts what it found in its outputs", async () => {
    const quiet = (["warn", "waived", "unknown", "pass", "info", "not-applicable"] as const).map((status) =>
      sampleFinding(status),
    );
    const report = reportWith(
      failure(),
      failure({ subject: "a", change: "unchanged" }),
      sampleFinding("pass", { change: "fixed" }),
      ...quiet,
    );
    const weakened = { domain: "example.de", finding: failure({ check: "spf/all" }) };
    report.weakenedFailures.push({ ...weakened, by: "waiver" }, { ...weakened, by: "off" });
    const { outputs } = await run({ ...place.env, ...NEVER }, report);
    expect(outputs).toMatchObject({
      conclusion: "fail",
      failures: "2",
      warnings: "1",
      waived: "1",
      unknown: "1",
      new: "1",
      known: "1",
      fixed: "1",
      weakened: "2",
      expired: "0",
    });
  });

  test("counts the waivers that do not count any more", async () => {
    const waiver = { reason: "it moves", owner: null, expires: "2026-03-31" };
    const idle = { ...waiver, check: "spf/all", domain: "example.de", problem: sentence("it expired") };
    const location = { file: "mail-policy.yml", line: 9, column: 3 };
    const waivers = { expired: [{ ...idle, location }], unused: [{ ...idle, location }] };
    const { outputs } = await run({ ...place.env, ...NEVER }, { ...QUIET, waivers });
    expect(outputs).toMatchObject({ expired: "1", waived: "0" });
  });

  test("gives the verdict on each domain as JSON", async () => {
    const { outputs } = await run({ ...place.env, ...NEVER }, FAILING);
    expect(JSON.parse(outputs["domains"] ?? "")).toMatchObject({
      domains: [{ name: "example.de", conclusion: "fail", new: 1 }],
      omitted: 0,
    });
  });

  test("says how many domains have no room in an output", async () => {
    const names = Array.from({ length: 600 }, (_, i) => `d${i}.example`);
    const many = await run(
      { ...place.env, ...NEVER },
      sampleReport(names.map((name) => sampleDomain(name, [sampleFinding("pass")]))),
    );
    const { domains, omitted } = JSON.parse(many.outputs["domains"] ?? "") as { domains: object[]; omitted: number };
    expect(domains.length + omitted).toBe(600);
    expect(many.texts("notice")).toEqual([
      `The output \`domains\` has no room for ${omitted} domains: read report.json instead.`,
    ]);
  });

  test("counts a fault of many hosts and domains once, as the heading does", async () => {
    const names = ["a.example", "b.example", "c.example"];
    const of = (status: "fail" | "warn" | "waived" | "pass" | "unknown", check: string, over: Partial<Finding>) =>
      names.map((name) =>
        sampleFinding(status, { check, subject: `mx.${name}`, message: sentence("as all do"), ...over }),
      );
    const groups = [
      of("fail", "spf/all", { change: "new" }),
      of("fail", "spf/open", { change: "unchanged" }),
      of("warn", "spf/ptr", { change: "new" }),
      of("waived", "spf/size", { change: "unchanged" }),
      of("pass", "dmarc/rua", { change: "fixed" }),
      of("unknown", "dane/match", {}),
    ];
    const report = sampleReport(
      names.map((name, i) =>
        sampleDomain(
          name,
          groups.flatMap((group) => group[i] ?? []),
        ),
      ),
    );
    const { outputs } = await run({ ...place.env, ...NEVER }, report);
    expect(headline(report)).toMatch(/^1 new failure in /);
    const once = { new: "1", warnings: "1", waived: "1", fixed: "1", unknown: "1" };
    expect(outputs).toMatchObject({ ...once, failures: "2" });
  });

  test("counts the domains with drift, whatever its level, but for waived ones", async () => {
    const drift = { check: "drift/records", outcome: "fail" } as const;
    const waiver = { reason: "it moves", owner: null, expires: "2027-03-31" };
    const report = reportWith(
      failure(drift),
      sampleFinding("warn", { ...drift, subject: "a" }),
      sampleFinding("waived", { ...drift, subject: "b", waiver }),
      sampleFinding("pass", { check: "drift/records", subject: "c" }),
    );
    expect((await run({ ...place.env, ...NEVER }, report)).outputs).toMatchObject({ drift: "2" });
    expect((await run({ ...place.env, ...NEVER }, QUIET)).outputs).toMatchObject({ drift: "0" });
  });

  test("whose gate fails, fails with one line", async () => {
    const { texts } = await run({ ...place.env, ...NEVER }, FAILING);
    expect(texts("setFailed")).toEqual([
      "Mail policy: 1 new failure in example.de; gate failed (regression mode: only new failures count)",
    ]);
  });

  test("tells of a fault in a declared file at its line, in the outputs and in the job's result", async () => {
    const faults = [{ location: { file: "dns/x.zone", line: 3, column: 7 }, message: "`x` is no IPv4 address" }];
    const { calls, outputs, texts } = await run({ ...place.env, ...NEVER }, { ...QUIET, faults });
    expect(calls).toContainEqual({
      kind: "error",
      text: "`x` is no IPv4 address",
      more: { title: "Error in a declared file", file: "dns/x.zone", startLine: 3, startColumn: 7 },
    });
    expect(outputs).toMatchObject({ conclusion: "error", errors: "1", failures: "0" });
    expect(texts("setFailed")).toEqual([
      "1 error in the files the policy names; the records affected were not judged.",
    ]);
  });

  test("annotates the line that declares what fails", async () => {
    const { calls } = await run({ ...place.env, ...NEVER }, FAILING);
    expect(calls).toContainEqual({
      kind: "error",
      text: expect.stringContaining(SEEN),
      more: { title: "new: spf/lookup-limit example.de", file: "dns/example.de.zone", startLine: 12, startColumn: 1 },
    });
  });

  test("appends the report to the job summary and leaves it in files", async () => {
    const { outputs } = await run({ ...place.env, RUNNER_TEMP: place.folder, ...NEVER }, FAILING);
    expect(summary()).toContain(SEEN);
    expect(JSON.parse(readFileSync(outputs["report-json"] ?? "", "utf8"))).toMatchObject({ conclusion: "fail" });
    expect(outputs["output-dir"]?.startsWith(place.folder)).toBe(true);
  });

  test("names each file that it leaves in an output", async () => {
    const { outputs } = await run({ ...place.env, RUNNER_TEMP: place.folder, ...NEVER }, FAILING);
    const folder = outputs["output-dir"] ?? "";
    const named = Object.values(outputs).filter((value) => value.startsWith(join(folder, "/")));
    expect(named.map((file) => relative(folder, file)).toSorted()).toEqual(readdirSync(folder).toSorted());
  });

  test("leaves the comment in a file, whether or not it is posted", async () => {
    for (const env of [NEVER, { INPUT_TOKEN: "" }, { GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: "" }]) {
      const { outputs } = await run({ ...place.env, RUNNER_TEMP: place.folder, ...env }, FAILING);
      const text = readFileSync(outputs["comment-file"] ?? "", "utf8");
      expect(text).toMatch(/^### ❌ Mail policy: 1 new failure in example\.de\n/);
      expect(outputs).toMatchObject({ "comment-id": "" });
    }
  });

  test("writes its files to the given folder", async () => {
    const { outputs } = await run({ ...place.env, ...NEVER, "INPUT_OUTPUT-DIR": "out/mail" }, FAILING);
    expect(outputs["report-json"]).toBe(join(place.folder, "out/mail/report.json"));
    expect(readFileSync(join(place.folder, "out/mail/snapshot.json"), "utf8")).toBe("{}\n");
  });

  testWhere(CAN_LINK)("writes no files where a link of the pull request leads", async () => {
    const outside = folderOf({});
    symlinkSync(outside, join(place.folder, "out"));
    const { texts, outputs } = await run({ ...place.env, ...NEVER, "INPUT_OUTPUT-DIR": "out/mail" }, QUIET);
    expect(texts("setFailed")).toEqual([
      expect.stringMatching(/^Could not write the report files: cannot write to .*out.mail: a link leads out of /),
    ]);
    const none = { "report-json": "", "comment-file": "", "output-dir": "" };
    expect(outputs).toMatchObject({ conclusion: "pass", ...none });
    expect(readdirSync(outside)).toEqual([]);
  });

  test("says so where the job summary is a folder", async () => {
    const { texts } = await run({ ...place.env, ...NEVER, GITHUB_STEP_SUMMARY: place.folder }, QUIET);
    expect(texts("setFailed")).toEqual(["Could not write the job summary: it is a folder"]);
  });

  testWhere(FULL_DEVICES.length > 0)("says so where the job summary has no room", async () => {
    for (const device of FULL_DEVICES) {
      const { texts } = await run({ ...place.env, ...NEVER, GITHUB_STEP_SUMMARY: device }, QUIET);
      expect(texts("setFailed")).toEqual(["Could not write the job summary: no space is left on the device"]);
    }
  });

  test("has neither summary nor annotations where they are not wanted", async () => {
    const { texts } = await run(
      { ...place.env, ...NEVER, INPUT_SUMMARY: "false", INPUT_ANNOTATIONS: "false" },
      FAILING,
    );
    expect(summary()).toBe("");
    expect(texts("error")).toEqual([]);
  });

  test("shows its label", async () => {
    await run({ ...place.env, ...NEVER, INPUT_LABEL: "Tochter GmbH" }, FAILING);
    expect(summary()).toContain("Tochter GmbH");
  });

  test("works without any file or folder of the runner", async () => {
    const { texts, outputs, options } = await run({ ...NEVER }, QUIET);
    expect(texts("setFailed")).toEqual([]);
    expect(options?.root).toBe("/nowhere");
    const none = { "report-json": "", "comment-file": "", "output-dir": "" };
    expect(outputs).toMatchObject({ conclusion: "pass", ...none });
  });

  test("gives the runner no command that stands in the report", async () => {
    const { texts } = await run({ ...place.env, ...NEVER }, FAILING);
    const [group, open, report, close, end, ...closing] = texts("info");
    const word = /^::stop-commands::([0-9a-f-]{36})$/.exec(open ?? "")?.[1];
    expect([group, close, end]).toEqual(["::group::Mail policy report", `::${word}::`, "::endgroup::"]);
    expect(report).toContain(SEEN);
    expect(closing[0]).toMatch(/^::stop-commands::/);
    expect(closing[1]).toBe("Mail policy: 1 new failure in example.de");
  });
});

describe("annotations", () => {
  const placesOf = async (file: string) => {
    const { calls } = await run(
      { ...place.env, ...NEVER },
      reportWith(failure({ location: { file, line: 1, column: 1 } })),
    );
    return calls.filter(({ kind }) => kind === "error").map(({ more }) => (more as { file?: string }).file);
  };

  test("name files as the report does", async () => {
    expect(await placesOf("a/b.zone")).toEqual(["a/b.zone"]);
    expect(await placesOf("..a/b.zone")).toEqual(["..a/b.zone"]);
  });

  test.each(["../outside.yml", "..", "/etc/mail-policy.yml", "D:/a/mail-policy.yml", "."])(
    "name no file for %s",
    async (file) => {
      expect(await placesOf(file)).toEqual([undefined]);
    },
  );

  test("leave room among GitHub's ten errors for the verdict", async () => {
    const { texts } = await run(
      { ...place.env, ...NEVER },
      reportWith(...Array.from({ length: 30 }, (_, i) => failure({ subject: `s${i}` }))),
    );
    expect(texts("error").length + texts("setFailed").length).toBe(10);
  });
});

describe("a run that cannot be", () => {
  const at = (line: number, text: string) => ({
    location: { file: "mail-policy.yml", line, column: 3 },
    message: text,
  });
  const unmeasured = {
    ...Object.fromEntries(Object.keys(action.outputs).map((name) => [name, ""])),
    domains: '{"domains":[],"omitted":0}',
    "output-dir": expect.stringContaining("mail-policy-"),
    "comment-file": expect.stringMatching(/comment\.md$/),
  };
  const on = async (error: Error, env: Record<string, string> = {}, mine = "old") => {
    const server = await startGitHubApi({
      comments: [{ login: "github-actions[bot]", body: `<!-- mail-policy:default -->\n${mine}` }],
    });
    const result = await run({ ...place.env, RUNNER_TEMP: place.folder, GITHUB_API_URL: server.url, ...env }, error);
    await server.close();
    return { ...result, comment: server.comments[0]?.body };
  };

  test("names every input that is wrong and audits nothing", async () => {
    const { texts, options, outputs } = await run(
      { ...place.env, ...NEVER, RUNNER_TEMP: place.folder, INPUT_VIEW: "x", INPUT_SMTP: "y" },
      QUIET,
    );
    expect(texts("setFailed")).toEqual([expect.stringMatching(/^Invalid inputs: view is "x".+; smtp is "y"/)]);
    expect([options, outputs]).toEqual([null, { ...unmeasured, conclusion: "error" }]);
    expect(summary()).toMatch(/^### ❌ Mail policy could not run: invalid inputs\n\n- view is "x".+; smtp is "y"/);
  });

  test("leaves why there is no report, and the comment, in the folder that it names", async () => {
    const env = { ...NEVER, "INPUT_OUTPUT-DIR": "out/mail" };
    const { outputs } = await run({ ...place.env, ...env }, new AuditError("no resolver answers"));
    const folder = join(place.folder, "out/mail");
    expect(outputs).toMatchObject({ "output-dir": folder, "report-json": "", "sarif-file": "" });
    expect(readdirSync(folder).toSorted()).toEqual(["comment.md", "failure.json"]);
    expect(outputs["comment-file"]).toBe(join(folder, "comment.md"));
    for (const name of readdirSync(folder))
      expect(readFileSync(join(folder, name), "utf8")).toContain("no resolver answers");
  });

  testWhere(CAN_LINK)("names no folder where a link of the pull request leads", async () => {
    const outside = folderOf({});
    symlinkSync(outside, join(place.folder, "out"));
    const { outputs } = await run({ ...place.env, ...NEVER, "INPUT_OUTPUT-DIR": "out" }, new AuditError("no answer"));
    expect(outputs).toMatchObject({ conclusion: "error", "output-dir": "", "comment-file": "" });
    expect(readdirSync(outside)).toEqual([]);
  });

  test("comments nowhere where the label that finds the comment is wrong", async () => {
    const env = { INPUT_LABEL: "x".repeat(60) };
    const { comment, texts } = await on(new Error("never thrown"), env);
    expect(comment).toMatch(/\nold$/);
    expect(texts("setFailed")).toEqual(["Invalid inputs: label has 60 characters, the limit is 50"]);
  });

  test("annotates every fault of the policy at its place", async () => {
    const { calls, texts } = await run(
      { ...place.env, ...NEVER },
      new InputError([at(2, "unknown key"), at(9, "not a domain name")]),
    );
    expect(calls.filter(({ kind }) => kind === "error")).toEqual([
      {
        kind: "error",
        text: "unknown key",
        more: { title: "Mail policy", file: "mail-policy.yml", startLine: 2, startColumn: 3 },
      },
      {
        kind: "error",
        text: "not a domain name",
        more: { title: "Mail policy", file: "mail-policy.yml", startLine: 9, startColumn: 3 },
      },
    ]);
    expect(texts("setFailed")).toEqual(["2 errors in the policy or the files it names; the audit did not start."]);
  });

  test("leaves no earlier verdict in the comment, says its faults there and in the summary, and sets the outputs", async () => {
    const { comment, outputs } = await on(new InputError([at(2, "unknown key `mial`"), at(9, "not a <b>domain</b>")]));
    const text =
      "### ❌ Mail policy could not run: 2 errors in mail-policy.yml\n\n- `mail-policy.yml:2` unknown key `mial`\n- `mail-policy.yml:9` not a `\\x3cb>domain\\x3c/b>`\n\nNothing was checked. Earlier results do not apply to this change.";
    expect(comment?.trim()).toBe(`<!-- mail-policy:default -->\n${text}`);
    expect(summary().trim()).toBe(text);
    expect(readFileSync(outputs["comment-file"] ?? "", "utf8").trim()).toBe(text);
    expect(outputs).toEqual({ ...unmeasured, conclusion: "error", errors: "2", "comment-id": "1" });
  });

  test.each([
    [
      "The audit could not run: no resolver answers",
      new AuditError("no resolver answers"),
      "could not run\n\n- no resolver answers\n",
    ],
    [
      "Invalid inputs: two things at once",
      new UsageError("two things at once"),
      "could not run: invalid inputs\n\n- two things at once\n",
    ],
    [
      "Internal error: x is not a function",
      new TypeError("x is not a function"),
      "could not run: internal error\n\n- x is not a function\n",
    ],
  ])("says why, without a stack: %s", async (line, error, part) => {
    const { texts, comment, outputs } = await on(error);
    expect(texts("setFailed")).toEqual([line]);
    expect(texts("debug").join("\n")).toContain("action.test");
    expect(comment).toContain(part);
    expect(summary()).toContain(part);
    expect(outputs).toEqual({ ...unmeasured, conclusion: "error", "comment-id": "1" });
  });

  test("says so without a comment where none is wanted", async () => {
    const { comment } = await on(new AuditError("no resolver answers"), NEVER);
    expect(comment).toMatch(/\nold$/);
    expect(summary()).toContain("no resolver answers");
  });

  test("shows as many faults as a comment takes", async () => {
    const faults = Array.from({ length: 500 }, (_, i) => at(i, "ä".repeat(300)));
    const { comment, texts } = await on(new InputError(faults));
    expect(comment?.length).toBeLessThan(65_536);
    expect(comment).toMatch(/\n- and 4\d\d more: see the log\n/);
    expect(texts("notice")).toEqual([]);
  });

  test("reports what was measured although a part met a defect", async () => {
    const { texts, outputs } = await run({ ...place.env, ...NEVER }, QUIET, [sentence("spf/all: boom")]);
    expect(texts("setFailed")).toEqual(["Internal error, some checks could not run: spf/all: boom"]);
    expect(outputs).toMatchObject({ conclusion: "pass" });
  });

  test("loses nothing else when one file cannot be written", async () => {
    const env = { ...place.env, ...NEVER, GITHUB_STEP_SUMMARY: place.folder, "INPUT_OUTPUT-DIR": "event.json" };
    const { texts, outputs } = await run(env, FAILING);
    expect(texts("setFailed")).toEqual([
      expect.stringContaining("Could not write the report files: "),
      expect.stringContaining("Could not write the job summary: "),
      expect.stringContaining("Mail policy: 1 new failure"),
    ]);
    expect(outputs).toMatchObject({ conclusion: "fail", "report-json": "", "comment-id": "" });
    expect(texts("error")).toHaveLength(1);
  });
});

describe("the comment of a run", () => {
  const on = async (options: Parameters<typeof startGitHubApi>[0], env: Record<string, string>, report = FAILING) => {
    const server = await startGitHubApi(options);
    const result = await run({ ...place.env, GITHUB_API_URL: server.url, ...env }, report);
    await server.close();
    return { ...result, server };
  };

  test("holds the report under its marker", async () => {
    const { server, outputs } = await on({}, {});
    expect(server.comments[0]?.body).toMatch(/^<!-- mail-policy:default -->\n[^]*11 lookups, 10 are allowed/);
    expect(outputs["comment-id"]).toBe("1");
  });

  test("holds its two markers once, whatever the report says", async () => {
    const { server } = await on({}, {}, reportWithText("<!-- mail-policy:default -->"));
    expect(server.comments[0]?.body.match(/<!--/g)).toHaveLength(2);
  });

  test("is one for each label", async () => {
    const mine = { login: "github-actions[bot]", body: "<!-- mail-policy:one -->\nold" };
    const { server } = await on({ comments: [mine] }, { INPUT_LABEL: "two" });
    expect(server.comments.map(({ body }) => body.split("\n", 1)[0])).toEqual([
      "<!-- mail-policy:one -->",
      "<!-- mail-policy:two -->",
    ]);
  });

  test("becomes one line where it reported something before, and nothing is left to say", async () => {
    const mine = { login: "github-actions[bot]", body: "<!-- mail-policy:default -->\nold" };
    const { server } = await on({ comments: [mine] }, { INPUT_COMMENT: "on-failure" }, QUIET);
    expect(server.comments[0]?.body).toBe(
      "<!-- mail-policy:default -->\n### ✅ Mail policy: nothing new in this change\n\n<!-- files:0000000000000000 -->\n",
    );
  });

  test("of thousands of failures stays below GitHub's limit", async () => {
    const many = Array.from({ length: 5000 }, (_, i) =>
      failure({ subject: `s${i}.example.de`, message: sentence("ä".repeat(200)) }),
    );
    const { server, texts } = await on({}, {}, reportWith(...many));
    expect(server.comments[0]?.body.length).toBeLessThan(65_536);
    expect(server.comments[0]?.body).toMatch(/\n### ❌ Mail policy: 1 new failure in example\.de\n/);
    expect(Buffer.byteLength(summary())).toBeLessThanOrEqual(1_048_576);
    expect(texts("notice")).toEqual([]);
  });

  test("that is refused is one notice, and fails nothing", async () => {
    const { texts, outputs } = await on(
      { permission: "read" },
      {},
      reportWith(sampleFinding("warn", { change: "new" })),
    );
    expect(texts("notice")).toEqual([
      expect.stringMatching(/403.+`pull-requests: write`.+The report is in the job summary\.$/),
    ]);
    expect(texts("setFailed")).toEqual([]);
    expect(outputs["comment-id"]).toBe("");
  });

  test("that had nothing to say is not missed", async () => {
    const { texts, server } = await on({ permission: "none" }, {}, QUIET);
    expect(server.requests).toEqual([
      "GET /repos/acme/mail/pulls/7/files?per_page=100",
      "GET /repos/acme/mail/issues/7/comments?per_page=100",
    ]);
    expect(texts("notice")).toEqual([]);
  });

  test("is a notice without a token", async () => {
    const { texts, server } = await on({}, { INPUT_TOKEN: "" });
    expect(texts("notice")).toEqual([
      "The comment could not be posted: the input `token` is empty. The report is in the job summary.",
    ]);
    expect(server.requests).toEqual([]);
  });

  test.each([
    ["never wanted", { INPUT_COMMENT: "never" }],
    ["about no pull request", { GITHUB_EVENT_NAME: "push" }],
  ])("is not asked for when %s", async (_, env) => {
    const { server, texts } = await on({}, env);
    expect(server.requests).toEqual([]);
    expect(texts("notice")).toEqual([]);
  });

  test.each([
    ["missing", "nowhere.json", "is missing or cannot be read"],
    ["empty", "empty.json", "is empty"],
  ])("is missed with one notice where the event's payload is %s", async (_, name, problem) => {
    writeFileSync(join(place.folder, "empty.json"), "");
    const { server, texts } = await on({}, { GITHUB_EVENT_PATH: join(place.folder, name) });
    expect(server.requests).toEqual([]);
    expect(texts("notice")).toEqual([`There is no comment: the payload of the event (GITHUB_EVENT_PATH) ${problem}.`]);
  });

  test("never tells the token", async () => {
    const { calls, outputs } = await on({ token: "another" }, {});
    expect(JSON.stringify([calls, outputs, summary()])).not.toContain("secret-token");
  });
});

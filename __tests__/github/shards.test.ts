// The Action on a shard, and on the shards of a run.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeEach, expect, test } from "@jest/globals";
import { message } from "../../src/message.ts";
import { UsageError } from "../../src/errors.ts";
import { failure, reportWith, run } from "./action-run.ts";
import { workspace } from "./workspace.ts";

const FAILING = reportWith(failure());

let place: ReturnType<typeof workspace>;
beforeEach(() => void (place = workspace()));

const summary = (): string => readFileSync(join(place.folder, "summary.md"), "utf8");

test("a shard leaves its snapshot, and says nothing where the merge does", async () => {
  const wanted = { GITHUB_EVENT_NAME: "schedule", "INPUT_DRIFT-ISSUE": "true", INPUT_SHARD: "3/8" };
  const env = { ...place.env, RUNNER_TEMP: place.folder, ...wanted };
  const { options, calls, outputs } = await run(env, FAILING);
  expect(options).toMatchObject({ shard: { number: 3, of: 8 }, shards: null, failOn: "never", history: null });
  expect(options?.view).toBe("live"); // as the merge, which keeps the drift issue
  expect(existsSync(outputs["snapshot-file"] ?? "")).toBe(true);
  expect(summary()).toBe("");
  expect(outputs).not.toHaveProperty("drift-issue-number");
  const said = new Set(calls.map(({ kind }) => kind));
  for (const kind of ["error", "warning", "notice"] as const) expect(said).not.toContain(kind);
});

test("a shard that cannot run does not comment", async () => {
  const { texts } = await run({ ...place.env, INPUT_SHARD: "3/8" }, new UsageError("no policy"));
  expect(texts("setFailed")).toEqual(["Invalid inputs: no policy"]);
  expect(summary()).toBe("");
});

const MERGE = { INPUT_MODE: "merge", "INPUT_REPORT-DIR": "shards", INPUT_COMMENT: "never" };

test("a merge delivers the report of the shards in a folder", async () => {
  const { options, texts } = await run({ ...place.env, ...MERGE }, FAILING);
  expect(options).toMatchObject({ shards: [resolve(place.folder, "shards")], shard: null, failOn: "regression" });
  expect(summary()).toContain("spf");
  expect(texts("setFailed")).toEqual([expect.stringMatching(/^Mail policy: /)]);
});

test("a merge without one of the shards fails, and names it", async () => {
  const missing = message("limitation/missing-shard", { number: 3, of: 8, domains: 12 });
  const { texts } = await run({ ...place.env, ...MERGE }, reportWith(), [], undefined, [missing]);
  expect(texts("setFailed")).toEqual(["Shard 3 of 8 left no results: its 12 domains were not measured."]);
});

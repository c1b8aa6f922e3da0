// Our workflows, those to copy and those that are called: no more permissions than they need, nothing unpinned, nothing of an event in a script.
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { evaluate, isTruthy } from "../support/expression.ts";

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}

interface Job {
  if?: string;
  permissions?: Record<string, string>;
  uses?: string;
  with?: Record<string, unknown>;
  secrets?: Record<string, string>;
  steps?: Step[];
}

interface Call {
  inputs?: Record<string, { type: string; required?: boolean; description?: string }>;
  secrets?: Record<string, object>;
}

interface Workflow {
  on: Record<string, Call | null>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const OURS = ".github/workflows/";
const TO_COPY = "examples/ci/github/";
const CALLED = /^mail-policy\/mail-policy-action\/(\.github\/workflows\/reusable-[\w-]+\.yml)@main$/;

const files = [OURS, TO_COPY].flatMap((folder) => readdirSync(folder).map((name) => `${folder}${name}`));
const action = parse(readFileSync("action.yml", "utf8")) as { inputs: object };
const read = (file: string): string => readFileSync(file, "utf8");
const load = (text: string): Workflow => parse(text) as Workflow;
const stepsOf = ({ jobs }: Workflow): Step[] => Object.values(jobs).flatMap(({ steps = [] }) => steps);
const isAction = ({ uses = "" }: Step): boolean =>
  uses === "./.mail-policy-action" || uses.startsWith("mail-policy/mail-policy-action@");

/** The workflows that these pages show. */
const shown = [...(read("docs/forks.md") + read("docs/html-report.md")).matchAll(/^```yaml\n([^]*?)^```$/gm)].map(
  ([, text = ""]) => text,
);
const all: [string, string][] = [
  ...files.map((file): [string, string] => [file, read(file)]),
  ...shown.map((text): [string, string] => [/^# (\S+)/.exec(text)?.[1] ?? "", text]),
];

/** A permission to write is one to read too. */
const covers = (given: Record<string, string>, [scope, access]: [string, string]): boolean =>
  given[scope] === access || (given[scope] === "write" && access === "read");

describe.each(all)("%s", (_, text) => {
  const workflow = load(text);

  test("does not run with a fork's files and a token that writes", () => {
    expect(text).not.toContain("pull_request_target");
    if ("workflow_run" in workflow.on)
      expect(stepsOf(workflow).filter(({ uses = "" }) => uses.startsWith("actions/checkout"))).toEqual([]);
  });

  test("has all actions pinned, except this one where it says so", () => {
    for (const [, uses = ""] of text.matchAll(/\buses: (.+)$/gm))
      expect(uses).toMatch(
        /^(?:\.\/(?:\.mail-policy-action)?$|[\w-]+\/[\w/-]+@[\da-f]{40} # v[\d.]+$|mail-policy\/mail-policy-action\S*@main # (?:pin the commit you have reviewed|the same commit\b))/,
      );
  });

  test("puts no expression into a script, and keeps no credentials in a checkout that it does not push from", () => {
    for (const { permissions, steps = [] } of Object.values(workflow.jobs)) {
      for (const { uses = "", run = "", with: inputs } of steps) {
        if (uses.startsWith("actions/checkout") && permissions?.["contents"] !== "write")
          expect(inputs).toMatchObject({ "persist-credentials": false });
        expect(run).not.toContain("${{");
      }
    }
  });

  test("gives the Action only inputs that it has", () => {
    const given = stepsOf(workflow)
      .filter(isAction)
      .flatMap((step) => Object.keys(step.with ?? {}));
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(given));
  });

  test("calls workflows with inputs and secrets that they have, and the permissions that they ask for", () => {
    for (const { uses, with: inputs = {}, secrets = {}, permissions } of Object.values(workflow.jobs)) {
      const [, file] = CALLED.exec(uses ?? "") ?? [];
      if (file === undefined) continue;
      const called = load(read(file));
      const call = called.on["workflow_call"];
      const required = Object.entries(call?.inputs ?? {}).flatMap(([name, input]) => (input.required ? name : []));
      expect(Object.keys(call?.inputs ?? {})).toEqual(expect.arrayContaining(Object.keys(inputs)));
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(required));
      expect(Object.keys(call?.secrets ?? {})).toEqual(expect.arrayContaining(Object.keys(secrets)));
      const asked = Object.values(called.jobs).map((job) => job.permissions ?? called.permissions);
      const given = permissions ?? workflow.permissions ?? {};
      if (asked.length === 1 && asked[0] !== undefined) expect(given).toEqual(asked[0]);
      for (const one of asked) expect(Object.entries(one ?? {}).filter((each) => !covers(given, each))).toEqual([]);
    }
  });
});

describe("the permissions of", () => {
  const nothing = { contents: "read" };
  const publish = { actions: "read", "pull-requests": "write" };
  test.each<[string, object | undefined, object | undefined]>([
    [`${TO_COPY}pull-request.yml`, nothing, undefined],
    [`${TO_COPY}publish.yml`, {}, publish],
    [`${TO_COPY}reports.yml`, {}, { contents: "write" }], // for the history
    [`${OURS}reusable-pull-request.yml`, nothing, undefined],
    [`${OURS}reusable-publish.yml`, {}, { ...publish, contents: "read" }], // to check out the Action
    [`${OURS}reusable-probe.yml`, nothing, undefined],
    [`${OURS}reusable-pages.yml`, {}, { pages: "write", "id-token": "write" }],
    [`${OURS}reusable-schedule.yml`, undefined, undefined], // its caller's: they depend on the inputs
  ])("%s are the least", (file, permissions, ofJob) => {
    const workflow = load(read(file));
    expect(workflow.permissions).toEqual(permissions);
    expect(Object.values(workflow.jobs).map((job) => job.permissions)).toEqual([ofJob]);
  });

  test("a fleet are those to read in each job but the one that reports, which has its caller's", () => {
    const { permissions, jobs } = load(read(`${OURS}reusable-fleet.yml`));
    const ofJobs = Object.entries(jobs).map(([name, job]) => [name, job.permissions]);
    expect(permissions).toBeUndefined();
    expect(Object.fromEntries(ofJobs)).toEqual({ plan: nothing, probe: nothing, check: nothing, merge: undefined });
  });
});

describe("a workflow that is called", () => {
  test.each(files.filter((file) => file.includes("/reusable-")))(
    "uses each of its inputs, and no others: %s",
    (file) => {
      const text = read(file);
      const { on } = load(text);
      const used = [...text.matchAll(/\b(?:inputs|secrets)\.([\w-]+)/g)].map(([, name = ""]) => name);
      const { inputs = {}, secrets = {} } = on["workflow_call"] ?? {};
      expect(new Set(used)).toEqual(new Set([...Object.keys(inputs), ...Object.keys(secrets)]));
      expect(Object.values(inputs).every(({ description }) => description !== undefined)).toBe(true);
    },
  );
});

test("what is published is what the first workflow leaves", () => {
  for (const [folder, prefix] of [
    [TO_COPY, ""],
    [OURS, "reusable-"],
  ] as const) {
    const [audit, publish] = ["pull-request", "publish"].map((name) =>
      stepsOf(load(read(`${folder}${prefix}${name}.yml`))),
    );
    const one = (steps: Step[] | undefined, name: string): Record<string, unknown> =>
      steps?.find((step) => (name === "" ? isAction(step) : step.uses?.startsWith(`actions/${name}@`)))?.with ?? {};
    expect(one(audit, "")).toMatchObject({ comment: "never", "output-dir": one(audit, "upload-artifact")["path"] });
    expect(one(publish, "download-artifact")).toMatchObject({
      name: one(audit, "upload-artifact")["name"],
      path: one(publish, "")["report-dir"],
      "run-id": "${{ github.event.workflow_run.id }}",
    });
    expect(one(publish, "")).toMatchObject({ mode: "publish" });
  }
});

test("what a fleet merges is what its shards leave, under names of their own", () => {
  const { jobs } = load(read(`${OURS}reusable-fleet.yml`));
  const inputsOf = (job: string, action: string): Record<string, unknown> =>
    jobs[job]?.steps?.find((step) => (action === "" ? isAction(step) : step.uses?.startsWith(`actions/${action}@`)))
      ?.with ?? {};
  const namesOf = (of: string): string => `\${{ inputs.artifact }}-${of}-`;
  for (const [job, of, from] of [
    ["probe", "evidence", "check"],
    ["check", "shard", "merge"],
  ] as const) {
    expect(inputsOf(job, "upload-artifact")["name"]).toBe(`${namesOf(of)}\${{ matrix.number }}`);
    expect(inputsOf(from, "download-artifact")["pattern"]).toBe(`${namesOf(of)}*`);
  }
  expect(inputsOf("check", "upload-artifact")["path"]).toBe(
    `${String(inputsOf("check", "")["output-dir"])}/snapshot.json`,
  );
  expect(inputsOf("merge", "")).toMatchObject({
    mode: "merge",
    "report-dir": inputsOf("merge", "download-artifact")["path"],
  });
  // they decide what is observed, by the shards and by the second look of the drift issue
  const observing = ["config", "resolvers", "smtp-evidence", "drift-issue"];
  for (const name of observing) {
    expect(inputsOf("merge", "")[name]).toBeDefined();
    expect(inputsOf("check", "")[name]).toBe(inputsOf("merge", "")[name]);
  }
  const evidenceSteps = (job: string): Step[] =>
    (jobs[job]?.steps ?? []).filter((step) => JSON.stringify(step).includes("smtp-evidence") && !isAction(step));
  expect(evidenceSteps("merge")).toEqual(evidenceSteps("check"));
});

test.each(["plan", "probe"])("the %s of a fleet asks the resolvers that its caller names", (job) => {
  const { jobs } = load(read(`${OURS}reusable-fleet.yml`));
  const step = jobs[job]?.steps?.find(({ run = "" }) => run.includes("dist/cli/index.js"));
  expect(step?.env).toMatchObject({ RESOLVERS: "${{ inputs.resolvers }}" });
  expect(step?.run).toContain('--resolver "$url"; done <<< "${RESOLVERS//,/');
  expect(step?.run).toMatch(/index\.js .* "\$@"/);
});

// A run that waits for approval counts as completed, with the conclusion action_required.
test.each([`${TO_COPY}publish.yml`, `${OURS}reusable-publish.yml`])(
  "only finished audits of pull requests are published: %s",
  (file) => {
    const condition = load(read(file)).jobs["publish"]?.if ?? "";
    const published = (event: string, conclusion: string): boolean =>
      isTruthy(evaluate(condition, { github: { event: { workflow_run: { event, conclusion } } } }));
    expect(published("push", "success")).toBe(false);
    const conclusions = ["success", "failure", "action_required", "cancelled", "skipped", "timed_out", "stale"];
    expect(conclusions.filter((conclusion) => published("pull_request", conclusion))).toEqual(["success", "failure"]);
  },
);

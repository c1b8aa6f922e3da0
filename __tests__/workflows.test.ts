// What the workflows of this repository may do, and that nothing in them can be another's.
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, { needs?: string; permissions?: Record<string, string>; steps: Step[] }>;
}

const FOLDER = ".github/workflows";
const read = (name: string): string => readFileSync(`${FOLDER}/${name}`, "utf8");
const workflow = (name: string): Workflow => parse(read(name)) as Workflow;
const stepsOf = ({ jobs }: Workflow): Step[] => Object.values(jobs).flatMap(({ steps }) => steps);

describe.each(readdirSync(FOLDER))("%s", (name) => {
  test("uses nobody's actions but GitHub's own, by commit", () => {
    const uses = stepsOf(workflow(name)).flatMap(({ uses: action }) => action ?? []);
    const own = ["./", "./.mail-policy-action"];
    expect(
      uses.filter((action) => !own.includes(action) && !/^(?:actions|github)\/[\w/-]+@[0-9a-f]{40}$/.test(action)),
    ).toEqual([]);
    const pins = [...read(name).matchAll(/uses: (?:actions|github)\/.*/g)].map(([line]) => line);
    expect(pins.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  // docs.github.com, "Script injections": the value of an expression becomes part of the script
  test("has no expression in a script", () => {
    expect(stepsOf(workflow(name)).flatMap(({ run }) => (run?.includes("${{") === true ? [run] : []))).toEqual([]);
  });

  test("has no permission but to read contents, except in jobs that say so, and those that its caller gives", () => {
    const { on, permissions } = workflow(name);
    const isCalled = Object.keys(on).join() === "workflow_call";
    expect([{}, { contents: "read" }, ...(isCalled ? [undefined] : [])]).toContainEqual(permissions);
    expect(on).not.toHaveProperty("pull_request_target");
  });

  test("keeps the token out of the checkout, except in the job that pushes a tag", () => {
    const keeping = Object.entries(workflow(name).jobs).filter(([, { steps }]) =>
      steps.some((step) => step.uses?.startsWith("actions/checkout@") && step.with?.["persist-credentials"] !== false),
    );
    expect(keeping.map(([job]) => job)).toEqual(name === "release.yml" ? ["major-tag"] : []);
  });
});

test.each(["ci.yml", "release.yml"])("%s compares dist with what the sources build", (name) => {
  const scripts = stepsOf(workflow(name)).flatMap(({ run }) => run ?? []);
  const compared = scripts.findIndex((run) => run.includes("git diff --exit-code --stat -- dist"));
  expect(compared).toBeGreaterThan(scripts.indexOf("npm run bundle"));
  expect(scripts).toContain("npm run bundle");
});

describe("a release", () => {
  const { jobs } = workflow("release.yml");
  const jobsWith = (has: (step: Step) => boolean | undefined): string[] =>
    Object.entries(jobs).flatMap(([job, { steps }]) => (steps.some(has) ? [job] : []));

  test("passes check, attestation and publication before the major tag moves", () => {
    expect(Object.entries(jobs).map(([job, { needs }]) => [job, needs])).toEqual([
      ["verify", undefined],
      ["pack", "verify"],
      ["attest", "pack"],
      ["publish", "attest"],
      ["major-tag", "publish"],
    ]);
  });

  test("gives each job its own permissions, and no job both code of others and a permission to write", () => {
    const permissions = Object.entries(jobs).map(([job, { permissions: own }]) => [job, own]);
    expect(Object.fromEntries(permissions)).toEqual({
      verify: { contents: "read" },
      pack: { contents: "read" },
      attest: { "id-token": "write", attestations: "write" },
      publish: { contents: "write" },
      "major-tag": { contents: "write" },
    });
    expect(jobsWith(({ run }) => run?.includes("npm ci"))).toEqual(["verify"]);
    expect(jobs["attest"]?.steps.filter(({ run }) => run !== undefined)).toEqual([]);
  });

  test("is packed where no code of others has run", () => {
    const packing = jobsWith(({ run }) => run?.includes("npm pack"));
    expect(packing).toEqual(["pack"]);
    expect(jobsWith(({ uses }) => uses?.startsWith("actions/upload-artifact@"))).toEqual(packing);
    expect(jobs["pack"]?.steps.flatMap(({ run }) => run?.match(/\bnpm \w+/g) ?? [])).toEqual(["npm pack"]);
  });

  test("is built without a cache, which other jobs can write", () => {
    expect(read("release.yml")).not.toMatch(/[ {]cache: /);
    expect(read("release.yml")).toContain("package-manager-cache: false");
  });
});

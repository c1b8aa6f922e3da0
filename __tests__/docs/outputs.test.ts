// docs/outputs.md describes the outputs that there are, and every workflow of the documentation uses inputs and outputs that there are, safely.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { domainsOutput } from "../../src/github/domains-output.ts";
import { documentedWorkflows, isOurs } from "../support/documented-workflow.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";

const PAGE = readFileSync("docs/outputs.md", "utf8");
const action = parse(readFileSync("action.yml", "utf8")) as Record<"inputs" | "outputs", object>;

/** What the first column of the table below a line names. */
function namesInTable(header: string): string[] {
  const [, rest = ""] = PAGE.split(`${header}\n`);
  const [table = ""] = rest.split("\n\n");
  return table.split("\n").flatMap((row) => {
    const [, first = ""] = row.split("|");
    return [...first.matchAll(/`([\w-]+)`/g)].map(([, name = ""]) => name);
  });
}

test("the page describes each output of action.yml", () => {
  expect(namesInTable("| output | meaning |").toSorted()).toEqual(Object.keys(action.outputs).toSorted());
});

test("the page describes each key of the output domains, and shows them all", () => {
  const report = sampleReport([sampleDomain("example.de", [sampleFinding("fail")])]);
  const keysOf = (text: string): string[] => {
    const { domains, omitted } = JSON.parse(text) as { domains: [object]; omitted: number };
    expect(omitted).toBe(0);
    return Object.keys(domains[0]);
  };
  const keys = keysOf(domainsOutput(report).text);
  expect(namesInTable("| key | meaning |")).toEqual([...keys, "omitted"]);
  expect(keysOf(/```json\n(.+)\n```/.exec(PAGE)?.[1] ?? "")).toEqual(keys);
});

const workflows = documentedWorkflows();

test("the documentation has workflows, five of them about outputs", () => {
  expect(workflows.length).toBeGreaterThan(8);
  expect(workflows.filter(({ page }) => page === "docs/outputs.md")).toHaveLength(5);
});

describe.each(workflows)("the workflow of $page, $heading", ({ text, jobs }) => {
  const all = Object.values(jobs);
  const steps = all.flatMap((job) => job.steps);

  test("gives the Action only inputs that it has", () => {
    const given = steps.filter(isOurs).flatMap((step) => Object.keys(step.with ?? {}));
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(given));
  });

  test("reads only outputs that there are, of steps and jobs that there are", () => {
    const ours = new Set(steps.filter(isOurs).map(({ id }) => id));
    for (const [, id = "", name = ""] of text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      expect(ours).toContain(id);
      expect(Object.keys(action.outputs)).toContain(name);
    }
    for (const [, job = "", name = ""] of text.matchAll(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g))
      expect(Object.keys(jobs[job]?.outputs ?? {})).toContain(name);
  });

  test("puts no expression into a script", () => {
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });
});

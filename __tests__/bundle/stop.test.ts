// The built programs told to stop, while their resolver never answers.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { TestServer } from "../support/dns-server.ts";
import { serveUdp } from "../support/dns-server.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { gitRepository } from "../support/git-repository.ts";
import { BUNDLE } from "./bundle-run.ts";

const CLI = join(process.cwd(), "dist/cli/index.js");
const POLICY = "version: 1\ndomains: [example.de, example.org]\n";

let place: Pick<PolicyFolder, "folder" | "path">;
let silent: TestServer;
let onQuestion: () => void;
beforeEach(async () => {
  place = policyFolder(POLICY);
  onQuestion = () => undefined;
  silent = await serveUdp(() => {
    onQuestion();
    return null;
  });
});
afterEach(async () => {
  await silent.close();
});

interface End {
  code: number | null;
  signal: string | null;
  stdout: string;
  stderr: string;
}

/** Runs a program, sends it a signal once it has asked its first question, and another for each of `more` once it says that it stops. */
function runAndStop(
  [program, ...words]: [string, ...string[]],
  signal: NodeJS.Signals,
  { more = [], env = {} }: { more?: NodeJS.Signals[]; env?: Record<string, string> } = {},
): Promise<End> {
  const child = spawn(process.execPath, ["--no-warnings", program, ...words], {
    cwd: place.folder,
    env: { PATH: process.env["PATH"] ?? "", ...env },
  });
  onQuestion = () => {
    onQuestion = () => undefined;
    child.kill(signal);
  };
  const said = { stdout: "", stderr: "" };
  const waiting = [...more];
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      said[stream] += text;
      if (!/stopping/i.test(text)) return;
      for (const next of waiting.splice(0)) child.kill(next);
    });
  return new Promise((resolve) => child.on("close", (code, by) => resolve({ code, signal: by, ...said })));
}

const check = (...more: string[]): [string, ...string[]] => [
  CLI,
  "check",
  "--resolver",
  silent.url,
  "--smtp",
  "off",
  ...more,
];

const REASON = "the run was stopped; results that were not available by then are unknown";
const read = (name: string): string => readFileSync(place.path(name), "utf8");

describe("the command line", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("leaves its report in every format after %s", async (signal) => {
    const { code, stdout, stderr } = await runAndStop(check("--output", "out", "--save", "s.json"), signal);
    expect(code).toBe(3);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(`limitation: ${REASON}`);
    expect(stderr).toBe(
      "mail-policy: stopping; a second signal ends at once, without a report\n" +
        "mail-policy: the run was stopped: the report has what was measured until then\n",
    );
    const { limitations, domains } = JSON.parse(read("out/report.json")) as {
      limitations: string[];
      domains: { name: string; counts: { unknown: number } }[];
    };
    expect(limitations).toContain(REASON);
    expect(domains.map(({ name }) => name)).toEqual(["example.de", "example.org"]);
    expect(domains.every(({ counts }) => counts.unknown > 0)).toBe(true);
    expect(JSON.parse(read("s.json"))).toMatchObject({ version: 1 });
    expect(read("out/report.md")).toContain(REASON);
    expect(JSON.parse(read("out/report.sarif"))).toMatchObject({ version: "2.1.0" });
  });

  test("ends at once at a second signal", async () => {
    const { code, signal } = await runAndStop(check(), "SIGINT", { more: ["SIGINT"] });
    expect(signal ?? code).not.toBe(0);
  });
});

test("the Action leaves its report and summary, and goes on after the runner's second signal", async () => {
  const repository = gitRepository();
  repository.write({ "mail-policy.yml": POLICY });
  repository.commit();
  place = repository;
  for (const name of ["summary", "output"]) writeFileSync(place.path(name), "");
  const env = {
    GITHUB_WORKSPACE: place.folder,
    RUNNER_TEMP: place.folder,
    GITHUB_REPOSITORY: "acme/mail",
    GITHUB_EVENT_NAME: "schedule",
    GITHUB_STEP_SUMMARY: place.path("summary"),
    GITHUB_OUTPUT: place.path("output"),
    INPUT_RESOLVERS: silent.url,
    INPUT_SMTP: "off",
    "INPUT_OUTPUT-DIR": "out",
  };
  const { code, stdout } = await runAndStop([BUNDLE], "SIGINT", { more: ["SIGTERM"], env });
  expect(code).toBe(1);
  expect(stdout).toContain("::error::The run was stopped: the report has what was measured until then.");
  expect(read("summary")).toContain(REASON);
  expect((JSON.parse(read("out/report.json")) as { limitations: string[] }).limitations).toContain(REASON);
});

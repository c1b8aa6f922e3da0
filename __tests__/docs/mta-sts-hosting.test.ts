// docs/mta-sts-hosting.md and its workflow: policies first, then DNS.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import type { PolicySite } from "../../src/hosting/policy-site.ts";
import { createPolicySite } from "../../src/hosting/policy-site.ts";
import { WEB_SERVERS } from "../../src/hosting/web-servers.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

interface Job {
  needs?: string;
  steps: { name?: string; run?: string; env?: Record<string, unknown> }[];
}

const page = readFileSync("docs/mta-sts-hosting.md", "utf8");
const workflow = parse(readFileSync("examples/ci/github/mta-sts.yml", "utf8")) as {
  concurrency: object;
  jobs: Record<string, Job>;
};
const scripts = (job: string): string[] => workflow.jobs[job]?.steps.flatMap(({ run }) => run ?? []) ?? [];

describe("the page", () => {
  test("lists each server with its files, and whether it serves several hosts", () => {
    const rows = [...page.matchAll(/^\| `([\w-]+)` \| (.*?) \| .* \| (yes|no)\b.*\|$/gm)];
    const site = createPolicySite("a.test", "version: STSv1\nmode: none\nmax_age: 1\n") as PolicySite;
    const settings = { root: "/srv", certificate: null, listen: [] };
    const servers = WEB_SERVERS.map(({ id, files, servesSeveralHosts }) => {
      const names = [...files([site], settings).keys()].map((file) => file.slice(file.lastIndexOf("/") + 1));
      return [id, names.toSorted(), servesSeveralHosts ? "yes" : "no"];
    });
    const listed = rows.map(([, id, files = "", several]) => {
      const names = [...files.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
      return [id, names.toSorted(), several];
    });
    expect(listed).toEqual(servers);
  });
});

describe("the workflow", () => {
  test("deploys DNS only after the policies are served, and one commit after the other", () => {
    expect(Object.keys(workflow.jobs)).toEqual(["policies", "dns"]);
    expect(workflow.jobs["dns"]?.needs).toBe("policies");
    expect(workflow.concurrency).toEqual({ group: "deploy", "cancel-in-progress": false });
    expect(scripts("policies")).toEqual([
      expect.stringContaining("mta-sts build --out site"),
      expect.stringContaining("rsync"),
      expect.stringContaining("mta-sts check --dir site"),
    ]);
  });

  /** Runs the script that waits, where the command exits with these codes, one after the other, the last for good. */
  function wait(...codes: number[]): { code: number | null; calls: number } {
    const { folder, write, read } = temporaryFolder({ calls: "" });
    write(
      ".mail-policy/dist/cli/index.js",
      `const { appendFileSync, readFileSync } = require("node:fs");
appendFileSync("calls", "x");
const codes = ${JSON.stringify(codes)};
process.exit(codes[Math.min(readFileSync("calls").length, codes.length) - 1]);\n`,
    );
    const [script = ""] = scripts("policies").slice(-1);
    // as a runner does for `shell: bash`
    const words = ["--noprofile", "--norc", "-eo", "pipefail", "-c", script];
    const { status } = spawnSync("bash", words, { cwd: folder, env: { PATH: process.env["PATH"], PAUSE: "0" } });
    return { code: status, calls: read("calls").length };
  }

  test.each([
    [[0], { code: 0, calls: 1 }],
    [[1, 3, 0], { code: 0, calls: 3 }],
    [[1, 2], { code: 2, calls: 2 }],
  ])("waits while the command exits %j", (codes, result) => {
    expect(wait(...codes)).toEqual(result);
  });

  test("gives up in the end, with what the command said last", () => {
    expect(wait(1)).toEqual({ code: 1, calls: 30 });
  });
});

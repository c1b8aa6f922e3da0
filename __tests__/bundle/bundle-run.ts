// The shipped bundle as the runner starts it: a process, its environment, a checkout with commits, GitHub on loopback.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestRepository } from "../support/git-repository.ts";
import { gitRepository } from "../support/git-repository.ts";

export const BUNDLE = fileURLToPath(new URL("../../dist/action/index.js", import.meta.url));

export interface Exit {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A checkout, and the files of a runner beside its own. */
export interface Checkout extends Pick<TestRepository, "folder" | "write" | "commit"> {
  /** Runs the bundle offline for an event; its payload is JSON, a text as it is, or null for no file. */
  run(event: string, payload: object | string | null, env?: Record<string, string>): Promise<Exit>;
  /** The outputs of the last run. */
  outputs(): Record<string, string>;
  summary(): string;
  /** The report of the last run, as it was written. */
  report(): { gate: { baseline: string; passed: boolean; notes: string[] }; limitations: string[] };
}

/** An empty repository, or one that exists. */
export function checkout(repository: TestRepository = gitRepository()): Checkout {
  const { folder } = repository;
  const runner = (name: string): string => repository.path(`.git/runner-${name}`); // git does not track it
  const read = (name: string): string => readFileSync(runner(name), "utf8");
  const outputs = (): Record<string, string> => {
    // name<<delimiter, value, delimiter
    const all = read("output").matchAll(/^(.+)<<(ghadelimiter_.+)\n([^]*?)\n\2$/gm);
    return Object.fromEntries([...all].map(([, name = "", , value = ""]) => [name, value]));
  };
  return {
    folder,
    write: (files) => repository.write(files),
    commit: () => repository.commit(),
    outputs,
    summary: () => read("summary"),
    report: () => JSON.parse(readFileSync(outputs()["report-json"] ?? "", "utf8")) as ReturnType<Checkout["report"]>,
    run: (event, payload, env = {}) => {
      for (const name of ["output", "summary"]) writeFileSync(runner(name), "");
      if (payload !== null)
        writeFileSync(runner("event"), typeof payload === "string" ? payload : JSON.stringify(payload));
      return runProcess(folder, {
        GITHUB_WORKSPACE: folder,
        RUNNER_TEMP: join(folder, ".git"),
        GITHUB_REPOSITORY: "acme/mail",
        GITHUB_EVENT_NAME: event,
        GITHUB_STEP_SUMMARY: runner("summary"),
        GITHUB_OUTPUT: runner("output"),
        GITHUB_EVENT_PATH: payload === null ? runner("none") : runner("event"),
        INPUT_TOKEN: "secret-token",
        INPUT_OFFLINE: "true",
        ...env,
      });
    },
  };
}

/** Node's options that make these waits take no time, in milliseconds. */
export const withoutWaits = (...waits: number[]): string =>
  `--import=data:text/javascript,${encodeURIComponent(`
  import timers from "node:timers/promises";
  import { syncBuiltinESMExports } from "node:module";
  const wait = timers.setTimeout;
  timers.setTimeout = (ms, ...more) => wait(${JSON.stringify(waits)}.includes(ms) ? 0 : ms, ...more);
  syncBuiltinESMExports();`)}`;

/** The pause before the second look is the only wait of a minute. */
export const WITHOUT_PAUSE = withoutWaits(60_000);
/** Runs the bundle with nothing in its environment but what is given here. */
export async function runProcess(cwd: string, env: Record<string, string>): Promise<Exit> {
  const child = spawn(process.execPath, [BUNDLE], { cwd, env: { PATH: process.env["PATH"] ?? "", ...env } });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => (stdout += String(chunk)));
  child.stderr.on("data", (chunk) => (stderr += String(chunk)));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, stdout, stderr };
}

/** What a run says of itself in notices, without their titles. Those about findings are titled otherwise. */
export function noticesOf({ stdout }: Exit): string[] {
  return [...stdout.matchAll(/^::notice title=Mail policy%3A[^:]*::(.*)$/gm)].map(([, text = ""]) =>
    decodeURIComponent(text),
  );
}

// A copy of the checkout, in which one change after the other is tried.
import type { ChildProcess } from "node:child_process";
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Project limit: seconds of CPU time for a run of tests, and for each file of them: what takes more hangs. */
const SECONDS = 30;
const SECONDS_PER_FILE = 15;
/** Project limit: minutes until a run that waits counts as hanging. */
const MOST_MINUTES = 20;

/** A file of the checkout, and another text for it. */
export interface Change {
  file: string;
  own: string;
  other: string;
}

export class Copy {
  readonly #root: string;
  /** Tests that pass where nothing is changed. */
  readonly #sound = new Set<string>();
  /** The tests that run. */
  #tests: ChildProcess | undefined;

  /** In a folder that does not exist yet. */
  constructor(root: string) {
    this.#root = root;
    const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
      encoding: "utf8",
    });
    for (const file of files.split("\0").filter((name) => name !== "" && existsSync(name))) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      cpSync(file, join(root, file));
    }
    symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"));
  }

  endTests(): void {
    this.#tests?.kill("SIGKILL");
  }

  /** Whether a test fails, or does not end, because of a change. Throws where a test does so without the change too. */
  async notices({ file, own, other }: Change, tests: readonly string[]): Promise<boolean> {
    writeFileSync(join(this.#root, file), other);
    const failed = await this.#failedOf(tests);
    writeFileSync(join(this.#root, file), own);
    const unknown = failed.filter((test) => !this.#sound.has(test));
    const unsound = await this.#failedOf(unknown);
    if (unsound.length > 0) throw new Error(`without any change, one of these fails: ${unsound.join(" ")}`);
    for (const test of unknown) this.#sound.add(test);
    return failed.length > 0;
  }

  /** The first of the tests that fails; all of them where one does not end. */
  #failedOf(tests: readonly string[]): Promise<readonly string[]> {
    if (tests.length === 0) return Promise.resolve([]);
    const jest = ["--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js"];
    const options = ["--runInBand", "--bail", "--forceExit", "--cacheDirectory", join(this.#root, ".jest")];
    const command = [process.execPath, ...jest, ...options, "--runTestsByPath", ...tests];
    const seconds = SECONDS + tests.length * SECONDS_PER_FILE;
    const child = spawn("bash", ["-c", `ulimit -t ${seconds}; exec "$@"`, "bash", ...command], {
      cwd: this.#root,
      stdio: ["ignore", "ignore", "pipe"],
      timeout: MOST_MINUTES * 60_000,
      killSignal: "SIGKILL",
    });
    this.#tests = child;
    let report = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (report += text));
    return new Promise((resolve) => {
      child.on("close", (code) => {
        const lines = report.match(/^FAIL .*$/gm) ?? [];
        const named = tests.filter((test) => lines.some((line) => line.includes(test)));
        resolve(code === 0 ? [] : named.length > 0 ? named : tests);
      });
    });
  }
}

// A copy of the checkout, in which one change after the other is tried.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Ours: seconds of the processor for a run of tests, and for each file of them: what takes more hangs. */
const SECONDS = 60;
const SECONDS_PER_FILE = 20;
/** Ours: what waits so long for nothing hangs too. */
const MOST_MINUTES = 20;
/** Ours: files of tests in one process. */
const AT_ONCE = 20;

export class Copy {
  readonly #root = mkdtempSync(join(tmpdir(), "mutants-"));
  /** Tests that are known to pass where nothing is changed. */
  readonly #sound = new Set<string>();

  constructor() {
    const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
      encoding: "utf8",
    });
    for (const file of files.split("\0").filter((name) => name !== "" && existsSync(name))) {
      mkdirSync(dirname(join(this.#root, file)), { recursive: true });
      cpSync(file, join(this.#root, file));
    }
    symlinkSync(join(process.cwd(), "node_modules"), join(this.#root, "node_modules"));
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }

  /** Whether a test fails, or does not end, while `file` has another text. Throws where it does so with its own text too. */
  async notices(
    file: string,
    { own, other }: { own: string; other: string },
    tests: readonly string[],
  ): Promise<boolean> {
    writeFileSync(join(this.#root, file), other);
    const passed = await this.#pass(tests);
    writeFileSync(join(this.#root, file), own);
    if (passed) return false;
    const unknown = tests.filter((test) => !this.#sound.has(test));
    if (!(await this.#pass(unknown))) throw new Error(`without any change, one of these fails: ${unknown.join(" ")}`);
    for (const test of unknown) this.#sound.add(test);
    return true;
  }

  async #pass(tests: readonly string[]): Promise<boolean> {
    for (let i = 0; i < tests.length; i += AT_ONCE) if (!(await this.#run(tests.slice(i, i + AT_ONCE)))) return false;
    return true;
  }

  #run(tests: readonly string[]): Promise<boolean> {
    const seconds = SECONDS + tests.length * SECONDS_PER_FILE;
    const jest = ["--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js"];
    const options = ["--runInBand", "--bail", "--forceExit", "--cacheDirectory", join(this.#root, ".jest")];
    const child = spawn(
      "bash",
      [
        "-c",
        `ulimit -t ${seconds}; exec "$@"`,
        "bash",
        process.execPath,
        ...jest,
        ...options,
        "--runTestsByPath",
        ...tests,
      ],
      { cwd: this.#root, stdio: "ignore", timeout: MOST_MINUTES * 60_000, killSignal: "SIGKILL" },
    );
    return new Promise((resolve) => child.on("close", (code) => resolve(code === 0)));
  }
}

// A copy of the checkout, in which one change after the other is tried.
import type { ChildProcess } from "node:child_process";
import { execFileSync, fork } from "node:child_process";
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Project limit: minutes until a test file that waits counts as hanging. */
const MOST_MINUTES = 20;
/** Project limit: changes for one process: it keeps the modules of each in memory. */
const MOST_CHANGES = 30;

/** A file of the checkout, another text for it, and all files that import it, themselves or through others. */
export interface Change {
  file: string;
  own: string;
  other: string;
  importers: readonly string[];
}

/** Tests that pass where nothing is changed, in any copy. */
const sound = new Set<string>();

export class Copy {
  readonly #root: string;
  #worker: ChildProcess | undefined;
  #changes = 0;

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
    this.#worker?.kill("SIGKILL");
    this.#worker = undefined;
  }

  /** Whether a test fails, or does not end, because of a change. Throws where a test does so without the change too. */
  async notices({ file, own, other, importers }: Change, tests: readonly string[]): Promise<boolean> {
    if (++this.#changes % MOST_CHANGES === 0) this.endTests();
    writeFileSync(join(this.#root, file), other);
    const failed = await this.#firstFailed(tests, [file, ...importers]);
    writeFileSync(join(this.#root, file), own);
    if (failed === undefined) return false;
    if (!sound.has(failed) && !(await this.#passes(failed, [])))
      throw new Error(`without any change, this fails: ${failed}`);
    sound.add(failed);
    return true;
  }

  async #firstFailed(tests: readonly string[], changed: readonly string[]): Promise<string | undefined> {
    for (const test of tests) if (!(await this.#passes(test, changed))) return test;
    return undefined;
  }

  #passes(test: string, changed: readonly string[]): Promise<boolean> {
    if (this.#worker?.connected !== true) this.#worker = this.#start();
    const worker = this.#worker;
    const waits = setTimeout(() => this.endTests(), MOST_MINUTES * 60_000);
    return new Promise<boolean>((resolve) => {
      worker.once("message", resolve).once("exit", () => resolve(false));
      worker.send({ test, mutant: this.#changes, changed }, (error) => {
        if (error === null) return;
        this.endTests(); // it died of an earlier test
        resolve(this.#passes(test, changed));
      });
    }).finally(() => {
      clearTimeout(waits);
      worker.removeAllListeners();
    });
  }

  #start(): ChildProcess {
    return fork(join(this.#root, "mutants/worker.mjs"), {
      cwd: this.#root,
      execArgv: ["--max-semi-space-size=64", "--experimental-vm-modules", "--no-warnings"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
  }
}

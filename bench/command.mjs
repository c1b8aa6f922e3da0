// One run of a built bundle, measured from outside.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));
const ACTION = fileURLToPath(new URL("../dist/action/index.js", import.meta.url));
const USAGE = new URL("usage.mjs", import.meta.url).href;

/** The command line with these words, in a folder. */
export function runCommand(folder, words, env = {}) {
  return runNode(folder, [CLI, ...words], env);
}

/** The Action with these inputs, as a runner starts it; the folder is the checkout, with its policy. */
export function runAction(folder, inputs) {
  const git = (...words) => execFileSync("git", ["-C", folder, ...words]);
  git("init", "--quiet");
  git("add", "mail-policy.yml"); // of an untrusted repository only files that git tracks are read
  const runnerFile = (name) => {
    writeFileSync(join(folder, name), name === "event" ? "{}" : "");
    return join(folder, name);
  };
  return runNode(folder, [ACTION], {
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    GITHUB_REPOSITORY: "bench/bench",
    GITHUB_EVENT_NAME: "schedule",
    GITHUB_EVENT_PATH: runnerFile("event"),
    GITHUB_STEP_SUMMARY: runnerFile("summary"),
    GITHUB_OUTPUT: runnerFile("output"),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  });
}

/** Node with these words: seconds, processor seconds, peak megabytes (of a million octets), the file with what it printed. */
export async function runNode(folder, words, env = {}) {
  if (!existsSync(words[0])) throw new Error(`${words[0]} is not built; run: npm run bundle`);
  const [usageFile, output] = [join(folder, "usage.json"), join(folder, "output")];
  const outputFile = openSync(output, "w");
  const begin = performance.now();
  const child = spawn(process.execPath, ["--import", USAGE, ...words], {
    cwd: folder,
    env: { ...process.env, ...env, BENCH_USAGE: usageFile },
    stdio: ["ignore", outputFile, "inherit"],
  });
  const [code] = await once(child, "close");
  const seconds = (performance.now() - begin) / 1000;
  closeSync(outputFile);
  if (code !== 0) throw new Error(`${words.join(" ")} ended with ${code}`);
  const usage = JSON.parse(readFileSync(usageFile, "utf8"));
  return {
    seconds,
    processorSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    megabytes: (usage.maxRSS * 1024) / 1e6,
    output,
  };
}

/** Runs `work` with a folder of its own. */
export async function inTemporaryFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), "mail-policy-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The upper one of the two in the middle, where there are two. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

// What starting costs, beside a Node that does nothing; and the bundles that are loaded.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inTemporaryFolder, median, runCommand, runNode } from "../command.mjs";

const RUNS = 15;
/** Without more authorities: Node would read them at each start, which can take longer than all else of it. */
const ENVIRONMENT = { NODE_EXTRA_CA_CERTS: undefined };
const EXAMPLES = fileURLToPath(new URL("../../examples", import.meta.url));
const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

export const title = "Start, and the offline check of the examples as CI checks them out";

export function measure() {
  return inTemporaryFolder(async (folder) => {
    const checkout = checkOut(folder);
    const nothing = join(folder, "nothing.mjs");
    writeFileSync(nothing, "");
    const runs = [];
    for (let i = 0; i < RUNS; i++)
      runs.push({
        bare: await runNode(folder, [nothing], ENVIRONMENT),
        version: await runCommand(folder, ["--version"], ENVIRONMENT),
        offline: await runCommand(checkout, ["check", "--offline", "--fail-on", "never"], ENVIRONMENT),
      });
    return describe(runs);
  });
}

/** The examples in a repository with one commit. */
function checkOut(folder) {
  const checkout = join(folder, "examples");
  mkdirSync(checkout);
  cpSync(EXAMPLES, checkout, { recursive: true });
  const git = (...words) =>
    execFileSync("git", ["-c", "user.name=bench", "-c", "user.email=bench@bench.example", ...words], {
      cwd: checkout,
      stdio: "pipe",
    });
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message", "Examples");
  return checkout;
}

function describe(runs) {
  const ratio = (command, figure) => median(runs.map((run) => run[command][figure] / run.bare[figure]));
  const times = { seconds: "time", processorSeconds: "processor time" };
  const ratios = (command, name, aim) =>
    Object.entries(times).map(([figure, what]) => ({
      what: `${what} of ${name} / bare Node`,
      value: ratio(command, figure),
      digits: 2,
      ...(figure === "seconds" ? { atMost: aim } : {}),
    }));
  return [
    { what: "bare Node", value: median(runs.map(({ bare }) => bare.seconds * 1000)), digits: 0, unit: "ms" },
    ...ratios("version", "--version", 1.6),
    ...ratios("offline", "the check", 3),
    { what: "bundle of the Action", value: megabytesOf("action/index.js"), digits: 2, unit: "MB", atMost: 2 },
    { what: "all of the Action", value: megabytesIn("action"), digits: 2, unit: "MB" },
    { what: "all of the command line", value: megabytesIn("cli"), digits: 2, unit: "MB" },
  ];
}

const megabytesOf = (file) => statSync(`${DIST}/${file}`).size / 1e6;

/** Code that is loaded at once, or when it is used. */
function megabytesIn(folder) {
  const files = readdirSync(`${DIST}/${folder}`).filter((name) => name.endsWith(".js"));
  return files.reduce((sum, name) => sum + megabytesOf(`${folder}/${name}`), 0);
}

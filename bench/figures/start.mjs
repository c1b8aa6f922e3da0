// What starting costs, beside a Node that does nothing; and the bundles that are loaded.
import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CLI, median } from "../command.mjs";

const RUNS = 15;
const EXAMPLES = fileURLToPath(new URL("../../examples", import.meta.url));
const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

export const title = "Start";

export async function measure() {
  const runs = Array.from({ length: RUNS }, () => ({
    bare: secondsOf("-e", "0"),
    version: secondsOf(CLI, "--version"),
    offline: secondsOf(CLI, "check", "--offline", "--fail-on", "never"),
  }));
  const middle = (figure) => median(runs.map(figure));
  return [
    { what: "bare Node", value: middle(({ bare }) => bare * 1000), digits: 0, unit: "ms" },
    { what: "--version / bare Node", value: middle(({ version, bare }) => version / bare), digits: 2, atMost: 1.6 },
    { what: "offline check / bare Node", value: middle(({ offline, bare }) => offline / bare), digits: 2, atMost: 3 },
    { what: "bundle of the Action", value: megabytesOf("action"), digits: 2, unit: "MB", atMost: 2 },
    { what: "bundle of the command line", value: megabytesOf("cli"), digits: 2, unit: "MB" },
  ];
}

function secondsOf(...words) {
  const begin = performance.now();
  execFileSync(process.execPath, words, { cwd: EXAMPLES, stdio: "ignore" });
  return (performance.now() - begin) / 1000;
}

/** All code of a bundle, loaded at once or later. */
function megabytesOf(bundle) {
  const files = readdirSync(`${DIST}/${bundle}`).filter((name) => name.endsWith(".js"));
  return files.reduce((sum, name) => sum + statSync(`${DIST}/${bundle}/${name}`).size, 0) / 1e6;
}

// How fast is DNS as code read, and how little of it does a change need? Runs the built command line, offline: on a zone of 100,000
// records in each format, then on one change in a repository of 5,000 zones. `npm run bench:zones`, after `npm run bundle`.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { changeZone, FORMATS, writeRepository, writeZones } from "./declared.mjs";

const RECORDS = 100_000;
const ZONES = 5000;
/** What a run may hold at most, and how many records it reads and judges in a second of processor time. */
const MOST_MEGABYTES = 400;
const LEAST_RATE = { "master file": 100_000 };
const LEAST_RATE_OF_OTHERS = 50_000;

const CLI =
  process.argv[2] === undefined
    ? fileURLToPath(new URL("../dist/cli/index.js", import.meta.url))
    : resolve(process.argv[2]);
const USAGE = new URL("usage.mjs", import.meta.url).href;
const CHECK = ["check", "--offline", "--fail-on", "never"];

/** One run: what it prints, seconds of processor time, peak memory. */
async function run(folder, ...options) {
  const usageFile = join(folder, "usage.json");
  const child = spawn(process.execPath, ["--import", USAGE, CLI, ...CHECK, ...options], {
    cwd: folder,
    env: { ...process.env, BENCH_USAGE: usageFile },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const chunks = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`the command line ended with ${code}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(usageFile, "utf8"));
  return {
    output: Buffer.concat(chunks),
    seconds: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: (maxRSS * 1024) / 1e6,
  };
}

/** The floor: seconds of processor time to read the file and split it into lines, the least of ten. */
function floorOf(file) {
  const times = Array.from({ length: 10 }, () => {
    const begin = process.cpuUsage();
    const lines = readFileSync(file, "latin1").split("\n");
    const { user, system } = process.cpuUsage(begin);
    if (lines.length === 0) throw new Error("the file is empty");
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}

/** The domain audited has its DKIM key at the other end of what was read. */
function demandKey({ domains }) {
  const key = domains[0].findings.find(({ check }) => check === "dkim/selector");
  if (key.outcome !== "pass" && key.outcome !== "fail") throw new Error(`the records were not read: ${key.message}`);
}

async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), "mail-policy-zones-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads and judges one format; whether it is as fast and small as it should be. */
async function measureFormat(name, format) {
  return inFolder(async (folder) => {
    const octets = writeRepository(folder, format, RECORDS);
    const { output, seconds, megabytes } = await run(folder, "--format", "json");
    demandKey(JSON.parse(output.toString()));
    const rate = RECORDS / seconds;
    const least = LEAST_RATE[name] ?? LEAST_RATE_OF_OTHERS;
    const floor = floorOf(join(folder, format.file));
    const words = [
      `${RECORDS} records, ${(octets / 1e6).toFixed(0)} MB: ${seconds.toFixed(2)} s of processor time`,
      `${(seconds / floor).toFixed(0)} × reading its lines (${(floor * 1000).toFixed(0)} ms)`,
      `${Math.round(rate).toLocaleString("en-US")} records/s (aim: ${least.toLocaleString("en-US")})`,
      `peak memory ${megabytes.toFixed(0)} MB (aim: ${MOST_MEGABYTES})`,
    ];
    process.stdout.write(`${name.padEnd(16)} ${words.join(", ")}\n`);
    return rate >= least && megabytes <= MOST_MEGABYTES;
  });
}

/** One change among many zones, with and without `--changed-only`. */
async function measureChange() {
  return inFolder(async (folder) => {
    writeZones(folder, ZONES);
    const git = (...words) =>
      execFileSync("git", ["-c", "user.name=bench", "-c", "user.email=bench@localhost", ...words], { cwd: folder });
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "--message", "Zones");
    changeZone(folder);
    const narrowed = await run(folder, "--base", "HEAD", "--changed-only");
    const full = await run(folder, "--base", "HEAD");
    const leftOut = /(\d+) of \d+ domains left out/.exec(narrowed.output.toString())?.[1];
    const words = ({ seconds, megabytes }) => `${seconds.toFixed(1)} s of processor time, ${megabytes.toFixed(0)} MB`;
    process.stdout.write(
      `one change in ${ZONES} zones, ${leftOut} left out: ${words(narrowed)}; all: ${words(full)} (${(full.seconds / narrowed.seconds).toFixed(1)} ×)\n`,
    );
  });
}

if (!existsSync(CLI)) throw new Error("dist/cli is not built; run: npm run bundle");
let met = true;
for (const [name, format] of Object.entries(FORMATS)) met = (await measureFormat(name, format)) && met;
await measureChange();
process.exitCode = met ? 0 : 1;

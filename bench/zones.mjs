// How large a zone can be read? Runs the built command line, offline, on a zone of 100,000 records in each format.
// `npm run bench:zones`, after `npm run bundle`.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { FORMATS, writeRepository } from "./declared.mjs";

const RECORDS = 100_000;
/** What a run may hold at most: 1 GiB. */
const MOST_MEGABYTES = (1024 * 1024 * 1024) / 1e6;

const CLI =
  process.argv[2] === undefined
    ? fileURLToPath(new URL("../dist/cli/index.js", import.meta.url))
    : resolve(process.argv[2]);
const USAGE = new URL("usage.mjs", import.meta.url).href;

/** One run: seconds, peak memory. The domain audited has its DKIM key at the other end of what was read. */
async function measure(folder) {
  const usageFile = join(folder, "usage.json");
  const begin = performance.now();
  const child = spawn(
    process.execPath,
    ["--import", USAGE, CLI, "check", "--offline", "--fail-on", "never", "--format", "json"],
    {
      cwd: folder,
      env: { ...process.env, BENCH_USAGE: usageFile },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const chunks = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  const [code] = await once(child, "close");
  const seconds = (performance.now() - begin) / 1000;
  if (code !== 0) throw new Error(`the command line ended with ${code}`);
  const { domains } = JSON.parse(Buffer.concat(chunks).toString());
  const key = domains[0].findings.find(({ check }) => check === "dkim/selector");
  if (key.outcome !== "pass" && key.outcome !== "fail") throw new Error(`the records were not read: ${key.message}`);
  return { seconds, megabytes: (JSON.parse(readFileSync(usageFile, "utf8")).maxRSS * 1024) / 1e6 };
}

if (!existsSync(CLI)) throw new Error("dist/cli is not built; run: npm run bundle");
let met = true;
for (const [name, format] of Object.entries(FORMATS)) {
  const folder = mkdtempSync(join(tmpdir(), "mail-policy-zones-"));
  try {
    const octets = writeRepository(folder, format, RECORDS);
    const { seconds, megabytes } = await measure(folder);
    met &&= megabytes <= MOST_MEGABYTES;
    const rate = Math.round(RECORDS / seconds).toLocaleString("en-US");
    process.stdout.write(
      `${name.padEnd(16)} ${RECORDS} records, ${(octets / 1e6).toFixed(0)} MB: ${seconds.toFixed(1)} s, ${rate} records/s, peak memory ${megabytes.toFixed(0)} MB  (aim: at most ${MOST_MEGABYTES.toFixed(0)} MB)\n`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
process.exitCode = met ? 0 : 1;

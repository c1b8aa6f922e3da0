// Reports on disks that are full or can only be read, and from processes that are killed.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { BUNDLES, check } from "./bundles.ts";
import { folderOf } from "../support/temporary-folder.ts";

const DOMAINS = Array.from(
  { length: 100 },
  (_, i) => `  - { name: example${i}.de, mail: none, records: '@ MX 0 .' }\n`,
);
const CHECK = ["check", "--offline", "--fail-on", "never", "--format", "json"];

let folder: string;
beforeAll(
  () =>
    void (folder = folderOf({
      "mail-policy.yml": `version: 1\ndomains:\n${DOMAINS.join("")}`,
      "disk/mail-policy.yml": "",
    })),
);

/** Runs lines of bash where `disk` is a file system of its own with 64 KiB, whose options `disk` may be changed by `mount -o remount,…`. */
async function onSmallDisk(lines: string): Promise<string> {
  const script = `mount -t tmpfs -o size=64k tmpfs disk\ncheck() { ${process.execPath} ${BUNDLES.cli} ${CHECK.join(" ")} "$@"; }\n${lines}`;
  const child = spawn("unshare", ["--mount", "bash", "-c", script], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (said += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (said += text));
  await new Promise((resolve) => child.on("close", resolve));
  return said;
}

describe("a disk that is full", () => {
  test("makes no half report on standard output a result", async () => {
    expect(await onSmallDisk('check >disk/out.json; echo "exit $?"; stat -c %s disk/out.json')).toBe(
      "mail-policy: cannot write to standard output: no space is left on the device\nexit 3\n65536\n",
    );
  });

  test("leaves the older report, and no part of the newer", async () => {
    const lines =
      "mkdir disk/out; echo old >disk/out/report.json; cp disk/out/report.json disk/saved.json; check --save disk/saved.json --output disk/out >/dev/null";
    const said = await onSmallDisk(
      `${lines}; echo "exit $?"; cat disk/saved.json disk/out/report.json; find disk -name '.*'`,
    );
    expect(said).toMatch(/^mail-policy: cannot write disk\/saved\.json: no space is left on the device\n/);
    expect(said).toContain("cannot write disk/out/report.json: no space is left on the device\n");
    expect(said).toMatch(/exit 3\nold\nold\n$/);
  });
});

test("a disk that can only be read is named as one", async () => {
  const said = await onSmallDisk('mount -o remount,ro disk; check --save disk/saved.json >/dev/null; echo "exit $?"');
  expect(said).toBe("mail-policy: cannot write disk/saved.json: its file system is read-only\nexit 3\n");
});

test("a process that is killed as it writes leaves the older file", async () => {
  writeFileSync(join(folder, "saved.json"), "old");
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, [BUNDLES.cli, ...CHECK, "--save", "saved.json"], {
    cwd: folder,
    env: { PATH },
    stdio: "ignore",
  });
  const watcher = watch(folder, () => child.kill("SIGKILL")); // with the first sign of a new file
  const signal = await new Promise((resolve) => child.on("close", (_, killedBy) => resolve(killedBy)));
  watcher.close();
  expect(signal).toBe("SIGKILL");
  const left = readFileSync(join(folder, "saved.json"), "utf8");
  expect(left === "old" || (JSON.parse(left) as { version: number }).version === 1).toBe(true);
  for (const name of readdirSync(folder).filter((one) => one.startsWith(".")))
    expect(name).toMatch(/^\.mail-policy-[\da-f]{16}$/);
  expect(await check(folder, ...CHECK.slice(1), "--save", "saved.json")).toMatchObject({ code: 0, stderr: "" });
  expect(existsSync(join(folder, "saved.json"))).toBe(true);
});

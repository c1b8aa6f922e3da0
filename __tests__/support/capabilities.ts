// What the system can do that the tests run on, found out by doing it: what it cannot do is not tested there.
import { execFileSync } from "node:child_process";
import { chmodSync, closeSync, existsSync, lstatSync, openSync, renameSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "@jest/globals";
import { folderOf } from "./temporary-folder.ts";

const can = (act: () => boolean): boolean => {
  try {
    return act();
  } catch {
    return false;
  }
};

const folder = folderOf({ file: "text", open: "text" });
const path = (name: string): string => join(folder, name);

/** Windows lets only some users make links. */
export const CAN_LINK = can(() => {
  symlinkSync("file", path("link"));
  return lstatSync(path("link")).isSymbolicLink();
});

/** Windows knows of a file only whether it may be written. */
export const HAS_PERMISSIONS = can(() => {
  chmodSync(path("file"), 0o600);
  return (statSync(path("file")).mode & 0o777) === 0o600;
});

/** Windows has no named pipes among its files. */
export const HAS_FIFOS = can(() => makeFifo(path("fifo")));

/** On Windows a file stays where it is while a program has it open. */
export const CAN_REPLACE_OPEN_FILES = can(() => {
  const reader = openSync(path("open"), "r");
  try {
    renameSync(path("file"), path("open"));
    return true;
  } finally {
    closeSync(reader);
  }
});

/** Whether files can have these names. */
export const canName = (...names: string[]): boolean =>
  can(() => {
    folderOf(Object.fromEntries(names.map((name) => [name, ""])));
    return true;
  });

/** A device that is always full, where there is one: Linux has it. */
export const FULL_DEVICES = ["/dev/full"].filter((device) => existsSync(device));

/** Makes a named pipe; whether there is one now. */
export function makeFifo(at: string): boolean {
  execFileSync("mkfifo", [at], { stdio: "ignore" });
  return lstatSync(at).isFIFO();
}

/** `test`, where that can be tested here. */
export const testWhere = (isPossible: boolean): typeof test | typeof test.skip => (isPossible ? test : test.skip);

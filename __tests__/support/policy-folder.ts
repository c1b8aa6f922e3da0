// A temporary folder that holds a policy, and what belongs to it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface PolicyFolder {
  folder: string;
  /** The policy's path; `write` gives it its text. */
  config: string;
  path(name: string): string;
  write(name: string, text: string): void;
  read(name: string): string;
  remove(): void;
}

export function policyFolder(policy = ""): PolicyFolder {
  const folder = mkdtempSync(join(tmpdir(), "mail-policy-"));
  const path = (name: string): string => join(folder, name);
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  };
  write("mail-policy.yml", policy);
  const read = (name: string): string => readFileSync(path(name), "utf8");
  return {
    folder,
    config: path("mail-policy.yml"),
    path,
    write,
    read,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

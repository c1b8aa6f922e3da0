// Runs the programs that verdicts are compared with, against the servers' world; `.ci/install-servers` installs them.
import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import { world } from "../world.ts";

/** What a program said on both channels, and how it ended. */
export interface Said {
  code: number;
  stdout: string;
  stderr: string;
}

/** A guard against hanging: a program answers from loopback within milliseconds, but a busy machine may keep it waiting. */
const TIMEOUT_MS = 100_000;

/** A file that `../servers/` made for one of the programs. */
export const worldFile = (name: string): string => join(dirname(world.authority), name);

/** Runs a program to its end, whatever its exit code; rejects where it is not there, is killed or takes too long. */
export function run(program: string, words: readonly string[], input = ""): Promise<Said> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      words,
      { timeout: TIMEOUT_MS, env: { ...process.env, LC_ALL: "C", MAIL_CONFIG: worldFile("posttls-finger") } },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code;
        if (typeof code !== "number" || code === 126 || code === 127) {
          reject(
            new Error(
              `${program} ${words.join(" ")} did not run (${error?.message.trim() ?? code}): .ci/install-servers installs it`,
            ),
          );
        } else resolve({ code, stdout, stderr });
      },
    );
    child.stdin?.on("error", () => undefined); // a program that ends early reads no more
    child.stdin?.end(input);
  });
}

/** Runs a program that knows no resolver but that of /etc/resolv.conf: in a mount namespace where `resolvConf` is that file. It names the validating one unless told otherwise. */
export function runResolving(
  program: string,
  words: readonly string[],
  input = "",
  resolvConf = worldFile("resolv.conf"),
): Promise<Said> {
  const script = 'mount --bind "$0" /etc/resolv.conf || exit 126; exec "$@"';
  return run("unshare", ["--mount", "sh", "-c", script, resolvConf, program, ...words], input);
}

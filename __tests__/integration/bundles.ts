// Runs the built bundles as users and runners do: a process, its environment, a folder with its files.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Report } from "../../src/run-report.ts";

/** How a process ended; `code` is null where it had to be killed. */
export interface Exit {
  code: number | null;
  stdout: string;
  stderr: string;
}

export const BUNDLES = {
  cli: fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url)),
  action: fileURLToPath(new URL("../../dist/action/index.js", import.meta.url)),
} as const;

/** A guard against hanging, also on a busy machine. */
const PATIENCE_MS = 60_000;

/** Runs a bundle in `cwd`, with nothing of our environment but what finds programs and trusts the servers' CA; it is killed after `patience` milliseconds. */
export async function runBundle(
  bundle: keyof typeof BUNDLES,
  cwd: string,
  words: readonly string[],
  env: Record<string, string> = {},
  patience = PATIENCE_MS,
): Promise<Exit> {
  const { PATH = "", NODE_EXTRA_CA_CERTS = "" } = process.env;
  const child = spawn(process.execPath, [BUNDLES[bundle], ...words], {
    cwd,
    env: { PATH, NODE_EXTRA_CA_CERTS, ...env },
    timeout: patience,
  });
  child.stdin.end();
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, stdout, stderr };
}

/** Runs `mail-policy check` in `cwd`. */
export function check(cwd: string, ...words: string[]): Promise<Exit> {
  return runBundle("cli", cwd, ["check", ...words]);
}

/** The report that a run printed with `--format json`. */
export function reportIn({ stdout, stderr }: Exit): Report {
  if (stdout === "") throw new Error(`there is no report; standard error says: ${stderr}`);
  return JSON.parse(stdout) as Report;
}

/** Checks of what mail servers serve: `smtp/` holds them; elsewhere no server listens on port 25, and they are unknown of every host. */
const OF_SERVERS = /^(smtp-tls\/.*|dane\/(match|rollover)|mta-sts\/mx-certificate)$/;

/** These checks need proof that no name server has, or are unknown for the same answers as another. */
const OF_ELSEWHERE = /^(?:dkim\/rotation|dns\/dangling|mta-sts\/orphan|spf\/ignored)$/;

/** Infos: the addresses of these tests have no reverse DNS, and their zones have names that no policy lists. */
const OF_NAMES = /^(?:mx\/reverse-dns|zone\/unlisted)$/;

/** What was found wrong or could not be measured, by domain, a line each: `fail spf/all example.de`. */
export function troublesOf(report: Report): Record<string, string[]> {
  const quiet = ["pass", "not-applicable"];
  return Object.fromEntries(
    report.domains.map(({ name, findings }) => {
      const troubles = findings.filter(
        ({ check, status }) =>
          !quiet.includes(status) &&
          !OF_NAMES.test(check) &&
          !(status === "unknown" && (OF_SERVERS.test(check) || OF_ELSEWHERE.test(check))),
      );
      return [name, troubles.map(({ status, check, subject }) => `${status} ${check} ${subject}`)];
    }),
  );
}

/** What changed against the baseline, a line each: `new fail spf/all example.de dns/example.de.zone:7`. */
export function changesOf(report: Report): string[] {
  const findings = report.domains.flatMap((domain) => domain.findings);
  return findings
    .filter(({ change, check }) => change !== null && !OF_NAMES.test(check))
    .map(
      ({ change, status, check, subject, location }) =>
        `${change} ${status} ${check} ${subject} ${location.file}:${location.line}`,
    );
}

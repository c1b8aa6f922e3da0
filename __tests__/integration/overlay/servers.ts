// Authoritative servers of the corpus on loopback, started by the test itself and stopped by process id.
import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Name } from "../../../src/dns/name.ts";
import { TimeLimit } from "../../../src/concurrency/time-limit.ts";
import { UdpTransport } from "../../../src/sources/dns/udp-transport.ts";
import type { DnsMessage, Question } from "../../../src/sources/dns/wire.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const ADDRESS = "127.0.0.1"; // named finds no other address of the loopback interface

export interface Authoritative {
  ask(question: Question): Promise<DnsMessage>;
  close(): Promise<void>;
}

/** The file of a zone. */
export function zoneFile(origin: Name, text: string): string {
  return `$ORIGIN ${origin}.\n$TTL 300\n@ SOA ns.elsewhere.test. hostmaster 1 3600 600 86400 60\n@ NS ns.elsewhere.test.\n${text}\n`;
}

function folderWith(
  zones: Readonly<Record<Name, string>>,
  name: string,
  configuration: (folder: string) => string,
): string {
  const { folder, write } = temporaryFolder(
    Object.fromEntries(Object.entries(zones).map(([origin, text]) => [`zones/${origin}`, zoneFile(origin, text)])),
  );
  write(name, configuration(folder));
  return folder;
}

export async function startNsd(zones: Readonly<Record<Name, string>>): Promise<Authoritative> {
  const port = 10_953;
  const folder = folderWith(zones, "nsd.conf", (at) => {
    const files = [
      'pidfile: "nsd.pid"',
      'xfrdfile: "nsd.xfrd"',
      'zonelistfile: "nsd.zones"',
      'database: ""',
      'username: ""',
      'chroot: ""',
    ];
    const server = [
      `ip-address: ${ADDRESS}@${port}`,
      "server-count: 1",
      `zonesdir: "${at}"`,
      `xfrdir: "${at}"`,
      "rrl-ratelimit: 0",
      "rrl-whitelist-ratelimit: 0",
      ...files,
    ];
    const each = Object.keys(zones)
      .map((origin) => `zone:\n  name: "${origin}"\n  zonefile: "zones/${origin}"\n`)
      .join("");
    return `server:\n${server.map((line) => `  ${line}\n`).join("")}remote-control:\n  control-enable: no\n${each}`;
  });
  return started(
    spawn("nsd", ["-d", "-c", join(folder, "nsd.conf")], { stdio: ["ignore", "pipe", "pipe"] }),
    port,
    zones,
  );
}

export async function startNamed(zones: Readonly<Record<Name, string>>): Promise<Authoritative> {
  const port = 10_954;
  const folder = folderWith(zones, "named.conf", (at) => {
    const options = [
      `directory "${at}"`,
      `managed-keys-directory "${at}"`,
      "pid-file none",
      "session-keyfile none",
      `listen-on port ${port} { ${ADDRESS}; }`,
      "listen-on-v6 { none; }",
      "recursion no",
      "dnssec-validation no",
      "notify no",
      "empty-zones-enable no",
      "minimal-responses no-auth-recursive",
      "check-names primary ignore",
      "check-integrity no",
    ];
    const each = Object.keys(zones)
      .map((origin) => `zone "${origin}" { type primary; file "zones/${origin}"; };\n`)
      .join("");
    return `options {\n${options.map((line) => `  ${line};\n`).join("")}};\ncontrols { };\n${each}`;
  });
  return started(
    spawn("named", ["-g", "-c", join(folder, "named.conf")], { stdio: ["ignore", "pipe", "pipe"] }),
    port,
    zones,
  );
}

/** Waits until every zone is served; what is not, and what the server said, is the error. */
async function started(
  child: ChildProcess,
  port: number,
  zones: Readonly<Record<Name, string>>,
): Promise<Authoritative> {
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  const transport = new UdpTransport({ host: ADDRESS, port });
  const ask = (question: Question): Promise<DnsMessage> =>
    transport.exchange(question, TimeLimit.until(AbortSignal.timeout(5000)));
  const close = async (): Promise<void> => {
    transport.close();
    if (child.exitCode === null && child.signalCode === null) {
      child.kill();
      await once(child, "exit");
    }
  };
  for (let attempt = 0; ; attempt++) {
    const answers = await Promise.all(
      Object.keys(zones).map((name) => ask({ name, type: "SOA", cd: false }).catch(() => null)),
    );
    const silent = Object.keys(zones).filter((_name, i) => answers[i]?.answer.length !== 1);
    if (silent.length === 0) return { ask, close };
    if (attempt === 50) {
      await close();
      throw new Error(`${silent.join(", ")} not served:\n${said.join("")}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

// Mail servers that break off, stall, babble or lie, as the command line meets them with the times it has: what each costs, and what is made of it.
import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Socket } from "node:net";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { MailServer, Script } from "../../sources/smtp/server.ts";
import { serve } from "../../sources/smtp/server.ts";
import type { Exit } from "../bundles.ts";
import { check, reportIn, runBundle } from "../bundles.ts";
import { world } from "../world.ts";
import { messageOf, policyFor, verdictsOf } from "./verdicts.ts";
import { folderOf } from "../../support/temporary-folder.ts";

const STARTTLS = "smtp-tls/starttls";
const LIVE = ["check", "--resolver", world.validating.udp, "--allow-private-network", "--format"];

/** The server waits 35 s for a greeting and 30 s for a handshake; what takes much longer hangs. */
const PATIENCE_MS = 60_000;

function writeForever(socket: Socket, text: string): void {
  const write = (): void => {
    while (!socket.destroyed && socket.write(text)) continue;
  };
  socket.on("drain", write);
  write();
}

function drip(socket: Socket): void {
  const timer = setInterval(() => socket.write("2"), 1_000);
  socket.on("close", () => clearInterval(timer));
}

/** Servers at 127.31.0.1 and on, in the order of `servers`; how often each may be asked, and what is made of it. */
const SERVERS: readonly {
  name: string;
  script: Script;
  connections: number;
  outcome: "fail" | "unknown";
  message: string;
}[] = [
  {
    name: "greets-554",
    script: { greeting: "554 no mail here" },
    connections: 1,
    outcome: "unknown",
    message: "greets with 554 no mail here",
  },
  {
    name: "greets-421",
    script: { greeting: "421 come back later" },
    connections: 1,
    outcome: "unknown",
    message: "greets with 421 come back later",
  },
  {
    name: "garbage",
    script: { greeting: "SSH-2.0-OpenSSH_9.2" },
    connections: 1,
    outcome: "fail",
    message: "does not speak SMTP: it does not send an SMTP reply",
  },
  {
    name: "silent",
    script: { instead: () => undefined },
    connections: 1,
    outcome: "unknown",
    message: "did not greet within 35 s",
  },
  {
    name: "endless",
    script: { instead: (socket) => writeForever(socket, "220-welcome\r\n") },
    connections: 1,
    outcome: "fail",
    message: "does not speak SMTP: it sends too much",
  },
  {
    name: "closes",
    script: { instead: (socket) => socket.end() },
    connections: 1,
    outcome: "unknown",
    message: "hung up and did not greet",
  },
  { name: "drip", script: { instead: drip }, connections: 1, outcome: "unknown", message: "did not greet within 35 s" },
  {
    name: "starttls-454",
    script: { starttls: "454 4.7.0 TLS not available" },
    connections: 2,
    outcome: "fail",
    message: "answers STARTTLS with 454 4.7.0 TLS not available",
  },
  {
    name: "injection",
    script: { starttls: "220 go ahead\r\n250 and this in the clear\r\n" },
    connections: 1,
    outcome: "fail",
    message: "sends more plaintext after its reply to STARTTLS",
  },
  {
    name: "tls-garbage",
    script: { insteadOfTls: () => (socket) => socket.once("data", () => socket.end("nonsense\r\n")) },
    connections: 4,
    outcome: "fail",
    message: "does not complete the TLS handshake: the server does not speak TLS",
  },
  {
    name: "tls-silent",
    script: { insteadOfTls: () => () => undefined },
    connections: 1,
    outcome: "unknown",
    message: "did not complete the TLS handshake within 30 s",
  },
  {
    name: "hostile",
    script: {
      greeting: "554 \u001b[2J\u0007<script>alert(1)</script> @everyone [a](https://evil.test)\u202e ##[error]owned",
    },
    connections: 1,
    outcome: "unknown",
    message: "greets with 554",
  },
];

const running = new Map<string, MailServer>();
const runs = new Map<string, Exit>();
const blocked = Array.from({ length: 6 }, (_, i) => `blocked-${i + 1}`);
const wall = Array.from({ length: 6 }, (_, i) => `127.32.${i + 1}.1`);
let wallProcess: ChildProcess;
const knocks: Socket[] = [];

/** Addresses whose packets are dropped, as by a firewall: what listens there is stopped, and its queues of connections are full. */
async function raiseWall(): Promise<void> {
  const listen = `for (const host of ${JSON.stringify(wall)}) require("node:net").createServer().listen({ host, port: 25, backlog: 1 }, () => console.log(host))`;
  wallProcess = spawn(process.execPath, ["-e", listen], { stdio: ["ignore", "pipe", "inherit"] });
  let listening = "";
  wallProcess.stdout?.on("data", (text: Buffer) => (listening += text.toString()));
  while (listening.trim().split("\n").length < wall.length)
    await once(wallProcess.stdout as NodeJS.ReadableStream, "data");
  wallProcess.kill("SIGSTOP");
  for (const host of wall) {
    for (let i = 0; i < 2; i++) knocks.push(connect({ host, port: 25 }).on("error", () => undefined));
  }
  await Promise.all(knocks.map((socket) => once(socket, "connect")));
}

beforeAll(async () => {
  for (const [i, { name, script }] of SERVERS.entries())
    running.set(name, await serve(script, `127.31.0.${i + 1}`, 25));
  await raiseWall();
  const folder = folderOf({
    "odd.yml": policyFor([...SERVERS.map(({ name }) => name), "nobody"]),
    "blocked.yml": policyFor(blocked),
  });
  const run = async (name: string, ...words: string[]): Promise<void> =>
    void runs.set(name, await runBundle("cli", folder, [...LIVE, "json", ...words], {}, PATIENCE_MS));
  await Promise.all([
    run("odd", "--config", "odd.yml", "--smtp", "on", "--save", "odd.json"),
    run("blocked", "--config", "blocked.yml"),
  ]);
  for (const format of ["text", "markdown"])
    runs.set(format, await check(folder, "--config", "odd.yml", "--replay", "odd.json", "--format", format));
}, PATIENCE_MS + 10_000);
afterAll(async () => {
  for (const socket of knocks) socket.destroy();
  wallProcess.kill("SIGKILL");
  await Promise.all([...running.values()].map((server) => server.stop()));
});

function runOf(name: string): Exit {
  const exit = runs.get(name);
  if (exit === undefined) throw new Error(`there was no run ${name}`);
  return exit;
}

describe("a server that", () => {
  test.each(SERVERS)(
    "$name: $outcome, after $connections connections, one at a time",
    ({ name, connections, outcome, message }) => {
      const report = reportIn(runOf("odd"));
      expect(verdictsOf(report, name, [STARTTLS])).toEqual({ [STARTTLS]: outcome });
      expect(messageOf(report, name, STARTTLS)).toContain(message);
      expect(running.get(name)).toMatchObject({ connections, maxOpenConnections: 1 });
      const seen = verdictsOf(report, name, [
        "smtp-tls/version",
        "smtp-tls/certificate-name",
        "mta-sts/mx-certificate",
      ]);
      expect(new Set(Object.values(seen))).toEqual(new Set([outcome === "fail" ? "not-applicable" : "unknown"])); // one fault fails one check
    },
  );

  test("is not there refuses the connection: that is its own fault, for others answer", () => {
    const report = reportIn(runOf("odd"));
    expect(verdictsOf(report, "nobody", [STARTTLS])).toEqual({ [STARTTLS]: "fail" });
    expect(messageOf(report, "nobody", STARTTLS)).toContain(
      "127.31.0.13 refused the connection, while other hosts answer over IPv4",
    );
  });

  test("stalls says nothing beside the report", () => {
    expect(runOf("odd").stderr).toBe("");
  });

  test("says what terminals, Markdown or the runner act on is shown, not obeyed", () => {
    for (const format of ["text", "markdown"]) {
      const { stdout } = runOf(format);
      expect(stdout).toContain("greets with 554");
      expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(stdout).not.toMatch(/^\s*::|##\[/m);
    }
    expect(runOf("markdown").stdout).not.toContain("<script>");
  });
});

describe("where port 25 does not get out", () => {
  test("that is said once, and is the reason of every verdict that is not known", () => {
    const report = reportIn(runOf("blocked"));
    expect(report.limitations).toEqual([
      expect.stringMatching(
        /^outbound port 25 is blocked here: (127\.32\.\d\.1 did not accept a connection within 10 s(; )?){3}$/,
      ),
    ]);
    for (const name of blocked) {
      expect(verdictsOf(report, name, [STARTTLS, "mta-sts/mx-certificate"])).toEqual({
        [STARTTLS]: "unknown",
        "mta-sts/mx-certificate": "unknown",
      });
      expect(messageOf(report, name, STARTTLS)).toBe(report.limitations[0]);
    }
  });
});

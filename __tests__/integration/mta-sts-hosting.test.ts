// MTA-STS policies hosted by nginx and Caddy with the configuration that `mta-sts build` writes, fetched by `mta-sts check` and by curl.
import type { ChildProcess } from "node:child_process";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "@jest/globals";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import type { Exit } from "./bundles.ts";
import { runBundle } from "./bundles.ts";
import { world } from "./world.ts";

const ADDRESS = "127.21.0.1";
const CERTIFICATES = dirname(world.authority);
const URL = "https://mta-sts.one.hosting.test/.well-known/mta-sts.txt";
const policy = (mode: string): string => `version: STSv1\nmode: ${mode}\nmx: mx1.hosts.test\nmax_age: 604800\n`;
const record = (name: string, id: string): string =>
  `{ name: ${name}.hosting.test, mta-sts: { policy-file: ${name}.txt }, records: '_mta-sts TXT "v=STSv1; id=${id}"' }`;

function repositoryWith(id: string): PolicyFolder {
  const repository = policyFolder(`version: 1\ndomains:\n  - ${record("one", id)}\n  - ${record("two", id)}\n`);
  repository.write("one.txt", policy("testing"));
  repository.write("two.txt", policy("none"));
  return repository;
}

const mtaSts = ({ folder }: PolicyFolder, ...words: string[]): Promise<Exit> =>
  runBundle("cli", folder, ["mta-sts", ...words]);
function build(repository: PolicyFolder, server: string): Promise<Exit> {
  const settings = ["--out", "site", "--root", repository.path("site"), "--for", server, "--listen", ADDRESS];
  const certificate = [
    "--certificate",
    `${CERTIFICATES}/{host}.pem`,
    "--certificate-key",
    `${CERTIFICATES}/{host}.key`,
  ];
  return mtaSts(repository, "build", ...settings, ...certificate);
}
const check = (repository: PolicyFolder, ...words: string[]): Promise<Exit> =>
  mtaSts(repository, "check", "--resolver", world.validating.udp, "--allow-private-network", ...words);

/** Starts a server whose configuration has nothing but where it keeps its own files, and what was built. */
const START: Record<string, (repository: PolicyFolder) => ChildProcess> = {
  nginx: ({ write, path, folder }) => {
    const files = `pid ${path("nginx.pid")};\nerror_log ${path("nginx.log")};\n`;
    const http = `access_log off;\nclient_body_temp_path ${path("body")};\ninclude ${path("site/nginx.conf")};\n`;
    write("nginx.conf", `daemon off;\nuser root;\nworker_processes 1;\n${files}events {}\nhttp {\n${http}}\n`);
    return spawn("nginx", ["-p", folder, "-e", path("nginx.log"), "-c", path("nginx.conf")], { stdio: "ignore" });
  },
  caddy: ({ write, path, folder }) => {
    write("Caddyfile", `{\n\tadmin off\n}\nimport ${path("site/Caddyfile")}\n`);
    const env = { PATH: process.env["PATH"], HOME: folder };
    const words = ["run", "--adapter", "caddyfile", "--config", path("Caddyfile")];
    return spawn("caddy", words, { stdio: "ignore", env });
  },
};

let server: ChildProcess | null = null;

async function start(name: string, repository: PolicyFolder): Promise<void> {
  const started = START[name]?.(repository) ?? null;
  server = started;
  while (!(await listens())) {
    if (started?.exitCode !== null) throw new Error(`${name} has ended`);
    await sleep(50);
  }
}

async function stop(): Promise<void> {
  if (server === null || server.exitCode !== null) return;
  const closed = once(server, "close");
  server.kill();
  await closed;
  server = null;
}
afterEach(stop);

function listens(): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(443, ADDRESS, () => resolve(true)).on("error", () => resolve(false));
    socket.on("connect", () => socket.destroy());
  });
}

/** What curl says of a URL, which it fetches as a sender does: from the host's address, with its certificate. */
function curl(url: string, ...words: string[]): { status: number | null; stdout: string } {
  const { hostname } = new globalThis.URL(url);
  const network = ["--resolve", `${hostname}:443:${ADDRESS}`, "--cacert", world.authority, "--noproxy", "*"];
  const { status, stdout } = spawnSync("curl", ["--silent", ...network, ...words, url], { encoding: "utf8" });
  return { status, stdout };
}

describe.each(Object.keys(START))("%s", (name) => {
  test("serves each host its own policy over TLS 1.2 and newer, and nothing else", async () => {
    const repository = repositoryWith("20260101");
    expect(await build(repository, name)).toMatchObject({ code: 0, stderr: "" });
    await start(name, repository);

    const [one, two] = [curl(URL), curl(URL.replace("one", "two"))];
    expect(one.stdout).toBe(policy("testing").replaceAll("\n", "\r\n"));
    expect(two.stdout).toBe(policy("none").replaceAll("\n", "\r\n"));
    const written = "%{http_code} %{content_type} %{num_redirects}";
    expect(curl(URL, "--output", "/dev/null", "--write-out", written).stdout).toBe("200 text/plain 0");
    for (const path of ["/", "/CNAME", "/.well-known/", "/mta-sts.json", "/.well-known/mta-sts.txt/x"])
      expect(curl(`https://mta-sts.one.hosting.test${path}`, "-o", "/dev/null", "-w", "%{http_code}").stdout).toBe(
        "404",
      );
    // not even to a host that has no policy here, though DNS leads to this server
    expect(curl(URL.replace("one", "three"), "--insecure").stdout).not.toContain("STSv1");
    expect(curl(URL, "--tls-max", "1.1").status).toBe(35); // CURLE_SSL_CONNECT_ERROR
    expect(curl(URL, "--tlsv1.2", "--tls-max", "1.2").status).toBe(0);

    expect(await check(repository, "--dir", "site", "--record")).toMatchObject({
      code: 0,
      stderr: "",
      stdout: expect.stringContaining("2 policies: 2 as in the repository, 0 not, 0 not measured\n"),
    });
  });

  test("serves a change of the policy before its id is announced", async () => {
    const repository = repositoryWith("20260101");
    await build(repository, name);
    await start(name, repository);
    repository.write("one.txt", policy("enforce"));
    const config = repository.read("mail-policy.yml").replace("id=20260101", "id=20260201");
    repository.write("mail-policy.yml", config);

    const before = await check(repository);
    expect(before.code).toBe(1);
    expect(before.stdout).toContain(`mta-sts.one.hosting.test: another policy is served than the repository has
  - served, + in the repository:
    version: STSv1
  - mode: testing
  + mode: enforce
    mx: mx1.hosts.test
    max_age: 604800
`);
    expect(before.stdout).toContain("Publish the id 20260201 only once the policy is served (RFC 8461 §8.1)");
    expect(await check(repository, "--dir", "site")).toMatchObject({ code: 2, stdout: "" });

    expect((await build(repository, name)).stdout).toContain("2 files written");
    const after = await check(repository, "--dir", "site");
    expect(after).toMatchObject({ code: 0, stderr: "" });
    expect(after.stdout).toContain("DNS has the id 20260101. Publish the id 20260201 now");
    expect(await check(repository, "--record")).toMatchObject({ code: 1 });
  });
});

test("a host that refuses the connection serves no policy", async () => {
  const { code, stdout } = await check(repositoryWith("20260101"));
  expect(code).toBe(1);
  expect(stdout).toContain(`mta-sts.one.hosting.test: no policy is served: ${ADDRESS} refused the connection`);
});

test("a private address that DNS names is not asked, so nothing is measured", async () => {
  const repository = repositoryWith("20260101");
  const { code, stdout } = await mtaSts(repository, "check", "--resolver", world.validating.udp, "--format", "json");
  expect(code).toBe(3);
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    policies: [{ verdict: "unknown", host: "mta-sts.one.hosting.test" }, { verdict: "unknown" }],
  });
});

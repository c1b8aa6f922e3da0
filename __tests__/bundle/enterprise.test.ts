// The shipped bundle on GitHub Enterprise Server: the REST API below /api/v3, GraphQL at /api/graphql, pages of a host of its own.
import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import { createServer } from "node:tls";
import { afterEach, expect, test } from "@jest/globals";
import { TEST_CA, TEST_CREDENTIALS } from "../support/dns-server.ts";
import { startGitHubApi } from "../support/github-api.ts";
import { startProxy } from "../support/proxy.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { checkout } from "./bundle-run.ts";
import { OPEN, SOUND } from "./policies.ts";

const BASE = "ab".repeat(20);
const HOME = "https://git.example.org:8443/acme/mail";

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A run on a pull request that the server has; what it says. */
async function runOn(api: Awaited<ReturnType<typeof startGitHubApi>>, env: Record<string, string>) {
  const place = checkout();
  place.write({ "mail-policy.yml": OPEN });
  const head = place.commit();
  const repo = { repo: { full_name: "acme/mail" } };
  const payload = { pull_request: { number: 7, head: { ...repo, sha: head }, base: { ...repo, sha: BASE } } };
  const exit = await place.run("pull_request", payload, {
    GITHUB_API_URL: api.url,
    GITHUB_SERVER_URL: "https://git.example.org:8443",
    GITHUB_RUN_ID: "42",
    ...env,
  });
  await api.close();
  expect([exit.code, exit.stderr, place.report().gate.baseline]).toEqual([1, "", "base"]);
  return { head, bodies: api.comments.map(({ body }) => body) };
}

const start = (): ReturnType<typeof startGitHubApi> =>
  startGitHubApi({
    isEnterprise: true,
    patches: { "mail-policy.yml": '@@ -7 +7 @@\n-      @ TXT "v=spf1 -all"\n+      @ TXT "v=spf1 +all"' },
    commits: { [BASE]: { "mail-policy.yml": SOUND } },
    comments: [{ login: "github-actions[bot]", body: "<!-- mail-policy:default -->\nold" }],
  });

test("it compares, comments, updates its comment and suggests, and every link but that of a check leads to that server", async () => {
  const api = await start();
  const { head, bodies } = await runOn(api, {});
  expect(api.requests.filter((request) => !/ \/api\/v3\/repos\/acme\/mail\//.test(request))).toEqual([
    "POST /api/graphql",
  ]);
  expect(api.reviewComments).toHaveLength(1);
  expect(bodies).toEqual([expect.stringContaining(`${HOME}/blob/${head}/mail-policy.yml#L7`)]);
  const links = [...(bodies[0] ?? "").matchAll(/\]\((https:[^)]*)\)/g)].map(([, url = ""]) => url);
  expect(links).toContain(`${HOME}/actions/runs/42`);
  expect(links.filter((url) => !url.startsWith(`${HOME}/`) && !url.includes("/docs/checks.md#"))).toEqual([]);
});

test("it is reached through a proxy, and trusted by an authority of the network's own", async () => {
  const api = await start();
  const inside = Number(new URL(api.url).port);
  const tls = createServer(TEST_CREDENTIALS, (socket) => {
    const upstream = connect(inside, "127.0.0.1");
    for (const end of [socket, upstream]) end.on("error", () => undefined);
    socket.pipe(upstream).pipe(socket);
  });
  await new Promise<void>((resolve) => tls.listen(0, "127.0.0.1", resolve));
  const { port } = tls.address() as AddressInfo;
  const started = await startProxy((authority) => (authority === "dns.example:443" ? { port } : { status: 403 }));
  open.push(
    () => started.stop(),
    () => tls.close(),
  );
  const { bodies } = await runOn(api, {
    GITHUB_API_URL: "https://dns.example/api/v3",
    HTTPS_PROXY: `http://127.0.0.1:${started.proxy.port}`,
    NODE_EXTRA_CA_CERTS: temporaryFolder({ "ca.pem": TEST_CA }).path("ca.pem"),
  });
  expect(bodies).toEqual([expect.stringContaining("1 new failure in example.de")]);
  expect(new Set(started.asked)).toEqual(new Set(["dns.example:443"]));
});

// The configuration of each server and provider. nginx and Caddy run it in the integration tests.
import { describe, expect, test } from "@jest/globals";
import type { PolicySite } from "../../src/hosting/policy-site.ts";
import { createPolicySite } from "../../src/hosting/policy-site.ts";
import type { ServerSettings } from "../../src/hosting/web-server.ts";
import { WEB_SERVERS } from "../../src/hosting/web-servers.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const sites = ["a.test", "xn--mller-kva.test"].map(
  (domain) => createPolicySite(domain, "version: STSv1\nmode: none\nmax_age: 1\n") as PolicySite,
);
const [site] = sites as [PolicySite, PolicySite];
const SETTINGS: ServerSettings = { root: "/srv/mta-sts", certificate: null, listen: [] };
const CERTIFICATE = { file: "/etc/tls/{host}.pem", keyFile: "/etc/tls/{host}/{host}.key" };

/** The files for a server, as an object. */
function filesFor(id: string, settings: Partial<ServerSettings> = {}): Record<string, string> {
  const server = WEB_SERVERS.find((one) => one.id === id);
  return Object.fromEntries(server?.files(sites, { ...SETTINGS, ...settings }) ?? []);
}

test("the servers write different files", () => {
  const names = WEB_SERVERS.flatMap(({ files }) => [...files(sites, SETTINGS).keys()]);
  expect(new Set(names).size).toBe(names.length);
});

describe("nginx", () => {
  test("has a block for each host, with certbot's certificate", () => {
    const { "nginx.conf": text = "" } = filesFor("nginx");
    expect(text.match(/^server \{$/gm)).toHaveLength(2);
    expect(text).toContain(`
    listen 443 ssl;
    listen [::]:443 ssl;
    server_name mta-sts.xn--mller-kva.test;
    if ($host != mta-sts.xn--mller-kva.test) {
        return 404;
    }
    ssl_certificate /etc/letsencrypt/live/mta-sts.xn--mller-kva.test/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/mta-sts.xn--mller-kva.test/privkey.pem;
    ssl_protocols TLSv1.2 TLSv1.3;
    root /srv/mta-sts/mta-sts.xn--mller-kva.test;
`);
  });

  /** The line about names that nginx cannot look up by default, where the longest host has so many characters. */
  function bucketLine(length: number): string | undefined {
    const labels = ["a".repeat(63), "b".repeat(63), "c".repeat(63), "d".repeat(63)].join(".");
    const host = `${labels.slice(0, length - ".test".length)}.test`;
    const files = WEB_SERVERS.find(({ id }) => id === "nginx")?.files([{ ...site, host }], SETTINGS);
    return /^# +server_names_hash_bucket_size (\d+);$/m.exec(files?.get("nginx.conf") ?? "")?.[1];
  }

  test.each([
    [46, undefined],
    [47, "128"],
    [110, "128"],
    [111, "256"],
    [253, "512"],
  ])("says what a host of %d characters needs in the block http", (length, size) => {
    expect(bucketLine(length)).toBe(size);
  });

  test("answers no other host, whatever the certificate is for", () => {
    expect(filesFor("nginx")["nginx.conf"]).toContain(
      "\n    server_name mta-sts.a.test;\n    if ($host != mta-sts.a.test) {\n        return 404;\n    }\n",
    );
  });

  test("has the certificates and addresses that are named", () => {
    const { "nginx.conf": text } = filesFor("nginx", {
      certificate: CERTIFICATE,
      listen: ["192.0.2.1", "2001:db8::1"],
    });
    expect(text).toContain("\n    listen 192.0.2.1:443 ssl;\n    listen [2001:db8::1]:443 ssl;\n    server_name");
    expect(text).toContain("\n    ssl_certificate_key /etc/tls/mta-sts.a.test/mta-sts.a.test.key;\n");
  });
});

describe("Caddy", () => {
  test("gets certificates itself, unless it is given some", () => {
    expect(filesFor("caddy")["Caddyfile"]).not.toContain("tls ");
    expect(filesFor("caddy", { certificate: CERTIFICATE, listen: ["192.0.2.1", "2001:db8::1"] })["Caddyfile"])
      .toContain(`
https://mta-sts.a.test {
	bind 192.0.2.1 2001:db8::1
	tls /etc/tls/mta-sts.a.test.pem /etc/tls/mta-sts.a.test/mta-sts.a.test.key
	root * /srv/mta-sts/mta-sts.a.test
`);
  });
});

test("GitHub Pages has a site for each host: its name, and no Jekyll, which leaves out .well-known", () => {
  expect(filesFor("github-pages")).toEqual({
    "mta-sts.a.test/.nojekyll": "",
    "mta-sts.a.test/CNAME": "mta-sts.a.test\n",
    "mta-sts.xn--mller-kva.test/.nojekyll": "",
    "mta-sts.xn--mller-kva.test/CNAME": "mta-sts.xn--mller-kva.test\n",
  });
});

describe("Netlify", () => {
  test("rewrites the path of each host to its file", () => {
    const lines = (filesFor("netlify")["_redirects"] ?? "").trimEnd().split("\n");
    const rules = lines.map((line) => /^https:\/\/(\S+?)(\/\S+) \/(\S+?)(\/\S+) 200!$/.exec(line)?.slice(1));
    const path = "/.well-known/mta-sts.txt";
    expect(rules).toEqual(sites.map(({ host }) => [host, path, host, path]));
  });

  test("has one rule of headers, so that none is sent twice", () => {
    expect(filesFor("netlify")["_headers"]).toBe("/*\n  Content-Type: text/plain\n");
  });
});

describe("the function for Cloudflare Pages", () => {
  type Fetch = (request: Request | URL) => Response;
  interface Worker {
    default: { fetch(request: Request, env: { ASSETS: { fetch: Fetch } }): Promise<Response> };
  }

  /** What it answers where these are the files. */
  async function ask(url: string, assets: Record<string, string>): Promise<[number, string | null, string]> {
    const { path, write } = temporaryFolder();
    write("worker.mjs", filesFor("cloudflare-pages")["_worker.js"] ?? "");
    const worker = (await import(path("worker.mjs"))) as Worker;
    const fetch: Fetch = (request) => {
      const text = assets[new URL("url" in request ? request.url : request).pathname];
      return new Response(text ?? "not found", { status: text === undefined ? 404 : 200 });
    };
    const answer = await worker.default.fetch(new Request(url), { ASSETS: { fetch } });
    return [answer.status, answer.headers.get("content-type"), await answer.text()];
  }

  const files = {
    "/mta-sts.a.test/.well-known/mta-sts.txt": "policy of a",
    "/mta-sts.b.test/.well-known/mta-sts.txt": "policy of b",
    "/nginx.conf": "server",
  };
  test.each([
    ["https://mta-sts.a.test/.well-known/mta-sts.txt", [200, "text/plain", "policy of a"]],
    ["https://MTA-STS.B.test/.well-known/mta-sts.txt?x=1", [200, "text/plain", "policy of b"]],
    ["https://mta-sts.c.test/.well-known/mta-sts.txt", [404, "text/plain", "not found\n"]],
    ["https://mta-sts.a.test/nginx.conf", [404, "text/plain", "not found\n"]],
    ["https://x.pages.dev/mta-sts.a.test/.well-known/mta-sts.txt", [404, "text/plain", "not found\n"]],
  ])("answers %s", async (url, answer) => {
    expect(await ask(url, files)).toEqual(answer);
  });
});

// docs/network.md is true: a run connects to what it lists, and to nothing else.
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Answer } from "dns-packet";
import { respond, serveHttps, soa, TEST_CA } from "../support/dns-server.ts";
import { startGitHubApi } from "../support/github-api.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import type { Checkout } from "./bundle-run.ts";
import { checkout } from "./bundle-run.ts";
import type { Connections } from "./connections.ts";
import { recordConnections } from "./connections.ts";
import { bash } from "./shell.ts";

const POLICY = "version: 1\ndomains: [{ name: example.test, dkim: { selectors: [s1] } }]\n";
const MTA_STS = "198.41.0.4";
const MX = "198.41.0.5";

let place: Checkout;
const open: (() => Promise<unknown>)[] = [];
beforeEach(() => {
  place = checkout();
  place.write({ "mail-policy.yml": POLICY, "authority.pem": TEST_CA });
  place.commit();
});
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A resolver at `dns.example` that knows the mail domain, its MX host and its policy host, at these addresses. */
async function resolver(addresses: { mtaSts: string; mx: string }): Promise<number> {
  const known: Readonly<Record<string, Partial<Answer>>> = {
    "MX example.test": { type: "MX", data: { preference: 10, exchange: "mx.example.test" } },
    "TXT _mta-sts.example.test": { type: "TXT", data: "v=STSv1; id=1" },
    "A mta-sts.example.test": { type: "A", data: addresses.mtaSts },
    "A mx.example.test": { type: "A", data: addresses.mx },
  } as const;
  const server = await serveHttps("h2", (query) => {
    const record = known[`${query.type} ${query.name}`];
    const answers = record === undefined ? [] : [{ name: query.name, ttl: 60, ...record } as Answer];
    return respond(query, { ad: true, answers, authorities: answers.length > 0 ? [] : [soa("test")] });
  });
  open.push(() => server.close());
  return server.port;
}

/** Runs the Action for a pull request; what it connected to. */
async function action(connections: Connections, env: Record<string, string> = {}): Promise<string[]> {
  await place.run(
    "pull_request",
    {
      pull_request: {
        number: 7,
        head: { repo: { full_name: "acme/mail" } },
        base: { repo: { full_name: "acme/mail" } },
      },
    },
    { INPUT_OFFLINE: "false", NODE_EXTRA_CA_CERTS: `${place.folder}/authority.pem`, ...connections.env, ...env },
  );
  return connections.made();
}

const DOH = { INPUT_RESOLVERS: "https://dns.example/dns-query" };

describe("the Action", () => {
  test("contacts the hosts of the table without any setting, and no other", async () => {
    const listed = [...readFileSync("docs/network.md", "utf8").matchAll(/^\| `([\w.-]+:\d+)` \|/gm)];
    expect(await action(recordConnections())).toEqual(listed.map(([, host]) => host).toSorted());
  });

  test("contacts policy hosts and mail servers at the addresses in DNS", async () => {
    const port = await resolver({ mtaSts: MTA_STS, mx: MX });
    const made = await action(recordConnections({ "dns.example:443": port }), { ...DOH, INPUT_SMTP: "on" });
    expect(made).toEqual([`${MTA_STS}:443`, `${MX}:25`, "api.github.com:443", "dns.example:443"]);
  });

  test("contacts no private address that DNS names", async () => {
    const port = await resolver({ mtaSts: "10.0.0.1", mx: "127.0.0.1" });
    const env = { ...DOH, INPUT_SMTP: "on", INPUT_COMMENT: "never" };
    expect(await action(recordConnections({ "dns.example:443": port }), env)).toEqual(["dns.example:443"]);
  });

  test("leaves mail servers and GitHub's API alone if told so", async () => {
    const port = await resolver({ mtaSts: MTA_STS, mx: MX });
    const env = { ...DOH, INPUT_SMTP: "off", INPUT_COMMENT: "never" };
    const made = await action(recordConnections({ "dns.example:443": port }), env);
    expect(made).toEqual([`${MTA_STS}:443`, "dns.example:443"]);
  });

  test("contacts nothing offline, without a comment", async () => {
    expect(await action(recordConnections(), { INPUT_OFFLINE: "true", INPUT_COMMENT: "never" })).toEqual([]);
  });

  test("contacts the API where the runner says it is", async () => {
    const env = { INPUT_OFFLINE: "true", INPUT_COMMENT: "always", GITHUB_API_URL: "https://github.example/api/v3" };
    expect(await action(recordConnections(), env)).toEqual(["github.example:443"]);
  });

  test("contacts the proxy instead of everything over HTTPS", async () => {
    const env = { HTTPS_PROXY: "http://proxy.example:3128", INPUT_SMTP: "off", INPUT_COMMENT: "always" };
    expect(await action(recordConnections(), env)).toEqual(["proxy.example:3128"]);
  });

  test("contacts the webhook when the drift issue changes", async () => {
    const github = await startGitHubApi();
    open.push(() => github.close());
    const port = await resolver({ mtaSts: MTA_STS, mx: MX });
    place.write({ "mail-policy.yml": DRIFTED });
    place.commit();
    const { host, port: apiPort } = new URL(github.url);
    const connections = recordConnections({ [host]: Number(apiPort), "dns.example:443": port });
    await place.run(
      "schedule",
      {},
      {
        INPUT_OFFLINE: "false",
        INPUT_SMTP: "off",
        "INPUT_DRIFT-ISSUE": "true",
        "INPUT_NOTIFY-WEBHOOK": "https://198.41.0.9/hook",
        NODE_EXTRA_CA_CERTS: `${place.folder}/authority.pem`,
        GITHUB_API_URL: github.url,
        ...DOH,
        ...connections.env,
      },
    );
    expect(connections.made()).toEqual([host, "198.41.0.9:443", `${MTA_STS}:443`, "dns.example:443"].toSorted());
  });
});

/** Live DNS has no such record. */
const DRIFTED = `version: 1
domains:
  - name: example.test
    records: |
      @ TXT "v=spf1 -all"
`;

test.each([
  ["udp://9.9.9.9", "udp 9.9.9.9:53"],
  ["udp://9.9.9.9:5353", "udp 9.9.9.9:5353"],
  ["tls://9.9.9.9", "9.9.9.9:853"],
  ["https://dns.example/dns-query", "dns.example:443"],
])("the command contacts %s at %s, and nothing else", async (url, destination) => {
  const connections = recordConnections();
  expect(await command(connections, `check --resolver ${url}`)).toBe(3); // no resolver answers
  expect(connections.made()).toEqual([destination]);
});

test("a probe contacts mail servers and the resolver, and nothing else", async () => {
  const connections = recordConnections({ "dns.example:443": await resolver({ mtaSts: MTA_STS, mx: MX }) });
  await command(connections, "probe --resolver https://dns.example/dns-query");
  expect(connections.made()).toEqual([`${MX}:25`, "dns.example:443"]);
});

test("init contacts the resolver, and nothing else", async () => {
  const connections = recordConnections({ "dns.example:443": await resolver({ mtaSts: MTA_STS, mx: MX }) });
  expect(
    await command(connections, "init example.test --resolver https://dns.example/dns-query --output new.yml"),
  ).toBe(0);
  expect(connections.made()).toEqual(["dns.example:443"]);
});

test("reports fetch contacts its mail server, and nothing else", async () => {
  const connections = recordConnections();
  const env = { MAIL_POLICY_IMAP_PASSWORD: "hush", HTTPS_PROXY: "http://proxy.example:3128" };
  expect(await command(connections, "reports fetch --host imap.example --user alice", env)).toBe(3);
  expect(connections.made()).toEqual(["imap.example:993"]);
});

test.each(["check --offline", "check --offline --save s.json; mail-policy check --replay s.json", "explain", "schema"])(
  "%s contacts nothing",
  async (words) => {
    const connections = recordConnections();
    expect(await command(connections, words)).toBeLessThan(2);
    expect(connections.made()).toEqual([]);
  },
);

/** Runs the command on the policy; its exit code. */
async function command(
  connections: Connections,
  words: string,
  more: Record<string, string> = {},
): Promise<number | null> {
  const { folder, write } = policyFolder(POLICY);
  write("authority.pem", TEST_CA);
  const env = { NODE_EXTRA_CA_CERTS: "authority.pem", ...connections.env, ...more };
  const exports = Object.entries(env).map(([name, value]) => `export ${name}='${value}'\n`);
  return (await bash(folder, `${exports.join("")}mail-policy ${words}`)).code;
}

// The shipped bundle in a shallow checkout: since when a DKIM key is declared, as GitHub on loopback knows the commits.
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { TestServer } from "../support/dns-server.ts";
import type { LoggedCommit } from "../support/github-api.ts";
import { startGitHubApi } from "../support/github-api.ts";
import type { TestRepository } from "../support/git-repository.ts";
import { gitIn, gitRepository } from "../support/git-repository.ts";
import { serveZone } from "../support/live-zone.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import type { Checkout } from "./bundle-run.ts";
import { checkout } from "./bundle-run.ts";

const POLICY =
  "version: 1\nzones: [{ bind: dns/*.zone }]\ndomains:\n  - name: example.de\n    mail: send\n    dkim: { selectors: [s1] }\n";
const A = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
const B = "PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=";
const record = (p: string): string => `v=DKIM1; k=ed25519; p=${p}`;
const zone = (p: string): string =>
  `$ORIGIN example.de.\n$TTL 300\n@ SOA ns h 1 2 3 4 5\n@ NS ns.example.net.\ns1._domainkey TXT "${record(p)}"\n`;

let repository: TestRepository;
let log: LoggedCommit[];
let dns: TestServer;
beforeEach(() => {
  repository = gitRepository();
  log = [];
});
afterEach(() => dns.close());

/** Commits on a day, or now, what GitHub then knows too. */
function commitOn(at: string | undefined, files: Record<string, string>): void {
  repository.write(files);
  const sha = repository.commit(at);
  const [date = "", ...parents] = repository.git("show", "-s", "--format=%ct %P").split(" ");
  const seconds = new Date(Number(date) * 1_000).toISOString().replace(".000Z", "Z");
  const all = { ...log[0]?.files, ...files };
  log.unshift({ sha, parents: parents.filter((one) => one !== ""), at: seconds, files: all });
}

/** What a run in a shallow clone says of the key, and the requests that it made. */
async function rotation(p: string, more: object = {}, env: Record<string, string> = {}) {
  dns = await serveZone(() => ({ "TXT s1._domainkey.example.de": record(p) }));
  const api = await startGitHubApi({ log, ...more });
  const place = temporaryFolder();
  repository.git("clone", "-q", "--depth", "1", `file://${repository.folder}`, place.path("clone"));
  const folder = place.path("clone");
  const clone: Checkout = checkout({ ...repository, folder, path: (name) => `${folder}/${name}`, git: gitIn(folder) });
  const access = { INPUT_OFFLINE: "false", INPUT_RESOLVERS: dns.url, INPUT_SMTP: "off", GITHUB_API_URL: api.url };
  const exit = await clone.run("schedule", {}, { ...access, "INPUT_DRIFT-ISSUE": "false", ...env });
  await api.close();
  expect(`${exit.stdout}${exit.stderr}`).not.toContain("secret-token");
  const report = clone.report() as ReturnType<Checkout["report"]> & {
    domains: { findings: { check: string; outcome: string; message: string }[] }[];
  };
  const found = report.domains.flatMap(({ findings }) => findings).find(({ check }) => check === "dkim/rotation");
  return { said: `${found?.outcome}: ${found?.message}`, limitations: report.limitations, requests: api.requests };
}

test("an old key fails by the commit that put it in the place of another", async () => {
  commitOn("2024-01-05T12:00:00Z", { "mail-policy.yml": POLICY, "dns/a.zone": zone(A) });
  commitOn("2024-03-05T12:00:00Z", { "dns/a.zone": zone(B) });
  commitOn("2024-04-05T12:00:00Z", { other: "x" });
  const { said, requests } = await rotation(B);
  expect(said).toMatch(/^fail: the key has been in use since 2024-03-05 \(\d+ days; the limit is 183\), as a commit/);
  expect(requests.length).toBeLessThan(10);
});

test("a new key passes, and is unknown without a token", async () => {
  commitOn("2024-01-05T12:00:00Z", { "mail-policy.yml": POLICY, "dns/a.zone": zone(A) });
  commitOn(undefined, { "dns/a.zone": zone(B) });
  expect((await rotation(B)).said).toMatch(/^pass: the key has been in use since .* as a commit/);
  await dns.close();
  const { said, requests } = await rotation(B, {}, { INPUT_TOKEN: "" });
  expect(said).toMatch(/^unknown: the key has been in use since .* or longer/);
  expect(requests).toEqual([]);
});

test("a new key that was in use before fails", async () => {
  commitOn("2024-01-05T12:00:00Z", { "mail-policy.yml": POLICY, "dns/a.zone": zone(A) });
  commitOn("2024-03-05T12:00:00Z", { "dns/a.zone": zone(B) });
  commitOn(undefined, { "dns/a.zone": zone(A) });
  expect((await rotation(A)).said).toMatch(/^fail: the key has been in use since 2024-01-05 or longer/);
});

test("where GitHub refuses, the run says so once and goes on", async () => {
  commitOn("2024-01-05T12:00:00Z", { "mail-policy.yml": POLICY, "dns/a.zone": zone(A) });
  commitOn(undefined, { other: "x" });
  const { said, limitations } = await rotation(A, { permission: "none" });
  expect(said).toMatch(/^unknown: the key has been in use since .* or longer/);
  expect(limitations.filter((one) => one.includes("DKIM"))).toEqual([
    expect.stringMatching(/^not known of all DKIM keys .* GitHub answered 403 .*`contents: read`/),
  ]);
});

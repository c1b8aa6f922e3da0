// The shipped bundle on GitHub Enterprise Server: the REST API below /api/v3, GraphQL at /api/graphql, pages of a host of its own.
import { expect, test } from "@jest/globals";
import { startGitHubApi } from "../support/github-api.ts";
import { checkout } from "./bundle-run.ts";

const SOUND = `version: 1
domains:
  - name: example.de
    mail: none
    records: |
      @ MX 0 .
      @ TXT "v=spf1 -all"
      _dmarc TXT "v=DMARC1; p=reject; rua=mailto:dmarc@example.org"
`;
const OPEN = SOUND.replace("-all", "+all");
const HOME = "https://git.example.org:8443/acme/mail";

test("it compares, comments, updates its comment and suggests, and every link but that of a check leads to that server", async () => {
  const place = checkout();
  place.write({ "mail-policy.yml": OPEN });
  const head = place.commit();
  const base = "ab".repeat(20);
  const patches = { "mail-policy.yml": '@@ -7 +7 @@\n-      @ TXT "v=spf1 -all"\n+      @ TXT "v=spf1 +all"' };
  const api = await startGitHubApi({
    isEnterprise: true,
    patches,
    commits: { [base]: { "mail-policy.yml": SOUND } },
    comments: [{ login: "github-actions[bot]", body: "<!-- mail-policy:default -->\nold" }],
  });
  const repo = { repo: { full_name: "acme/mail" } };
  const payload = { pull_request: { number: 7, head: { ...repo, sha: head }, base: { ...repo, sha: base } } };
  const exit = await place.run("pull_request", payload, {
    GITHUB_API_URL: api.url,
    GITHUB_SERVER_URL: "https://git.example.org:8443",
    GITHUB_RUN_ID: "42",
  });
  await api.close();
  expect([exit.code, exit.stderr, place.report().gate.baseline]).toEqual([1, "", "base"]);
  expect(api.requests.filter((request) => !/ \/api\/v3\/repos\/acme\/mail\//.test(request))).toEqual([
    "POST /api/graphql",
  ]);
  expect(api.reviewComments).toHaveLength(1);
  const bodies = api.comments.map(({ body }) => body);
  expect(bodies).toEqual([expect.stringContaining(`${HOME}/blob/${head}/mail-policy.yml#L7`)]);
  const links = [...(bodies[0] ?? "").matchAll(/\]\((https:[^)]*)\)/g)].map(([, url = ""]) => url);
  expect(links).toContain(`${HOME}/actions/runs/42`);
  expect(links.filter((url) => !url.startsWith(`${HOME}/`) && !url.includes("/docs/checks.md#"))).toEqual([]);
});

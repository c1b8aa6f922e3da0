// The shipped bundle on a schedule: the next step of a domain becomes a pull request, is merged, and nothing is left to propose.
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { startGitHubApi } from "../support/github-api.ts";
import type { Zone } from "../support/live-zone.ts";
import { serveZone } from "../support/live-zone.ts";
import type { Checkout } from "./bundle-run.ts";
import { checkout, noticesOf } from "./bundle-run.ts";

const POLICY = `version: 1
advance: { pull-request: true }
domains:
  - name: example.de
    mail: none
    records: |
      @ MX 0 .
      @ TXT "v=spf1 -all"
      _dmarc TXT "v=DMARC1; p=none"
`;
const MERGED = POLICY.replace("p=none", "p=reject");
const zone = (policy: string): Zone => ({
  "MX example.de": ".",
  "TXT example.de": "v=spf1 -all",
  "TXT _dmarc.example.de": `v=DMARC1; p=${policy}`,
});
const BRANCH = "mail-policy/advance";

let place: Checkout;
const open: (() => Promise<unknown>)[] = [];
beforeEach(() => void (place = checkout()));
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

test("a step is proposed once, its merge settles it, and the token is in no output", async () => {
  let live = zone("none");
  const resolver = await serveZone(() => live);
  const github = await startGitHubApi();
  open.push(
    () => resolver.close(),
    () => github.close(),
  );
  const run = async (policy: string) => {
    place.write({ "mail-policy.yml": policy });
    place.commit();
    github.git.commit("main", { "mail-policy.yml": policy, "README.md": "mine" });
    const exit = await place.run(
      "schedule",
      {},
      {
        INPUT_OFFLINE: "false",
        INPUT_RESOLVERS: resolver.url,
        "INPUT_ALLOW-PRIVATE-NETWORK": "true",
        "INPUT_FAIL-ON": "never",
        GITHUB_API_URL: github.url,
      },
    );
    expect(exit).toMatchObject({ code: 0, stderr: "" });
    expect([exit.stdout, place.summary(), JSON.stringify([place.outputs(), github.pulls])].join("\n")).not.toContain(
      "secret-token",
    );
    return { number: place.outputs()["advance-pull-request"], notices: noticesOf(exit), state: github.pulls[0]?.state };
  };

  expect(await run(POLICY)).toEqual({ number: "1", notices: [], state: "open" });
  expect(github.git.filesOf(BRANCH)).toEqual({ "mail-policy.yml": MERGED, "README.md": "mine" });
  expect(place.summary()).toContain("Pull request: [#1](https://github.com/acme/mail/pull/1)");
  const [{ body } = {}] = github.pulls;
  expect(await run(POLICY)).toEqual({ number: "1", notices: [], state: "open" });
  expect([github.pulls.length, github.pulls[0]?.body, github.comments]).toEqual([1, body, []]);

  Object.assign(github.pulls[0] ?? {}, { state: "closed", isMerged: true });
  live = zone("reject");
  expect(await run(MERGED)).toEqual({ number: "", notices: [], state: "closed" });
  expect(github.git.endOf(BRANCH)).toBeNull();
});

// The shipped bundle on a schedule: live DNS drifts from the repository, and comes back.
import { createServer } from "node:https";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { TEST_CREDENTIALS } from "../support/dns-server.ts";
import { startGitHubApi } from "../support/github-api.ts";
import type { Zone } from "../support/live-zone.ts";
import { serveZone } from "../support/live-zone.ts";
import { listen } from "../sources/https-test-server.ts";
import type { Checkout } from "./bundle-run.ts";
import { checkout, WITHOUT_PAUSE } from "./bundle-run.ts";

const POLICY = `version: 1
domains:
  - name: example.de
    mail: none
    owner: "@acme/mail"
    records: |
      @ MX 0 .
      @ TXT "v=spf1 -all"
      _dmarc TXT "v=DMARC1; p=reject; rua=mailto:dmarc@example.de"
`;
const SAME: Zone = {
  "MX example.de": ".",
  "TXT example.de": "v=spf1 -all",
  "TXT _dmarc.example.de": "v=DMARC1; p=reject; rua=mailto:dmarc@example.de",
};
const DRIFTED: Zone = { ...SAME, "TXT example.de": "v=spf1 +all" };
const SECRET = "/services/Hunter2Canary";

let place: Checkout;
const open: (() => Promise<unknown>)[] = [];
beforeEach(() => {
  place = checkout();
  place.write({ "mail-policy.yml": POLICY });
  place.commit();
});
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

test("an issue and a notification follow live DNS, and neither token nor webhook is in any output", async () => {
  let [first, second] = [DRIFTED, SAME];
  const resolvers = [await serveZone(() => first), await serveZone(() => second)];
  const github = await startGitHubApi();
  const posted: { text: string; state: string; key: string }[] = [];
  const hook = await listen(
    createServer(TEST_CREDENTIALS, (request, response) => {
      let body = "";
      request.on("data", (chunk) => (body += String(chunk)));
      request.on("end", () => {
        posted.push({
          ...(JSON.parse(body) as (typeof posted)[number]),
          ...(request.url === SECRET ? {} : { text: "?" }),
        });
        response.end("ok");
      });
    }),
  );
  open.push(
    ...resolvers.map((one) => () => one.close()),
    () => github.close(),
    () => hook.stop(),
  );
  const webhook = `https://localhost:${hook.port}${SECRET}`;
  const run = async () => {
    const exit = await place.run(
      "schedule",
      {},
      {
        INPUT_OFFLINE: "false",
        INPUT_RESOLVERS: resolvers.map(({ url }) => url).join(","),
        "INPUT_ALLOW-PRIVATE-NETWORK": "true",
        "INPUT_FAIL-ON": "never",
        "INPUT_DRIFT-ISSUE": "true",
        "INPUT_NOTIFY-WEBHOOK": webhook,
        GITHUB_API_URL: github.url,
        GITHUB_RUN_ID: "42",
        NODE_OPTIONS: WITHOUT_PAUSE,
        NODE_EXTRA_CA_CERTS: new URL("../support/tls/ca.pem", import.meta.url).pathname,
      },
    );
    const masked = exit.stdout.replaceAll(`::add-mask::${webhook}`, "");
    for (const text of [
      masked,
      exit.stderr,
      place.summary(),
      JSON.stringify([place.outputs(), place.report(), github.issues]),
    ])
      expect(text).not.toMatch(/Hunter2Canary|secret-token/);
    expect(exit).toMatchObject({ code: 0, stderr: "" });
    return {
      number: place.outputs()["drift-issue-number"],
      issues: github.issues.map(({ number, state, comments }) => [number, state, comments.length]),
      states: posted.map(({ state }) => state),
    };
  };

  expect(await run()).toEqual({ number: "", issues: [], states: [] }); // the second resolver does not see it
  second = DRIFTED;
  expect(await run()).toEqual({ number: "1", issues: [[1, "open", 0]], states: ["drift"] });
  expect(github.issues[0]?.title).toBe("Mail policy: live DNS has drifted in example.de");
  expect(github.issues[0]?.body).toContain("\n- @acme/mail: `example.de`\n");
  expect(await run()).toEqual({ number: "1", issues: [[1, "open", 0]], states: ["drift"] });
  first = SAME;
  expect(await run()).toEqual({ number: "", issues: [[1, "closed", 1]], states: ["drift", "clean"] });
  expect(posted.map(({ text }) => text)).toEqual([
    "Mail policy, acme/mail: live DNS has drifted in example.de. https://github.com/acme/mail/issues/1",
    "Mail policy, acme/mail: nothing is left of the drift issue. https://github.com/acme/mail/issues/1",
  ]);
});

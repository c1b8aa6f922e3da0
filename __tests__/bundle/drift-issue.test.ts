// The shipped bundle on a schedule: live DNS drifts from the repository, and comes back.
import { createServer } from "node:https";
import type { Duplex } from "node:stream";
import { createServer as createTlsServer } from "node:tls";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { TEST_CREDENTIALS } from "../support/dns-server.ts";
import { startGitHubApi } from "../support/github-api.ts";
import type { Zone } from "../support/live-zone.ts";
import { serveZone } from "../support/live-zone.ts";
import { listen } from "../sources/https-test-server.ts";
import type { Checkout } from "./bundle-run.ts";
import { checkout, WITHOUT_PAUSE, withoutWaits } from "./bundle-run.ts";

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

/** What a webhook may answer, and what the notice then says. */
const HOSTILE: Record<string, { answer: (socket: Duplex) => unknown; notice: RegExp | null; isTrusted?: boolean }> = {
  "a body that is large and has no end": {
    answer: (socket) => socket.write(`HTTP/1.1 200 OK\r\n\r\n${"x".repeat(20_000_000)}`),
    notice: null,
  },
  "headers that have no end": {
    answer: (socket) => socket.write(`HTTP/1.1 200 OK\r\n${`A: ${"a".repeat(1_000)}\r\n`.repeat(1_000)}`),
    notice: /there was no secure connection to a public address of the webhook\. The next run sends it again\./,
  },
  "a certificate that nobody vouches for": {
    answer: (socket) => socket.end("HTTP/1.1 200 OK\r\n\r\n"),
    notice: /no secure connection/,
    isTrusted: false,
  },
  garbage: { answer: (socket) => socket.end(`${SECRET}\0\r\n::error::\r\n\r\n`), notice: /no secure connection/ },
  reset: { answer: (socket) => socket.destroy(), notice: /no secure connection/ },
  "cut short": { answer: (socket) => socket.end("HTTP/1.1 200 O"), notice: /no secure connection/ },
  "another protocol": {
    answer: (socket) => socket.end("HTTP/1.1 101 X\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"),
    notice: /no secure connection/,
  },
  "a redirect to a private address": {
    answer: (socket) => socket.end(`HTTP/1.1 307 X\r\nLocation: https://127.0.0.1:1${SECRET}\r\n\r\n`),
    notice: /the webhook answered 307\. Redirects are not followed/,
  },
  "a refusal that quotes the URL": {
    answer: (socket) => socket.end(`HTTP/1.1 403 ${SECRET}\r\nRetry-After: ${SECRET}\r\n\r\n${SECRET}`),
    notice: /the webhook answered 403\. Check `notify-webhook`/,
  },
};

test("a hostile webhook costs a notice: the issue and the report are there, and its URL is nowhere", async () => {
  const resolver = await serveZone(() => DRIFTED);
  const github = await startGitHubApi();
  let answer = (socket: Duplex): unknown => socket.destroy();
  const hook = await listen(
    createTlsServer(TEST_CREDENTIALS, (socket) => {
      socket.on("error", () => {}).once("data", () => answer(socket));
    }),
  );
  open.push(
    () => resolver.close(),
    () => github.close(),
    () => hook.stop(),
  );
  const webhook = `https://localhost:${hook.port}${SECRET}`;
  for (const [what, { answer: answerOf, notice, isTrusted = true }] of Object.entries(HOSTILE)) {
    answer = answerOf;
    const exit = await place.run(
      "schedule",
      {},
      {
        INPUT_OFFLINE: "false",
        INPUT_RESOLVERS: resolver.url,
        "INPUT_ALLOW-PRIVATE-NETWORK": "true",
        "INPUT_FAIL-ON": "never",
        "INPUT_DRIFT-ISSUE": "true",
        "INPUT_NOTIFY-WEBHOOK": webhook,
        INPUT_LABEL: what,
        GITHUB_API_URL: github.url,
        NODE_OPTIONS: withoutWaits(60_000, 1_000, 2_000, 4_000),
        ...(isTrusted ? { NODE_EXTRA_CA_CERTS: new URL("../support/tls/ca.pem", import.meta.url).pathname } : {}),
      },
    );
    const masked = exit.stdout.replaceAll(`::add-mask::${webhook}`, "");
    const everywhere = JSON.stringify([
      masked,
      exit.stderr,
      place.summary(),
      place.outputs(),
      place.report(),
      github.issues,
    ]);
    expect([what, everywhere.includes("Hunter2Canary")]).toEqual([what, false]);
    expect([what, exit.code, exit.stderr]).toEqual([what, 0, ""]);
    expect([what, place.outputs()["drift-issue-number"]]).toEqual([what, String(github.issues.length)]);
    const notices = masked.split("\n").filter((line) => line.includes("The notification was not sent"));
    expect([what, notices]).toEqual([what, notice === null ? [] : [expect.stringMatching(notice)]]);
  }
  expect(github.issues).toHaveLength(Object.keys(HOSTILE).length);
});

test("an issue whose hidden line was edited says so, and is not taken for settled while something was not measured", async () => {
  let zone: Zone = DRIFTED;
  const resolver = await serveZone(() => zone);
  const github = await startGitHubApi();
  open.push(
    () => resolver.close(),
    () => github.close(),
  );
  const run = async (): Promise<unknown[]> => {
    const exit = await place.run(
      "schedule",
      {},
      {
        INPUT_OFFLINE: "false",
        INPUT_RESOLVERS: resolver.url,
        "INPUT_ALLOW-PRIVATE-NETWORK": "true",
        "INPUT_FAIL-ON": "never",
        "INPUT_DRIFT-ISSUE": "true",
        GITHUB_API_URL: github.url,
        NODE_OPTIONS: WITHOUT_PAUSE,
      },
    );
    expect(exit).toMatchObject({ code: 0, stderr: "" });
    const [issue] = github.issues;
    return [github.issues.length, issue?.state, issue?.body?.includes("This issue has lost some of its findings")];
  };
  expect(await run()).toEqual([1, "open", false]);
  const [issue] = github.issues;
  if (issue !== undefined) issue.body = (issue.body ?? "").replace(/<!-- open:\S+/, "<!-- open:%5B%5D");
  zone = { ...SAME, "TXT _dmarc.example.de": "SERVFAIL" };
  expect(await run()).toEqual([1, "open", true]);
  if (issue !== undefined) issue.state = "closed"; // by somebody, which settles what it has lost
  zone = DRIFTED;
  expect(await run()).toEqual([1, "open", false]);
});

// The token goes to GitHub's API, and into nothing else: no log, annotation, output, file, comment or other server.
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { startGitHubApi } from "../support/github-api.ts";
import type { Checkout } from "./bundle-run.ts";
import { checkout } from "./bundle-run.ts";
import { recordConnections } from "./connections.ts";

const TOKEN = "ghs_Hunter2Canary";
/** The token, as it is or as a part of an `Authorization` header. */
const IN_ANY_FORM = new RegExp(
  ["Hunter2Canary", ...["", "x-access-token:", "a:", "ab:"].map((user) => base64(`${user}${TOKEN}`))].join("|"),
);
function base64(text: string): string {
  return Buffer.from(text).toString("base64").slice(4, -4); // its ends depend on what stands beside it
}

const linesWithToken = (text: string): string[] =>
  text.split("\n").flatMap((line) => (IN_ANY_FORM.test(line) ? [line.slice(0, 200)] : []));

const POLICY = `version: 1
domains:
  - name: example.de
    mail: none
    records: |
      @ TXT "v=spf1 +all"
`;
const EVENT = {
  pull_request: { number: 7, head: { repo: { full_name: "acme/mail" } }, base: { repo: { full_name: "acme/mail" } } },
};

let place: Checkout;
const open: (() => unknown)[] = [];
beforeEach(() => {
  place = checkout();
  place.write({ "mail-policy.yml": POLICY });
  place.commit();
});
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** Runs the Action with the token; everything it says and writes. */
async function everything(env: Record<string, string>): Promise<string> {
  const { stdout, stderr } = await place.run("pull_request", EVENT, {
    INPUT_TOKEN: TOKEN,
    INPUT_COMMENT: "always",
    RUNNER_DEBUG: "1",
    ACTIONS_STEP_DEBUG: "true",
    NODE_DEBUG: "", // what a workflow sets for all its steps
    "INPUT_OUTPUT-DIR": "report",
    ...recordConnections({ [`127.0.0.1:${portOf(env)}`]: portOf(env) }).env, // without pauses
    ...env,
  });
  const files = readdirSync(place.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"));
  expect(stdout).toContain("::"); // it said something
  return [stdout, stderr, place.summary(), JSON.stringify(place.outputs()), ...files].join("\n");
}

const portOf = ({ GITHUB_API_URL: url = "" }: Record<string, string>): number =>
  Number(URL.canParse(url) ? new URL(url).port : 0);

type Fault = NonNullable<NonNullable<Parameters<typeof startGitHubApi>[0]>["faults"]>[number];
/** The same answer to every attempt. */
const always = (fault: Fault): Fault[] => Array.from({ length: 8 }, () => fault);

describe("the token is in nothing that a run says or writes", () => {
  test.each<[string, Fault[]]>([
    ["all is well", []],
    ...[400, 401, 403, 404, 422, 429, 500, 502].map((status): [string, Fault[]] => [
      `reading is answered ${status}`,
      always({ method: "GET", status }),
    ]),
    ["writing is forbidden", always({ method: "POST", status: 403 })],
    ["a proxy answers", [{ method: "GET", status: 200, page: `<html>you sent ${TOKEN}</html>` }]],
    ["GitHub repeats it", always({ method: "GET", status: 403, message: `not by ${TOKEN}` })],
    ["the answer is cut off", [{ method: "GET", status: 200, cut: true }]],
  ])("if %s", async (_, faults) => {
    const github = await startGitHubApi({ token: TOKEN, faults });
    open.push(() => github.close());
    expect(linesWithToken(await everything({ GITHUB_API_URL: github.url }))).toEqual([]);
    expect(github.requests.length).toBeGreaterThan(0);
    expect(linesWithToken(JSON.stringify(github.comments))).toEqual([]);
  });

  test.each([
    ["the API is not reached", { GITHUB_API_URL: "https://github.example" }],
    ["its URL is not valid", { GITHUB_API_URL: "github" }],
    ["the event is not JSON", { GITHUB_EVENT_PATH: "/dev/null" }],
    ["an input is not valid", { "INPUT_FAIL-ON": "sometimes", INPUT_DEADLINE: "never" }],
    ["the policy is missing", { INPUT_CONFIG: "none.yml" }],
  ])("if %s", async (_, env) => {
    const said = await everything({ GITHUB_API_URL: "https://github.example", ...env });
    expect(linesWithToken(said)).toEqual([]);
  });
});

test.each([301, 302, 307, 308])("the token does not follow a redirect (%i) to another server", async (status) => {
  const seen: (string | undefined)[] = [];
  const elsewhere = await serve((request, response) => {
    seen.push(request.headers.authorization);
    response.setHeader("Content-Type", "application/json").end("[]");
  });
  const first: (string | undefined)[] = [];
  const github = await serve((request, response) => {
    first.push(request.headers.authorization);
    response.writeHead(status, { Location: `http://127.0.0.1:${elsewhere}${request.url}` }).end();
  });
  const env = { ...recordConnections({ [`127.0.0.1:${github}`]: github, [`127.0.0.1:${elsewhere}`]: elsewhere }).env };
  const said = await everything({ GITHUB_API_URL: `http://127.0.0.1:${github}`, ...env });
  expect(first[0]).toContain(TOKEN);
  expect(seen.length).toBeGreaterThan(0); // it was followed, for what is public
  expect(seen.filter((header) => header !== undefined)).toEqual([]);
  expect(linesWithToken(said)).toEqual([]);
});

async function serve(listener: Parameters<typeof createServer>[1]): Promise<number> {
  const server: Server = createServer(listener as never);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

// Resolvers that are dead, lie or babble: what they do not say stays unknown, and no run outlives its deadline.
import { createServer } from "node:net";
import type { AddressInfo, Server } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Answer } from "dns-packet";
import type { Finding } from "../../src/model.ts";
import type { Answerer, Query, TestServer } from "../support/dns-server.ts";
import { closedPort, respond, serveUdp, soa } from "../support/dns-server.ts";
import type { Exit } from "./bundles.ts";
import { changesOf, check, reportIn, troublesOf } from "./bundles.ts";
import { world } from "./world.ts";
import { folderOf } from "../support/temporary-folder.ts";

const POLICY = `version: 1
domains: [{ name: signed.test, dkim: { selectors: [sel, ed] }, spf: { expect: [{ ip: 192.0.2.1, result: pass }] } }]
`;
const DECLARED = `version: 1
domains:
  - name: signed.test
    mail: send
    records: |
      @ TXT "v=spf1 +all"
`;

const silent: Answerer = () => null;
const garbage: Answerer = () => Buffer.from("this is no DNS message, nor does it mean to be one");
const lie: Answer = { type: "TXT", name: "signed.test", ttl: 60, data: "v=spf1 +all" };
/** An answer to each question of the first round, but about another name. */
const STRANGERS: Partial<Record<string, Answer>> = {
  TXT: { ...lie, name: "other.test" },
  MX: { type: "MX", name: "other.test", ttl: 60, data: { preference: 0, exchange: "mx.other.test" } },
  SOA: soa("other.test"),
};

/** What each says to every question but that for the root, which shows that it is awake. */
const MUTE: Record<string, Answerer> = {
  "is silent": silent,
  babbles: garbage,
  "babbles behind the right id": (query) => Buffer.concat([query.bytes.subarray(0, 2), Buffer.alloc(500, 0xc0)]),
  "answers another question": (query) => respond(query, { question: "other.test", answers: [lie] }),
  "answers under another id": (query) => respond(query, { id: query.id ^ 1, answers: [lie] }),
  "sends the question back": (query) => query.bytes,
  "answers for another name": (query) => respond(query, { answers: [STRANGERS[query.type] ?? lie] }),
  "truncates for ever": (query) => respond(query, { tc: true }),
  "says SERVFAIL": (query) => respond(query, { rcode: 2 }),
  "says REFUSED": (query) => respond(query, { rcode: 5 }),
  "refers to others": (query) =>
    respond(query, { authorities: [{ type: "NS", name: "test", ttl: 60, data: "ns.test" }] }),
  "sends aliases for ever": (query) =>
    respond(query, { answers: [{ type: "CNAME", name: query.name, ttl: 60, data: `x.${query.name}` }] }),
};

/** What says nothing at all, by a way to it. */
const DEAD = [
  "a closed port",
  "silence",
  "babble",
  "a connection that says nothing (tls)",
  "a connection that says nothing (https)",
] as const;

const awake = (answer: Answerer) => (query: Query) =>
  query.name === "" || query.name === "." ? respond(query, { answers: [soa(".")] }) : answer(query);

const servers: TestServer[] = [];
const runs = new Map<string, Exit>();
let hole: Server;

async function serve(answer: Answerer): Promise<string> {
  const server = await serveUdp(answer);
  servers.push(server);
  return server.url;
}

function runOf(name: string): Exit {
  const exit = runs.get(name);
  if (exit === undefined) throw new Error(`there was no run ${name}`);
  return exit;
}

beforeAll(async () => {
  hole = createServer((socket) => void socket.on("error", () => undefined).resume());
  await new Promise<void>((resolve) => hole.listen(0, "127.0.0.1", resolve));
  const { port } = hole.address() as AddressInfo;
  const closed = `udp://127.0.0.1:${await closedPort()}`;
  const quiet = await serve(silent);
  const refusing = await serve(awake((query) => respond(query, { rcode: 5 })));
  const folder = folderOf({ "mail-policy.yml": POLICY, "declared.yml": DECLARED });
  const run = async (name: string, urls: string[], ...words: string[]): Promise<void> => {
    const resolvers = urls.flatMap((url) => ["--resolver", url]);
    runs.set(name, await check(folder, ...resolvers, "--allow-private-network", "--format", "json", ...words));
  };
  const alive = world.validating.udp;
  const dead = [closed, quiet, await serve(garbage), `tls://127.0.0.1:${port}`, `https://127.0.0.1:${port}/dns-query`];
  // Alone, for their time is measured.
  await run("closed, then alive", [closed, alive]);
  await run("silent, then alive", [quiet, alive]);
  await run("refusing, then alive", [refusing, alive]);
  // At the same time, for many take the ten seconds a question may; that many processes take their time to start, too.
  await Promise.all([
    ...Object.entries(MUTE).map(async ([name, answer]) => run(name, [await serve(awake(answer))])),
    ...DEAD.map((name, i) => run(name, [dead[i] ?? ""])),
    run("refusing, unknown breaks", [refusing], "--fail-on-unknown"),
    run("refusing, declared", [refusing], "--config", "declared.yml"),
  ]);
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await new Promise((resolve) => hole.close(resolve));
});

const RECEIVED = ["tls-rpt/failures", "tls-rpt/fresh", "dmarc/pass-rate", "dmarc/reports-fresh"];
const NOT_ASKED = ["mta-sts/id-change", "drift/records", "zone/unlisted", "dmarc/expectations", "service/srv"];

/** What is not unknown, but for the checks that have nothing to compare with in a live view, and those that the policy does not ask for. */
function measuredOf(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ check: id, status }) => status !== "unknown" && ![...NOT_ASKED, ...RECEIVED].includes(id))
    .map(({ check: id }) => id);
}

describe("a resolver that", () => {
  test.each(Object.keys(MUTE))("%s leaves everything unknown", (name) => {
    const exit = runOf(name);
    expect(exit).toMatchObject({ code: 0, stderr: "" });
    const { conclusion, counts, domains } = reportIn(exit);
    expect({ conclusion, pass: counts.pass, fail: counts.fail, warn: counts.warn, info: counts.info }).toEqual({
      conclusion: "inconclusive",
      pass: 0,
      fail: 0,
      warn: 0,
      info: 0,
    });
    expect(measuredOf(domains.at(0)?.findings ?? [])).toEqual(["spf/third-party"]); // there is no earlier run
  });
});

describe("the only resolver is", () => {
  test.each(DEAD)("%s: the audit does not run, and says why", (name) => {
    const exit = runOf(name);
    expect(exit).toMatchObject({ code: 3, stdout: "" });
    expect(exit.stderr).toMatch(
      /^mail-policy: no resolver answers: (udp|tls|https):\/\/127\.0\.0\.1:\d+.*: .*--resolver.*\n$/,
    );
  });
});

describe("a second resolver", () => {
  test.each(["closed", "silent", "refusing"])("answers where the first is %s", (first) => {
    const exit = runOf(`${first}, then alive`);
    expect(exit).toMatchObject({ code: 0, stderr: "" });
    expect(troublesOf(reportIn(exit))).toEqual({ "signed.test": [] });
  });
});

test("what could not be measured breaks the build under --fail-on-unknown", () => {
  const exit = runOf("refusing, unknown breaks");
  expect(exit.code).toBe(1);
  expect(reportIn(exit).gate.reasons).toContainEqual(
    expect.stringMatching(/^mx\/present of signed\.test: MX signed\.test: REFUSED$/),
  );
});

test("a planned failure whose baseline could not be measured is not known to be new, and breaks no build", () => {
  const exit = runOf("refusing, declared");
  expect(exit.code).toBe(0);
  expect(changesOf(reportIn(exit))).toEqual([]);
  expect(reportIn(exit).gate.notes).toEqual([
    expect.stringMatching(/^not known to be new, .*: spf\/open of signed\.test$/),
  ]);
});

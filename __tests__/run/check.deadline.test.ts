// A run whose resolver, web server or mail server stalls: its report is there at the deadline.
import { writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { draftPolicy } from "../../src/run/init.ts";
import type { Report } from "../../src/run-report.ts";
import { probe } from "../../src/run/probe.ts";
import { check } from "../../src/run/check.ts";
import { checkOptions } from "../support/check-options.ts";
import type { TestServer } from "../support/dns-server.ts";
import { serveUdp } from "../support/dns-server.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { gitRepository } from "../support/git-repository.ts";
import { message } from "../../src/message.ts";
import { wholeText } from "../../src/text/chunks.ts";
import { renderJson, renderMarkdown, say } from "../support/in-english.ts";
import { ENGLISH } from "../../src/report/language.ts";

const POLICY =
  "version: 1\ndomains:\n  - name: example.de\n    dkim: { selectors: [s1] }\n  - name: example.org\n    mail: none\n";
const UP = "the run's deadline of 0.2 s was reached (--deadline)";

let place: PolicyFolder;
let silent: TestServer;
beforeEach(async () => {
  place = policyFolder(POLICY);
  silent = await serveUdp(() => null);
});
afterEach(async () => {
  await silent.close();
});

const stalled = (over: Parameters<typeof checkOptions>[1] = {}) =>
  checkOptions(place.folder, { resolvers: [silent.url], deadlineMs: 200, ...over });

function statusesOf({ domains }: Report): Set<string> {
  return new Set(domains.flatMap(({ findings }) => findings.map(({ status }) => status)));
}

describe("where no resolver answers in time", () => {
  test("all is unknown for one reason, which is told once, and the gate passes", async () => {
    const { report, defects } = await check(stalled());
    expect(defects).toEqual([]);
    expect(statusesOf(report)).not.toContain("pass");
    expect(statusesOf(report)).not.toContain("fail");
    expect(statusesOf(report)).toContain("unknown");
    expect(report).toMatchObject({ conclusion: "inconclusive", gate: { passed: true } });
    expect(report.limitations.map((limit) => say(limit)).filter((limit) => limit.includes("deadline"))).toEqual([
      `${UP}; results that were not available by then are unknown`,
    ]);
    const unknown = report.domains.flatMap(({ findings }) => findings.filter(({ status }) => status === "unknown"));
    expect(unknown.filter(({ message }) => !say(message).endsWith(UP))).toEqual([]);
    const lines = renderMarkdown(report, { limit: 65_000 }).split("\n");
    expect(lines.filter((line) => line.includes("deadline of 0.2 s"))).toHaveLength(2); // the limit, and the group of all unknowns
  });

  test("it breaks a build that asks for all to be known", async () => {
    expect((await check(stalled({ failOnUnknown: true }))).report.gate.passed).toBe(false);
  });

  test("its replay is the same report", async () => {
    const { report, snapshot } = await check(stalled());
    const replay = place.path("snapshot.json");
    writeFileSync(replay, wholeText(snapshot()));
    expect(renderJson((await check(checkOptions(place.folder, { replay }))).report)).toBe(renderJson(report));
  });

  test("records that are declared are judged all the same", async () => {
    place.write(
      "mail-policy.yml",
      'version: 1\ndomains:\n  - name: example.org\n    mail: none\n    records: |\n      @ TXT "v=spf1 +all"\n',
    );
    const { report } = await check(stalled());
    expect(report.domains.at(0)?.findings.find(({ check: id }) => id === "parked/spf")).toMatchObject({
      status: "fail",
    });
  });

  test("mail servers are not measured, and that is said", async () => {
    const { config, root, resolvers, deadlineMs } = stalled();
    const options = {
      config,
      root,
      resolvers,
      deadlineMs,
      smtpRate: null,
      allowPrivateNetwork: true,
      isUntrusted: false,
      domains: [],
      shard: null,
      helo: null,
      concurrency: null,
      from: "a test",
    };
    const { text, limitations, askedCount, defects } = await probe(options);
    expect({ asked: askedCount, defects }).toEqual({ asked: 0, defects: [] });
    expect(JSON.parse(text)).toMatchObject({ smtp: {} });
    expect(limitations.map((limit) => say(limit))).toContainEqual(
      `${UP}; results that were not available by then are unknown`,
    );
  });

  test("a first policy is drafted from nothing, and that is said", async () => {
    const draft = await draftPolicy({
      domains: [{ name: "example.de", unicode: null }],
      zones: [],
      config: "new.yml",
      root: ".",
      language: ENGLISH,
      allowMissing: false,
      resolvers: [silent.url],
      concurrency: null,
      deadlineMs: 200,
    });
    expect(draft.incompleteReason).toEqual(message("deadline/run", { ms: 200 }));
    expect(draft.proposals).toMatchObject([{ mail: "send-receive", isGuess: true, selectors: [] }]);
  });
});

test("a base that is not read in time is none, and live DNS is not waited for either", async () => {
  const repository = gitRepository();
  repository.write({ "mail-policy.yml": POLICY });
  repository.commit();
  const base = {
    kind: "commit" as const,
    ref: "0".repeat(40),
    name: "the base",
    fetchRemote: () => new Promise<never>(() => undefined),
  };
  const { report } = await check(checkOptions(repository.folder, { resolvers: [silent.url], deadlineMs: 200, base }));
  expect(report.gate.notes.map((note) => say(note))).toEqual([`not compared with the base: ${UP}`]);
});

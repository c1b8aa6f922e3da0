import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parse } from "yaml";
import { readInputs } from "../../src/github/inputs.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { codePoint } from "../support/hostile-text.ts";
import { say, inEnglish } from "../support/in-english.ts";

const action = parse(readFileSync(new URL("../../action.yml", import.meta.url), "utf8")) as {
  inputs: Record<string, { description: string; default: string }>;
};

const given = (inputs: Record<string, string>) =>
  readInputs(Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])));

describe("inputs", () => {
  test("are the defaults of action.yml where nothing is given", async () => {
    const defaults = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]));
    expect(await given({ ...defaults, token: "" })).toEqual(await readInputs({}));
    expect((await readInputs({})).faults).toEqual([]);
  });

  test("are all declared in action.yml", async () => {
    const env = new Proxy({}, { get: (_, key) => void asked.push(String(key)) });
    const asked: string[] = [];
    await readInputs(env);
    const declared = Object.keys(action.inputs).map((name) => `INPUT_${name.toUpperCase()}`);
    expect([...new Set(asked)].toSorted()).toEqual(declared.toSorted());
  });

  test("are read as typed values", async () => {
    const { inputs } = await given({
      config: " dns/policy.yml ",
      view: "Planned",
      "fail-on": "violation",
      "fail-on-unknown": "TRUE",
      "fail-on-weakened": "true",
      offline: "true",
      resolvers: "https://a.example/dns-query, tls://192.0.2.1\n\n  system\n",
      comment: "on-failure",
      label: "eins / zwei",
      summary: "False",
      annotations: "false",
      "output-dir": "out",
      "history-branch": "mail-policy-history",
      "drift-issue": "true",
      "notify-webhook": "https://hooks.example/x",
      token: "t",
      "allow-private-network": "true",
      smtp: "OFF",
      "smtp-evidence": "a.json\nb.json, c.json",
      helo: "runner.example",
      deadline: "90s",
      "smtp-deadline": "30s",
      "smtp-rate": "60",
    });
    expect(inputs).toEqual({
      mode: "check",
      reportDir: "",
      shard: null,
      config: "dns/policy.yml",
      changedOnly: "auto",
      view: "planned",
      failOn: "violation",
      failOnUnknown: true,
      failOnWeakened: true,
      offline: true,
      resolvers: ["https://a.example/dns-query", "tls://192.0.2.1", "system"],
      comment: "on-failure",
      label: "eins / zwei",
      summary: false,
      annotations: false,
      outputDir: "out",
      historyBranch: "mail-policy-history",
      driftIssue: true,
      notifyWebhook: "https://hooks.example/x",
      language: ENGLISH,
      token: "t",
      allowPrivateNetwork: true,
      smtp: "off",
      smtpEvidence: ["a.json", "b.json", "c.json"],
      helo: "runner.example",
      deadlineMs: 90_000,
      smtpDeadlineMs: 30_000,
      smtpRate: 60,
    });
  });

  test("report every fault at once, with what is allowed", async () => {
    const { faults } = await given({
      view: "plan",
      offline: "yes",
      comment: "maybe",
      label: "x".repeat(51),
      token: "a b",
      deadline: "20",
      "smtp-deadline": "soon",
      "smtp-rate": "0",
    });
    expect(inEnglish(faults)).toEqual([
      'view is "plan", use auto, planned or live',
      'offline is "yes", use true or false',
      'deadline is "20", use a time with its unit, from 1s to 24h, such as 90s, 20m or 1h',
      'smtp-deadline is "soon", use a time with its unit, from 1s to 24h, such as 90s, 20m or 1h',
      'smtp-rate is "0", use a whole number from 1 to 60',
      'comment is "maybe", use auto, always, on-failure or never',
      "label has 51 characters, the limit is 50",
      "token contains a space or another character that is not valid in a token",
    ]);
  });

  test("know what each mode needs", async () => {
    expect(await given({ mode: "publish", "report-dir": "left" })).toMatchObject({
      inputs: { mode: "publish", reportDir: "left" },
      faults: [],
    });
    expect(inEnglish((await given({ mode: "publish", comment: "never" })).faults)).toEqual([
      "report-dir is missing: name the folder that the report was downloaded to",
      'comment is "never", so mode publish has nothing to do',
    ]);
    expect(inEnglish((await given({ "report-dir": "left" })).faults)).toEqual([
      "report-dir is only for the modes publish and merge; output-dir is the folder to write to",
    ]);
    expect(inEnglish((await given({ mode: "post" })).faults)).toEqual(['mode is "post", use check, merge or publish']);
    expect(inEnglish((await given({ mode: "merge" })).faults)).toEqual([
      "report-dir is missing: name the folder that the shards were downloaded to",
    ]);
    expect(await given({ mode: "merge", "report-dir": "shards" })).toMatchObject({
      inputs: { mode: "merge" },
      faults: [],
    });
  });

  test("of a shard leave gate, comment, summary, annotations and history to the merge", async () => {
    const asked = { "fail-on": "violation", "fail-on-unknown": "true", "history-branch": "history", comment: "always" };
    expect(await given({ ...asked, shard: "3/8" })).toMatchObject({
      inputs: {
        shard: { number: 3, of: 8 },
        comment: "never",
        summary: false,
        annotations: false,
        historyBranch: "",
        failOn: "never",
        failOnUnknown: false,
      },
      faults: [],
    });
    const wrong = await given({ shard: "9/8" });
    expect(wrong.inputs).toMatchObject({ shard: null, comment: "never", summary: false });
    expect(inEnglish(wrong.faults)).toEqual(['shard is "9/8", use a shard and their number, such as 3/8, up to 256']);
    expect(inEnglish((await given({ shard: "3/8", smtp: "on" })).faults)).toEqual([
      'smtp is "on", but a shard does not probe mail servers; use smtp-evidence (docs/fleets.md)',
    ]);
    expect(inEnglish((await given({ shard: "3/8", mode: "merge", "report-dir": "shards" })).faults)).toEqual([
      "shard is only for mode check, not merge",
    ]);
  });

  test.each(["a\nb", "a\u0000", "\ud800"])("refuse the label %j", async (label) => {
    expect((await given({ label: `x${label}x` })).faults).toHaveLength(1);
  });

  test.each([
    "a..b",
    "/a",
    "a/",
    "a.lock",
    "a b",
    "-a",
    "a//b",
    "a/.b",
    "x".repeat(201),
    "@",
    "a~1",
    "\u00a0",
    "a@{0}",
  ])("refuse the branch %j", async (branch) => {
    expect(inEnglish((await given({ "history-branch": branch === "\u00a0" ? "a\u00a0b" : branch })).faults)).toEqual([
      expect.stringMatching(/^history-branch is ".*", which git does not accept as the name of a branch$/),
    ]);
  });

  test.each(["GITHUB_REF_NAME", "GITHUB_HEAD_REF", "GITHUB_BASE_REF"])(
    "refuse the branch of %s for a history",
    async (name) => {
      expect(inEnglish((await readInputs({ "INPUT_HISTORY-BRANCH": "main", [name]: "main" })).faults)).toEqual([
        'history-branch is "main", which is a branch with files of its own; name one for the history alone',
      ]);
    },
  );

  test("never throw, and never quote the token", async () => {
    const secret = "s3cr3t token";
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...Object.keys(action.inputs)), fc.string({ unit: codePoint })),
        async (values) => {
          const { faults } = await given({ ...values, token: secret });
          return faults.length > 0 && faults.every((problem) => !say(problem).includes(secret));
        },
      ),
    );
  });
});

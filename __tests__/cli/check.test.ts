import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { ENGLISH } from "../../src/report/language.ts";
import { parseCheck } from "../../src/cli/check-options.ts";
import { UsageError } from "../../src/errors.ts";
import { spoken } from "../support/in-english.ts";

const CWD = "/repository";
const runOf = (...words: string[]) => parseCheck(words, CWD).run;

function problemOf(...words: string[]): string {
  try {
    spoken(() => parseCheck(words, CWD));
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return "none";
}

test("without options the policy of the current folder is audited", () => {
  expect(parseCheck([], CWD)).toEqual({
    run: {
      config: "mail-policy.yml",
      root: CWD,
      view: "auto",
      resolvers: [],
      offline: false,
      isUntrusted: false,
      allowPrivateNetwork: false,
      smtp: "auto",
      smtpEvidence: [],
      helo: null,
      failOn: "regression",
      failOnUnknown: false,
      failOnWeakened: false,
      base: { kind: "none", counts: "every-failure" },
      history: null,
      replay: null,
      shards: null,
      shard: null,
      domains: [],
      now: null,
      concurrency: null,
      deadlineMs: 1_200_000,
      smtpDeadlineMs: null,
      smtpRate: null,
      changedOnly: false,
    },
    language: ENGLISH,
    format: expect.objectContaining({ name: "text" }),
    output: null,
    save: null,
  });
});

test("measurements of mail servers are read offline, and not beside a replay that holds them", () => {
  expect(
    parseCheck(["--offline", "--smtp-evidence", "a.json", "--smtp-evidence", "b.json"], CWD).run.smtpEvidence,
  ).toEqual(["a.json", "b.json"]);
  expect(() => spoken(() => parseCheck(["--replay", "s.json", "--smtp-evidence", "a.json"], CWD))).toThrow(
    /--smtp-evidence cannot be combined with --replay/,
  );
  expect(() => spoken(() => parseCheck(["--offline", "--smtp", "on"], CWD))).toThrow(/--smtp on needs the network/);
  expect(() => spoken(() => parseCheck(["--smtp", "maybe"], CWD))).toThrow(/use auto, on or off/);
});

test("the change or its name chooses the domains", () => {
  expect(parseCheck(["--changed-only", "--base", "main"], CWD).run.changedOnly).toBe(true);
  expect(() => spoken(() => parseCheck(["--changed-only", "--domain", "a.example"], CWD))).toThrow(
    "--changed-only cannot be combined with --domain: keep one, as both choose the domains",
  );
});

test("every option arrives", () => {
  const words = [
    "--config",
    "dns/policy.yml",
    "--view=planned",
    "--resolver",
    "system",
    "--resolver",
    "tls://9.9.9.9",
    "--allow-private-network",
    "--untrusted",
    "--fail-on",
    "never",
    "--fail-on-unknown",
    "--fail-on-weakened",
    "--save",
    "s.json",
    "--format",
    "json",
    "--output",
    "out",
    "--domain",
    "a.example",
    "--domain",
    "b.example",
    "--now",
    "2026-11-23",
    "--concurrency",
    "8",
    "--replay=old.json",
    "--smtp",
    "off",
    "--helo",
    "probe.example",
    "--base",
    "origin/main",
    "--deadline",
    "1h",
    "--smtp-deadline=90s",
    "--smtp-rate=6",
  ];
  expect(parseCheck(words, CWD)).toEqual({
    run: {
      config: "dns/policy.yml",
      root: CWD,
      view: "planned",
      resolvers: ["system", "tls://9.9.9.9"],
      offline: false,
      isUntrusted: true,
      allowPrivateNetwork: true,
      smtp: "off",
      smtpEvidence: [],
      helo: "probe.example",
      failOn: "never",
      failOnUnknown: true,
      failOnWeakened: true,
      base: { kind: "commit", ref: "origin/main", name: "origin/main", fetchRemote: null },
      history: null,
      replay: "old.json",
      shards: null,
      shard: null,
      domains: ["a.example", "b.example"],
      now: "2026-11-23T00:00:00.000Z",
      concurrency: 8,
      deadlineMs: 3_600_000,
      smtpDeadlineMs: 90_000,
      smtpRate: 6,
      changedOnly: false,
    },
    language: ENGLISH,
    format: expect.objectContaining({ name: "json" }),
    output: "out",
    save: "s.json",
  });
});

describe("the repository is", () => {
  test.each([
    ["mail-policy.yml", CWD],
    ["deep/er/mail-policy.yml", CWD],
    ["/repository/mail-policy.yml", CWD],
    ["..policies/mail-policy.yml", CWD],
    ["../other/mail-policy.yml", "/other"],
    ["/repository2/mail-policy.yml", "/repository2"],
    ["/mail-policy.yml", "/"],
  ])("for --config %s the folder %s", (config, root) => {
    expect(resolve(runOf("--config", config).root)).toBe(resolve(root));
  });
});

describe("--now", () => {
  test.each([
    ["2026-11-23", "2026-11-23T00:00:00.000Z"],
    ["2028-02-29", "2028-02-29T00:00:00.000Z"],
    ["2026-11-23T12:00Z", "2026-11-23T12:00:00.000Z"],
    ["2026-11-23T12:00:30.5Z", "2026-11-23T12:00:30.500Z"],
    ["2026-11-23T00:30:00+01:00", "2026-11-22T23:30:00.000Z"],
  ])("takes %s", (value, iso) => {
    expect(runOf("--now", value).now).toBe(iso);
  });

  test.each([
    "now",
    "2026",
    "2026-11",
    "23.11.2026",
    "2026-13-01",
    "2026-02-30",
    "2027-02-29",
    "2026-02-31T00:00:00Z",
    "2026-11-23T12:00",
    "2026-11-23 12:00Z",
    "2026-11-23T25:00Z",
    "2026-11-23T12:60Z",
    "9999-12-31T23:59:59-01:00",
    "0000-01-01T00:00:00+01:00",
    "1795435200000",
    "2026-11-23\n",
  ])("refuses %j", (value) => {
    expect(problemOf("--now", value)).toMatch(/^--now .*use a date or time such as 2026-11-23/s);
  });
});

describe("--concurrency", () => {
  test.each(["0", "-1", "1.5", "1e3", "0x10", " 5", "10001", "many"])("refuses %j", (value) => {
    expect(problemOf(`--concurrency=${value}`)).toContain("use a whole number from 1 to 10000");
  });
});

describe("--smtp-rate", () => {
  test.each(["1", "60"])("takes %s", (value) => {
    expect(runOf(`--smtp-rate=${value}`).smtpRate).toBe(Number(value));
  });

  test.each(["0", "-1", "1.5", "61", "1e1", " 5", "unlimited"])("refuses %j", (value) => {
    expect(problemOf(`--smtp-rate=${value}`)).toBe(`--smtp-rate ${value}: use a whole number from 1 to 60`);
  });
});

describe("--deadline and --smtp-deadline", () => {
  test.each(["0s", "20", "1.5h", "-1s", "25h", "1d", "m", "99999999h", "1h30m"])("refuse %j", (value) => {
    expect(problemOf(`--deadline=${value}`)).toBe(
      `--deadline ${value}: use a time with its unit, from 1s to 24h, such as 90s, 20m or 1h`,
    );
    expect(problemOf(`--smtp-deadline=${value}`)).toMatch(/^--smtp-deadline .*: use a time with its unit/);
  });
});

describe("gets an error that says what is wrong:", () => {
  test.each<[string, string[], string]>([
    ["a misspelt option", ["--formt", "json"], 'unknown option --formt; did you mean "--format"?'],
    ["an unknown option", ["--turbo"], "unknown option --turbo"],
    ["a key of every object", ["--constructor"], "unknown option --constructor"],
    ["a negated option", ["--no-offline"], "unknown option --no-offline"],
    ["a short option", ["-x"], "unknown option -x"],
    ["a stray word", ["example.de"], 'check takes options only, not "example.de"'],
    ["a word after --", ["--", "--offline"], 'check takes options only, not "--offline"'],
    ["a value that is missing", ["--config"], "--config needs a value"],
    ["an option for a value", ["--config", "--offline"], "--config needs a value"],
    ["an empty value", ["--save", ""], "--save needs a value"],
    ["an empty value behind =", ["--output="], "--output needs a value"],
    ["a value of a switch", ["--offline=no"], "--offline takes no value"],
    ["a repeated option", ["--now", "2026-01-01", "--now", "2026-01-02"], "--now is given twice; keep one"],
    ["a repeated switch", ["--offline", "--offline"], "--offline is given twice; keep one"],
    ["another view", ["--view", "both"], "--view both: unknown value; use live, planned or auto"],
    ["another gate", ["--fail-on", "error"], "--fail-on error: unknown value; use regression, violation or never"],
    [
      "another format",
      ["--format", "xml"],
      "--format xml: unknown value; use text, json, markdown, codequality, sarif, html, pdf, oscal, badge-json or badge-svg",
    ],
    ["a resolver that is none", ["--resolver", "9.9.9.9"], "--resolver: "],
    ["a live view without a network", ["--offline", "--view", "live"], "--view live needs the network"],
  ])("%s", (_what, words, problem) => {
    expect(problemOf(...words)).toContain(problem);
  });
});

test.each<[string[], boolean]>([
  [[], true],
  [["--offline"], false],
  [["--replay", "old.json"], false],
])("a history is a folder; a run with %j is added: %j", (words, records) => {
  const { history } = parseCheck(["--history", "log", ...words], CWD).run;
  expect(history).toMatchObject({ store: { name: resolve(CWD, "log") }, records });
});

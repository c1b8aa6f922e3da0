// What `probe` takes and says, and how a check uses what it measured.
import { describe, expect, test } from "@jest/globals";
import { parseProbe, renderProbeSummary } from "../../src/cli/probe.ts";
import { UsageError } from "../../src/errors.ts";
import { inWords } from "../support/in-words.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { spoken } from "../support/in-english.ts";

const parse = (...words: string[]): ReturnType<typeof parseProbe> => parseProbe(words, "/repository");

describe("the words after probe", () => {
  test("have sound defaults", () => {
    const { run, output } = parse();
    expect(output).toBe("smtp-evidence.json");
    expect(run).toMatchObject({
      config: "mail-policy.yml",
      resolvers: [],
      allowPrivateNetwork: false,
      isUntrusted: false,
      domains: [],
      helo: null,
      deadlineMs: 1_200_000,
      smtpRate: null,
    });
    expect(run.from).not.toBe("");
  });

  test("set what is measured, and what the measurements are called", () => {
    const { run, output } = parse(
      "--config",
      "conf/p.yml",
      "--output",
      "e.json",
      "--domain",
      "a.example",
      "--helo",
      "probe.example",
      "--from",
      "data centre",
      "--allow-private-network",
      "--untrusted",
      "--deadline",
      "1h",
      "--smtp-rate",
      "30",
    );
    expect(output).toBe("e.json");
    expect(run).toMatchObject({
      config: "conf/p.yml",
      domains: ["a.example"],
      helo: "probe.example",
      from: "data centre",
      allowPrivateNetwork: true,
      isUntrusted: true,
      deadlineMs: 3_600_000,
      smtpRate: 30,
    });
  });

  test.each([
    [["stray"], /takes options only/],
    [["--from", "x".repeat(256)], /the limit is 255/],
    [["--offline"], /unknown option --offline/],
    [["--deadline", "0m"], /use a time with its unit, from 1s to 24h/],
    [["--resolver", "ftp://x"], /--resolver/],
  ])("%j are refused", (words, problem) => {
    expect(() => parse(...words)).toThrow(UsageError);
    expect(() => spoken(() => parse(...words))).toThrow(problem);
  });
});

test("the summary names what was measured and what was not", () => {
  const text = renderProbeSummary(
    "e\u001b.json",
    {
      text: "",
      askedCount: 3,
      answeredCount: 1,
      limitations: [inWords("port 25 is blocked here: \u001b[2J")],
      defects: [],
      faults: [],
    },
    ENGLISH,
  );
  expect(text).toContain("probed 3 addresses on port 25, 1 answered");
  expect(text).toContain("Limitation: port 25 is blocked here");
  expect(text).toContain("mail-policy check --smtp-evidence");
  expect(text).not.toContain("\u001b");
});

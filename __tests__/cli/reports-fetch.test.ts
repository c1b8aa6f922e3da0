// What `reports fetch` takes and says. The mail server is that of `__tests__/run/fetch-reports.test.ts`.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parseFetch, renderFetchSummary } from "../../src/cli/reports-fetch.ts";
import { REPORTS } from "../../src/cli/reports.ts";
import { UsageError } from "../../src/errors.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { spoken } from "../support/in-english.ts";

const SERVER = ["--host", "imap.example.org", "--user", "alice"];
const PASSWORD = { MAIL_POLICY_IMAP_PASSWORD: "hush" };
const parse = (words: string[], env: Record<string, string> = PASSWORD): ReturnType<typeof parseFetch> =>
  parseFetch(words, { env, cwd: "/repository" }, new Date("2026-11-15T01:00:00Z"));

describe("the words after reports fetch", () => {
  test("have sound defaults", () => {
    expect(parse(SERVER)).toEqual({
      output: "reports",
      language: ENGLISH,
      run: {
        account: {
          host: "imap.example.org",
          port: 993,
          tls: "implicit",
          user: "alice",
          secret: { kind: "password", text: "hush" },
        },
        folder: "INBOX",
        mark: { kind: "keyword" },
        since: null,
        output: "/repository/reports",
        deadlineMs: 1_200_000,
      },
    });
  });

  test("set the connection, what is taken and what becomes of it", () => {
    const words = "--starttls --folder Reports --since 2026-11-01 --output in --move Done --deadline 90s".split(" ");
    expect(parse([...SERVER, ...words], { MAIL_POLICY_IMAP_TOKEN: "ya29\n" }).run).toMatchObject({
      account: { port: 143, tls: "starttls", secret: { kind: "token", text: "ya29" } },
      folder: "Reports",
      mark: { kind: "move", folder: "Done" },
      since: "2026-11-01",
      output: "/repository/in",
      deadlineMs: 90_000,
    });
  });

  test("may count days", () => {
    expect(parse([...SERVER, "--since", "14d"]).run.since).toBe("2026-11-01");
  });

  test.each([
    [["--host", "imap.example.org"], /needs --host, the mail server, and --user/],
    [[...SERVER, "stray"], /takes options only/],
    [[...SERVER, "--password", "hush"], /unknown option --password/],
    [[...SERVER, "--port", "70000"], /--port 70000: use a whole number from 1 to 65535/],
    [[...SERVER, "--since", "2026-02-30"], /--since 2026-02-30: use a day such as 2026-11-01, or a number of days/],
    [[...SERVER, "--seen", "--move", "Done"], /--seen and --move cannot be combined/],
    [[...SERVER, "--folder", "INBOX\r\nA1 LOGOUT"], /--folder contains a control character/],
    [[...SERVER, "--move", "inbox"], /--move inbox: the mails are in this folder already/],
    [[...SERVER, "--keep", "--seen"], /--seen and --keep cannot be combined/],
    [[...SERVER, "--keep", "--seen", "--move", "Done"], /^--seen, --move and --keep cannot be combined/],
    [["--host", "imap.example.org:993", "--user", "a"], /use the name of a mail server/],
    [["--host", "imaps://imap.example.org", "--user", "a"], /use the name of a mail server/],
  ])("%j are refused", (words, problem) => {
    expect(() => parse(words)).toThrow(UsageError);
    expect(() => spoken(() => parse(words))).toThrow(problem);
  });

  test.each<[Record<string, string>, RegExp]>([
    [{}, /set MAIL_POLICY_IMAP_PASSWORD or MAIL_POLICY_IMAP_TOKEN in the environment/],
    [{ MAIL_POLICY_IMAP_PASSWORD: "" }, /set MAIL_POLICY_IMAP_PASSWORD or/],
    [{ MAIL_POLICY_IMAP_PASSWORD: "a", MAIL_POLICY_IMAP_TOKEN: "b" }, /are both set; unset one/],
    [{ MAIL_POLICY_IMAP_TOKEN: "a\r\nb" }, /MAIL_POLICY_IMAP_TOKEN contains a control character/],
  ])("%j in the environment is refused, and not shown", (env, problem) => {
    expect(() => spoken(() => parse(SERVER, env))).toThrow(problem);
  });
});

test.each(["docs/reports.md", "examples/ci/github/reports.yml"])("the command of %s is one", (file) => {
  const [, words = ""] = /reports fetch (--host .*)/.exec(readFileSync(file, "utf8")) ?? [];
  expect(parse(words.replaceAll('"', "").split(" ")).output).toBe("reports");
});

test.each([
  [[], /reports needs a word after it/],
  [["fetsh"], /did you mean "fetch"/],
])("reports %j is refused", async (words, problem) => {
  await expect(spoken(() => REPORTS.run(words, {} as never))).rejects.toThrow(problem);
});

describe("the summary", () => {
  const result = {
    written: { dmarc: 3, "tls-rpt": 1 },
    known: 1,
    marked: 5,
    others: 1,
    tooLarge: 2,
    missing: 1,
    left: 100,
    mark: null,
    failure: null,
  };
  test("has what was written, marked, and left", () => {
    expect(renderFetchSummary("in\u001b", result, { kind: "move", folder: "Done\u202e" }, ENGLISH).split("\n")).toEqual(
      [
        "Wrote 4 mails to in\\x1b: 3 with DMARC reports, 1 with TLS reports.",
        "1 more was there already.",
        "On the server, 5 are now in Done\\u{202e}.",
        "1 mail without a report was left alone.",
        "2 mails of more than 32 MiB were left alone.",
        "The server did not describe or send 1 mail within the limits.",
        "100 mails wait for the next run.",
        "",
      ],
    );
  });

  test("says what to do where the next run would not go on", () => {
    const summary = renderFetchSummary("in", result, { kind: "keep" }, ENGLISH);
    expect(summary).toContain("100 mails were not reached; choose a later --since.\n");
    expect(summary).toContain("On the server, nothing was changed.\n");
  });
});

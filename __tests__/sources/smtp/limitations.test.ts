import { describe, expect, test } from "@jest/globals";
import type { SmtpAnswer, SmtpFailureCause, SmtpResult } from "../../../src/ports.ts";
import { smtpLimitations } from "../../../src/sources/smtp/limitations.ts";
import { inWords } from "../../support/in-words.ts";
import { sayAll } from "../../support/in-english.ts";

const answer = (result: SmtpResult, from: string | null = null): SmtpAnswer => ({
  result,
  at: "2026-11-23T12:00:00.000Z",
  from,
});
const failed = (cause: SmtpFailureCause, from: string | null = null): SmtpAnswer =>
  answer({ kind: "failure", cause, reason: inWords(`because of ${cause}`) }, from);
const PLAIN = answer({
  kind: "plaintext",
  talk: { greeting: null, capabilities: [] },
  cause: "protocol",
  reason: inWords(""),
});
const SILENT = ["none of the mail servers asked answered on port 25: it may be blocked here"];

describe("what is said of where the run ran", () => {
  test.each<[string, SmtpAnswer[], string[]]>([
    ["nothing where nothing was asked", [], []],
    [
      "that mail servers were not probed, once",
      [failed("off"), failed("off")],
      ["mail servers were not probed: --smtp off"],
    ],
    [
      "that port 25 is blocked, once",
      [failed("timeout"), failed("blocked"), failed("blocked")],
      ["because of blocked"],
    ],
    [
      "the same in whatever order it was learnt",
      ["b", "a"].map((reason) => answer({ kind: "failure", cause: "blocked", reason: inWords(reason) })),
      ["a", "b"],
    ],
    ["that it may be, if no server answered", [failed("timeout"), failed("unreachable")], SILENT],
    ["the same where some addresses must not be asked", [failed("timeout"), failed("refused-address")], SILENT],
    ["nothing where one answered", [failed("timeout"), PLAIN], []],
    [
      "the same where all refused the connection, or hung up, as a firewall does",
      [failed("connect"), failed("closed")],
      SILENT,
    ],
    ["nothing where one asked to come again", [failed("connect"), failed("temporary")], []],
    ["nothing where one answered, and others refused", [failed("connect"), PLAIN], []],
    ["nothing where none may be asked", [failed("refused-address"), failed("offline"), failed("unobserved")], []],
    [
      "nothing of what was measured elsewhere",
      [failed("off", "mail host"), failed("blocked", "mail host"), failed("timeout", "mail host")],
      [],
    ],
  ])("%s", (_what, answers, limits) => {
    expect(sayAll(smtpLimitations(answers))).toEqual(limits);
  });
});

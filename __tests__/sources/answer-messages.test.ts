import { describe, expect, test } from "@jest/globals";
import type { Message } from "../../src/message.ts";
import { message } from "../../src/message.ts";
import type { SmtpResult } from "../../src/ports.ts";
import { reasonProblem, smtpMessageProblem } from "../../src/sources/answer-messages.ts";

const problemOf = (value: unknown): string | null => reasonProblem(value as Message);

/** A message in `depth` others. */
function nested(depth: number): Message {
  let one = message("dns/timeout");
  for (let i = 0; i < depth; i++) one = message("dns/unconfirmed", { reason: one });
  return one;
}

describe("a message of a port is accepted", () => {
  test.each<[string, Message]>([
    ["without values", message("dns/timeout")],
    ["with numbers and texts", message("dns/alias-chain", { name: "a.de", limit: 8 })],
    ["with a number that may be missing, and is", message("dns/http-status", { status: null })],
    ["with a text that may be missing, and is", message("dns/media-type", { type: null, expected: "x" })],
    ["with a word of a list", message("https/timeout", { address: "192.0.2.1", stage: "tls", ms: 1 })],
    ["with messages in it", message("cause/several", { causes: [nested(3), message("dns/timeout")] })],
    ["with messages eight deep", nested(8)],
  ])("%s", (_what, one) => {
    expect(problemOf(one)).toBeNull();
  });

  test("where there is none", () => {
    expect(reasonProblem(undefined)).toBeNull();
  });
});

describe("a message is refused", () => {
  test.each<[string, unknown, string]>([
    ["that is a sentence", "no answer in time", "is not a message"],
    ["that is null", null, "is not a message"],
    ["that is a list", [{ code: "dns/timeout" }], "is not a message"],
    ["without a code", { values: {} }, "is not a message"],
    ["of another type of code", { code: 7 }, "is not a message"],
    ["of an unknown code", { code: "dns/moon" }, 'has an unknown code "dns/moon"'],
    ["of a code that every object has", { code: "constructor" }, 'has an unknown code "constructor"'],
    ["of a code that is no port's", { code: "judging/no-selector" }, "has an unknown code"],
    ["with another part", { code: "dns/timeout", more: 1 }, "other parts than dns/timeout"],
    ["with values where it takes none", { code: "dns/timeout", values: {} }, "other parts than dns/timeout"],
    ["without values where it takes some", { code: "dns/no-answer" }, "other parts than dns/no-answer"],
    ["whose values are a list", { code: "dns/no-answer", values: [1] }, "other parts than dns/no-answer"],
    ["with a value missing", { code: "dns/no-answer", values: {} }, "other values than dns/no-answer"],
    ["with a value under another name", { code: "dns/no-answer", values: { s: 1 } }, "other values than dns/no-answer"],
    ["with a value more", { code: "dns/no-answer", values: { ms: 1, s: 1 } }, "other values than dns/no-answer"],
    ["with a text for a number", { code: "dns/no-answer", values: { ms: "1" } }, "dns/no-answer: ms is not a number"],
    ["with null for a number", { code: "dns/no-answer", values: { ms: null } }, "dns/no-answer: ms is not a number"],
    ["with a number for a text", { code: "dns/two-cnames", values: { name: 1 } }, "name is not a message"],
    ["with a text for a message", { code: "cause/several", values: { causes: ["x"] } }, "causes is not a message"],
    ["with a text for a reason", { code: "dns/unconfirmed", values: { reason: "x" } }, "reason is not a message"],
    [
      "with texts for failures",
      { code: "https/failures", values: { failures: ["all checks pass"] } },
      "failures is not a message",
    ],
    ["with a text for a list", { code: "dns/falsified", values: { errors: "x" } }, "errors is not a list"],
    ["with a number in a list of texts", { code: "dns/falsified", values: { errors: ["x", 1] } }, "is not a message"],
    [
      "with a word that is not of its list",
      { code: "https/timeout", values: { address: "a", stage: "moon", ms: 1 } },
      "stage is not a known word",
    ],
    [
      "with a word that every object has",
      { code: "https/timeout", values: { address: "a", stage: "toString", ms: 1 } },
      "stage is not a known word",
    ],
    [
      "with a bad message in it",
      { code: "dns/unconfirmed", values: { reason: { code: "dns/moon" } } },
      "dns/unconfirmed: reason has an unknown code",
    ],
    ["with messages nine deep", nested(9), "more than 8 messages inside each other"],
  ])("%s", (_what, value, problem) => {
    expect(problemOf(value)).toContain(problem);
  });
});

describe("of a mail server's answer", () => {
  const bad = { code: "dns/moon" } as unknown as Message;
  const tls: SmtpResult = {
    kind: "tls",
    talk: { greeting: null, capabilities: [] },
    session: { protocol: "TLSv1.3", cipher: "x", keyExchange: null, chain: [], distrust: null },
    legacy: { state: "refused" },
  };

  test.each<[string, SmtpResult]>([
    ["the reason of a failure", { kind: "failure", cause: "timeout", reason: bad }],
    ["the reason without TLS", { kind: "plaintext", talk: tls.talk, cause: "protocol", reason: bad }],
    ["why a chain is not trusted", { ...tls, session: { ...tls.session, distrust: bad } }],
    ["why old TLS was not tried", { ...tls, legacy: { state: "unknown", reason: bad } }],
  ])("%s is looked at", (_what, result) => {
    expect(smtpMessageProblem(result)).toContain("unknown code");
  });

  test("nothing is wrong where it has none", () => {
    expect(smtpMessageProblem(tls)).toBeNull();
  });
});

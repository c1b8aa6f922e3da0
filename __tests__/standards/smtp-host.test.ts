import { describe, expect, test } from "@jest/globals";
import type { Message } from "../../src/message.ts";
import { message } from "../../src/message.ts";
import type { Outcome } from "../../src/model.ts";
import type { AddressResult, AddressVerdict, SmtpAddress } from "../../src/standards/smtp-host.ts";
import { judgeAddresses, judgeSessions } from "../../src/standards/smtp-host.ts";
import { inEnglish } from "../support/in-english.ts";
import { inWords } from "../support/in-words.ts";

const negotiated = message("smtp-tls/negotiated", { protocol: "TLSv1.3" });
const unreadable = message("smtp-host/unreadable-certificate");

/** The judgement of a host whose addresses have these verdicts. */
function judged(
  verdicts: readonly [Outcome, Message][],
  unmeasured: Message | null = null,
  from: string | null = null,
) {
  const addresses = verdicts.map((_, i): SmtpAddress => ({
    address: `192.0.2.${i}`,
    at: "2026-11-20T08:00:00.000Z",
    from,
    answer: { kind: "failure", cause: "off", reason: inWords("") },
  }));
  const given = new Map(addresses.map(({ address }, i) => [address, verdicts[i]]));
  return inEnglish(
    judgeAddresses({ name: "mx.a.de", addresses, unmeasured }, ({ address }): AddressVerdict => {
      const [outcome, said] = given.get(address) as [Outcome, Message];
      return { outcome, message: said };
    }),
  );
}

describe("a host", () => {
  test("fails where one address does, and names it alone", () => {
    expect(
      judged([
        ["pass", negotiated],
        ["fail", unreadable],
        ["unknown", inWords("silent")],
      ]),
    ).toEqual({
      outcome: "fail",
      message: "the certificate cannot be read (192.0.2.1)",
    });
  });

  test("passes where all do, and names addresses with the same verdict together", () => {
    const verdicts: [Outcome, Message][] = [
      ["pass", negotiated],
      ["pass", inWords("other")],
      ["pass", negotiated],
    ];
    expect(judged(verdicts)).toEqual({
      outcome: "pass",
      message: "the server negotiates TLSv1.3 (192.0.2.0, 192.0.2.2); other (192.0.2.1)",
    });
  });

  test("names few of very many addresses", () => {
    expect(judged(Array.from({ length: 6 }, () => ["pass", negotiated]))).toMatchObject({
      message: "the server negotiates TLSv1.3 (192.0.2.0, 192.0.2.1, 192.0.2.2, 192.0.2.3 and 2 more)",
    });
  });

  test("names where and when an address was measured, if elsewhere", () => {
    expect(judged([["pass", negotiated]], null, "probe.example.net")).toMatchObject({
      message: "the server negotiates TLSv1.3 (192.0.2.0, measured 2026-11-20 at probe.example.net)",
    });
  });

  test("is not judged where no address has a session", () => {
    expect(judged([])).toEqual({
      outcome: "not-applicable",
      message: "not judged: there is no TLS session, see smtp-tls/starttls",
    });
  });
});

describe("a host is unknown", () => {
  const address = message("smtp-host/refused", { reason: "refused", family: "IPv4" });

  test.each<[string, [Outcome, Message][], Message | null, string]>([
    [
      "for the one reason of all its addresses",
      [
        ["unknown", inWords("off")],
        ["unknown", inWords("off")],
      ],
      null,
      "off",
    ],
    ["for the reason that it has no known address", [], inWords("A mx.a.de: timeout"), "A mx.a.de: timeout"],
    [
      "with what was measured",
      [
        ["pass", negotiated],
        ["unknown", unreadable],
      ],
      null,
      "the server negotiates TLSv1.3 (192.0.2.0); not measured: 192.0.2.1: the certificate cannot be read",
    ],
    [
      "with what was measured of some addresses",
      [["pass", negotiated]],
      inWords("AAAA mx.a.de: timeout"),
      "the server negotiates TLSv1.3 (192.0.2.0); not measured: AAAA mx.a.de: timeout",
    ],
    [
      "for a reason that names its address, once",
      [
        ["pass", negotiated],
        ["unknown", message("source/smtp", { host: "mx.a.de", address: "192.0.2.1" })],
      ],
      null,
      "the server negotiates TLSv1.3 (192.0.2.0); not measured: SMTP mx.a.de [192.0.2.1]",
    ],
    [
      "for each reason",
      [
        ["unknown", inWords("off")],
        ["unknown", address],
      ],
      inWords("AAAA mx.a.de: timeout"),
      "192.0.2.0: off; 192.0.2.1: refused, while other hosts answer over IPv4; AAAA mx.a.de: timeout",
    ],
  ])("%s", (_how, verdicts, unmeasured, words) => {
    expect(judged(verdicts, unmeasured)).toEqual({ outcome: "unknown", message: words });
  });
});

describe("a claim about TLS sessions", () => {
  const failed = (reason: string): AddressResult => ({ kind: "failure", cause: "off", reason: inWords(reason) });
  const refused: AddressResult = { kind: "refused", reason: inWords("refused") };
  const gap = inWords("AAAA mx.a.de: timeout");

  test.each<[string, AddressResult[], Message | null, Outcome, string]>([
    ["unknown for the one reason of all addresses", [failed("off"), failed("off")], null, "unknown", "off"],
    [
      "unknown for each reason",
      [failed("off"), failed("silent")],
      null,
      "unknown",
      "192.0.2.0: off; 192.0.2.1: silent",
    ],
    [
      "unknown for addresses that are not known either",
      [failed("off"), failed("off")],
      gap,
      "unknown",
      "192.0.2.0, 192.0.2.1: off; AAAA mx.a.de: timeout",
    ],
    ["unknown where the others have no session", [failed("off"), refused], null, "unknown", "192.0.2.0: off"],
    [
      "not judged where none has a session",
      [refused, { kind: "plaintext", cause: "not-offered", reason: inWords("") }],
      gap,
      "not-applicable",
      "not judged: there is no TLS session, see smtp-tls/starttls",
    ],
  ])("is %s", (_how, answers, unmeasured, outcome, words) => {
    const addresses = answers.map((answer, i) => ({ address: `192.0.2.${i}`, at: "", from: null, answer }));
    const pass = (): AddressVerdict => ({ outcome: "pass", message: negotiated });
    expect(inEnglish(judgeSessions({ name: "mx.a.de", addresses, unmeasured }, pass))).toEqual({
      outcome,
      message: words,
    });
  });
});

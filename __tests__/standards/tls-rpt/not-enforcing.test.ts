import { describe, expect, test } from "@jest/globals";
import { tlsRptNotEnforcing } from "../../../src/standards/tls-rpt/checks/not-enforcing.ts";
import type { MailboxDomainTls } from "../../../src/standards/tls-rpt/record.ts";
import { inEnglish } from "../../support/in-english.ts";
import { makeSubject } from "../../support/subject.ts";
import { inWords } from "../../support/in-words.ts";

const mailboxDomain = (domain: string, given: Partial<MailboxDomainTls> = {}): MailboxDomainTls => ({
  domain,
  tlsa: [],
  enforced: false,
  unmeasured: null,
  ...given,
});

describe("the verdict of tls-rpt/not-enforcing", () => {
  test.each<[string, readonly MailboxDomainTls[], number, string, string]>([
    ["two unguarded domains", [mailboxDomain("b.de"), mailboxDomain("c.de")], 0, "pass", "b.de, c.de"],
    [
      "a guarded one beside one that could not be seen",
      [mailboxDomain("b.de", { unmeasured: inWords("too late") }), mailboxDomain("c.de", { enforced: true })],
      0,
      "fail",
      "c.de has an enforced MTA-STS policy",
    ],
    [
      "one known to be guarded in part",
      [mailboxDomain("b.de", { tlsa: ["mx.b.de"], unmeasured: inWords("too late") })],
      0,
      "fail",
      "b.de has TLSA records at mx.b.de",
    ],
    [
      "one that could not be seen",
      [mailboxDomain("b.de", { unmeasured: inWords("too late") })],
      0,
      "unknown",
      "b.de: too late",
    ],
    [
      "domains that were not asked about",
      [mailboxDomain("b.de")],
      2,
      "unknown",
      "2 more domains in `rua` were not asked about; the limit is 10",
    ],
    ["no mailbox", [], 0, "not-applicable", "no mailbox"],
  ])("for %s", (_what, domains, unasked, outcome, message) => {
    const tlsRptMailboxTls = { state: "present", value: { domains, unasked }, evidence: [] };
    expect(inEnglish(tlsRptNotEnforcing.judge({ tlsRptMailboxTls }, makeSubject("a.de")))).toMatchObject({
      outcome,
      message: expect.stringContaining(message),
    });
  });
});

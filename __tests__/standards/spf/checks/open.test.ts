import { describe, expect, test } from "@jest/globals";
import { spfIncludeValid } from "../../../../src/standards/spf/checks/include-valid.ts";
import { spfOpen } from "../../../../src/standards/spf/checks/open.ts";
import type { Address } from "../../../../src/standards/spf/network.ts";
import { dottedAddress, parseAddress } from "../../../../src/standards/spf/network.ts";
import { observeExpectations } from "../../../../src/standards/spf/expectations.ts";
import { observeSpf } from "../../../../src/standards/spf/record-tree.ts";
import type { Answers, FakeAnswer } from "../../../support/fake-dns.ts";
import { fakeDns } from "../../../support/fake-dns.ts";
import { fixLines, judgeSpf } from "../../../support/judge-spf.ts";
import { makeSubject } from "../../../support/subject.ts";

describe("spf/open", () => {
  test.each<[string, Answers]>([
    ["v=spf1 mx -all", {}],
    ["v=spf1 ?all", {}],
    ["v=spf1 -all +all", {}],
    ["v=spf1 -ip4:0.0.0.0/0 ?a/0 -all", {}],
    ["v=spf1 ip4:10.0.0.0/8 ip6:2001:db8::/32 -all", {}],
    ["v=spf1 -include:a.de ?include:a.de -all", { "a.de TXT": ["v=spf1 +all"] }],
    ["v=spf1 include:a.de -all", { "a.de TXT": ["v=spf1 ?all"] }],
    ["v=spf1 exists:none.de -all", {}],
    ["v=spf1 exists:%{i}.list.de -all", {}],
    ["v=spf1 -exists:a.de -all", { "a.de A": "timeout" }],
    ["v=spf1 ip4:0.0.0.0/1 -ip4:128.0.0.0/1 ip4:192.0.0.0/2 ip4:128.0.0.0/3 ip6:::/1 -all", {}],
  ])("passes for %s", async (record, more) => {
    expect(await judgeSpf(spfOpen, record, more)).toMatchObject({ outcome: "pass" });
  });

  test.each<[string, Answers, string]>([
    ["v=spf1 +all", {}, "`+all` matches every address"],
    ["v=spf1 mx all", {}, "`all` matches every address"],
    ["v=spf1 ip4:0.0.0.0/0 -all", {}, "`ip4:0.0.0.0/0` matches every IPv4 address"],
    ["v=spf1 ip6:::/0 -all", {}, "`ip6:::/0` matches every IPv6 address"],
    ["v=spf1 a/0 -all", { "example.de A": ["192.0.2.1"] }, "`a/0` matches every IPv4 address"],
    [
      "v=spf1 a:h.de/0 mx//0 -all",
      {},
      "`a:h.de/0` is a network of length 0, which matches every IPv4 address once its name has one, `mx//0` is a network of length 0, which matches every IPv6 address once its name has one",
    ],
    [
      "v=spf1 ip4:0.0.0.0/1 ip4:192.0.2.1 ip4:128.0.0.0/1 -all",
      {},
      "`ip4:0.0.0.0/1`, `ip4:128.0.0.0/1` together match every IPv4 address",
    ],
    [
      "v=spf1 ip4:0.0.0.0/2 ip4:0.0.0.0/1 ip4:64.0.0.0/2 ip4:128.0.0.0/1 ip4:128.0.0.0/1 -all",
      {},
      "`ip4:0.0.0.0/1`, `ip4:128.0.0.0/1` together match every IPv4 address, `ip4:0.0.0.0/2`, `ip4:64.0.0.0/2`, `ip4:128.0.0.0/1` together match every IPv4 address",
    ],
    [
      `v=spf1 ${"ip4:0.0.0.0/1 ip4:128.0.0.0/1 ".repeat(5)}-all`,
      {},
      Array<string>(4).fill("`ip4:0.0.0.0/1`, `ip4:128.0.0.0/1` together match every IPv4 address").join(", "),
    ],
    [
      "v=spf1 include:a.de ip6:8000::/2 -all",
      { "a.de TXT": ["v=spf1 ip6:c000::/2 ip6:4000::/1 ip6:1234::/1"] },
      "`ip6:4000::/1` in the record of a.de, `ip6:8000::/2`, `ip6:c000::/2` in the record of a.de together match every IPv6 address",
    ],
    ["v=spf1 exists:a.de -all", { "a.de A": ["127.0.0.1"] }, "`exists:a.de` matches every address"],
    ["v=spf1 include:a.de -all", { "a.de TXT": ["v=spf1 +all"] }, "`+all` in the record of a.de matches every address"],
    ["v=spf1 redirect=a.de", { "a.de TXT": ["v=spf1 +all"] }, "`+all` in the record of a.de matches every address"],
    ["v=spf1 include:missing.de include:dead.de +all", { "dead.de TXT": "timeout" }, "`+all` matches every address"],
  ])("fails for %s", async (record, more, message) => {
    expect(await judgeSpf(spfOpen, record, more)).toMatchObject({ outcome: "fail", message });
  });

  const STRANGERS = ["192.0.2.183", "203.0.113.94", "2001:db8:6f1c:20::a93e", "3fff:4d2:8b::57b1"];
  const nibbles = (text: string): string => dottedAddress(parseAddress(text) as Address);
  /** The same answer for each stranger: what a wildcard does. */
  const forAll = (nameOf: (ip: string) => string, type: string, answer: FakeAnswer, clients = STRANGERS): Answers =>
    Object.fromEntries(clients.map((ip) => [`${nameOf(ip)} ${type}`, answer]));
  const EXISTS = (ip: string): string => `${nibbles(ip)}._spf.example.de`;
  const ANYONE = "mail of an invented sender passes from";

  test.each<[string, Answers, string]>([
    [
      "v=spf1 exists:%{i}._spf.example.de -all",
      forAll(EXISTS, "A", ["127.0.0.2"]),
      `\`exists:%{i}._spf.example.de\` lets every address pass: ${ANYONE} ${STRANGERS.join(", ")}`,
    ],
    [
      "v=spf1 mx exists:%{i}._spf.example.de -all",
      forAll(EXISTS, "A", ["127.0.0.2"], STRANGERS.slice(0, 2)),
      `\`exists:%{i}._spf.example.de\` lets every IPv4 address pass: ${ANYONE} 192.0.2.183, 203.0.113.94`,
    ],
    [
      "v=spf1 exists:%{l}._user.%{d} -all",
      { "qv7m3x9k2d._user.example.de A": ["127.0.0.2"] },
      "`exists:%{l}._user.%{d}` lets every address pass",
    ],
    ["v=spf1 include:%{i}._spf.example.de -all", forAll(EXISTS, "TXT", ["v=spf1 +all"]), "`+all` in the record of"],
    [
      "v=spf1 redirect=%{i}._spf.example.de",
      forAll(EXISTS, "TXT", ["v=spf1 ?ip4:1.2.3.4 all"]),
      "`all` in the record of",
    ],
    [
      "v=spf1 include:a.de -all",
      { "a.de TXT": ["v=spf1 exists:%{l}.b.de -all"], "qv7m3x9k2d.b.de A": ["127.0.0.2"] },
      "`exists:%{l}.b.de` in the record of a.de lets every address pass",
    ],
  ])("fails where each stranger passes by a name that depends on the mail: %s", async (record, more, message) => {
    const judgement = await judgeSpf(spfOpen, record, more);
    expect(judgement).toMatchObject({ outcome: "fail", message: expect.stringContaining(message) });
  });

  test.each<[string, Answers]>([
    ["v=spf1 -exists:%{i}._spf.example.de exists:%{l}.b.de -all", forAll(EXISTS, "A", ["127.0.0.2"])],
    [
      "v=spf1 exists:%{i}._spf.example.de -all",
      forAll(EXISTS, "A", ["127.0.0.2"], [STRANGERS[0] ?? "", STRANGERS[2] ?? ""]),
    ],
    ["v=spf1 ?include:%{i}._spf.example.de -all", forAll(EXISTS, "TXT", ["v=spf1 +all"])],
    [
      "v=spf1 exists:%{i}._spf.example.de -all",
      { ...forAll(EXISTS, "A", "timeout", [STRANGERS[0] ?? "", STRANGERS[2] ?? ""]) },
    ],
  ])("passes where one stranger of each family does not: %s", async (record, more) => {
    expect(await judgeSpf(spfOpen, record, more)).toMatchObject({ outcome: "pass" });
  });

  test.each<[string, Answers]>([
    ["v=spf1 exists:%{i}._spf.example.de -all", forAll(EXISTS, "A", "timeout")],
    [
      "v=spf1 exists:%{i}._spf.example.de -all",
      {
        ...forAll(EXISTS, "A", ["127.0.0.2"], [STRANGERS[0] ?? ""]),
        ...forAll(EXISTS, "A", "timeout", [STRANGERS[1] ?? ""]),
      },
    ],
    [
      "v=spf1 ip4:128.0.0.0/1 exists:%{i}._spf.example.de -all",
      forAll(EXISTS, "A", ["127.0.0.2"], STRANGERS.slice(0, 2)),
    ],
  ])("is unknown where that is not answered, or the record names the strangers: %s", async (record, more) => {
    expect(await judgeSpf(spfOpen, record, more)).toMatchObject({ outcome: "unknown" });
  });

  test.each<[string, Answers]>([
    ["v=spf1 include:%{i}._spf.example.de -all", {}],
    ["v=spf1 include:%{i}._spf.example.de -all", forAll(EXISTS, "TXT", ["v=spf1 -all"])],
    ["v=spf1 include:%{i}._spf.example.de -all", forAll(EXISTS, "TXT", "timeout")],
    ["v=spf1 redirect=%{i}._spf.example.de", {}],
    ["v=spf1 include:a.de -all", { "a.de TXT": ["v=spf1 include:%{i}._spf.example.de -all"] }],
  ])("is unknown where records depend on the mail, as spf/include-valid is: %s", async (record, more) => {
    const { outcome, message } = await judgeSpf(spfIncludeValid, record, more);
    expect(outcome).toBe("unknown");
    expect(await judgeSpf(spfOpen, record, more)).toMatchObject({ outcome, message });
  });

  test.each<[string, Answers]>([
    ["v=spf1 ?include:a.de -all", { "a.de TXT": ["v=spf1 include:%{i}._spf.example.de -all"] }],
    ["v=spf1 include:a.de -all", { "a.de TXT": ["v=spf1 -include:%{i}._spf.example.de -all"] }],
    ["v=spf1 -include:a.de -all", { "a.de TXT": ["v=spf1 redirect=%{i}._spf.example.de"] }],
  ])("passes where no record that depends on the mail can let it pass: %s", async (record, more) => {
    expect(await judgeSpf(spfOpen, record, more)).toMatchObject({ outcome: "pass" });
  });

  test.each([
    [["pass"], "unknown"],
    [["pass", "fail"], "not-applicable"],
  ] as const)("counts of the mails of the policy only those that must not pass: %j", async (results, outcome) => {
    const dns = fakeDns({ "example.de TXT": ["v=spf1 include:%{i}._spf.example.de -all"] });
    const spf = await observeSpf(dns, "example.de");
    const mail = { ip: "192.0.2.1", sender: "joe@example.de", helo: "x" };
    const spfExpectationResults = await observeExpectations(
      dns,
      results.map((result) => ({ ...mail, result })),
    );
    if (spf.state !== "present" || spfExpectationResults.state !== "present") throw new Error("not observed");
    const facts = { spf: spf.value, spfExpectationResults };
    expect(spfOpen.judge(facts, makeSubject("example.de"))).toMatchObject({ outcome });
  });

  test("asks nothing for strangers where no name depends on the mail", async () => {
    const dns = fakeDns({ "example.de TXT": ["v=spf1 mx include:%{d2} exists:x.%{o} -all include:%{i}.de"] });
    await observeSpf(dns, "example.de");
    expect(dns.asked).toEqual(["TXT example.de", "MX example.de", "A x.example.de"]);
  });

  test("prints the record without a term that lets every stranger pass", async () => {
    const more = { "qv7m3x9k2d._user.example.de A": ["127.0.0.2"] };
    expect(fixLines(await judgeSpf(spfOpen, "v=spf1 mx exists:%{l}._user.%{d} -all", more))).toEqual([
      'example.de. TXT "v=spf1 mx -all"',
    ]);
  });

  test.each([
    ["mx/0", "mx"],
    ["a//0", "a"],
    ["+a/0//0", "+a"],
    ["mx:h.de/0//64", "mx:h.de//64"],
    ["a:h.de/24//0", "a:h.de/24"],
    ["a:%{d/}/0", "a:%{d/}"],
  ])("prints the record with %s as %s, which keeps the hosts", async (term, closed) => {
    expect(fixLines(await judgeSpf(spfOpen, `v=spf1 ${term} -all`))).toEqual([
      `example.de. TXT "v=spf1 ${closed} -all"`,
    ]);
  });

  test("prints the record without its openings", async () => {
    expect(fixLines(await judgeSpf(spfOpen, "v=spf1 mx ip4:0.0.0.0/0 +all"))).toEqual([
      'example.de. TXT "v=spf1 mx ~all"',
    ]);
    expect(fixLines(await judgeSpf(spfOpen, "v=spf1 mx ip4:0.0.0.0/1 ip4:128.0.0.0/1 -all"))).toEqual([
      'example.de. TXT "v=spf1 mx -all"',
    ]);
    expect(fixLines(await judgeSpf(spfOpen, "v=spf1 include:a.de -all", { "a.de TXT": ["v=spf1 +all"] }))).toEqual([]);
  });

  test("names every term to remove from the records of others, and those of the own record", async () => {
    const more: Answers = {
      "a.de TXT": ["v=spf1 ip4:0.0.0.0/1 ip4:128.0.0.0/1 -all"],
      "b.de TXT": ["v=spf1 +all"],
    };
    const owners =
      "Ask the owners of the records of b.de, a.de to remove `+all` in the record of b.de, `ip4:0.0.0.0/1` in the record of a.de, `ip4:128.0.0.0/1` in the record of a.de. Or list your own senders of these records with `ip4:` and `ip6:` in place of the terms that lead to them; if one is the `redirect=`, end your record in `~all`.";
    expect(await judgeSpf(spfOpen, "v=spf1 include:a.de include:b.de -all", more)).toMatchObject({
      fix: { text: owners, records: [] },
    });
    const owner =
      "Ask the owner of the record of b.de to remove `+all`. Or list your own senders of that record with `ip4:` and `ip6:` in place of the term that leads to it; if that is the `redirect=`, end your record in `~all`.";
    const senders = "and list the senders that this leaves out with `ip4:` and `ip6:`";
    expect(await judgeSpf(spfOpen, "v=spf1 include:b.de ip6:::/0 -all", more)).toMatchObject({
      fix: { text: `In the domain's own record remove \`ip6:::/0\`, ${senders}. ${owner}`, records: [] },
    });
    expect(await judgeSpf(spfOpen, "v=spf1 include:b.de ip6:::/0 +all", more)).toMatchObject({
      fix: {
        text: `In the domain's own record remove \`ip6:::/0\`, and replace \`+all\` with \`~all\`, ${senders}. ${owner}`,
        records: [],
      },
    });
  });

  test.each<[string, Answers]>([
    ["v=spf1 include:a.de -all", { "a.de TXT": "timeout" }],
    ["v=spf1 exists:a.de -all", { "a.de A": "timeout" }],
  ])("is unknown where an opening could hide: %s", async (record, more) => {
    expect(await judgeSpf(spfOpen, record, more)).toMatchObject({ outcome: "unknown" });
  });

  test("does not apply to a permanent error", async () => {
    expect(await judgeSpf(spfOpen, "v=spf1 moo +all")).toMatchObject({ outcome: "not-applicable" });
  });
});

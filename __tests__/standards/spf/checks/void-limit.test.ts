import { describe, expect, test } from "@jest/globals";
import { spfVoidLimit } from "../../../../src/standards/spf/checks/void-limit.ts";
import type { Answers } from "../../../support/fake-dns.ts";
import { judgeSpf, terms } from "../../../support/judge-spf.ts";

/** Addresses of both families for `h0.de`, `h1.de` … */
function addresses(count: number): Answers {
  const hosts = Array.from({ length: count }, (_, i) => `h${i}.de`);
  return Object.fromEntries(
    hosts.flatMap((host) => [
      [`${host} A`, ["192.0.2.1"]],
      [`${host} AAAA`, ["2001:db8::1"]],
    ]),
  );
}

describe("spf/void-limit", () => {
  test.each<[string, string, Answers]>([
    ["at two", `v=spf1 ${terms(2)} -all`, {}],
    ["where all names have addresses", `v=spf1 ${terms(5)} -all`, addresses(5)],
    [
      "for hosts without IPv6 where no IPv6 client could pass",
      `v=spf1 ${terms(3)} -all`,
      { "h0.de A": ["192.0.2.1"], "h1.de A": ["192.0.2.1"], "h2.de A": ["192.0.2.1"] },
    ],
    [
      "for hosts without IPv6 where networks are of IPv4 alone",
      `v=spf1 ip4:192.0.2.1 ${terms(3)} -all`,
      { "h0.de A": ["192.0.2.1"], "h1.de A": ["192.0.2.1"], "h2.de A": ["192.0.2.1"] },
    ],
    ["for few unknown ones", `v=spf1 ${terms(1)} exists:%{i}.a.de -all`, {}],
    ["where a target does not exist after `all`", "v=spf1 -all include:a.de", {}],
  ])("passes %s", async (_when, record, more) => {
    expect(await judgeSpf(spfVoidLimit, record, more)).toMatchObject({ outcome: "pass" });
  });

  test("fails at three and names them", async () => {
    const judgement = await judgeSpf(spfVoidLimit, `v=spf1 ${terms(3)} -all`);
    expect(judgement).toMatchObject({
      outcome: "fail",
      message: "3 void lookups for IPv4 clients; RFC 7208 allows 2: a:h0.de, a:h1.de, a:h2.de",
    });
  });

  test("counts those of included records", async () => {
    const judgement = await judgeSpf(spfVoidLimit, "v=spf1 mx include:a.de -all", {
      "a.de TXT": ["v=spf1 mx a -all"],
    });
    expect(judgement).toMatchObject({
      outcome: "fail",
      message: expect.stringMatching(/mx \(example.de\), mx \(a.de\), a \(a.de\)$/),
    });
    expect(judgement.evidence).toHaveLength(2);
    expect(judgement).toMatchObject({
      fix: {
        text: expect.stringMatching(/ with `ip4:` .* Where one is in a record of others, ask its owner for that\.$/),
      },
    });
  });

  test("counts a host without AAAA for IPv6 clients where one could pass", async () => {
    const only4 = Object.fromEntries([0, 1, 2].map((i) => [`h${i}.de A`, ["192.0.2.1"]]));
    const judgement = await judgeSpf(spfVoidLimit, `v=spf1 ip6:2001:db8::1 ${terms(3)} -all`, only4);
    expect(judgement).toMatchObject({ outcome: "fail", message: expect.stringMatching(/for IPv6 clients/) });
    expect(await judgeSpf(spfVoidLimit, `v=spf1 -ip6:2001:db8::1 ${terms(3)} -all`, only4)).toMatchObject({
      outcome: "pass",
    });
    expect(await judgeSpf(spfVoidLimit, `v=spf1 ptr ${terms(3)} -all`, only4)).toMatchObject({
      outcome: "unknown",
    });
  });

  test("counts a host without A for IPv4 clients where one could pass", async () => {
    const only6 = Object.fromEntries([0, 1, 2].map((i) => [`h${i}.de AAAA`, ["2001:db8::1"]]));
    expect(await judgeSpf(spfVoidLimit, `v=spf1 ip4:192.0.2.1 ${terms(3)} -all`, only6)).toMatchObject({
      outcome: "fail",
      message: expect.stringMatching(/for IPv4 clients/),
    });
    expect(await judgeSpf(spfVoidLimit, `v=spf1 ${terms(3)} -all`, only6)).toMatchObject({ outcome: "pass" });
    expect(await judgeSpf(spfVoidLimit, `v=spf1 ${terms(3)} ~ip4:192.0.2.1 -all`)).toMatchObject({
      outcome: "fail",
    });
  });

  test.each<[string, string, Answers]>([
    ["a failed lookup", `v=spf1 ${terms(3)} -all`, { "h2.de A": "timeout" }],
    ["a name that depends on the client", `v=spf1 ${terms(2)} exists:%{i}.a.de -all`, {}],
    ["an unseen record", "v=spf1 include:a.de -all", { "a.de TXT": "timeout" }],
  ])("is unknown where %s could make it three", async (_what, record, more) => {
    expect(await judgeSpf(spfVoidLimit, record, more)).toMatchObject({ outcome: "unknown" });
  });

  test("counts each MX host without an address of the client's family", async () => {
    const mx = { "example.de MX": ["1 h0.de", "2 gone1.de", "3 gone2.de", "4 gone3.de"], ...addresses(1) };
    expect(await judgeSpf(spfVoidLimit, "v=spf1 mx -all", mx)).toMatchObject({
      outcome: "fail",
      message: "3 void lookups for IPv4 clients; RFC 7208 allows 2: mx (gone1.de), mx (gone2.de), mx (gone3.de)",
    });
    expect(await judgeSpf(spfVoidLimit, "v=spf1 mx -all", { ...mx, "gone3.de A": ["192.0.2.1"] })).toMatchObject({
      outcome: "fail",
      message: expect.stringMatching(/^3 void lookups for IPv6 clients/),
    });
  });

  test("counts a null MX once", async () => {
    const mx = { "example.de MX": ["0 ."] };
    expect(await judgeSpf(spfVoidLimit, `v=spf1 mx ${terms(1)} -all`, mx)).toMatchObject({ outcome: "pass" });
    expect(await judgeSpf(spfVoidLimit, `v=spf1 mx ${terms(2)} -all`, mx)).toMatchObject({ outcome: "fail" });
  });

  test.each<[string, string, Answers, string]>([
    ["are not answered", "v=spf1 mx -all", { "example.de MX": "timeout" }, "MX example.de"],
    ["depend on the client", "v=spf1 mx:%{i}.a.de -all", {}, "depends on the mail"],
  ])("is unknown where the MX records %s: ten hosts may have no address", async (_which, record, more, reason) => {
    expect(await judgeSpf(spfVoidLimit, record, more)).toMatchObject({
      outcome: "unknown",
      message: expect.stringContaining(reason),
    });
  });

  test("does not apply to a permanent error, unless there are three all the same", async () => {
    expect(await judgeSpf(spfVoidLimit, "v=spf1 include:a.de -all")).toMatchObject({
      outcome: "not-applicable",
    });
    expect(await judgeSpf(spfVoidLimit, `v=spf1 include:a.de ${terms(3)} -all`)).toMatchObject({
      outcome: "fail",
    });
  });
});

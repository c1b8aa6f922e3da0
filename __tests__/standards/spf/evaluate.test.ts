import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Evaluation } from "../../../src/standards/spf/evaluate.ts";
import { checkHost } from "../../../src/standards/spf/evaluate.ts";
import { anyAnswer } from "../../support/any-answer.ts";
import type { Answers, FakeAnswer } from "../../support/fake-dns.ts";
import { fakeDns, noData } from "../../support/fake-dns.ts";
import { inEnglish } from "../../support/in-english.ts";
import { codePoint } from "../../support/hostile-text.ts";
import type { DnsAnswer } from "../../../src/ports.ts";
import { propertyRuns } from "../../support/property-runs.ts";

type SaidEvaluation = Omit<Evaluation, "reason"> & { reason: string | null };
interface MailFields {
  ip?: string;
  sender?: string;
  helo?: string;
}

/** What comes of a mail from example.de, whose record is `record`, in a world that holds `more` besides. */
async function evaluate(
  record: string,
  more: Answers = {},
  { ip = "192.0.2.1", sender = "joe@example.de", helo = "mail.example.de" }: MailFields = {},
): Promise<SaidEvaluation> {
  const evaluation = await checkHost(fakeDns({ "example.de TXT": [record], ...more }), { ip, sender, helo });
  return inEnglish(evaluation) as SaidEvaluation;
}
const resultOf = async (...mail: Parameters<typeof evaluate>): Promise<string> => (await evaluate(...mail)).result;
const hosts = (count: number, term: string) => Array.from({ length: count }, (_, i) => `${term}${i}.de`).join(" ");

describe("the result", () => {
  test.each([
    ["v=spf1 ip4:192.0.2.0/24 -all", "pass"],
    ["v=spf1 ip4:192.0.2.0/32 -all", "fail"],
    ["v=spf1 ~all", "softfail"],
    ["v=spf1 ?all", "neutral"],
    ["v=spf1", "neutral"],
    ["v=spf1 ip4:192.0.2.0/24 moo", "permerror"],
    ["v=spf1 ip4:192.0.2.0/24 redirect=a.de redirect=b.de", "permerror"],
    ["v=spf2", "none"],
  ])("of %s is %s", async (record, result) => {
    expect(await resultOf(record)).toBe(result);
  });

  test("is permerror with two records", async () => {
    expect(await evaluate("", { "example.de TXT": ["v=spf1 -all", "v=spf1 +all"] })).toMatchObject({
      result: "permerror",
      reason: "example.de has 2 SPF records; RFC 7208 allows one",
    });
  });

  test.each<[FakeAnswer, string]>([
    ["timeout", "timeout"],
    [{ bogus: ["v=spf1 -all"] }, "bogus"],
  ])("is temperror where the record was not seen, and says what failed: %j", async (answer, cause) => {
    expect(await evaluate("", { "example.de TXT": answer })).toMatchObject({
      result: "temperror",
      failed: [{ question: { type: "TXT", name: "example.de" }, cause }],
    });
  });

  test.each(["joe@de", "joe@a..de", `joe@${"x".repeat(64)}.de`, "joe@", "joe"])(
    "is none for the sender %s, and nothing is asked",
    async (sender) => {
      const dns = fakeDns({});
      expect(await checkHost(dns, { ip: "192.0.2.1", sender, helo: "x" })).toMatchObject({ result: "none" });
      expect(dns.asked).toEqual([]);
    },
  );

  test("is that of the HELO name for the null reverse path", async () => {
    const world = {
      "mail.example.de TXT": ["v=spf1 exists:%{l}.%{o}.x.de -all"],
      "postmaster.mail.example.de.x.de A": ["127.0.0.2"],
    };
    expect(await resultOf("v=spf1 -all", world, { sender: "" })).toBe("pass");
  });
});

describe("a client", () => {
  test.each([
    ["2001:db8::1", "ip6:2001:db8::/32", "pass"],
    ["2001:DB8:0:0:0:0:0:1", "ip6:2001:db8::1", "pass"],
    ["2001:db9::1", "ip6:2001:db8::/32", "fail"],
    ["2001:db8::1", "ip4:0.0.0.0/0", "fail"],
    ["192.0.2.1", "ip6:::/0", "fail"],
    ["::ffff:192.0.2.1", "ip4:192.0.2.1", "pass"],
    ["::ffff:192.0.2.1", "ip6:::ffff:192.0.2.1", "fail"],
    ["64:ff9b::192.0.2.1", "ip6:64:ff9b::c000:201", "pass"],
    ["255.255.255.255", "ip4:128.0.0.0/1", "pass"],
    ["2001:db8::1", "a:h.de", "pass"],
    ["2001:db8::2", "a:h.de//64", "pass"],
    ["2001:db8::2", "a:h.de/0", "fail"],
    ["192.0.2.9", "a:h.de/24", "pass"],
  ])("at %s of a record with %s gets %s", async (ip, term, result) => {
    const more = { "h.de A": ["192.0.2.5"], "h.de AAAA": ["2001:db8::1"] };
    expect(await resultOf(`v=spf1 ${term} -all`, more, { ip })).toBe(result);
  });

  test("has no answer where the resolver has a defect", async () => {
    const dns = fakeDns(() => Promise.reject(new TypeError("a defect")));
    await expect(checkHost(dns, { ip: "192.0.2.1", sender: "a@b.de", helo: "x" })).rejects.toThrow("a defect");
  });

  test("that is not an address is the caller's fault", async () => {
    await expect(checkHost(fakeDns({}), { ip: "192.0.2.0/24", sender: "a@b.de", helo: "x" })).rejects.toThrow(
      "192.0.2.0/24 is not an IP address",
    );
  });
});

describe("an include", () => {
  test.each<[string, FakeAnswer, string]>([
    ["passes", ["v=spf1 +all"], "pass"],
    ["fails", ["v=spf1 -all"], "softfail"],
    ["is neutral", ["v=spf1"], "softfail"],
    ["is missing", ["x"], "permerror"],
    ["is an error", ["v=spf1 moo"], "permerror"],
    ["is not answered", "timeout", "temperror"],
    ["includes what includes it", ["v=spf1 include:example.de"], "permerror"],
  ])("that %s: %j", async (_how, answer, result) => {
    expect(await resultOf("v=spf1 include:one.de ~all", { "one.de TXT": answer })).toBe(result);
  });

  test("whose name the mail makes invalid is a permerror; another mechanism just does not match", async () => {
    expect(await resultOf("v=spf1 include:%{l}.de -all", {}, { sender: "a..b@example.de" })).toBe("permerror");
    expect(await resultOf("v=spf1 exists:%{l}.de -all", {}, { sender: "a..b@example.de" })).toBe("fail");
  });

  test("a mechanism with an invalid name asks nothing, so it counts no void lookup", async () => {
    const record = "v=spf1 a:%{l}.x.de exists:%{l}.y.de a:%{l}.z.de ip4:192.0.2.1 -all";
    expect(await resultOf(record, {}, { sender: "a..b@example.de" })).toBe("pass");
  });
});

describe("a redirect", () => {
  test("decides, with the current domain its own", async () => {
    const evaluation = await evaluate("v=spf1 redirect=one.de", {
      "one.de TXT": ["v=spf1 a -all"],
      "one.de A": ["192.0.2.1"],
    });
    expect(evaluation).toMatchObject({
      result: "pass",
      path: [
        { domain: "example.de", term: "redirect=one.de" },
        { domain: "one.de", term: "a" },
      ],
    });
  });

  test.each([
    ["v=spf1 redirect=one.de ?all", "neutral"],
    ["v=spf1 redirect=one.de", "permerror"],
  ])("without a record there: %s is %s", async (record, result) => {
    expect(await resultOf(record)).toBe(result);
  });
});

describe("the limits", () => {
  const addresses = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`h${i}.de A`, ["198.51.100.1"]]));

  test.each([
    [10, "fail"],
    [11, "permerror"],
  ])("%i lookups: %s", async (count, result) => {
    expect(await resultOf(`v=spf1 ${hosts(count, "a:h")} -all`, addresses)).toBe(result);
  });

  test("what matches before the eleventh lookup decides", async () => {
    expect(await resultOf(`v=spf1 ip4:192.0.2.1 ${hosts(12, "a:h")} -all`, addresses)).toBe("pass");
  });

  test.each([
    [2, "fail"],
    [3, "permerror"],
  ])("%i void lookups: %s", async (count, result) => {
    expect(await resultOf(`v=spf1 ${hosts(count, "exists:gone")} -all`)).toBe(result);
  });

  test.each([
    [10, "pass"],
    [11, "permerror"],
  ])("%i MX records: %s", async (count, result) => {
    const more = { "example.de MX": Array.from({ length: count }, (_, i) => `${i} m.de`), "m.de A": ["192.0.2.1"] };
    expect(await resultOf("v=spf1 mx -all", more)).toBe(result);
  });

  test.each([
    [10, "pass"],
    [11, "fail"],
  ])("name %i of a client: %s", async (count, result) => {
    const names = Array.from({ length: count }, (_, i) => `n${i}.${i === count - 1 ? "example.de" : "x.de"}`);
    const more = {
      "1.2.0.192.in-addr.arpa PTR": names,
      ...Object.fromEntries(names.map((name) => [`${name} A`, ["192.0.2.1"]])),
    };
    expect(await resultOf("v=spf1 ptr -all", more)).toBe(result);
  });
});

describe("an mx", () => {
  test.each<[string, Answers, string]>([
    ["one host matches while another is not answered", { "m.de A": "timeout", "n.de A": ["192.0.2.1"] }, "pass"],
    ["no host matches and one is not answered", { "m.de A": "timeout", "n.de A": ["198.51.100.1"] }, "temperror"],
    ["no host matches", { "m.de A": ["198.51.100.1"], "n.de A": ["198.51.100.1"] }, "fail"],
  ])("of which %s", async (_what, more, result) => {
    const evaluation = await evaluate("v=spf1 mx -all", { "example.de MX": ["1 m.de", "2 n.de"], ...more });
    expect(evaluation).toMatchObject({
      result,
      failed: result === "temperror" ? [{ question: { type: "A", name: "m.de" } }] : [],
    });
  });

  test.each([
    [2, "pass"],
    [3, "permerror"],
  ])("has %i hosts without an address: %s, whichever host matches", async (count, result) => {
    const hosts = Array.from({ length: count }, (_, i) => `${i} gone${i}.de`);
    const more = { "example.de MX": ["0 m.de", ...hosts], "m.de A": ["192.0.2.1"] };
    expect(await resultOf("v=spf1 mx -all", more)).toBe(result);
  });

  test("whose hosts have no address of the client's family meets a void lookup for each", async () => {
    const more = {
      "example.de MX": ["1 m.de", "2 n.de", "3 o.de"],
      ...Object.fromEntries(["m.de", "n.de", "o.de"].map((host) => [`${host} A`, ["192.0.2.1"]])),
    };
    const record = "v=spf1 mx ip6:2001:db8::/32 -all";
    expect(await evaluate(record, more, { ip: "2001:db8::1" })).toMatchObject({
      result: "permerror",
      reason: "AAAA o.de is void lookup 3; RFC 7208 allows 2",
    });
    expect(await resultOf(record, more, { ip: "192.0.2.1" })).toBe("pass");
  });
});

describe("a ptr", () => {
  test.each<[string, Answers, string]>([
    [
      "a name below the domain has the address",
      { "1.2.0.192.in-addr.arpa PTR": ["x.example.de"], "x.example.de A": ["192.0.2.1"] },
      "pass",
    ],
    [
      "the name has another address",
      { "1.2.0.192.in-addr.arpa PTR": ["x.example.de"], "x.example.de A": ["192.0.2.2"] },
      "fail",
    ],
    [
      "the name is another's",
      { "1.2.0.192.in-addr.arpa PTR": ["notexample.de"], "notexample.de A": ["192.0.2.1"] },
      "fail",
    ],
  ])("where %s", async (_what, more, result) => {
    expect(await evaluate("v=spf1 ptr -all", more)).toMatchObject({ result, failed: [] });
  });

  test.each<[string, Answers]>([
    ["1.2.0.192.in-addr.arpa PTR", { "1.2.0.192.in-addr.arpa PTR": "timeout" }],
    ["x.example.de A", { "1.2.0.192.in-addr.arpa PTR": ["x.example.de"], "x.example.de A": "timeout" }],
    [
      "x.example.de A",
      {
        "1.2.0.192.in-addr.arpa PTR": ["x.example.de", "y.example.net"],
        "x.example.de A": "timeout",
        "y.example.net A": "timeout",
      },
    ],
  ])("does not match where %s fails, and says that it failed", async (key, more) => {
    const question = key.split(" ").toReversed().join(" ");
    const { result, failed } = await evaluate("v=spf1 ptr -all", more);
    expect([result, failed.map(({ question: { type, name } }) => `${type} ${name}`)]).toEqual(["fail", [question]]);
  });

  test("that matches needs no answer about the client's other names", async () => {
    const more: Answers = {
      "1.2.0.192.in-addr.arpa PTR": ["x.example.de", "y.example.de"],
      "x.example.de A": "timeout",
      "y.example.de A": ["192.0.2.1"],
    };
    expect(await evaluate("v=spf1 ptr -all", more)).toMatchObject({ result: "pass", failed: [] });
  });

  test("is a void lookup where the client has no name", async () => {
    expect(await evaluate("v=spf1 ptr a:gone1.de a:gone2.de -all")).toMatchObject({
      result: "permerror",
      reason: "A gone2.de is void lookup 3; RFC 7208 allows 2",
    });
    const more: Answers = { "1.2.0.192.in-addr.arpa PTR": ["x.de"], "x.de A": ["192.0.2.1"] };
    expect(await resultOf("v=spf1 ptr a:gone1.de a:gone2.de -all", more)).toBe("fail");
  });

  test("is a void lookup for each name of the client without an address", async () => {
    expect(
      await evaluate("v=spf1 ptr a:gone1.de -all", { "1.2.0.192.in-addr.arpa PTR": ["x.de", "y.de"] }),
    ).toMatchObject({ result: "permerror", reason: "A gone1.de is void lookup 3; RFC 7208 allows 2" });
  });
});

describe("a macro", () => {
  const V6 = "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2";
  test.each<[string, string, MailFields]>([
    ["%{s}.x.de", "joe@example.de.x.de", {}],
    ["%{l}.%{o}.x.de", "joe.example.de.x.de", {}],
    ["%{l1r-}.x.de", "a.x.de", { sender: "a-b-c@example.de" }],
    ["%{ir}.%{v}.x.de", "1.2.0.192.in-addr.x.de", {}],
    ["%{ir}.%{v}.x.de", `${V6}.ip6.x.de`, { ip: "2001:db8::1" }],
    ["%{h}.x.de", "mail.example.de.x.de", {}],
    ["%{d2}.x.de", "example.de.x.de", {}],
    ["%{L}.x.de", "a%2bb.x.de", { sender: "a+b@example.de" }],
    ["%{h}.x.de", "\\195\\169.x.de", { helo: "\u00e9" }],
    ["%{p}.x.de", "unknown.x.de", {}],
    ["%{p}.x.de", "a.example.de.x.de", { ip: "192.0.2.9" }],
  ])("%s asks for %s", async (spec, name, from) => {
    const dns = fakeDns({
      "example.de TXT": [`v=spf1 exists:${spec} -all`],
      "9.2.0.192.in-addr.arpa PTR": ["b.de", "a.example.de"],
      "b.de A": ["192.0.2.9"],
      "a.example.de A": ["192.0.2.9"],
    });
    await checkHost(dns, { ip: "192.0.2.1", sender: "joe@example.de", helo: "mail.example.de", ...from });
    expect(dns.asked.at(-1)).toBe(`A ${name}`);
  });
});

describe("the path", () => {
  test("holds what led to the result, not what did not match", async () => {
    const evaluation = await evaluate("v=spf1 include:no.de include:yes.de -all", {
      "no.de TXT": ["v=spf1 -all"],
      "yes.de TXT": ["v=spf1 ip4:198.51.100.1 include:deep.de ~all"],
      "deep.de TXT": ["v=spf1 ip4:192.0.2.1 -all"],
    });
    expect(evaluation.path.map(({ domain, term }) => `${domain} ${term}`)).toEqual([
      "example.de include:yes.de",
      "yes.de include:deep.de",
      "deep.de ip4:192.0.2.1",
    ]);
  });

  test("ends where evaluation stopped", async () => {
    const evaluation = await evaluate("v=spf1 include:one.de -all", {
      "one.de TXT": ["v=spf1 a:h.de -all"],
      "h.de A": "timeout",
    });
    expect(evaluation).toMatchObject({
      result: "temperror",
      reason: "A h.de: no resolver answered in time",
      path: [{ term: "include:one.de" }, { term: "a:h.de" }],
    });
  });

  test("is empty where nothing matched, and the reason says so", async () => {
    expect(await evaluate("v=spf1 ip4:198.51.100.1")).toMatchObject({
      result: "neutral",
      reason: "nothing in the record of example.de matches",
      path: [],
    });
  });
});

describe("a sender with letters outside ASCII before the @", () => {
  const sender = "j\u00f6@example.de";

  test.each<[string, string, Answers]>([
    ["pass", "v=spf1 exists:%{o}.x.de -all", { "example.de.x.de A": ["127.0.0.2"] }],
    ["fail", "v=spf1 exists:%{l}.x.de -all", {}],
    ["fail", "v=spf1 exists:%{S}.x.de include:%{l1}.x.de -all", {}],
    ["neutral", "v=spf1 redirect=%{l}.x.de", {}],
  ])("%s: %s", async (result, record, more) => {
    const dns = fakeDns({ "example.de TXT": [record], ...more });
    expect(await checkHost(dns, { ip: "192.0.2.1", sender, helo: "x" })).toMatchObject({ result, failed: [] });
    expect(dns.asked.filter((question) => question.includes("j"))).toEqual([]);
  });

  test("is matched by nothing that names it, which costs no lookup", async () => {
    expect(
      await resultOf(`v=spf1 ${Array.from({ length: 11 }, () => "exists:%{l}.x.de").join(" ")} -all`, {}, { sender }),
    ).toBe("fail");
  });
});

describe("the explanation of a failure", () => {
  const explained = async (...mail: Parameters<typeof evaluate>): Promise<string | null> =>
    (await evaluate(...mail)).explanation;
  const WHY = { "why.de TXT": ["not for %{o}"] };

  test("is the text at the name of `exp`, macros filled in", async () => {
    const text = "%{c} %{i} %{r} %{t} %{s}: %{h}%_%%";
    expect(await explained("v=spf1 -all exp=why.%{d}", { "why.example.de TXT": [text] })).toBe(
      "192.0.2.1 192.0.2.1 unknown %{t} joe@example.de: mail.example.de %",
    );
  });

  test("writes an IPv6 address as people do for `c`", async () => {
    expect(await explained("v=spf1 -all exp=why.de", { "why.de TXT": ["%{c}"] }, { ip: "2001:DB8:0:0::1" })).toBe(
      "2001:db8::1",
    );
  });

  test.each<[string, Answers]>([
    ["v=spf1 ~all exp=why.de", WHY],
    ["v=spf1 ip4:192.0.2.1 -all exp=why.de", WHY],
    ["v=spf1 -all", WHY],
    ["v=spf1 -all exp=why.de", {}],
    ["v=spf1 -all exp=why.de", { "why.de TXT": "timeout" }],
    ["v=spf1 -all exp=why.de", { "why.de TXT": ["one", "two"] }],
    ["v=spf1 -all exp=why.de", { "why.de TXT": ["%{q}"] }],
    ["v=spf1 -all exp=why.de", { "why.de TXT": ["100%"] }],
    ["v=spf1 -all exp=why.de", { "why.de TXT": ["n\u00f6"] }],
    ["v=spf1 -all exp=%{l}..de", WHY],
    ["v=spf1 redirect=a.de exp=why.de", { ...WHY, "a.de TXT": ["v=spf1 -all"] }],
    ["v=spf1 include:a.de -all", { ...WHY, "a.de TXT": ["v=spf1 -all exp=why.de"] }],
  ])("is none of %s where the world has %j", async (record, world) => {
    expect(await explained(record, world)).toBeNull();
  });

  test("is that of the record a redirect leads to", async () => {
    expect(await explained("v=spf1 redirect=a.de exp=b.de", { ...WHY, "a.de TXT": ["v=spf1 -all exp=why.de"] })).toBe(
      "not for example.de",
    );
  });

  test("counts for no limit, and makes the result no less certain", async () => {
    const world = {
      "h.de A": ["198.51.100.1"],
      "1.2.0.192.in-addr.arpa PTR": "timeout",
      "why.de TXT": ["%{p}"],
    } as const;
    const term = Array.from({ length: 10 }, () => "a:h.de").join(" ");
    expect(await evaluate(`v=spf1 ${term} -all exp=why.de`, world)).toMatchObject({
      result: "fail",
      failed: [],
      explanation: "unknown",
    });
  });

  test("is not asked for where its name is none", async () => {
    const dns = fakeDns({ "example.de TXT": ["v=spf1 -all exp=%{l}..de"] });
    await checkHost(dns, { ip: "192.0.2.1", sender: "joe@example.de", helo: "h.test" });
    expect(dns.asked).toEqual(["TXT example.de"]);
  });

  test("has at most 512 octets", async () => {
    expect(await explained("v=spf1 -all exp=why.de", { "why.de TXT": ["%{s}".repeat(1000)] })).toHaveLength(512);
  });
});

test("never throws and asks little, whatever DNS answers and the mail says", async () => {
  const mail = fc.record({
    ip: fc.oneof(fc.ipV4(), fc.ipV6()),
    sender: fc.oneof(fc.constantFrom("joe@example.de", "joe@mx.example.de", ""), fc.string({ unit: codePoint })),
    helo: fc.oneof(fc.constantFrom("example.de", "%{d}"), fc.string({ unit: codePoint })),
  });
  await fc.assert(
    fc.asyncProperty(
      mail,
      fc.infiniteStream(anyAnswer("TXT")),
      fc.infiniteStream(anyAnswer("A")),
      async (one, texts, addresses) => {
        const dns = fakeDns((name, type) => {
          if (type === "TXT") return texts.next().value as DnsAnswer;
          return type === "A" ? (addresses.next().value as DnsAnswer) : noData(name);
        });
        const { result } = await checkHost(dns, one);
        expect(["none", "neutral", "pass", "fail", "softfail", "temperror", "permerror"]).toContain(result);
        expect(dns.asked.length).toBeLessThanOrEqual(1 + 10 * 11 + 1 + 11); // the last for an explanation, and the names of its client
      },
    ),
    { numRuns: propertyRuns(300) },
  );
});

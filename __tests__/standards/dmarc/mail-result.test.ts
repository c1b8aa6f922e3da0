import { describe, expect, test } from "@jest/globals";
import type { Observation } from "../../../src/model.ts";
import type { AlignedAuthentication, Authentication } from "../../../src/standards/dmarc/mail-result.ts";
import { observeMailResult, possibleResults } from "../../../src/standards/dmarc/mail-result.ts";
import { observeDmarc } from "../../../src/standards/dmarc/observe.ts";
import type { DmarcRecord } from "../../../src/standards/dmarc/record.ts";
import type { Answers } from "../../support/fake-dns.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import { inWords } from "../../support/in-words.ts";
import { say } from "../../support/in-english.ts";

const AUTHOR = "example.de";
const MAIL = { ip: "192.0.2.1", from: `a@${AUTHOR}`, author: AUTHOR };

const policyOf = (text: string): Promise<Observation<DmarcRecord>> =>
  observeDmarc(fakeDns({ "_dmarc.example.de TXT": [text] }), AUTHOR);

type State = AlignedAuthentication["state"];
type Alignment = AlignedAuthentication["alignment"];

function authentication(state: State, alignment: Alignment): AlignedAuthentication {
  const reason = state === "unknown" ? inWords("state?") : null;
  const unmeasured = alignment === "unknown" ? inWords("alignment?") : null;
  return { selector: null, domain: AUTHOR, state, result: null, reason, alignment, unmeasured };
}

async function results(text: string, ...authentications: [State, Alignment][]): Promise<string> {
  const all = authentications.map(([state, alignment]) => authentication(state, alignment));
  const found = { mail: MAIL, expected: "pass" as const, policy: await policyOf(text), authentications: all };
  const { results: possible, unmeasured } = possibleResults(found);
  return [possible.join(" or "), ...unmeasured.map((each) => say(each))].join(", ");
}

const REJECT = "v=DMARC1; p=reject; rua=mailto:a@example.de";

describe("a mail", () => {
  test.each<[string, [State, Alignment][], string]>([
    [
      "passes by one aligned domain",
      [
        ["fail", null],
        ["pass", "aligned"],
      ],
      "pass",
    ],
    [
      "passes whatever else is not known",
      [
        ["pass", "aligned"],
        ["unknown", "unknown"],
      ],
      "pass",
    ],
    ["fails without authentication", [["fail", null]], "reject"],
    [
      "fails without alignment",
      [
        ["pass", "not-aligned"],
        ["unknown", "not-aligned"],
      ],
      "reject",
    ],
    ["passes at some receivers where they differ", [["varies", "aligned"]], "pass or reject"],
    ["may pass where the authentication is not known", [["unknown", "aligned"]], "pass or reject, state?"],
    ["may pass where the alignment is not known", [["pass", "unknown"]], "pass or reject, alignment?"],
  ])("%s", async (_, authentications, expected) => {
    expect(await results(REJECT, ...authentications)).toBe(expected);
  });

  test.each([
    ["v=DMARC1; p=quarantine", "quarantine"],
    ["v=DMARC1; p=none", "none"],
    ["v=DMARC1; p=reject; t=y", "quarantine"],
    ["v=DMARC1; p=quarantine; t=y", "none"],
    ["v=DMARC1; p=reject; pct=100", "reject"],
    ["v=DMARC1; p=reject; pct=0", "reject or quarantine"],
    ["v=DMARC1; p=quarantine; pct=99", "quarantine or none"],
    ["v=DMARC1; p=none; pct=0", "none"],
    ["v=DMARC1; p=bogus; rua=mailto:a@example.de", "none"],
  ])("that fails meets %s: %s", async (text, expected) => {
    expect(await results(text, ["fail", null])).toBe(expected);
  });

  test("neither passes nor fails where receivers discard the record", async () => {
    expect(await results("v=DMARC1; p=bogus", ["pass", "aligned"])).toBe("none");
    expect(await results("v=DMARC1; p=none; p=none", ["pass", "aligned"])).toBe("none");
  });

  test("cannot pass where nothing authenticates it, whatever the policy is", () => {
    const policy = { state: "unknown" as const, reason: inWords("policy?"), evidence: [] };
    const found = { mail: MAIL, expected: "pass" as const, policy };
    expect(possibleResults({ ...found, authentications: [authentication("fail", null)] }).results).toEqual([
      "none",
      "quarantine",
      "reject",
    ]);
    expect(possibleResults({ ...found, authentications: [authentication("pass", null)] }).results).toContain("pass");
  });
});

describe("alignment", () => {
  async function alignment(domain: string, selector: string | null, world: Answers, author = AUTHOR): Promise<string> {
    const step: Authentication = { selector, domain, state: "pass", result: null, reason: null };
    const { authentications } = await observeMailResult(fakeDns(world), { ...MAIL, author }, "pass", [step]);
    return authentications[0]?.alignment ?? "none";
  }
  const own = (tags: string): Answers => ({ "_dmarc.example.de TXT": [`v=DMARC1; p=reject; ${tags}`] });

  test.each([
    ["the same domain, strictly", "example.de", null, own("aspf=s"), "aligned"],
    ["a subdomain", "bounce.example.de", null, own("adkim=s"), "aligned"],
    ["a subdomain of SPF, strictly", "bounce.example.de", null, own("aspf=s"), "not-aligned"],
    ["a subdomain of DKIM, strictly", "bounce.example.de", "s1", own("adkim=s"), "not-aligned"],
    ["a subdomain of DKIM", "bounce.example.de", "s1", own("aspf=s"), "aligned"],
    ["another domain", "example.com", null, own("adkim=r"), "not-aligned"],
    ["a sibling of the suffix", "other.de", null, own("adkim=r"), "not-aligned"],
    [
      "a subdomain that is an organisation of its own",
      "own.example.de",
      null,
      { ...own("aspf=r"), "_dmarc.own.example.de TXT": ["v=DMARC1; p=none; psd=n"] },
      "not-aligned",
    ],
    ["any domain without a policy", "example.de", null, {}, "none"],
    [
      "a subdomain whose records do not answer",
      "bounce.example.de",
      null,
      { ...own("aspf=r"), "_dmarc.bounce.example.de TXT": "timeout" },
      "unknown",
    ],
  ])("of %s", async (_, domain, selector, world, expected) => {
    expect(await alignment(domain, selector, world as Answers)).toBe(expected);
  });

  test("of the organisational domain with a subdomain as author", async () => {
    expect(await alignment("example.de", "s1", own("sp=quarantine"), "shop.example.de")).toBe("aligned");
  });

  test("is unknown where a record above the author does not answer", async () => {
    const world: Answers = { ...own(""), "_dmarc.a.b.example.de TXT": [REJECT] };
    const withParent = (answer: Answers[string]) => ({ ...world, "_dmarc.b.example.de TXT": answer });
    expect(await alignment("c.example.de", "s1", world, "a.b.example.de")).toBe("aligned");
    expect(await alignment("c.example.de", "s1", withParent("timeout"), "a.b.example.de")).toBe("unknown");
  });
});

test("an aligned domain takes no more questions than the policy", async () => {
  const dns = fakeDns({ "_dmarc.example.de TXT": [REJECT] });
  const step = { selector: null, domain: AUTHOR, state: "pass" as const, result: "pass", reason: null };
  await observeMailResult(dns, MAIL, "pass", [step]);
  expect(dns.asked).toEqual(["TXT _dmarc.example.de"]);
});

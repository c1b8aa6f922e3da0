// From DNS to a proposal: kinds of domain, selectors, and what is said of both.
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { observeDomainSigns } from "../../src/init/observe.ts";
import { propose } from "../../src/init/propose.ts";
import { PROVIDERS, candidateSelectors } from "../../src/standards/mail-providers.ts";
import { renderPolicy } from "../../src/init/render.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { parsePolicy } from "../../src/policy/load.ts";
import type { DnsAnswer } from "../../src/ports.ts";
import { anyAnswer } from "../support/any-answer.ts";
import type { Answers } from "../support/fake-dns.ts";
import { KEY, UNUSED_SELECTOR, REVOKED, dkimKeys, proposalFor } from "./proposals.ts";
import { inWords } from "../support/in-words.ts";
import { fakeDns, noData } from "../support/fake-dns.ts";
import { propertyRuns } from "../support/property-runs.ts";

const MX = { "example.de MX": ["10 mx.example.de"] };
const NULL_MX = { "example.de MX": ["0 ."] };
const NO_MX = {};
const spf = (text: string): Answers => ({ "example.de TXT": [text] });

describe("the kind of a domain with", () => {
  test.each<[string, Answers, string, boolean]>([
    ["MX and SPF", { ...MX, ...spf("v=spf1 mx -all") }, "send-receive", false],
    ["MX and an SPF that authorizes no sender", { ...MX, ...spf("v=spf1 -all") }, "receive", false],
    ["null MX and SPF", { ...NULL_MX, ...spf("v=spf1 ip4:192.0.2.1 -all") }, "send", false],
    ["null MX and an SPF that authorizes no sender", { ...NULL_MX, ...spf("v=spf1 -all") }, "none", false],
    [
      "an SPF that authorizes no sender in capitals and with a modifier",
      { ...NULL_MX, ...spf("V=SPF1 exp=e.example.de  -ALL") },
      "none",
      false,
    ],
    ["terms behind -all, which no receiver reads", { ...NULL_MX, ...spf("v=spf1 -all mx") }, "none", false],
    [
      "a host beside the null MX",
      { "example.de MX": ["0 .", "10 mx.example.de"], ...spf("v=spf1 -all") },
      "receive",
      false,
    ],
    ["no MX and an SPF that authorizes no sender", { ...NO_MX, ...spf("v=spf1 -all") }, "none", true],
    ["no MX and SPF", { ...NO_MX, ...spf("v=spf1 include:a.example -all") }, "send", true],
    ["MX and no SPF", MX, "send-receive", true],
    ["MX and TXT records that are no SPF", { ...MX, ...spf("google-site-verification=x") }, "send-receive", true],
    ["nothing at all", {}, "none", true],
    ["null MX and ~all", { ...NULL_MX, ...spf("v=spf1 ~all") }, "send", true],
    [
      "null MX and a redirect, which may lead to -all",
      { ...NULL_MX, ...spf("v=spf1 redirect=a.example") },
      "send",
      true,
    ],
    ["null MX and an SPF without terms", { ...NULL_MX, ...spf("v=spf1") }, "send", true],
    ["null MX and two SPF records", { ...NULL_MX, "example.de TXT": ["v=spf1 -all", "v=spf1 -all"] }, "send", true],
    ["null MX and an SPF that does not parse", { ...NULL_MX, ...spf("v=spf1 ip5:1 -all") }, "send", true],
    [
      "null MX and a key, but an SPF that authorizes no sender",
      { ...NULL_MX, ...spf("v=spf1 -all"), ...dkimKeys({ s1: [KEY] }) },
      "send",
      true,
    ],
    ["null MX, no SPF and a key", { ...NULL_MX, ...dkimKeys({ s1: [KEY] }) }, "send", true],
    [
      "null MX, -all and a revoked key",
      { ...NULL_MX, ...spf("v=spf1 -all"), ...dkimKeys({ s1: [REVOKED] }) },
      "none",
      false,
    ],
    ["MX that is not known", { "example.de MX": "timeout", ...spf("v=spf1 -all") }, "receive", true],
    ["MX that is bogus", { "example.de MX": { bogus: ["0 ."] }, ...spf("v=spf1 -all") }, "receive", true],
    ["SPF that is not known", { ...NULL_MX, "example.de TXT": "timeout" }, "send", true],
  ])("%s", async (_, world, mail, guess) => {
    expect(await proposalFor(world)).toMatchObject({ mail, isGuess: guess });
  });

  test("is said with what was seen", async () => {
    const hosts = ["10 a.example", "20 b.example", "30 c.example", "40 d.example"];
    const { reasons } = await proposalFor({
      "example.de MX": hosts,
      ...spf("v=spf1 mx -all"),
      "_dmarc.example.de TXT": ["v=DMARC1; p=reject"],
    });
    expect(reasons).toEqual([
      'receives: MX "a.example", "b.example" and 2 more',
      'sends: SPF "v=spf1 mx -all"',
      "DMARC: p=reject",
    ]);
  });

  test("that does not exist is reported as a guess from that", async () => {
    expect((await proposalFor({})).reasons).toEqual([
      "probably receives nothing: no such name",
      "probably sends nothing: no SPF record",
      "DMARC: no record",
    ]);
  });

  test("a DMARC record above it says where that is", async () => {
    const { reasons } = await proposalFor({ "_dmarc.de TXT": ["v=DMARC1; p=none; psd=y"] });
    expect(reasons.at(-1)).toBe('DMARC: p=none, inherited from "de"');
  });
});

describe("selectors", () => {
  test("are those that have a key, the providers' first, broken ones too", async () => {
    const world = {
      ...MX,
      ...spf("v=spf1 include:_spf.google.com include:spf.protection.outlook.com -all"),
      ...dkimKeys({ mail: [KEY], google: [KEY], selector2: [KEY], dkim: ["v=DKIM1; p=!"] }),
    };
    const { selectors, notes } = await proposalFor(world);
    expect(selectors).toEqual(["selector2", "google", "mail", "dkim"]);
    expect(notes.join("\n")).toMatch(
      /Microsoft 365, Google Workspace\.[^]*a guess; [^]*these have a key[^]*The key of dkim has errors/,
    );
  });

  test("that are revoked are only spoken of", async () => {
    const { selectors, notes } = await proposalFor({ ...MX, ...dkimKeys({ s1: [REVOKED], s2: [KEY] }) });
    expect(selectors).toEqual(["s2"]);
    expect(notes).toContain("Revoked, not in use: s1.");
  });

  test("that brought no answer are only spoken of", async () => {
    const { selectors, notes } = await proposalFor({ ...MX, ...dkimKeys({ s1: "timeout", s2: { bogus: [KEY] } }) });
    expect(selectors).toEqual([]);
    expect(notes).toContain("No answer for s1, s2.");
  });

  test("with text that is not a key record do not count", async () => {
    expect((await proposalFor({ ...MX, ...dkimKeys({ s1: ["v=spf1 -all"] }) })).selectors).toEqual([]);
  });

  test("are not asked for where no name is below _domainkey (RFC 8020)", async () => {
    const { selectors, notes, asked } = await proposalFor({ ...MX, "s1._domainkey.example.de TXT": [KEY] });
    expect(selectors).toEqual([]);
    expect(notes.join()).toContain("no name exists below _domainkey");
    expect(asked.filter((question) => question.includes("._domainkey."))).toEqual([
      `TXT ${UNUSED_SELECTOR}._domainkey.example.de`,
    ]);
  });

  test.each<[string, DnsAnswer]>([
    [
      "an alias of _domainkey",
      { kind: "nxdomain", owner: "gone.example", aliases: ["_domainkey.example.de"], security: "insecure" },
    ],
    [
      "a bogus denial of _domainkey",
      { kind: "nxdomain", owner: "_domainkey.example.de", aliases: [], security: "bogus" },
    ],
    ["a failure at _domainkey", { kind: "failure", cause: "servfail", reason: inWords("SERVFAIL") }],
  ])("are asked for in spite of %s", async (_, answer) => {
    expect(
      (await proposalFor({ ...MX, ...dkimKeys({ s1: [KEY] }), "_domainkey.example.de TXT": answer })).selectors,
    ).toEqual(["s1"]);
  });

  test.each([[[KEY]], [[REVOKED]], [[KEY, KEY]]])(
    "are not believed where a wildcard answers any (%#)",
    async (answer) => {
      const { mail, selectors, notes, asked } = await proposalFor({
        ...NULL_MX,
        ...spf("v=spf1 -all"),
        ...dkimKeys({ [UNUSED_SELECTOR]: answer, s1: answer }),
      });
      expect({ mail, selectors }).toEqual({ mail: "none", selectors: [] });
      expect(notes.join()).toContain("wildcard");
      expect(asked).not.toContain("TXT s1._domainkey.example.de");
    },
  );

  test("are believed where a wildcard answers something else", async () => {
    expect(
      (await proposalFor({ ...MX, ...dkimKeys({ [UNUSED_SELECTOR]: ["v=spf1 -all"], s1: [KEY] }) })).selectors,
    ).toEqual(["s1"]);
  });

  test("are not believed where it does not show whether there is a wildcard", async () => {
    const { selectors, notes } = await proposalFor({ ...MX, ...dkimKeys({ [UNUSED_SELECTOR]: "timeout", s1: [KEY] }) });
    expect(selectors).toEqual([]);
    expect(notes.join()).toMatch(/were not tried, ".*no resolver answered in time"\. Name yours/);
  });

  test.each([
    "v=spf1 include:amazonses.com -all",
    "v=spf1 include:%{i}._ip.amazonses.com -all",
    "v=spf1 a:x.amazonses.com/24 -all",
    "v=spf1 redirect=amazonses.com",
  ])("that cannot be guessed are named as such (%s)", async (text) => {
    expect((await proposalFor({ ...MX, ...spf(text), ...dkimKeys({}) })).notes.join()).toContain(
      "Selectors that cannot be guessed: Amazon SES names them at random.",
    );
  });

  test("of a domain without a known provider are the common ones alone", async () => {
    const { asked } = await proposalFor({
      ...MX,
      ...spf("v=spf1 include:notamazonses.com include:google.com.evil.example -all"),
      ...dkimKeys({}),
    });
    const selectors = asked.filter(
      (question) => question.includes("._domainkey.") && !question.includes(UNUSED_SELECTOR),
    );
    expect(selectors).toEqual(candidateSelectors([]).map((selector) => `TXT ${selector}._domainkey.example.de`));
  });
});

describe("providers", () => {
  test("have selectors that a policy takes, each once, in lower case", () => {
    for (const { selectors } of PROVIDERS) {
      expect(new Set(selectors).size).toBe(selectors.length);
      for (const selector of selectors) expect(selector).toMatch(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/);
    }
  });

  test("all at once cost fewer than 70 questions, however many terms and hosts name them", async () => {
    const terms = Array.from({ length: 5 }, () => PROVIDERS.map(({ zones }) => `include:${zones[0]}`)).flat();
    const { asked } = await proposalFor({
      "example.de MX": PROVIDERS.map(({ zones }, i) => `${i} ${zones[0]}`),
      ...spf(`v=spf1 ${terms.join(" ")} -all`),
      ...dkimKeys({}),
    });
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeGreaterThan(40);
    expect(asked.length).toBeLessThan(70);
  });
});

test("whatever DNS answers, what is proposed loads as it was meant", async () => {
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.nat()), async (seeds) => {
      const dns = fakeDns((name, type) => {
        const [answer] = fc.sample(anyAnswer(type), { seed: seeds.next().value as number, numRuns: 1 });
        return answer ?? noData(name);
      });
      const proposal = propose(await observeDomainSigns(dns, "example.de"));
      const text = renderPolicy(
        { resolvers: [], zones: [], domains: [{ domain: { name: "example.de", unicode: null }, proposal }] },
        "2026-11-23T12:00:00.000Z",
        ENGLISH,
      );
      expect(text.length).toBeLessThan(5_000);
      const [domain] = parsePolicy("mail-policy.yml", Buffer.from(text), {
        checks: [],
        formats: [],
        validateResolver: () => null,
      }).domains;
      expect(domain?.mail).toBe(proposal.mail);
      expect(domain?.dkim.selectors.map(({ name }) => name)).toEqual(proposal.selectors);
    }),
    { numRuns: propertyRuns(60) },
  );
});

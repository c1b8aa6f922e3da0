// Proposals as YAML that our own loader takes, whatever DNS had to say.
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { renderValidPolicy } from "../../src/run/init.ts";
import type { Proposal } from "../../src/init/propose.ts";
import type { NamedDomain, PolicyDraft } from "../../src/init/render.ts";
import { renderPolicy } from "../../src/init/render.ts";
import { parsePolicy } from "../../src/policy/load.ts";
import type { DomainPolicy } from "../../src/policy/policy.ts";
import { hostileText } from "../support/hostile-text.ts";
import { propose } from "../../src/init/propose.ts";
import { GERMAN } from "../../src/report/german/language.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { PROVIDERS } from "../../src/standards/mail-providers.ts";
import { sentence } from "../support/in-words.ts";
import { spoken } from "../support/in-english.ts";

const AT = "2026-11-23T12:00:00.000Z";
const PLAIN: Proposal = { mail: "send-receive", isGuess: false, reasons: [], selectors: [], notes: [] };

const draftOf = (...domains: PolicyDraft["domains"]): PolicyDraft => ({ resolvers: [], zones: [], domains });
const render = (name: string, proposal: Partial<Proposal> = {}, unicode: string | null = null): string =>
  renderPolicy(draftOf({ domain: { name, unicode }, proposal: { ...PLAIN, ...proposal } }), AT, ENGLISH);

const load = (text: string): DomainPolicy[] =>
  parsePolicy("mail-policy.yml", Buffer.from(text), { checks: [], formats: [], validateResolver: () => null }).domains;

test("a policy says what, why, and what is a guess", () => {
  const domain: NamedDomain = { name: "xn--bcher-kva.example", unicode: "bücher.example" };
  const proposal: Proposal = {
    mail: "send",
    isGuess: true,
    reasons: ["receives nothing", "sends"].map(sentence),
    selectors: ["s1", "mbo0001"],
    notes: [sentence("Guessed.")],
  };
  expect(
    renderPolicy(
      {
        resolvers: ["https://dns.example.net/dns-query"],
        zones: [{ kind: "bind", pattern: "dns/*.zone" }],
        domains: [
          { domain, proposal },
          { domain: { name: "example.org", unicode: null }, proposal: PLAIN },
        ],
      },
      AT,
      ENGLISH,
    ),
  ).toBe(`\
# yaml-language-server: $schema=https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/mail-policy.schema.json
# A first draft by \`mail-policy init\`, based on DNS on 2026-11-23. Read it, correct it, then run \`mail-policy check\`.
# DNS cannot list DKIM selectors: for those you use, look for s= in the DKIM-Signature of mail you sent.
version: 1
resolvers:
  - "https://dns.example.net/dns-query"
zones:
  - bind: "dns/*.zone"
domains:
  - name: xn--bcher-kva.example # bücher.example
    # receives nothing
    # sends
    mail: send # a guess
    # Guessed.
    dkim:
      selectors: [s1, mbo0001]
  - name: example.org
    mail: send-receive
`);
});

describe("names that YAML would read as something else", () => {
  test.each(["12.e5", "1.example", "0x1f.example", "true.example", "null.de", "no.no", "1e3.e4", "2026-11-23.de"])(
    "%s stays the domain it is",
    (name) => {
      expect(load(render(name)).map((domain) => domain.name)).toEqual([name]);
    },
  );

  test.each(["20230601", "1e5", "0x10", "true", "null", "no", "s1", "a-1", "false", "1"])(
    "%s stays the selector it is",
    (selector) => {
      const [domain] = load(render("example.de", { selectors: [selector] }));
      expect(domain?.dkim.selectors.map(({ name }) => name)).toEqual([selector]);
    },
  );
});

test("hostile text changes nothing but comments, and none of it acts on a terminal", () => {
  const sentences = fc.array(hostileText.map(sentence), { maxLength: 3 });
  fc.assert(
    fc.property(sentences, sentences, hostileText, (why, notes, unicode) => {
      const text = render("example.de", { reasons: why, notes, selectors: ["s1"] }, unicode);
      expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(load(text)).toMatchObject([
        { name: "example.de", mail: "send-receive", dkim: { selectors: [{ name: "s1" }] } },
      ]);
    }),
  );
});

test("a comment ends, however long its text", () => {
  expect(render("example.de", { reasons: [sentence("x".repeat(1_000_000))] }).length).toBeLessThan(1_000);
});

describe("a thousand domains", () => {
  const drafts = (longest: number) =>
    Array.from({ length: 1_000 }, (_, i) => ({
      domain: { name: `d${i}.example`, unicode: null },
      proposal: { ...PLAIN, reasons: Array.from({ length: 3 }, () => sentence("x".repeat(longest))) },
    }));

  test("are a policy that loads", () => {
    expect(load(renderValidPolicy(draftOf(...drafts(130)), AT, ENGLISH))).toHaveLength(1_000);
  });

  test("with more to say than a policy may hold are refused, with what to do", () => {
    expect(() => spoken(() => renderValidPolicy(draftOf(...drafts(400)), AT, ENGLISH))).toThrow(
      /try fewer at once\. .*larger than the limit of 1 MiB/,
    );
  });
});

test("comments can be in German", () => {
  const { reasons, notes } = propose({
    mx: { state: "present", value: { records: [], security: "secure" }, evidence: [] },
    spf: { state: "absent", evidence: [] },
    dmarc: { state: "absent", evidence: [] },
    providers: PROVIDERS.filter(({ name }) => name === "Amazon SES"),
    dkim: {
      state: "searched",
      isListed: false,
      asked: ["a", "b"],
      live: ["a"],
      broken: ["b"],
      revoked: [],
      unanswered: [],
    },
  });
  const domain = { name: "example.de", unicode: null };
  const text = renderPolicy(draftOf({ domain, proposal: { ...PLAIN, isGuess: true, reasons, notes } }), AT, GERMAN);
  expect(text.split("\n").slice(1)).toEqual([
    "# Ein erster Entwurf von `mail-policy init` nach dem DNS vom 2026-11-23. Durchlesen, berichtigen und danach `mail-policy check` ausführen.",
    "# Das DNS kann DKIM-Selektoren nicht auflisten: Die genutzten stehen als s= im Header DKIM-Signature gesendeter Mails.",
    "version: 1",
    "domains:",
    "  - name: example.de",
    "    # empfängt nichts: Null-MX (RFC 7505)",
    "    # sendet vermutlich: kein SPF-Eintrag, aber DKIM-Schlüssel",
    "    # DMARC: kein Eintrag",
    "    mail: send-receive # vermutet",
    "    # In MX und SPF zu sehen: Amazon SES.",
    "    # Selektoren, die sich nicht erraten lassen: Amazon SES benennt sie zufällig.",
    "    # DKIM: vermutet; von 2 probierten Selektoren haben diese einen Schlüssel. Weitere genutzte ergänzen.",
    "    # Der Schlüssel von b ist fehlerhaft.",
    "",
  ]);
});

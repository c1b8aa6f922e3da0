import { describe, expect, test } from "@jest/globals";
import type { Check } from "../../../src/define-check.ts";
import { message } from "../../../src/message.ts";
import { inEnglish } from "../../support/in-english.ts";
import { dkimKeySizeLimit } from "../../../src/standards/dkim/checks/key-size-limit.ts";
import { dkimKeyStrength } from "../../../src/standards/dkim/checks/key-strength.ts";
import { dkimNotRevoked } from "../../../src/standards/dkim/checks/not-revoked.ts";
import { dkimSyntax } from "../../../src/standards/dkim/checks/syntax.ts";
import { dkimSelector } from "../../../src/standards/dkim/checks/selector.ts";
import { dkimWildcard } from "../../../src/standards/dkim/checks/wildcard.ts";
import { dkimKeySharing } from "../../../src/standards/dkim/checks/key-sharing.ts";
import { dkimRetired } from "../../../src/standards/dkim/checks/retired.ts";
import { dkimBothAlgorithms } from "../../../src/standards/dkim/checks/both-algorithms.ts";
import { dkimNotTesting } from "../../../src/standards/dkim/checks/not-testing.ts";
import { dkimService } from "../../../src/standards/dkim/checks/service.ts";
import { dkimHash } from "../../../src/standards/dkim/checks/hash.ts";
import {
  observeDkim,
  observeDkimWildcard,
  observeActiveSelector,
  observeRetiredSelector,
  wildcardProbeName,
} from "../../../src/standards/dkim/observe.ts";
import { ED25519, rsa } from "../../support/dkim-key.ts";
import type { FakeAnswer } from "../../support/fake-dns.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import { makeSubject } from "../../support/subject.ts";

const NAME = "s1._domainkey.example.de";
const BOGUS = message("cause/bogus");

const observe = (answer: FakeAnswer) => observeDkim(fakeDns({ [`${NAME} TXT`]: answer }), "example.de", "s1");

/** What the check says of a selector that answers so. */
async function judge(check: Check, ...texts: string[]): Promise<unknown> {
  const key =
    check === dkimRetired
      ? await observeRetiredSelector(fakeDns({ [`${NAME} TXT`]: texts }), "example.de", "s1")
      : await observe(texts);
  const parameter = check.parameter?.["tr-03108"] ?? Number.NaN;
  const subject = {
    domain: "example.de",
    name: NAME,
    mail: "send",
    profile: "tr-03108",
    at: "2026-11-23T12:00:00.000Z",
    parameter,
  } as const;
  if (check.examines.includes("key")) return inEnglish(check.judge({ key }, subject));
  if (key.state !== "present") throw new Error(`the engine would not ask for a judgement: ${key.state}`);
  return inEnglish(check.judge({ key: key.value }, subject));
}

describe("observeDkim", () => {
  test("is absent where the name does not exist", async () => {
    const dns = fakeDns({});
    expect(inEnglish(await observeDkim(dns, "example.de", "s1"))).toEqual({
      state: "absent",
      evidence: [{ source: `TXT ${NAME}`, text: "no such name" }],
    });
    expect(dns.asked).toEqual([`TXT ${NAME}`]);
  });

  test("is absent where no TXT record is a key record, which are shown", async () => {
    expect(await observe(["v=DKIM2; p=AA"])).toEqual({
      state: "absent",
      evidence: [{ at: { type: "TXT", name: NAME }, text: "v=DKIM2; p=AA" }],
    });
  });

  test("is malformed where there are several key records", async () => {
    expect(inEnglish(await observe(["v=DKIM1; p=", "p=AA"]))).toMatchObject({
      state: "malformed",
      problem: `${NAME} has 2 key records; RFC 6376 allows one`,
    });
  });

  test.each<[string, FakeAnswer]>([
    ["fails", "timeout"],
    ["is bogus", { bogus: ["v=DKIM1; p="] }],
  ])("is unknown where the lookup %s", async (_how, answer) => {
    const reason = expect.stringContaining(`TXT ${NAME}`);
    expect(inEnglish(await observe(answer))).toMatchObject({ state: "unknown", reason });
  });
});

describe("dkim/selector", () => {
  test("passes with one key record, even a faulty one: that is dkim/syntax's to report", async () => {
    expect(await judge(dkimSelector, "v=DKIM1; p=%")).toMatchObject({ outcome: "pass" });
  });

  test.each<[string, string[], string]>([
    ["none", [], `${NAME} has no DKIM key record`],
    ["a foreign one", ["v=spf1 -all"], `${NAME} has no DKIM key record`],
    [
      "one of another version",
      ["v=DKIM2; p=AA"],
      `${NAME} has no DKIM key record: the TXT record there begins with "v=DKIM2; p=AA", not with \`v=DKIM1;\``,
    ],
    [
      "one without its semicolon",
      ["v=DKIM1 k=rsa; p=AA"],
      `${NAME} has no DKIM key record: the TXT record there begins with "v=DKIM1 k=rsa; p=AA", not with \`v=DKIM1;\``,
    ],
    ["two", ["p=AA", "p=BB"], `${NAME} has 2 key records; RFC 6376 allows one`],
    [
      "the host name of a provider",
      ["s1.Domainkey.provider.example."],
      `${NAME} has no DKIM key record: its TXT record is the host name s1.domainkey.provider.example. A CNAME was meant`,
    ],
  ])("fails with %s", async (_what, texts, message) => {
    expect(await judge(dkimSelector, ...texts)).toMatchObject({
      outcome: "fail",
      message,
      fix: { text: expect.stringContaining(NAME) },
    });
  });
});

describe("dkim/syntax", () => {
  test.each([
    [`v=DKIM1; p=${rsa(2048)}`, "the record is valid: 2048-bit RSA key"],
    [`v=DKIM1; k=ed25519; p=${ED25519}`, "the record is valid: Ed25519 key"],
    ["v=DKIM1; p=", "the record is valid; its key is revoked"],
  ])("passes for %s", async (text, message) => {
    expect(await judge(dkimSyntax, text)).toMatchObject({ outcome: "pass", message });
  });

  test("fails with every error in words", async () => {
    expect(await judge(dkimSyntax, "k=rsa; v=DKIM1; p=AA; k=rsa")).toMatchObject({
      outcome: "fail",
      message:
        'the tag "k" occurs more than once; the tag `v` is not the first one; RFC 6376 requires it to be; `p` is not a valid RSA key: it is not a DER-encoded key',
    });
  });
});

describe("dkim/not-revoked", () => {
  test.each<[string, string]>([
    [`v=DKIM1; p=${rsa(1024)}`, "pass"],
    ["v=DKIM1; p=", "fail"],
    ["v=DKIM1; k=dsa; p=", "not-applicable"],
    ["v=DKIM1; p=%", "not-applicable"],
  ])("says of %s: %s", async (text, outcome) => {
    expect(await judge(dkimNotRevoked, text)).toMatchObject({ outcome });
  });
});

describe("dkim/key-strength", () => {
  test.each<[string, string, string]>([
    [`v=DKIM1; p=${rsa(2048)}`, "pass", "2048-bit RSA key"],
    [`v=DKIM1; p=${rsa(4096)}`, "pass", "4096-bit RSA key"],
    [`v=DKIM1; k=ed25519; p=${ED25519}`, "pass", "Ed25519 key"],
    [`v=DKIM1; p=${rsa(2047)}`, "fail", "2047-bit RSA key; at least 2048 bits are required"],
    [`v=DKIM1; p=${rsa(1024)}`, "fail", "1024-bit RSA key; at least 2048 bits are required"],
    ["v=DKIM1; p=", "not-applicable", "not judged: the key is revoked, see dkim/not-revoked"],
    [`k=rsa; v=DKIM1; p=${rsa(1024)}`, "not-applicable", "not judged: the key record is not valid, see dkim/syntax"],
  ])("says of %s: %s", async (text, outcome, message) => {
    expect(await judge(dkimKeyStrength, text)).toMatchObject({ outcome, message });
  });
});

describe("the exact record to publish", () => {
  const meant = `v=DKIM1; k=rsa; p=${rsa(1024)}`;
  const published = (data: string) => ({
    outcome: "fail",
    fix: { records: [{ name: `${NAME}.`, type: "TXT", data }] },
  });
  const quoted = (text: string): string =>
    text.length > 255 ? `"${text.slice(0, 255)}" "${text.slice(255)}"` : `"${text}"`;

  test("is the record without its quoting", async () => {
    expect(await judge(dkimSyntax, `"${meant}"`)).toMatchObject(published(quoted(meant)));
  });

  test("is the whole of two halves, wherever the second one says `p=`", async () => {
    const whole = `v=DKIM1; k=rsa; p=${rsa(2048)}`;
    expect(await judge(dkimSyntax, whole.slice(0, 300), whole.slice(300))).toMatchObject(published(quoted(whole)));
    expect(await judge(dkimSelector, whole.slice(0, 300), `p=${whole.slice(300)}`)).toMatchObject(
      published(quoted(whole)),
    );
  });

  test("is that found at the doubled name", async () => {
    const key = await observeActiveSelector(fakeDns({ [`${NAME}.example.de TXT`]: [meant] }), "example.de", "s1");
    const judgement = inEnglish(dkimSelector.judge({ key }, { ...makeSubject(NAME), domain: "example.de" }));
    expect(judgement).toMatchObject({
      message: expect.stringContaining(`one is published at ${NAME}.example.de`),
      ...published(quoted(meant)),
    });
  });

  test.each<[Check, string, string]>([
    [dkimHash, `v=DKIM1; h=sha1; p=${rsa(1024)}`, `v=DKIM1; p=${rsa(1024)}`],
    [dkimService, `v=DKIM1; s=tlsrpt; p=${rsa(1024)}`, `v=DKIM1; p=${rsa(1024)}`],
    [dkimNotTesting, `v=DKIM1; t=y; p=${rsa(1024)}`, `v=DKIM1; p=${rsa(1024)}`],
    [dkimNotTesting, `v=DKIM1; t=y:s; p=${rsa(1024)}`, `v=DKIM1; t=s; p=${rsa(1024)}`],
    [dkimRetired, `v=DKIM1; p=${rsa(1024)}`, "v=DKIM1; p="],
  ])("is the one without the fault", async (check, text, fixed) => {
    expect(await judge(check, text)).toMatchObject(published(quoted(fixed)));
  });

  test("is none behind an alias: its target is another's to change", async () => {
    const answer: FakeAnswer = {
      kind: "records",
      records: [{ name: "k.b.de", ttl: 1, type: "TXT", data: { strings: ["v=DKIM1; t=y; ", `p=${rsa(512)}`] } }],
      owner: "k.b.de",
      aliases: [NAME],
      security: "secure",
    };
    const key = await observe(answer);
    if (key.state !== "present") throw new Error(key.state);
    expect(inEnglish(dkimNotTesting.judge({ key: key.value }, makeSubject(NAME)))).toMatchObject({
      outcome: "fail",
      fix: { text: expect.stringContaining("alias"), records: [] },
    });
  });
});

describe("dkim/key-size-limit", () => {
  test.each<[string, string, string]>([
    [`v=DKIM1; p=${rsa(4096)}`, "pass", "4096-bit RSA key"],
    [`v=DKIM1; p=${rsa(4097)}`, "fail", "4097-bit RSA key; at most 4096 bits are recommended"],
    [`v=DKIM1; k=ed25519; p=${ED25519}`, "pass", "Ed25519 key"],
    ["v=DKIM1; p=", "not-applicable", "not judged: the key is revoked, see dkim/not-revoked"],
  ])("says of %s: %s", async (text, outcome, message) => {
    expect(await judge(dkimKeySizeLimit, text)).toMatchObject({ outcome, message });
  });
});

describe("the tags of a key record", () => {
  test.each<[string, Check, string, string]>([
    ["", dkimHash, "pass", "every hash algorithm"],
    ["h=sha256;", dkimHash, "pass", "`h=sha256` allows"],
    ["h=sha1:x-new:sha256;", dkimHash, "pass", "allows sha256"],
    ["h=sha1;", dkimHash, "fail", "`h=sha1` does not allow sha256"],
    ["h=SHA256;", dkimHash, "fail", "`h=SHA256` does not allow sha256"],
    ["h=;", dkimHash, "fail", "`h=` does not allow"],
    ["", dkimService, "pass", "every service"],
    ["s=*;", dkimService, "pass", "allows email"],
    ["s=tlsrpt : email;", dkimService, "pass", "allows email"],
    ["s=tlsrpt;", dkimService, "fail", "`s=tlsrpt` does not allow"],
    ["", dkimNotTesting, "pass", "no `t=y`"],
    ["t=s;", dkimNotTesting, "pass", "no `t=y`"],
    ["t=s : y;", dkimNotTesting, "fail", "`t=s:y` marks"],
    [`s=${"x".repeat(5_000)};`, dkimService, "fail", "…`"],
  ])("%s: %# is judged as its RFC says", async (tag, check, outcome, message) => {
    expect(await judge(check, `v=DKIM1; ${tag} p=${rsa(1024)}`)).toMatchObject({
      outcome,
      message: expect.stringContaining(message),
    });
    expect(await judge(check, `v=DKIM1; ${tag} p=`)).toMatchObject({ outcome: "not-applicable" });
    expect(await judge(check, `v=DKIM1; ${tag} p=AA`)).toMatchObject({ outcome: "not-applicable" });
  });
});

describe("dkim/retired", () => {
  test.each<[string, string[], string]>([
    ["no record", [], "pass"],
    ["a revoked key", ["v=DKIM1; p="], "pass"],
    ["what is no key", ["v=DKIM1; p=AA"], "pass"],
    ["a key", [`v=DKIM1; p=${rsa(512)}`], "fail"],
    ["a key in a faulty record, which some verifiers take", [`k=rsa; v=DKIM1; p=${rsa(512)}`], "fail"],
    ["a key among several records", ["v=DKIM1; p=", `v=DKIM1; p=${rsa(512)}`], "fail"],
  ])("says of %s: %j → %s", async (_what, texts, outcome) => {
    expect(await judge(dkimRetired, ...texts)).toMatchObject({ outcome });
  });

  test.each<[string, FakeAnswer]>([
    ["fails", "timeout"],
    ["is bogus", { bogus: ["v=DKIM1; p="] }],
  ])("is not known where the lookup %s", async (_how, answer) => {
    expect(await observeRetiredSelector(fakeDns({ [`${NAME} TXT`]: answer }), "example.de", "s1")).toMatchObject({
      state: "unknown",
    });
  });
});

describe("dkim/both-algorithms", () => {
  const about = (keys: object): unknown =>
    inEnglish(
      dkimBothAlgorithms.judge(
        {
          dkimKeys: {
            state: "present",
            value: { rsa: [], ed25519: [], without: [], unmeasured: null, ...keys },
            evidence: [],
          },
        },
        makeSubject("example.de"),
      ),
    );

  test.each<[object, string, string]>([
    [{ rsa: ["a"], ed25519: ["b"] }, "pass", "RSA (selector a) and Ed25519 (selector b)"],
    [{ rsa: ["a"], ed25519: ["b"], without: ["c"], unmeasured: BOGUS }, "pass", "RSA"],
    [{ rsa: ["a"], unmeasured: BOGUS }, "unknown", "bogus"],
    [{ rsa: ["a"], without: ["b"] }, "not-applicable", "selector b has no valid key"],
    [{ rsa: ["a", "b"] }, "fail", "the declared selectors have only RSA keys (a, b)"],
    [{ ed25519: ["a"] }, "fail", "the declared selectors have only Ed25519 keys (a)"],
  ])("of %j says %s", (keys, outcome, message) => {
    expect(about(keys)).toMatchObject({ outcome, message: expect.stringContaining(message) });
  });
});

describe("dkim/key-sharing", () => {
  const about = (sharing: object): unknown =>
    inEnglish(
      dkimKeySharing.judge(
        {
          dkimSharing: {
            state: "present",
            value: { domains: 3, keys: 1, shared: [], unmeasured: null, ...sharing },
            evidence: [],
          },
        },
        makeSubject("example.de"),
      ),
    );

  test.each<[object, string, string]>([
    [
      { shared: [{ selector: "a", at: ["k._domainkey.b.de"], count: 1 }], unmeasured: BOGUS },
      "fail",
      "the key of a is also published at k._domainkey.b.de",
    ],
    [{ shared: [{ selector: "a", at: ["x", "y"], count: 9 }] }, "fail", "at x, y and 7 more"],
    [{ unmeasured: BOGUS }, "unknown", "bogus"],
    [{ domains: 1 }, "pass", "no other audited domain"],
    [{ keys: 0 }, "pass", "itself publishes no key"],
    [{}, "pass", "domains compared: 3"],
  ])("of %j says %s", (sharing, outcome, message) => {
    expect(about(sharing)).toMatchObject({ outcome, message: expect.stringContaining(message) });
  });
});

test.each([dkimBothAlgorithms, dkimKeySharing])("without a declared selector there is nothing to compare", (check) => {
  const absent = { state: "absent", evidence: [] };
  expect(inEnglish(check.judge({ dkimKeys: absent, dkimSharing: absent }, makeSubject("example.de")))).toEqual({
    outcome: "not-applicable",
    message: "not judged: no selector is declared, see dkim/selector",
  });
});

describe("what to do about an alias", () => {
  const behindAlias = (text: string): FakeAnswer => ({
    kind: "records",
    records: [{ name: "k.b.de", ttl: 1, type: "TXT", data: { strings: [text] } }],
    owner: "k.b.de",
    aliases: [NAME],
    security: "secure",
  });

  test("is to change the record at its target", async () => {
    const key = await observe(behindAlias(`v=DKIM1; t=y; k=ed25519; p=${ED25519}`));
    if (key.state !== "present") throw new Error(key.state);
    const text = `Publish the record without the flag \`y\`. ${NAME} is an alias: the owner of its target must change the record there.`;
    expect(inEnglish(dkimNotTesting.judge({ key: key.value }, makeSubject(NAME)))).toMatchObject({
      fix: { text, records: [] },
    });
  });

  test("of a retired selector is to remove it", async () => {
    const dns = fakeDns({ [`${NAME} TXT`]: behindAlias(`v=DKIM1; k=ed25519; p=${ED25519}`) });
    const key = await observeRetiredSelector(dns, "example.de", "s1");
    const subject = { ...makeSubject(NAME), domain: "example.de" };
    const text = `Remove the alias at ${NAME}: its target k.b.de belongs to another domain.`;
    expect(inEnglish(dkimRetired.judge({ key }, subject))).toMatchObject({ fix: { text, records: [] } });
  });
});

describe("dkim/wildcard", () => {
  test.each<[string, FakeAnswer | null, string]>([
    ["nothing", null, "pass"],
    ["foreign text", ["v=spf1 -all"], "pass"],
    ["a revoked key", ["v=DKIM1; p="], "pass"],
    ["a revoked key and foreign text", ["v=spf1 -all", "v=DKIM1; p="], "pass"],
    ["a key", [`v=DKIM1; p=${rsa(512)}`], "fail"],
    ["what is no key", ["v=DKIM1; p=AA"], "fail"],
    ["two records", ["v=DKIM1; p=", `p=${rsa(512)}`], "fail"],
  ])("where an unused selector has %s: %j, %s", async (_what, answer, outcome) => {
    const dkimWildcardFact = await observeDkimWildcard(
      fakeDns(answer === null ? {} : { [`${wildcardProbeName("example.de")} TXT`]: answer }),
      "example.de",
    );
    expect(inEnglish(dkimWildcard.judge({ dkimWildcard: dkimWildcardFact }, makeSubject("example.de")))).toMatchObject({
      outcome,
      message: expect.stringContaining("an unused selector"),
    });
  });
});

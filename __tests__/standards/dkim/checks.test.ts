import { describe, expect, test } from "@jest/globals";
import type { Check } from "../../../src/check.ts";
import type { Judgement } from "../../../src/model.ts";
import { dkimKeyStrength, dkimNotRevoked, dkimSelector, dkimSyntax } from "../../../src/standards/dkim/checks.ts";
import { observeDkim } from "../../../src/standards/dkim/observe.ts";
import { ED25519, rsa } from "../../support/dkim-key.ts";
import type { FakeAnswer } from "../../support/fake-dns.ts";
import { fakeDns } from "../../support/fake-dns.ts";

const NAME = "s1._domainkey.example.de";

const observe = (answer: FakeAnswer) => observeDkim(fakeDns({ [`${NAME} TXT`]: answer }), "example.de", "s1");

/** What the check says of a selector that answers so. */
async function judge(check: Check, ...texts: string[]): Promise<Judgement> {
  const key = await observe(texts);
  const parameter = check.parameter?.["tr-03108"] ?? Number.NaN;
  const subject = { domain: "example.de", name: NAME, mail: "send", profile: "tr-03108", at: "2026-11-23T12:00:00.000Z", parameter } as const;
  if (check.examines.includes("key")) return check.judge({ key }, subject);
  if (key.state !== "present") throw new Error(`the engine would not ask for a judgement: ${key.state}`);
  return check.judge({ key: key.value }, subject);
}

describe("observeDkim", () => {
  test("takes the key record among foreign TXT records, and only that as evidence", async () => {
    const text = `v=DKIM1; p=${rsa(2048)}`;
    expect(await observe(["foreign", text])).toMatchObject({
      state: "present",
      value: { text, key: { bits: 2048 } },
      evidence: [{ source: `TXT ${NAME}`, text }],
    });
  });

  test("is absent where the name does not exist", async () => {
    const dns = fakeDns({});
    expect(await observeDkim(dns, "example.de", "s1")).toEqual({ state: "absent", evidence: [{ source: `TXT ${NAME}`, text: "no such name" }] });
    expect(dns.asked).toEqual([`TXT ${NAME}`]);
  });

  test("is absent where no TXT record is a key record, which are shown", async () => {
    expect(await observe(["v=DKIM2; p=AA"])).toEqual({ state: "absent", evidence: [{ source: `TXT ${NAME}`, text: "v=DKIM2; p=AA" }] });
  });

  test("is malformed where there are several key records", async () => {
    expect(await observe(["v=DKIM1; p=", "p=AA"])).toMatchObject({ state: "malformed", problem: `${NAME} has 2 key records, exactly one is allowed` });
  });

  test.each<[string, FakeAnswer]>([["fails", "timeout"], ["is bogus", { bogus: ["v=DKIM1; p="] }]])("is unknown where the lookup %s", async (_how, answer) => {
    expect(await observe(answer)).toMatchObject({ state: "unknown", reason: expect.stringContaining(`TXT ${NAME}`) });
  });
});

describe("dkim/selector", () => {
  test("passes with one key record, even a faulty one: that is dkim/syntax's to report", async () => {
    expect(await judge(dkimSelector, "v=DKIM1; p=%")).toMatchObject({ outcome: "pass" });
  });

  test.each<[string, string[], string]>([
    ["none", [], `${NAME} has no DKIM key record`],
    ["a foreign one", ["v=spf1 -all"], `${NAME} has no DKIM key record`],
    ["two", ["p=AA", "p=BB"], `${NAME} has 2 key records, exactly one is allowed`],
  ])("fails with %s", async (_what, texts, message) => {
    expect(await judge(dkimSelector, ...texts)).toMatchObject({ outcome: "fail", message, fix: { text: expect.stringContaining(NAME) } });
  });
});

describe("dkim/syntax", () => {
  test.each([
    [`v=DKIM1; p=${rsa(2048)}`, "the record is valid: RSA, 2048 bit"],
    [`v=DKIM1; k=ed25519; p=${ED25519}`, "the record is valid: Ed25519"],
    ["v=DKIM1; p=", "the record is valid; its key is revoked"],
  ])("passes for %s", async (text, message) => {
    expect(await judge(dkimSyntax, text)).toMatchObject({ outcome: "pass", message });
  });

  test("fails with every error in words", async () => {
    expect(await judge(dkimSyntax, "k=rsa; v=DKIM1; p=AA; k=rsa")).toMatchObject({
      outcome: "fail",
      message: 'the tag "k" is there more than once; the tag `v` must come first; `p` does not hold an RSA key: it is no DER-encoded key',
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
    [`v=DKIM1; p=${rsa(2048)}`, "pass", "RSA, 2048 bit"],
    [`v=DKIM1; p=${rsa(4096)}`, "pass", "RSA, 4096 bit"],
    [`v=DKIM1; k=ed25519; p=${ED25519}`, "pass", "Ed25519"],
    [`v=DKIM1; p=${rsa(2047)}`, "fail", "RSA, 2047 bit, at least 2048 bit are needed"],
    [`v=DKIM1; p=${rsa(1024)}`, "fail", "RSA, 1024 bit, at least 2048 bit are needed"],
    ["v=DKIM1; p=", "not-applicable", "the key is revoked: see dkim/not-revoked"],
    [`k=rsa; v=DKIM1; p=${rsa(1024)}`, "not-applicable", "the key record is not valid: see dkim/syntax"],
  ])("says of %s: %s", async (text, outcome, message) => {
    expect(await judge(dkimKeyStrength, text)).toMatchObject({ outcome, message });
  });
});

import { inEnglish } from "../../support/in-english.ts";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { isHostName, labelsOf, parseName } from "../../../src/dns/name.ts";
import type { DnsAnswer } from "../../../src/ports.ts";
import {
  observeDkimWildcard,
  observeActiveSelector,
  observeRetiredSelector,
  wildcardProbeName,
} from "../../../src/standards/dkim/observe.ts";
import { ED25519, rsa } from "../../support/dkim-key.ts";
import { fakeDns } from "../../support/fake-dns.ts";

const NAME = "s1._domainkey.a.de";
const TEXT = `v=DKIM1; k=rsa; p=${rsa(2048)}`;

describe("observeActiveSelector", () => {
  test("asks for the doubled name only where the record is missing", async () => {
    const dns = fakeDns({ [`${NAME} TXT`]: [TEXT] });
    await observeActiveSelector(dns, "a.de", "s1");
    expect(dns.asked).toEqual([`TXT ${NAME}`]);
    await observeActiveSelector(dns, "a.de", "s2");
    expect(dns.asked.slice(1)).toEqual(["TXT s2._domainkey.a.de", "TXT s2._domainkey.a.de.a.de"]);
  });

  test("gives a record at the doubled name as evidence of a missing one", async () => {
    const dns = fakeDns({ [`${NAME}.a.de TXT`]: [TEXT] });
    expect(inEnglish(await observeActiveSelector(dns, "a.de", "s1"))).toEqual({
      state: "absent",
      evidence: [{ source: `TXT ${NAME}.a.de`, text: TEXT }],
    });
  });

  test.each([
    ["fails", "timeout" as const],
    ["has foreign text", ["v=spf1 -all"]],
  ])("is none the wiser where the doubled name %s", async (_what, answer) => {
    const dns = fakeDns({ [`${NAME}.a.de TXT`]: answer });
    expect(inEnglish(await observeActiveSelector(dns, "a.de", "s1"))).toEqual({
      state: "absent",
      evidence: [{ source: `TXT ${NAME}`, text: "no such name" }],
    });
  });

  test("says who publishes the record behind an alias", async () => {
    const answer: DnsAnswer = {
      kind: "records",
      records: [{ name: "k.b.de", ttl: 1, type: "TXT", data: { strings: [TEXT.slice(0, 200), TEXT.slice(200)] } }],
      owner: "k.b.de",
      aliases: [NAME],
      security: "secure",
    };
    expect(await observeActiveSelector(fakeDns({ [`${NAME} TXT`]: answer }), "a.de", "s1")).toMatchObject({
      state: "present",
      value: { owner: "k.b.de", key: { bits: 2048 } },
    });
  });

  test("names a key that goes on in another TXT record, and what was meant", async () => {
    const dns = fakeDns({ [`${NAME} TXT`]: [TEXT.slice(200), TEXT.slice(0, 200)] });
    expect(inEnglish(await observeActiveSelector(dns, "a.de", "s1"))).toMatchObject({
      state: "present",
      value: { errors: [expect.stringContaining("split into two")], meant: TEXT },
    });
  });

  test("takes an empty key for split where the key stands in another TXT record, but not beside one without", async () => {
    const head = "v=DKIM1; k=rsa; p=";
    const split = fakeDns({ [`${NAME} TXT`]: [head, rsa(2048)] });
    expect(inEnglish(await observeActiveSelector(split, "a.de", "s1"))).toMatchObject({
      value: { isRevoked: false, errors: [expect.stringContaining("split into two")], meant: TEXT },
    });
    for (const other of [" ", "AAAA", "v=spf1 -all"]) {
      const apart = fakeDns({ [`${NAME} TXT`]: [head, other] });
      expect(inEnglish(await observeActiveSelector(apart, "a.de", "s1"))).toMatchObject({
        state: "malformed",
        problem: expect.stringContaining("2 TXT records"),
      });
    }
  });

  test.each([
    ["base64", ED25519],
    ["something else", "owner=mail-team"],
  ])("is malformed where %s stands beside a whole record", async (_what, other) => {
    const dns = fakeDns({ [`${NAME} TXT`]: [other, TEXT] });
    const evidence = [TEXT, other].map((text) => ({ source: `TXT ${NAME}`, text }));
    const problem = `${NAME} has 2 TXT records; RFC 6376 allows one. Which one verifiers use is undefined`;
    expect(inEnglish(await observeActiveSelector(dns, "a.de", "s1"))).toEqual({
      state: "malformed",
      problem,
      evidence,
    });
  });
});

describe("observeRetiredSelector", () => {
  test("gives the key that can be used among several records, with all of them as evidence", async () => {
    const texts = ["v=DKIM1; p=", TEXT, `v=DKIM1; k=ed25519; p=${ED25519}`];
    expect(
      await observeRetiredSelector(fakeDns({ [`${NAME} TXT`]: ["foreign", ...texts] }), "a.de", "s1"),
    ).toMatchObject({
      state: "present",
      value: { text: TEXT, owner: NAME, key: { bits: 2048 } },
      evidence: texts.map((text) => ({ at: { type: "TXT", name: NAME }, text })),
    });
  });

  test("asks for no doubled name", async () => {
    const dns = fakeDns({});
    expect(inEnglish(await observeRetiredSelector(dns, "a.de", "s1"))).toEqual({
      state: "absent",
      evidence: [{ source: `TXT ${NAME}`, text: "no such name" }],
    });
    expect(dns.asked).toEqual([`TXT ${NAME}`]);
  });
});

describe("a name that would be too long to exist", () => {
  const long = Array.from({ length: 8 }, () => "abcdefghijklmno").join(".");

  test("has no record, and is not asked for", async () => {
    const dns = fakeDns({});
    const selector = `${long}.s1`;
    expect(inEnglish(await observeActiveSelector(dns, long, selector))).toMatchObject({
      state: "absent",
      evidence: [{ text: "the name is too long for DNS" }],
    });
    expect(await observeRetiredSelector(dns, long, selector)).toMatchObject({ state: "absent" });
    expect(inEnglish(await observeActiveSelector(dns, long, "s1"))).toMatchObject({
      state: "absent",
      evidence: [{ text: "no such name" }],
    });
    expect(dns.asked).toEqual([`TXT s1._domainkey.${long}`]);
  });
});

describe("the name of a selector that does not exist", () => {
  test("is the same for the same domain, and another for another", () => {
    expect(wildcardProbeName("a.de")).toBe("mail-policy-probe-694d3139._domainkey.a.de");
    expect(
      new Set(["a.de", "b.de", "ab.de", "ba.de"].map((domain) => labelsOf(wildcardProbeName(domain))[0])).size,
    ).toBe(4);
  });

  test("is a name for every domain that leaves room for it", () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        const name = wildcardProbeName(domain.toLowerCase());
        if (name.length <= 253) expect([parseName(name), isHostName(labelsOf(name)[0] ?? "")]).toEqual([name, true]);
      }),
    );
  });

  test("is not asked for where it would be too long to exist", async () => {
    const dns = fakeDns({});
    const domain = Array.from({ length: 15 }, () => "abcdefghijklmno").join(".");
    expect(await observeDkimWildcard(dns, domain)).toMatchObject({ state: "absent" });
    expect(dns.asked).toEqual([]);
  });
});

import { describe, expect, test } from "@jest/globals";
import { runTogetherTerms, truncatedKey, whitespaceInKey } from "../../../src/zones/lint/txt-strings.ts";
import { rsa, rsaPkcs1 } from "../../support/dkim-key.ts";
import { say, sayAll } from "../../support/in-english.ts";

const NAME = "s._domainkey.example.de";

describe("terms of SPF run together", () => {
  const INCLUDE = "include:b.example";
  test.each<[strings: string[], joint: string, intended: string]>([
    [["v=spf1", "mx -all"], '"v=spf1mx"', "v=spf1 mx -all"],
    [["", "v=spf1", "", "mx -all"], '"v=spf1mx"', "v=spf1 mx -all"],
    [["V=SPF1 a", "IP4:192.0.2.1", " -all"], '"aIP4:192.0.2.1"', "V=SPF1 a IP4:192.0.2.1 -all"],
    [["v=spf1 a", "ip6:2001:db8::1 mx", "-all"], '"aip6:2001:db8::1"', "v=spf1 a ip6:2001:db8::1 mx -all"],
    [["v=spf1 mx a", "~exists:x.example"], '"a~exists:x.example"', "v=spf1 mx a ~exists:x.example"],
    [["v=spf1 mx a", "redirect=x.example"], '"aredirect=x.example"', "v=spf1 mx a redirect=x.example"],
    [["v=spf1 mx", "-ALL"], '"mx-ALL"', "v=spf1 mx -ALL"],
    [[" v=spf1", "mx -all"], '"v=spf1mx"', " v=spf1 mx -all"],
    [["v=spf1 mx", "-all \t"], '"mx-all"', "v=spf1 mx -all \t"],
    [['"v=spf1', "mx -all"], String.raw`"\"v=spf1mx"`, '"v=spf1 mx -all'],
    [["v=spf1 a", INCLUDE, INCLUDE], `"a${INCLUDE}"`, `v=spf1 a ${INCLUDE} ${INCLUDE}`],
    [
      [`v=spf1 ${"x".repeat(100)}`, `ip4:${"1".repeat(90)}`],
      `"${"x".repeat(60)}ip4:${"1".repeat(56)}"`,
      `v=spf1 ${"x".repeat(100)} ip4:${"1".repeat(90)}`,
    ],
  ])("in %j", (strings, joint, intended) => {
    const message = `the strings of a TXT record are joined without a space, so that receivers read ${joint}`;
    expect(sayAll(runTogetherTerms(strings, false))).toEqual({ message, intended });
  });

  test.each([
    [[]],
    [["v=spf1 mx -all"]],
    [["v=spf1 ", "mx -all"]],
    [["v=spf1\t", "mx", " -all"]],
    [["v=spf1 a:host", "ile.example -all"]],
    [["v=spf1 a:x.", "include:b.example"]],
    [["v=spf1 a -", "all"]],
    [["v=spf1 x=", "ip4:192.0.2.1"]],
    [["v=spf1 a/", "-all"]],
    [["v=spf1 mx", "-all", " a"]],
    [["v=spf1 mx", "-allow"]],
    [["v=spf1 mx", "x-all"]],
    [["v=spf1 xinclude:a", "xinclude:b.example"]],
    [["v=spf10", INCLUDE]],
    [["x v=spf1", INCLUDE]],
    [["v=spf1x", "mx -all"]],
    [["v=spf1 mx", "a", INCLUDE.slice(1)]],
  ])("in nothing else: %j", (strings) => {
    expect(runTogetherTerms(strings, false)).toBeNull();
  });

  test("are all words without quotes", () => {
    expect(runTogetherTerms(["v=spf1", "a", "m", "x"], true)?.intended).toBe("v=spf1 a m x");
    expect(runTogetherTerms(["v=spf1 ", "a", "\tm"], true)).toBeNull();
    expect(runTogetherTerms(["x", "a"], true)).toBeNull();
  });
});

describe("white space where two strings of a key meet", () => {
  test.each<[strings: string[], intended: string]>([
    [["v=DKIM1; p=AB ", "CD"], "v=DKIM1; p=ABCD"],
    [["v=DKIM1; n=x; p=AB ", "CD"], "v=DKIM1; n=x; p=ABCD"],
    [["p=AB", ";p=CD ", "EF"], "p=AB;p=CDEF"],
    [["v=DKIM1; p=AB", " CD"], "v=DKIM1; p=ABCD"],
    [["p = AB\t", " CD\t", " EF"], "p = ABCDEF"],
    [["v=DKIM1; p=AB", "CD ", "E+/; t=s ", " x"], "v=DKIM1; p=ABCDE+/; t=s  x"],
    [[" p=A ", "B"], " p=AB"],
    [["p=A B", " C"], "p=A BC"],
  ])("is taken out: %j", (strings, intended) => {
    expect(sayAll(whitespaceInKey(strings, NAME))).toEqual({
      message: expect.stringMatching(/^white space stands inside the key where two strings meet/),
      intended,
    });
    expect(whitespaceInKey(strings, "example.de")).toBeNull();
  });

  test.each([
    [["v=DKIM1; p=AB", "CD"]],
    [["v=DKIM1; p=AB", "C D"]],
    [["v=DKIM1; p=AB", "C=D ", "EF"]],
    [["v=DKIM1; p=AB "]],
    [["v=DKIM1; p= ", "AB"]],
    [["v=DKIM1; p=AB ", "; t=s"]],
    [["v=DKIM1; p=AB= ", " CD"]],
    [["v=DKIM1; n=AB ", " CD"]],
    [["v=DKIM1; p=AB; n=x ", " CD"]],
    [["v=DKIM1; p=AB", ";n=x ", " CD"]],
    [["v=DKIM1; p=A-", "B ", " C"]],
    [["v=DKIM1; xp=AB ", " CD"]],
    [["v=DKIM1; n=p=AB ", " CD"]],
    [["AB ", " CD"]],
  ])("is nowhere else: %j", (strings) => {
    expect(whitespaceInKey(strings, NAME)).toBeNull();
  });
});

describe("an RSA key that lost characters", () => {
  const KEY = rsa(2048);
  const cut = (text: string, ...lengths: number[]): string[] => {
    let at = 0;
    return [...lengths.map((length) => text.slice(at, (at += length))), text.slice(at)].filter((part) => part !== "");
  };
  /** A record cut after 255 octets, without the characters at these places. */
  const without = (text: string, ...places: number[]): string[] =>
    cut(
      text
        .split("")
        .filter((_, i) => !places.includes(i))
        .join(""),
      255,
      ...(text.length > 510 ? [255] : []),
    );
  const whole = `v=DKIM1; k=rsa; p=${KEY}`;
  const four = `v=DKIM1; p=${rsa(4096)}`;
  const CUT = /the text was cut off after 255 octets, the most that one string takes; copy it from the signer again$/;
  const LOST = /it was split after 255 octets, and the 256th was lost; copy it from the signer again$/;

  test.each<[strings: string[], has: string, how: RegExp]>([
    [[whole.slice(0, 255)], "the key has 237 of its 392 characters", CUT],
    [without(whole, 255), "the key has 391 of its 392 characters", LOST],
    [without(whole.replace("k=rsa", "k=RSA"), 255), "the key has 391 of its 392 characters", LOST],
    [without(`p=${KEY}`, 255), "the key has 391 of its 392 characters", LOST],
    [without(`v=DKIM1;\tp = ${KEY} ; t=s`, 255), "the key has 391 of its 392 characters", LOST],
    [without(four, 255), "the key has 733 of its 734 characters", LOST],
    [without(four, 255, 511), "the key has 732 of its 734 characters", LOST],
    [without(`v=DKIM1; p=${rsaPkcs1(2048)}`, 255), "the key has 359 of its 360 characters", LOST],
  ])("is told: %j", (strings, has, how) => {
    const slip = truncatedKey(strings, NAME);
    expect(sayAll(slip)).toEqual({ message: expect.stringMatching(how), intended: null });
    expect(slip === null ? "" : say(slip.message)).toContain(has);
    expect(truncatedKey(strings, "example.de")).toBeNull();
  });

  test.each<[what: string, strings: string[]]>([
    ["whole", cut(whole, 255)],
    ["whole, without padding", cut(`p=${rsaPkcs1(2048).replace(/=+$/, "")}`, 255)],
    ["longer than it says", cut(`${whole}AA`, 255)],
    ["cut off elsewhere", [whole.slice(0, 254)]],
    ["without two characters at one joint", without(whole, 255, 256)],
    ["without a character, with no full string", cut(whole.replace("A", ""), 200)],
    ["with a full string at the end alone", cut(whole.slice(0, 154) + whole.slice(155), 155)],
    ["of another element", without(whole.replace("MII", "MYI"), 255)],
    ["of no sequence, and cut off", [`p=AAAA${KEY}`.slice(0, 255)]],
    ["with another character further on", without(whole.replace(/.(?=.{200}$)/, "-"), 255)],
    ["under another name", without(whole.replace("p=", "x p="), 255)],
    ["of another algorithm", without(whole.replace("k=rsa", "k=ed25519"), 255)],
    ["of no sequence", cut(`p=AAAA${KEY.slice(5)}`, 255)],
    ["with other characters", without(whole.replace("A", "-"), 255)],
    ["too short to say how long it is", [`p=${KEY.slice(0, 11)}`]],
    ["not there", ["v=DKIM1; p="]],
    ["under another tag", without(whole.replace("p=", "q="), 255)],
  ])("is none that is %s", (_what, strings) => {
    expect(truncatedKey(strings, NAME)).toBeNull();
  });
});

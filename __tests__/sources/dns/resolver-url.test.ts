import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { isTrustedChannel, parseResolverUrl, systemResolver } from "../../../src/sources/dns/resolver-url.ts";
import { inEnglish } from "../../support/in-english.ts";

describe("parseResolverUrl", () => {
  const good: [string, object][] = [
    [
      "https://dns.example/dns-query",
      { kind: "https", host: "dns.example", port: 443, authority: "dns.example", path: "/dns-query" },
    ],
    ["https://dns.example", { kind: "https", path: "/dns-query" }],
    ["https://dns.example/", { kind: "https", path: "/dns-query" }],
    ["https://dns.example:8443/doh", { kind: "https", port: 8443, authority: "dns.example:8443", path: "/doh" }],
    ["https://192.0.2.53/dns-query", { kind: "https", host: "192.0.2.53" }],
    [
      "https://[2001:db8::53]:8443/q",
      { kind: "https", host: "2001:db8::53", port: 8443, authority: "[2001:db8::53]:8443" },
    ],
    ["tls://9.9.9.9", { kind: "tls", host: "9.9.9.9", port: 853, name: "9.9.9.9" }],
    ["tls://9.9.9.9:8853#dns.quad9.net", { kind: "tls", host: "9.9.9.9", port: 8853, name: "dns.quad9.net" }],
    ["tls://dns.example", { kind: "tls", host: "dns.example", name: "dns.example" }],
    ["tls://[2001:db8::53]", { kind: "tls", host: "2001:db8::53", port: 853, name: "2001:db8::53" }],
    ["udp://127.0.0.1", { kind: "udp", host: "127.0.0.1", port: 53 }],
    ["udp://127.0.0.1:5353", { kind: "udp", host: "127.0.0.1", port: 5353 }],
    ["udp://[::1]:5353/", { kind: "udp", host: "::1", port: 5353 }],
  ];
  test.each(good)("reads %s", (url, parsed) => {
    expect(parseResolverUrl(url)).toMatchObject({ url, ...parsed });
  });
  test("reads system", () => {
    expect(parseResolverUrl("system")).toEqual({ kind: "system" });
  });

  const bad: [string, string][] = [
    ["", "is not a valid resolver; write https://"],
    ["9.9.9.9", "is not a valid resolver"],
    ["http://dns.example/dns-query", "is not a valid resolver"],
    ["tcp://192.0.2.53", "is not a valid resolver"],
    ["System", "is not a valid resolver"],
    ["https://", "is not a valid URL"],
    ["udp://2001:db8::53", "is not a valid URL"],
    ["udp://[2001:db8::53", "is not a valid URL"],
    ["tls://", "no valid host"],
    ["tls://-bad-", "no valid host"],
    ["tls://a b", "is not a valid URL"],
    ["udp://192.0.2.256", "no valid host"],
    ["udp://192.0.2.53:0", "port 0"],
    ["udp://192.0.2.53:70000", "is not a valid URL"],
    ["udp://dns.example", "needs an IP address"],
    ["udp://192.0.2.53/path", "has a path"],
    ["udp://192.0.2.53#name", "after #"],
    ["tls://192.0.2.53#two words", "name after #"],
    ["tls://192.0.2.53/path", "has a path"],
    ["https://user:secret@dns.example/dns-query", "user name or password"],
    ["https://dns.example/dns-query?dns=x", "query part"],
    ["https://dns.example/dns-query#x", "after #"],
  ];
  test.each(bad)("refuses %s", (url, problem) => {
    expect(inEnglish(parseResolverUrl(url))).toEqual({ problem: expect.stringContaining(problem) });
  });
  test.each([
    "https://user:secret@dns.example/dns-query",
    "https://secret@dns.example",
    "tcp://user:secret@192.0.2.53",
    "secret@x",
  ])("refuses %s without repeating what may be a password", (url) => {
    const { problem } = inEnglish(parseResolverUrl(url)) as { problem: string };
    expect(problem).toMatch(/^resolver "(?:\w+:\/\/)?\*\*\*@/);
    expect(problem).not.toContain("secret");
  });
  test("never throws", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((s) => `udp://${s}`),
          fc.string().map((s) => `tls://${s}`),
          fc.webUrl(),
        ),
        (text) => {
          parseResolverUrl(text);
        },
      ),
    );
  });
});

describe("systemResolver", () => {
  test.each([
    ["192.0.2.53", "udp://192.0.2.53:53", "192.0.2.53", 53],
    ["192.0.2.53:5353", "udp://192.0.2.53:5353", "192.0.2.53", 5353],
    ["2001:db8::53", "udp://[2001:db8::53]:53", "2001:db8::53", 53],
    ["[2001:db8::53]:5353", "udp://[2001:db8::53]:5353", "2001:db8::53", 5353],
    ["fe80::1%eth0", "udp://[fe80::1%eth0]:53", "fe80::1%eth0", 53],
  ])("reads %s as node:dns writes it", (address, url, host, port) => {
    expect(systemResolver(address)).toEqual({ kind: "udp", url, host, port });
  });
});

describe("isTrusted", () => {
  test.each([
    ["https://192.0.2.53/dns-query", true],
    ["tls://192.0.2.53", true],
    ["udp://127.0.0.53", true],
    ["udp://[::1]", true],
    ["udp://192.0.2.53", false],
    ["udp://[2001:db8::1]", false],
    ["udp://10.0.0.1", false],
    ["udp://[::ffff:127.0.0.1]", false],
  ])("%s: %s", (url, trusted) => {
    expect(isTrustedChannel(parseResolverUrl(url) as Parameters<typeof isTrustedChannel>[0])).toBe(trusted);
  });
});

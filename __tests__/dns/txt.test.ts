import { describe, expect, test } from "@jest/globals";
import { lookUpTxt } from "../../src/dns/txt.ts";
import type { DnsAnswer } from "../../src/ports.ts";
import { fakeDns } from "../support/fake-dns.ts";
import { inEnglish } from "../support/in-english.ts";

const strings: DnsAnswer = {
  kind: "records",
  records: [{ name: "a.de", ttl: 1, type: "TXT", data: { strings: ["v=spf1 ip4:192.0.2.", "1 -all"] } }],
  owner: "a.de",
  aliases: [],
  security: "secure",
};

describe("lookUpTxt", () => {
  test("joins the strings of a record without a space", async () => {
    expect(await lookUpTxt(fakeDns({ "a.de TXT": strings }), "a.de")).toEqual({
      state: "present",
      texts: ["v=spf1 ip4:192.0.2.1 -all"],
      owner: "a.de",
      evidence: [{ at: { type: "TXT", name: "a.de" }, text: "v=spf1 ip4:192.0.2.1 -all" }],
    });
  });

  test("says which name has the records, where an alias leads to another", async () => {
    const dns = fakeDns({ "b.de TXT": { ...strings, aliases: ["b.de"] } });
    expect(await lookUpTxt(dns, "b.de")).toMatchObject({
      state: "present",
      owner: "a.de",
      evidence: [{ at: { type: "TXT", name: "b.de" } }],
    });
  });

  test("tells a missing name from a name without TXT", async () => {
    const dns = fakeDns({ "a.de A": ["192.0.2.1"] });
    expect(inEnglish(await lookUpTxt(dns, "a.de"))).toEqual({
      state: "absent",
      evidence: [{ source: "TXT a.de", text: "no TXT record" }],
    });
    expect(inEnglish(await lookUpTxt(dns, "b.de"))).toEqual({
      state: "absent",
      evidence: [{ source: "TXT b.de", text: "no such name" }],
    });
  });

  test("takes a failure and a bogus answer for unknown, never for none", async () => {
    const nothing: DnsAnswer = { kind: "nxdomain", owner: "c.de", aliases: [], security: "bogus" };
    const dns = fakeDns({ "a.de TXT": "timeout", "b.de TXT": { bogus: ["v=spf1 -all"] }, "c.de TXT": nothing });
    for (const name of ["a.de", "b.de", "c.de"]) {
      const { state } = await lookUpTxt(dns, name);
      expect(state).toBe("unknown");
    }
  });
});
